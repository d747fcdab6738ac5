"""The hour that an organizer settles is the one everybody is told, to the minute."""

from email import message_from_bytes, policy

import pytest
from postroom import LIST, letter, tagged
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, organizer, reply, run_round

from store.groups import Group

POINTS = (
    " Purpose: hard cases. Every other week, at the library in Portland, 75 minutes."
    " Conflicts: talk in the group, then ask Dr. Hill."
)


@scene(coordinators=CORINNE, max_size=4)
def agreed(service):
    """Four have said yes to Tuesdays at noon, and the organizer has been asked to confirm."""
    enrol(service, NAMES)
    run_round(service)
    for name in NAMES:
        reply(service, name, "Yes, I would like to join.")


def introduced(mails, notice="introduction"):
    """The texts of mails of a kind, by their readers."""
    return {each.recipient: " ".join(each.text.split()) for each in mails if each.notice == notice}


def entry(mails, notice="introduction"):
    """The calendar entry of one mail."""
    raw = next(each.raw for each in mails if each.notice == notice)
    parts = message_from_bytes(raw, policy=policy.default).walk()
    return next(each.get_content() for each in parts if each.get_content_type() == "text/calendar")


@pytest.mark.parametrize(
    "hour",
    [
        "We'll start on Tuesday, December 15, at 12:15 instead of noon.",
        "First meeting Tuesday, December 15, 12.15 pm sharp.",
        "Tuesdays at 12:15. First meeting December 15.",
        "We start fifteen minutes later than proposed, first on December 15.",
    ],
)
def test_start_between_half_hours_stands_in_introduction_and_calendar(agreed, hour):
    """December 15 at 12:15 pm in Portland is 20:15 UTC."""
    mails = reply(agreed, organizer(agreed), f"Confirmed. {hour}{POINTS}", "organizer-confirm")
    texts = introduced(mails)

    assert {address(name) for name in NAMES} == set(texts)
    assert all("December 15, 12:15 pm" in each for each in texts.values())
    assert all("12:15 to 1:30 pm" in each for each in texts.values())
    assert "DTSTART:20261215T201500Z" in entry(mails)


def test_other_hour_that_cannot_be_read_is_asked_before_anybody_is_introduced(agreed):
    """Nobody gets a calendar entry for an hour that the organizer has just changed."""
    who = organizer(agreed)
    words = f"Confirmed. We begin a little later than noon, first meeting December 15.{POINTS}"
    mails = reply(agreed, who, words, "organizer-confirm")
    then = reply(agreed, who, "Tuesdays at 12:15 pm.", "organizer-confirm")

    assert ["organizer-confirm"] == [each.notice for each in mails]
    assert "another hour that we could not read" in " ".join(mails[0].text.split())
    assert all("12:15 pm" in each for each in introduced(then).values())
    assert len(NAMES) == len(introduced(then))


@pytest.mark.parametrize(
    "words",
    [
        "The first meeting is on Tuesday, December 22 at 12:15 pm.",
        "You wrote noon, but I said 12:15. Please tell everybody the first meeting is December 22"
        " at 12:15.",
    ],
)
def test_first_meeting_moved_after_the_introduction_is_told_to_everybody(agreed, words):
    """The group's hour and first date change, and each gets a new calendar entry."""
    who = organizer(agreed)
    confirmed = f"Confirmed. First meeting December 15.{POINTS}"
    reply(agreed, who, confirmed, "organizer-confirm")
    mails = reply(agreed, who, words, "introduction")
    texts = introduced(mails, "meeting-set")
    with agreed.store.read() as session:
        group = session.scalar(select(Group))

    assert {address(name) for name in NAMES} == set(texts)
    assert all("December 22, 12:15 pm" in each for each in texts.values())
    assert "DTSTART:20261222T201500Z" in entry(mails, "meeting-set")
    assert ("Tue 12:15-13:30", "2026-12-22") == (group.slot, group.charter["first_date"])
    assert {address(who)} == {
        reader for reader, text in texts.items() if "Thank you for telling us" in text
    }
    assert "who organizes your group" not in texts[address(who)]


def test_member_who_has_stopped_our_mail_is_told_of_no_other_hour(agreed):
    """STOP ends all mail, that of a group, too (guarantee 10)."""
    who = organizer(agreed)
    reply(
        agreed, who, f"Confirmed. First meeting Tuesday, December 15.{POINTS}", "organizer-confirm"
    )
    stopped = next(name for name in NAMES if name != who)
    reply(agreed, stopped, "STOP", "introduction")
    mails = reply(agreed, who, "The first meeting is on December 22.", "introduction")

    assert {address(name) for name in NAMES if name != stopped} == set(
        introduced(mails, "meeting-set")
    )


def test_another_member_moves_no_meeting(agreed):
    """Only who organizes speaks for the group's hour."""
    who = organizer(agreed)
    reply(agreed, who, f"Confirmed. First meeting December 15.{POINTS}", "organizer-confirm")
    other = next(name for name in NAMES if name != who)
    mails = reply(agreed, other, "The first meeting is on December 22 at 12:15 pm.", "introduction")

    assert {} == introduced(mails, "meeting-set")


@pytest.mark.parametrize("words", [f"Confirmed.{POINTS}", f"Hello, I confirm the group.{POINTS}"])
def test_confirmation_in_a_letter_of_its_own_answers_the_one_that_is_waited_for(agreed, words):
    """Once it is surely the organizer's; it offers no seat in a group that is still to be."""
    kay = address(organizer(agreed))
    (check,) = agreed.hear(kay, letter(kay, words, subject="Our group"), LIST)
    mails = agreed.hear(kay, letter(kay, "Yes, that was me.", check), tagged(check))
    again = agreed.hear(kay, letter(kay, words, subject="Our group"), LIST)

    assert "confirm a group" in " ".join(check.text.split())
    assert 4 == len(introduced(mails))
    assert "offer-recorded" not in {each.notice for each in again}


@pytest.mark.parametrize(
    "words", ["Half an hour later, as I wrote.", "We start half an hour later."]
)
def test_hour_moved_twice_by_the_same_words_is_moved_once(agreed, words):
    """Who repeats what was settled, because a point was missing, means the same hour."""
    who = organizer(agreed)
    first = "Confirmed, but half an hour later. Every other week, 60 minutes."
    reply(agreed, who, first, "organizer-confirm")
    then = reply(agreed, who, f"{words}{POINTS.replace('75', '60')}", "organizer-confirm")

    assert all("12:30 to 1:30 pm" in each for each in introduced(then).values())
    assert introduced(then)


def test_organizer_moves_the_hour_of_a_new_group_by_so_much(agreed):
    """The introduction named noon; everybody is told the new hour."""
    who = organizer(agreed)
    mails = reply(agreed, who, f"Confirmed.{POINTS}", "organizer-confirm")
    assert introduced(mails)
    then = reply(agreed, who, "Sorry, we begin a quarter of an hour later.", "introduction")
    texts = introduced(then, "meeting-set")

    assert {address(name) for name in NAMES} == set(texts)
    assert all("12:15 to 1:30 pm" in each for each in texts.values())


def test_shorter_session_ends_earlier_in_every_mail(agreed):
    """What was proposed to be an hour and a half, and takes 75 minutes, ends at a quarter past."""
    who = organizer(agreed)
    (asked,) = reply(agreed, who, "Length: 75 minutes.", "organizer-confirm")
    mails = reply(
        agreed, who, f"Confirmed. First meeting December 15.{POINTS}", "organizer-confirm"
    )
    with agreed.store.read() as session:
        group = session.scalar(select(Group))

    assert "When: Tuesdays, 12:00 to 1:15 pm" in asked.text
    assert all("When: Tuesdays, 12:00 to 1:15 pm" in each for each in introduced(mails).values())
    notes = [each.replace("| ", "") for each in introduced(mails).values()]
    assert all("at 75 minutes the group meets" in each for each in notes)
    assert "Tue 12:00-13:15" == group.slot
    assert "DTEND:20261215T211500Z" in entry(mails)


def test_longer_session_that_does_not_suit_is_asked_about(agreed):
    """Who said yes to an hour and a half is free for two hours, and for no more."""
    who = organizer(agreed)
    words = POINTS.replace("75 minutes", "150 minutes")
    (asked,) = reply(agreed, who, f"Confirmed.{words}", "organizer-confirm")

    assert "not free for all of that time" in " ".join(asked.text.split())


_NO_LENGTH = POINTS.replace(" 75 minutes.", "")


@pytest.mark.parametrize(
    "words",
    [
        "Tuesdays 12:15\u20131:45. Length: 75.",
        "When: Tuesdays 12:15 to 1:45\nLength: 75 minutes\n",
        "We meet from 12:15 to 1:45 on Tuesdays, for an hour and a quarter.",
    ],
)
def test_hours_that_contradict_the_length_are_asked_about(agreed, words):
    """Nobody is introduced with an end that their organizer may not mean; the answer settles it."""
    who = organizer(agreed)
    (asked,) = reply(agreed, who, f"Confirmed. {words}{_NO_LENGTH}", "organizer-confirm")
    then = reply(agreed, who, "75 minutes, sorry.", "organizer-confirm")

    assert "make 90 minutes, and of a length of 75" in " ".join(asked.text.split())
    assert "Length: how long is a session?" in asked.text
    assert all("12:15 to 1:30 pm" in each for each in introduced(then).values())
    assert len(NAMES) == len(introduced(then))


@pytest.mark.parametrize("words", ["Tuesdays 12:15 to 1:30.", "Length: 75. Tuesdays at 12:15."])
def test_length_is_told_by_hours_or_by_a_number_under_its_name(agreed, words):
    """Whoever tells when a session ends is not asked how long it is."""
    mails = reply(agreed, organizer(agreed), f"Confirmed. {words}{_NO_LENGTH}", "organizer-confirm")

    assert all("Length: 75 minutes" in each for each in introduced(mails).values())
    assert len(NAMES) == len(introduced(mails))


def test_room_that_is_free_for_longer_contradicts_no_length(agreed):
    """Between the hours at which a room is free lies a session of any length."""
    words = "The room is free Tuesdays 12 to 2."
    mails = reply(agreed, organizer(agreed), f"Confirmed. {words}{POINTS}", "organizer-confirm")

    assert len(NAMES) == len(introduced(mails))


@pytest.mark.parametrize("day", ["January 8", "the 9th of January", "Jan 7, 2027"])
def test_first_meeting_on_another_day_is_asked_about_before_anybody_is_introduced(agreed, day):
    """The four have agreed on Tuesdays."""
    who = organizer(agreed)
    mails = reply(agreed, who, f"Confirmed. First meeting {day}.{POINTS}", "organizer-confirm")
    then = reply(agreed, who, "Tuesday, January 12.", "organizer-confirm")
    then = (
        then
        if introduced(then)
        else reply(agreed, who, "First meeting January 12.", "organizer-confirm")
    )

    assert ["organizer-confirm"] == [each.notice for each in mails]
    assert "and your group meets on Tuesdays" in " ".join(mails[0].text.split())
    assert all("January 12" in each for each in introduced(then).values())
    assert len(NAMES) == len(introduced(then))


@pytest.mark.parametrize("day", ["5.1.2027", "the fifth of January", "Tuesday 1/5"])
def test_first_meeting_is_confirmed_as_it_is_written(agreed, day):
    """In letters, or in the order that is written between dots."""
    who = organizer(agreed)
    mails = reply(agreed, who, f"Confirmed. First meeting: {day}.{POINTS}", "organizer-confirm")

    assert all("Tuesday, January 5, noon" in each for each in introduced(mails).values())
    assert introduced(mails)
