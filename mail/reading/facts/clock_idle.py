"""Hours that only lead up to others: the end of work, what "before that" points back to."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from mail.reading.facts.hours import CLOSING, EVENING, Hours, Kind
from mail.sieve import Sieve

#: "Supper's at 6, so before that", "not before 3, but any weekday after that".
_THAT = Sieve(
    r"(?<!or )(?<!and )(?<!not )\b(?:(?P<before>(?:any ?time )?before)|(?P<after>(?:any ?time )?(?:after|from))) (?:that|(?<=from )then)\b(?! (?:i\b|we\b|day|week|month|year|meeting|group|one))"
)
#: "Until 2:30, after that the school bus comes": what follows is no offer.
_OTHERWISE_USED = re.compile(
    r",? (?:it's|i'm|i am|i|we|my|the|our|school|kids|she|he|they|there's)\b(?!'ll be (?:free|open))(?:(?!\b(?:free|open|available|clear|yours|can|could|works?|suits?|fine|good|easy|any|nothing|anything)\b)[^.;!?\n])*(?=[.;!?\n]|$)"
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
    found = _pointed(words, sorted(found, key=lambda h: h.at), start, stop)
    return _without_idle(_said_better(words, _closed(words, found)))


def _pointed(words: str, found: list[Hours], start: int, stop: int) -> list[Hours]:
    for match in _THAT.finditer(words, start, stop):
        before = [h for h in found if h.to <= match.start() and h.kind in _POINTED_AT]
        if not before:
            continue
        known = before[-1]
        hour = known.start
        if known.kind is Kind.BEFORE or (known.kind is Kind.RANGE and match["after"]):
            hour = known.end
        if hour is None or (match["after"] and _OTHERWISE_USED.match(words, match.end(), stop)):
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


#: "…, the kids come home at half past three", "…, and need to be on the ferry at five".
_CLOSES = re.compile(
    r"^ (?:until|till?|before) [^.;!?\d,]{3,40} (?:at|around|by) $|(?:,|;| -| and| but|\()[^.;!?\d]{0,12}?\b(?:(?:have|need|got|has|ought|want) to|must|should|(?:the |my |our )?(?:kids?|children|boys|girls|son|daughter|toddler|baby|twins|school|preschool|daycare|bus|sitter|nanny|husband|wife|spouse|mother|ferry|train|carpool|pick-?up|practice|supper|dinner|bath|bed ?time|choir|class))\b[^.;!?\d]{0,40}?\b(?:at|by|until|till?|around|before) $"
)
#: Minutes of the longest time between the end of work and what comes next.
_LONGEST = 6 * 60


def _closed(words: str, found: list[Hours]) -> list[Hours]:
    """The end of work ended by what has to be done next: "done at two, on the ferry at five"."""
    kept: list[Hours] = []
    for hours in found:
        last = kept[-1] if kept else None
        if last is not None and last.kind is Kind.AFTER:
            end = hours.end if hours.kind is Kind.BEFORE else hours.start
            lasts = (end or 0) - (last.start or 0)
            if (
                hours.kind in (Kind.AT, Kind.BEFORE)
                and 0 < lasts <= _LONGEST
                and _CLOSES.search(words[last.to : _number_at(words, hours)])
            ):
                kept[-1] = replace(last, end=end, kind=Kind.RANGE, freed=False)
                continue
        kept.append(hours)
    return kept


_LEAD = re.compile(r"(?:at|by|until|till?|around|before) ")


def _number_at(words: str, hours: Hours) -> int:
    """Where the number of some hours begins, behind the word that leads up to it."""
    lead = _LEAD.match(words, hours.at)
    return lead.end() if lead is not None else hours.at


#: "After my three o'clock class, so half past four".
_SO = re.compile(
    r"[^.;!?\d]{0,30}[,;(-] ?(?:so|i\.?e\.?,?|that is,?|that's|which is|meaning|call it|say) (?:like |say |more like |about |around |from |at |realistically )*$"
)


def _said_better(words: str, found: list[Hours]) -> list[Hours]:
    """Without an open hour that the next one puts into figures: "once my four is gone, so 5 on"."""
    return [
        hours
        for hours, after in itertools.zip_longest(found, found[1:])
        if after is None
        or hours.kind not in (Kind.AFTER, Kind.AT)
        or after.kind not in (Kind.AFTER, Kind.AT, Kind.RANGE)
        or (after.start or 0) < (hours.start or 0)
        or _SO.fullmatch(words[hours.to : after.at]) is None
    ]


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
