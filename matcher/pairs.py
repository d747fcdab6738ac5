"""The tables of one shard: every pair's numbers, worked out once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from matcher import differences, faultline, tables
from matcher.columns import WEEK_WORDS, Columns
from matcher.criteria import LARGEST_GROUP, Criteria
from matcher.practical import (
    DETOUR,
    DOOR_MINUTES,
    KM_PER_MINUTE,
    shares,
    size_wish,
    travel_minutes,
)
from matcher.tables import Tables
from vocabulary import orientations, week
from vocabulary.ground import great_circle_km

Floats = NDArray[np.float64]


def tables_of(columns: Columns, criteria: Criteria) -> Tables:
    """All that compiled code needs to score groups of these people.

    Memory and time grow with the square of their number: for one shard, not a nation.
    """
    starts = starts_of(columns.week, criteria.session_minutes)
    T = shares(travel_minutes(columns.latitude, columns.longitude), columns.limits)
    # Units are named by any number; here they count from 0.
    local = np.unique(columns.unit, return_inverse=True)[1]
    return Tables(
        pairs=_pairs(columns, criteria, T),
        clash=_clash(columns, criteria, starts, T),
        starts=starts,
        format=columns.format.copy(),
        most=most_of(columns, criteria),
        unit=local.astype(np.int32).reshape(len(columns)),
        unit_size=columns.unit_size.copy(),
        marks=columns.marks.copy(),
        prescribes=columns.prescribes.astype(np.uint8),
        size_wish=size_wishes_of(columns, criteria),
        waiting=waiting_of(columns, criteria),
        bands=bands_of(criteria),
        soft=np.array(criteria.soft_weights),
        limits=limits_of(criteria),
    )


def _pairs(columns: Columns, criteria: Criteria, T: Floats) -> Floats:
    n = len(columns)
    matrices = (
        differences.experience(columns.years),
        differences.philosophy_of(weights_of(columns)),
        differences.discipline_of(columns.profession),
        differences.style(columns.style),
    )
    pairs = np.zeros((n, n, 8))
    for k, D in enumerate(matrices):
        pairs[:, :, k] = D
    pairs[:, :, tables.SQUARED] = faultline.squared_distance(matrices, criteria.weights)
    pairs[:, :, tables.HOPES] = _hopes(columns.hopes)
    pairs[:, :, tables.MET] = _related(columns.met)
    pairs[:, :, tables.TRAVEL] = T
    return pairs


def weights_of(columns: Columns) -> Floats:
    """Each person's weights of all orientations, a row each, in the vocabulary's order."""
    X = np.zeros((len(columns), len(orientations.index())))
    for place, weight in zip(columns.orientation.T, columns.emphasis.T, strict=True):
        np.add.at(X, (np.flatnonzero(place >= 0), place[place >= 0]), weight[place >= 0])
    return X


def _hopes(held: NDArray[np.bool_]) -> Floats:
    """Shared hopes as a part of the shorter list; ``nan`` where one side named none."""
    H = held.astype(float)
    shorter = np.minimum.outer(H.sum(axis=1), H.sum(axis=1))
    found: Floats = np.where(shorter > 0, (H @ H.T) / np.maximum(shorter, 1.0), np.nan)
    return found


def _related(lists: Sequence[Sequence[int]]) -> NDArray[np.bool_]:
    related = np.zeros((len(lists), len(lists)), dtype=bool)
    for i, others in enumerate(lists):
        # Nearly everybody's list is empty, and an empty look-up takes as long as a full one.
        if others:
            related[i, list(others)] = True
    return related


def starts_of(free: NDArray[np.uint64], minutes: int) -> NDArray[np.uint64]:
    """Half hours at which a session may begin, for each row of a week.

    Shifting across words once for every half hour of the session is a few vector
    operations, where asking the vocabulary would be a loop over people.
    """
    possible = free.copy()
    for _ in range(minutes // week.HALF_HOUR - 1):
        carried = np.zeros_like(possible)
        carried[:, :-1] = possible[:, 1:] << np.uint64(63)
        possible &= (possible >> np.uint64(1)) | carried
    allowed = week.starts(week.ALL, minutes).to_bytes(WEEK_WORDS * 8, "little")
    found: NDArray[np.uint64] = possible & np.frombuffer(allowed, dtype="<u8")
    return np.ascontiguousarray(found)


def _clash(
    columns: Columns, criteria: Criteria, starts: NDArray[np.uint64], T: Floats
) -> NDArray[np.uint8]:
    """Why two people may never share a group, one bit a reason."""
    clash = np.zeros((len(columns), len(columns)), np.uint8)
    clash[_related(columns.apart)] |= tables.NOT_WITH
    if criteria.one_per_practice:
        practice = columns.practice
        clash[(practice[:, None] == practice) & (practice >= 0)] |= tables.SAME_PRACTICE
    on_site = columns.format == tables.IN_PERSON
    online = columns.format == tables.ONLINE
    clash[on_site[:, None] & online | online[:, None] & on_site] |= tables.FORMATS
    common = np.zeros(clash.shape, dtype=bool)
    for word in starts.T:
        common |= (word[:, None] & word) != 0
    clash[~common] |= tables.NO_HOUR
    # Two of whom one must meet in person need somebody's place that both can reach.
    reach = (T <= 1.0).astype(np.float32)
    clash[((reach @ reach.T) == 0) & (on_site[:, None] | on_site)] |= tables.NO_PLACE
    np.fill_diagonal(clash, 0)
    return clash


def most_of(columns: Columns, criteria: Criteria) -> NDArray[np.int16]:
    """`Tables.most` of some people."""
    own = np.where(columns.most > 0, columns.most, criteria.most)
    found: NDArray[np.int16] = np.minimum(own, criteria.most).astype(np.int16)
    return found


def waiting_of(columns: Columns, criteria: Criteria) -> Floats:
    """`Tables.waiting` of some people."""
    found: Floats = columns.waiting_days / (columns.waiting_days + criteria.waiting_half_days)
    return found


def size_wishes_of(columns: Columns, criteria: Criteria) -> Floats:
    """The liking of each size by each person; few different wishes, so each is worked out once."""
    # One number for both: numpy takes five times as long over pairs of numbers.
    named = columns.least.astype(np.int64) * (1 << 32) + columns.most
    _, first, which = np.unique(named, return_index=True, return_inverse=True)
    rows = np.array(
        [
            [
                size_wish(int(least) or None, int(most) or None, size, criteria)
                for size in range(LARGEST_GROUP + 1)
            ]
            for least, most in zip(columns.least[first], columns.most[first], strict=True)
        ]
    ).reshape(-1, LARGEST_GROUP + 1)
    found: Floats = rows[which.reshape(len(columns))]
    return found


def bands_of(criteria: Criteria) -> Floats:
    """`Tables.bands` of some criteria."""
    isolates = [float(k < tables.N_ISOLATING) for k in range(tables.N_ATTRIBUTES)]
    rows = zip(criteria.bands, criteria.weights, isolates, strict=True)
    return np.array([(band.low, band.high, weight, alone) for band, weight, alone in rows])


def limits_of(criteria: Criteria) -> Floats:
    """`Tables.limits` of some criteria."""
    return np.array(
        [
            criteria.least,
            criteria.most,
            criteria.soft_weight,
            criteria.fall_ends,
            criteria.isolation_from,
            criteria.need_prescriber,
            criteria.spare_starts,
        ],
        dtype=np.float64,
    )


def clash_rows(
    columns: Columns,
    criteria: Criteria,
    some: Sequence[int] | NDArray[np.int64],
    others: slice | NDArray[np.int64],
    starts: NDArray[np.uint64] | None = None,
) -> NDArray[np.uint8]:
    """Why some people may not share a group with some of the others, as rows of `Tables.clash`.

    Two of whom one must meet in person are apart where their reaches together are shorter than
    the way between them; whether a third person's place suits both is not looked at.

    Parameters
    ----------
    starts : ndarray of uint64 of shape (n, 6), optional
        `starts_of` everybody, where it is at hand.
    """
    here = np.asarray(some, np.int64)
    mine, theirs = columns.format[here, None], columns.format[others]
    clash = np.zeros((len(here), len(theirs)), np.uint8)
    for row, i in zip(clash, here.tolist(), strict=True):
        if columns.apart[i]:
            where = np.arange(len(columns))[others]
            row[np.isin(where, columns.apart[i])] |= tables.NOT_WITH
    if criteria.one_per_practice:
        practice = columns.practice[here, None]
        same = (columns.practice[others] == practice) & (practice >= 0)
        clash[same] |= tables.SAME_PRACTICE
    on_site = (theirs == tables.IN_PERSON) | (mine == tables.IN_PERSON)
    online = (theirs == tables.ONLINE) | (mine == tables.ONLINE)
    clash[on_site & online] |= tables.FORMATS
    if starts is None:
        own, free = (
            starts_of(columns.week[each], criteria.session_minutes) for each in (here, others)
        )
    else:
        own, free = starts[here], starts[others]
    common = np.zeros(clash.shape, dtype=bool)
    for k in range(WEEK_WORDS):
        common |= (own[:, k, None] & free[:, k]) != 0
    clash[~common] |= tables.NO_HOUR
    km = great_circle_km(
        columns.latitude[here, None],
        columns.longitude[here, None],
        columns.latitude[others],
        columns.longitude[others],
    )
    limits = columns.limits[others] + columns.limits[here, None] - 2.0 * DOOR_MINUTES
    clash[on_site & ~(km <= limits * KM_PER_MINUTE / DETOUR + 1e-6)] |= tables.NO_PLACE
    return clash
