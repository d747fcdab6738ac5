"""Practice that has only begun, said without a number: "newly licensed", "since June".

A beginning (the licence came, the first job) and a time that lies close behind, in either
order, are one class; idioms of beginners are another; who is still at school has not begun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mail.reading.facts import practice_words
from mail.reading.facts.tenure_words import SUBJECT_PATTERNS
from mail.reading.text import Part
from mail.sieve import Sieves

_TITLE = r"(?:l\.?p\.?c\.?c?|l?i?csw|lcsw|lmft|mft|licsw|lmhca?|lcpc|cswa|pca|lpc-?a|amft|mfta|lmsw|pmhnp|psy|qmhp|cadc)"
_PRACTITIONER = (
    rf"(?:{_TITLE}|therapist|counsel+or|clinician|psychologist|psychiatrist|social worker|associate|intern"
    r"|nurse practitioner|shrink)"
)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_SEASON = r"(?:spring|summer|fall|autumn|winter)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
#: What makes somebody a clinician on paper.
_BEGINNING = (
    rf"(?:{practice_words.LICENCE_CAME}"
    r"|\b(?:fully |independently |finally |officially |newly |provisionally )?(?:licen[sc]ed|registered|credentialed)\b(?! (?:for|with (?:you|the (?:association|list|service))|on (?:your|the)))"
    rf"|\b(?:got|became|made|am|i'm|been|was made|turned|turned into) (?:officially |finally |now |at last )*(?:an? |a real |a full |a bona fide |my )(?:[\w-]+ ){{0,2}}?{_PRACTITIONER}\b"
    r"|\bmy (?:[\w-]+ ){0,3}?(?:licen[sc]e|registration|number|letters)\b(?: [\w-]+){0,2}? (?:came|arrived|went through|was approved|posted|dropped|landed|showed up|got approved)"
    r"|\b(?:board|state) (?:has |just |finally )*(?:posted|issued|sent|approved|mailed|granted|gave) (?:me |out )?my\b"
    r"|\bi passed(?=\s*(?:$|[.,!;)]|and\b|it\b(?! on)|as of\b))|\bpassed (?:my |the )?(?:[\w-]+ )?(?:boards?|exams?|nce|ncmhce|eppp|aswb|amftrb|orals?|jurisprudence)\b"
    r"|\b(?:started|began) (?:seeing (?:clients|people|patients)|my (?:first )?(?:job|practice|residency|associate\w*)|as an? (?:[\w-]+ ){0,2}?(?:therapist|counselor|associate|intern|clinician))"
    r"|\bfirst (?:real |clinical |therapy |paid )*job\b(?:[^.;!?]{0,30}\b(?:started|began))?|\bgraduated\b|\bfinished (?:my hours|grad|school|my (?:degree|msw|ma|master\w*|program|internship|practicum)))"
)
_FEW = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple(?: of)?|\d{1,2})"
#: When it was, and how many years that makes.
_TIMES: tuple[tuple[str, float], ...] = (
    (
        rf"(?:yesterday|today|tonight|this (?:morning|week|month|past (?:week|month|{_DAY})|{_SEASON}|{_MONTH})|(?:just )?last (?:week|month|night|{_DAY})|(?:on|since|as of) (?:this |last )?{_DAY}"
        rf"|as of (?:this |last |today|yesterday|now)(?: ?{_MONTH}| ?{_SEASON}| week| month)?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple(?: of)?|some|\d{{1,2}}) (?:short |whole )?(?:days?|weeks?|hours?) ago"
        r"|(?:a|one|two|a couple(?: of)?) months? ago|earlier this (?:week|month|fall|summer|year)|(?:only )?recently|just now|minutes ago|the other (?:day|week)|this year)",
        0,
    ),
    (
        rf"(?:(?:in|on|since|as of|around) (?:early |late |mid-?|the beginning of |the end of )?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?\b)?(?!,? ?(?:of )?(?:19|20|')\d))",
        0,
    ),
    (rf"(?:(?:this past|last|this) (?:{_SEASON}|{_MONTH}))", 0.5),
    (
        rf"(?:since last (?:{_SEASON}|{_MONTH}|year)|last year|(?:about |around |exactly )?a year ago)",
        1,
    ),
)
#: Idioms of beginners.
_IDIOMS: tuple[tuple[str, float], ...] = (
    (
        r"\b(?:newly|freshly|recently)[- ](?:minted[- ])?(?:licen[sc]ed|independent|graduated|registered|minted|qualified|credentialed)",
        0,
    ),
    (
        r"\b(?:just|recently|only just|finally just) (?:(?:got|gotten|been|became|was|received|earned|passed|finally) )*(?:my )?(?:licen[sc]ed|registered|licen[sc]e|lcsw|lpc|lmft"
        r"|licen[sc]ure|fully licen[sc]ed)\b",
        0,
    ),
    (
        r"\b(?:finished|completed|turned in) my (?:\d[\d,]* )?(?:supervised |clinical )?hours (?:just |only )?(?:last|this|in)\b|\b(?:i'm|i am) (?:just|only just|barely|still) (?:starting out|getting started|beginning)\b|\b(?:i'm|i am) (?:so |very |brand[- ])?new to (?:the field|practice|this work|the profession|private practice)\b"
        r"|\b(?:a|the) (?:baby|newbie|rookie|fledgling|newborn|newly minted|freshly minted) (?:therapist|counselor|clinician|psychologist|social worker|associate|lpc|lcsw|lmft)\b",
        0,
    ),
    (rf"\bbrand[- ](?:spanking[- ])?new {_PRACTITIONER}\b", 0),
    (
        r"\bfresh (?:out of|from) (?:my |the )?(?:residency|internship|licensure|the exam)\b|\bfresh out of (?:grad )?school\b(?=[^.]*\bi\b)|\bi'm (?:fresh|just|newly) out of (?:grad )?school|\bink(?: on [a-z ]{2,20}?)?(?:'s| is| was| has| isn't| hasn't)? (?:still |barely |hardly |only |not |just |yet )*(?:wet|drying|dry|dried|damp)\b"
        r"|\bmy (?:[\w-]+ )?licen[sc]e is (?:so |very |really |brand[- ]|still |all )*new\b",
        0,
    ),
)
_CASELOAD = (
    r"\b(?:my own|own|a|my first) (?:small |full )?case ?load|\b(?:practi[cs]ing|in practice|seeing (?:clients|people))\b"
    rf"|\b(?:an? )?{_PRACTITIONER}(?: here)?"
)
FRESH: tuple[tuple[str, float], ...] = (
    *(
        (
            rf"{_BEGINNING}(?:[^.;!?\n]{{0,40}}?[ (]){times}(?![\w'])|\b{times}[ ,][^.;!?\n]{{0,30}}?{_BEGINNING}",
            years,
        )
        for times, years in _TIMES
    ),
    (
        rf"\b(?:been licensed|been an? (?:[\w-]+ ){{0,2}}?{_PRACTITIONER}|had (?:my|the|this) (?:[\w-]+ )?(?:licen[sc]e|registration|{_TITLE}))[^.;!?\n]{{0,24}}? {_FEW} (?:days?|weeks?)\b"
        rf"|\b{_FEW} (?:days?|weeks?) (?:since|into|as an?)[^.;!?\n]{{0,30}}?\b(?:licen[sc]\w+|registration|registered|{_PRACTITIONER})\b",
        0,
    ),
    (
        rf"\b(?:my|the) (?:[\w-]+ ){{0,2}}?(?:licen[sc]e|registration|{_TITLE}) (?:is|turned|just turned|turns) (?:only |just |about |barely |all of )*{_FEW} (?:days?|weeks?)(?: old)?\b",
        0,
    ),
    *(
        (
            rf"\b{_PRACTITIONER}\b[^.;!?\n]{{0,40}}?, (?:just |only )?(?:started|began|hired|starting)(?: out| up| here)? {times}(?![\w'])",
            years,
        )
        for times, years in _TIMES
    ),
    (
        rf"\b(?:start|starting|begin|beginning|i'll start) my (?:very )?first (?:[\w-]+ ){{0,2}}?(?:job|position|post)\b|\bboard\b[^.;!?\n]{{0,24}}\bmy (?:[\w-]+ )?(?:licen[sc]e|registration|number)\b[^.;!?\n]{{0,12}}? {_DAY}\b"
        r"|\b(?:associate|associateship|lpc-?a|cswa|pca|mfta|intern|resident)\b[^.;!?\n]{0,20}?\bmonth (?:one|two|three|four|five|six|seven|\d)\b",
        0,
    ),
    (
        rf"(?:{_CASELOAD}) since (?:this |early |late |the )?{_SEASON}\b(?! (?:of )?(?:19|20|'))",
        0.5,
    ),
    (rf"(?:{_CASELOAD}) since last (?:{_SEASON}|{_MONTH}|year)", 1),
    (rf"(?:{_CASELOAD}),? since (?:this |early |late )?{_MONTH}(?!,? ?(?:of )?(?:19|20|')\d)", 0),
    *_IDIOMS,
)
_SIEVE = re.compile(
    rf"\b(?:yesterday|today|tonight|this|last|ago|recently|just|other day|newly|freshly|brand|fresh|new|ink|hours|baby|rookie|newbie|fledgling|newborn|minted|since|month|first|board|days?|weeks?|as of|{_DAY}|{_MONTH})\b"
)
_OTHERS = SUBJECT_PATTERNS[2][1]
_NOT_MINE = re.compile(
    r"\b(?:someone|somebody|anyone|people|folks|those|who|group for|for|he|she|they|we)\b[^.]*$"
)


@cache
def _fresh() -> Sieves[float]:
    return Sieves((amount, pattern) for pattern, amount in FRESH)


def read(part: Part) -> Iterator[tuple[float, int, int]]:
    """The first such saying of the writer: years, and where it stands."""
    if _SIEVE.search(part.flow) is None:
        return
    for amount, pattern in _fresh().within(part.flow):
        match = pattern.search(part.flow)
        if match is None:
            continue
        before = part.flow[part.clause_at(match.start())[0] : match.start()]
        if not _NOT_MINE.search(before) and not _OTHERS.search(before):
            yield amount, match.start(), match.end()
            return
