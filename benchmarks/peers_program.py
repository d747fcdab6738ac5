"""team-formation's own program (``pip install team-formation==2.0.0``), asked for a grouping."""

from __future__ import annotations

import logging

import pandas as pd
from peers_criteria import Course, Groups, Kind


def team_formation(course: Course, size: int, seconds: float, seed: int) -> Groups:
    """Its grouping after a time by the clock; the solver takes all cores.

    The order of people is drawn anew for each seed, since the program takes none.
    """
    from team_formation.team_assignment import TeamAssignment  # type: ignore[import-not-found]

    logging.getLogger("team_formation").setLevel(logging.ERROR)
    columns = {f"a{rule.column}": course.codes[:, rule.column] for rule in course.rules}
    people = pd.DataFrame({"id": range(len(course.codes)), **columns})
    people = people.sample(frac=1.0, random_state=seed).reset_index(drop=True)
    rules = pd.DataFrame(
        [
            (f"a{r.column}", "cluster" if r.kind is Kind.AGGREGATE else "diversify", 1)
            for r in course.rules
        ],
        columns=["attribute", "type", "weight"],
    )
    asked = TeamAssignment(people, rules, size)
    asked.solve(max_time_in_seconds=seconds)
    if not asked.solution_found:
        # Nothing yet: people by their order.
        asked.participants["team_num"] = [i // size for i in range(len(people))]
    by_team = asked.participants.groupby("team_num")["id"]
    return [sorted(int(i) for i in ids) for _, ids in by_team]
