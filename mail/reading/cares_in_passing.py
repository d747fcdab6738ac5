"""What asks for care though it is said in passing: a client by the hour, a farewell, a dare.

The plain ways stand in :mod:`mail.reading.cares`.
"""

from __future__ import annotations

from mail.reading.care_row import Care

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
        "data_request",
        r"\b(?:send|reply|answer|respond|print|show|give|output|list|return)\b[^.?!]{0,30}\b(?:list|names|addresses) of (?:names|members|everyone|all|the (?:members|names))\b",
        "asks for other people's details",
    ),
)

#: Over words with their capitals: a client by initials ("talk about R.T. from the paper mill").
BY_INITIALS = r"\b(?:[Tt]alk|[Dd]iscuss|[Bb]ring|[Pp]resent|[Cc]onsult|[Ss]ee|[Tt]reat|[Aa]bout|[Ww]ith)(?:ing)? (?:about |on )?[A-Z]\. ?[A-Z]\.(?=,? (?:from|who|whose|at|is|has|and|again|he|she)\b)"
