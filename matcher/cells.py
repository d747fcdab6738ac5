"""The search of the cells of a batch: what a worker does.

Importing this module loads the compiler.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from matcher import cell_loops
from matcher.batch import Batch
from matcher.cell_loops import Seats
from matcher.columns import Columns
from matcher.criteria import Criteria
from matcher.differences import FORTY_YEARS
from matcher.ground import ROUNDED
from matcher.pair_loops import People
from matcher.pairs import bands_of, limits_of, most_of, size_wishes_of, starts_of, waiting_of
from matcher.searched import codes, placeable
from matcher.tables import Floats, Ints
from vocabulary import orientations


def search_batch(
    batch: Batch, criteria: Criteria, draws: int, hot: float, cold: float
) -> tuple[Ints, Floats]:
    """Search the cells of a batch.

    Returns
    -------
    home : ndarray of shape (n,)
        The group of each, numbered through the batch, -1 for none.
    value : ndarray of shape (n_groups,)
        Size times utility.
    """
    sizes = np.array(batch.sizes, np.int64)
    p = people_of(batch.columns, criteria)
    s = seats_of(batch.columns, criteria, sizes)
    seeds = np.array(batch.seeds, np.int64)
    home = _counted(batch.home)
    found: tuple[Ints, Floats] = cell_loops.search(p, s, sizes, seeds, home, hot, cold, draws)
    return found


def people_of(columns: Columns, criteria: Criteria) -> People:
    """What the tables of a cell are made from.

    Every array is new, so that the compiler sees the same kinds whatever way they came.
    """
    latitude, longitude = np.radians(columns.latitude), np.radians(columns.longitude)
    across = np.cos(latitude)
    at = (across * np.cos(longitude), across * np.sin(longitude), np.sin(latitude))
    alike = np.array(orientations.kernel())
    apart_first, apart = _listed(columns.apart)
    met_first, met = _listed(columns.met)
    return People(
        years=np.log1p(columns.years) / FORTY_YEARS,
        orientation=columns.orientation.copy(),
        emphasis=columns.emphasis.copy(),
        norm=_norms(columns, alike),
        profession=columns.profession.copy(),
        practice=columns.practice.copy(),
        style=columns.style.copy(),
        hopes=columns.hopes.copy(),
        at=np.stack(at, axis=1),
        limits=columns.limits.copy(),
        format=columns.format.copy(),
        starts=starts_of(columns.week, criteria.session_minutes),
        apart_first=apart_first,
        apart=apart,
        met_first=met_first,
        met=met,
        alike=alike,
        weights=np.array(criteria.weights),
        one_per_practice=criteria.one_per_practice,
    )


def seats_of(columns: Columns, criteria: Criteria, sizes: Ints) -> Seats:
    """What the search of cells of these sizes must know besides."""
    n = len(columns)
    cell = np.repeat(np.arange(len(sizes)), sizes)
    # One number for each unit of a cell: numpy takes five times as long over pairs of numbers.
    named = cell * (int(columns.unit.max(initial=0)) + 1) + columns.unit
    unit = np.unique(named, return_inverse=True)[1].reshape(n)
    most = most_of(columns, criteria)
    return Seats(
        may=placeable(unit, columns.unit_size, most, columns.takes_part, criteria.least),
        most=most,
        unit=unit.astype(np.int32),
        unit_size=columns.unit_size.copy(),
        marks=columns.marks.copy(),
        prescribes=columns.prescribes.astype(np.uint8),
        size_wish=size_wishes_of(columns, criteria),
        waiting=waiting_of(columns, criteria),
        code=codes(n),
        bands=bands_of(criteria),
        soft=np.array(criteria.soft_weights),
        limits=limits_of(criteria),
        floor=criteria.floor * ROUNDED,
        least=criteria.least,
        likely=criteria.preferred_most,
        company=bool(columns.marks.any() or criteria.need_prescriber),
        largest_unit=int(np.bincount(unit).max(initial=1)),
    )


def _norms(columns: Columns, alike: Floats) -> Floats:
    """The length of everybody's orientations; 0 where none were named."""
    held = columns.orientation >= 0
    weight = np.where(held, columns.emphasis, 0.0)
    place = np.where(held, columns.orientation, 0)
    squared = np.zeros(len(columns))
    for k in range(place.shape[1]):
        for h in range(place.shape[1]):
            squared += weight[:, k] * weight[:, h] * alike[place[:, k], place[:, h]]
    return np.sqrt(squared)


def _listed(lists: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Lists one after another, and where each begins."""
    first = np.zeros(len(lists) + 1, np.int64)
    np.cumsum([len(each) for each in lists], out=first[1:])
    return first, np.array([j for each in lists for j in each], np.int64)


def _counted(home: Ints) -> Ints:
    """Groups numbered from 0."""
    found = np.full(len(home), -1, np.int64)
    placed = home >= 0
    found[placed] = np.unique(home[placed], return_inverse=True)[1]
    return found
