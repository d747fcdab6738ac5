"""What an organizer settles under its own name, and what is for one meeting alone."""

from datetime import UTC, datetime

import pytest
from circle import address, form, say
from scenes import scene
from sqlalchemy import select

from groups.group import State
from store.groups import Group

OTHERS = {address(name) for name in ("Dana", "Hal", "Wren")}
SETTLED = {
    "place": "at my office (study room B)",
    "frequency": "every Thursday",
    "length_minutes": 90,
    "first_date": "2027-01-07",
}


@scene()
def met(service):
    """A group of Thursdays at seven that meets at Gail's office, on February 20."""
    form(service)
    with service.store.write() as session:
        group = session.scalar(select(Group))
        group.slot, group.state, group.charter = "Thu 19:00-20:30", State.ACTIVE, SETTLED
    service.clock.time = datetime(2027, 2, 20, 18, tzinfo=UTC)


def sure(service, words, name="Gail"):
    """A member writes, and says that it was them; the mails of that."""
    mails = say(service, name, words)
    if "address-check" in {each.notice for each in mails}:
        return say(service, name, "Yes, that was me.", mails[-1])
    return mails


def on_file(service):
    """Hour, place, rhythm and length."""
    with service.store.read() as session:
        group = session.scalar(select(Group))
        kept = group.charter
        return group.slot, kept["place"], kept["frequency"], kept["length_minutes"]


def with_(slot="Thu 19:00-20:30", **points):
    """What is on file once these points are settled."""
    now = {**SETTLED, **points}
    return slot, now["place"], now["frequency"], now["length_minutes"]


@pytest.mark.parametrize(
    ("words", "now"),
    [
        (
            "Length: 60 minutes from now on. Place: Google Meet.",
            with_("Thu 19:00-20:00", place="Google Meet", length_minutes=60),
        ),
        ("change length to 75 min", with_("Thu 19:00-20:15", length_minutes=75)),
        ("New length: an hour and a quarter.", with_("Thu 19:00-20:15", length_minutes=75)),
        (
            "From March on our sessions last two hours.",
            with_("Thu 19:00-21:00", length_minutes=120),
        ),
        (
            "Change of rhythm: once a month, first Thursday, same hour.",
            with_(frequency="once a month, first Thursday"),
        ),
        ("From March 11 on we meet fortnightly.", with_(frequency="fortnightly")),
        (
            "As organizer: from Feb 25 we meet every second Tuesday at noon for 90 minutes, link:"
            " https://zoom.example/j/1",
            with_(
                "Tue 12:00-13:30",
                place="https://zoom.example/j/1",
                frequency="every second Tuesday",
            ),
        ),
        (
            "Venue from now on: the Unitarian church, 1211 SW Main",
            with_(place="the Unitarian church, 1211 SW Main"),
        ),
        (
            "Please change the place to Hillsdale library, room 2.",
            with_(place="Hillsdale library, room 2"),
        ),
        ("Room C!!! Not B. Sorry for shouting.", with_(place="at my office (study room C)")),
        ("It is study room C, not B.", with_(place="at my office (study room C)")),
        ("The room is now 204.", with_(place="at my office (study room 204)")),
        (
            "I have changed my office. From now on 455 SE Morrison, room 3. Please let everybody"
            " know.",
            with_(place="455 SE Morrison, room 3"),
        ),
        ("My new office is 12 NE Oak Street.", with_(place="12 NE Oak Street")),
    ],
)
def test_plain_setting_of_the_organizer_is_settled_for_all(met, words, now):
    """She is told in the introduction that she can tell us by a mail."""
    mails = sure(met, words)

    assert now == on_file(met)
    assert OTHERS < {each.recipient for each in mails if each.notice == "meeting-set"}


@pytest.mark.parametrize(
    "words",
    [
        "The meeting of March 4 is moved to March 5, a Friday, same hour, because of the concert.",
        "This once, on March 4, we meet online, on Zoom.",
        "Next time at Hal's, 4410 SW Allen, Beaverton, Feb 25.",
        "our place for March: not my office but Hal's on 3021 SE Division",
        "We skip the 11th of March, see you on the 18th.",
        "No meeting on March 11, the building is closed.",
        "Our session on 3/18 starts at 8 instead of 7.",
        "The office is taken on Mar 4. So no meeting that week, the week after at 8 instead of 7.",
    ],
)
def test_one_meeting_that_is_otherwise_is_told_to_all_and_changes_nothing(met, words):
    """Thursdays stay."""
    mails = sure(met, words)

    assert with_() == on_file(met)
    assert {each.recipient for each in mails if each.notice == "passed-on"} == {
        *OTHERS,
        address("Gail"),
    }


@pytest.mark.parametrize(
    "words",
    [
        "Could we move March 4 to March 5?",
        "It takes me 45 minutes to get to the group.",
        "How about a length of 60 minutes? What do you think?",
        "I can't come on March 4, I'm at a congress.",
        "If the office is taken on March 4, we would meet at Hal's.",
    ],
)
def test_what_is_asked_thought_or_the_writers_own_reaches_no_member(met, words):
    """Only what is told is told on."""
    mails = sure(met, words)

    assert with_() == on_file(met)
    assert not OTHERS & {each.recipient for each in mails}


def test_another_member_settles_nothing(met):
    """Whose word it is not hears that it is with somebody."""
    sure(met, "Length: 60 minutes from now on. Place: Google Meet.", "Hal")

    assert with_() == on_file(met)


def test_group_that_has_met_has_its_first_meeting_behind_it(met):
    """A day that was set late is no first meeting of a group that meets."""
    with met.store.write() as session:
        group = session.scalar(select(Group))
        group.charter = {**group.charter, "first_date": "2027-03-04"}
    mails = sure(met, "Place: Google Meet.")

    assert mails
    assert not any("first meeting" in each.text.lower() for each in mails)
