"""The score of groups of one pool, with everything that a report or a sentence needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from matcher import compiling, faultline, jit, plain, tables
from matcher.balance import nearest_peer
from matcher.candidate import Candidate
from matcher.columns import Columns, encode
from matcher.contradictions import Contradiction, found
from matcher.criteria import ATTRIBUTES, LARGEST_GROUP, SOFT_TERMS, Criteria
from matcher.group_score import AttributeScore, CampLine, GroupScore
from matcher.pairs import starts_of, tables_of
from matcher.practical import Meeting, meeting, slot, travel_minutes
from matcher.rules import broken
from matcher.tables import Floats, Rule, Tables
from matcher.unkept import bound
from vocabulary import week

#: Below this many groups the plain way is done before a compiler is.
WORTH_COMPILING = 500_000
#: Of larger pools no table of all pairs is made: groups are scored some together, with tables of
#: their own members.
TABLED = 1_000
TOGETHER = 16


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
        The arrays that compiled code takes, made when first asked for: n x n, so of a large
        pool only those of its parts are.
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

    def __init__(
        self,
        candidates: Sequence[Candidate],
        criteria: Criteria | None = None,
        columns: Columns | None = None,
    ) -> None:
        self.candidates = tuple(candidates)
        self.criteria = criteria or Criteria()
        self.columns: Columns = columns or bound(
            encode(self.candidates, self.criteria.include_offers), self.candidates, self.criteria
        )
        self.takes_part = self.columns.takes_part
        self._weights = self.criteria.weights
        self._hours: dict[int, tuple[str | None, int]] = {}

    @cached_property
    def tables(self) -> Tables:
        """Every pair's numbers."""
        return tables_of(self.columns, self.criteria)

    @cached_property
    def starts(self) -> NDArray[np.uint64]:
        """`Tables.starts`, also of a large pool."""
        return starts_of(self.columns.week, self.criteria.session_minutes)

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Rules and wishes of the pool that cannot all be kept."""
        return found(self.candidates, self.criteria)

    @cached_property
    def index(self) -> Mapping[str, int]:
        """Each person's place by id."""
        return {candidate.id: i for i, candidate in enumerate(self.candidates)}

    @property
    def large(self) -> bool:
        """Whether the pool is too large for a table of all its pairs."""
        return len(self.candidates) > TABLED

    def part(self, people: Sequence[int]) -> Self:
        """A scorer of some of the people, in the order given."""
        chosen = [self.candidates[i] for i in people]
        return type(self)(chosen, self.criteria, self.columns.take(people))

    def _with_mates(self, people: set[int]) -> list[int]:
        """People and those they must be with, who are named where they are missing."""
        tied = {self.columns.unit[i] for i in people if self.columns.unit_size[i] > 1}
        return sorted(people.union(*(self._units[unit] for unit in tied)))

    @cached_property
    def _units(self) -> Mapping[int, list[int]]:
        """The members of each unit of two or more."""
        found: dict[int, list[int]] = {}
        for i in np.flatnonzero(self.columns.unit_size > 1).tolist():
            found.setdefault(int(self.columns.unit[i]), []).append(i)
        return found

    def _parts(self, rows: Sequence[Sequence[int]]) -> Iterator[tuple[Self, list[list[int]]]]:
        """Some groups at a time, each with a scorer of its members and their places there."""
        for first in range(0, len(rows), TOGETHER):
            some = rows[first : first + TOGETHER]
            people = self._with_mates({int(i) for row in some for i in row if i >= 0})
            place = {i: k for k, i in enumerate(people)}
            yield self.part(people), [[place[int(i)] for i in row if i >= 0] for row in some]

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
        if self.large:
            parts = self._parts(groups)  # type: ignore[arg-type]
            return np.concatenate([np.zeros(0), *(part.many(rows) for part, rows in parts)])
        rows = plain.padded(groups)
        if len(rows) >= WORTH_COMPILING and jit.available():
            from matcher import kernel

            if compiling.free_to_compile() or jit.loaded(kernel.many):
                return kernel.many(rows, self.tables)
        return plain.many(rows, self.tables, self.criteria)

    def objective(self, groups: Sequence[Sequence[int]]) -> float:
        """Sum of size times utility of some groups that keep the rules."""
        utility = self.many(groups) if groups else np.empty(0)
        return float(sum(len(group) * u for group, u in zip(groups, utility, strict=True)))

    def broken(self, members: Sequence[int]) -> tuple[str, ...]:
        """One sentence for each hard rule that a group breaks."""
        chosen = sorted(set(members))
        if self.large:
            part, local = next(self._parts([chosen]))
            return part.broken(local[0])
        return broken(chosen, self.candidates, self.tables, self.criteria)

    def group(self, members: Sequence[int]) -> GroupScore:
        """Everything about one group of two or more."""
        return self.groups([members])[0]

    def groups(self, many: Sequence[Sequence[int]]) -> list[GroupScore]:
        """Everything about many groups, in the order given."""
        rows = [sorted(set(members)) for members in many]
        if self.large:
            # Those of one size together, for the members of some groups are scored at once.
            order = sorted(range(len(rows)), key=lambda g: len(rows[g]))
            parts = self._parts([rows[g] for g in order])
            told = (score for part, local in parts for score in part.groups(local))
            by_place = dict(zip(order, told, strict=True))
            return [replace(by_place[g], indices=tuple(row)) for g, row in enumerate(rows)]
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
            "meeting_place": host.where,
            "host": host.id,
            "longest_travel_minutes": max(ways),
            "travel_minutes": {
                self.candidates[i].id: way for i, way in zip(row, ways, strict=True)
            },
        }
