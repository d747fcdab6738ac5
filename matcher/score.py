"""The score of groups of one pool, with everything that a report or a sentence needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher import faultline, jit, plain, tables
from matcher.balance import nearest_peer
from matcher.candidate import Candidate, Format
from matcher.columns import Columns, encode
from matcher.criteria import ATTRIBUTES, LARGEST_GROUP, SOFT_TERMS, Criteria
from matcher.pairs import tables_of
from matcher.practical import Meeting, meeting, slot, travel_minutes
from matcher.rules import broken
from matcher.tables import Floats, Rule
from vocabulary import week

#: Below this many groups the plain way is done before a compiler has loaded.
WORTH_COMPILING = 20_000


@dataclass(frozen=True, slots=True)
class AttributeScore:
    """One attribute of one group.

    Attributes
    ----------
    difference : float or None
        Mean pair difference; None where nobody stated it.
    band : tuple of float
        Limits within which the value is 1.
    value : float
        Band value, 0 to 1.
    """

    difference: float | None
    band: tuple[float, float]
    value: float


@dataclass(frozen=True, slots=True)
class CampLine:
    """The faultline of one group, members by id."""

    strength: float
    fau: float
    camps: tuple[tuple[str, ...], tuple[str, ...]]
    asw: float


@dataclass(frozen=True, slots=True)
class GroupScore:
    """Everything about one group.

    Attributes
    ----------
    members : tuple of str
        Ids in the order of the pool.
    indices : tuple of int
        Their places in the scorer that made this.
    feasible : bool
    broken : tuple of str
        One sentence for each hard rule that the group breaks.
    utility : float
        0 to 1, worked out even where a hard rule is broken.
    attributes : mapping of str to AttributeScore
    isolation : float
    loneliest : str or None
        Whom the isolation is about; None where there is none.
    faultline : CampLine
    slot : str or None
        The proposed weekly hour.
    spare_starts : int
        How many other half hours would also suit everybody for a beginning.
    format : Format or None
        In person or online; None where they cannot meet.
    meeting_place : str or None
        Town or area; None online.
    host : str or None
        Whose place that is.
    longest_travel_minutes : int or None
    travel_minutes : mapping of str to int
        Each member's way; empty online.
    soft : mapping of str to float
        The soft terms, each 0 to 1.
    """

    members: tuple[str, ...]
    indices: tuple[int, ...]
    feasible: bool
    broken: tuple[str, ...]
    utility: float
    attributes: Mapping[str, AttributeScore]
    isolation: float
    loneliest: str | None
    faultline: CampLine
    slot: str | None
    spare_starts: int
    format: Format | None
    meeting_place: str | None
    host: str | None
    longest_travel_minutes: int | None
    travel_minutes: Mapping[str, int] = field(default_factory=dict)
    soft: Mapping[str, float] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many members the group has."""
        return len(self.members)


class Scorer:
    """Scores groups of one pool; every pair is worked out once.

    Parameters
    ----------
    candidates : sequence of Candidate
        With different ids.
    criteria : Criteria, optional

    Attributes
    ----------
    candidates : tuple of Candidate
    criteria : Criteria
    columns : Columns
    tables : Tables
        The arrays that compiled code takes.
    index : dict of str to int
        Each person's place by id.
    takes_part : ndarray of bool of shape (n,)
        Who is placed in an ordinary round.

    Examples
    --------
    >>> people = [Candidate(str(i), experience_years=3 * i, week=week.ALL) for i in range(4)]
    >>> Scorer(people).group([0, 1, 2, 3]).format
    <Format.ONLINE: 'online'>
    """

    def __init__(self, candidates: Sequence[Candidate], criteria: Criteria | None = None) -> None:
        self.candidates = tuple(candidates)
        self.criteria = criteria or Criteria()
        self.columns: Columns = encode(self.candidates, self.criteria.include_offers)
        self.tables = tables_of(self.columns, self.criteria)
        self.index = {candidate.id: i for i, candidate in enumerate(self.candidates)}
        self.takes_part = self.columns.takes_part
        self._weights = self.criteria.weights
        self._hours: dict[int, tuple[str | None, int]] = {}

    def places(self, ids: Sequence[str]) -> list[int]:
        """The places of people given by id.

        Raises
        ------
        KeyError
            If somebody is not in the pool.
        """
        return [self.index[one] for one in ids]

    def many(self, groups: Sequence[Sequence[int]] | NDArray[np.int64]) -> Floats:
        """The utilities of many groups; -1 where a hard rule is broken.

        Parameters
        ----------
        groups : sequence of sequences of int, or ndarray padded with -1
        """
        rows = plain.padded(groups)
        if len(rows) >= WORTH_COMPILING and jit.available():
            from matcher import kernel, ready

            if ready.free_to_compile() or jit.loaded(kernel.many):
                return kernel.many(rows, self.tables)
        return plain.many(rows, self.tables, self.criteria)

    def broken(self, members: Sequence[int]) -> tuple[str, ...]:
        """One sentence for each hard rule that a group breaks."""
        chosen = sorted(set(members))
        return broken(chosen, self.candidates, self.tables, self.criteria)

    def group(self, members: Sequence[int]) -> GroupScore:
        """Everything about one group of two or more."""
        return self.groups([members])[0]

    def groups(self, many: Sequence[Sequence[int]]) -> list[GroupScore]:
        """Everything about many groups, in the order given."""
        rows = [sorted(set(members)) for members in many]
        found: dict[int, GroupScore] = {}
        for size in sorted({len(row) for row in rows}):
            if not 2 <= size <= LARGEST_GROUP:
                raise ValueError(f"groups of 2 to {LARGEST_GROUP} can be scored, not of {size}")
            which = [g for g, row in enumerate(rows) if len(row) == size]
            for first in range(0, len(which), plain.BATCH):
                batch = which[first : first + plain.BATCH]
                found.update(self._batch([rows[g] for g in batch], batch))
        return [found[g] for g in range(len(rows))]

    def _batch(
        self, rows: Sequence[Sequence[int]], names: Sequence[int]
    ) -> Mapping[int, GroupScore]:
        groups = np.array(rows, dtype=np.int64)
        measures = plain.measure(groups, self.tables, self.criteria)
        D2 = self.tables.pairs[groups[:, :, None], groups[:, None, :], tables.SQUARED]
        lines = faultline.strongest_of(D2)
        return {
            name: self._one(row, measures, k, lines[k])
            for k, (name, row) in enumerate(zip(names, rows, strict=True))
        }

    def _one(
        self, row: Sequence[int], measures: plain.Measures, k: int, line: faultline.Faultline
    ) -> GroupScore:
        P = self.tables.pairs[np.ix_(row, row)]
        feasible = int(measures.rule[k]) == Rule.KEPT
        alone = float(measures.terms.isolation[k])
        when, spare = self._hour(row)
        where = meeting([self.candidates[i].format for i in row], P[:, :, tables.TRAVEL])
        ids = tuple(self.candidates[i].id for i in row)
        first, second = (tuple(ids[a] for a in camp) for camp in line.camps)
        return GroupScore(
            members=ids,
            indices=tuple(row),
            feasible=feasible,
            broken=() if feasible else self.broken(row),
            utility=float(measures.terms.total[k]),
            attributes=self._attributes(measures, k),
            isolation=alone,
            loneliest=self._loneliest(row, P) if alone > 0 else None,
            faultline=CampLine(line.strength, line.fau, (first, second), line.asw),
            slot=when,
            spare_starts=spare,
            format=where.format if where else None,
            soft=dict(zip(SOFT_TERMS, measures.soft[:, k].tolist(), strict=True)),
            **self._travel(row, where),
        )

    def _hour(self, row: Sequence[int]) -> tuple[str | None, int]:
        """The proposed hour, and how many others there are; groups often share their hours."""
        free = week.ALL
        for i in row:
            free &= self.candidates[i].week
        if free not in self._hours:
            start = slot(free, self.criteria)
            length = self.criteria.session_minutes
            text = None if start is None else week.slot_text(start, length)
            self._hours[free] = text, max(0, week.starts(free, length).bit_count() - 1)
        return self._hours[free]

    def _attributes(self, measures: plain.Measures, k: int) -> Mapping[str, AttributeScore]:
        differences, values = measures.terms.differences[:, k], measures.terms.values[:, k]
        return {
            name: AttributeScore(
                difference=None if np.isnan(difference) else float(difference),
                band=(band.low, band.high),
                value=float(value),
            )
            for name, band, weight, difference, value in zip(
                ATTRIBUTES,
                self.criteria.bands,
                self._weights,
                differences,
                values,
                strict=True,
            )
            # An attribute of no weight would only puzzle who reads the score.
            if weight > 0
        }

    def _loneliest(self, row: Sequence[int], P: Floats) -> str:
        """Who is farthest from the nearest peer."""
        nearest = np.stack([nearest_peer(P[:, :, k]) for k in (0, 1)])
        stated = np.where(np.isfinite(nearest), nearest, 0.0).max(axis=0)
        return self.candidates[row[int(np.argmax(stated))]].id

    def _travel(self, row: Sequence[int], where: Meeting | None) -> dict[str, Any]:
        """Whose place, and how long each member's way to it is."""
        nowhere = {"meeting_place": None, "host": None, "longest_travel_minutes": None}
        if where is None or where.host is None:
            return nowhere
        host = self.candidates[row[where.host]]
        minutes = travel_minutes(self.columns.latitude[row], self.columns.longitude[row])
        ways = [round(each) for each in minutes[:, where.host].tolist()]
        return {
            "meeting_place": host.place or host.id,
            "host": host.id,
            "longest_travel_minutes": max(ways),
            "travel_minutes": {
                self.candidates[i].id: way for i, way in zip(row, ways, strict=True)
            },
        }
