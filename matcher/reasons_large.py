"""Why people of a large pool got no group, with work that is bounded however many they are.

Theory of operation.  What stands in people's own way is found once for all of a kind.  Company is
looked for in blocks, among those of one cell (`matcher.carving`); who finds too little there is
held against the whole pool one by one, and groups are tried with people one by one, but only so
often in all.  Everybody begins with a sentence that is true whatever would be found, so that who
was not looked at, and whoever interrupts, is told less and never what is false.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from matcher.candidate import Candidate
from matcher.carving import cells
from matcher.pairs import clash_rows
from matcher.reasons import (
    STEPS,
    group_reason,
    left_by,
    no_prescriber,
    own_reason,
    pool_reason,
    together,
)
from matcher.score import Scorer
from matcher.tables import Ints

#: People among whom company is looked for first.
NEAR = 256
#: Others that are looked at first in search of enough, and then so many times more.
LOOKED_AT, MORE = 256, 8
#: Pairs looked at one person after another in all, some seconds' work: of a pool of twenty
#: thousand five thousand people are told which rule leaves them too few, of a million a hundred.
PAIRS = 100_000_000
#: People with whom groups are tried, each so many among so many others: a second or two of work.
GROUPED, GROUPS, COMPANY = 1_000, 200, 24

UNTRIED = "This round found no group with you, and did not look for the rule that kept you out."

#: A person's number among those left over, and the reason.
Told = tuple[int, str]


def reasons_of_many(left: Ints, scorer: Scorer, said: Mapping[str, str] | None = None) -> list[str]:
    """The reason of each of those left over, true for each, for the first of them the closest.

    Parameters
    ----------
    left : ndarray of int64
        Their places in the pool.
    scorer : Scorer
        Of the large pool.
    said : mapping of str to str, optional
        `matcher.contradictions.reasons`: what is told of wishes that contradict each other.
    """
    why = [UNTRIED] * len(left)
    try:
        for k, sentence in _told(left, scorer, said or {}):
            why[k] = sentence
    except KeyboardInterrupt:
        # The groups shall be heard of all the same.
        return why
    return why


def _told(left: Ints, scorer: Scorer, said: Mapping[str, str]) -> Iterator[Told]:
    known: dict[object, str | None] = {}
    waiting = []
    for k, i in enumerate(left.tolist()):
        found = _own(i, scorer, known) or said.get(scorer.candidates[i].id)
        if found:
            yield k, found
        else:
            waiting.append(k)
    near = _near(left, np.array(waiting, np.int64), scorer)
    everybody = np.flatnonzero(scorer.takes_part).tolist()
    unknown = no_prescriber(everybody, scorer) or group_reason("unknown", scorer)
    company = [k for k in waiting if k in near]
    yield from ((k, unknown) for k in company)
    yield from _counted(left, [k for k in waiting if k not in near], scorer)
    for k in company[:GROUPED]:
        part = scorer.part([int(left[k]), *near[k].tolist()])
        # Others than these were not tried with, so that no group was found says nothing.
        if together(0, part, GROUPS) == "better":
            yield k, group_reason("better", scorer)


def _own(i: int, scorer: Scorer, known: dict[object, str | None]) -> str | None:
    """What stands in a person's own way, worked out once for all who are alike in it."""
    c = scorer.candidates[i]
    if c.with_:
        return own_reason(i, scorer)
    kind = _kind(c, bool(scorer.takes_part[i]))
    if kind not in known:
        known[kind] = own_reason(i, scorer)
    return known[kind]


def _kind(c: Candidate, takes_part: bool) -> object:
    """All that `own_reason` asks of somebody who need not be with anybody."""
    return takes_part, c.week, c.format, c.located, c.max_travel_minutes, c.most


def _near(left: Ints, waiting: Ints, scorer: Scorer) -> dict[int, Ints]:
    """Some of those whom each could meet, by number, of those who have enough in their cell."""
    found: dict[int, Ints] = {}
    number = np.full(len(scorer.candidates), -1, np.int64)
    number[left[waiting]] = waiting
    for cell in cells(scorer.columns, NEAR) if len(waiting) else ():
        here = np.flatnonzero(number[cell] >= 0)
        # A cell of people at one place may hold many more than are asked for.
        for some in np.array_split(here, max(1, len(here) * len(cell) // NEAR**2)):
            if len(some):
                found |= _in_cell(cell, some, number, scorer)
    return found


def _in_cell(cell: Ints, some: Ints, number: Ints, scorer: Scorer) -> dict[int, Ints]:
    clash = clash_rows(scorer.columns, scorer.criteria, cell[some], cell, scorer.starts)
    able = (clash == 0) & scorer.takes_part[cell]
    able[np.arange(len(some)), some] = False
    enough = np.flatnonzero(able.sum(axis=1) >= scorer.criteria.least - 1)
    return {
        int(number[cell[some[row]]]): cell[np.flatnonzero(able[row])[:COMPANY]] for row in enough
    }


def _counted(left: Ints, scarce: list[int], scorer: Scorer) -> Iterator[Told]:
    """The rule that leaves too few, for as many as there are pairs to look at."""
    pairs = 0
    for k in scarce:
        if pairs >= PAIRS:
            return
        counts, looked = _able(int(left[k]), scorer)
        pairs += looked
        yield (
            k,
            pool_reason(int(left[k]), scorer, counts) or group_reason("unknown", scorer),
        )


def _able(i: int, scorer: Scorer) -> tuple[list[int], int]:
    """How many others are left after each rule, enough where that is known; and the pairs seen."""
    counts = np.zeros(len(STEPS), np.int64)
    n, needed = len(scorer.candidates), scorer.criteria.least - 1
    first, last = 0, LOOKED_AT
    while first < n and counts[-1] < needed:
        some = slice(first, min(n, last))
        clash = clash_rows(scorer.columns, scorer.criteria, [i], some, scorer.starts)[0]
        others = scorer.takes_part[some].copy()
        if some.start <= i < some.stop:
            others[i - first] = False
        counts += left_by(clash, others)
        first, last = last, last * MORE
    return counts.tolist(), min(n, first)
