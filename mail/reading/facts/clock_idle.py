"""Hours that only lead up to others: the end of work, what "before that" points back to."""

from __future__ import annotations

from dataclasses import replace

from mail.reading.facts.hours import CLOSING, EVENING, Hours, Kind
from mail.sieve import Sieve

#: "Supper's at 6, so before that", "not before 3, but any weekday after that".
_THAT = Sieve(
    r"(?<!or )(?<!and )(?<!not )\b(?:(?P<before>(?:any ?time )?before)|(?P<after>(?:any ?time )?(?:after|from))) (?:that|(?<=from )then)\b(?! (?:i\b|we\b|day|week|month|year|meeting|group|one))"
)
#: The kinds whose hour "that" may mean.
_POINTED_AT = (Kind.AT, Kind.BEFORE, Kind.NOT_BEFORE, Kind.AFTER, Kind.RANGE)


def told(words: str, found: list[Hours], start: int, stop: int) -> list[Hours]:
    """The hours that count of all those found, pointers to them made plain.

    Examples
    --------
    >>> from mail.reading.facts import clock
    >>> [(h.start, h.end) for h in clock.find("supper is at 6, so before that", 0, 30)]
    [(None, 1080)]
    """
    return _without_idle(_pointed(words, sorted(found, key=lambda h: h.at), start, stop))


def _pointed(words: str, found: list[Hours], start: int, stop: int) -> list[Hours]:
    for match in _THAT.finditer(words, start, stop):
        before = [h for h in found if h.to <= match.start() and h.kind in _POINTED_AT]
        if not before:
            continue
        known = before[-1]
        hour = known.start
        if known.kind is Kind.BEFORE or (known.kind is Kind.RANGE and match["after"]):
            hour = known.end
        if hour is None:
            continue
        if match["before"]:
            mine = Hours(None, hour, Kind.BEFORE, *match.span(), zone=known.zone)
        else:
            close = CLOSING if hour < EVENING else None
            mine = Hours(hour, close, Kind.AFTER, *match.span(), zone=known.zone)
        # "At the market till noon, but after that": the hour itself still says what is taken.
        kept = known.kind is Kind.RANGE or (known.kind is Kind.BEFORE and match["after"])
        found = [
            h for h in found if (kept or h is not known) and (h.to <= mine.at or h.at >= mine.to)
        ]
        found = sorted([*found, mine], key=lambda h: h.at)
    return found


def _without_idle(found: list[Hours]) -> list[Hours]:
    """Without the end of work where a later hour is named: "I get off at 4:30, so 5 onward"."""
    # "Nothing before ten, and I quit at four": there it closes the day.
    closes = any(h.kind is Kind.NOT_BEFORE for h in found)
    opens = [h for h in found if h.kind is Kind.AFTER and not (closes and h.freed)]
    freed = max((h.to for h in found if h.freed), default=None)
    if freed is not None and not closes:
        # "I get away at 4:30, so 5 pm" names the hour itself.
        opens += [h for h in found if h.kind is Kind.AT and h.at > freed]
    # "Nights, as my shift ends at 4": the part of the day begins later than work ends.
    opens += [h for h in found if h.part == "evenings" and freed is not None]
    kept = [h for h in found if not (h.freed and _opens_later(h, opens))]
    if not closes:
        return kept
    return [replace(h, start=None, end=h.start, kind=Kind.BEFORE) if h.freed else h for h in kept]


def _opens_later(freed: Hours, opens: list[Hours]) -> bool:
    return any(h is not freed and (h.start or 0) >= (freed.start or 0) for h in opens)
