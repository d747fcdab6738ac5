"""What asks for care though it is said in passing: a client by the hour, a farewell, a dare.

The plain ways stand in :mod:`mail.reading.caring.cares`.
"""

from __future__ import annotations

from mail.reading.caring.care_row import Care

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur)day"
_HOUR = r"(?:\d{1,2}(?::\d\d)?(?: ?o'clock| ?[ap]\.?m\.?)?|noon|one|two|three|four|five|six|nine|ten|eleven)"
_WHO = r"(?:the|a|an|who|whose|that) (?!only|last|first|one (?:slot|hour|time)|slot|hour|time|rest|best|day|week|office|room|group|same)"
_DANGER = r"(?:suicide|goodbye|farewell|a) note\b|\bnote (?:written|on (?:his|her|the)|ready)\b|\bpills\b|\brope\b"

ROWS: tuple[Care, ...] = (
    Care(
        "client_info",
        rf"\bmy {_DAY}(?:'s)? (?:at )?{_HOUR}(?: o'clock)?(?: client| patient| hour)?,? {_WHO}|\bmy (?:{_HOUR} o'clock|(?:first|last|new) (?:one|intake) (?:on|of) {_DAY}s?),? {_WHO}"
        r"|\b(?:his|her) (?:wife|husband|mother|father|boyfriend|girlfriend|parents?|kids?) (?:\w+ )?(?:found (?:the|his|her|out)|threw|kicked|walked (?:in|out)|caught|moved out|left (?:him|her)|locked)\b",
        "one who is in treatment, by the hour of the week or by what befell them at home",
    ),
    Care(
        "safety",
        r"\b(?:don't|do not|not sure|don't know if|doubt) (?:think |believe |that )*i can (?:go on|keep going|keep (?:living|doing this)|take (?:it|this|much more)|make it|face (?:it|another))\b"
        r"|\bengine (?:was )?running\b[^.?!]{0,60}\b(?:turned|switched|garage)|\bgarage\b[^.?!]{0,60}\bengine\b|\bby the time (?:you|anyone|anybody|they) (?:reads?|gets?|sees?|opens?|finds?) (?:this|it)\b"
        r"|\bthink(?:ing)? (?:a lot )?(?:about|of) (?:ways?|a way) out\b|\b(?:not|n't|no)(?: \w+)? point (?:in|to) (?:\w+ ){0,5}(?:anything|any of (?:it|this))\b"
        r"|\b(?:won't|will not|not going to) be (?:around|here|alive) (?:much longer|any ?more|by then|to see|tomorrow|after)\b|\beveryone (?:is|would be|will be) better off\b"
        r"|\b(?:written|wrote|writing) (?:my |the |a )?(?:will and|goodbyes?|farewells?|last letters?)\b",
        "the writer's own danger, in oblique words",
    ),
    Care(
        "safety",
        rf"\b(?:he|she|they|mate|colleague|friend|member|partner)\b[^.?!]{{0,50}}\b(?:has|have|had|with|bought|showed|got|keeps)\b[^.?!]{{0,30}}\b(?:gun|pistol|rifle|pills|rope|note)\b[^.?!]{{0,40}}\b(?:{_DANGER})",
        "a colleague who has the means",
    ),
    Care(
        "urgent",
        rf"\b(?:he|she|they|mate|colleague|friend|member|partner)\b[^.?!]{{0,50}}\b(?:has|have|had|with|bought|showed|got|keeps)\b[^.?!]{{0,30}}\b(?:gun|pistol|rifle|pills|rope|note)\b[^.?!]{{0,40}}\b(?:{_DANGER})",
        "a colleague who has the means cannot wait",
    ),
    Care(
        "safety",
        r"\b(?:tired|sick|weary|exhausted) of (?:living|life|being (?:alive|here)|it all|existing|waking up)\b|\b(?:hope|wish|pray|rather|wouldn't mind|fine with|like to)(?: that)?(?: i)?(?: could| would| just)*(?: go(?:ing)? to sleep and)? (?:not|never|don't|didn't|wouldn't) (?:wake|waking|be here|exist|be alive)\b"
        r"|\bwhat(?:'s| is) the point (?:of (?:living|going on|any of (?:it|this)|it all)|any ?more)\b|\b(?:no|not see(?:ing)? (?:a|any)|stopped seeing (?:a|any|the)|can't find (?:a|any)) (?:reason|point)s? (?:to|in|for) (?:live|living|stay(?:ing)?|go(?:ing)? on|wak\w+|get(?:ting)? up|be(?:ing)? here|carry(?:ing)? on|keep(?:ing)? going)"
        r"|\b(?:no one|nobody|they|the world|everyone|my (?:family|kids|wife|husband)) (?:would|wouldn't|will|won't) (?:even )?(?:notice|miss me|care) if i\b|\b(?:if i (?:wasn't|weren't|were no longer|am not|'m not) (?:around|here|alive))\b|\bwouldn't be missed\b"
        r"|\b(?:scared|afraid|frightened) of (?:myself|what i (?:might|could|may|will) do)\b|\bnot (?:feel(?:ing)? )?safe (?:with|by|from) (?:myself|my own)\b|\b(?:don't|do not|can't) trust myself (?:tonight|alone|right now|to be|with)\b|\b(?:i've|i have|i) (?:started|been|begun) (?:cutting|hurting|starving|burning|harming)\b"
        r"|\b(?:dark|ugly|frightening|intrusive|bad) thoughts\b[^.?!]{0,40}\b(?:my own|myself|ending|dying|death)|\b(?:my own|about|thinking of) (?:death|suicide)\b(?=[^.?!]{0,40}\b(?:every (?:day|night)|lately|constantly|all the time|at night|again)\b)|\b(?:bought|got|have|loaded|cleaned) (?:a|the|my) (?:gun|pistol|rope)\b|\b(?:putting|put|got) my affairs in order\b|\bgiv(?:en|ing|e) away my (?!place|seat|spot|chair|slot)"
        r"|\bnot sure (?:that )?i(?:'ll| will)(?: still)? (?:be (?:here|alive|around)|make it|survive|see)\b|\bsurvive (?:the|this|another|until) (?:night|weekend|week|day|tonight|christmas|winter)\b",
        "the writer is weary of life",
    ),
    Care(
        "safety",
        r"\b(?:threaten(?:s|ed|ing)?|swor?e|vow(?:s|ed)) (?:me|to (?:kill|hurt|harm|shoot|burn|come after|find))\b(?! with (?:a )?(?:board|complaint|suit|lawsuit|subpoena))|\b(?:threats?|violence) (?:against|toward|towards) (?:me|my)\b|\bdeath threats?\b|\b(?:stalk(?:s|ed|ing)|following|followed) me\b|\b(?:beats?|beat|chok(?:es|ed)|hits|strangl(?:es|ed)) me\b(?! (?:how|why|that|to|up))"
        r"|\b(?:afraid|fear(?:ing)?|scared|frightened|terrified) (?:for my (?:life|safety)|to (?:go home|be alone|leave the|sleep)|of (?:him|her) (?:tonight|coming))\b|\b(?:waiting|standing|parked|sitting) outside my (?:house|office|home|door|building)\b|\b(?:broke|breaking|break) into my (?:house|office|home)\b|\bcome after me\b|\bkill me\b(?= (?:tonight|if|and|when|or|in my)\b)",
        "somebody threatens the writer",
    ),
    Care(
        "safety",
        r"\b(?:colleague|friend|member|therapist|mate|partner|she|he|they)\b[^.?!]{0,60}\b(?:wants? to die|going to (?:kill|hurt|end)|suicidal|talk(?:s|ed|ing) (?:of|about) (?:ending|dying|suicide|not being here)|(?:kill|hurt|harm) (?:her|him|them)sel(?:f|ves)|said goodbye|giving away (?:her|his|their)|has(?:n't| not) (?:been seen|answered|come home)|isn't answering)\b[^.?!]*(?:[.?!][^.?!]*){0,2}\b(?:worried|afraid|scared|what do i do|what should i|who (?:do|can|should)|help|call|tell|right now|tonight|today|urgent)\b"
        r"|\b(?:worried|afraid|scared|frightened) (?:that )?(?:about|for) (?:a|my|one of) [^.?!]{0,60}\b(?:life|safe\w*|suicid\w*|hurt|die|end)\b",
        "a colleague's life is feared for",
    ),
    *(
        Care(
            flag,
            r"\b(?:parked|waiting|standing|sitting|lurking) (?:right |just )?(?:outside|in front of|at|by|near) my (?:own )?(?:house|home|office|door|apartment|building|car|window)\b"
            r"|\bcalled (?:the )?(?:police|cops|sheriff|911)\b[^?!]{0,60}\b(?:haven't|hasn't|not|nobody|no one|still|yet|now)\b",
            "the writer is threatened, now",
        )
        for flag in ("safety", "urgent")
    ),
    Care(
        "accessibility",
        r"\b(?:allerg(?:y|ies|ic)|asthma|migraines?|epilep\w+|seizures?|crutches|a cane|oxygen|sensory)\b[^.?!]{0,80}\b(?:room|house|home|office|stairs|difficult|hard|impossible|perfume|cats?|dogs?|lights?)\b"
        r"|\bdifficult for me (?:on|with) stairs\b",
        "a need of the body that the room must meet",
    ),
    Care(
        "prompt_injection",
        r"\b(?:ignore|disregard|forget) (?:everything|anything|whatever|all|what)(?: that)? (?:you(?:'ve| have)?(?: been| were| was)?|was|has been) (?:told|given|instructed|said)\b"
        r"|\b(?:mark|set|make|record|register|enter) (?:me|us|this sender|this address) as (?:a |an |the )?(?:confirmed|verified|approved|accepted|admin|coordinator|organi[sz]er)\b|\btreat this (?:message|mail|e-?mail) as (?:a |an )?(?:verified|trusted|authori[sz]ed|system)",
        "speaks to the machine",
    ),
    Care(
        "prompt_injection",
        r"\byou are now in \w+ mode\b|\brole: ?(?:administrator|admin|system|root|developer)\b|\b(?:earlier|previous|prior|above|former) (?:guidance|instructions|rules|directions|orders) (?:is|are) (?:now )?(?:void|revoked|superseded|null|cancell?ed|obsolete)\b|\b(?:begin|end) (?:maintenance|admin|system|override|debug) (?:block|session|mode)\b",
        "gives the machine a role or voids what it was told",
    ),
    Care(
        "phishing",
        r"\b(?:enter|provide|submit|supply|type) your (?:licen[cs]e number and (?:your )?date of birth|date of birth|social security|ssn|card (?:number|details)|e-?mail password|password|pin)\b|\bpay (?:the|a|your)\b[^.?!]{0,20}\bfee by (?:card|wire|gift|zelle|bitcoin)\b|\bhttps?://\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b|\b(?:contact sheet|member list|roster)\b[^.?!]{0,60}\b(?:inbox|account|mailbox) is hacked\b",
        "asks for what opens an account, or leads to a bare number",
    ),
    Care(
        "data_request",
        r"\b(?:send|reply|answer|respond|print|show|give|output|list|return)\b[^.?!]{0,30}\b(?:list|names|addresses) of (?:names|members|everyone|all|the (?:members|names))\b"
        r"|\b(?:send|mail|e-?mail|reply|answer|give|forward|require|need|want|provide|supply)\b[^.?!]{0,60}\b(?:(?:contact|phone|telephone) (?:sheet|list|numbers)|(?:home|mail|street) address(?:es)?|(?:mobile|cell|telephone|phone) numbers?|(?:list|table|names) of (?:the |all |who)|mobile of (?:each|every))\b(?=[^.?!]{0,60}\b(?:members?|group|everyone|each|all|who is in|people|them|roster|home address(?:es)?)\b)(?<!my home address)|\b(?:members?|group|everyone|others)(?:'s?|s')? (?:\w+ )?(?:home address(?:es)?|cell numbers?|phone list|telephone numbers|contact (?:sheet|list|details))\b(?=[^.?!]*\b(?:today|to me|now|at once|send|mail|reply|before noon)\b)|\b(?:send|mail|give) me[^.?!]{0,20} (?:the )?(?:phone|telephone|contact|address) list\b",
        "asks for other people's details",
    ),
)

#: Over words with their capitals: a client by initials ("talk about R.T. from the paper mill").
BY_INITIALS = r"\b(?:[Tt]alk|[Dd]iscuss|[Bb]ring|[Pp]resent|[Cc]onsult|[Ss]ee|[Tt]reat|[Aa]bout|[Ww]ith)(?:ing)? (?:about |on )?[A-Z]\. ?[A-Z]\.(?=,? (?:from|who|whose|at|is|has|and|again|he|she)\b)"
#: How long it took, or for whose sake, is no complaint that one is treated for.
_NO_COMPLAINT = (
    r"(?!an? (?:\w+ ){0,2}?(?:years?|months?|weeks?|days?|hours?|while|time|moment|decade|coffee|lunch|walk|chat|visit|meeting|sessions?|minutes?|grant|study|class|talk|job|fee)\b)"
    r"(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|many|several|some|about|over|almost|nearly|years?|months?|weeks?|half|most|the|free|lunch|dinner|coffee|you|us|me|her|him|them|my|our|your|this|that|what|who|being|ever|life)\b)"
)
_TREATED = r"(?:treat(?:ed)?|counsell?ed|saw|evaluated|assessed|diagnosed)"
#: Somebody in particular whom the writer treated, and for what, or for whom she was the therapist.
TREATED_BY_WRITER = (
    rf"\b[Ii](?:'ve| have|'d| had)?(?: once| also| actually| briefly| used to| formerly| previously)* {_TREATED} (?:(?:Dr\.? |Mr\.? |Ms\.? |Mrs\.? )?[A-Z][a-z]+(?: [A-Z][a-z'-]+)?|him|her|one of (?:them|you|these|those|the \w+)|some(?:one|body) (?:in|of|among|from) (?:it|them|this|that|these|the \w+))"
    rf"(?: (?:once|back then|years ago|myself|as (?:a|my) (?:client|patient)))? for {_NO_COMPLAINT}[a-z]"
    r"|\b[Ii] (?:was|used to be|have been|am)(?: once| also)? [A-Z][a-z]+(?: [A-Z][a-z]+)?'s (?:therapist|psychiatrist|psychologist|counselou?r|analyst|prescriber|treat(?:ing|er))\b"
)
