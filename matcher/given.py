"""The same score for groups that somebody else made."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from matcher import report
from matcher.candidate import Candidate
from matcher.criteria import LARGEST_GROUP, Criteria
from matcher.explain import why
from matcher.group_score import GroupScore
from matcher.phrases import listing
from matcher.score import Scorer
from matcher.solution import objective

#: People named in one line; more would only hide the first.
MOST_NAMED = 3
_CURE = 'write {"groups": [{"members": ["p1", "p2", ...]}, ...]}'


class GivenError(ValueError):
    """The groups cannot be scored; the message is one line with the cure."""


def score_given(
    candidates: Sequence[Candidate],
    document: str | Any,
    criteria: Criteria | None = None,
    *,
    explain: bool = False,
) -> dict[str, Any]:
    """The JSON of `report.to_json` for groups given.

    Groups may overlap; then there is no objective.  A group that breaks a hard
    rule is scored all the same, says so, and brings nothing to the objective.

    Parameters
    ----------
    candidates : sequence of Candidate
    document : str or parsed JSON
        ``{"groups": [{"members": ["p1", "p2", ...]}, ...]}``
    criteria : Criteria, optional
    explain : bool
        Add the sentences of `matcher.explain.why`.

    Raises
    ------
    GivenError
        If the document is no such thing or names somebody unknown.
    """
    began = time.perf_counter()
    scorer = Scorer(candidates, criteria)
    rows = read_groups(document, scorer)
    scores = scorer.groups(rows)
    n_places = sum(len(row) for row in rows)
    placed = {i for row in rows for i in row}
    overlap = n_places > len(placed)
    feasible = [score for score in scores if score.feasible]
    left = [c.id for i, c in enumerate(scorer.candidates) if i not in placed]
    return {
        "groups": [
            report.group_json(score, why(score, scorer) if explain else ()) for score in scores
        ],
        "unplaced": [
            {"id": one, "why": "In none of the groups given.", "would_help": ""} for one in left
        ],
        "objective": None if overlap else report.rounded(objective(feasible)),
        "worst_utility": _worst(scores),
        "bound": None,
        "gap": None,
        "optimal": False,
        "seconds": round(time.perf_counter() - began, 3),
        "seed": None,
    }


def shared(document: Mapping[str, Any]) -> str | None:
    """Who stands in more than one group of what `score_given` found, in one line; None if nobody.

    Examples
    --------
    >>> shared({"groups": [{"members": ["a", "b"]}, {"members": ["b", "c"]}]})
    'b is in more than one group: groups that share people have no objective'
    """
    often = Counter(one for group in document["groups"] for one in group["members"])
    found = [one for one, count in often.items() if count > 1]
    if not found:
        return None
    names = found if len(found) <= MOST_NAMED else [*found[:MOST_NAMED], "others"]
    verb = "is" if len(found) == 1 else "are"
    return (
        f"{listing(names)} {verb} in more than one group: "
        "groups that share people have no objective"
    )


def as_text(document: dict[str, Any]) -> str:
    """The JSON of `score_given` as text, one group a line, so that thousands can be skimmed."""
    rest = {name: value for name, value in document.items() if name != "groups"}
    lines = ",\n".join(json.dumps(group) for group in document["groups"])
    return f'{{"groups": [\n{lines}\n],\n{json.dumps(rest)[1:]}'


def _worst(scores: Sequence[GroupScore]) -> float | None:
    return report.rounded(min(score.utility for score in scores)) if scores else None


def read_groups(document: str | Any, scorer: Scorer) -> list[list[int]]:
    """The groups of a document as places in the scorer's pool.

    Raises
    ------
    GivenError
    """
    if isinstance(document, str):
        try:
            document = json.loads(document)
        except ValueError as error:
            raise GivenError(f"the groups are no JSON: {error}: {_CURE}") from error
    groups = document.get("groups") if isinstance(document, dict) else None
    if not isinstance(groups, list):
        raise GivenError(f"the groups are missing: {_CURE}")
    return [_members(number, group, scorer) for number, group in enumerate(groups, start=1)]


def _members(number: int, group: Any, scorer: Scorer) -> list[int]:
    members = group.get("members") if isinstance(group, dict) else None
    if not isinstance(members, list) or not all(isinstance(one, str) for one in members):
        raise GivenError(f'group {number}: no members: write {{"members": ["p1", "p2", ...]}}')
    unknown = [one for one in members if one not in scorer.index]
    if unknown:
        raise GivenError(f"group {number}: '{unknown[0]}' is not in the pool: use an id of it")
    if len(set(members)) < len(members):
        raise GivenError(f"group {number}: a member is named twice: take one away")
    if not 2 <= len(members) <= LARGEST_GROUP:
        raise GivenError(
            f"group {number}: {len(members)} members: give between 2 and {LARGEST_GROUP}"
        )
    return scorer.places(members)
