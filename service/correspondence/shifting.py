"""An hour that an organizer names by how far it lies from the one that was proposed or settled."""

from __future__ import annotations

from dataclasses import replace

from groups.charter import Charter
from mail.reading.purpose import shifted
from mail.reading.text import Text
from service.settled import charter_of
from store.groups import Group, Proposal
from vocabulary import week

_DAY = 24 * 60


def moved(words: str, newer: Charter, of: Proposal | Group) -> Charter:
    """What a letter settles, with "half an hour later" as the hour that it comes to.

    Parameters
    ----------
    words : str
        The letter's.
    newer : Charter
        What it settles in so many words; an hour of the clock there wins.
    of : Proposal or Group
        Whose hour is moved.  What a proposal's organizer has moved already is not moved
        again by the same words in a second letter.
    """
    minutes = shifted.minutes(Text(words)) if newer.slot is None and of.slot else None
    if minutes is None or of.slot is None:
        return newer
    first = _moved(of.slot, minutes, newer.length_minutes)
    settled = charter_of(of.charter).slot if isinstance(of, Proposal) else None
    if settled in (None, of.slot) or first is None:
        return replace(newer, slot=first)
    if week.session(settled)[:2] == week.session(first)[:2]:
        return replace(newer, slot=settled)
    return replace(newer, slot=_moved(settled, minutes, newer.length_minutes))


def _moved(slot: str, minutes: int, length: int | None) -> str | None:
    day, begin, usual = week.session(slot)
    begin += minutes
    if not 0 <= begin < _DAY - (length or usual):
        return None
    return week.session_text(day, begin, length or usual)
