"""Practice that has only begun, said without a number: "newly licensed", "since June"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mail.reading.facts import practice_words
from mail.reading.text import Part

#: (what is said, years it stands for)
FRESH: tuple[tuple[str, float], ...] = (
    (
        r"(?:licensed|registered|got licensed|(?:got|received|earned) my (?:\w+ )?(?:licen[sc]e|lcsw|lpc|lmft))(?: as an? \w+)?"
        r" (?:just )?(?:this past |last )(?:spring|summer|winter|fall|jan\w*|feb\w*|march|april|may|june|july|august|sept\w*|oct\w*|nov\w*|dec\w*)",
        0.5,
    ),
    (
        r"(?:licensed|registered|got (?:licensed|my licen[sc]e)|got my (?:lcsw|lpc|lmft))(?: as an? [\w ]{2,20}?)? last year",
        1,
    ),
    (
        r"(?:licensed|registered|got (?:licensed|my licen[sc]e)|got my (?:lcsw|lpc|lmft))(?: as an? [\w ]{2,20}?)? (?:this|last) (?:year|month|week)",
        0,
    ),
    (
        r"\b(?:newly|freshly)[- ](?:minted[- ])?(?:licen[sc]ed|independent|graduated|registered|minted|qualified)",
        0,
    ),
    (
        r"\b(?:just|recently|only just) (?:(?:got|been|became|was|received|earned|passed|finally) )*(?:my )?(?:licen[sc]ed|licen[sc]e|lcsw|lpc|lmft"
        r"|licen[sc]ure|fully licen[sc]ed)\b",
        0,
    ),
    (
        r"\b(?:associate|licen[sc]ed|registered|intern|practi[cs]ing|lpc|lcsw|lmft|cswa|pca) (?:here )?since last (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|winter|year)[a-z]*",
        1,
    ),
    (
        rf"(?:{practice_words.LICENCE_CAME}|\b(?:licen[sc]ed|registered|been an? {practice_words.PAPERS}))(?: [\w-]+){{0,3}}? (?:in|on|this|last|since|as of|only in|just in) (?:early |late |mid-?)?"
        r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?\b(?!,? ?(?:of )?(?:19|20|')\d)",
        0,
    ),
    (
        r"\b(?:finished|completed|turned in) my (?:\d[\d,]* )?(?:supervised |clinical )?hours (?:just |only )?(?:last|this|in)\b|\b(?:i'm|i am) (?:just|only just|barely|still) (?:starting out|getting started|beginning)\b|\b(?:i'm|i am) (?:so |very |brand[- ])?new to (?:the field|practice|this work|the profession|private practice)\b"
        r"|\b(?:a|the) (?:baby|newbie|rookie|fledgling|newly minted|freshly minted) (?:therapist|counselor|clinician|psychologist|social worker)\b",
        0,
    ),
    (
        r"\bbrand[- ]new (?:lpc|lcsw|lmft|therapist|clinician|counselor|psychologist|associate|cswa)\b",
        0,
    ),
    (
        r"\bfresh (?:out of|from) (?:my |the )?(?:residency|internship|licensure|the exam)\b|\bfresh out of (?:grad )?school\b(?=[^.]*\bi\b)|\bi'm (?:fresh|just) out of (?:grad )?school",
        0,
    ),
)
_FRESH = tuple((re.compile(pattern), amount) for pattern, amount in FRESH)
_NOT_MINE = re.compile(
    r"\b(?:someone|somebody|anyone|people|folks|those|who|group for|for|he|she|they|we)\b[^.]*$"
)


def read(part: Part) -> Iterator[tuple[float, int, int]]:
    """The first such saying of the writer: years, and where it stands."""
    for pattern, amount in _FRESH:
        match = pattern.search(part.flow)
        if match and not _NOT_MINE.search(
            part.flow[part.clause_at(match.start())[0] : match.start()]
        ):
            yield amount, match.start(), match.end()
            return
