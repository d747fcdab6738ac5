from dataclasses import replace

import numpy as np
import pytest

from matcher import kernel, kernel_pairs, kernel_rules, plain
from matcher.candidate import Format
from matcher.criteria import Criteria, Soft
from matcher.plain import padded
from matcher.score import Scorer
from matcher.tables import Rule
from vocabulary import week

NOBODY: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def groups():
    rng = np.random.default_rng(3)
    return padded([rng.choice(60, rng.integers(3, 10), replace=False) for _ in range(3000)])


@pytest.mark.parametrize(
    "criteria",
    [
        Criteria(),
        Criteria(soft_weight=0.0),
        Criteria(need_prescriber=True, one_per_practice=False, least=3, most=9),
        Criteria(style_weight=0.3, discipline_weight=0.0, soft=Soft(spare=3.0, travel=0.0)),
    ],
)
def test_compiled_and_plain_way_agree(pool, groups, criteria):
    """The two ways of working the score out give the same numbers and the same rule broken."""
    scorer = Scorer(pool, criteria)
    work = np.empty(kernel_pairs.SCRATCH)
    for size in range(3, 10):
        rows = np.ascontiguousarray(groups[(groups >= 0).sum(axis=1) == size][:, :size])
        measures = plain.measure(rows, scorer.tables, criteria)

        rules = [kernel_rules.broken(row, size, scorer.tables) for row in rows]
        assert rules == measures.rule.tolist()
        values = [kernel.value(row, size, scorer.tables, work) for row in rows]
        assert values == pytest.approx(measures.terms.total.tolist(), abs=1e-12)


def test_largest_groups_agree_on_their_camps(make_pool):
    """Above eight members the camps are found by way of all subsets, to the same faultline."""
    scorer = Scorer(make_pool(30, seed=5), Criteria(most=12))
    rng = np.random.default_rng(1)
    work = np.empty(kernel_pairs.SCRATCH)
    for size in (9, 10, 12):
        rows = np.array([rng.choice(30, size, replace=False) for _ in range(40)])

        told = plain.measure(rows, scorer.tables, scorer.criteria).terms.total.tolist()
        values = [kernel.value(row, size, scorer.tables, work) for row in rows]
        assert told == pytest.approx(values, abs=1e-12)


def test_many_groups_of_mixed_sizes_agree(pool, groups):
    """Batches of groups of different sizes come back in order, -1 where a rule is broken."""
    scorer = Scorer(pool, Criteria())
    fast = kernel.many(groups, scorer.tables)

    assert plain.many(groups, scorer.tables, scorer.criteria) == pytest.approx(fast, abs=1e-12)
    assert (fast >= 0).any()
    assert (fast == -1).any()


def test_most_hard_rules_come_up_in_the_test_pool(pool, groups):
    """The comparisons above would prove little if the rules never came up."""
    scorer = Scorer(pool, Criteria(need_prescriber=True))
    met = {int(kernel_rules.broken(row, int((row >= 0).sum()), scorer.tables)) for row in groups}

    assert met >= {Rule.KEPT, Rule.TOO_SMALL, Rule.TOO_LARGE, Rule.PAIR, Rule.PRESCRIBER}
    assert met >= {Rule.TOGETHER, Rule.ALONE}


def test_hour_that_only_fails_for_three_is_found(make_pool):
    """Every two may share an hour and a place while all three share none."""
    people = [
        replace(person, format=Format.IN_PERSON, week=week.parse(hours), most=None)
        for person, hours in zip(
            make_pool(3, practice=None, not_with=NOBODY, with_=NOBODY, affinity=NOBODY),
            ("Mon 09:00-11:00;Tue 09:00-11:00", "Tue 09:00-11:00;Wed 09:00-11:00", "any"),
            strict=True,
        )
    ]
    people[2] = replace(people[2], week=week.parse("Mon 09:00-11:00;Wed 09:00-11:00"))
    people = [replace(p, latitude=45.0, longitude=-122.0) for p in people]
    scorer = Scorer(people, Criteria(least=3))

    assert kernel_rules.broken(np.arange(3), 3, scorer.tables) == Rule.HOUR
    free = [replace(p, week=week.ALL) for p in people]
    assert kernel_rules.broken(np.arange(3), 3, Scorer(free, Criteria(least=3)).tables) == Rule.KEPT


def test_place_that_only_fails_for_four_is_found(make_pool):
    """Every two may share somebody's place while no place suits all."""
    corners = [(45.0, -122.0), (45.0, -122.4), (45.3, -122.0), (45.3, -122.4)]
    people = [
        replace(p, latitude=lat, longitude=lon, max_travel_minutes=65, format=Format.IN_PERSON)
        for p, (lat, lon) in zip(
            make_pool(4, week=week.ALL, practice=None, with_=NOBODY, affinity=NOBODY, most=None),
            corners,
            strict=True,
        )
    ]
    people = [replace(p, not_with=NOBODY) for p in people]
    near = [replace(p, max_travel_minutes=90) for p in people]

    assert kernel_rules.broken(np.arange(4), 4, Scorer(people).tables) == Rule.PLACE
    assert kernel_rules.broken(np.arange(4), 4, Scorer(near).tables) == Rule.KEPT
