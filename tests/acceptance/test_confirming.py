"""The organizer's answers: confirmed whole or in part, not yet, cancel, and not me."""

import icalendar
from town import SIX

WHOLE = (
    "Confirmed. To talk over cases and keep one another company; every other Thursday at 3,"
    " online, link to follow, 90 minutes; conflicts first in the group, then with an outside"
    " consultant. First meeting December 17."
)


def organizer(town):
    """Who was asked to confirm, and the mail that asks it."""
    (row,) = town.rows("proposals")
    (who,) = [each for each in SIX if each.address == row["organizer"]]
    return who, town.latest(who, "organizer-confirm")


def test_whole_confirmation_introduces_everybody_with_the_first_date(agreed):
    """All points in one reply make the group; its first meeting comes as a calendar entry."""
    who, mail = organizer(agreed)
    agreed.answer(who, mail, WHOLE)
    introductions = [agreed.latest(each, "introduction") for each in SIX]
    (part,) = [p for p in introductions[0].mail.walk() if p.get_content_type() == "text/calendar"]
    (event,) = icalendar.Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")

    assert [row["state"] for row in agreed.rows("groups")] == ["FORMING"]
    assert all("90 minutes" in each.text for each in introductions)
    assert (2026, 12, 17) == event["DTSTART"].dt.timetuple()[:3]
    assert {row["state"] for row in agreed.rows("requests")} == {"PLACED"}


def test_missing_points_are_asked_for_and_completed_by_a_second_reply(agreed):
    """A confirmation without its points makes no group until they are there (guidelines 2, 18)."""
    who, mail = organizer(agreed)
    agreed.answer(who, mail, "Confirmed! Every other week, online, link to follow, 90 minutes.")
    again = agreed.latest(who, "organizer-confirm")
    groups_before = agreed.rows("groups")
    agreed.answer(
        who,
        again,
        "Our purpose is to talk over cases. Conflicts we bring up in the group first and then ask"
        " an outside consultant.",
    )

    assert groups_before == []
    assert "Purpose" in again.text
    assert agreed.latest(who, "introduction")


def test_not_yet_takes_an_incomplete_confirmation_back(agreed):
    """Points that come in after a "not yet" settle the charter and confirm nothing."""
    who, mail = organizer(agreed)
    agreed.answer(who, mail, "Confirmed! Every other week, online, link to follow, 90 minutes.")
    agreed.answer(who, agreed.latest(who, "organizer-confirm"), "Wait, not yet please.")
    agreed.answer(
        who,
        agreed.latest(who, "organizer-confirm"),
        "Our purpose is to talk over cases. Conflicts go to an outside consultant.",
    )
    agreed.settle()

    assert agreed.rows("groups") == []
    assert "Please call this group off" in agreed.latest(who, "organizer-confirm").text


def test_not_yet_is_no_confirmation_and_gives_time(agreed):
    """NOT YET changes nothing but the date by which an answer is waited for."""
    who, mail = organizer(agreed)
    agreed.answer(who, mail, "Not yet, please. I want to think about it over the weekend.")
    agreed.settle()

    assert agreed.rows("groups") == []
    assert [row["state"] for row in agreed.rows("proposals")] == ["QUORUM"]
    assert "more time" in agreed.latest(who, "organizer-confirm").text


def test_cancel_lets_the_proposal_fall_and_everybody_is_told(agreed):
    """CANCEL returns every request to the pool; no address was passed on."""
    who, mail = organizer(agreed)
    agreed.answer(who, mail, "Cancel. I can't take this on after all.")
    agreed.settle()

    assert [row["state"] for row in agreed.rows("proposals")] == ["FALLEN"]
    assert all("proposal-fallen" in agreed.got(each) for each in SIX)
    assert {row["state"] for row in agreed.rows("requests")} == {"OPEN"}
    assert not [m for m in agreed.boxes.mails if m.notice == "introduction"]


def test_organizing_is_passed_to_the_next_who_then_confirms(agreed):
    """Who would rather not organize stays a member; the next in order is asked."""
    who, mail = organizer(agreed)
    agreed.answer(who, mail, "I'd love to be in the group but I would rather not organize it.")
    agreed.settle()
    second, again = organizer(agreed)
    agreed.answer(second, again, WHOLE)

    assert second is not who
    assert agreed.latest(who, "introduction")
    assert [row["organizer"] for row in agreed.rows("groups")] == [second.address]


def test_second_confirm_changes_nothing(agreed):
    """A token that has been used makes no second group and no second introduction."""
    who, mail = organizer(agreed)
    agreed.answer(who, mail, WHOLE)
    agreed.latest(who, "introduction")
    agreed.answer(who, mail, "Confirmed, as I said before.")

    assert "already confirmed" in agreed.latest(who, "unclear").text
    assert 1 == len(agreed.rows("groups"))
    assert agreed.got(who).count("introduction") == 1


def test_silent_organizer_is_reminded_once_then_the_task_passes_on(agreed):
    """A week without an answer does not cost the others their group."""
    who, _ = organizer(agreed)
    agreed.turn(days=5)
    reminded = agreed.got(who).count("organizer-confirm")
    agreed.turn(days=3)
    second, _ = organizer(agreed)

    assert reminded == 2
    assert second is not who
    assert [row["state"] for row in agreed.rows("proposals")] == ["QUORUM"]
