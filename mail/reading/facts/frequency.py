"""How often the sender would meet; "biweekly" and its like mean two things and are asked."""

from __future__ import annotations

import re

from mail.reading.facts import mail_days
from mail.reading.form import entries
from mail.reading.text import Text
from mail.understanding import Fact

_DAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?"
_NTH = r"(?:1st|2nd|3rd|4th|first|second|third|fourth|last)"

#: First row that fits wins.
ROWS: tuple[tuple[str, str, str], ...] = (
    (r"\bbi-?weekly\b", "biweekly", "twice a week to some, every other week to others"),
    (r"\bbi-?monthly\b", "bimonthly", "twice a month to some, every other month to others"),
    (
        r"\b(?:twice|two times|2x|2 times)(?: (?:a|per|each|every|in (?:a |the |each )?)|/)? ?month(?:ly)?\b",
        "twice a month",
        "plain",
    ),
    (
        r"\b(?:every (?:other|second|two|2)|alternate|alternating) (?:weeks?|(?:mon|tues|wednes"
        r"|thurs|fri|satur|sun)days?)\b|\bevery 2 ?wks?\b|\bfortnightly\b|\bonce every two weeks\b",
        "every other week",
        "plain",
    ),
    (
        r"\b(?<!and )(?<!or )(?:even|odd)(?:[- ]numbered)? (?:(?:calendar )?weeks|weeks? numbers)\b(?! (?:or|and|both))",
        "every other week",
        "plain",
    ),
    (
        rf"\b(?:alternat(?:e|ing)|every (?:other|second)) {_DAY}|\bevery (?:other|2nd) (?:{_DAY}|wk)\b|\btwo weeks apart\b",
        "every other week",
        "plain",
    ),
    (
        rf"\b{_NTH}(?:,| and| &|/|\+) ?(?:the )?{_NTH} (?:{_DAY}|weeks?)\b|\b{_DAY} \({_NTH} (?:and|&) {_NTH}\)|\b{_DAY} (?:on )?the {_NTH} and {_NTH}\b",
        "twice a month",
        "two weekdays of the month",
    ),
    (r"\bevery (?:three|3|third) weeks?\b", "every three weeks", "plain"),
    (r"\bevery (?:other|second|two|2) months?\b", "every other month", "plain"),
    (r"\bquarterly\b", "quarterly", "less than the bylaw asks"),
    (
        rf"\b(?:every |each |on )?(?:the )?{_NTH} (?:{_DAY})(?:s| of (?:the|each|every) month)?(?: (?:mornings?|afternoons?|evenings?))?\b(?! week)",
        "monthly",
        "one weekday of the month",
    ),
    (
        r"\b(?:once|1x|one time)(?: a| per|/)? ?month\b|\bmonthly\b(?! (?:reminder|fee|dues|payment|mail|check|report|newsletter|rent|bill))|(?<!times )(?<!twice )\b(?:a|every|each) month\b",
        "monthly",
        "plain",
    ),
    (
        r"\b(?:once|1x)(?: a| per|/)? ?week\b|\bweekly\b|\bevery week\b|\beach week\b",
        "weekly",
        "plain",
    ),
)
_BYLAW = re.compile(r"\b(?:bylaws?|require[sd]?|requirement|attest\w*|at least monthly|standing)\b")
#: Hours, money and clients by the month, a date, and what somebody tells in a month.
_NOT_MEETING = re.compile(
    r"(?:\$ ?\d+|\bfees?|\bdollars|\bpay\w*|\bhours?|\bclients?|\bsee|\bus|(?<!with )\bme|\bin|\blast|\bthis|\bnext|\bevery third|\bsince the) (?:each |[\d.]+ )?(?:a |an? |the )?$"
)
#: What takes one week out of a month: "not the last Monday", "except the 2nd Tuesday".
_EXCEPTS = re.compile(
    r"(?:\b(?:not|never|no|cannot|except(?:ing)?(?: for)?|excluding|save|(?:all|any|every\w*|\d) but|bar|minus|skip|without|other than"
    r"|apart from|aside from)|n't)(?: (?:do|make|be|come|on|usually|always|the|it|there|in|free|meet)){0,4} ?(?:the )?$"
)
_OF_MONTH = re.compile(r"\b(?:and|month|\w+days)\b")
_NTH_DAY = re.compile(rf"(?:every |each |on )?(?:the )?{_NTH} ")
AMBIGUOUS = frozenset({"biweekly", "bimonthly"})


def read(text: Text) -> Fact | None:
    """The rhythm wished for, in plain words.

    Examples
    --------
    >>> read(Text("Meeting every other week would suit me.")).value
    'every other week'
    """
    row = entries(text.new).get("How often")
    part = text.body
    for pattern, meaning, _ in ROWS:
        if row is not None and re.search(pattern, row.value.lower()):
            return Fact(meaning, row.value)
        for match in re.finditer(pattern, part.flow):
            start, end = part.sentence_at(match.start())
            if meaning == "monthly" and _BYLAW.search(part.flow, start, end):
                continue
            if match.group().startswith("last ") and not _OF_MONTH.search(match.group()):
                # "We met last Tuesday" is a date.
                continue
            if mail_days.of_mails(_clause(part.flow, match, start, end)):
                continue
            if _NTH_DAY.match(match.group()) and _EXCEPTS.search(
                part.flow, max(start, match.start() - 40), match.start()
            ):
                continue
            if _NOT_MEETING.search(part.flow, max(start, match.start() - 40), match.start()):
                continue
            return Fact(meaning, part.raw[match.start() : match.end()])
    return None


def _clause(words: str, match: re.Match[str], start: int, end: int) -> str:
    """The words around a rhythm up to the next mark: what shall be so often."""
    left = max(words.rfind(mark, start, match.start()) for mark in ",;:(")
    right = min(
        (at for mark in ",;:)" if (at := words.find(mark, match.end(), end)) >= 0), default=end
    )
    return words[max(start, left + 1) : right]


def ambiguous(fact: Fact | None) -> bool:
    """Whether a rhythm means two things and has to be asked."""
    return fact is not None and fact.value in AMBIGUOUS
