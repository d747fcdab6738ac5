from dataclasses import replace

import pytest

from matcher.candidate import Candidate, Format
from matcher.contradictions import find
from matcher.criteria import Criteria
from matcher.report import to_json
from matcher.report_page import html
from matcher.score import Scorer
from matcher.solve import solve
from vocabulary import week


def people(n=6, **changes):
    """A harmless pool in which some people differ: p0={...} changes the first."""
    found = [
        Candidate(f"p{k}", experience_years=3.0 * k, week=week.ALL, format=Format.ONLINE)
        for k in range(n)
    ]
    for name, fields in changes.items():
        k = int(name[1:])
        found[k] = replace(found[k], **fields)
    return found


def wishes(*ids):
    return frozenset(ids)


def test_harmless_pool_has_no_contradiction():
    """Where all rules can be kept nothing is said."""
    assert find(people(), Criteria()) == ()


PORTLAND = {"latitude": 45.52, "longitude": -122.68, "max_travel_minutes": 30}
BEND = {"latitude": 44.06, "longitude": -121.31, "max_travel_minutes": 30}

CASES = [
    (
        {"p0": {"with_": wishes("p1"), "not_with": wishes("p1")}},
        "p0 and p1 must be together, but they are also not to be in one group",
    ),
    (
        {"p0": {"with_": wishes("p1"), "practice": "Elm"}, "p1": {"practice": "Elm"}},
        "p0 and p1 must be together, but they work in the same practice",
    ),
    (
        {"p0": {"with_": wishes("p1"), "format": Format.IN_PERSON}},
        "p0 and p1 must be together, but they do not meet",
    ),
    (
        {
            "p0": {"with_": wishes("p1"), "week": week.parse("Mon 08:00-10:00")},
            "p1": {"week": week.parse("Tue 08:00-10:00")},
        },
        "p0 and p1 must be together, but they have no hour of the week in common",
    ),
    (
        {
            "p0": {"with_": wishes("p1"), "format": Format.IN_PERSON, **PORTLAND},
            "p1": {"format": Format.IN_PERSON, **BEND},
        },
        "p0 and p1 must be together, but they are too far apart to meet in person",
    ),
    ({"p0": {"with_": wishes("p9")}}, "p0 must be with p9, who is not in the pool"),
    ({"p0": {"with_": wishes("p0")}}, "p0 wishes to be with or without p0"),
    ({"p0": {"most": 3}}, "p0 wants at most 3, and a group needs 4"),
    ({"p0": {"least": 9, "most": 9}}, "p0 wants at least 9, and a group has at most 8"),
    ({"p0": {"week": week.parse("Tue 12:00-13:00")}}, "p0 is never free for 90 minutes"),
    ({"p0": {"affinity": wishes("rural")}}, "p0 asked not to be the only member marked 'rural'"),
    (
        {"p0": {"with_": wishes("p1", "p2", "p3", "p4"), "most": 4}},
        "must be together, and that is 5 people where at most 4 may be in the group",
    ),
    (
        {
            "p0": {
                "with_": wishes("p1", "p2"),
                "week": week.parse("Mon 08:00-10:00;Tue 08:00-10:00"),
            },
            "p1": {"week": week.parse("Tue 08:00-10:00;Wed 08:00-10:00")},
            "p2": {"week": week.parse("Mon 08:00-10:00;Wed 08:00-10:00")},
        },
        "p0, p1 and p2 must be together, and there is no hour of the week that suits them all",
    ),
]


@pytest.mark.parametrize(("changes", "sentence"), CASES)
def test_contradiction_is_named_in_one_sentence(changes, sentence):
    """Before any search the people and the rules that cannot be kept are named."""
    found = find(people(**changes), Criteria())

    assert any(sentence in each for each in found)
    assert all("\n" not in each for each in found)


def test_pool_too_small_and_prescriber_missing_are_named():
    """What no grouping of this pool can keep is said of the pool."""
    found = find(people(3), Criteria(need_prescriber=True))

    assert any("a group needs 4" in each for each in found)
    assert any("needs a prescriber, and there is none" in each for each in found)


def test_companion_who_takes_no_part_is_named():
    """A wish to be with somebody who only offers a seat cannot be kept either."""
    from matcher.candidate import Wants

    found = find(people(p0={"with_": wishes("p1")}, p1={"wants": Wants.OFFER}), Criteria())

    assert any("p0 must be with p1, who takes no part in this round" in each for each in found)


NOON = {"week": week.parse("Tue 12:00-14:00")}
FRIDAY = {"week": week.parse("Fri 09:00-11:00")}
#: What the fifth and sixth of six people are like, and what the fifth is told.
WISHERS = {
    "no hour in common": (
        {"p4": {**FRIDAY, "with_": wishes("p0")}, "p5": FRIDAY},
        "with whom you cannot be in one group",
    ),
    "companion with a group": (
        {"p4": {"with_": wishes("p0", "p5")}, "p5": {"fixed": "Elm"}},
        "takes no part in this round",
    ),
    "lone mark": (
        {"p4": {"with_": wishes("p0"), "affinity": wishes("rural")}, "p5": FRIDAY},
        "asked not to be the only one marked 'rural'",
    ),
    "companion kept out": (
        {
            "p4": {"with_": wishes("p5", "p0")},
            "p5": {"with_": wishes("p1"), "not_with": wishes("p1")},
        },
        "Somebody you want to be with can be in no group",
    ),
}


@pytest.mark.parametrize("kind", WISHERS)
def test_wish_that_nothing_can_keep_holds_back_the_wisher_alone(kind):
    """Who is named gets a group; the wisher is told of the wish before anything else."""
    changes, told = WISHERS[kind]
    pool = people(**{f"p{k}": NOON for k in range(6)} | {k: NOON | v for k, v in changes.items()})
    solution = solve(pool, seconds=1)
    left = {one.id: one.why for one in solution.unplaced}

    assert [("p0", "p1", "p2", "p3")] == [group.members for group in solution.groups]
    assert told in left["p4"]


def test_wish_that_can_be_kept_binds_both():
    """Who is named goes where the wisher goes, or nowhere."""
    pool = people(5, **{f"p{k}": NOON for k in range(3)}, p4={**FRIDAY, "with_": wishes("p3")})

    assert not solve(pool, seconds=1).groups


def test_people_whom_no_group_can_hold_are_told_of_no_name():
    """Three who must be together and have no hour are all told so; nobody is named to them."""
    changes, sentence = CASES[-1]
    solution = solve(people(**changes), seconds=1)
    told = {one.id: one.why for one in solution.unplaced}

    assert sentence in solution.contradictions
    assert all("by a wish of yours or of theirs" in told[f"p{k}"] for k in range(3))
    assert not any(f"p{k}" in why for k in range(6) for why in told.values())


def test_contradictions_stand_in_the_json_and_on_the_page():
    """What standard error says is there for whoever reads the result later."""
    pool = people(p0={"with_": wishes("p1"), "not_with": wishes("p1")})
    solution = solve(pool, seconds=1)
    sentence = "p0 and p1 must be together, but they are also not to be in one group"

    assert [sentence] == to_json(solution)["contradictions"]
    assert sentence in html(solution, Scorer(pool))
    assert [] == to_json(solve(people(), seconds=1))["contradictions"]
