import numpy as np
import pytest

from matcher import annealing, annealing_loops, reassigning_loops
from matcher.criteria import Criteria
from matcher.differences import FORTY_YEARS
from matcher.ground import ground_of
from matcher.score import Scorer


@pytest.fixture(scope="module")
def scorer(pool):
    return Scorer(pool, Criteria())


@pytest.fixture(scope="module")
def t(scorer, as_in_a_cell):
    return as_in_a_cell(scorer)


def cooled(scorer, t, seed=1, draws=20_000):
    """One chain after a short cooling, and what it needs to go on."""
    ground = ground_of(t, scorer.criteria, scorer.takes_part)
    chain = annealing.new_chain(len(scorer.candidates), ground.least, 1, seed)
    annealing_loops.anneal(chain, ground, t, 0.1, 0.02, draws)
    return chain, ground


def reassign(scorer, chain, ground, t, *cooling):
    """Rounds with all that they must know of the people."""
    years = np.log1p(scorer.columns.years) / FORTY_YEARS
    profession = scorer.columns.profession.copy()
    reassigning_loops.reassign(chain, ground, t, years, profession, *cooling)


def slots(chain):
    return [row[:m].tolist() for row, m in zip(chain.members, chain.sizes, strict=True) if m]


@pytest.mark.parametrize("noise", [1e-9, 0.01, 0.3])
def test_groups_keep_every_rule_whatever_the_noise(scorer, t, noise):
    """Units stay together, nobody is twice, and the running sum is what the groups are worth."""
    chain, ground = cooled(scorer, t)
    before = sorted(map(len, slots(chain)))
    reassign(scorer, chain, ground, t, noise, noise, 200)
    groups = slots(chain)
    utility = scorer.many(groups)
    placed = [i for group in groups for i in group]

    assert before == sorted(map(len, groups))
    assert (utility >= scorer.criteria.floor).all()
    assert len(placed) == len(set(placed))
    assert set(placed) == set(np.flatnonzero(chain.home >= 0).tolist())
    assert all(i in chain.members[chain.home[i]] for i in placed)
    worth = sum(u * len(group) for u, group in zip(utility, groups, strict=True))
    assert worth == pytest.approx(float(chain.lead[0]), abs=1e-4)
    assert chain.lead[1] >= chain.lead[0] - 1e-9


def test_rounds_without_noise_never_lose(scorer, t):
    """All sitting down where they sat is among the ways to sit down."""
    chain, ground = cooled(scorer, t, draws=2_000)
    worth = [float(chain.lead[0])]
    for _ in range(40):
        reassign(scorer, chain, ground, t, 1e-12, 1e-12, 1)
        worth.append(float(chain.lead[0]))

    # Rows are weighed in single precision.
    assert np.diff(worth).min() >= -1e-5
    assert worth[-1] > worth[0]


def test_rounds_better_what_no_swap_betters(make_pool, as_in_a_cell):
    """Where a long search by moves at no temperature ended, rings of three and more are left."""
    scorer = Scorer(make_pool(150, seed=3), Criteria())
    t = as_in_a_cell(scorer)
    better = 0
    for seed in (1, 2, 3):
        chain, ground = cooled(scorer, t, seed)
        annealing_loops.anneal(chain, ground, t, 1e-9, 1e-9, 200_000)
        before = float(chain.lead[0])
        reassign(scorer, chain, ground, t, 1e-12, 1e-12, 300)
        better += float(chain.lead[0]) > before + 1e-4

    assert better >= 2


def test_same_seed_same_rounds(scorer, t):
    """The noise comes from the chain's own generator."""
    ends = []
    for _ in range(2):
        chain, ground = cooled(scorer, t, seed=7)
        reassign(scorer, chain, ground, t, 0.01, 0.001, 100)
        ends.append(chain.home.tolist())

    assert ends[0] == ends[1]


def test_pool_without_groups_is_left_as_it_is(scorer, t):
    """Nobody is placed by rounds alone."""
    ground = ground_of(t, scorer.criteria, scorer.takes_part)
    chain = annealing.new_chain(len(scorer.candidates), ground.least, 1, 1)
    reassign(scorer, chain, ground, t, 0.01, 0.001, 20)

    assert (chain.home < 0).all()
    assert 0.0 == chain.lead[0]
