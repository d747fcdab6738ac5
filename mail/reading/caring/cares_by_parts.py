"""Words that ask for care, by their parts: one person and what was seen of him, one and apart.

The plain phrases stand in :mod:`mail.reading.caring.cares`.  Here one person in treatment is
told by any noun that is treated, seen or sat with, a bond by any word for it, despair by what
is meant to be the last.
"""

from __future__ import annotations

from mail.reading.caring.care_row import Care

_CLIENT = r"(?:client|patient|pt|analysand|counselee|kiddo)"
#: What one may see, treat or work with that is no person in treatment.
_NO_PERSON = r"(?:lot|few|range|variety|mix|number|wide|broad|great|good|group|groups|need|problem|pattern|way|chance|reason|benefit|population|people|clients|patients|kids|couples|families|teens|children|adults|women|men|adolescents|colleagues?|therapist|consultant|supervisor|supervisees?|doctor|peer|friend|mixture|caseload|diverse|fair|point|future|trend|difference|full|dozen|handful|possibility|member|name|sign|mistake)"
_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?|forty(?:-\w+)?|fifty(?:-\w+)?|sixty(?:-\w+)?|seventy(?:-\w+)?|eighty(?:-\w+)?)"
_HUMAN = r"(?:boy|girl|man|woman|lady|fellow|guy|gentleman|kid|child|teen|teenager|mother|father|mom|dad|couple|family|widow|widower|veteran|vet|student|brother|sister|twins?|toddler|infant|resident|inmate|nurse|teacher|surgeon|dentist|pastor|priest|attorney|lawyer|librarian|fisherman|plumber)"
#: The number behind these is that of their children, and no age.
_WITH_CHILDREN = r"(?:mother|father|mom|dad|couple|family|widow|widower)"
_SEEN = r"(?:i(?:'m| am|'ve been| have been|'ve| have)? (?:now |currently |still |once )?(?:see|seeing|seen|treat|treating|treated|counsel|counseling|work(?:ed|ing)? with|sat with|discharged|carry|carrying|share with)|(?:in|on|from) my (?:\w+ )?(?:practice|care|caseload|office hours|waiting room|(?:anger|anxiety|skills|process|therapy|teen|women's|men's|recovery) (?:group|program))|who (?:comes|came|has been coming|was referred) to me|(?:comes|came) to me\b)"
_SCHEDULE = r"(?! (?:is|ends?|leaves?|comes?|arrives?|starts?|finishes?|goes|cancels?|cancell?ed|load|loads|base|hours?|population|care|work|list|roster|contact|notes|room|portal|mix|groups?|days?|time|slots?|sessions?|schedule|records?|files?|services?)\b)"
_HYPOTHETICAL = r"(?<!if )(?<!when )(?<!whether )(?<!suppose )(?<!should )"
_BOND = r"(?:ex(?:[- ]\w+)?|husband|wife|spouse|sister|brother|mother|father|daughter|son|cousin|aunt|uncle|(?:mother|father|sister|brother)-in-law|(?:old |former |own |past |ex[- ])*(?:therapist|analyst|supervisor|supervisee|boss|employer|business partner|practice partner|landlord|roommate|officemate|office mate))"
_APART = r"(?:not|n't|never|rather not|avoid|apart|elsewhere|separate|different|can't|cannot|mustn't|shouldn't|impossible|decline|refuse)"
_END = r"(?:this (?:week|weekend|month|winter|year)|the (?:week|weekend|winter|year|summer)|christmas|tomorrow|tonight|spring|easter|new year)"

ROWS: tuple[Care, ...] = (
    Care(
        "client_info",
        rf"\b(?:a|an|the|this|that|one|some) (?!{_NO_PERSON}\b)(?:(?!(?:{_NO_PERSON}|place|office|town|room|work|group|thing|day|time|hour)\b)[\w'-]+,? ){{0,4}}?(?:(?:that|whom|who) )?{_SEEN}(?= (?:who|whose|is|has|had|was|and|every|since|for|now|in|at|on|there|with)\b|[,.;]| still\b)"
        rf"|\bi(?:'m| am|'ve been| have been|'ve)? (?:now |currently )?(?:see|seeing|treat|treating|carry|carrying|sat with|have(?= (?:\w+ ){{0,5}}{_HUMAN}\b)|got(?= (?:\w+ ){{0,5}}{_HUMAN}\b)) (?:a|an|this|one) (?!{_NO_PERSON}\b)(?:(?!{_NO_PERSON}\b)[\w'-]+,? ){{0,3}}?(?:{_HUMAN}|[a-z]+),? (?:who(?:se)? (?!(?:meets?|offers?|can|could|runs?|leads?|supervis\w+|consults?|helps?)\b)|of {_NUMBER}\b(?! (?:people|members|therapists|hours|meetings))|{_NUMBER},)",
        "a dentist I see; I treat a pastor whose",
    ),
    Care(
        "client_info",
        rf"{_HYPOTHETICAL}\bmy (?!last |first |next |noon |final |only |average |typical |usual |other |new |second |third |tenth |(?:\w+-)?(?:\w+ieth|hundredth|thousandth) |\d+(?:st|nd|rd|th) )(?:[\w-]+ ){{0,2}}?(?:{_CLIENT}|couple)\b(?!s|'s? (?:hour|time|slot))(?! (?:therapy|cases|of|clients|or\b)){_SCHEDULE}(?=,? (?:who|whose|with|from|of|at|in|has|have|had|was|were|paused?|lied|vanished|scares|stopped|moved|died|the|an?|she|he|they|that|keeps?|says?|tells?|\w+ed)\b|[,'])"
        rf"|\bone of (?:my|our) (?:couples|kiddos|clients|patients|families|teens|boys|girls|vets|veterans|analysands)\b(?! (?:groups?|hours?))(?=,? (?:\w+,? ){{0,3}}?(?:is|has|was|had|just|who|split|threw|told|said|\d|\w+ed)\b)|\bone of mine (?:is|has|was|just|told|says|died)\b"
        rf"|\b(?:{_CLIENT}|kid|boy|girl|couple|family|student|teen|second grader|third grader) of mine\b|\blost (?:a|my) (?:\w+ )?{_CLIENT}\b(?!s| to (?:another|a different|insurance))[^.?!]{{0,20}}\b(?:today|yesterday|this (?:week|morning)|last (?:week|night)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:dreamt? (?:about|of)|worried (?:about|for)|stuck with|afraid of|scared of) (?:an? |my |one )(?:\w+ )?{_CLIENT}\b(?!s| to (?:another|a different|insurance|teletherapy|cost))|\ba {_CLIENT}, (?:the|an?|who|she|he)\b|^\W*(?:patient|client|pt) (?:\w+ed|is|has|was|says)\b|\bpt is\b|\bhx of\b|\bthe {_CLIENT} i (?:share|see|saw|lost|have)\b",
        "my client paused when her husband; one of my couples",
    ),
    Care(
        "client_info",
        rf"(?<!have a )(?<!got a )(?<!'ve a )\b(?!{_WITH_CHILDREN}\b){_HUMAN} of {_NUMBER}\b(?! (?:people|members|years|hours|kids|children|us|whom))(?! and (?:a )?(?:my|our))|\b{_NUMBER}[- ]year[- ]old\b(?!s)(?! (?:son|daughter|grand\w+|practice|group|office|house|dog|building|company|tradition|car|therapist|clinician|at home|of my own|myself|psychologist|program|agency|clinic|circle))(?=,? (?:who|whose|tells|told|has|had|from|of mine|is (?!in\b|at\b|with\b|home|off\b|sick|starting)|was|with|i (?:see|treat|work)|{_HUMAN}|cut\w*|girl|boy|nurse))(?<!my )"
        r"|\b(?:\d{2} ?(?:f|m|yof|yom)|[fm]\d{2})\b(?=[,.; ])(?! (?:street|st|ave))|\bi treat (?:the|her|his|their) (?!whole\b|(?:family|household|couple|person|body|system|relationship|marriage|symptoms?|trauma|[a-z]+s)\b)(?:\w+)(?= |\W)"
        r"|\bmy (?:(?:mon|tues|wednes|thurs|fri|satur)days?|(?:\w+ )?\d{1,2}(?::\d\d)? ?(?:o'clock|pm|am)|two o'clock|three o'clock|four o'clock|noon|evening|morning)(?: (?:evening|morning|afternoon|noon|at (?:two|three|four|five|six|noon|\d)))*(?: (?:client|family|couple|man|woman|patient))? (?:scares|frightens|has been (?:drinking|cutting|using|crying)|told|cried|cries|wants to|attempted|worries|threatened|confessed|relapsed|gave away|said|says|no-showed|died)\b",
        "a boy of nine; 27F; my Friday evening client gave away his guitar",
    ),
    Care(
        "client_info",
        r"\b(?:un[ae]? )?pacientes? m[i\u00ed][oa]\b|\bmi paciente\b|\b(?:eine?r?|mein(?:e|er|en)?) (?:klient(?:in|en)?|patient(?:in|en)?)\b(?: von mir)?|\bun[e]? (?:de mes )?(?:patiente?|client[e]?)s?\b(?= (?:de|qui|m'|\u00e0 moi|est|a\b)|,)|\b(?:mon|ma) (?:patiente?|cliente?)\b|\b(?:meu|minha) paciente\b|\bth\u00e2n ch\u1ee7\b|\u043c\u043e(?:\u0439|\u044f) (?:\u043a\u043b\u0438\u0435\u043d\u0442|\u043f\u0430\u0446\u0438\u0435\u043d\u0442)|\u6211\u7684(?:\u6765\u8bbf\u8005|\u75c5\u4eba|\u5ba2\u6237)|\u30af\u30e9\u30a4\u30a2\u30f3\u30c8\u304c",
        "a client of mine, in other tongues",
    ),
    Care(
        "safety",
        rf"\b(?:won't|will not|don't (?:expect|plan|intend|think i'll) (?:to )?|doubt i'll|not going to|don't see myself) (?:be here|be around|be needing (?:a|any)(?:thing| \w+)|make it|making it|see|get through|live|last|need(?:ing)? (?:a|any)(?:thing| \w+)? )\b[^.?!]{{0,40}}\b(?:after|past|beyond|any ?more|anywhere|to|through|by|much longer)\b(?= (?:{_END}|this|then|that)|\W*(?:$|[.!]))"
        rf"|\bnot (?:sure|certain) (?:that )?i(?:'ll| will) (?:get through|make it|survive|see|last|be here|live)\b[^.?!]{{0,20}}(?:{_END}|\bspring\b|\bmorning\b)|\bi (?:won't|will not) be here(?: any ?more| much longer| by then)?(?=\W*(?:$|[.!]))|\b(?:meant|means|supposed|intended) to be my last (?:evening|night|day|week)?\b|\bthe evening i'd meant\b"
        r"|\bput(?:ting)? an end to (?:it|it all|things|myself|everything|my life)\b|\b(?:follow|join) (?:her|him|them)\b[^.?!]{0,30}\b(?:my own|soon|shortly|by my)\b|\bby my own (?:hand|doing)\b|\btake the hint\b[^.?!]{0,20}\blife\b|\bleaving everything\b|\b(?:don't|do not) (?:think|believe) (?:that )?i have (?:one|a future|any)\b",
        "I won't be needing a seat anywhere after this weekend",
    ),
    Care(
        "safety",
        r"\b(?:bought|counted|saved|saving|hoarded|stockpil\w+|took|swallowed|taken|have) (?:up )?(?:the|all the|enough|my|more|too many|a lot of|a handful of|his|her)? ?(?:\w+ )?(?:pills|tablets|meds|medication)\b(?! (?:for|management|as prescribed|because|every))(?! (?:daily|at night))|\bmore pills than\b|\btook everything (?:that was )?in (?:the|my)\b"
        r"|\b(?:gun|pistol|revolver|rifle|shotgun|rope|noose|blade|razor)\b[^?]{0,80}\b(?:desk|drawer|look at it|putting it back|put it back|my (?:head|mouth|lap|hand)|take it out|taking (?:it )?out|keep taking)\b|\b(?:i've|i have|i keep|taking out|holding)\b[^.?!]{0,30}\b(?:gun|pistol|revolver)\b(?![^.?!]{0,40}\b(?:owners?|violence|client|range)\b)"
        r"|\bsitting in the (?:garage|car|dark|bathtub|tub)\b[^.?!]{0,30}\b(?:keys|engine|blade|pills|bottle)|\b(?:can't|cannot) (?:do|bear|stand|take) (?:this|it|life|living) (?:any ?more|any longer)\b(?! (?:and need a group|alone))|\b(?:every(?:one|body)|they|the world|you all|my family|the kids)(?:'d| would|'ll| will) be (?:fine|better|happier|all right|better off) without me\b"
        r"|\b(?:river|bridge|train|water|edge|ledge) (?:looks?|seems?|is|calls?)\b[^.?!]{0,30}\b(?:kinder|inviting|tempting|friend\w*|me|peaceful)\b|\bstopped eating\b|\bcan't stop crying\b|\bnobody wants me\b|\b(?:don't|do not|can't) trust myself\b(?! (?:to|with (?:the|my) (?:calendar|technology)))|\b(?:after|going after|go after) (?:him|her|my (?:son|daughter|husband|wife))\b(?=\W*(?:$|[.!]))(?<!looking after him)(?<!look after him)",
        "pills bought, a pistol in the drawer",
    ),
    Care(
        "safety",
        r"\b(?:says|said|threatens?|threatened|swears|wrote) (?:that )?(?:he|she|they)(?:'ll| will|'d| would| is going to|'s going to) (?:kill|shoot|hurt|find|burn|stab|come for) me\b|\b(?:husband|wife|partner|ex|boyfriend|girlfriend|stalker|man|somebody|someone) (?:\w+ )?(?:threatens|threatened|hits|beats|hit|beat|chokes?d?|stalks|is stalking|is following|follows) me\b|\bwhose (?:husband|wife|partner|ex) (?:threatens|hits|beats) (?:her|him)\b"
        r"|\b(?:waiting|standing|parked|sitting) (?:outside|across from|in front of) my (?:practice|office|house|home|door|car)\b[^?]{0,60}\b(?:scared|afraid|frightened|terrified|police|evenings|nights)\b|\b(?:scared|afraid|terrified) to (?:leave|go home|sleep|open)\b|\bbreaks things\b|\bwon't let (?:her|him|me) (?:out|leave|go)\b"
        r"|\b(?:colleague|officemate|office mate|suitemate|friend|member|organizer|somebody|someone|(?!two\b|three\b|one\b|all\b|some\b|most\b|many\b)[a-z]+) (?:from|in) (?:our|my|the|g-\d+)[^.?!]{0,40}\b(?<!not )(?:no reason (?:left )?to live|in danger|kill|end (?:it|her life|his life)|hurt (?:himself|herself)|goodbye|pill|suicid\w+|empty bottle|overdos\w+|911)\b|\b(?:going to|might|may|wants to|plans to|tried to) (?:hurt|kill|harm) (?:himself|herself|themsel\w+)\b(?=[^.?!]*)|\b(?:given|giving|gave) (?:me |away )?(?:his|her) (?:plants|passwords|things|dog|cat)\b|\b(?:empty )?pill bottle\b|\brung 911\b|\bcalled 911\b"
        r"|\b(?:therapist|clinician|one|someone|somebody|counselor) (?:go |turn )?(?:who's|who is|that is|that's) (?:thinking (?:of|about) (?:suicide|ending|dying)|suicidal)\b|\bn'en peux plus de vivre\b|\b(?:veux|envie de) mourir\b|\bnicht mehr leben\b|\bquiero morir\b|\bno quiero (?:vivir|seguir viviendo)\b|\u4e0d\u60f3\u6d3b|\u60f3\u6b7b|\u6b7b\u306b\u305f\u3044|\u043d\u0435 \u0445\u043e\u0447\u0443 \u0436\u0438\u0442\u044c|mu\u1ed1n ch\u1ebft",
        "threatened, or a colleague in danger",
    ),
    Care(
        "do_not_pair",
        rf"\bmy (?:[\w-]+ ){{0,2}}?{_BOND}\b(?!(?:'s)? (?:is |was |has been )?(?:great|wonderful|excellent|lovely|terrific|kind|fine|says?|said|thinks|told|keeps|suggest\w*|lets|recommend\w*|mentioned|used to say|from|here|minds|watches|lives)\b)[^.?!]{{0,60}}(?:[.?!;,] ?[^.?!]{{0,50}})?\b{_APART}\b[^.?!]{{0,30}}\b(?:room|group|the same|one|ones|circle|him|her|them|together|in it|that|there)\b|\b(?:it would|it'd|would) put me (?:across|opposite|next to|in a room|at a table)\b"
        r"|\b(?<!\bno )(?:somewhere|a group|anywhere|one|something) (?!that\b|which\b|there\b|it\b|who\b)(?:he|she|they|[a-z]+) (?:isn't|is not|aren't|won't be|will not be)\b|\b(?:we|i) (?:have|had|share) (?:a )?(?:history|bad blood|dealings|a past)\b(?![^.?!]{0,40}\b(?:good|fond|happy)\b)(?! (?:of|in|with (?:emdr|cbt|the model)))|\bhave (?:too much )?history with\b|\bnot on (?:speaking |good )?terms\b"
        r"|\b(?:steer me|keep me|stay|staying|leave me|far|well) (?:clear|away|apart|a(?:s)? far) (?:of|from)\b(?! (?:portland|downtown|rush hour|the (?:river|freeway|city)))|\b(?:can't|cannot|couldn't|won't|wouldn't|would have to|i'd have to|i'd) (?:join|come|be (?:in|part|a colleague of)|refuse|decline|pass|accept|say yes)[^.?!]{0,12} if (?:he|she|they|he's|she's|they're)\b|\ba colleague of (?:hers|his|theirs)\b",
        "somewhere he isn't; we have history",
    ),
    Care(
        "do_not_pair",
        r"\bsomebody with whom i (?:mustn't|must not|can't|cannot|shouldn't|couldn't)\b|\b(?:who(?:'ve| have)?|that) (?:sued|reported|fired|slandered|cheated) me\b|\b(?:reported|sued) me to (?:the|a)\b[^?]{0,80}\b(?:before|ask|place|not|names?)\b|\b(?:i'd )?(?:sooner|rather) (?:have|eat|die|swallow)\b[^.?!]{0,30}\bthan (?:consult|sit|be|work|share|meet) with\b"
        r"|\bno (?:ex|former|old|previous|past)[- ]?(?:bosses|supervisors?|supervisees?|therapists?|colleagues|employers?|partners?|clients|students|patients)\b(?= pls| please|[,.;]|\s*$)|\b(?:not|nicht|pas|no) (?:w/|mit (?:meine[mr]|de[mr])|avec (?:mon|ma)|con mi)\b|\b(?:i|we) supervise\b[^.?!]{0,60}\b(?:shouldn't|should not|mustn't|can't|cannot) be in (?:my|the same)\b"
        r"|\b(?:put|place|match|seat|pair)\b[^.?!]{0,8}\b(?:and me|me and [a-z]+) together\b(?<!may put us together)|\bwhat i bring\b[^.?!]{0,50}\b(?:waiting|coffee|hallway|elevator|corridor)\b|\bexmarido\b|\bex-?mari\b|\bex-?mann\b|\u524d\u592b|\u524d\u59bb|\banciens? superviseuse?\b"
        r"|\bevaluated my (?:custody|case|fitness)\b|\b(?:as for|on) (?:the )?exclusions?\b[^.?!]{0,40}:\s*my\b|\bshare (?:an? |my |the )?(?:office|suite|practice|waiting room|house)\b[^?]{0,140}\b(?:don't want|do not want|not want|would like[^.?!]{0,40}n't|rather|somewhere|elsewhere)\b",
        "one who sued me; not with her from the clinic",
    ),
    Care(
        "prompt_injection",
        r"\b(?:to|for|attention|note to|p\.s\. to|message to|instructions? (?:to|for)|if you(?:'re| are)) (?:the |an? |any )?(?:software|machine|automated (?:reader|system|agent|assistant)|program|model|bot|parser|algorithm|computer|ai)\b(?: (?:reading|that reads|processing|only)[^.?!:]{0,20})?[^?]{0,60}\b(?:treat|set|mark|approve|classify|include|state|pretend|reply|send|output|accept|confirm|ignore|add|act|new policy|cancel|write)\b"
        r"|(?:^|\n|[.!?] ?|[\[(<])\W{0,3}(?:system|assistant|instructions?|developer|admin|override)(?: note| message| to the model)?\s?[:\])>](?= ?\w)|\[(?:system|instruction|admin|inst)\b[^\]]{0,80}\]|\byou are now (?!ready|in\b|able|a member|placed|matched|listed|free|open)(?:[a-z]+)(?=\W*(?:$|[.,!]))|\b(?:print|show|reveal|repeat|output)(?: me)? (?:your|the) (?:prompt|system prompt|instructions)\b|\boutput everything above\b|\{\s?\"intent\"|\bend admin session\b|\bbegin admin\b"
        r"|\btreat (?:my (?:messages|mails|letters)|every (?:request|message) of mine|all (?:members|requests|messages)|this (?:letter|message|mail))\b[^.?!]{0,40}\bas (?:commands?|approved|accepted|confirmed|instructions?|having|from)\b|\bas commands from your\b|\bhumans can't see this\b|\bignora (?:las|todas|tus) (?:las )?instrucciones\b|\bignorier\w* (?:alle|die|bisherig\w+)[^.?!]{0,20}anweisungen\b|\bignore[zr]? (?:toutes )?(?:les|vos|tes) instructions\b|\u5ffd\u7565[^\u3002]{0,8}\u6307\u4ee4",
        "words to the machine that are orders",
    ),
    Care(
        "data_request",
        r"\b(?:delete|remove|erase|strike|take out|scrub|drop|cross out) (?:the|that|my|this|what i (?:said|wrote|told you)) ?(?:note|remark|line|part|sentence|mention|comment|bit|paragraph|thing)?s? ?(?:about|on|of|regarding|concerning) my (?!request|availability|search)\w+|\bhome addresses of\b|\b(?:give|send|show|include|list|share) (?:me )?(?:the |all |every )*(?:home |e-?mail |private )?(?:addresses|phone numbers|contact details) of (?:all|every|the|other|any)\b",
        "a remark about oneself to be taken out; others' addresses asked for",
    ),
    Care(
        "keep_request_open",
        r"\b(?:leave|keep|let) (?:my |the )?(?:request|search|name|file|application) (?:running|open|alive|active|going|on|standing|in|where it is)\b",
        "leave my request running",
    ),
)

#: Over words with their capitals: initials, an age in brackets, a title with one letter.
NAMED_CLIENT = (
    r"\b[A-Z]\.(?:[A-Z]\.)? ?\(\d{1,2}\)|\b[A-Z]\.(?:[A-Z]\.)?'s (?:suicide|attempt|case|mother|father|overdose|diagnosis|husband|wife)\b|\b(?:about|with|seeing|of) [A-Z]\.(?:[A-Z]\.)?, (?:the|who|whose|my|a)\b"
    r"|\b(?:Mrs|Mr|Ms)\.? [A-Z]\.,? (?:whom|who|whose|has|is|was)\b|\b[A-Z][a-z]+'s case\b, the|\bWe(?:'ve| have) a resident\b"
)
NAMED_PERSON = (
    r"\b(?:uncomfortable|awkward|ill at ease|uneasy|unhappy) (?:with|around|beside|next to) (?:Dr\.? |Ms\.? |Mr\.? |Mrs\.? )?[A-Z][a-z]+\b(?! (?:group|people))|\b[Uu]nder no circumstances with [A-Z]|\b[Ss]teer me (?:clear|away) (?:of|from) (?:the )?[A-Z]|\b(?:don't|do not|never) put [A-Z][a-z]+ and me\b"
    r"|\b[Ii]s [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:in it|in there|one of them)\?[^.?!]{0,40}\b(?:couldn't|can't|refuse|decline|wouldn't)\b|\b[Nn]ot with (?:Dr\.? |Ms\.? |Mr\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?(?= (?:in it|in the)|[,.;!]|$)"
)
