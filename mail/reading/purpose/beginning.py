"""At what hour an organizer says that the group begins, as told with its first meeting."""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.understanding import DateFact, Fact, Slot
from vocabulary import week

#: Sentences that tell when a group meets; elsewhere an hour may be anything's.
_BEGINS = re.compile(
    r"\b(?:(?:first|inaugural|opening) (?:meeting|session|one|date)|(?:re-?)?start(?:s|ing)?|begin(?:s|ning)?|kick(?:ing)? off"
    r"|we(?:'ll| will)? (?:all )?meet|meetings?|confirm\w*|instead of|rather than)\b"
)
_CLOCK = re.compile(
    r"(?<![\d.:/])(?P<hour>1?\d|2[0-3])"
    # "18.30" is no date; "6.30" may be one, unless it is "pm".
    r"(?:[:h](?P<minute>[0-5]\d)|\.(?P<dotted>[0-5]\d)(?=\s?[ap]\.?m\b)"
    r"|(?<=1[3-9])\.(?P<late>00|[1-5]5|[2-5]0)|(?<=2[0-3])\.(?P<latest>00|[1-5]5|[2-5]0))?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?![\d:/]|\.\d)"
)
#: An hour that it is not, or that is the end.
_NOT_IT = re.compile(
    r"\b(?:instead of|rather than|and not|not(?: at)?|wrote|until|till?|to|ends? at|ending at|before"
    r"|later than|earlier than|by|from .{0,12} to|said noon but)\s(?:at )?$|-\s?$"
)
#: What tells of another hour than the proposed one.
_OTHER_HOUR = re.compile(
    r"\b(?:instead of|rather than|later than|earlier than|and not) (?:at )?(?:noon|midday|\d)"
    r"|\b(?:min(?:ute)?s?\.?|half an hour|half hour|hours?|a (?:little|bit)|slightly|somewhat),? (?:later|earlier|sooner)\b"
    r"|\b(?:mov|push|shift|bring|put)(?:e|ed|ing|es)? (?:it|this|the (?:start|time|hour|group|meetings?))"
    r" (?:back|forward|up|out|down|ahead)? ?(?:by )?(?:an?|half|one|two|\d+|five|ten|fifteen|twenty|thirty|forty)\b"
    r"|\b(?:another|different|new|other|later|earlier) (?:hour|time|start)\b"
)
_FIRST = re.compile(
    r"\b(?:first|inaugural|opening|initial) (?:meeting|mtg|session|gathering)\b"
    r"|\bwe(?:'ll| will| shall)? (?:start|begin|kick off)\b"
)
_NEXT = re.compile(
    r"\bnext (?:\w+ )?(?:meeting|session|gathering|get[- ]together)\b"
    r"|\b(?:we(?:'ll| will| shall)?(?: all)? (?:next )?meet(?: next)?|we are meeting|we're meeting)"
    r" (?:again )?(?:on|this|next)\b"
)
#: Hours that are meant of the afternoon where nothing else is said.
_AFTERNOON = range(1, 7)


def read(text: Text, first: DateFact | None) -> Fact | None:
    """The hour that the new words set, as ``Wed 12:15`` or ``any 12:15``.

    Parameters
    ----------
    text : Text
        The organizer's letter.
    first : DateFact or None
        Its first meeting, whose day of the week is that of the hour.

    Examples
    --------
    >>> read(Text("We'll start at 12:15 instead of noon."), None).value
    'any 12:15'
    >>> read(Text("We'll start at noon instead of 12:15."), None) is None
    True
    """
    words = flowing(text.body)
    for start, stop in text.body.sentences:
        sentence = words[start:stop]
        if _BEGINS.search(sentence) is None:
            continue
        for match in _CLOCK.finditer(sentence):
            before = sentence[: match.start()]
            if _NOT_IT.search(before) or not (_minute(match) or match["half"]):
                continue
            day = week.DAYS[first.value.weekday()] if first is not None else _named(sentence)
            evidence = text.body.evidence(start + match.start(), start + match.end())
            return Fact(f"{day} {_of_the_day(match)}", evidence)
    return None


def is_of_the_date(slot: Slot, first: DateFact | None) -> bool:
    """Whether an hour is the number of a first meeting's day: "January 7" is no seven o'clock.

    Examples
    --------
    >>> from datetime import date
    >>> told = DateFact("first_meeting", date(2027, 1, 7), "January 7")
    >>> is_of_the_date(Slot("Thu", "19:00", None, "free", "Thursday, January 7, at 6 pm"), told)
    True
    """
    if first is None or not slot.start or first.evidence not in slot.evidence:
        return False
    hour = int(slot.start[:2]) % 12 or 12
    rest = slot.evidence.replace(first.evidence, " ")
    same = slot.start.endswith(":00") and hour == (first.value.day % 12 or 12)
    return same and re.search(rf"(?<!\d)(?:{hour}|{hour + 12})(?!\d)|\bnoon\b", rest) is None


def names_another_hour(text: Text) -> bool:
    """Whether the new words speak of another hour than the proposed one."""
    return _OTHER_HOUR.search(flowing(text.body)) is not None


def speaks_of_first(text: Text) -> bool:
    """Whether the new words tell when the group's first meeting is."""
    return _FIRST.search(flowing(text.body)) is not None


def speaks_of_next(text: Text) -> bool:
    """Whether the new words tell when the group's next meeting is, be it the first."""
    return _NEXT.search(flowing(text.body)) is not None or speaks_of_first(text)


def _named(sentence: str) -> str:
    found = re.search(r"\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b", sentence)
    return found[1][:3].title() if found else "any"


def _minute(match: re.Match[str]) -> str:
    return match["minute"] or match["dotted"] or match["late"] or match["latest"] or ""


def _of_the_day(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), _minute(match) or "00"
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    elif hour in _AFTERNOON:
        hour += 12
    return f"{hour:02d}:{minute}"
