"""How long a group's sessions are: hours with a half or with minutes, and where they are settled."""

from __future__ import annotations

import re
from typing import Final

from mail.reading.flow import flowing
from mail.reading.purpose import charter_spelt
from mail.reading.text import Text

_NUMBERS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "1": 1, "2": 2, "3": 3}
_N: Final = r"(?:an?|one|two|three|[123])"
#: "One hour and a half", "1 hr 30", "an hour and fifteen minutes", "two and a half hours", "1:30 h".
_COMPOSED: Final = re.compile(
    rf"\b(?:(?P<hours>{_N})[ -]?(?:full )?(?:hours?|hrs?|h)\.?,?[ -]?(?:and[ -])?"
    r"(?:(?P<half>(?:a )?half(?! hour| an))|(?P<quarter>(?:a )?quarter)|(?P<three>three[ -]quarters)"
    rf"|(?P<more>[1-5]\d|{charter_spelt.MINUTES}|fifteen|twenty|ten)(?:[ -]?(?:minutes?|mins?))?)"
    rf"|(?P<whole>one|two|[12])[ -]and[ -](?:(?:a|one)[ -])?half[ -](?:hours?|hrs?)"
    r"|(?P<clock>[12])[:.](?P<past>[0-5]\d) ?(?:h|hrs?|hours)"
    r"|(?P<comma>[12])[.,](?P<part>5|25|75) ?(?:h|hrs?|hours))\b"
    r"(?!,? (?:later|earlier|sooner|before|after|from|away|ahead|late|early)\b)"
)
_SMALL: Final = {"ten": 10, "fifteen": 15, "twenty": 20}
_PARTS: Final = {"5": 30, "25": 15, "75": 45}
_AMOUNT: Final = (
    rf"(?:(?P<minutes>\d{{2,3}})(?:[ -]?(?:minutes?|mins?|')|(?= ?(?:$|[.,;!\n)])))|(?P<spelt>{charter_spelt.MINUTES})[ -]?(?:minutes?|mins?)"
    rf"|(?P<plain>{_N})[ -](?:full )?(?:hours?|hrs?)\b)"
)
_LABEL: Final = r"(?:session |meeting )?(?:length|duration|how long)(?: of (?:a |the |our )?(?:session|meeting)s?)?"
#: Where a letter settles how long the sessions are.
_SETTLES: Final = re.compile(
    rf"(?:\b(?:change|set|make|extend|shorten|cut|reduce|raise|put|update|adjust) (?:the |our |its )?{_LABEL}(?: from [^.;,\n]{{2,20}}?)? (?:to|at|as)"
    rf"|\b(?:new |our |the )?{_LABEL} ?(?:[:=\u2013\u2014-]|is(?: now)?|will be|shall be|of)?"
    r"|\b(?:we|sessions?|meetings?|groups?)(?: (?:will|shall|now|all|we))* (?:(?:are|is|be)(?: now)?|(?:meet|last|run|go|take)s?(?: now)?(?: for)?|of|now (?:meet|last|run)(?: for)?)"
    r"|\b(?:meet|meeting)[^.;\n]{0,60}? for) $"
)
_LONG: Final = re.compile(r" long\b| (?:sessions?|meetings?)\b|,? each\b")
_SESSION: Final = range(30, 241)


def composed(words: str) -> tuple[int, tuple[int, int]] | None:
    """The first length of hours and their parts, in minutes, with where it stands.

    Examples
    --------
    >>> [composed(each)[0] for each in ("one hour and a half", "1 hr 45", "two and a half hours")]
    [90, 105, 150]
    >>> composed("an hour and a half later") is None
    True
    """
    match = _COMPOSED.search(words)
    return (_minutes(match), match.span()) if match is not None else None


def settled(words: str) -> tuple[int, tuple[int, int]] | None:
    """The length that a sentence settles for a group's sessions, in minutes, with where it stands.

    Examples
    --------
    >>> settled("length: 60 minutes from now on")[0], settled("and change length to 90 min.")[0]
    (60, 90)
    >>> settled("we meet every second tuesday at noon for 75 minutes")[0]
    75
    >>> settled("it takes me 60 minutes to get there") is None
    True
    """
    found = [(_minutes(each), each.span()) for each in _COMPOSED.finditer(words)]
    found += [(_plain(each), each.span()) for each in re.finditer(_AMOUNT, words)]
    for many, (start, end) in sorted(found, key=lambda each: (each[1][0], -each[1][1])):
        told = _SETTLES.search(words[:start]) or (_LONG.match(words, end) and "session" in words)
        if told and many in _SESSION:
            return many, (start, end)
    return None


def told(text: Text) -> int | None:
    """The one length that a letter settles for a group's sessions, in minutes.

    Examples
    --------
    >>> told(Text("Sessions last an hour and a half. It takes me 60 minutes to come."))
    90
    """
    flow = flowing(text.body)
    every = (settled(flow[start:stop]) for start, stop in text.body.sentences)
    found = {each[0] for each in every if each is not None}
    return found.pop() if len(found) == 1 else None


def _minutes(match: re.Match[str]) -> int:
    if match["clock"]:
        return int(match["clock"]) * 60 + int(match["past"])
    if match["comma"]:
        return int(match["comma"]) * 60 + _PARTS[match["part"]]
    if match["whole"]:
        return _NUMBERS[match["whole"]] * 60 + 30
    more = match["more"]
    if more is not None:
        rest = int(more) if more.isdigit() else _SMALL.get(more) or charter_spelt.minutes(more)
    else:
        rest = 30 if match["half"] else 15 if match["quarter"] else 45
    return _NUMBERS[match["hours"]] * 60 + rest


def _plain(match: re.Match[str]) -> int:
    if match["minutes"]:
        return int(match["minutes"])
    if match["spelt"]:
        return charter_spelt.minutes(match["spelt"])
    return _NUMBERS[match["plain"]] * 60
