"""Where a pool is cut into cells: a k-d tree by hours, by place, or around groups that stand.

J. L. Bentley, Multidimensional binary search trees used for associative searching, Commun. ACM 18,
1975.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from matcher.columns import Columns
from matcher.tables import ONLINE, Floats, Ints
from vocabulary import week

#: Axes turn by this from one cutting to the next, so that no border lies where one was before.
TURN = math.pi * (3.0 - math.sqrt(5.0))
#: Cells may be so much larger where that parts everybody evenly.
_UNEVEN = 1.1
#: Cells of a region that is cut by hours: few, so that those who meet in person stay together.
_REGION = 4
# Of every byte how many half hours are free in it, and the sum of their places.
_BITS = (np.arange(256)[:, None] >> np.arange(8)) & 1
_FREE, _SLOTS = _BITS.sum(axis=1).astype(float), (_BITS @ np.arange(8)).astype(float)


def cells(columns: Columns, most: int) -> list[Ints]:
    """The first cells: by hours online, by place otherwise."""
    online = (columns.format == ONLINE) | np.isnan(columns.latitude) | np.isnan(columns.longitude)
    # Who must be together goes where the first of them goes.
    online = online[columns.unit]
    here = np.arange(len(columns))
    found = halved(here[~online], plane(columns)[columns.unit][~online], most)
    return found + halved(here[online], _hours(columns.week[columns.unit[online]]), most)


def around(columns: Columns, labels: Ints, most: int, turn: int = 1) -> list[Ints]:
    """Cells around the groups' centres, cut along axes turned so many times.

    Whoever has no group is where they live.  Every second time regions of some cells are cut by
    the hours of their groups: people at two ends of a region would else never be in one cell.
    """
    here = np.arange(len(columns))
    places = _turned(_centres(plane(columns)[columns.unit], labels), turn)
    if turn % 2:
        return halved(here, places, most)
    hours = _turned(_centres(_hours(columns.week)[columns.unit], labels), turn)
    # Many groups have the very same hours; a hair by which each differs parts them evenly.
    number = np.where(labels >= 0, labels, len(columns) + columns.unit)
    hours[:, 0] += 0.01 * (number * TURN % 1.0)
    hours[:, 1] += 0.01 * (number * math.sqrt(2.0) % 1.0)
    regions = halved(here, places, _REGION * most)
    return [cell for each in regions for cell in halved(each, hours[each], most)]


def _centres(points: Floats, labels: Ints) -> Floats:
    """The mean of everybody's group; of those without one their own point."""
    centre = points.copy()
    placed = labels >= 0
    if placed.any():
        count = np.bincount(labels[placed])
        for axis in range(2):
            total = np.bincount(labels[placed], weights=centre[placed, axis])
            centre[placed, axis] = (total / np.maximum(count, 1))[labels[placed]]
    return centre


def _turned(points: Floats, turn: int) -> Floats:
    """Points by axes turned so many times."""
    sine, cosine = math.sin(turn * TURN), math.cos(turn * TURN)
    turned: Floats = points @ np.array([[cosine, -sine], [sine, cosine]])
    return turned


def evenly(n: int, most: int) -> int:
    """The most people of a cell that halving comes to evenly, hardly more than ``most``.

    Where half of all are as many as may be together, no half of one more shall be parted again:
    one worker would search two small cells while another searches a large one.

    Examples
    --------
    >>> evenly(1200, 600), evenly(1000, 600)
    (660, 600)
    """
    times = max(0, math.ceil(math.log2(n / most))) if n else 0
    return max(most, math.ceil(_UNEVEN * n / (1 << times)))


def halved(here: Ints, points: Floats, most: int) -> list[Ints]:
    """Cells of at most so many people, those of one point in one cell wherever they fit."""
    open_ = [(here, points)]
    done = []
    while open_:
        each, at = open_.pop()
        if len(each) <= most:
            if len(each):
                done.append(each)
            continue
        along = at[:, int(np.argmax(np.ptp(at, axis=0)))]
        lower = _lower_half(along)
        for part in (~lower, lower):
            open_.append((each[part], at[part]))
    return done


def _lower_half(along: Floats) -> NDArray[np.bool_]:
    """Who lies in the lower half, cut where the coordinate changes: no group is cut through."""
    middle = len(along) // 2
    pivot = np.partition(along, middle)[middle]
    below: NDArray[np.bool_] = along < pivot
    upto: NDArray[np.bool_] = along <= pivot
    earlier, later = int(below.sum()), int(upto.sum())
    if earlier > 0 and (later == len(along) or middle - earlier <= later - middle):
        return below
    return upto if later < len(along) else np.arange(len(along)) < middle


def plane(columns: Columns) -> Floats:
    """Kilometres, nearly, north and east; those whose place is not known lie apart from all."""
    middle = np.nanmean(columns.latitude) if np.isfinite(columns.latitude).any() else 0.0
    at = np.stack(
        [111.2 * columns.latitude, 111.2 * np.cos(np.radians(middle)) * columns.longitude], axis=1
    )
    nowhere = np.isnan(at).any(axis=1)
    at[nowhere] = 1e5 + 100.0 * _hours(columns.week[nowhere])
    return at


def _hours(weeks: NDArray[np.uint64]) -> Floats:
    """The mean day, and the mean half hour of the day, at which each is free."""
    total, day, time = (np.zeros(len(weeks)) for _ in range(3))
    # Byte by byte: six are a day.
    for k, byte in enumerate(weeks.astype("<u8", order="C").view(np.uint8).T[: week.N_SLOTS // 8]):
        free = _FREE[byte]
        total += free
        day += free * float(8 * k // week.PER_DAY)
        time += free * float(8 * k % week.PER_DAY) + _SLOTS[byte]
    some = np.maximum(total, 1.0)
    return np.stack([day / some, time / some / week.PER_DAY * 7.0], axis=1)
