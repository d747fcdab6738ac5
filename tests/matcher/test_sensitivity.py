import numpy as np
import pytest

from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.proof import prove
from matcher.score import Scorer
from matcher.sensitivity import compare, pairs_kept, report, settings, with_kernel
from vocabulary import orientations, week

WAYS = ["Psychodynamic", "EMDR", "Gestalt", "Existential", "Cognitive Behavioral Therapy"]


@pytest.fixture(scope="module")
def people():
    """Fourteen people of whom any may meet any."""
    rng = np.random.default_rng(7)
    return [
        Candidate(
            f"p{i}",
            experience_years=float(rng.integers(0, 35)),
            licences=(str(rng.choice(["LPC", "LCSW", "PSY"])),),
            orientations=tuple((str(w), 1.0) for w in rng.choice(WAYS, 2, replace=False)),
            week=week.parse(str(rng.choice(["Tue 09:00-15:00", "Tue 11:00-17:00"]))),
            format=Format.ONLINE,
            waiting_days=float(rng.integers(0, 60)),
        )
        for i in range(14)
    ]


def test_every_weight_changed_by_half_is_reported(people):
    """The report tells for each weight, halved and grown by half, how the grouping changes."""
    criteria = Criteria(least=4, most=5)
    changes = report(people, criteria)
    told = {(c.setting, c.factor) for c in changes}

    weights = ["experience weight", "philosophy weight", "discipline weight", "soft weight"]
    assert {(name, factor) for name in weights for factor in (0.5, 1.5)} <= told
    assert len(told) == len(changes) >= 26
    assert all(c.optimal for c in changes)
    assert all(0 <= c.kept <= 1 and 0 <= c.regret <= 1 for c in changes)
    moved = [c for c in changes if c.kept < 1]
    assert moved
    # No half-changed weight costs whoever keeps the old grouping more than a tenth.
    assert max(c.regret for c in changes if c.setting in weights) < 0.1


def test_unchanged_score_changes_nothing(people):
    """Against itself a grouping keeps every pair and loses nothing."""
    scorer = Scorer(people, Criteria(least=4, most=5))
    same = compare("nothing", 1.0, prove(scorer), scorer)

    assert (same.kept, same.placed) == (1.0, 0)
    assert same.regret == pytest.approx(0.0, abs=1e-9)


def test_own_kernel_gives_the_same_scores(people):
    """Seeing philosophy through the vocabulary's own similarity changes no number."""
    scorer = Scorer(people)
    again = with_kernel(scorer, orientations.kernel())
    groups = [[i, i + 1, i + 2, i + 3, i + 4] for i in range(9)]

    assert scorer.many(groups) == pytest.approx(again.many(groups), abs=1e-12)
    halved = with_kernel(scorer, 1.0 - (1.0 - orientations.kernel()) / 2.0)
    assert not np.allclose(scorer.many(groups), halved.many(groups))


def test_pairs_kept_counts_pairs():
    """Half of a split group's pairs stay, and disjoint groupings keep none."""
    assert pairs_kept([[0, 1, 2]], [[0, 1, 2]]) == 1.0
    assert pairs_kept([[0, 1, 2]], [[0, 1], [2, 3]]) == pytest.approx(1 / 4)
    assert pairs_kept([[0, 1]], [[2, 3]]) == 0.0


def test_each_setting_changes_one_thing():
    """Every changed criteria differs from the defaults and is valid."""
    base = Criteria()

    assert all(changed != base for _, changed in settings(base, 1.5))
    assert len({name for name, _ in settings(base, 0.5)}) == 13
