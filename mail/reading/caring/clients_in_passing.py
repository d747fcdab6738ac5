"""Clients who come into a letter that is about something else.

By the hour that is theirs ("my 8:30 has Parkinson's"), by a mail that was meant for them or
for an office ("bring the sleep log"), or by who else treats them ("we share a patient").
"""

from __future__ import annotations

from mail.reading.caring.care_row import Care

_DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)? )"
_CLOCK = r"(?:\d{1,2}(?::\d\d| ?o'clock| ?[ap]\.?m\b\.?)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven) o'clock|noon)"
_BEFELL = (
    r"(?:has|had|is (?!with\b|at\b|free|open|taken|booked|full|out\b|not\b|now\b|a group|my\b|when\b)|was (?!moved|cancel)|just|told|tells"
    r"|disclosed|wouldn't|won't|can't|came|comes|called|phoned|brought|wept|cried|walked|lost|started|asked"
    r"|said|says|overdosed|relapsed|lives|believes|thinks|sees|drinks|needs)"
)
_SHE = r"(?:s?he|him|his|hers?|they|them|their)(?:'s)?"
_COLLEAGUE = r"(?:colleagues?|therapists?|supervis\w+|consultants?|psychiatrists?|doctors?|analysts?|coach|mentors?|clinicians?|counselors?|members?|peers?|friends?|dentist|lot|group|few|ones?)"
_TREAT = r"(?:see|saw|treat|treated|discharged|visit|visited|counsel|evaluated|assessed|hospitali[sz]ed|work with|worked with|sat with|am seeing|'m seeing|have seen|'ve seen|'ve been seeing)"

ROWS: tuple[Care, ...] = (
    Care(
        "client_info",
        rf"\b(?:my|the) {_DAY}?{_CLOCK} {_BEFELL}\b[^.?!]{{0,80}}\b{_SHE}\b",
        "my 8:30 has Parkinson's and mornings are his best time",
        firm=True,
    ),
    Care(
        "client_info",
        r"\b(?:bring|send|complete|fill (?:out|in)|fax)(?: me| along| us)? (?:the|your|that) (?:(?:sleep|mood|food|thought|drinking) (?:log|chart|diary|record|journal)|diary card|intake (?:forms?|packet|paperwork)|insurance card|copay)\b"
        r"|\byour (?:insurance (?:denied|has denied|won't (?:pay|cover)|rejected)|(?:next|last two|last) (?:appointments?|sessions?) (?:is|are|was|were|on|at|with me)|copay|deductible|superbill|therapy session|panic attacks?|sertraline|lithium|prozac|medications?)\b"
        r"|\bhow the (?:new )?(?:dose|meds?|medication)\b[^.?!]{0,24}\b(?:going|working|doing)\b"
        r"|\b(?:treatment|discharge) (?:summary|summaries|notes?|report) (?:for|of|on|about) (?!an? |the |my |each|every|all|any|record|clients|patients)\w"
        r"|\bprior auth\w* (?:for|of|on) (?!an? |the |my |clients|patients)\w",
        "a mail that was meant for a client, or for those who pay",
        firm=True,
    ),
    Care(
        "client_info",
        r"(?<!\bif )(?<!\bwhen )(?<!\bwhether )\b(?:we|(?:s?he|they) and i)(?: both)? (?:share|treat|see) (?:an?|the same|one) (?:client|patient|couple|family|man|woman|kid|boy|girl|fellow)\b"
        rf"(?=[^?]{{0,100}}\b{_SHE}\b[^?]{{0,100}}\b{_SHE}\b)",
        "we share a patient",
        firm=True,
    ),
    Care(
        "client_info",
        rf"(?<!\bif )(?<!\bwhen )\b(?:an?|this|that|one|some(?:one|body)) (?:(?!{_COLLEAGUE}\b)[\w'-]+ ){{0,2}}?(?!{_COLLEAGUE}\b)(?:[\w'-]+ )?(?:whom? |that )?i(?: once| just| still)? ?{_TREAT}(?: \w+){{0,3}}? (?:has|had|was|pulled|told|came|went|lost|found|showed|turned|jumped|died|left|said|asked|started|stopped|threatened|relapsed|killed|hit|cut|moved|attempted|overdosed|{_SHE})\b",
        "a firefighter I see pulled two children out of a car",
    ),
    Care(
        "client_info",
        r"\b(?:s?he|they|who)(?:'d| had| has|'s)?(?: just| again| even)? (?:left|forgot|keeps|hides|hid|leaves) (?:(?:me )?(?:her|his|their)|the|an?) (?:[\w-]+ ){1,3}?(?:at|in|on|under|behind|beneath) my (?:office|couch|desk|waiting room|chair|consulting room|hook|playroom|sofa|sand ?tray|bookshelf|therapy room)\b"
        r"|\bmy (?:(?:mon|tues|wednes|thurs|fri|satur)day )(?:at )?(?:noon|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)? is (?:getting|growing|going|doing)(?: much)? (?:sicker|worse|thinner|downhill|under|weaker|frail\w*)\b"
        r"|\bsigned (?:the|a|an|her|his|their) (?:release|roi|release of information)\b(?=[^?]{0,80}\b(?:call|talk|tell|speak|send|phone|write|share|go ahead)\b)",
        "she left her shoes at my office; he signed the release",
        firm=True,
    ),
)

#: Initials, which nobody gives a colleague whom she has yet to meet: "K.M.", "J.".
_INITIALS = r"(?<![A-Z]\.)\b(?!I\.|[AP]\. ?M\.|[NSEW]\.|U\. ?S\.|P\. ?S\.|D\. ?C\.|L\. ?A\.|Ph\.)[A-Z]\.(?: ?[A-Z]\.)?"
_BEFALLS = (
    r"(?:lost (?:her|his|their|the|a|another) (?:\w+ )?(?:placement|custody|baby|child|kids?|leg|arm|home|house|bed|case|appeal|mother|father|pregnancy)"
    r"|(?:was|were|is being|got|has been|had been|is|'s)(?: just| again| finally)? (?:removed|taken (?:back|away|from|to|into|out)|released|hospitali[sz]ed|arrested|admitted|sectioned|committed|discharged|evicted|raped|assaulted|molested|beaten|diagnosed|adopted|reunified|sentenced|(?:moved|sent|returned) (?:back )?to (?:his|her|a|the|foster))"
    r"|(?:is|'s|was|are|ended up|landed|went|goes)(?: now| still| back| again)* (?:in|into|to) (?:surgery|the (?:hospital|icu|er|psych ward|unit)|jail|prison|detox|rehab|foster care|a coma|treatment|custody|a shelter|residential)"
    r"|took (?:the whole bottle|(?:her|his|some|all the|too many) pills|an overdose|(?:her|his) own life)|overdosed|relapsed|hanged|shot (?:him|her)self|killed (?:him|her)self|attempted|(?:started|stopped|quit|is|keeps) (?:cutting|eating|taking (?:her|his)|using|drinking)"
    r"|cut(?:s)? (?:him|her)self|ran away|aged out|disclosed|miscarried|(?:told|tells) me (?:what|that (?:her|his|she|he)|about (?:her|his))|says that (?:her|his)|left me (?:her|his|the)|hasn't (?:spoken|eaten|slept|left)|won't (?:eat|speak|talk|leave)|(?:didn't|did not) (?:survive|live)"
    r"|(?:\w+ )?(?:keeps|gave up|is giving up|aborts|aborted) the baby)\b"
)
_OWN_THING = r"(?:hearing|placement|custody|trial|hospitali[sz]ation|relapse|overdose|attempt|suicide|discharge|dose|medication|foster|funeral|abortion|pregnancy|testimony|evaluation|parole)"
#: Over words with their capitals: somebody by her initials, or brought by her first name and age, and
#: what befell her.
BY_NAME = (
    rf"{_INITIALS},? (?:(?:who|aged?|\d{{1,2}}|[a-z]+teen|[a-z]+ty),? ?)?{_BEFALLS}"
    rf"|{_INITIALS}'s (?:\w+ )?{_OWN_THING}\b"
    r"|\b(?:bring|bringing|present|presenting|discuss|discussing|talk about|talking about|consult on|got|I have) [A-Z][a-z]+,? (?:age |aged )?\(?\d{1,2}\)?,? who (?!has (?:been )?practi|is (?:an? )?(?:LPC|LCSW|LMFT|therapist))"
    rf"|\b(?:minutes|time|hour|half hour|talk|ask|worried|thinking|worry|news) (?:\w+ )?(?:about|for|of|on) [A-Z][a-z]+, (?:who|\d{{1,2}},)(?:'s)? ?(?:who )?(?:is |was |has )?(?:{_BEFALLS}|(?:back |now |again )*in (?:detox|rehab|jail|prison|the hospital|foster care))"
)
