from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.repair import mend
from matcher.rolling import OpenGroup, newcomers, open_seats
from matcher.score import Scorer
from matcher.waiting import COST_A_DAY, expected_gain, now_or_wait, prospects
from vocabulary import week

NOBODY = frozenset()


@pytest.fixture(scope="module")
def town(make_pool):
    """Thirty people with a week of their own, all online."""
    return make_pool(30, 8, format=Format.ONLINE, with_=NOBODY, affinity=NOBODY, most=None)


@pytest.fixture(scope="module")
def meeting(town):
    """Three groups of five that meet, each at an hour that suits its members."""
    scorer = Scorer(town)
    rng = np.random.default_rng(3)
    groups, taken = [], {0, 1, 2, 3, 4}
    while len(groups) < 3:
        members = rng.choice([i for i in range(30) if i not in taken], 5, replace=False)
        score = scorer.group(members)
        if score.feasible:
            groups.append(OpenGroup(f"g{len(groups)}", score.members, score.slot))
            taken |= set(members.tolist())
    return groups


def test_open_seats_are_ranked_by_the_score_of_a_round(town, meeting):
    """The best seat first; each keeps every rule and the hour at which the group meets."""
    for newcomer in ("p0", "p1", "p2"):
        seats = open_seats(newcomer, meeting, town)

        assert [s.score.utility for s in seats] == sorted(
            (s.score.utility for s in seats), reverse=True
        )
        for seat in seats:
            group = next(g for g in meeting if g.id == seat.group)
            assert {*group.members, newcomer} == set(seat.score.members)
            assert group.slot == seat.score.slot
            assert seat.score.feasible
            start, minutes = week.parse_slot(group.slot)
            hour = ((1 << minutes // 30) - 1) << start
            assert town[int(newcomer[1:])].week & hour == hour


def test_seat_left_out_breaks_a_rule_or_lies_under_the_floor(town, meeting):
    """Nothing that would do is missing from the list."""
    scorer = Scorer(town)
    for newcomer in (0, 1, 2, 3, 4):
        found = {seat.group for seat in open_seats(f"p{newcomer}", meeting, town)}
        for group in meeting:
            if group.id in found:
                continue
            start, minutes = week.parse_slot(group.slot)
            hour = ((1 << minutes // 30) - 1) << start
            score = scorer.group([*scorer.places(group.members), newcomer])
            free = town[newcomer].week & hour == hour
            assert not (free and score.feasible and score.utility >= 0.36)


def test_newcomers_are_ranked_by_what_they_bring(town, meeting):
    """Who adds most to size times utility comes first."""
    group = meeting[0]
    seats = newcomers(group, [f"p{i}" for i in range(5)], town)
    gains = [seat.gain for seat in seats]

    assert seats
    assert gains == sorted(gains, reverse=True)
    best = seats[0].score
    assert gains[0] < best.size * best.utility


def test_full_group_takes_nobody(town, meeting):
    """Without a seat there is no list."""
    assert newcomers(replace(meeting[0], seats=0), ["p0"], town) == []


def test_rules_a_group_breaks_by_itself_do_not_keep_a_newcomer_out(town):
    """Two of one practice who meet already are their own affair; a third one is not."""
    people = [replace(p, week=week.ALL, not_with=NOBODY, practice=None) for p in town[:7]]
    people[0] = replace(people[0], practice="Elm")
    people[1] = replace(people[1], practice="Elm")
    people[6] = replace(people[6], practice="Elm")
    group = OpenGroup("g", ("p0", "p1", "p2", "p3", "p4"), "Tue 12:00-13:30")
    criteria = Criteria(floor=0.0)

    assert [s.newcomer for s in newcomers(group, ["p5", "p6"], people, criteria)] == ["p5"]


def test_mending_takes_the_fewest_newcomers_and_keeps_everybody(town):
    """Nobody who said yes is moved, and nobody comes in who is not needed."""
    scorer = Scorer(town)
    rng = np.random.default_rng(4)
    spare = [f"p{i}" for i in range(15, 30)]
    mended = 0
    for _ in range(12):
        stay = [f"p{i}" for i in rng.choice(15, rng.integers(2, 5), replace=False)]
        found = mend(town, stay, spare)
        if found is None:
            continue
        mended += 1
        assert set(stay) | set(found.newcomers) == set(found.score.members)
        assert found.score.feasible
        fewer = [
            scorer.places([*stay, *some])
            for k in range(len(found.newcomers))
            for some in combinations(spare, k)
            if len(stay) + k >= 2
        ]
        assert all(u < scorer.criteria.floor for u in scorer.many([sorted(g) for g in fewer]))
        others = [
            sorted(scorer.places([*stay, *some]))
            for some in combinations(spare, len(found.newcomers))
        ]
        assert found.score.utility == pytest.approx(max(scorer.many(others)))

    assert mended >= 3


def test_expected_gain_is_what_simulation_gives():
    """The formula agrees with drawing arrivals many times."""
    worths = np.array([0.0, 0.0, 0.4, 0.6, 0.9])
    rng = np.random.default_rng(5)
    for arrivals in (0.5, 2.0, 6.0):
        best = [
            max([0.5, *rng.choice(worths, k)]) - 0.5 for k in rng.poisson(arrivals, size=20_000)
        ]

        assert np.mean(best) == pytest.approx(
            expected_gain(0.5, worths, np.array([arrivals]))[0], abs=0.006
        )


def test_advice_follows_arrivals_and_what_there_is():
    """More arrivals and a worse place now speak for waiting; a good place against it."""
    few = now_or_wait(0.5, [0.0, 0.9], 0.02)
    many = now_or_wait(0.5, [0.0, 0.9], 0.5)
    good = now_or_wait(0.88, [0.0, 0.9], 0.02)

    assert many.wait
    assert many.gain > few.gain
    assert not good.wait
    assert not now_or_wait(0.9, [0.0, 0.9], 5.0).wait
    assert not now_or_wait(0.5, [0.0, 0.9], 0.0).wait


@pytest.mark.parametrize("patience", [0.0, 3.0, 10.0, 40.0])
def test_nobody_is_advised_to_wait_beyond_their_patience(patience):
    """The stated patience is the limit, what was waited already counted in."""
    fresh = now_or_wait(0.0, [0.8], 0.05, patience_days=patience)
    later = now_or_wait(0.0, [0.8], 0.05, patience_days=patience, waited_days=5.0)

    assert fresh.days <= patience
    assert later.days <= max(0.0, patience - 5.0)
    assert (fresh.days > 0) == fresh.wait


def test_time_advised_is_the_best_of_all():
    """No other waiting time is expected to gain more."""
    worths = np.array([0.0, 0.3, 0.7, 0.8])
    advice = now_or_wait(0.4, worths, 0.1, patience_days=60)
    days = np.linspace(0, 60, 1000)
    gains = expected_gain(0.4, worths, 0.1 * days) - COST_A_DAY * days

    assert advice.gain == pytest.approx(gains.max(), abs=1e-3)


def test_prospects_are_utilities_of_groups_that_may_be(town):
    """Each arrival's worth is that of a feasible group with both in it, or nothing."""
    scorer = Scorer(town)
    found = prospects(scorer, "p0", [f"p{i}" for i in range(1, 20)])

    assert len(found) == 19
    assert ((found == 0) | (found >= scorer.criteria.floor)).all()
    assert (found > 0).any()
    apart = Scorer([replace(town[0], not_with=frozenset({"p1"})), *town[1:]])
    assert prospects(apart, "p0", ["p1", "p2", "p3", "p4"])[0] == 0


def test_newcomer_to_a_young_group_may_leave_it_small():
    """Three who look for a fourth and a fifth may take in the fourth."""
    people = [
        Candidate(f"p{k}", experience_years=4.0 * k, week=week.ALL, format=Format.ONLINE)
        for k in range(3)
    ]
    group = OpenGroup("g", ("p0", "p1"), "Tue 12:00-13:30", seats=3)

    assert newcomers(group, ["p2"], people, Criteria(floor=0.0))


def test_group_that_begins_between_half_hours_takes_who_is_free_all_around():
    """An hour to the minute is held against whole half hours of a newcomer's week."""
    people = [
        Candidate(f"p{k}", experience_years=4.0 * k, week=week.ALL, format=Format.ONLINE)
        for k in range(3)
    ]
    late = replace(people[2], id="p3", week=week.parse("Tue 12:30-14:00"))
    group = OpenGroup("g", ("p0", "p1"), "Tue 12:15-13:30", seats=3)
    found = newcomers(group, ["p2", "p3"], [*people, late], Criteria(floor=0.0))

    assert ["p2"] == [each.newcomer for each in found]
