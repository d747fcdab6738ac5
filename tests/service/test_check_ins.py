"""The monthly question to a group, from the calendar to what is kept."""

import time
from datetime import UTC, datetime

import pytest
from circle import NAMES, address, answers_of, attended, form, say, turn
from scenes import scene
from sqlalchemy import select

from groups import profile, reach
from groups.group import State
from service.desk import desk
from service.forgetting import forget_person
from store.groups import Group
from store.people import Note, Person
from store.reach import Reach

CORINNE = "corinne@ashby.example"
NOVEMBER = (2026, 11, 2, 18)


@scene()
def asked(service):
    """A service whose one group has just been asked about October, and that mail."""
    form(service)
    (mail,) = turn(service, *NOVEMBER)
    return mail


def group_state(service):
    """Where the one group stands."""
    with service.store.read() as session:
        return session.scalars(select(Group.state)).one()


def test_organizer_is_asked_once_a_month_and_nobody_is_reminded(service):
    """One mail a group and month, in the morning of the first day, is all of it."""
    form(service)
    night = turn(service, 2026, 11, 1, 10)
    mails = [mail for day in (1, 2, 9, 30) for mail in turn(service, 2026, 11, day, 18)]
    december = turn(service, 2026, 12, 1, 18)

    assert [] == night
    assert [(address("Gail"), "checkin")] == [(each.recipient, each.notice) for each in mails]
    assert "Did your group G-AB2CD meet in October 2026?" == mails[0].subject
    assert [(address("Gail"), "checkin")] == [(each.recipient, each.notice) for each in december]


def test_answer_in_plain_words_is_kept_for_everybody_who_was_there(asked):
    """All but one were there, and the group lives."""
    service, mail = asked
    (told,) = say(service, "Gail", "We met on the 12th, all but Dana.\n\nGail", mail)

    day = "2026-10-12"
    assert [("Gail", day), ("Hal", day), ("Wren", day)] == attended(service)
    assert {"2026-10": "MET"} == answers_of(service)
    assert State.ACTIVE is group_state(service)
    assert "checkin-noted" == told.notice
    assert "Monday, October 12: you, Hal and Wren; not Dana" in " ".join(told.text.split())


def test_word_of_an_answer_is_not_kept(asked):
    """Attendance and nothing of what was spoken: the letter goes with its retention time."""
    service, mail = asked
    say(service, "Gail", "We met on the 12th and talked about shame in the room.", mail)
    with service.store.read() as session:
        notes = session.scalars(select(Note)).all()

    assert [] == notes


@pytest.mark.parametrize(
    ("words", "state", "present"),
    [
        ("YES", "MET", [(name, "2026-10") for name in sorted(NAMES)]),
        ("NO", "NOT_MET", []),
        ("No, we did not meet in October.", "NOT_MET", []),
        ("Only Wren and I, on the 6th.", "MET", [("Gail", "2026-10-06"), ("Wren", "2026-10-06")]),
    ],
)
def test_each_plain_answer_is_heard(asked, words, state, present):
    """The words of the buttons, and those that people write."""
    service, mail = asked
    (told,) = say(service, "Gail", words, mail)

    assert {"2026-10": state} == answers_of(service)
    assert present == attended(service)
    assert "checkin-noted" == told.notice


def test_correction_takes_the_place_of_the_first_answer(asked):
    """A reply to what was noted says how it was, and leaves nothing of the mistake."""
    service, mail = asked
    (noted,) = say(service, "Gail", "We met on the 12th, all but Dana.", mail)
    (again,) = say(service, "Gail", "It was the 13th, all but Hal.", noted)
    (never,) = say(service, "Gail", "No, I mixed it up: we did not meet in October.", again)

    assert "October 13: you, Dana and Wren; not Hal" in " ".join(again.text.split())
    assert "did not meet in October 2026" in " ".join(never.text.split())
    assert [] == attended(service)
    assert {"2026-10": "NOT_MET"} == answers_of(service)


def test_correction_that_ties_an_absence_to_one_day_is_noted_for_that_day(asked):
    """Who missed the second meeting counts for the first."""
    service, mail = asked
    (noted,) = say(service, "Gail", "We met on the 8th and the 22nd, all but Hal.", mail)
    words = "We met on the 8th and the 22nd; Hal couldn't come the second time."
    (again,) = say(service, "Gail", words, noted)

    told = " ".join(again.text.split())
    assert "October 8: you, Dana, Hal and Wren" in told
    assert "October 22: you, Dana and Wren; not Hal" in told


def test_day_that_a_correction_denies_is_no_meeting(asked):
    """What it was not is named to be taken back."""
    service, mail = asked
    (noted,) = say(service, "Gail", "We met on the 8th, all but Dana.", mail)
    (again,) = say(service, "Gail", "Sorry, it was the 15th, not the 8th.", noted)

    assert "October 15: you, Dana, Hal and Wren" in " ".join(again.text.split())
    assert {"2026-10-15"} == {day for _, day in attended(service)}


@pytest.mark.parametrize(
    "words",
    [
        "We met on the 12th, everybody except Danielle.",
        "The group has dissolved, I believe.",
        "How would I know?",
    ],
)
def test_doubtful_answer_changes_nothing(asked, words):
    """A name that nobody has, or words about something else: asked back, or told to a person."""
    service, mail = asked
    told = say(service, "Gail", words, mail)

    assert {"unclear", "question-passed-on"} & {each.notice for each in told}
    assert [] == attended(service)
    assert {"2026-10": "ASKED"} == answers_of(service)


def test_question_beside_the_answer_reaches_a_person(asked):
    """The meeting is noted, and what was asked is passed on."""
    service, mail = asked
    told = say(service, "Gail", "We met on the 12th. How do we add a member?", mail)

    assert {(address("Gail"), "checkin-noted"), (CORINNE, "coordinator-alert")} == {
        (each.recipient, each.notice) for each in told
    }
    assert len(NAMES) == len(attended(service))


def test_leave_beside_the_answer_is_heard_too(asked):
    """A letter that leaves is about leaving first, and its meeting is kept for the writer."""
    service, mail = asked
    words = "We met on the 12th. I am leaving the group, my last meeting is November 10."
    told = say(service, "Gail", words, mail)

    assert "leave-recorded" in {each.notice for each in told}
    assert ("Gail", "2026-10-12") in attended(service)


def test_who_would_rather_not_be_asked_is_not_and_another_is(asked):
    """The opt-out is the member's own; the group still has somebody to ask."""
    service, mail = asked
    (told,) = say(service, "Gail", "NO QUESTIONS", mail)
    (then,) = turn(service, 2026, 12, 1, 18)

    assert "do not ask you about the group G-AB2CD any more" in " ".join(told.text.split())
    assert address("Dana") == then.recipient


def test_stop_ends_these_mails_too(asked):
    """STOP works from any mail."""
    service, mail = asked
    say(service, "Gail", "STOP", mail)

    assert [address("Dana")] == [each.recipient for each in turn(service, 2026, 12, 1, 18)]


@pytest.mark.parametrize(
    "date", ["Mon, 12 Oct 1998 10:00:00 -0700", "Mon, 12 Oct 2150 10:00:00 -0700"]
)
def test_day_is_read_from_when_the_letter_came_where_its_clock_is_wrong(asked, date):
    """A year that no letter travels for is a clock's mistake, not a meeting's."""
    service, mail = asked
    say(service, "Gail", "We met on October 12.", mail, date=date)

    assert {"2026-10-12"} == {day for _, day in attended(service)}


def test_letter_of_any_length_is_read_in_time(asked):
    """What comes in may be made to take long; an answer of days is short."""
    service, mail = asked
    began = time.process_time()
    say(service, "Gail", "We met on 10/12. " + "next all but I, " * 20000 + "10/13", mail)

    assert time.process_time() - began < 5
    assert {"2026-10-12"} == {day for _, day in attended(service)}


def test_reply_from_elsewhere_speaks_for_nobody(asked):
    """Only the member who was asked can answer (guarantee 5)."""
    service, mail = asked
    told, check = say(service, "Hal", "We met on the 12th.", mail)

    before = attended(service)
    say(service, "Gail", "YES", check)

    assert (address("Hal"), "unclear") == (told.recipient, told.notice)
    assert (address("Gail"), "address-check") == (check.recipient, check.notice)
    assert [] == before
    assert sorted(NAMES) == [name for name, _ in attended(service)]


def test_who_cannot_be_asked_is_passed_over(service):
    """Stopped, away or out of reach: the next member is asked."""
    form(service)
    with service.store.write() as session:
        people = {each.first_name: each for each in session.scalars(select(Person))}
        people["Gail"].away_until = datetime(2026, 12, 24, tzinfo=UTC)
        people["Dana"].state = profile.State.STOPPED
        lost = Reach(address=address("Hal"), state=reach.State.LOST, score=9.0, status="5.1.1")
        lost.bounced_at = service.clock.now()
        session.add(lost)
    (mail,) = turn(service, *NOVEMBER)

    assert address("Wren") == mail.recipient


def test_nobody_is_asked_about_two_groups_while_another_can_be(service):
    """Gail organizes both; the second question goes to a colleague of hers."""
    form(service)
    form(service, ("Gail", "Ines", "Jon"), code="G-ZZ9XY")
    mails = turn(service, *NOVEMBER)

    assert [address("Gail"), address("Ines")] == [each.recipient for each in mails]


def test_month_that_was_told_unasked_is_not_asked_about(make_service):
    """The organizer wrote by herself, from a domain that vouches for her."""
    service = make_service(authserv_ids="mx.peers.example")
    form(service)
    service.clock.time = datetime(2026, 10, 21, 18, tzinfo=UTC)
    proof = "mx.peers.example; dmarc=pass header.from=member.example"
    headers = [("Authentication-Results", proof)]
    words = "Our group G-AB2CD met on October 6 and October 20, all but Dana."
    (told,) = say(service, "Gail", words, headers=headers)

    assert "word-noted" == told.notice
    assert 6 == len(attended(service))
    assert {"Dana"}.isdisjoint(name for name, _ in attended(service))
    assert [] == turn(service, *NOVEMBER)


def test_month_that_an_earlier_answer_told_is_not_asked_about(asked):
    """The days of two months in one answer leave nothing to ask of the second."""
    service, mail = asked
    service.clock.time = datetime(2026, 11, 20, 18, tzinfo=UTC)
    say(service, "Gail", "We met on October 12 and on November 9.", mail)

    assert {"2026-10-12", "2026-11-09"} == {day for _, day in attended(service)}
    assert [] == turn(service, 2026, 12, 1, 18)


def test_organizers_word_with_a_name_that_nobody_has_stands_for_her_alone(make_service):
    """Who was there is not guessed at where one of the names is nobody's."""
    service = make_service(authserv_ids="mx.peers.example")
    form(service)
    service.clock.time = datetime(2026, 10, 21, 18, tzinfo=UTC)
    proof = "mx.peers.example; dmarc=pass header.from=member.example"
    words = "Our group G-AB2CD met on October 6, all but Danielle."
    say(service, "Gail", words, headers=[("Authentication-Results", proof)])

    assert [("Gail", "2026-10-06")] == attended(service)


def test_word_of_a_member_who_does_not_organize_stands_for_that_member(service):
    """Nobody but the one who was asked, or the organizer, speaks for the group."""
    form(service)
    service.clock.time = datetime(2026, 10, 21, 18, tzinfo=UTC)
    say(service, "Hal", "Our group G-AB2CD met on October 6.")
    say(service, "Hal", "As I wrote, our group G-AB2CD met on October 6.")

    assert [("Hal", "2026-10-06")] == attended(service)
    assert [address("Gail")] == [each.recipient for each in turn(service, *NOVEMBER)]


def test_three_silent_months_are_told_to_a_coordinator_and_then_nobody_is_asked(service):
    """A silence is for a person to look at; one answer, however late, ends it."""
    form(service)
    silent = [
        turn(service, year, month, 1, 19) for year, month in ((2026, 10), (2026, 11), (2026, 12))
    ]
    first = [mails[0] for mails in silent[1:]]
    alerted = turn(service, 2027, 1, 1, 19) + turn(service, 2027, 2, 1, 19)
    say(service, "Gail", "We met on the 6th.", first[0])
    resumed = turn(service, 2027, 3, 1, 19)

    assert [] == silent[0]
    assert ["checkin"] * 3 == [
        each.notice for each in [*first, *alerted] if each.notice == "checkin"
    ]
    assert [CORINNE] == [each.recipient for each in alerted if each.notice == "coordinator-alert"]
    assert [address("Gail")] == [each.recipient for each in resumed]


def test_forgotten_member_leaves_no_attendance(asked):
    """FORGET takes what was told of a person along."""
    service, mail = asked
    say(service, "Gail", "We met on the 12th.", mail)
    with service.store.write() as session:
        at = desk(session, service.settings, service.clock.now())
        forget_person(at, session.scalar(select(Person).where(Person.email == address("Dana"))))

    assert {"Gail", "Hal", "Wren"} == {name for name, _ in attended(service)}


def test_mail_shows_first_names_and_no_more(asked):
    """The one asked is in the group and knows the others; the mail needs no more of them."""
    _, mail = asked

    assert "Dana, Hal, Wren and you" in " ".join(mail.text.split())
    assert b"Danason" not in mail.raw
    assert address("Dana").encode() not in mail.raw


@pytest.mark.parametrize(
    ("words", "months", "again"),
    [
        ("We met in August and September.", {"08": "MET", "09": "MET", "10": "ASKED"}, True),
        ("We met on September 8.", {"09": "MET", "10": "ASKED"}, True),
        ("We did not meet in September.", {"09": "NOT_MET", "10": "ASKED"}, True),
        ("We met in September, but not in October.", {"09": "MET", "10": "NOT_MET"}, False),
        ("Yes, and we also met in September.", {"09": "MET", "10": "MET"}, False),
    ],
)
def test_month_that_was_asked_about_counts_only_where_it_is_told_of(service, words, months, again):
    """Other months are kept as such, and of that one we ask again."""
    form(service, made=datetime(2026, 6, 1, tzinfo=UTC))
    (asked,) = turn(service, *NOVEMBER)
    (noted,) = say(service, "Gail", words, asked)
    found = answers_of(service)
    say(service, "Gail", "NO", noted)

    assert {f"2026-{month}": state for month, state in months.items()} == found
    assert ("did your group meet in October" in noted.subject) == again
    assert "NOT_MET" == answers_of(service)["2026-10"]


def test_answer_to_our_asking_who_was_meant_is_one_to_the_monthly_question(service):
    """It puts right what was written before."""
    form(service)
    (asked,) = turn(service, *NOVEMBER)
    (which,) = say(service, "Gail", "8th: all. 22nd: no Marcus", asked)
    say(service, "Gail", "8th: all. 22nd: no Hal", which)

    assert "Marcus" in which.text
    assert [("Hal", "2026-10-08")] == [each for each in attended(service) if each[0] == "Hal"]


LEAVE = "I'm on sabbatical from the group from October till March, but want to stay a member."


@scene()
def on_leave(service):
    """A group of which Hal is on leave from October till March, and the question about October."""
    form(service)
    say(service, "Hal", LEAVE)
    (mail,) = (each for each in turn(service, *NOVEMBER) if each.notice == "checkin")
    return mail


@pytest.mark.parametrize("words", ["YES", "We met on the 12th.", "The 12th, everyone."])
def test_member_on_leave_is_not_presumed_present(on_leave, words):
    """A record that counts somebody who is away is false; who reads the receipt is told."""
    service, mail = on_leave
    (noted,) = say(service, "Gail", words, mail)

    assert "everyone in the group: Dana, Wren and you" in " ".join(mail.text.split())
    assert ["Dana", "Gail", "Wren"] == [name for name, _ in attended(service)]
    assert "Hal is not counted, having told us of being away then." in " ".join(noted.text.split())


def test_member_on_leave_who_came_is_counted_where_named(on_leave):
    """The word of who was there outweighs a leave on file."""
    service, mail = on_leave
    (noted,) = say(service, "Gail", "We met on the 12th, and Hal came, too.", mail)

    assert ["Dana", "Gail", "Hal", "Wren"] == [name for name, _ in attended(service)]
    assert "not counted" not in " ".join(noted.text.split())


def test_leave_that_begins_later_takes_nobody_out_before(service):
    """From January on is not October; and the organizer is told from when."""
    form(service)
    mails = say(service, "Hal", LEAVE.replace("October", "January"))
    (mail,) = (each for each in turn(service, *NOVEMBER) if each.notice == "checkin")
    say(service, "Gail", "We met on the 12th.", mail)

    told = [" ".join(each.text.split()) for each in mails]
    assert all("from January until March" in each for each in told)
    assert ["Dana", "Gail", "Hal", "Wren"] == [name for name, _ in attended(service)]


def test_member_of_whom_something_unclear_is_said_is_not_counted(asked):
    """And the mail says so, that it can be put right."""
    service, mail = asked
    (noted,) = say(service, "Gail", "We met on the 12th. Hal was on safari.", mail)

    assert ["Dana", "Gail", "Wren"] == [name for name, _ in attended(service)]
    assert "could not tell from your words whether Hal was there" in " ".join(noted.text.split())
