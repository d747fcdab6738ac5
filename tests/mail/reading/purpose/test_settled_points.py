"""Points that an organizer settles in a second letter."""

import pytest

from mail.quoting.words import Words
from mail.reading.facts.availability import Availability
from mail.reading.purpose.charter import read
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Asked


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        (
            "Our purpose is to talk over cases. Conflicts we bring up in the group first and then"
            " ask an outside consultant.",
            (),
        ),
        ("To discuss cases, every other week, 90 minutes.", ()),
        ("Not yet, we must first settle conflicts and how we talk over cases.", ("not_yet",)),
    ],
)
def test_settled_points_are_no_second_thoughts(words, flags):
    """What is settled after the word was given waits for nothing, unless it says so."""
    found = understand(Words(new=words), asked=Asked.ORGANIZER_CONFIRM)

    assert flags == tuple(flag for flag in found.flags if flag == "not_yet")


def test_place_that_hangs_on_a_word_is_told_with_it():
    """Nobody takes a room for settled whose owner has not been asked."""
    words = "Every other Tuesday at noon, at Greg's office if he agrees, 90 minutes."

    assert "at Greg's office if he agrees" == read(Text(words), Availability()).place.value


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Place: Lake Oswego library.", "Lake Oswego library"),
        ("Confirmed. Where: at Ruth's office; 90 minutes.", "at Ruth's office"),
        ("At the library in Lake Oswego every other Tuesday.", "At the library in Lake Oswego"),
        ("Confirmed. We meet in Beaverton, every other week.", "in Beaverton"),
        ("Confirmed. We talk in turns, every other week.", None),
        ("My office on SE Hawthorne.", "My office on SE Hawthorne"),
        ("Confirmed; my office, 90 minutes.", "my office"),
        ("Confirmed. My office is closed on Fridays.", None),
    ],
)
def test_place_is_heard_under_its_name_and_with_its_town(words, place):
    """A town is what ways are reckoned to, so it is kept with the room."""
    found = read(Text(words), Availability()).place

    assert place == (found.value if found else None)


def test_purpose_ends_where_another_point_begins():
    """A place that is named anew later must not stay in what the group is for."""
    words = "Confirmed. We talk over cases, every other week, at my office in Salem, 90 minutes."
    found = read(Text(words), Availability())

    assert ("We talk over cases", "at my office in Salem") == (
        found.purpose.value,
        found.place.value,
    )


def test_clause_begins_with_its_own_name():
    """An abbreviation's full stop ends no sentence, but the next point's name does."""
    words = "Case talk, weekly, at my office, 75 min. Conflict: speak up, then ask a consultant."

    assert "Conflict: speak up, then ask a consultant" == (
        read(Text(words), Availability()).conflict.value
    )


@pytest.mark.parametrize(
    ("words", "frequency", "conflict", "purpose"),
    [
        (
            "CONFIRMED. every other week. if we clash we bring it up, outside person if we can't"
            " sort it",
            "every other week",
            "if we clash we bring it up, outside person if we can't sort it",
            None,
        ),
        (
            "CONFIRMED. Every 2nd week, fights: outside person if we can't agree. We bring cases.",
            "Every 2nd week",
            "fights: outside person if we can't agree",
            "We bring cases",
        ),
        (
            "Confirmed. bi weekly. When we fight we bring it up, purpose: cases",
            "bi weekly",
            "When we fight we bring it up",
            "purpose: cases",
        ),
    ],
)
def test_rule_for_conflict_is_no_condition_and_no_purpose(words, frequency, conflict, purpose):
    """What is brought up where we clash is not what the group is for, nor does it wait."""
    found = understand(Words(new=words), asked=Asked.ORGANIZER_CONFIRM)
    points = (found.charter.frequency, found.charter.conflict, found.charter.purpose)

    assert ("confirm", ()) == (found.intent, found.flags)
    assert [frequency, conflict, purpose] == [each and each.value for each in points]


def test_condition_beside_a_clash_of_hours_holds():
    """Only the group's own rule is no condition."""
    found = understand(
        Words(new="Confirmed, unless Bob clashes with us."), asked=Asked.ORGANIZER_CONFIRM
    )

    assert {"conditional", "not_yet"} <= set(found.flags)
