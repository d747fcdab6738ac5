import time
from threading import Event

import numpy as np
import pytest
from scipy import optimize

from matcher import annealing, annealing_loops, neighbour_loops, pricing_loops, settling
from matcher.choice import best_within
from matcher.criteria import Criteria
from matcher.listing import Listing, Stop
from matcher.master import incidence
from matcher.score import Scorer


@pytest.fixture(scope="module")
def scorer(pool):
    return Scorer(pool, Criteria())


def cooled(scorer, seed=1, draws=20_000):
    """One chain after a short cooling, and the pool that it searched."""
    field = annealing.field_of(scorer)
    chain = annealing.new_chain(len(scorer.candidates), field.ground.least, annealing.KEPT, seed)
    annealing_loops.anneal(chain, field.ground, field.tables, 0.3, 0.05, draws)
    return chain, field.pool


def settled(scorer, parts, **asked):
    """What a cooled chain comes to by settling some parts: its value before, and the chain."""
    chain, pool = cooled(scorer, **asked)
    before = float(chain.lead[1])
    settling.settle(chain, pool, settling.Hurry(None, Event()), parts)
    return before, chain


def groups_of(chain):
    return [np.flatnonzero(chain.best == s).tolist() for s in np.unique(chain.best) if s >= 0]


def taken_in(chain, pool):
    """All groups that a chain remembers, as the relaxation has them."""
    met = pricing_loops.no_groups(1 << 14, pool.criteria.most)
    here = chain.keys != 0
    groups = chain.met[here].astype(np.int64)
    pricing_loops.add_all(met, groups, chain.met_value[here], pool.ground, np.zeros(16, np.int64))
    return met


def test_prices_are_those_of_the_relaxed_packing(scorer):
    """No group is worth more than its prices, and together they are what HiGHS finds."""
    chain, pool = cooled(scorer)
    met = taken_in(chain, pool)
    n, count = len(scorer.candidates), int(met.number[0])
    basis = pricing_loops.nobody_chosen(n)
    pricing_loops.relax(basis, met, 100 * n)
    pricing_loops.fall(basis, met)
    groups, weight = met.members[:count].astype(np.int64), met.weight[:count]
    rows = incidence(groups, n)
    solved = optimize.linprog(-weight, A_ub=rows, b_ub=np.ones(n), bounds=(0, None))

    assert met.short[:count].min() > -1e-7
    assert basis.price.min() > -1e-7
    assert float(basis.price.sum()) == pytest.approx(-solved.fun, abs=1e-3)


def test_each_group_is_taken_in_once(scorer):
    """A group met before is known by its name, whatever the order of its members."""
    chain, pool = cooled(scorer)
    met = taken_in(chain, pool)
    before = int(met.number[0])
    members = met.members[0][met.members[0] >= 0].astype(np.int64)

    assert not pricing_loops.add(met, members[::-1].copy(), len(members), 1.0, pool.ground)
    assert before == int(met.number[0])


def test_groups_next_to_others_keep_every_rule(scorer):
    """What is taken in as a neighbour is a group with its own value, units together."""
    chain, pool = cooled(scorer)
    met = taken_in(chain, pool)
    before, n = int(met.number[0]), len(scorer.candidates)
    basis = pricing_loops.nobody_chosen(n)
    scratch = annealing.new_chain(n, pool.ground.least, 1, 1)
    rows = np.arange(10)
    t = scorer.tables
    neighbour_loops.grow(basis, met, rows, 9.0, np.inf, scratch, pool.ground, t)
    count = int(met.number[0])
    groups = met.members[before:count].astype(np.int64)
    utility = scorer.many(groups)

    assert count > before
    assert met.grown[rows].all()
    assert (utility >= scorer.criteria.floor).all()
    assert met.weight[before:count] == pytest.approx(utility * (groups >= 0).sum(axis=1))


@pytest.mark.parametrize("seed", range(1, 4))
def test_settling_never_loses_and_places_nobody_twice(scorer, seed):
    """The value told is that of the groups told, which keep every rule."""
    before, chain = settled(scorer, 4, seed=seed)
    groups = groups_of(chain)
    placed = [i for group in groups for i in group]

    assert before <= float(chain.lead[1])
    assert len(placed) == len(set(placed))
    assert (scorer.many(groups) >= scorer.criteria.floor).all()
    assert float(chain.lead[1]) == pytest.approx(scorer.objective(groups), abs=1e-6)


def test_settling_betters_what_a_short_cooling_found(scorer):
    """A few parts of a pool are worth more than nothing."""
    before, chain = settled(scorer, 6)

    assert before < float(chain.lead[1])


def test_same_seed_and_parts_give_the_same_groups(scorer):
    """Where work is counted no clock is asked."""
    one, two = (settled(scorer, 3)[1] for _ in range(2))

    assert groups_of(one) == groups_of(two)


@pytest.mark.parametrize("seed", range(1, 4))
def test_small_pool_is_searched_to_the_best_there_is(make_pool, seed):
    """Of a pool no larger than one part the search finds within a hundredth what is proved."""
    from matcher.proof import prove

    scorer = Scorer(make_pool(24, seed), Criteria())
    groups = annealing.search(scorer, annealing.Budget(0.0, steps=2), seed=seed)

    assert scorer.objective(groups) >= 0.99 * prove(scorer).value


def test_settling_ends_when_it_is_asked_to(scorer):
    """What stood then still stands."""
    chain, pool = cooled(scorer)
    before, asked = chain.best.copy(), Event()
    asked.set()
    settling.settle(chain, pool, settling.Hurry(None, asked), None)

    assert (before == chain.best).all()


def test_settling_ends_on_time(scorer):
    """The clock ends it, also where parts are left."""
    chain, pool = cooled(scorer)
    settled(scorer, 1)
    began = time.monotonic()
    hurry = settling.Hurry(began + 0.2, Event())
    settling.settle(chain, pool, hurry, None)
    hurry.close()

    assert hurry.late
    assert time.monotonic() - began < 5.0


def test_parts_are_whole_groups_of_so_many_people(scorer):
    """Nobody is drawn without the rest of their group."""
    chain, pool = cooled(scorer)
    rng = np.random.default_rng(1)
    for _ in range(20):
        people = settling._drawn(chain.best, pool.ground.people, rng)
        slots = np.unique(chain.best[people])
        members = np.flatnonzero(np.isin(chain.best, slots[slots >= 0]))

        assert len(people) <= settling.PART
        assert set(members) <= set(people.tolist())


def test_look_of_few_nodes_does_not_call_itself_whole(make_pool):
    """What was not looked at is told, so that nobody takes it for a proof."""
    listing = Listing(Scorer(make_pool(16, 2), Criteria()))
    prices = np.full(16, 0.9)
    found = listing.price(prices, -2.0)
    looks = [
        best_within(found.groups, -found.reduced, prices, 2.0, Stop(), 1, nodes)
        for nodes in (2, None)
    ]

    assert [False, True] == [look.whole for look in looks]
