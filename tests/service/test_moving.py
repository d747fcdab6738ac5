"""Where and when a group meets: changed at its organizer's word, and put to her at a member's."""

import pytest
from circle import address, form, say, turn
from scenes import scene
from sqlalchemy import select

from service.moving import move
from service.settled import charter_of
from store.groups import Group

MEMBERS = ("Gail", "Dana", "Hal", "Wren")
CORINNE = "corinne@ashby.example"


@scene()
def met(service):
    """A group of Gail's that has met, Tuesdays at noon."""
    form(service)
    (asked,) = turn(service, 2026, 11, 2, 18)
    say(service, "Gail", "We met on October 13.", asked)


def on_file(service):
    """Hour, place and rhythm."""
    with service.store.read() as session:
        group = session.scalar(select(Group))
        charter = charter_of(group.charter)
        return group.slot, charter.place, charter.frequency


def sure(service, name, words):
    """A member writes, and says that it was them; the mails of that."""
    (check,) = say(service, name, words)
    assert "address-check" == check.notice
    return say(service, name, "Yes, that was me.", check)


def texts(mails, notice):
    """The words of the mails of a kind, by their readers."""
    return {each.recipient: " ".join(each.text.split()) for each in mails if each.notice == notice}


@pytest.mark.parametrize(
    ("words", "hour", "place"),
    [
        (
            "We meet at Dana's place now instead, at 10 instead of 10:30. Can you change that?",
            "Tue 10:00-11:30",
            "Dana's place",
        ),
        ("We have moved to Hal's office, 12 NE Oak St.", None, "Hal's office, 12 NE Oak St"),
        ("Please change our place to the Hillsdale library.", None, "the Hillsdale library"),
        ("We no longer meet at Gail's; we are at Wren's house now.", None, "Wren's house"),
        ("We switched from Tuesdays to Fridays, same time.", "Fri 12:00-13:30", None),
        ("Our meetings are now at 4 pm.", "Tue 16:00-17:30", None),
        ("We now meet Thursdays from 10 to 11:15, in Beaverton.", "Thu 10:00-11:15", "Beaverton"),
    ],
)
def test_organizers_word_changes_the_record_and_everybody_is_told(met, words, hour, place):
    """Who organizes a group says where and when it meets."""
    told = texts(sure(met, "Gail", words), "meeting-set")

    assert (hour or "Tue 12:00-13:30", place) == on_file(met)[:2]
    assert {address(each) for each in MEMBERS} == set(told)


def test_her_own_office_is_hers_to_the_others(met):
    """To another reader "my office" would be their own."""
    told = texts(sure(met, "Gail", "From January on we meet at my office."), "meeting-set")

    assert "Where: Gail\u2019s office" in told[address("Dana")]
    assert "Beginning: From January on" in told[address("Dana")]
    assert "Where: my office" in told[address("Gail")]


def test_what_is_on_file_already_is_told_to_nobody_else(met):
    """Said twice, it is one change."""
    sure(met, "Gail", "We meet at Dana's place now.")
    told = texts(sure(met, "Gail", "We meet at Dana\u2019s place now."), "meeting-set")

    assert [address("Gail")] == list(told)
    assert "on file already" in told[address("Gail")]


def test_what_we_took_wrongly_is_put_right_by_a_reply(met):
    """The mail says so: "reply with how it is"."""
    mails = sure(met, "Gail", "We meet at Dana's place now.")
    ours = next(each for each in mails if each.recipient == address("Gail"))
    say(met, "Gail", "It is at Hal's house, at 10:15.", ours)

    assert ("Tue 10:15-11:45", "Hal's house") == on_file(met)[:2]


@pytest.fixture
def asked(met):
    """Dana has told that the group meets at Wren's; the mails of that, by reader."""
    mails = say(met, "Dana", "it's at Wren's house now!! pls fix")
    return {each.recipient: each for each in mails}


def test_members_word_is_put_to_the_organizer_and_changes_nothing(met, asked):
    """She is asked in one mail, the writer knows, and no coordinator has to act."""
    assert {address("Gail"), address("Dana")} == set(asked)
    assert "meeting-asked" == asked[address("Gail")].notice
    assert "Dana writes to us" in asked[address("Gail")].text
    assert "we have asked Gail" in " ".join(asked[address("Dana")].text.split())
    assert on_file(met)[1] is None


def test_her_yes_changes_it_for_everybody(met, asked):
    """Then it is her word."""
    told = texts(say(met, "Gail", "Yes", asked[address("Gail")]), "meeting-set")

    assert "Wren's house" == on_file(met)[1]
    assert {address(each) for each in MEMBERS} == set(told)


def test_her_no_changes_nothing_and_the_member_hears_it(met, asked):
    """And nobody else."""
    mails = say(met, "Gail", "No, it isn't.", asked[address("Gail")])

    assert [("meeting-asked", address("Dana"))] == [(e.notice, e.recipient) for e in mails]
    assert "meets as before" in mails[0].text
    assert on_file(met)[1] is None


def test_her_answer_with_another_place_is_her_word(met, asked):
    """As the mail says: reply with how it is."""
    say(met, "Gail", "No, it's at Hal's office, at 11.", asked[address("Gail")])

    assert ("Tue 11:00-12:30", "Hal's office") == on_file(met)[:2]


def test_member_may_not_answer_in_her_stead(met, asked):
    """Only the person asked can answer (guarantee 5)."""
    say(met, "Dana", "Yes", asked[address("Dana")])

    assert on_file(met)[1] is None


def test_member_whom_it_does_not_suit_is_no_messenger(met):
    """A person answers that; the organizer is not asked whether it is so."""
    mails = say(met, "Dana", "The group now meets in Gresham, which is too far for me.")

    assert "meeting-asked" not in {each.notice for each in mails}
    assert "Gresham" in texts(mails, "coordinator-alert")[CORINNE]


def test_where_nobody_organizes_a_coordinator_hears_it_with_the_command(met):
    """There is nobody to ask."""
    with met.store.write() as session:
        session.scalar(select(Group)).organizer_id = None
    mails = say(met, "Dana", "We meet at Hal's office now, on Fridays at 9.")
    told = texts(mails, "coordinator-alert")

    assert "peercircle settle G-AB2CD" in told[CORINNE]
    assert "question-passed-on" in {each.notice for each in mails}


@pytest.mark.parametrize(
    "words",
    [
        "Next time we meet at Dana's place.",
        "Could we meet at Dana's place from now on?",
        "We are thinking of moving to Dana's office.",
        "This Tuesday we meet at Dana's, only this once.",
        "Until May we meet at Dana's office.",
        "I have moved to Salem.",
    ],
)
def test_one_meeting_a_while_or_a_thought_moves_no_group(met, words):
    """Nor where the writer lives."""
    for mail in say(met, "Gail", words):
        if mail.notice == "address-check":
            say(met, "Gail", "Yes, that was me.", mail)

    assert ("Tue 12:00-13:30", None, None) == on_file(met)


def test_coordinators_change_is_told_as_theirs(met):
    """As by `peercircle settle`."""
    from groups.charter import Charter
    from service.desk import desk

    with met.store.write() as session:
        at = desk(session, met.settings, met.clock.now())
        told = Charter(place="Hal's office", slot="Fri 09:00-10:00", length_minutes=60)
        assert 4 == move(at, session.scalar(select(Group)), told, by_coordinator=True)
    every = texts(met.new(), "meeting-set")

    assert ("Fri 09:00-10:00", "Hal's office") == on_file(met)[:2]
    assert all("A coordinator has noted" in each for each in every.values())
