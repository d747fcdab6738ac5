"""A pool as columns: a few hundred bytes a person, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from matcher.candidate import Candidate, Format
from vocabulary import orientations
from vocabulary.licences import profession

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

FORMATS = (Format.IN_PERSON, Format.ONLINE, Format.HYBRID)
#: Half hours of a week in words of 64 bits.
WEEK_WORDS = 6
#: Professions that prescribe wherever the association works; psychologists do so in a few states.
PRESCRIBERS = frozenset({"psychiatry", "psychiatric_nursing"})


@dataclass(frozen=True, slots=True)
class Columns:
    """What the score needs of n people, one entry or row each.

    Attributes
    ----------
    ids : tuple of str
    years, latitude, longitude : ndarray of shape (n,)
        ``nan`` where not stated.
    limits, waiting_days : ndarray of shape (n,)
        Minutes that each would travel; days waited.
    profession, practice : ndarray of int32 of shape (n,)
        Codes, -1 where not stated.
    prescribes, takes_part : ndarray of bool of shape (n,)
    orientation, emphasis : ndarray of shape (n, k)
        Orientations by place in the vocabulary (-1 = none) and their weights.
    style : ndarray of shape (n, n_sliders)
    hopes : ndarray of bool of shape (n, n_hopes)
    format : ndarray of int8 of shape (n,)
        Place in `FORMATS`.
    week : ndarray of uint64 of shape (n, 6)
        Free half hours.
    least, most : ndarray of int16 of shape (n,)
        Wished size, 0 where not stated.
    marks : ndarray of uint64 of shape (n,)
    unit, unit_size : ndarray of int32 of shape (n,)
        People who must be together, and how many they are in all; somebody whose
        companion is not in the pool has a unit larger than can ever be found.
    apart, met : tuple of tuples of int
        Places of the people never to be grouped with, and of those met before.
    """

    ids: tuple[str, ...]
    years: NDArray[np.float64]
    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    limits: NDArray[np.float64]
    waiting_days: NDArray[np.float64]
    profession: NDArray[np.int32]
    practice: NDArray[np.int32]
    prescribes: NDArray[np.bool_]
    takes_part: NDArray[np.bool_]
    orientation: NDArray[np.int16]
    emphasis: NDArray[np.float64]
    style: NDArray[np.float64]
    hopes: NDArray[np.bool_]
    format: NDArray[np.int8]
    week: NDArray[np.uint64]
    least: NDArray[np.int16]
    most: NDArray[np.int16]
    marks: NDArray[np.uint64]
    unit: NDArray[np.int32]
    unit_size: NDArray[np.int32]
    apart: tuple[tuple[int, ...], ...]
    met: tuple[tuple[int, ...], ...]

    def __len__(self) -> int:
        return len(self.ids)

    def take(self, index: Sequence[int] | NDArray[np.int64]) -> Columns:
        """The columns of some of the people, in the order given."""
        chosen = np.asarray(index, dtype=np.int64)
        local = {int(old): new for new, old in enumerate(chosen)}
        parts: dict[str, object] = {}
        for name in self.__slots__:
            column = getattr(self, name)
            if name in ("apart", "met"):
                parts[name] = tuple(
                    tuple(local[j] for j in column[i] if j in local) if column[i] else ()
                    for i in chosen
                )
            elif name == "ids":
                parts[name] = tuple(self.ids[i] for i in chosen)
            else:
                parts[name] = column[chosen]
        return Columns(**parts)  # type: ignore[arg-type]


def encode(candidates: Sequence[Candidate], include_offers: bool = False) -> Columns:
    """The columns of a pool.

    Raises
    ------
    KeyError
        If an orientation is not canonical.
    """
    places = {candidate.id: i for i, candidate in enumerate(candidates)}
    unit, unit_size = units(candidates)
    orientation, emphasis = _orientations(candidates)
    professions = _each_once(profession, [c.licences for c in candidates])
    return Columns(
        ids=tuple(c.id for c in candidates),
        years=_floats([c.experience_years for c in candidates]),
        latitude=_floats([c.latitude for c in candidates]),
        longitude=_floats([c.longitude for c in candidates]),
        limits=_floats([c.max_travel_minutes for c in candidates]),
        waiting_days=_floats([c.waiting_days for c in candidates]),
        profession=_codes(professions),
        practice=_codes([c.practice for c in candidates]),
        prescribes=np.array(_each_once(_prescribes, [c.licences for c in candidates]), bool),
        takes_part=np.array(
            [c.waits or (include_offers and c.fixed is None) for c in candidates], bool
        ),
        orientation=orientation,
        emphasis=emphasis,
        style=_styles(candidates),
        hopes=_labels([c.hopes for c in candidates]),
        format=np.array(_each_once(FORMATS.index, [c.format for c in candidates]), np.int8),
        week=_weeks([c.week for c in candidates]),
        least=np.array([c.least or 0 for c in candidates], np.int16),
        most=np.array([c.most or 0 for c in candidates], np.int16),
        marks=_marks(candidates),
        unit=unit,
        unit_size=unit_size,
        apart=_mutual([c.not_with for c in candidates], places),
        met=_mutual([c.met for c in candidates], places),
    )


def _each_once(of: Callable[[Key], Value], values: Sequence[Key]) -> list[Value]:
    """A function of each of many values, of which few differ."""
    found = {value: of(value) for value in set(values)}
    return [found[value] for value in values]


def _prescribes(licences: tuple[str, ...]) -> bool:
    return any(profession([code]) in PRESCRIBERS for code in licences)


def _floats(values: Sequence[float | None]) -> NDArray[np.float64]:
    return np.array([np.nan if v is None else v for v in values], dtype=np.float64)


def _codes(names: Sequence[str | None]) -> NDArray[np.int32]:
    known: dict[str, int] = {}
    codes = [-1 if name is None else known.setdefault(name, len(known)) for name in names]
    return np.array(codes, dtype=np.int32)


def _weeks(masks: Sequence[int]) -> NDArray[np.uint64]:
    raw = b"".join(mask.to_bytes(WEEK_WORDS * 8, "little") for mask in masks)
    return np.frombuffer(raw, dtype="<u8").astype(np.uint64).reshape(len(masks), WEEK_WORDS)


def _orientations(
    candidates: Sequence[Candidate],
) -> tuple[NDArray[np.int16], NDArray[np.float64]]:
    index = orientations.index()
    width = max((len(c.orientations) for c in candidates), default=0)
    place = np.full((len(candidates), width), -1, np.int16)
    emphasis = np.zeros((len(candidates), width))
    for i, candidate in enumerate(candidates):
        for k, (name, weight) in enumerate(candidate.orientations):
            place[i, k], emphasis[i, k] = index[name], weight
    return place, emphasis


def _styles(candidates: Sequence[Candidate]) -> NDArray[np.float64]:
    sliders = sorted({name for c in candidates for name, _ in c.style})
    S = np.full((len(candidates), len(sliders)), np.nan)
    for i, candidate in enumerate(candidates):
        for name, value in candidate.style:
            S[i, sliders.index(name)] = value
    return S


def _labels(sets: Sequence[frozenset[str]]) -> NDArray[np.bool_]:
    names = {name: k for k, name in enumerate(sorted(set().union(*sets)))}
    held = np.zeros((len(sets), len(names)), dtype=bool)
    for row, labels in zip(held, sets, strict=True):
        for label in labels:
            row[names[label]] = True
    return held


def _marks(candidates: Sequence[Candidate]) -> NDArray[np.uint64]:
    names = sorted(set().union(*(c.affinity for c in candidates)))
    if len(names) > 64:
        raise ValueError(f"{len(names)} different marks of affinity: 64 can be told apart")
    bits = {name: 1 << k for k, name in enumerate(names)}
    return np.array([sum(bits[m] for m in c.affinity) for c in candidates], np.uint64)


def _mutual(
    named: Sequence[frozenset[str]], places: Mapping[str, int]
) -> tuple[tuple[int, ...], ...]:
    """The relation from both sides: one wish is enough, and nobody else learns whose it was."""
    both: list[set[int] | None] = [None] * len(named)
    for i, ids in enumerate(named):
        for j in (places[other] for other in ids if other in places):
            for a, b in ((i, j), (j, i)):
                both[a] = (both[a] or set()) | {b}
    return tuple(tuple(sorted(found)) if found else () for found in both)


def units(
    candidates: Sequence[Candidate], binds: Callable[[int, int], bool] = lambda i, j: True
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Who must be together, followed through everybody's wishes.

    Parameters
    ----------
    binds : callable, optional
        Whether the wish of one person, by place, binds the one named too.
    """
    places = {candidate.id: i for i, candidate in enumerate(candidates)}
    root = list(range(len(candidates)))

    def find(i: int) -> int:
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    absent = [0] * len(candidates)
    for i, candidate in enumerate(candidates):
        for other in candidate.with_:
            if other in places:
                if binds(i, places[other]):
                    root[find(i)] = find(places[other])
            else:
                absent[i] += 1
    unit = [find(i) for i in range(len(candidates))]
    size = np.zeros(len(candidates), np.int32)
    np.add.at(size, unit, 1)
    np.add.at(size, unit, absent)
    return np.array(unit, np.int32), size[unit] if unit else size
