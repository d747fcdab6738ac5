"""What lets people meet at all: the way, the hour, the size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.candidate import Format
from matcher.criteria import Criteria
from vocabulary import week
from vocabulary.ground import great_circle_km

Floats = NDArray[np.float64]

#: To the car, parking, the stairs: minutes that every way takes.
DOOR_MINUTES = 5.0
#: Roads are this much longer than the straight line (detour index of US road networks).
DETOUR = 1.3
#: 45 km/h, the mean of town streets and highways from door to door.
KM_PER_MINUTE = 0.75

#: Room before and after a session beyond which more does not matter, in half hours.
ENOUGH_ROOM = 4
NOON = 12 * 60


def travel_minutes(latitude: Floats, longitude: Floats) -> Floats:
    """Minutes from door to door between all places: 5 + 1.3 km / 0.75.

    Parameters
    ----------
    latitude, longitude : ndarray of shape (n_candidates,)
        In degrees; ``nan`` where unknown.

    Returns
    -------
    ndarray of shape (n_candidates, n_candidates)
        ``inf`` where it is not known where one of the two is.
    """
    km = great_circle_km(latitude[:, None], longitude[:, None], latitude, longitude)
    minutes = DOOR_MINUTES + DETOUR * km / KM_PER_MINUTE
    found: Floats = np.where(np.isnan(minutes), np.inf, minutes)
    return found


def shares(minutes: Floats, limits: Floats) -> Floats:
    """The share of each row person's limit that the way to each column's place takes."""
    with np.errstate(divide="ignore"):
        found: Floats = minutes / limits[:, None]
    return found


@dataclass(frozen=True, slots=True)
class Meeting:
    """How and where a group would meet.

    Attributes
    ----------
    format : Format
        In person or online, never hybrid.
    host : int or None
        Place in the group of the member in whose place they meet.
    share : float
        Largest share of anybody's travel limit; 0 online.
    """

    format: Format
    host: int | None
    share: float


def meeting(formats: list[Format], T: Floats) -> Meeting | None:
    """Where a group would meet, or None if it cannot.

    Online as soon as one member is online only; in person as soon as one is in
    person only; where either is fine for all, in person if that can be.

    Parameters
    ----------
    formats : list of Format, length n_members
    T : ndarray of shape (n_members, n_members)
        Share of the row member's limit that the way to the column member's place takes.
    """
    online, in_person = Format.ONLINE in formats, Format.IN_PERSON in formats
    if online:
        return None if in_person else Meeting(Format.ONLINE, None, 0.0)
    worst = T.max(axis=0)
    # Among equally fair places the one with less travel in all.
    host = min(range(len(formats)), key=lambda j: (worst[j], T[:, j].sum(), j))
    if worst[host] <= 1.0:
        return Meeting(Format.IN_PERSON, host, float(worst[host]))
    return None if in_person else Meeting(Format.ONLINE, None, 0.0)


def slot(mask: int, criteria: Criteria) -> int | None:
    """The half hour of the week at which a group with these common hours best begins.

    Office hours first; then most common time around, so that a session may run
    over or be moved; then nearest to noon, when most practices have a gap; then
    the earliest in the week.

    Parameters
    ----------
    mask : int
        Half hours at which every member is free.
    """
    possible = week.starts(mask, criteria.session_minutes)
    candidates = [bit for bit in range(week.N_SLOTS) if possible >> bit & 1]
    if not candidates:
        return None
    return min(candidates, key=lambda bit: _slot_rank(bit, mask, criteria))


def _slot_rank(bit: int, mask: int, criteria: Criteria) -> tuple[bool, int, int, int]:
    day, half_hour = divmod(bit, week.PER_DAY)
    minute = half_hour * week.HALF_HOUR
    office = (
        day < criteria.office_days
        and criteria.office_from <= minute
        and minute + criteria.session_minutes <= criteria.office_to
    )
    return not office, -_room(bit, mask, criteria), abs(minute - NOON), bit


def _room(bit: int, mask: int, criteria: Criteria) -> int:
    """Common half hours just before and just after a session, up to enough on each side."""
    before = after = 0
    end = bit + criteria.session_minutes // week.HALF_HOUR
    while before < min(ENOUGH_ROOM, bit) and mask >> (bit - before - 1) & 1:
        before += 1
    while after < ENOUGH_ROOM and mask >> (end + after) & 1:
        after += 1
    return before + after


def size_wish(least: int | None, most: int | None, size: int, criteria: Criteria) -> float:
    """How far somebody likes a group of that size: 1 as wished, 0.5 less for each person off.

    Who named no size likes the preferred ones; the most is hard and looked at elsewhere.
    """
    low = least or min(criteria.preferred_least, most or criteria.preferred_least)
    high = most or max(criteria.preferred_most, low)
    off = max(low - size, size - high, 0)
    return max(0.0, 1.0 - 0.5 * off)
