import random
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from matcher import exact
from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.ready import search_ready
from matcher.repair import repair
from matcher.report import rest_json, standing
from matcher.score import Scorer
from matcher.solve import solve
from vocabulary import places, week

WAYS = ["Psychodynamic", "EMDR", "Gestalt", "Existential", "Cognitive Behavioral Therapy"]


def pool(n, seed=1):
    """People of a few towns with a few hours each."""
    rng = random.Random(seed)
    towns = [each for each in places.places() if each.kind == "city"][:6]
    people = []
    for i in range(n):
        town = rng.choice(towns)
        free = 0
        for day in rng.sample(range(5), 3):
            start = rng.choice([540, 720])
            free |= week.from_intervals([(day, start, start + 180)])
        people.append(
            Candidate(
                id=f"p{i}",
                name=f"N{i}",
                experience_years=rng.randint(1, 35),
                licences=(rng.choice(["LPC", "LCSW", "LMFT", "PSY"]),),
                orientations=tuple((way, 1.0) for way in rng.sample(WAYS, 2)),
                place=town.name,
                latitude=town.latitude,
                longitude=town.longitude,
                max_travel_minutes=45,
                format=rng.choice(list(Format)),
                week=free,
            )
        )
    return people


def brute_force(people, criteria):
    """The best grouping by trying everything: only for a handful of people."""
    scorer = Scorer(people, criteria)
    n = len(people)
    value = {}
    for size in range(criteria.least, min(criteria.most, n) + 1):
        groups = list(combinations(range(n), size))
        for group, utility in zip(groups, scorer.many(groups), strict=True):
            if utility >= criteria.floor:
                value[frozenset(group)] = size * float(utility)

    best = {frozenset(): 0.0}

    def of(left):
        if left in best:
            return best[left]
        one = min(left)
        top = of(left - {one})
        for group, worth in value.items():
            if one in group and group <= left:
                top = max(top, worth + of(left - group))
        best[left] = top
        return top

    return of(frozenset(range(n)))


@pytest.mark.parametrize("seed", range(4))
def test_small_pool_is_solved_to_the_optimum_of_trying_everything(seed):
    """The proof is a proof: its objective is that of brute force."""
    people = pool(11, seed)
    criteria = Criteria(least=4, most=6)
    solution = solve(people, criteria)

    assert solution.optimal
    assert solution.objective == pytest.approx(brute_force(people, criteria), abs=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_search_reaches_the_proven_optimum_of_a_pool_of_twenty(seed):
    """Column generation finds what listing proves."""
    people = pool(20, seed)
    proved = solve(people, exact=True)
    found = solve(people, exact=False, steps=12)

    assert found.objective >= 0.97 * proved.objective
    assert found.objective <= proved.objective + 1e-9


def test_same_seed_and_steps_give_the_same_groups():
    """A run can be repeated to the letter."""
    people = pool(26)
    first = solve(people, exact=False, steps=3, seed=5)
    second = solve(people, exact=False, steps=3, seed=5)

    assert [g.members for g in first.groups] == [g.members for g in second.groups]


def test_search_beats_a_greedy_grouping_clearly():
    """Greedy takes the best group, then the best of the rest."""
    people = pool(20, 3)
    groups, utility = exact.feasible(Scorer(people))
    weight = utility * (groups >= 0).sum(axis=1)
    taken, total = set(), 0.0
    for row in np.argsort(-utility):
        members = set(groups[row][groups[row] >= 0].tolist())
        if not members & taken:
            taken |= members
            total += float(weight[row])

    assert solve(people).objective > 1.02 * total


def test_nobody_is_in_two_groups_and_every_group_keeps_the_rules():
    """A grouping is a packing of feasible groups; all others are unplaced with a reason."""
    people = pool(40, 2)
    solution = solve(people, exact=False, steps=4)
    members = [one for group in solution.groups for one in group.members]

    assert len(members) == len(set(members))
    assert all(group.feasible and group.utility >= Criteria().floor for group in solution.groups)
    assert {each.id for each in solution.unplaced} == {p.id for p in people} - set(members)
    assert all(each.why and each.would_help for each in solution.unplaced)


@pytest.mark.parametrize("n", [0, 1, 3])
def test_hopeless_pool_gives_no_groups_and_no_error(n):
    """Too few people is an outcome, not a failure."""
    solution = solve(pool(n))

    assert solution.groups == ()
    assert solution.objective == 0.0


def test_do_not_pair_is_never_broken():
    """A private wish keeps two people apart whatever it costs."""
    people = pool(14, 6)
    apart = [replace(p, not_with=frozenset({"p1", "p2"})) if p.id == "p0" else p for p in people]

    for group in solve(apart).groups:
        assert not ({"p0"} <= set(group.members) and {"p1", "p2"} & set(group.members))


def test_repair_keeps_who_stays_and_ranks_by_utility():
    """The best replacement first; those who stay stay."""
    people = pool(20, 1)
    group = max(solve(people).groups, key=lambda each: each.size)
    stay = group.members[:-1]
    inside = set(group.members)
    spare = [p.id for p in people if p.id not in inside]
    ranked = repair(people, stay, [*spare, group.members[-1]])

    assert ranked
    utilities = [score.utility for _, score in ranked]
    assert utilities == sorted(utilities, reverse=True)
    assert all(set(stay) < set(score.members) for _, score in ranked)


def test_interruption_gives_the_best_so_far():
    """Ctrl-C ends the search, not its result."""

    def interrupt(_share, _value):
        raise KeyboardInterrupt

    solution = solve(pool(30, 4), exact=False, seconds=5, progress=interrupt)

    assert solution.groups


def interrupt(*_args, **_kwargs):
    raise KeyboardInterrupt


WHEREVER = {
    "before the proof has priced anything": ("matcher.proof.Listing.price", {"exact": True}),
    "while the proof tells how far it is": ("matcher.proof._Attempt._tell", {"exact": True}),
    "while it looks whether to prove": ("matcher.listing.Listing.estimate", {"seconds": 5}),
    "while it waits for the compiler": ("matcher.solve.search_ready", {"exact": False, "steps": 9}),
    "while parts are settled": ("matcher.annealing.settle", {"exact": False, "steps": 1}),
    "while the best groups are packed": ("matcher.annealing.polish", {"exact": False, "steps": 1}),
    "while the reasons are looked for": ("matcher.unplaced.Again", {"exact": False, "steps": 1}),
}


@pytest.mark.parametrize("where", WHEREVER)
def test_interruption_anywhere_leaves_a_first_grouping(where, monkeypatch):
    """Ctrl-C while it proves, waits, packs or explains still ends with groups and reasons."""
    name, asked = WHEREVER[where]
    # What is interrupted is the call, not the thread that makes the search ready.
    search_ready(None)
    monkeypatch.setattr(name, interrupt)
    if "packed" in where:
        monkeypatch.setattr("matcher.annealing.SETTLED", 0)
    people = pool(30, 4)
    solution = solve(people, **asked)

    assert solution.placed >= 12
    assert solution.interrupted == ("reasons" not in where)
    assert all(group.feasible for group in solution.groups)
    assert len(people) == solution.placed + len(solution.unplaced)


def test_proof_whose_time_is_over_at_once_leaves_a_first_grouping():
    """A proof insisted on for a hundredth of a second gives groups all the same."""
    assert solve(pool(30, 4), exact=True, seconds=0.01).placed >= 12


@pytest.mark.parametrize("compiler", [True, False])
def test_search_by_numpy_is_provisional_where_a_compiler_was_not_ready(compiler, monkeypatch):
    """Where there is no compiler at all another run would find no more."""
    monkeypatch.setattr("matcher.solve.search_ready", lambda *_: False)
    monkeypatch.setattr("matcher.solve.standing", lambda *_: False)
    monkeypatch.setattr("matcher.jit.available", lambda: compiler)
    solution = solve(pool(16), exact=False, seconds=0.5)

    assert solution.provisional == compiler
    assert solution.groups


def test_people_of_a_fixed_group_are_left_in_peace():
    """Who has a group is neither placed in another nor told that they got none."""
    people = [
        replace(p, fixed="Tuesday group") if k in (0, 3, 5) else p for k, p in enumerate(pool(16))
    ]
    solution = solve(people, seconds=5)
    named = {one for group in solution.groups for one in group.members}

    assert solution.groups
    assert not {"p0", "p3", "p5"} & (named | {one.id for one in solution.unplaced})
    assert rest_json(solution)["fixed"] == ["p0", "p3", "p5"]
    assert "3 left in the groups they have" in standing(solution)
