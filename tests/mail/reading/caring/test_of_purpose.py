"""Flags by what a letter wants: whose room, whose lift, whose story."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.caring import premises
from mail.reading.understand import understand

FORMS = "I'd like to form a group in Salem on grief. "
JOINS = "I'm an LPC in Salem, nine years, CBT, in person, and I'd like to join a group on Mondays. "
ROOMS = (
    FORMS + "My studio in Keizer has a sprung floor.",
    FORMS + "First Thursdays, my house, with pie.",
    FORMS + "I have a barn with a stove near Silverton.",
    FORMS + "My wife offers the sunroom.",
    FORMS + "Hosted by me, alternate Tuesdays.",
    FORMS + "The fellowship hall is open to us at ten.",
    JOINS + "I'd sooner have people come to me.",
    JOINS + "I have a room that will seat five.",
    JOINS + "In my living room or somebody else's.",
)
NO_ROOMS = (
    FORMS + "We would meet at the library.",
    FORMS + "I see clients in my house, so not there.",
    "Our group has one seat in Salem, Mondays at four in my office. All were asked and agree.",
    JOINS + "My office is in Keizer.",
    JOINS + "Home is where the heart is.",
)
NEEDS = (
    JOINS + "I use a wheelchair and need a ground floor room.",
    JOINS + "Please only a building with an elevator.",
    JOINS + "My knees are bad: no stairs in the place, I beg you.",
)
NO_NEEDS = (
    JOINS + "My consulting room is on the ground floor of an old pharmacy.",
    FORMS + "We'd meet in my suite (2nd floor, there's an elevator).",
    FORMS + "In the conference room at the back of my suite; ground floor, no steps.",
    JOINS + "If someone in a wheelchair comes, the door is wide.",
)


def _flags(words: str) -> tuple[str, ...]:
    return understand(Words(words)).flags


@pytest.mark.parametrize("words", ROOMS)
def test_a_room_of_ones_own_is_offered(words: str) -> None:
    """Who founds a group and names her room offers it; who joins says that people may come."""
    assert "host" in _flags(words)


@pytest.mark.parametrize("words", NO_ROOMS)
def test_no_room_is_offered(words: str) -> None:
    """A group that meets already has its room, and an address is none."""
    assert "host" not in _flags(words)


@pytest.mark.parametrize("words", NEEDS)
def test_a_need_of_access_is_heard(words: str) -> None:
    """The writer's body, or what the room must have."""
    assert "accessibility" in _flags(words)


@pytest.mark.parametrize("words", NO_NEEDS)
def test_the_writers_own_lift_is_no_need(words: str) -> None:
    """What leads into her own room is told to others."""
    found = understand(Words(words))

    assert "accessibility" not in found.flags
    assert () == found.facts.accessibility


def test_what_tells_of_premises_is_blanked_where_it_stood() -> None:
    """Positions in what is left are those of the letter."""
    words = "my office has an elevator. i need one."

    assert len(words) == len(premises.without(words))


def test_a_volunteer_is_heard_where_a_group_is_yet_to_be() -> None:
    """Of a group that meets already there is nothing to volunteer for."""
    assert "organizer_volunteer" in _flags(FORMS + "I'll run the calendar.")
    assert "organizer_volunteer" not in _flags(JOINS + "Not Thursdays, on Thursdays I volunteer.")


@pytest.mark.parametrize(
    ("words", "urgent"),
    [
        ("A subpoena came this morning, whom can I call?", True),
        ("I was subpoenaed today.", True),
        ("Can notes of a meeting be subpoenaed?", False),
        ("I wonder whether a subpoena could reach the letters that you keep.", False),
    ],
)
def test_a_subpoena_is_urgent_where_it_came(words: str, urgent: bool) -> None:
    """Whoever asks what one could reach has time."""
    assert urgent is ("urgent" in _flags(words))


@pytest.mark.parametrize(
    "words",
    [
        "Gladly, count me in. If this is an emergency dial 911.",
        "Nothing urgent: which group am I in?",
        "An urgent-looking mail about my account came yesterday. Where do I set a password?",
        "No for now. Between us, I filed a board complaint about one of them.",
        "After my third subpoena this year I would like company.",
    ],
)
def test_a_word_of_haste_makes_nothing_urgent(words: str) -> None:
    """An answer beside it is heard: nobody is asked at once who she is."""
    assert "urgent" not in _flags(words)
