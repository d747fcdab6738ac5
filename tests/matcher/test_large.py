import json
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest

from matcher import (
    GroupFormer,
    explain,
    large,
    nearby,
    report,
    report_large,
    report_page,
    score,
    solve,
    unplaced,
)
from matcher.criteria import Criteria
from matcher.grouped import Grouped
from matcher.nearby import beside
from matcher.score import Scorer
from matcher.shards import Formed
from matcher.unplaced import NOTHING_TRIED
from vocabulary import week

N = 150


@pytest.fixture
def people(make_pool):
    return make_pool(N, seed=2)


@pytest.fixture
def in_parts(monkeypatch):
    """Pools of this test count as large."""
    monkeypatch.setattr(solve, "_WHOLE", 100)
    monkeypatch.setattr(score, "TABLED", 100)


@pytest.fixture
def few_tried(monkeypatch):
    """For tests that are not about remedies: of hundreds left over, few are matched again."""
    monkeypatch.setattr(unplaced, "MOST_TRIED", 2)


@pytest.fixture
def solution(people, in_parts):
    return solve.solve(people, steps=1)


def test_scores_in_parts_are_the_scores_of_the_whole(people, monkeypatch):
    """Without a table of all pairs every number of every group is the same."""
    rng = np.random.default_rng(3)
    rows = [rng.choice(N, rng.integers(4, 9), replace=False).tolist() for _ in range(60)]
    whole = Scorer(people)
    utility, scores = whole.many(rows), whole.groups(rows)
    monkeypatch.setattr(score, "TABLED", 100)
    parts = Scorer(people)

    assert parts.large
    assert utility == pytest.approx(parts.many(rows), abs=1e-12)
    for told, found in zip(scores, parts.groups(rows), strict=True):
        assert told.members == found.members
        assert told.indices == found.indices
        assert told.broken == found.broken
        assert told.utility == pytest.approx(found.utility, abs=1e-12)
        assert told.slot == found.slot
        assert told.meeting_place == found.meeting_place
    assert "tables" not in parts.__dict__


def test_large_pool_gives_groups_that_keep_the_rules_repeatably(people, solution):
    """One call for any size: the same seed and steps, the same groups."""
    again = solve.solve(people, steps=1)

    assert isinstance(solution.groups, Grouped)
    assert solution.groups.rows == again.groups.rows
    assert all(group.feasible for group in solution.groups)
    assert solution.objective == pytest.approx(sum(g.size * g.utility for g in solution.groups))
    assert min(g.utility for g in solution.groups) == pytest.approx(solution.worst_utility)


def test_everybody_of_a_large_pool_is_placed_or_told_why(people, solution):
    """Nobody is lost between cells, and each reason is a sentence."""
    placed = {one for group in solution.groups for one in group.members}
    left = {one.id: one for one in solution.unplaced}

    assert {person.id for person in people} == placed | left.keys()
    assert not placed & left.keys()
    assert solution.placed == len(placed)
    assert all(one.why.endswith(".") and one.would_help.endswith(".") for one in left.values())


def test_remedies_of_a_large_pool_are_tried_nearby(make_pool, in_parts):
    """Whose one hour suits nobody is told another, found by matching again among neighbours."""
    sunday = week.parse("Sun 00:00-24:00")
    people = [replace(each, week=each.week & ~sunday) for each in make_pool(N, seed=2)]
    people[5] = replace(people[0], id="p5", week=week.parse("Sun 03:00-05:00"), with_=frozenset())
    helps = {one.id: one.would_help for one in solve.solve(people, steps=1).unplaced}

    assert helps["p5"].startswith("You would have had a place if you could also make ")
    assert NOTHING_TRIED not in helps.values()


def test_who_could_meet_nobody_is_told_the_rule(make_pool, in_parts):
    """The reasons of a large pool are those of a small one."""
    people = make_pool(N, seed=2)
    people[5] = replace(people[5], week=0, with_=frozenset())
    people[6] = replace(people[6], latitude=10.0, longitude=10.0, with_=frozenset())
    people[6] = replace(people[6], format="in_person", week=people[0].week or 1)
    why = {one.id: one.why for one in solve.solve(people, steps=1).unplaced}

    assert why["p5"] == "We know no hour at which you are free."
    assert "could be reached within your" in why["p6"] or "hour" in why["p6"]


@pytest.mark.parametrize("why", [False, True])
def test_json_of_a_large_pool_has_the_same_fields(solution, why):
    """Written piece by piece it is the document that small pools get, explained on request."""
    scorer = solution.groups.scorer
    told = json.loads("".join(report_large.as_json(solution, scorer, why)))
    small = report.to_json(replace(solution, groups=tuple(solution.groups)))

    by_members = {tuple(group["members"]): group for group in told["groups"]}
    assert len(by_members) == len(solution.groups)
    for group in small["groups"]:
        found = by_members[tuple(group["members"])]
        assert bool(found["why"]) is why
        assert {**found, "why": []} == group
    assert {k: v for k, v in small.items() if k != "groups"} == {
        k: v for k, v in told.items() if k != "groups"
    }


def test_group_that_no_part_holds_whole_is_explained_by_itself(solution, monkeypatch):
    """More people at one place than a part holds: still every group, each with its sentences."""
    monkeypatch.setattr(nearby, "around", lambda *_: [])
    monkeypatch.setattr(nearby, "NEAR", 24)
    pieces = "".join(report_large.as_json(solution, solution.groups.scorer, True))
    told = {tuple(group["members"]): group["why"] for group in json.loads(pieces)["groups"]}

    assert {group.members for group in solution.groups} == told.keys()
    assert all(told.values())


def test_no_groups_at_all_is_still_json(make_pool, in_parts):
    """A large pool without any hour: an empty list, and everybody told."""
    solution = solve.solve(make_pool(N, week=0), steps=1)
    told = json.loads("".join(report_large.as_json(solution, solution.groups.scorer, False)))

    assert told["groups"] == []
    assert len(told["unplaced"]) == N


def test_page_of_a_large_pool_shows_an_excerpt_and_says_so(solution, monkeypatch):
    """A hundred thousand cards could not be opened; the numbers stay those of the whole."""
    monkeypatch.setattr(report_large, "SHOWN", 5)
    told = report_large.told(solution)
    some, scorer = report_large.excerpt(solution, solution.groups.scorer)
    page = report_page.html(some, scorer, told)

    assert page.count("<article") == 5
    assert f"{len(solution.groups)} groups" in page
    assert "shown are the first 5 groups" in page


def test_second_best_is_looked_for_nearby(people, solution):
    """The claims about a group are those it has among its neighbours alone."""
    scorer = solution.groups.scorer
    group = solution.groups[0]
    part, here = beside(group, scorer)

    assert explain.why(here, part) == explain.why(group, scorer)
    assert "tables" not in scorer.__dict__


def test_labels_of_a_large_pool_number_its_groups(people, in_parts):
    """Label k is groups_[k], whatever the size of the pool."""
    former = GroupFormer(steps=1).fit(people)

    assert former.objective_ == former.solution_.objective
    for k in (0, len(former.groups_) - 1):
        inside = np.flatnonzero(former.labels_ == k)
        assert tuple(people[i].id for i in inside) == former.groups_[k].members


def test_without_a_compiler_cells_are_searched_too(make_pool, in_parts, monkeypatch, few_tried):
    """The plain way of a large pool: small cells, one after another."""
    monkeypatch.setattr(large, "cells_ready", lambda *_: False)
    solution = solve.solve(make_pool(101, seed=2), seconds=0.2)

    assert all(group.feasible for group in solution.groups)
    assert solution.placed > 0
    assert solution.placed + len(solution.unplaced) == 101


def test_interruption_is_told(people, in_parts):
    """Ctrl-C gives the best so far, and the solution says so."""

    def progress(share, _):
        if share > 0.5:
            raise KeyboardInterrupt

    solution = solve.solve(people, steps=1, progress=progress)

    assert solution.interrupted
    assert solution.placed > 0
    assert report.rest_json(solution)["interrupted"] is True
    assert "stopped early" in report.standing(solution)


def test_interruption_while_the_compiler_is_waited_for_leaves_groups(
    people, in_parts, monkeypatch, few_tried
):
    """Nothing has been searched yet: what a moment finds is told."""

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(large, "cells_ready", interrupt)
    solution = solve.solve(people, seconds=1)

    assert solution.interrupted
    assert solution.placed > 0


def test_compiler_is_waited_for_where_most_would_be_left_over(
    make_pool, in_parts, monkeypatch, few_tried
):
    """Numpy placed hardly anybody in its time: the compiler is waited for."""
    waited = []

    def cells_ready(timeout=0.0):
        waited.append(timeout)
        return None in waited

    monkeypatch.setattr(large, "cells_ready", cells_ready)
    solution = solve.solve(make_pool(101, seed=2), seconds=0.001)

    assert None in waited
    assert solution.placed > 0
    assert not solution.provisional


def test_search_without_the_compiler_there_is_says_that_it_is_provisional(
    make_pool, in_parts, few_tried, monkeypatch
):
    """The compiler never came: the groups stand, with the advice to run it again."""
    monkeypatch.setattr(large, "cells_ready", lambda *_: False)
    monkeypatch.setattr(large.jit, "available", lambda: True)
    solution = solve.solve(make_pool(101, seed=2), seconds=0.2)

    assert solution.provisional
    assert report.rest_json(solution)["provisional"] is True
    assert "provisional" in report.standing(solution)


def test_memory_grows_with_the_people_and_not_with_their_square(make_pool, few_tried):
    """Four thousand people by the ordinary call: their pairs alone would take a gigabyte."""
    kinds = make_pool(400, seed=3, not_with=frozenset(), with_=frozenset(), met=frozenset())
    people = [replace(kinds[i % 400], id=f"q{i}") for i in range(4_000)]
    tracemalloc.start()
    try:
        solution = solve.solve(people, Criteria(), seconds=0.5)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert solution.placed > 1_000
    assert solution.placed + len(solution.unplaced) == len(people)
    # Two bytes for each pair would be more.
    assert peak < 30e6


def test_compiler_is_waited_for_where_numpy_would_leave_most_over(
    people, in_parts, monkeypatch, few_tried
):
    """Counted in people: below, the first groups come at once and the compiler's afterwards."""
    waited = []

    def ready(timeout=0.0):
        waited.append(timeout)
        return True

    monkeypatch.setattr(large, "cells_ready", ready)
    solve.solve(people, seconds=0.1)
    below = list(waited)
    monkeypatch.setattr(large, "PLAIN_MOST", 100)
    solve.solve(people, seconds=0.1)

    assert None not in below
    assert waited[len(below)] is None


def test_more_people_have_more_time_where_nobody_says(people, in_parts, monkeypatch, few_tried):
    """Ten seconds, and for a million as many as a first grouping of all of them takes."""
    given = []

    def formed(scorer, seed, seconds, *_):
        given.append(seconds)
        return Formed(np.full(len(scorer.candidates), -1), np.zeros(0)), False

    monkeypatch.setattr(large, "_formed", formed)
    solve.solve(people)
    monkeypatch.setattr(large, "PEOPLE_A_SECOND", 10)
    solve.solve(people)
    solve.solve(people, seconds=3.0)

    assert [10.0, 15.0, 3.0] == given
