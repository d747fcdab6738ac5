"""The record of who met when holds what was told, and a correction changes what it says."""

import pytest
from circle import address, answers_of, attended, form, say, turn
from scenes import scene
from sqlalchemy import select

from service import presumed
from service.desk import desk
from store.groups import Group, Membership
from store.people import Person

NOVEMBER = (2026, 11, 2, 18)
FIRST, SECOND = "2026-10-06", "2026-10-20"


@scene()
def asked(service):
    """A service whose one group has just been asked about October, and that mail."""
    form(service)
    (mail,) = turn(service, *NOVEMBER)
    return mail


def on(service, day):
    """The names on record for a day."""
    return [name for name, told in attended(service) if told == day]


@pytest.mark.parametrize(
    "words",
    [
        "Oct 6 (everyone), Oct 20 (Dana's son was ill so she skipped).",
        "The 6th: all of us. On the 20th Dana had a fever, so she stayed home.",
        "6 and 20 October, but on the second one was Dana sick.",
        "First and third Tuesday as always. On the second one was Dana ill.",
    ],
)
def test_absence_is_of_the_day_that_it_is_told_of(asked, words):
    """In whatever order and by whatever pronoun it is told."""
    service, mail = asked
    say(service, "Gail", words, mail)

    assert ["Dana", "Gail", "Hal", "Wren"] == on(service, FIRST)
    assert ["Gail", "Hal", "Wren"] == on(service, SECOND)


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        (
            "No: Dana wasn't there on the 20th, and Hal wasn't on the 6th.",
            ["Dana", "Gail", "Wren"],
            ["Gail", "Hal", "Wren"],
        ),
        ("Hal missed the 20th.", ["Dana", "Gail", "Hal", "Wren"], ["Dana", "Gail", "Wren"]),
        ("Sorry, Hal was away both times.", ["Dana", "Gail", "Wren"], ["Dana", "Gail", "Wren"]),
        (
            "Wren was there the 6th. Only the 20th she was sick.",
            ["Dana", "Gail", "Hal", "Wren"],
            ["Dana", "Gail", "Hal"],
        ),
    ],
)
def test_correction_of_who_was_there_leaves_the_rest(asked, words, first, second):
    """Neither the other day nor the other people change by it, nor did the group not meet."""
    service, mail = asked
    (noted,) = say(service, "Gail", "Oct 6 and 20, everyone.", mail)
    (again,) = say(service, "Gail", words, noted)

    assert "checkin-noted" == again.notice
    assert {"2026-10": "MET"} == answers_of(service)
    assert (first, second) == (on(service, FIRST), on(service, SECOND))


def test_who_was_there_after_all_is_added(asked):
    """The first answer left her out; the correction names her and one day."""
    service, mail = asked
    (noted,) = say(service, "Gail", "Oct 6 and 20, all but Dana.", mail)
    say(service, "Gail", "No, Dana was there on the 6th.", noted)

    assert ["Dana", "Gail", "Hal", "Wren"] == on(service, FIRST)
    assert ["Gail", "Hal", "Wren"] == on(service, SECOND)


def test_further_day_is_added_to_those_on_record(asked):
    """What is told of the 20th takes nothing back of the 6th."""
    service, mail = asked
    (noted,) = say(service, "Gail", "The 6th, all but Hal.", mail)
    say(service, "Gail", "Also the 20th, everybody.", noted)

    assert ["Dana", "Gail", "Wren"] == on(service, FIRST)
    assert ["Dana", "Gail", "Hal", "Wren"] == on(service, SECOND)


@pytest.mark.parametrize(
    "words",
    ["No idea, I skipped it. Ask Wren.", "Not that I know of, I was abroad. Hal would know."],
)
def test_who_does_not_know_answers_nothing_for_the_group(asked, words):
    """That she was away is no word on the others: another member is asked."""
    service, mail = asked
    mails = say(service, "Gail", words, mail)
    (to_her,) = [each for each in mails if each.recipient == address("Gail")]
    (other,) = [each for each in mails if each.notice == "checkin"]

    assert {"2026-10": "ASKED"} == answers_of(service)
    assert other.recipient != address("Gail")
    assert "Another member of the group G-AB2CD is asked" in " ".join(to_her.text.split())

    say(service, other.recipient.partition("@")[0].title(), "Yes, on the 6th.", other)

    assert {"2026-10": "MET"} == answers_of(service)


def test_meeting_of_the_others_does_not_count_who_tells_of_it(asked):
    """Who writes that "it met", and names who did, was not there; and the day is heard."""
    service, mail = asked
    say(service, "Gail", "It met on October 6: Dana, Hal and Wren.", mail)

    assert ["Dana", "Hal", "Wren"] == on(service, FIRST)


def test_who_joined_later_was_at_no_earlier_meeting(asked):
    """A newcomer of the 12th was not there on the 6th, and was on the 20th."""
    service, mail = asked
    with service.store.write() as session:
        group = session.scalar(select(Group))
        at = service.clock.now().replace(month=10, day=12)
        new = Person(email=address("Rae"), first_name="Rae", last_name="R", created_at=at)
        session.add(new)
        group.memberships.append(Membership(person=new))
        presumed.note_joined(desk(session, service.settings, at), new, "G-XX", group)
    (noted,) = say(service, "Gail", "Oct 6 and 20.", mail)

    assert "Rae" not in on(service, FIRST)
    assert "Rae" in on(service, SECOND)
    assert "not Rae" not in noted.text


def test_colleague_who_was_ill_is_no_client(asked):
    """What is told of members alone is kept; a client beside it is not."""
    service, mail = asked
    words = "Oct 6 and 20. Dana's baby was in hospital, so she missed the 20th."
    (noted,) = say(service, "Gail", words, mail)
    (back, *_) = say(service, "Gail", "Hal's client Tim Roe lost custody.", noted)

    assert "checkin-noted" == noted.notice
    assert "client-information" == back.notice
