import random

import numpy as np
import pytest
from peers import course, survey
from peers_criteria import (
    Kind,
    Rule,
    diversity,
    harmonic_mean,
    k_plus,
    missed,
    rules_broken,
    team_score,
    variance,
)
from peers_rivals import GroupEng
from peers_values import (
    missed_data,
    missed_value,
    rules_data,
    rules_value,
    survey_data,
    survey_score,
)


def divisions(n, size, count=5):
    """Some divisions by lot."""
    rng = np.random.default_rng(1)
    return [rng.permutation(n).reshape(-1, size) for _ in range(count)]


def test_compiled_rules_of_groupeng_are_the_criterion():
    """What the searches add up is the number of rules that groups fail."""
    given = course(60, 1)
    data = rules_data(given, 4)
    for groups in divisions(60, 4):
        value = sum(rules_value.py_func(group, 4, data) for group in groups)

        assert rules_broken(given, groups.tolist()) == -value > 0


def test_compiled_score_of_gruepr_is_the_criterion():
    """Each team scores the same, with penalties and with hours beyond those wanted."""
    given = survey(60, 2)
    data = survey_data(given)
    for group in divisions(60, 4)[0].tolist():
        assert team_score(given, group) == pytest.approx(
            survey_score.py_func(np.array(group), 4, data)
        )


def test_compiled_misses_of_team_formation_are_the_criterion():
    """Shares and clusters missed come to the same."""
    given = course(60, 3)
    rules = (Rule(Kind.AGGREGATE, 2, (0, 1, 2, 3)), Rule(Kind.DISTRIBUTE, 1, (0, 1, 2)))
    given = type(given)(given.codes, given.grade, rules)
    data = missed_data(given, 4)
    for groups in divisions(60, 4):
        value = sum(missed_value.py_func(group, 4, data) for group in groups)

        assert missed(given, groups.tolist()) == -value > 0


def test_harmonic_mean_leans_to_the_worst_team_and_halves_where_one_is_penalised():
    """One weak team costs more than a strong one brings."""
    given = survey(60, 2)
    groups = divisions(60, 4)[0].tolist()
    scores = np.array([team_score(given, group) for group in groups])
    good = [group for group, score in zip(groups, scores, strict=True) if score > 0]
    mean = scores.mean()

    assert harmonic_mean(given, groups) == pytest.approx(mean - abs(mean) / 2)
    assert harmonic_mean(given, good) < scores[scores > 0].mean()


def test_variance_is_the_squared_distances_over_the_size():
    """The k-means criterion of equal groups is a sum over pairs."""
    X = k_plus(np.random.default_rng(1).normal(size=(12, 2)))
    groups = [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
    pairs = sum(((X[i] - X[j]) ** 2).sum() for g in groups for i in g for j in g) / 2

    assert variance(X, groups) == pytest.approx(pairs / 4)
    assert diversity(X[:2], [[0, 1]]) == pytest.approx(np.linalg.norm(X[0] - X[1]))


def test_groupeng_made_anew_divides_everybody_and_mends_its_first_rule():
    """Its swaps lose nobody, and the rule of the highest priority ends kept where it can be."""
    given = course(60, 4)
    groups = GroupEng(given, 4, random.Random(1)).run(end=float("inf"))
    first = type(given)(given.codes, given.grade, given.rules[:1], tolerance=99.0)

    assert list(range(60)) == sorted(i for group in groups for i in group)
    assert {4} == {len(group) for group in groups}
    assert rules_broken(first, groups) == 0
