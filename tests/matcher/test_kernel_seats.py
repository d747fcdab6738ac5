from dataclasses import replace

import numpy as np
import pytest

from matcher import kernel, kernel_pairs, kernel_seats, kernel_sheet
from matcher.candidate import Format
from matcher.criteria import Criteria
from matcher.differences import FORTY_YEARS
from matcher.score import Scorer
from vocabulary import week

FLOOR = 0.05


def groups_that_stand(scorer, m, rng, wanted):
    """Some groups of a size that keep every rule, found by drawing."""
    t, work = scorer.tables, np.zeros(kernel_pairs.SCRATCH)
    free = np.flatnonzero(t.unit_size == 1)
    found = []
    for _ in range(20_000):
        members = rng.choice(free, m, replace=False)
        if kernel.utility(members, m, t, work) > FLOOR:
            found.append(members)
        if len(found) == wanted:
            break
    return found


def sheet_of(scorer, t, movable):
    """A scorer's people in planes."""
    years = np.log1p(scorer.columns.years) / FORTY_YEARS
    profession = scorer.columns.profession.copy()
    return kernel_sheet.new_sheet(t, movable.astype(np.uint8), years, profession)


@pytest.fixture(scope="module")
def scorer(make_pool):
    """People who can meet with many, of whom some stated little, hope, met and wait."""
    some = {"affinity": frozenset(), "max_travel_minutes": 60}
    people = make_pool(50, seed=6, week=week.ALL, **some)
    rated = {"style": (("structure", 0.2),), "format": Format.ONLINE}
    people += make_pool(30, seed=8, week=week.parse("Tue 10:00-16:00"), **rated, **some)
    people = [replace(person, id=f"p{k}") for k, person in enumerate(people)]
    return Scorer(people, Criteria(style_weight=0.2, floor=FLOOR))


@pytest.fixture(scope="module")
def t(scorer, as_in_a_cell):
    return as_in_a_cell(scorer)


@pytest.mark.parametrize("m", range(4, 9))
def test_row_of_a_place_says_what_each_group_would_be_worth(scorer, t, m):
    """For a place and everybody in it: the value of that group, or that it may not be."""
    double, work = scorer.tables, np.zeros(kernel_pairs.SCRATCH)
    sheet = sheet_of(scorer, t, t.unit_size == 1)
    rng = np.random.default_rng(m)
    compared = 0
    for members in groups_that_stand(scorer, m, rng, 8):
        seat = int(rng.integers(m))
        kernel_seats.weigh_seat(sheet, t, members, m, seat, FLOOR)
        row = sheet.worth[members[seat]]
        rest = np.delete(members, seat)
        assert (row[len(t.clash) :] == kernel_sheet.NEVER).all()
        for p in range(len(t.clash)):
            there = np.array([*rest, p])
            worth = -1.0 if p in rest else m * kernel.utility(there, m, double, work)
            if t.unit_size[p] > 1 or worth < m * FLOOR * 0.9999:
                assert row[p] == kernel_sheet.NEVER
            elif worth > m * FLOOR * 1.0001:
                compared += 1
                assert worth == pytest.approx(float(row[p]), abs=2e-5)

    assert compared > 100


def test_place_in_a_group_too_large_to_split_by_hand_is_not_weighed(scorer, t):
    """The rounds leave such a group as it is."""
    sheet = sheet_of(scorer, t, t.unit_size > 0)
    kernel_seats.weigh_seat(sheet, t, np.arange(9), 9, 0, FLOOR)

    assert (sheet.worth[0] == kernel_sheet.NEVER).all()
