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
)
