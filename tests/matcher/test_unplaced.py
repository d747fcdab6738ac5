from dataclasses import replace

import pytest

from matcher import unplaced
from matcher.again import Again
from matcher.candidate import Candidate, Format, Wants
from matcher.criteria import Criteria
from matcher.proof import prove
from matcher.ready import ready
from matcher.reasons import reason
from matcher.score import Scorer
from vocabulary import week

NOON = week.parse("Tue 12:00-13:00")
LONG = week.parse("Tue 12:00-14:00;Thu 17:00-19:00")
#: Years, way and licence of people who make a good group of six.
BLEND = [
    (4, "Psychodynamic", "LPC"),
    (7, "Family Systems", "LCSW"),
    (10, "Psychodynamic", "LMFT"),
    (14, "EMDR", "LPC"),
    (18, "Family Systems", "PSY"),
    (9, "EMDR", "LCSW"),
]
PORTLAND = {"place": "Portland", "latitude": 45.52, "longitude": -122.68}
CRITERIA = Criteria(least=4, most=6)


@pytest.fixture(autouse=True, scope="module")
def _compiled():
    """Only with compiled code at hand are small pools proved again."""
    ready(None)


def person(k, **fields):
    years, way, licence = BLEND[k]
    base = {"week": LONG, "format": Format.IN_PERSON, **PORTLAND} | fields
    return Candidate(
        f"p{k}",
        experience_years=float(years),
        orientations=((way, 1.0),),
        licences=(licence,),
        **base,
    )


def round_of(people, criteria=CRITERIA):
    """The best grouping, its scorer and who is left."""
    scorer = Scorer(people, criteria)
    groups = scorer.groups(prove(scorer).chosen)
    return scorer, groups, {one.id: one for one in unplaced.unplaced(scorer, groups)}


def test_hours_too_short_are_said_to_the_minute_with_what_would_do():
    """An hour at noon is too short for a session: how much longer it must be is said, and true."""
    people = [*(person(k) for k in range(5)), person(5, week=NOON)]
    scorer, _, left = round_of(people)

    assert left["p5"].why == (
        "Your free hours are at most 60 minutes long in one piece, and a session takes 90."
    )
    assert left["p5"].would_help == (
        "You would have had a place if you were free on Tuesdays from 12:00 to 1:30 pm "
        "(30 minutes more than you gave)."
    )
    changed = replace(people[5], week=week.parse("Tue 12:00-13:30"))
    again = prove(Scorer([*people[:5], changed], scorer.criteria))
    assert any(5 in group for group in again.chosen)


CHANGES = [
    ({"week": week.parse("Mon 08:00-10:00")}, "could meet at an hour that suits you"),
    ({"latitude": 44.05, "longitude": -123.09, "place": "Eugene"}, "be reached within"),
    ({"format": Format.ONLINE}, "would meet online"),
    ({"most": 3}, "You want a group of at most 3"),
    ({"with_": frozenset({"absent"})}, "is not in this round"),
    ({"week": 0}, "We know no hour"),
    ({"max_travel_minutes": 2}, "no meeting place is that near"),
    ({"latitude": 45.41, "longitude": -122.57, "max_travel_minutes": 20}, "be reached within"),
]


@pytest.mark.parametrize(("change", "why"), CHANGES)
def test_reason_names_the_rule_and_the_remedy_holds_when_solved_again(change, why):
    """Whatever is said to help was tried: with that change the best grouping places the person."""
    people = [*(person(k) for k in range(5)), person(5, **change)]
    scorer, groups, left = round_of(people)
    said = left["p5"].would_help

    assert why in left["p5"].why
    if said == unplaced.NOTHING_HELPS:
        for _, changed in unplaced.changes(people[5], scorer):
            again = prove(Scorer([*people[:5], changed], scorer.criteria))
            assert all(5 not in group for group in again.chosen)
        return
    named = [c for phrase, c in unplaced.changes(people[5], scorer) if phrase in said]
    assert len(named) >= 1
    again = prove(Scorer([*people[:5], named[0]], scorer.criteria))
    assert any(5 in group for group in again.chosen)
    assert groups


def test_smaller_changes_are_tried_before_larger_ones():
    """The first change that leads to a place is the one that is named."""
    people = [*(person(k) for k in range(5)), person(5, week=NOON)]
    scorer, groups, _ = round_of(people)
    tried = unplaced.changes(people[5], scorer)
    k = Again(scorer, groups).first(people[5], [people[5], *(c for _, c in tried)])

    assert k == 1


def test_companions_left_over_are_told_what_solving_again_says():
    """A wish to be with somebody is no reason to leave the question unanswered."""
    people = [
        *(person(k) for k in range(4)),
        person(4, week=week.parse("Mon 12:00-14:00"), with_=frozenset({"p5"})),
        person(5, week=LONG | week.parse("Mon 12:00-14:00")),
    ]
    scorer, _, left = round_of(people)
    said = left["p4"].would_help
    named = [c for phrase, c in unplaced.changes(people[4], scorer) if phrase in said]

    assert set(left) == {"p4", "p5"}
    again = prove(Scorer([*people[:4], named[0], people[5]], scorer.criteria))
    assert any(4 in group for group in again.chosen)


def test_who_offers_is_told_how_to_join():
    """Somebody who asked for something else learns how to get a place."""
    people = [*(person(k) for k in range(5)), person(5, wants=Wants.OFFER)]
    _, _, left = round_of(people)

    assert "p5" in left
    assert "say that you want to join" in left["p5"].would_help


@pytest.mark.parametrize(("others", "said"), [(0, "Nobody else is"), (2, "Only two others are")])
def test_who_waits_nearly_alone_is_told_so(others, said):
    """Where too few look for a group at all, nobody's hours are to blame."""
    scorer = Scorer([person(k) for k in range(others + 1)], CRITERIA)

    assert (
        f"{said} free for a new group in this round, and a group needs three besides you."
        == reason(0, scorer)
    )


TUESDAY, THURSDAY = week.parse("Tue 12:00-14:00"), week.parse("Thu 17:00-19:00")


@pytest.mark.parametrize(
    ("people", "criteria", "why"),
    [
        (
            [person(0), *(person(k, week=TUESDAY) for k in (1, 2)), person(3, week=THURSDAY)],
            CRITERIA,
            "no three of them could all be in one group with you",
        ),
        (
            [person(k) for k in range(4)],
            Criteria(least=4, most=6, floor=0.99),
            "in none of them would people have been alike enough",
        ),
        (
            [person(k) for k in range(5)],
            Criteria(least=4, most=4),
            "no way of grouping everybody that was better as a whole",
        ),
        (
            [person(k % 6, week=(TUESDAY, THURSDAY)[k % 2]) for k in range(1, 40)] + [person(0)],
            Criteria(least=8, most=8, floor=0.99),
            "this round found no group of them with you",
        ),
    ],
)
def test_who_had_company_one_by_one_is_told_why_it_was_no_group(people, criteria, why):
    """That no group was possible, too poor, or worse for all: each is said where it is so."""
    named = [replace(each, id=f"n{k}") for k, each in enumerate(people)]
    scorer = Scorer(named, criteria)
    said = [reason(i, scorer) for i in range(len(named)) if named[i].week == LONG]

    assert said
    assert all(why in each for each in said)


PRESCRIBED = Criteria(least=4, most=6, need_prescriber=True)
WEDNESDAY, TUESDAY, THURSDAY, FRIDAY = (
    week.parse(f"{day} 08:00-10:00") for day in ("Wed", "Tue", "Thu", "Fri")
)


@pytest.mark.parametrize(
    ("hours", "possible"),
    [
        (week.parse("Sat 08:00-10:00"), False),
        # With three of the four one by one, and never with all.
        (TUESDAY | THURSDAY | FRIDAY, False),
        (WEDNESDAY, True),
    ],
)
def test_missing_prescriber_is_the_reason_named(hours, possible):
    """Where only the rule that somebody prescribes is in the way, it is what is told."""
    weeks = (WEDNESDAY | TUESDAY, WEDNESDAY | THURSDAY, WEDNESDAY | FRIDAY, WEDNESDAY)
    people = [person(k, week=free) for k, free in enumerate(weeks)]
    people.append(replace(person(4, week=hours), licences=("MD",)))
    _, groups, left = round_of(people, PRESCRIBED)

    assert bool(groups) == possible
    assert possible or all(
        "each has somebody who prescribes" in left[f"p{k}"].why for k in range(4)
    )
