import subprocess
import sys
import time
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from matcher import exact, jit, packing, proving
from matcher import proof as proof_steps
from matcher.branching import best_by_branches
from matcher.candidate import Candidate, Format
from matcher.choice import best_within
from matcher.criteria import Criteria, Soft
from matcher.listing import Listing, Stop
from matcher.proof import prove
from matcher.score import Scorer
from matcher.solve import solve
from vocabulary import week

WAYS = ["Psychodynamic", "EMDR", "Gestalt", "Existential", "Cognitive Behavioral Therapy"]


def every(n, least, most):
    """All groups of n people of the sizes given."""
    return [g for size in range(least, most + 1) for g in combinations(range(n), size)]


def feasible(scorer, n):
    """Every feasible group above the floor with size times utility, by trying all."""
    groups = every(n, scorer.criteria.least, min(n, scorer.criteria.most))
    utility = scorer.many(groups)
    return {
        g: len(g) * float(u)
        for g, u in zip(groups, utility, strict=True)
        if u >= scorer.criteria.floor
    }


def brute_force(scorer, n):
    """The best packing by trying everything: only for a handful of people."""
    worth = {frozenset(g): w for g, w in feasible(scorer, n).items()}
    best = {frozenset(): 0.0}

    def of(left):
        if left not in best:
            one = min(left)
            inside = [(g, w) for g, w in worth.items() if one in g and g <= left]
            best[left] = max([of(left - {one}), *(w + of(left - g) for g, w in inside)])
        return best[left]

    return of(frozenset(range(n)))


def dense(n, seed=1, most=6):
    """People of whom any may meet any, online."""
    rng = np.random.default_rng(seed)
    return [
        Candidate(
            f"p{i}",
            experience_years=float(rng.integers(0, 41)),
            licences=(str(rng.choice(["LPC", "LCSW", "LMFT", "PSY", "MD"])),),
            orientations=tuple((str(w), 1.0) for w in rng.choice(WAYS, 2, replace=False)),
            week=week.ALL,
            format=Format.ONLINE,
            most=most,
            waiting_days=float(rng.integers(0, 60)),
        )
        for i in range(n)
    ]


@pytest.mark.parametrize(
    "criteria",
    [
        Criteria(),
        Criteria(soft_weight=0.0, floor=0.0),
        Criteria(need_prescriber=True, one_per_practice=False, least=3, most=7),
        Criteria(style_weight=0.3, discipline_weight=0.0, soft=Soft(spare=3.0, travel=0.0)),
    ],
)
def test_walk_sees_every_feasible_group_with_its_worth(make_pool, criteria):
    """The compiled walk misses no feasible group and invents none, under every hard rule."""
    for seed in range(3):
        scorer = Scorer(make_pool(13, seed), criteria)
        found = Listing(scorer).price(np.zeros(13), -1.0)
        rows = [tuple(i for i in group if i >= 0) for group in found.groups.tolist()]
        listed = dict(zip(rows, found.reduced, strict=True))

        assert feasible(scorer, 13) == pytest.approx(listed, abs=1e-9)


def test_pricing_keeps_exactly_the_groups_above_their_prices(make_pool):
    """Groups worth more than their members' prices by a level are kept, no others."""
    scorer = Scorer(make_pool(14, 4))
    prices = np.random.default_rng(4).random(14)
    worth = {g: w - prices[list(g)].sum() for g, w in feasible(scorer, 14).items()}
    found = Listing(scorer).price(prices, 0.2)

    assert {g for g, w in worth.items() if w > 0.2} == {
        tuple(i for i in g if i >= 0) for g in found.groups.tolist()
    }
    for i in range(14):
        excess = max([0.0, *(w / len(g) for g, w in worth.items() if i in g and w > 0.2)])
        assert excess == pytest.approx(found.over[i], abs=1e-9)


def test_full_store_keeps_the_best_and_says_from_where_on():
    """Where there is no room for all, those worth most are kept and the level tells the rest."""
    scorer = Scorer(dense(16))
    whole = Listing(scorer).price(np.full(16, 0.7), -0.5)
    some = Listing(scorer).price(np.full(16, 0.7), -0.5, most_kept=300)

    assert len(some.groups) <= 300 < len(whole.groups)
    above = whole.reduced[whole.reduced > some.level + 1e-12]
    assert above == pytest.approx(some.reduced[: len(above)])


@pytest.mark.parametrize("seed", range(6))
def test_proof_is_that_of_trying_everything(make_pool, seed):
    """On eleven people with every kind of wish the proof equals brute force."""
    people = make_pool(11, seed, format=Format.ONLINE, week=week.parse("Tue 09:00-15:00"))
    scorer = Scorer(people, Criteria(least=3, most=6, floor=0.1))
    proof = prove(scorer)

    assert proof.optimal
    assert brute_force(scorer, 11) == pytest.approx(proof.value, abs=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_beginnings_priced_anew_come_to_what_trying_everything_does(make_pool, monkeypatch, seed):
    """The way for very many groups finds the same optimum, people left out and all."""
    monkeypatch.setattr(proof_steps, "BRANCHED", 0)
    people = make_pool(11, seed, format=Format.ONLINE, week=week.parse("Tue 09:00-15:00"))
    scorer = Scorer(people, Criteria(least=3, most=6, floor=0.1))
    proof = prove(scorer)

    assert proof.optimal
    assert brute_force(scorer, 11) == pytest.approx(proof.value, abs=1e-9)


def test_beginnings_priced_anew_and_plain_search_agree_within_any_budget():
    """Within a budget both find the grouping that falls least short, or that there is none."""
    listing = Listing(Scorer(dense(20, 3), Criteria(least=4, most=5)))
    prices = np.full(20, 0.9)
    found = listing.price(prices, -1.0)
    for budget in (0.3, 1.0, 2.0):
        ways = [
            look(found.groups, -found.reduced, prices, budget, Stop())
            for look in (best_within, best_by_branches)
        ]

        assert ways[0].whole
        assert ways[1].whole
        assert (ways[0].groups is None) == (ways[1].groups is None)
        assert ways[0].short == pytest.approx(ways[1].short, abs=1e-7)


def test_stopped_search_among_beginnings_says_that_it_is_not_whole():
    """What was left unseen proves nothing."""
    found = Listing(Scorer(dense(14))).price(np.full(14, 0.9), -1.0)
    stop = Stop()
    stop.set()

    assert not best_by_branches(found.groups, -found.reduced, np.full(14, 0.9), 2.0, stop).whole


def test_compiled_proof_and_listing_by_numpy_agree(make_pool):
    """Two ways to the optimum of a pool of every kind meet."""
    scorer = Scorer(make_pool(24, 3))
    listed = proving._listed(scorer, exact.MOST_GROUPS, None)
    proof = prove(scorer)

    assert listed.optimal
    assert proof.optimal
    assert listed.value == pytest.approx(proof.value, abs=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_search_by_numpy_is_that_of_trying_everything(seed):
    """Without compiled code the search within a budget comes to the same optimum."""
    scorer = Scorer(dense(12, seed), Criteria(least=4, most=6, floor=0.1))
    proof = proving._listed(scorer, exact.MOST_GROUPS, None)

    assert proof.optimal
    assert brute_force(scorer, 12) == pytest.approx(proof.value, abs=1e-9)


def test_bound_by_numpy_is_true_where_nodes_run_out(monkeypatch):
    """A search cut short still tells a grouping and a bound that no grouping passes."""
    monkeypatch.setattr(proving, "NODES", 3)
    scorer = Scorer(dense(16, 1), Criteria(least=5, most=6))
    cut = proving._listed(scorer, exact.MOST_GROUPS, 5.0)
    whole = prove(scorer)

    assert cut.value <= whole.value + 1e-9 <= cut.bound + 1e-6
    members = [i for group in cut.chosen for i in group]
    assert len(members) == len(set(members))


def test_proof_of_a_dense_pool_is_quick_and_its_groups_are_feasible():
    """Twenty-four people of whom any may meet any are proved within seconds."""
    scorer = Scorer(dense(24), Criteria(least=6, most=6))
    began = time.process_time()
    proof = prove(scorer)

    assert proof.optimal
    assert time.process_time() - began < 30
    members = [i for group in proof.chosen for i in group]
    assert len(members) == len(set(members)) == 24
    assert proof.value == pytest.approx(sum(6 * u for u in scorer.many(proof.chosen)))


def test_same_proof_on_one_worker_and_on_two():
    """The number of threads changes nothing about the groups."""
    scorer = Scorer(dense(22, 5), Criteria(least=4, most=6))

    assert sorted(prove(scorer, workers=1).chosen) == sorted(prove(scorer, workers=2).chosen)


def test_stopped_proof_tells_a_grouping_and_a_true_bound():
    """However early the time is up there are a bound and a gap, and the bound is true."""
    scorer = Scorer(dense(26, 2), Criteria(least=5, most=6))
    whole = prove(scorer)
    for seconds in (0.001, 0.2, 0.6):
        early = prove(scorer, seconds=seconds)

        assert early.value <= whole.value + 1e-9 <= early.bound + 1e-6


def test_estimate_of_the_number_of_groups_is_near(make_pool):
    """Random descents tell the number of groups well enough to decide by it."""
    for people in (make_pool(40, 2), dense(20)):
        listing = Listing(Scorer(people))
        about = listing.estimate(np.random.default_rng(1))

        assert 0.4 < about / listing.count(10**9) < 2.5


def test_match_proves_by_itself_where_the_number_of_groups_allows():
    """Nobody need ask for a proof of a pool that is small enough."""
    proving.ready(None)
    solution = solve(dense(18), Criteria(least=5, most=6), seconds=20)

    assert solution.optimal
    assert solution.gap == pytest.approx(0.0, abs=1e-6)


def test_endless_proof_is_refused_in_one_sentence():
    """Without a time a proof over too many groups is not begun."""
    with pytest.raises(ValueError, match="give the proof a time"):
        solve(dense(120, most=8), exact=True)


def test_proof_insisted_on_ends_on_time_with_a_bound():
    """With a time there is always a bound, and the time is kept."""
    proving.ready(None)
    began = time.monotonic()
    solution = solve(dense(60), Criteria(least=6, most=6), exact=True, seconds=1.0)

    assert solution.bound >= solution.objective
    assert solution.gap == pytest.approx(1 - solution.objective / solution.bound)
    assert time.monotonic() - began < 15


def test_wish_for_a_companion_is_kept_by_the_proof():
    """Companions stay together, or are both left out."""
    people = dense(13, 3)
    people[0] = replace(people[0], with_=frozenset({"p7"}))
    proof = prove(Scorer(people, Criteria(least=4, most=6)))

    assert proof.optimal
    assert all((0 in group) == (7 in group) for group in proof.chosen)


def test_packing_apart_is_the_packing_itself(monkeypatch):
    """HiGHS in a process of its own comes to the same choice, and to a bound when ended."""
    monkeypatch.setattr(packing, "FEW", 0)
    scorer = Scorer(dense(13, 2), Criteria(least=4, most=6))
    groups, utility = exact.feasible(scorer)
    weight = utility * (groups >= 0).sum(axis=1)
    apart = packing.pack_apart(groups, weight, 13, seconds=60.0)
    ended = packing.pack_apart(groups, weight, 13, seconds=0.01, start=[0])

    assert apart.value == pytest.approx(packing.pack(groups, weight, 13).value)
    assert apart.bound == pytest.approx(apart.value, abs=1e-6)
    assert ended.chosen == (0,)
    assert ended.bound >= apart.value - 1e-9


def test_making_a_solver_prints_nothing():
    """Standard output is the answer's: JSON that is piped never begins with a licence."""
    made = [sys.executable, "-c", "import highspy; highspy.Highs()"]
    assert subprocess.run(made, capture_output=True, check=True).stdout == b""


def test_stopped_walk_says_that_it_is_not_whole():
    """What a stopped walk found proves nothing, and says so."""
    stop = Stop()
    stop.set()
    found = Listing(Scorer(dense(14))).price(np.zeros(14), -1.0, stop=stop)

    assert not found.whole


def test_without_a_compiler_a_small_pool_is_still_proved(monkeypatch):
    """Where numba cannot be had, numpy lists and HiGHS packs."""
    monkeypatch.setenv("PEERCIRCLE_NO_COMPILER", "1")
    people = dense(12, 4, most=5)
    solution = solve(people, Criteria(least=4, most=5), exact=True)

    assert not jit.available()
    assert solution.optimal
    assert brute_force(Scorer(people, Criteria(least=4, most=5)), 12) == pytest.approx(
        solution.objective, abs=1e-9
    )


def test_small_pool_is_proved_before_any_code_is_compiled(make_pool, monkeypatch):
    """A process that has just begun lists a small pool by numpy and waits for no compiler."""

    def never(*_):
        raise AssertionError("nothing need be compiled or loaded")

    monkeypatch.setattr(proving, "standing", lambda: False)
    monkeypatch.setattr(proving, "ready", never)
    monkeypatch.setattr(proving, "soon", never)
    scorer = Scorer(make_pool(20, 3))
    found = proving.attempt(scorer, seed=1, seconds=60.0, steps=None, insist=False)

    assert found.optimal
    assert prove(scorer).value == pytest.approx(found.value, abs=1e-9)


def test_listing_ends_when_it_grows_late(make_pool):
    """A listing that the time does not allow gives way to the search."""
    scorer = Scorer(make_pool(20, 3))

    assert exact.feasible(scorer, late=lambda: True) is None
    assert proving._listed(scorer, exact.MOST_GROUPS, 0.0) is None
