"""Who came on which day: days that fell through, short names, who came to one of two only."""

import pytest
from circle import attended, form, say, turn
from scenes import scene
from sqlalchemy import select

from store.people import Person

ALL = {"Deirdre", "Gail", "Robert", "Wren"}
FIRST, SECOND = "2026-10-06", "2026-10-20"


@scene()
def asked(service):
    """A group, two of whom go by other names than the roster's, asked about October."""
    form(service)
    with service.store.write() as session:
        for name, other in (("Dana", "Deirdre"), ("Hal", "Robert")):
            session.scalar(select(Person).where(Person.first_name == name)).first_name = other
    (mail,) = turn(service, 2026, 11, 2, 18)
    return mail


def told(service, mail, *letters):
    """Who is on record for each day after Gail's letters, each in answer to the one before."""
    for words in letters:
        mail = next(
            each for each in say(service, "Gail", words, mail) if each.recipient.startswith("gail")
        )
    found = {}
    for name, day in attended(service):
        found.setdefault(day, set()).add(name)
    return found


@pytest.mark.parametrize(
    "words",
    [
        "Only the 6th; on the 20th the road was iced over and we called it off.",
        "October 6 we met at mine. October 20 fell through.",
        "We met on the 6th. The 20th did not happen, two were sick.",
        "6th: everyone. 20th: nobody could come, so no meeting.",
        "Oct 6 only. Oct 20 had to be scrapped.",
        "We were to meet on the 6th and the 20th, but the 20th got snowed out.",
        "The 6th, all. The 20th (cancelled).",
    ],
)
def test_day_that_fell_through_is_no_meeting(asked, words):
    """It would stand in the record of all who were not there."""
    assert {FIRST: ALL} == told(*asked, words)


@pytest.mark.parametrize(
    "words",
    [
        "Oct 6 and 20, everyone.",
        "The 6th, and on the 20th we nearly called it off but met.",
        "We met on the 6th and the 20th; the 27th was cancelled.",
    ],
)
def test_meetings_that_were_held_stay(asked, words):
    """What fell through on another day, or nearly, takes none of them away."""
    assert {FIRST: ALL, SECOND: ALL} == told(*asked, words)


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Both Tuesdays (6 and 20), without Dee.", {"Deirdre"}),
        ("Oct 6 and 20, but Rob was ill both times.", {"Robert"}),
        ("Oct 6 and 20, all but Bob.", {"Robert"}),
        ("Oct 6 and 20. Wrenson was away.", {"Wren"}),
    ],
)
def test_member_is_known_by_the_name_she_goes_by(asked, words, gone):
    """A short form or the last name is enough, where it is one's alone."""
    assert {FIRST: ALL - gone, SECOND: ALL - gone} == told(*asked, words)


@pytest.mark.parametrize(
    ("words", "second"),
    [
        ("Oct 6 and 20: Dee, Bob and me both times, Wren only on the 6th.", ALL - {"Wren"}),
        ("Oct 6 and 20, Wren came to the first one only.", ALL - {"Wren"}),
        ("We were all there on 20 October; Dee not. The 6th too, with Dee.", ALL - {"Deirdre"}),
        ("The 6th: all. The 20th we met without Bob, who called off.", ALL - {"Robert"}),
    ],
)
def test_who_missed_one_of_two_was_at_the_other(asked, words, second):
    """In whatever order it is told."""
    assert {FIRST: ALL, SECOND: second} == told(*asked, words)


def test_who_came_back_was_away_before(asked):
    """From that day on she is there."""
    found = told(*asked, "Yes, Oct 6 and Oct 20. Dee came back on the 20th!")

    assert {FIRST: ALL - {"Deirdre"}, SECOND: ALL} == found


def test_second_meeting_without_a_day_is_kept(asked):
    """Who came once missed the other of two."""
    found = told(*asked, "Yes, twice, but Bob only came once (on the 6th).")

    assert {FIRST: ALL, "2026-10": ALL - {"Robert"}} == found


def test_names_before_a_word_of_presence_put_the_record_right(asked):
    """Our mail asks to reply and say who came."""
    first = "Only once, the 6th, then everybody was away."
    found = told(*asked, first, "That's wrong: Bob and Wren were there with me, Dee was not.")

    assert {FIRST: ALL - {"Deirdre"}} == found
