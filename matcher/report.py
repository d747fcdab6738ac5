"""A solution for machines (JSON) and for a terminal (a table)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import Group
from rich.table import Table
from rich.text import Text

from matcher import explain
from matcher.group_score import GroupScore
from matcher.phrases import counted
from matcher.score import Scorer
from matcher.solution import Solution, Unplaced
from vocabulary.visible import seen

#: Said where the search had to do without compiled code, though there is a compiler.
PROVISIONAL = (
    "The compiler was not ready in time, so these groups and the reasons told are provisional: "
    "allow --seconds 180 once. What it has compiled is kept, and later runs find it ready."
)


def rounded(value: float | None) -> float | None:
    """A number as reports show it: nine digits, below what rounding of machines differs in."""
    return None if value is None else round(value, 9)


def group_json(score: GroupScore, why: Sequence[str] = ()) -> dict[str, Any]:
    """One group as JSON; DESIGN part 9 names the fields."""
    line = score.faultline
    found: dict[str, Any] = {
        "members": list(score.members),
        "feasible": score.feasible,
        "utility": rounded(score.utility),
        "attributes": {
            name: {
                "difference": rounded(attribute.difference),
                "band": list(attribute.band),
                "value": rounded(attribute.value),
            }
            for name, attribute in score.attributes.items()
        },
        "isolation": rounded(score.isolation),
        "faultline": {
            "strength": rounded(line.strength),
            "fau": rounded(line.fau),
            "camps": [list(camp) for camp in line.camps],
            "asw": rounded(line.asw),
        },
        "soft": {name: rounded(value) for name, value in score.soft.items()},
        "slot": score.slot,
        "format": score.format.value if score.format else None,
        "meeting_place": score.meeting_place,
        "longest_travel_minutes": score.longest_travel_minutes,
        "why": list(why),
    }
    if not score.feasible:
        found["broken"] = list(score.broken)
    return found


def to_json(solution: Solution, scorer: Scorer | None = None) -> dict[str, Any]:
    """A solution as JSON; with a scorer, each group says why."""
    return {
        "groups": [
            group_json(score, explain.why(score, scorer) if scorer else ())
            for score in solution.groups
        ],
        "unplaced": [unplaced_json(one) for one in solution.unplaced],
        **rest_json(solution),
    }


def unplaced_json(one: Unplaced) -> dict[str, str]:
    """One person without a group as JSON."""
    return {"id": one.id, "why": one.why, "would_help": one.would_help}


def rest_json(solution: Solution) -> dict[str, Any]:
    """All of a solution's JSON but its groups and the people without one."""
    found: dict[str, Any] = {
        "objective": rounded(solution.objective),
        "worst_utility": rounded(solution.worst_utility),
        "bound": rounded(solution.bound),
        "gap": rounded(solution.gap),
        "optimal": solution.optimal,
        "seconds": round(solution.seconds, 3),
        "seed": solution.seed,
        "provisional": solution.provisional,
        "fixed": list(solution.fixed),
        "contradictions": list(solution.contradictions),
    }
    if solution.interrupted:
        found["interrupted"] = True
    return found


def standing(solution: Solution) -> str:
    """One line on how good the grouping is, and how surely."""
    parts = [
        f"{counted(len(solution.groups), 'group')}, {solution.placed} placed, "
        f"{len(solution.unplaced)} not placed",
        f"objective {solution.objective:.3f}",
    ]
    if solution.fixed:
        parts[0] += f", {len(solution.fixed)} left in the groups they have"
    if solution.worst_utility is not None:
        parts.append(f"worst group {solution.worst_utility:.2f}")
    if solution.optimal:
        parts.append("proved: none is better")
    elif solution.bound is not None and solution.gap is not None:
        parts.append(f"at most {solution.gap:.1%} below the best (bound {solution.bound:.3f})")
    else:
        parts.append("best found, not proved")
    if solution.interrupted:
        parts.append("stopped early, the best until then")
    if solution.provisional:
        parts.append("provisional, the compiler was not ready")
    return "; ".join(parts)


#: The columns of groups, and those that are never made narrower than what stands in them.
_COLUMNS = ("", "Members", "Where", "When", "Utility", "Years", "Ways", "Split")
_WHOLE = frozenset({"When", "Utility", "Split"})


def table(
    solution: Solution, scorer: Scorer, told: str | None = None, *, why: bool = False
) -> Group:
    """A solution as a table for a terminal.

    Parameters
    ----------
    told : str, optional
        Takes the place of `standing`, where the groups are an excerpt.
    why : bool
        Explain each group below the table.
    """
    groups = Table(title="Groups", title_justify="left")
    for name in _COLUMNS:
        groups.add_column(
            name,
            justify="right" if name in ("Utility", "Split") else "left",
            overflow="fold",
            no_wrap=name in _WHOLE,
        )
    for number, score in enumerate(solution.groups, start=1):
        groups.add_row(*_as_they_are(str(number), *_cells(score, scorer)))
    parts: list[Table | Text | str] = [groups]
    if why:
        parts += [Text(seen(line)) for line in _reasons(solution, scorer)]
    if solution.unplaced:
        left = Table(title="Not placed", title_justify="left")
        for name in ("Who", "Why", "What would help"):
            left.add_column(name, overflow="fold")
        for one in solution.unplaced:
            shown = scorer.candidates[scorer.index[one.id]].shown
            left.add_row(*_as_they_are(shown, one.why, one.would_help))
        parts.append(left)
    return Group(*parts, told or standing(solution))


def _reasons(solution: Solution, scorer: Scorer) -> Iterator[str]:
    for number, score in enumerate(solution.groups, start=1):
        yield f"Group {number}: {' '.join(explain.why(score, scorer))}"


def _as_they_are(*cells: str) -> Iterator[Text]:
    """Cells in which brackets are brackets: pronouns often stand in them."""
    return (Text("\n".join(seen(line) for line in cell.split("\n"))) for cell in cells)


def _cells(score: GroupScore, scorer: Scorer) -> tuple[str, ...]:
    where = score.meeting_place or "online"
    if score.longest_travel_minutes is not None:
        where += f" ({score.longest_travel_minutes} min)"
    return (
        ", ".join(scorer.candidates[i].shown for i in score.indices),
        where,
        # In two lines, which leaves the names room on a narrow terminal.
        (score.slot or "").replace(" ", "\n", 1),
        f"{score.utility:.2f}",
        band_text(score, "experience"),
        band_text(score, "philosophy"),
        f"{score.faultline.strength:.2f}",
    )


def band_text(score: GroupScore, name: str) -> str:
    """Where a group lies on an attribute, in a word and the number."""
    attribute = score.attributes.get(name)
    if attribute is None or attribute.difference is None:
        return "not stated"
    low, high = attribute.band
    if attribute.difference < low:
        word = "near"
    elif attribute.difference > high:
        word = "far"
    else:
        word = "between"
    return f"{word} {attribute.difference:.2f}"
