"""What the writer of a request should know besides its facts, in full sentences of the echo."""

from __future__ import annotations

from vocabulary import week


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
