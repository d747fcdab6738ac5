"""Answers without a word of answering: who comes, who makes room, who has no use for it.

"See you all there" says yes, "the first has my landlord in it" says no, "pull the trigger"
says go.  Such words are many and mean other things too, so every row only leans: alone it
counts where the learned opinion finds the same (:mod:`mail.reading.purpose.counsel`), and a
plain word beside it always outweighs it.
"""

from __future__ import annotations

from mail.reading.purpose.answer import Row, Sort

_THEM = r"(?:you|them|them all|'?em|everybody|everyone|every ?one|y'all|you all|all of you|all of them|the others|the rest|the group|the gang|folks|those (?:folks|people)|these (?:folks|people)|the (?:four|five|six|seven))"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:'s)?"
_GOOD = r"(?:fine|ok|okay|good|great|perfect|ideal|lovely|splendid|grand|dandy|swell|wonderful|terrific|marvel(?:l)?ous|superb|doable|workable|agreeable|no (?:trouble|problem|bother))"
_IT = r"(?:it|that|this|they|the (?:group|day|hour|time|place|slot|mix|people|lot|drive|plan)|noon|{day})".replace(
    "{day}", _DAY
)
_ELSEWHERE = r"(?:else(?:where)?|another|different|a colleague'?s|a friend'?s|other)"

CONSENTS: tuple[Row, ...] = (
    Row(
        Sort.YES,
        rf"\b(?:see|meet|join|greet|look forward to) {_THEM}(?: all)?(?: (?:there|then|soon|on|in|at|next|the|this)\b|(?=\W*$|[.!]))"
        rf"|\buntil (?:then|the \d|{_DAY})\W*$|\btell (?:them|'?em|everyone|everybody|the others) (?:hi|hello|hey)\b|\bsay (?:hi|hello|hey) to\b"
        rf"|\btell {_THEM} (?:they(?:'ve| have)|to (?:expect|set|put|make room|save)|there(?:'s| is| will be))\b|\b(?:they've|they have|they'll have|you've|you have) got (?:a|their|your) (?:third|fourth|fifth|sixth|seventh|eighth|newest member)\b",
        "will see them there",
        False,
    ),
    Row(
        Sort.YES,
        r"\b(?:where|how|when|what) (?:do|should|can|shall|must|may) (?:i|we) (?:park|sign|show up|turn up|get there|find (?:you|the)|begin|start|bring|meet|log (?:in|on))\b"
        r"|\bput (?:a|the) (?:kettle|coffee)\b|\b(?:save|keep|hold|reserve|pull up|set (?:out|aside)|leave) (?:me )?(?:the|a|my|an?other|that|one) (?:\w+ )?(?:chair|seat|place|spot|cushion|mug|cup|square)\b(?! (?:for|to) (?:some|an|him|her|them))"
        r"|\bi(?:'ll| will| can|'m happy to|'d be happy to| am going to) (?:bring|bake|make the (?:drive|trip)|drive over|walk over|bike over|clear|rearrange|block (?:out|off)|shift|show up|turn up|be on time)\b|\bi(?:'ve| have) (?:already )?(?:moved|cleared|blocked|rearranged|shifted|cancell?ed|freed)\b",
        "asks where to park, makes room",
        False,
    ),
    Row(
        Sort.YES,
        r"\b(?:wouldn't|would not|don't|do not|shouldn't) mind (?:it|that|this|them|one bit|at all|a bit|trying|joining|being)\b|\bwouldn't say no\b"
        r"|\b(?:never|don't|wouldn't|not (?:one )?to|hard to|can't|cannot|couldn't|foolish to|silly to|crazy to) (?:turn down|pass up|refuse|resist|say no|quarrel with|argue with)\b"
        r"|\b(?:be )?(?:silly|foolish|crazy|mad|daft|nuts|a fool|an idiot|a shame|rude) (?:not too?\b|if i (?:didn't|said no|passed))|\btoo good (?:to|not to)\b|\bno (?:reservations|qualms|complaints|doubts|notes|ifs|two ways about it)\b|\bworth the (?:wait|drive|trip)\b"
        r"|\bhow could (?:i|one|anyone) (?:say no|refuse|resist)\b|\bwhat(?:'s| is) not to (?:like|love)\b|\bnot a single objection\b",
        "wouldn't mind that at all",
        False,
    ),
    Row(
        Sort.YES,
        rf"\b{_IT}(?:'s| is| are|'re|'ll be| will be| would be|'d be| looks?| sounds?| seems?)? (?:just |quite |really |very |perfectly |absolutely |all |more than )*{_GOOD}(?: (?:w|with|by|for|to)(?:/| )?(?:me|my (?:calendar|schedule|week|book|diary))\b|(?=,? (?:tell|see|count|i'll|let's)\b))"
        rf"|\b{_IT}(?:'ll|'d| will| would| does| do| should)? (?:do|works?|suits?|fits?)(?: me)?(?: (?:nicely|fine|well|beautifully|perfectly|just|very|right|too|great|for me|in(?:to)? my))+\b"
        rf"|\b(?:that|this|which|it)(?:'d| would) be (?:{_GOOD}|delightful|a (?:joy|pleasure|treat))(?=\W*$|[.!])|\bfine with (?:everything|all of (?:it|that)|the (?:lot|time|day|people))\b"
        r"|\b(?:right|just) up my (?:alley|street)\b|\b(?:ticks|checks|tick|check) (?:all|every)\b|\bmy (?:kind|sort) of (?:people|crowd|group|company|folks|room|bunch|table)\b|\ba (?:good|great|lovely|perfect|fine) (?:match|mix|bunch|lot|crew)(?=\W*$|[.!])|\bwhat more could i\b",
        "Thursday's fine with me; my kind of crowd",
        False,
    ),
    Row(
        Sort.YES,
        r"\bi(?:'m| am) (?:\w+ )?(?:in|at|around|near|over|off|free|home|there|up|in town|downtown|out that way|nearby) [^.?!;]{0,40}\b(?:any(?:way|how)|already|as it is|in any case)\b"
        r"|\b(?:nothing|only \w+|naught) (?:on|else on|planned|doing) (?:at|then|that)\b|\bwhich can wait\b|\bi(?:'m| am) (?:all )?(?:yours|theirs|persuaded|convinced|won over|tickled|chuffed|honou?red|flattered and)\b(?=\W*$|[.,!;])"
        r"|^\W*(?:ja|yah|yass+|yessir|yes'?m|yis|right-?o|righto|rightio|okie|oki|sure thing|fo sho|for sure|totally|affirm\w*|hooray|hurrah|woo ?hoo|ok(?:ay)? ok(?:ay)?|alright|all right)\b",
        "in that part of town anyway",
        False,
    ),
    Row(
        Sort.YES,
        r"\b(?:you(?:'ve| have)?|she|he|they(?:'ve| have)?|that|the \w+) (?:just )?(?:talked|sold|won|convinced|persuaded|tempted|had) me\b(?! (?:out|against|that|on (?:it )?not))|\b(?:oh,? )?go on,? then\b|\btwist(?:ed)? my arm\b"
        r"|(?:^|[.;!,-] ?)(?:so |then |but |and )?i come(?=\W*$|[.!,])|\bmake it\b(?! (?:a|an|every|online|later|earlier|on|at|in|to|smaller|shorter|weekly|monthly|clear|plain))(?=\W*$|[.!,])(?<!can't make it)(?<!cannot make it)(?<!won't make it)(?<!not make it)(?<!couldn't make it)"
        r"|\b(?:it'll|it will|it'd|it would) have to be (?:the )?(?:\w+ ){0,2}(?:one|group)\b|^\W*(?:the|that) (?:[\w-]+ ){1,3}(?:one|group)(?=\W*$|[.,;!])|\bi(?:'m| am) (?:ready|set|up for it|there|with (?:you|them)|happy)(?=\W*$|[.!,;])"
        r"|\bi want (?:this|it|that)(?: one)?(?=\W*$|[.!,])|\b(?:they|these people|those people|it|this) (?:all )?(?:look|sound|seem)s? (?:lovely|great|wonderful|perfect|fun|good|delightful|kind|ideal|like (?:my|good|fine|great|fun))\b|\b(?:they've|they have|you've|you have|there's) got (?:a |an )?(?:third|fourth|fifth|sixth|seventh|eighth)\b"
        r"|\bi(?:'m| am) (?:willing|coming|glad to)(?=\W*$|[.!,;])|\bi (?:do )?(?:like|love) the (?:look|looks|sound) of (?:it|this|them|that)\b|\b(?:could|can) hardly be better\b|\bi (?:believe|think|reckon) i (?:will|shall)(?=\W*$|[.!])|\b(?:is|are) my free (?:hour|time|day|evening|morning)s?\b|\b(?:i'll|i will|i'd) (?:gladly |happily )?(?:take|have) (?:it|that|them)(?=\W*$|[.!])|\bsign me in\b|\btell \w+ (?:that )?i(?:'ll| will) be\b",
        "you talked me into it; it'll have to be the Zoom one",
        False,
    ),
    Row(
        Sort.YES,
        # Of a newcomer to one's own group.
        r"\b(?:he|she|they)(?:'s|'d be|'re| is| are| would be| will be)(?: \w+)? welcome\b|\b(?:let|bring|invite|show|have|get) (?:him|her|them) (?:in|along|aboard|on board|come|join)\b(?! (?:if|when|once|only)\b)"
        r"|^\W*(?:a (?:warm |hearty )?)?welcome (?:aboard|to (?:him|her|them)|him|her|them)\b|\bmore the merrier\b|\b(?:nothing|not a thing|no word) against (?:it|him|her|them|that)\b"
        r"|\b(?:see|have|foresee) no (?:difficulty|harm|obstacle|trouble|issue|problem|reason against it)\b(?! (?:in|with) (?:waiting|saying no))|\b(?:he|she|they)(?:'d| would|'ll| will) do us good\b|\b(?:won't|will not) hear a (?:peep|word)\b",
        "she's welcome; let him in",
        False,
    ),
    Row(
        Sort.YES,
        r"^\W*(?:i |i'll |i shall |we )?will attend\b(?! (?:if|when|once|to)\b)|\b(?:book|deal|slot|pop|squeeze) me(?: in)?(?=\W*$|[.!,])|\bi'm (?:so |totally |all |definitely |absolutely )?down(?: for (?:it|this|that)| with (?:it|this|that))?(?=\W*$|[.,!;]| so\b| as\b| if\b)"
        r"|(?:^|[.!;] ?)(?:so |then )?(?!(?:such|as|how|what|here|there|where|when|who|why|that|this|late|hard|sad|strange|funny|whatever|whoever|and|but|because)\b)[a-z]+(?: [a-z]+)? it is(?=\W*$|[.!])|\bok w/? me\b|\bstuck with me\b(?! (?:for|since|that)\b)|\bconsider the (?:\w+ )?(?:spot|seat|place|chair) (?:taken|filled|mine)\b|\b(?:chair|seat|place|spot) is taken(?=\W*$|[.!])|\bi'm one of (?:them|you)\b",
        "will attend; Forest Grove it is",
        False,
    ),
)

CONFIRMS: tuple[Row, ...] = (
    Row(
        Sort.CONFIRM,
        r"\bgreen[- ]?(?:light|lit)\b|\bpull(?:ing)? the (?:trigger|cord|switch)\b|\b(?:all )?systems (?:are )?go\b|\bfull (?:steam|speed) ahead\b|\b(?:seal|close|clinch|ink) (?:it|the deal)\b|\b(?:press|push|hit|flip|throw) the (?:button|switch)\b"
        r"|^\W*(?:please |ok |okay |yes |then |so |now |let's )*(?:proceed|launch|fire away|announce|carry on|roll|kick (?:it )?off|by all means(?! (?:do )?(?:ask|write|try|check|talk|let|keep|add (?:him|her|them))\b)|let it (?:be|fly|rip|roll)|so ordered|onward|ready when you are|bring it on|start (?:it|us)|form (?:it|us|the group)|begin)\b(?! (?:talking|looking|with|by|when|once|if))"
        r"|\bby all means (?:announce|go|do|make|tell|send|form|start)\b|\b(?:have|give you|with) my blessing\b|\b(?:it is|it's) (?:settled|done|decided|agreed|sealed)\b(?! (?:once|when|if|that))|\bwe (?:have|'ve got) (?:a go|lift ?off)\b|\blift ?off\b|\bannounce (?:it|us|the group)\b|\bintroduce us\b"
        r"|\b(?:nobody|no one|none of them) (?:balked|objected|objects|said no|backed out|has (?:any )?objections?|minds|minded)\b|\b(?:we )?kick off (?:on|in|the|next|this)\b|\b(?:everyone|everybody|all) (?:says|said|tells me|told me|wants us)(?: to)? (?:go|yes|proceed|go ahead|let's)\b|\b(?:raring|itching|eager|dying) to (?:go|start|begin|get going)\b",
        "pull the trigger; nobody balked",
        False,
    ),
    Row(
        Sort.CONFIRM,
        r"\bsigned (?:and|,) sealed\b|\block(?:ed)? (?:it )?in\b(?! (?:a|the) (?:fight|dispute))|\b(?:tell|let) the (?:whole )?world(?: know)?\b|\b(?:you (?:may|can)|please|kindly|do|go and) (?:now )?(?:publish|print|file|register|record|inscribe|proclaim) (?:it|us|this|the group)\b"
        r"|\b(?:write|put|enter|note) (?:it|us|this|the group) (?:down )?in (?:your|the) (?:book|books|records?|register|ledger)\b|\beverything (?:\w+ ){0,5}(?:is|'s) as it (?:should|ought to) be\b|^\W*it stands\b|\bthis is good as it is\b|\bin order (?:from|on) my (?:side|end)\b",
        "signed and sealed; publish it",
        False,
    ),
    Row(
        Sort.CONFIRM,
        r"\b(?:sure |that |this |it |we )?(?:is|are|'s|'re) (?:sure |surely |definitely |certainly )?(?:a|all) (?:go|yes|systems go|happening)\b|\bconsider (?:it|us|this) (?:done|made|on|a go|formed|founded|born)\b|\b(?:please |let's |you can |do )?make (?:it|us|this) (?:official|real|so|a thing|happen)\b|\bmay it begin\b|\bwe(?:'ll| will| shall| are going to|'re going to) (?:start|begin|meet first|kick off|hold our first)\b(?! (?:looking|talking|with|by|when|once|if|asking))"
        r"|\b(?:we|they|all|everyone|everybody)(?: (?:have|has|'ve))?(?: all)? (?:decided|agreed|voted|resolved)\b(?! (?:not|against|to (?:wait|cancel|stop|skip|drop|hold)))|\bwe can stand each other\b|\bwe(?:'re| are) (?:doing|on for|forming|founding) (?:it|this)\b",
        "sure is a go; consider it done",
        False,
    ),
)

REFUSALS: tuple[Row, ...] = (
    Row(
        Sort.NO,
        r"^\W*(?:sorry,? |alas,? |thanks,? (?:but )?|hm+,? )*(?:neither|none)(?=\W*$|[,.;!]| (?:of|for|thank|suits?|works?|please))|^\W*(?:sorry,? |alas,? )*not (?:this|that|these|either|on your life|in a million|me|my|quite|with (?:that|him|her|those)|for (?:all|the))\b"
        r"|\bhas not been approved\b|\bnot (?:been )?(?:approved|granted) by\b|\bno dice\b|\bno go\b|\bhard (?:no|pass)\b|\bthumbs down\b|\bmust (?:refuse|say no|disappoint)\b|\bhave to disappoint\b|\bi(?:'d| would) if i could\b|\bwho (?:can't|cannot) do\b"
        r"|\b(?:can't|cannot|won't|couldn't) (?:possibly )?(?:be me|say yes|see my way|stretch|squeeze|bring myself)\b",
        "neither, thanks",
        False,
    ),
    Row(
        Sort.NO,
        rf"\b(?:took|taken|accepted|joined|found|landed|got|grabbed|said yes to|committed to|settled (?:in|into|with)|started|have) (?:it|one|a (?:place|seat|chair|spot|group)|(?:my|a) (?:\w+ )?(?:group|home|place))(?! (?:for|to be) )[^.?!;]{{0,24}}\b(?:{_ELSEWHERE}|last (?:week|month)|a (?:fortnight|week|month) ago|in the meantime|meanwhile|already|since)\b"
        rf"|\b(?:a|my) (?:colleague|friend|neighbor)'?s (?:\w+ )?group\b[^.?!]{{0,50}}\b(?:took|joined|has me|have me|chair|seat|place|room)\b|\bin the meantime\b|\b(?:give|offer|pass|hand|let) (?:mine|my (?:place|seat|chair|spot|slot))(?: on)? (?:to|be)\b|\b(?:somebody|someone) (?:else )?(?:who (?:needs|can use)|have|take) (?:it|one|mine|my)\b",
        "took a chair elsewhere; give mine away",
        False,
    ),
    Row(
        Sort.NO,
        r"\b(?:has|have|includes?|contains|with) my (?:landlord|landlady|ex\b|boss|supervisor|supervisee|therapist|client|patient|sister|brother|mother|father|wife|husband|neighbor|competitor)[\w' -]{0,16} in (?:it|there|that)\b"
        r"|\b(?:i'm|i am|i'd be|i would be|i'll be) (?:still |always |usually )?(?:in (?:traffic|court|class|session|surgery|church|bed|a meeting|the air|transit)|asleep|teaching|on call|seeing clients|at (?:school|work|choir|church)|driving|commuting)(?: \w+){0,3} (?:then|at that|on (?:217|\w+days)|when|that)\b"
        r"|\b(?:the )?(?:odd (?:one|duck|man|woman) out|odd duck|only one (?:who|not))\b|\b(?:miles|hours?) (?:each|one) way\b|\bhold(?:ing)? out for\b|\bsomething closer\b|\bfind me (?:another|something|one)\b|\b(?:kindly|look(?:s|ing)? (?:kindly|favorably)) (?:on|upon|to) (?:a|an|another) (?:later|earlier|different|other)\b|\bthird time lucky\b|\bbetter luck\b",
        "has my landlord in it; still in traffic then",
        False,
    ),
    Row(
        Sort.NO,
        # Of a newcomer to one's own group, or of a place.
        r"\b(?:leave|keep) the (?:door|group|circle|list) (?:shut|closed)\b|\b(?:stay|remain|keep to|stick (?:to|with|at)|go on with) (?:at )?(?:just )?(?:three|four|five|six|as we are|the way we are|our size|who we are)\b|\bnot in favou?r\b(?! of waiting)|\bnot comfortable with (?:it|this|that|him|her|them)\b"
        r"|\b(?:chair|seat|place) at (?:some |an)?other table\b|\b(?:i'd|i would) (?:have to )?(?:walk out|get up and go)\b|\bthe door marked neither\b",
        "I'd leave the door shut; not in favor",
        False,
    ),
    Row(
        Sort.NO,
        r"\b(?:i'd|i had|i would|we'd) (?:much |far )?(?:better|rather|sooner) not\b|\b(?:let's|let|we should|please) (?:let|give) (?:somebody|someone|another|others?)\b[^.?!]{0,30}\b(?:have|take|the (?:spot|seat|place|chair))\b|\b(?:cross|take|scratch|strike) me (?:out|off)\b(?! (?:the|your|of|my))|\b(?:no|any) business (?:taking|sitting|being)\b|\bgave up my (?:last|practice|clients|patients)\b"
        r"|\b(?:another|a different) story\b|\b(?:i|we) (?:had|did) (?:ask|say|mention|write|request)(?:ed)?\b[^.?!]{0,30}\b(?:in[- ]person|zoom|online|mornings?|evenings?|closer|near)\b|\bi believe i (?:mentioned|said|asked|wrote)\b",
        "I'd better not; let somebody else have the spot",
        False,
    ),
)
