import numpy as np
import pytest

from matcher import annealing, annealing_loops, tables
from matcher.criteria import Criteria
from matcher.ground import ground_of
from matcher.score import Scorer

STEPS = annealing.Budget(0.0, steps=2)
#: Moves are weighed in single precision.
NEAR = 1e-5


def value(scorer, groups):
    """Sum of size times utility, from the groups alone."""
    utility = scorer.many(groups)
    return sum(len(group) * u for group, u in zip(groups, utility, strict=True))


@pytest.fixture(scope="module")
def scorer(pool):
    return Scorer(pool, Criteria())


def cooled(scorer, seed=1, steps=1):
    """One chain after a short cooling."""
    field = annealing.field_of(scorer)
    c = annealing.new_chain(len(scorer.candidates), field.ground.least, annealing.KEPT, seed)
    budget = annealing.Budget(0.0, steps=steps)
    annealing.cool(c, 0.3, field.ground, field.tables, budget)
    return c, field


def test_running_sum_is_the_objective_of_the_groups_that_stand(scorer):
    """After thousands of moves of every kind nothing has drifted and nobody is twice."""
    c, _ = cooled(scorer)
    slots = [row[:n].tolist() for row, n in zip(c.members, c.sizes, strict=True) if n]
    placed = [i for members in slots for i in members]

    assert len(placed) == len(set(placed))
    assert set(placed) == set(np.flatnonzero(c.home >= 0).tolist())
    assert float(c.lead[0]) == pytest.approx(value(scorer, slots), abs=NEAR)
    assert float(c.lead[1]) == pytest.approx(
        value(scorer, [np.flatnonzero(c.best == s).tolist() for s in set(c.best) - {-1}]), abs=NEAR
    )


def test_groups_remembered_are_worth_what_is_said(scorer):
    """What the packing chooses from are real groups with their own values."""
    c, _ = cooled(scorer)
    groups, weight, kept = annealing.gathered([c], scorer)
    told = scorer.many(groups) * (groups >= 0).sum(axis=1)

    assert weight == pytest.approx(told, abs=NEAR)
    assert len(groups) > 10 * len(kept) > 0


def test_cold_chain_never_loses(scorer):
    """At no temperature only gains are accepted."""
    c, field = cooled(scorer)
    before = float(c.lead[0])
    annealing_loops.anneal(c, field.ground, field.tables, 1e-12, 1e-12, 5_000)

    assert float(c.lead[0]) >= before - 1e-9


def test_larger_pools_are_cooled_further():
    """In a large pool small losses add up; a small one never waits for its last temperature."""
    last = [annealing.coldest(n) for n in (4, 24, 60, 120, 240, 600, 10_000)]

    assert last == sorted(last, reverse=True)
    assert all(annealing.COLDEST <= cold < min(annealing.HOT) for cold in last)
    assert last[0] > last[-1]


def test_search_too_short_for_packing_gives_what_the_chains_found(scorer, monkeypatch):
    """No packing is begun that its time would not allow."""

    def never(*_):
        raise AssertionError("there was no time for a packing")

    monkeypatch.setattr(annealing, "polish", never)
    monkeypatch.setattr(annealing, "SETTLED", 0)
    found = annealing.search(scorer, annealing.Budget(0.2), seed=2)

    assert found
    assert all(u >= scorer.criteria.floor for u in scorer.many(found))


@pytest.mark.parametrize(("people", "settled"), [(24, 60), (48, 60), (24, 0)])
def test_workers_change_nothing_of_counted_steps(make_pool, monkeypatch, people, settled):
    """The same seed and steps, the same groups on any number of workers."""
    monkeypatch.setattr(annealing, "SETTLED", settled)
    scorer = Scorer(make_pool(people, seed=2), Criteria())
    few = annealing.Budget(0.0, steps=1)
    one, two = (annealing.search(scorer, few, seed=3, workers=n) for n in (1, 2))

    assert one
    assert sorted(map(sorted, one)) == sorted(map(sorted, two))


def test_packing_what_was_met_is_no_worse_than_the_better_chain(scorer, monkeypatch):
    """The last step can only add."""
    monkeypatch.setattr(annealing, "SETTLED", 0)
    found = annealing.search(scorer, annealing.Budget(1.0), seed=2)
    c, _ = cooled(scorer, seed=2)

    assert value(scorer, found) >= float(c.lead[1]) * 0.99
    assert all(u >= scorer.criteria.floor for u in scorer.many(found))


def test_pool_where_nobody_may_meet_gives_no_groups(make_pool):
    """No hour for anybody: no groups, no error."""
    assert annealing.search(Scorer(make_pool(12, week=0)), STEPS) == []


def test_everybody_has_a_list_of_those_they_may_be_with_closest_first(scorer):
    """Swaps draw from the head of it, so its order is that of the squared distance."""
    t = scorer.tables
    ground = ground_of(t, scorer.criteria, scorer.takes_part)
    for i in ground.people:
        near = ground.near[ground.first[i] : ground.first[i + 1]]
        apart = t.pairs[i, near, tables.SQUARED]

        assert (np.diff(apart) >= 0.0).all()
        assert len(near) == len(set(near.tolist()))
        assert not t.clash[i, near].any()


def test_single_precision_breaks_no_rule(scorer):
    """No way is told shorter than it is, and no utility under the floor passes for one on it."""
    field = annealing.field_of(scorer)
    exact, rounded = scorer.tables.pairs, field.tables.pairs

    assert np.float32 == rounded.dtype
    assert (rounded[:, :, tables.TRAVEL] >= exact[:, :, tables.TRAVEL]).all()
    assert rounded == pytest.approx(exact, rel=1e-6, nan_ok=True)
    assert field.ground.floor > scorer.criteria.floor
    assert scorer.criteria.floor == field.pool.ground.floor
