"""Small pools cut out of a large one, to explain in each what lies in it.

A second-best choice, or a change that would help, is looked for among the people of one cell
around the groups (`matcher.carving`): everybody at once would take the square of their number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from matcher.carving import around, plane
from matcher.group_score import GroupScore
from matcher.score import Scorer
from matcher.tables import Ints

#: People of one such pool.
NEAR = 160


@dataclass(frozen=True)
class Corner:
    """A part of a large pool.

    Attributes
    ----------
    scorer : Scorer
        Of its people.
    people : ndarray of int64
        Their places in the large pool.
    numbers : list of int
        The groups that stand whole in it, by their number.
    groups : list of GroupScore
        The same, scored; places are those of the part.
    """

    scorer: Scorer
    people: Ints
    numbers: list[int]
    groups: list[GroupScore]

    def moved(self, score: GroupScore) -> GroupScore:
        """A score with the places that its members have in the large pool."""
        return replace(score, indices=tuple(int(self.people[i]) for i in score.indices))


def corners(
    scorer: Scorer, rows: Sequence[Sequence[int]], wanted: Ints | None = None
) -> Iterator[Corner]:
    """The whole pool in parts that cut through no group; only those with somebody wanted.

    Only where more people than a part holds live at one place does a group stand whole in none.

    Parameters
    ----------
    scorer : Scorer
        Of the large pool.
    rows : sequence of sequences of int
        Its groups.
    wanted : ndarray of int64, optional
        People in whose parts alone somebody is interested.
    """
    labels = labelled(rows, len(scorer.candidates))
    asked = np.ones(len(labels), dtype=bool)
    if wanted is not None:
        asked[:] = False
        asked[wanted] = True
    for cell in around(scorer.columns, labels, NEAR):
        if asked[cell].any():
            yield _corner(scorer, rows, labels, cell)


def labelled(rows: Sequence[Sequence[int]], n: int) -> Ints:
    """The number of everybody's group, -1 for none."""
    labels = np.full(n, -1, np.int64)
    for number, row in enumerate(rows):
        labels[list(row)] = number
    return labels


def _corner(scorer: Scorer, rows: Sequence[Sequence[int]], labels: Ints, cell: Ints) -> Corner:
    people = np.sort(cell)
    part = scorer.part(people.tolist())
    place = {int(i): k for k, i in enumerate(people)}
    here = np.unique(labels[people][labels[people] >= 0]).tolist()
    whole = [number for number in here if all(i in place for i in rows[number])]
    groups = part.groups([[place[i] for i in rows[number]] for number in whole])
    return Corner(part, people, whole, groups)


def beside(score: GroupScore, scorer: Scorer) -> tuple[Scorer, GroupScore]:
    """A group of a large pool among those who live nearest to it.

    Returns
    -------
    part : Scorer
        Of them and the group.
    score : GroupScore
        The group with its places in the part.
    """
    inside = list(score.indices)
    at = plane(scorer.columns)
    away = ((at - at[inside].mean(axis=0)) ** 2).sum(axis=1)
    away[~scorer.takes_part] = np.inf
    away[inside] = -1.0
    near = np.argpartition(away, NEAR)[:NEAR] if len(away) > NEAR else np.arange(len(away))
    people = np.sort(near).tolist()
    places = tuple(people.index(i) for i in inside)
    return scorer.part(people), replace(score, indices=places)
