"""Proposing between two rounds, or waiting for them."""

from datetime import UTC, datetime

import pytest

from matcher.candidate import Candidate, Format
from matcher.score import Scorer
from service import early
from vocabulary import week

HOUR = week.parse("Tue 12:00-14:00")
NOW = datetime(2026, 11, 9, 9, tzinfo=UTC)


def person(name, years, way, licence="LPC", waited=3.0):
    """Somebody who can meet online on Tuesdays."""
    return Candidate(
        id=name,
        experience_years=years,
        licences=(licence,),
        orientations=((way, 1.0),),
        format=Format.ONLINE,
        week=HOUR,
        waiting_days=waited,
    )


GOOD = (
    ("a", 4, "Psychodynamic", "LPC"),
    ("b", 7, "Family Systems", "LCSW"),
    ("c", 10, "Psychodynamic", "LMFT"),
    ("d", 14, "EMDR", "LPC"),
    ("e", 18, "Family Systems", "PSY"),
    ("f", 9, "EMDR", "LCSW"),
)
ALIKE = tuple((name, 10, "Psychodynamic", "LPC") for name in "abcd")


def judged(people, *, waited=3.0, arrivals=0.0, days=5.0, others=()):
    """Whether the group of these people is proposed early."""
    made = [person(*each, waited=waited) for each in (*people, *others)]
    scorer = Scorer(made)
    group = scorer.group([scorer.index[each[0]] for each in people])
    return early.enough(group, scorer, arrivals, days)


def test_very_good_group_whose_people_have_waited_is_proposed():
    """Nobody comes, so that waiting for the round brings nothing."""
    assert judged(GOOD)


@pytest.mark.parametrize(
    ("people", "waited"), [(ALIKE, 3.0), (GOOD, 0.5)], ids=["not good enough", "only just come"]
)
def test_group_that_is_not_good_or_has_not_waited_is_left_to_the_round(people, waited):
    """The round looks at everybody together."""
    assert not judged(people, waited=waited)


def test_likely_better_place_is_worth_waiting_for_until_the_round():
    """As people arrive, one exchanged member would do better: nothing is proposed yet."""
    more = (("x", 12, "Psychodynamic", "MD"), ("y", 6, "Narrative Therapy", "PSY"))

    assert not judged(GOOD, arrivals=50.0, days=5.0, others=more)


def test_nobody_is_held_up_beyond_the_next_round():
    """With no time left to wait, what there is now is taken, however many may come."""
    more = (("x", 6, "Family Systems", "LMFT"), ("y", 14, "EMDR", "PSY"))

    assert judged(GOOD, arrivals=50.0, days=0.0, others=more)
