"""What the writer of a request should know besides its facts, in full sentences of the echo."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from vocabulary import clocks, week

#: So many stretches of a week are told.
_MOST: Final = 7
#: Where hours end that were told from a morning on and without an end.
_CLOSING: Final = "21:00"
_SAYS_END: Final = re.compile(
    r"\b(?:nine|9|21|evening|night|all day|any ?time|whole day|close|bed ?time)\b.*$", re.IGNORECASE
)
_DAYS: Final = {name[:3]: f"{name}s" for name in week.LONG_DAYS}
#: The hour at which they begin is no end of them.
_BEGINS: Final = re.compile(r"\b(?:from|after|starting|past|since|at)\b\W*\w+", re.IGNORECASE)


def short_hours(mask: int, session_minutes: int) -> str:
    """A sentence on hours too short for a session; empty where every stretch is long enough.

    "Tuesdays at lunch" is an hour to most people and a group meets for ninety
    minutes: said in the echo, it costs a word; found out in a round, a month.

    Parameters
    ----------
    mask : int
        The week as half hours (:mod:`vocabulary.week`).
    session_minutes : int

    Examples
    --------
    >>> short_hours(week.parse("Tue 12:00-13:00;Fri 08:00-12:00"), 90)
    'Groups meet for 90 minutes, and Tuesdays, 12:00 to 1:00 pm are shorter than that, so only \
your other hours count. If you could stay until 1:30 pm, reply with that.'
    >>> short_hours(week.parse("Fri 08:00-12:00"), 90)
    ''
    """
    pieces = week.intervals(mask)
    short = [piece for piece in pieces if piece[2] - piece[1] < session_minutes]
    if not short:
        return ""
    named = "; ".join(week.human(_text(*piece)) for piece in short[:3])
    begin = f"Groups meet for {session_minutes} minutes, and {named} are shorter than that, so"
    if len(short) < len(pieces):
        begin += " only your other hours count."
    else:
        begin += " we could not find you a group in them."
    return f"{begin} If you could stay until {_until(short[0], session_minutes)}, reply with that."


def _text(day: int, start: int, end: int) -> str:
    return week.slot_text(day * week.PER_DAY + start // week.HALF_HOUR, end - start)


def _until(piece: tuple[int, int, int], session_minutes: int) -> str:
    day, start, _ = piece
    last = min(start + session_minutes, 24 * 60)
    return week.human(_text(day, start, last)).rpartition(" to ")[2]


def open_end(availability: Iterable[Mapping[str, Any]], words: str) -> str:
    """A sentence on days told from a morning hour on, whose end we had to take; else empty.

    "Mondays only from 9" names no end, and twelve hours of a day are hardly meant; said in
    the echo, the end costs a word.

    Parameters
    ----------
    availability : iterable of mapping
        The hours on file.
    words : str
        The letter's, for what stood there before has been said back already.

    Examples
    --------
    >>> nine = {"day": "Mon", "start": "09:00", "end": "21:00", "evidence": "Mondays from 9"}
    >>> open_end([nine], "Mondays from 9, please.")
    'You named no end of your time on Mondays, so we took it until 9:00 pm. If it ends earlier, \
reply with the hour.'
    >>> open_end([{**nine, "evidence": "Mondays 9 to 9"}], "Mondays 9 to 9, please.")
    ''
    """
    days = [
        str(piece.get("day"))
        for piece in availability
        if piece.get("polarity") != "blocked"
        and piece.get("end") == _CLOSING
        and str(piece.get("start") or "99") < "12:00"
        and str(piece.get("evidence") or "-") in words
        and not _SAYS_END.search(_BEGINS.sub(" ", str(piece["evidence"]), count=1))
    ]
    named = [_DAYS[each] for each in dict.fromkeys(days) if each in _DAYS]
    if not named:
        return ""
    on = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
    return (
        f"You named no end of your time on {on}, so we took it until 9:00 pm. If it ends earlier,"
        " reply with the hour."
    )


def on_our_clock(mask: int, availability: Iterable[Mapping[str, Any]], ours: str) -> str:
    """A sentence on hours given on another clock; empty where all stand on ours.

    Parameters
    ----------
    mask : int
        The week on our clock, as half hours.
    availability : iterable of mapping
        The hours on file, as they were given.
    ours : str
        The association's IANA zone.

    Examples
    --------
    >>> noon = {"day": "Tue", "start": "12:00", "end": "14:00", "zone": "America/New_York"}
    >>> on_our_clock(week.parse("Tue 09:00-11:00"), [noon], "America/Los_Angeles")
    'Your hours stand as you gave them. On our clock (Pacific), on which groups are proposed, they \
are: Tuesdays, 9:00 to 11:00 am.'
    """
    if not any(piece.get("zone") for piece in availability):
        return ""
    named = "; ".join(week.human(_text(*piece)) for piece in week.intervals(mask)[:_MOST])
    if not named:
        return ""
    return (
        f"Your hours stand as you gave them. On our clock ({clocks.called(ours)}), on which groups"
        f" are proposed, they are: {named}."
    )
