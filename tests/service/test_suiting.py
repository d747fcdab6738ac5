"""What an organizer settles is held against the limits of those who said yes."""

from zoneinfo import ZoneInfo

import pytest

from groups.charter import Charter
from service.suiting import moved, objections
from store.groups import Proposal
from store.people import Person, Profile

ZONE = ZoneInfo("America/Los_Angeles")
PORTLAND, SALEM, BEAVERTON = (45.515, -122.65), (44.94, -123.04), (45.487, -122.804)


def person(key, first, town="Portland", at=PORTLAND, form="hybrid", minutes=30):
    """Somebody with a place, a limit, a way to meet and Tuesdays at noon."""
    found = Person(id=key, first_name=first, last_name="", email=f"{first}@member.example")
    facts = {
        "place": {"value": town, "latitude": at[0], "longitude": at[1], "state": "OR"},
        "max_travel": {"value": minutes, "unit": "minutes"},
        "format": {"value": form},
        "availability": [{"day": "Tue", "start": "12:00", "end": "14:00", "polarity": "free"}],
    }
    found.profile = Profile(facts=facts, private={})
    return found


RUTH = person(1, "Ruth")
LEN = person(2, "Len", "Salem", SALEM, minutes=130)
BEA = person(3, "Bea", "Beaverton", BEAVERTON, "in_person")
KIM = person(4, "Kim", minutes=24)


def proposal(members, form="in_person", place="Portland"):
    """A proposal whose organizer is the first of its members."""
    found = Proposal(code="G-AB2CD", slot="Tue 12:00-13:30", format=form, meeting_place=place)
    found.organizer, found.organizer_id = members[0], members[0].id
    return found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("at my office", ""),
        ("in the library at Lake Oswego", ""),
        ("some room that nobody knows", ""),
        ("1200 SW Salem Street, Portland", ""),
        ("at Bea's office, or online for those far away", ""),
        ("at Len\u2019s office", "For two of those who said yes the way"),
        ("my practice in Salem", "For two of those who said yes the way"),
        ("97301, ground floor", "For two of those who said yes the way"),
        ("at Bea's office", "For one of those who said yes the way"),
        ("online, link to follow", "One of those who said yes would meet in person only."),
    ],
)
def test_place_is_held_against_the_limits_of_those_who_agreed(words, said):
    """Ways and formats are looked at once more; no name is told."""
    members = [RUTH, LEN, BEA, KIM]
    found = objections(proposal(members), Charter(place=words), members, ZONE).get("place", "")

    assert bool(found) == bool(said)
    assert found.startswith(said)
    assert not any(each.first_name in found for each in members)


def test_town_that_was_proposed_suits_whoever_agreed_to_it():
    """The middle of a town is no nearer to what is meant than the room that was reckoned with."""
    members = [RUTH, person(5, "Pat", at=(45.42, -122.75), minutes=20)]
    near = proposal(members)

    assert {} == objections(near, Charter(place="the library, Portland"), members, ZONE)
    assert "place" in objections(near, Charter(place="at Ruth's office"), members, ZONE)


def test_organizers_own_limit_is_hers_to_overlook():
    """Who names the place has looked at her own way."""
    members = [BEA, LEN]

    assert {} == objections(proposal(members), Charter(place="in Salem"), members, ZONE)


@pytest.mark.parametrize(
    ("slot", "suits"),
    [("Tue 12:30-14:00", True), ("Wed 12:00-13:30", False), ("Tue 12:30-14:15", False)],
)
def test_hour_is_held_against_the_hours_of_those_who_agreed(slot, suits):
    """An hour that somebody has not is no hour of the group."""
    members = [RUTH, LEN]
    found = objections(proposal(members), Charter(slot=slot), members, ZONE)

    assert suits == ("slot" not in found)


@pytest.mark.parametrize(("minutes", "suits"), [(60, True), (120, True), (150, False)])
def test_length_is_held_against_the_hours_too(minutes, suits):
    """A longer session at the same hour must still fit everybody's."""
    members = [RUTH, LEN]
    found = objections(proposal(members), Charter(length_minutes=minutes), members, ZONE)

    assert suits == ("length_minutes" not in found)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("at my office", ()),
        ("SE Portland, Hawthorne", ()),
        ("at Bea's office", ("Our proposal named Portland; the group meets in Beaverton.",)),
        ("Zoom", ("Our proposal spoke of meeting in person in Portland; the group meets online.",)),
    ],
)
def test_introduction_says_where_it_differs_from_the_proposal(words, said):
    """Who said yes to one place hears that it is another now."""
    members = [RUTH, LEN, BEA]

    assert said == moved(proposal(members), Charter(place=words), members)
