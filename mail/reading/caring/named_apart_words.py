"""Whom one must not be with, told in a turn around her name; and that one can be, after all.

Every person named stands in these patterns as ``§`` (:func:`mail.reading.caring.named_apart.masked`),
so that a turn is written once for all names.
"""

from __future__ import annotations

from typing import Final

#: One or several of them.
_L: Final = r"§(?:'s)?(?:(?:,? (?:and|or|nor|&)|,) §(?:'s)?)*"
_END: Final = r"(?=[.,;:!?)]|$| (?:as|who|because|since|tho|though|please|at|in|for|is|thanks)\b)"
_ALL: Final = r"(?:any(?:one|body| hands)|any you like|whoever|every(?:one|body)(?:'s| is| would be| else is) (?:\w+ )?(?:fine|good|welcome|ok|okay))"
_ROLE: Final = (
    r"(?:supervis(?:or|ee)|boss|employer|employee|director|manager|therapist|analyst|analysand|psychiatrist"
    r"|psychologist|prescriber|doctor|dentist|evaluator|examiner|confessor|pastor|sponsor|client|patient|tenant"
    r"|landlord|landlady|roommate|ex(?:-\w+)?|husband|wife|spouse|partner|mother|father|mom|dad|sister|brother"
    r"|son|daughter|twin|cousin|aunt|uncle|niece|nephew|(?:mother|father|sister|brother|son|daughter)[ -]in[ -]law"
    r"|in-laws?|business partner|office ?-?mate|direct report|accountant|competitor)s?"
)
_WAS: Final = r"(?:is|was|'s|are|were|has been|used to be|happens to be|will be|had been)"
_STILL: Final = (
    r"(?:(?:also|now|once|currently|still|going to be|in fact|actually|both|himself|herself) )*"
)
_KIN: Final = (
    r"(?:wife|husband|spouse|son|daughter|child|kids?|partner|mother|father|parents?|ex\S*|step\w+"
    r"|sister|brother|cousin|nephew|niece|relative)"
)
_QUARREL: Final = (
    r"(?:divorc\w+|broke up|split up|separated|exes|custody|litigation|court|lawsuit|lawyers?|attorneys?|dispute"
    r"|complaint|falling[- ]out|fell out|(?:don't|do not|no longer|not on) speak\w*|lived together|dated|married"
    r"|opposite (?:sides|ends)|non-?compete|grievance|ethics committee|not end (?:well|warmly)|ended badly)"
)

#: Refused in so many words, whatever else is said.
REFUSED: Final[tuple[str, ...]] = (
    rf"(?:^|[.,;:!?-] |\b(?:but|and|so|please|in particular|especially|just|only|sadly,?) )(?:not|no|never) (?:in )?(?:with )?{_L}{_END}",
    rf"^(?:no|decline|pass)[.,:; -]+(?:reason: )?{_L}(?:, personal)?[.!]?$|(?:^|[.;:!?] ){_L}, (?:no|out|elsewhere|not possible)[.,;!]|\b{_L}: (?:no|elsewhere|not possible)\b",
    rf"(?<!know )(?<!knows )\b{_ALL}\b(?! i know)(?! in the)[^.?!§]{{0,34}}\b(?:but|save|except|bar|minus|other than)(?: for)? {_L}(?! (?:has|have|is|are|was|were|will|can|could|and i)\b)",
    rf"\b(?<!can't )(?<!not )(?:avoid|skip|exclude|be spared|spare me|steer clear of|(?:i'd|i would) pass on|not (?:be )?(?:matched|grouped|paired|placed|put|seated|sit|be) with|leave out|clear of|(?:kept |me |us )(?:away|apart) from) {_L}(?!'s? (?:office|place|part))",
    rf"\b(?:group|one|circle|something|somewhere|table|room|be|consultation|the same)\b[^.?!§]{{0,16}}\b(?:without|with no|minus|that doesn't have|that isn't|in which there is no) {_L}",
    rf"\b{_L},? (?:and|with) (?:i|me|myself|my \w+)\b[^.?!]{{0,60}}\b(?:apart|separate(?:d|ly)?|(?:two|different|separate) (?:groups?|circles?|halves|rooms?)|ought not|should(?:n't| not) be|never in one|never be|can't be|one of us (?:has|will|should))\b",
    rf"\b(?:leave|keep) {_L}(?: \w+)? (?:out|away|elsewhere)\b|\b(?:swap|put|place|keep|move|seat) {_L} and me (?:in(?:to)? (?:separate|different)|apart)|\b{_L} (?:i'd|i would|should)\b[^.?!]{{0,14}}\b(?:need you to leave out|rather not|leave out|go in some other|go elsewhere|be in (?:an)?other groups?)",
    rf"\bif {_L} (?:is|comes?|gets?|stays?|were|joins?|'s)\b[^.?!]{{0,24}}\b(?:i(?:'m| am|'d| go| leave|'ll)|count me) (?:out|leav\w+|going|gone|be out|go|not)\b|\b{_L} (?:is )?staying\b[^.?!]{{0,24}}\bi (?:won't|can't|go)\b",
    rf"\bi can't do {_L}|\b{_L} (?:doesn't|does not)(?: suit(?: me)?)?[,.]|\bthat (?:it )?isn't {_L}|\b(?:not|anywhere|somewhere|group) (?:where|in which) (?:neither )?{_L} (?:is|are|isn't|aren't|participates|sits)\b|\bwhere neither {_L}",
    rf"\b(?:rather|sooner|soon|prefer|like(?: it)?) not\b[^.?!§]{{0,40}}\b(?:with|see|meet|near|alongside|in) {_L}|\bpass on (?:is )?{_L}|\b(?:ask|asked) (?:\w+ )?(?:not to|to leave out)\b[^.?!§]{{0,24}}{_L}|\bnot (?:be )?comfortable with {_L}|\buncomfortable with {_L}",
    rf"\b(?:not|n't|never) (?:love |like |want |wish |care |be able )?(?:to )?(?:be|sit|work|meet|land)(?: in (?:a|one|the same) \w+)? (?:with|beside|near|where) {_L}",
    r"§.{0,160}\b(?:separate groups|two groups please|keep us (?:apart|separate\w*|in different)|keep me apart|place us separately|let's keep us|not (?:with )?(?:him|her|them)(?=[.,;!]|$)|(?:group|consultation|one|somewhere) without (?:him|her|them)\b|(?:leave|keep) (?:him|her|them) out|be with her own group|i'd not be comfortable)",
    r"\bput us (?:apart|in different)|§.{0,80}\b(?:shouldn't|should not|can't|cannot|couldn't|won't|must not|mustn't|don't want to|do not want to) (?:be|sit|work|share|present|possibly present)(?: in (?:a|one|the same) \w+)? (?:with|in front of|near|alongside) (?:her|him|them)\b",
    r"§.{0,100}\b(?:wherever|anywhere|where) (?:she|he|they) (?:isn't|is not|aren't|are not)\b|\bthe only one i'd ask to leave out\b|\bthe one i asked not to have\b|\bnot where (?:i am|she is|he is)\b|\b(?:just|only|please|but) not (?:hers|his|theirs)\b",
    # Told of her, or of oneself beside her.
    r"§[^§]{0,160}\bi(?:'d| would) (?:choose|prefer|want|look for|like|rather have) (?:other|different) (?:company|people|faces|rooms?)\b|§[^§]{0,140}\bspare us\b|§[^§]{0,160}\b(?:see to it|make sure)(?: that)? (?:she|he|they) goes? elsewhere\b",
    r"§.{0,260}\b(?:any(?:one|body)|every(?:one|body)) else\b[^.?!]{0,24}\b(?:is|are|would be|'s) (?:\w+ )?(?:welcome|fine|good|ok|okay)\b",
    r"(?:\bif|§)[^.?!]{0,80}[^?!]{0,24}\b(?:if|should) (?:she|he|§) (?:does|do|comes?(?: back| in)?|think better of it|turns? up|joins?|is)\b,?[^.?!]{0,16}\bi(?:'d| shall| will|'ll| would) (?:then )?(?:be (?:at home|the one|out|gone)|stay (?:home|away)|need another|go|leave|withdraw)\b|§[^.?!§]{0,60}[.,;] (?:so )?(?:she|he|they) (?:shouldn't|should not|mustn't|oughtn't to) (?:land|end up|be|turn up) (?:where|with|near)\b",
)

#: The same so plainly that no opinion is asked.
PLAIN: Final[tuple[str, ...]] = (
    rf"{_L} (?:(?:really|rather|frankly|still|honestly) )?(?:scares|frightens|intimidates|terrifies|unnerves|unsettles|rattles) me\b|{_L} (?:isn't|is not|wouldn't be|was never) (?:somebody|someone|one|a person|anyone) (?:(?:that|whom|with whom|in front of whom|before whom) )?i (?:could|can|would|feel)\b",
    rf"{_L}(?:,? (?:and|&|\+) me| and i) in (?:the same|one) (?:group|room|circle)\b|\b(?:strike|cross|scratch|drop|remove|delete) {_L} (?:from|off) (?:the|my|your) (?:people|list|names|candidates|ones|pool|running)\b(?! (?:of (?:my|the) (?:wishes|conditions)))|{_L} at one end\b[^.?!]{{0,40}}\bme at the other\b|\breconsider {_L} for (?:the|an?|our)\b",
)

#: A bond or a quarrel that forbids sharing a group, unless it is said to be no matter.
BOUND: Final[tuple[str, ...]] = (
    rf"§(?:'s)?,? (?:who |and \w+ )?{_WAS} {_STILL}(?:my|our) (?:(?!(?:kids?|sons?|daughters?|child|children|dog|cat)'s)[\w'-]+ ){{0,3}}{_ROLE}\b",
    rf"§[^.?!§]{{0,60}}[.,;:?!]+ (?:and |but )?(?:she|he)(?:'s| is| was| used to be| will be) {_STILL}(?:my|our) (?:[\w'-]+ ){{0,2}}{_ROLE}\b",
    rf"\bmy (?:[\w-]+ ){{0,2}}{_ROLE},? §[^.?!]{{0,40}}\b(?:also|too|as well|in your|on your|signed up|member|joined|join|applied|writing to you|in the alliance|pool|here too|in it (?:her|him)self)\b",
    r"§ (?:\w+ )?(?:supervis(?:es|ed)|evaluat(?:es|ed)|treat(?:s|ed)|sees|is (?:treating|seeing|suing|supervising|evaluating)|prescribes|employs|signs|testified|reported|sued|fired|divorced|dated|has (?:sued|reported|filed)|owes|shouted|bullied|stalked|harassed|made a pass)\b[^.?!]{0,20}\b(?:me|my|us|our|mine|complaint)\b",
    r"\bi (?:\w+ )?(?:have |used to |am |'m )?(?:supervised?|treat(?:ed)?|treating|seeing|see|evaluated?|dated|testified against|reported|employ|fired|divorced|sued|rent from|report to|work for|supervising) (?:both )?§(?!(?:'s)? (?:group|office|clinic)| for (?!\d|years|a |an |two|three|four|some|many|so))",
    rf"§ and (?:i|me|my \w+)\b[^.?!]{{0,40}}\b(?:share (?:an? |about |several |some |the )*(?:\w+ )?(?:clients?|patients?|famil\w+|caseload|custody|children)|(?:same|one) (?:family|couple|client|case|sibling)|{_QUARREL})\b",
    rf"§'s? (?:[\w-]+ )?{_KIN}\b[^.?!]{{0,36}}\b(?:my (?:client|patient|caseload|therapist|boss|supervisor)|on my caseload|(?:comes? to )?sees? me|(?:treatment|therapy|analysis) with me|used to be my)\b|\bi (?:also |once |have |began |started |now )*(?:see|seeing|treat|treating|treated) §'s? ",
    rf"\b(?:i(?:'m| am| was)) §'s (?:[\w-]+ )?(?:{_ROLE}|{_KIN}|student|custody evaluator)\b|\b(?:complaint|order|statement|testimony|suit|claim) (?:\w+ )?(?:against|regarding|about|involving) §|\b(?:order|complaint)\b[^§]{{0,24}}\bnames? §",
    r"§[^§]{0,110}\b(?:(?:another|a different|some other|the next|next|a new) (?:group|circle)|find me (?:another|something|a)|elsewhere|move me|be moved|transferred|somebody else(?:'s)?|with other people|different halves|her own group|his own group|change groups|new home)\b|\b(?:move me|be moved|transferred|another group|a different group)\b[^§]{0,60}§",
    r"§[^.?!§]{0,40}\b(?:signs?|signing|decides?|sits on|chairs?|hangs on|refers (?:most|to|half)|directs?|reviews?)\b[^.?!]{0,16}\b(?:my|me)\b|\bmy [\w -]{3,24} hangs on (?:her|his)\b",
    r"§.{0,140}\b(?:conflict of interest|dual relationship|(?:be|is|have) a (?:conflict|problem)|off limits|poor choice|muddle|not be free to speak|(?:would|to) be (?:hard|awkward|weird|strange|difficult)(?: for me)?|(?:i'd|i would)(?: be)? (?:too careful|clam up|shy|second-guess\w*|silent)|hold my tongue|run out of secrets|the trouble|bear no grudge|go nuts)\b",
    r"§ and (?:i|me)\b[^.?!]{0,60}\b(?:share (?:an? |the )(?:wall|suite|office|waiting room|driveway|practice)|less so|have history|had words|(?:are|were) business partners|co-own|too well|each have)\b|\bi know § (?:and § )?too well\b",
    r"§ (?:\w+ )?(?:has |have )?(?:filed|left my practice|walked out|took (?:the|my|half)|hit on|bought my|analy[sz]ed me|testified)\b",
)

#: There is somebody, and she is not named.
UNNAMED: Final[tuple[str, ...]] = (
    r"\b(?:somebody|someone|(?:a|one|another|certain) (?:person|colleague|member|man|woman|individual|therapist))\b(?: \w+){0,6}? (?:i|we) (?:can't|cannot|couldn't|must not|mustn't|shouldn't|won't|would rather not|'d rather not|wouldn't|would not) (?:ever )?(?:be|sit|meet|share|land)\b",
    r"\b(?:leave|leaving|change|transfer|move|out of)\b[^.?!]{0,30}\bgroup\b[^.?!]{0,24}\bbecause of (?:a|one|another|some|certain) (?:person|member|colleague)\b",
    r"\bcertain (?:colleague|person|member|somebody|someone)\b[^.?!]{0,40}\b(?:match|place|pair|group)\w*",
    r"\bit(?:'s| is) (?:someone|somebody|a person|one of the people) (?:in|on) (?:it|the list|the group)\b|\bone of the (?:names|people|members)\b[^.?!]{0,20}\bmakes? it (?:impossible|awkward|hard|difficult)\b",
    r"\b(?:can't|cannot|couldn't) (?:continue to )?sit with (?:that|this) person\b|\b(?:somebody|someone|a member|a person|a man|a woman)\b[^.?!]{0,20}\b(?:in|of) (?:our|my|the) group\b[^.?!]{0,40}\b(?:legal|dispute|lawsuit|complaint|report|conflict)\b",
    r"\b(?:dual relationship|conflict of interest|history|tension)\b[^.?!]{0,20}\bwith (?:one|a|another|some|certain) (?:of (?:them|the \w+)|member|person|colleague|someone|somebody)\b(?![^.?!]{0,30}\b(?:resolved|settled|over|past)\b)",
    r"\b(?:provided|providing|so long as|as long as|only if|on condition)(?: that)? (?!i\b|we\b|it\b|there\b|the (?:\w+ )?(?:hour|time|day|room|place|fee|drive)\b)[^.?!]{0,60}\b(?:isn't|is not|aren't|are not|won't be|will not be) (?:among|one of|part of) (?:them|it|you|the (?:\w+ )?(?:members|group|names|list|others|three|four|five|six|people))\b",
    r"\bwe(?:'d| had| would) (?:best|better|rather) not\b(?! (?:meet|start|wait|begin|do) (?:on|at|before|after|so|until|till|this|that))|\b(?:avoid(?:ing)?|keep(?:ing)? (?:away|clear) (?:of|from)|steer(?:ing)? clear of) (?:somebody|someone|(?:one|a|a certain|another) (?:person|colleague|man|woman|member))\b",
    r"\bcertain (?:\w+ ){1,2}(?:colleague|person|member|partner|supervisor|therapist)\b[^.?!]{0,40}\b(?:not|n't|without|elsewhere|apart)\b|\bi (?:shall|will|would|'d|can)(?: \w+)? not (?:write|put|give|say|tell) (?:the|a|his|her|that) name\b|\bi can't put (?:his|her|the|their) name\b",
    r"\b(?:not|never|anyone but|anybody but|all but) (?:with )?[a-z]{2,12}(?:,? (?:tho|though))?[,;]? (?:we|she and i|he and i)(?:'ve| have| are| were)? (?:just |only |once |recently )?(?:broke|broken|split|divorc\w+|dated|exes|separat\w+|fell out|had a falling)\b",
    r"\bwe (?:already |both |all )?(?:share|work|live|lunch|teach|run|sit|spend)\b[^.?!]{0,60}\b(?:that|which|it)(?:'s| is) (?:quite |plenty|more than |already )?(?:enough|plenty)\b|\b(?:more open|freer|(?:speak|talk) (?:more )?freely|more honest) without (?:her|him|them|my (?:\w+ )?(?:boss|director|supervisor|partner|ex|wife|husband|manager|chief))\b",
    # "Nobody from my office, please": said as it is written on a form, and no "there is nobody".
    r"(?:^|[.!?;:\n(-] ?|\bplease,? |\b(?:but|and|just|only) )(?:please,? )?(?:nobody|no[ -]?one|not anyone|not anybody)(?: else)? (?:from|at|in|out of|who works (?:at|in|with|for)) (?:my|our) (?:(?:own|old|current|former) )?(?:office|practice|clinic|agency|suite|building|team|hospital|workplace|firm|department|work)(?=,? (?:please|thank)|[!;(]|\.(?! ?(?:is|has|was|knows))|$)",
)

#: That one can be with her, or that it is about something else.
AT_EASE: Final[tuple[str, ...]] = (
    r"\bno (?:conflicts?|problems?|issues?|trouble|complications|hindrance|limits|such (?:request|wish))\b|\bnever been a (?:problem|hindrance)\b|\bneither of us (?:sees|minds|has)\b|\bi have nobody like that\b|\bno matter\b[^.?!]{0,10}$",
    r"\bi can't (?:see why not|object)\b|\bi (?:don't|do not) mind\b|\bi(?:'d| would) be (?:perfectly |quite |just |totally )?(?:fine|ok|okay|happy|glad|keen|pleased|delighted|honou?red|thrilled) (?:with|to(?! (?:come|attend|take part|accept|join)\b(?! (?:her|his|their|§)))|of(?! an?\b)|in|being)\b|\bhappy to (?:sit|be|meet|work) with\b|\bi(?:'m| am) (?:perfectly |quite |just |totally )?(?:fine|ok|okay) (?:with|being) (?!dr)",
    r"\b(?:got over it|made (?:it )?up|talked (?:it|about it|this) (?:over|through)|gone away|(?:it's|that's|all) (?:all )?settled|friends again|patched|reconciled|long forgotten|(?:in|on) good (?:peace|terms)|forgiven|we've had coffee|can stay|included)\b",
    r"\b(?:wouldn't|would not) miss (?:it|this|that|her|him|them) for\b|\b(?:take out|strike|remove|delete) (?:the|that|this|my) (?:last |first |second )?(?:note|line|entry|remark)\b|\bit's the reverse\b|\bnothing (?:to do with|personal against|against)\b|\bi can\.$|\b(?:an|the) honou?r\b|\bwith pleasure\b",
    r"\b(?:trained|studied|internship|workshop|training|course|level \d\w*|read) (?:\w+ )?(?:with|together|by|under) §|\bdid our internship\b|\bgroup (?:that )?§ (?:leads|runs|has)\b",
    r"\b(?:like|love|glad|honou?red|want|hope|happy|fine|ok)\b[^.?!]{0,24}\b(?:to be|to land|be placed|of a group|in a group|to sit|a spot|together) with §|\bglad to see §|\b(?:§|she|he)(?:'s| is| was) (?:great|terrific|wonderful|a delight|lovely|super|fine)(?=[.,;!]| with)|\bi like (?:her|him)\b|\btell (?:him|her|them) i said yes\b|\bsay hello\b|\bgo back to working\b|\bwould travel to see\b|\bsuper supportive\b",
    # Her way of working, her death, the debt to her, and the joy of being beside her.
    r"§'s (?:model|method|approach|books?|school|framework|theory|protocol|way of working|teachings?|workshops?|trainings?|podcast)\b|§ (?:has )?(?:passed away|died)\b|\b(?:when|since|after|until) (?:\w+ ){0,3}§ (?:passed|died)\b|\bi owe\b[^.?!]{0,30}\bto §",
    r"\b(?:it's|it is|what) (?:such )?a (?:treat|joy|delight|pleasure|gift)\b[^.?!]{0,16}§|\bno need to (?:protect|keep|spare|shield|save|separate) (?:me|us)\b|\bnothing would please me more\b|\b(?:she|he|§) was (?:superb|excellent|wonderful|marvel\w+|terrific|the best)\b|\bwe hug\b|§ (?:got|is getting|just got) (?:married|engaged)\b",
    r"\b(?:everybody|everyone|we|we're|both|all|they)(?:'s|'re| is| are)? (?:\w+ )?(?:comfortable|at ease|agreed|all right with)\b|\bare both staying\b|\bwe both stay\b|\bwould welcome\b|\bsuggested (?:i|that i|you)\b|\btold me about you\b|\bsent me\b",
)
