"""What is shown of a large pool: all of it as JSON, piece by piece, and an excerpt to look at."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from matcher import explain
from matcher.group_score import GroupScore
from matcher.nearby import corners
from matcher.report import group_json, rest_json, standing, unplaced_json
from matcher.score import Scorer
from matcher.solution import Solution

#: Groups, and people without one, that a page or a table shows.
SHOWN = 100


def as_json(solution: Solution, scorer: Scorer, why: bool) -> Iterator[str]:
    """The JSON of `matcher.report.to_json` in pieces, one group or person a line.

    Parameters
    ----------
    scorer : Scorer
        Of the large pool.
    why : bool
        Explain each group; the groups then come in the order of the map.
    """
    explained = _explained(solution, scorer) if why else ((each, ()) for each in solution.groups)
    yield '{"groups": ['
    yield from _lines(group_json(score, sentences) for score, sentences in explained)
    yield '\n],\n"unplaced": ['
    yield from _lines(unplaced_json(one) for one in solution.unplaced)
    yield f"\n],\n{json.dumps(rest_json(solution))[1:]}\n"


def _lines(each: Iterable[dict[str, Any]]) -> Iterator[str]:
    before = "\n"
    for one in each:
        yield before + json.dumps(one)
        before = ",\n"


def _explained(solution: Solution, scorer: Scorer) -> Iterator[tuple[GroupScore, tuple[str, ...]]]:
    """Every group with its sentences, neighbours together."""
    rows = solution.rows
    told: set[int] = set()
    for corner in corners(scorer, rows):
        for number, score in zip(corner.numbers, corner.groups, strict=True):
            told.add(number)
            yield corner.moved(score), explain.why(score, corner.scorer)
    for number in sorted(set(range(len(rows))) - told):
        # More people than a corner holds live at one place: by itself.
        score = scorer.group(rows[number])
        yield score, explain.why(score, scorer)


def excerpt(solution: Solution, scorer: Scorer) -> tuple[Solution, Scorer]:
    """The first groups and people left out of a large pool, with a scorer of these people alone.

    What is told of the whole, such as the objective, stays that of the whole.
    """
    groups = list(solution.groups[:SHOWN])
    left = solution.unplaced[:SHOWN]
    inside = {i for group in groups for i in group.indices}
    people = sorted(inside | {scorer.index[one.id] for one in left})
    place = {i: k for k, i in enumerate(people)}
    shown = tuple(
        replace(group, indices=tuple(place[i] for i in group.indices)) for group in groups
    )
    return replace(solution, groups=shown, unplaced=left), scorer.part(people)


def told(solution: Solution) -> str:
    """How good the whole is, and what an excerpt leaves out."""
    return (
        f"{standing(solution)}; shown are the first {min(SHOWN, len(solution.groups))} groups and "
        f"{min(SHOWN, len(solution.unplaced))} of those without one, the JSON has all"
    )
