"""A member who cannot come for a while is away, and has not left."""

import pytest
from circle import address, attended, form, say, turn
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups import profile, request
from groups.membership import State
from store.groups import Membership
from store.people import Person
from store.requests import Request

CORINNE = "corinne@ashby.example"
DANA = "dana@home.example"


def to(mails, name):
    """The notices and texts of the mails to somebody."""
    recipient = name if "@" in name else address(name)
    return [each for each in mails if each.recipient == recipient]


def states(service):
    """Every state that a place is in."""
    with service.store.read() as session:
        return set(session.scalars(select(Membership.state)))


@pytest.mark.parametrize(
    "words",
    [
        "Can't make it to group until February, my dad is ill. Back after that!",
        "I need to step away from the group for the winter, my dad is ill. Back at Easter.",
        "I can't come until February, my dad is ill. Please keep my seat!",
        "PAUSE until February please. My dad is ill.",
        "I have to take a leave of absence from the group for three months, my dad is ill.",
    ],
)
def test_absence_with_an_end_is_no_leave_and_its_reason_stays_private(service, words):
    """The place is kept; member, organizer and coordinator hear of it, and nobody why."""
    form(service)
    mails = say(service, "Dana", words)

    assert {State.ACTIVE} == states(service)
    assert ["absence-noted"] == [each.notice for each in to(mails, "Dana")]
    assert ["absence-noted"] == [each.notice for each in to(mails, "Gail")]
    assert ["coordinator-alert"] == [each.notice for each in to(mails, CORINNE)]
    assert not any("dad" in each.text for each in mails)


@pytest.mark.parametrize(
    "words",
    [
        "I'll be on a break from March 1 to April 30.",
        "On a break from March 1 to April 30, please keep my seat in the group.",
        "I can't come to the group between March 1 and April 30.",
        "Please put me on a break, March 1 - April 30.",
    ],
)
def test_absence_from_one_day_to_another_carries_both(service, words):
    """To the member, the organizer and the coordinator."""
    form(service)
    mails = say(service, "Dana", words)

    assert {State.ACTIVE} == states(service)
    assert {address("Dana"), address("Gail"), CORINNE} == {each.recipient for each in mails}
    assert all("from March 1 until April 30" in " ".join(each.text.split()) for each in mails)


def test_organizer_who_is_away_organizes_still_and_is_told_what_happens(service):
    """Who is passed over for the monthly question hears of it, and how to name another."""
    form(service)
    (mail,) = to(say(service, "Gail", "I can't come to the group until February."), "Gail")

    assert "You organize this group, and still do" in " ".join(mail.text.split())


@pytest.mark.parametrize(
    "words",
    [
        "I am leaving the group, I can't come any more until February.",
        "I need to step away from the group.",
    ],
)
def test_who_leaves_is_not_only_away(service, words):
    """An end that is told of no absence holds nobody in a group."""
    form(service)
    (hello, *_) = to(say(service, "Dana", "Could a person tell me what this costs?"), "Dana")
    mails = say(service, "Dana", words, hello)

    assert {State.ACTIVE} != states(service)
    assert "leave-recorded" in {each.notice for each in to(mails, "Dana")}


PARENTAL = "I'm on parental leave until March, keep me on the list. Dana"


def test_leave_of_a_member_keeps_place_and_say_and_asks_nothing_meanwhile(service):
    """The place stays ACTIVE with the leave's days beside it, which the monthly question knows."""
    form(service)
    say(service, "Dana", PARENTAL)
    with service.store.read() as session:
        (away,) = session.scalars(select(Person).where(Person.away_until.is_not(None)))

    assert {State.ACTIVE} == states(service)
    assert ("Dana", profile.State.ACTIVE) == (away.first_name, away.state)
    assert "2027-03-01" == away.away_until.date().isoformat()


def test_leave_lets_a_request_rest_until_its_end(service):
    """It wakes by itself, and its writer stays on the list."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="A group"), LIST)
    service.hear(DANA, letter(DANA, "Yes.", echo), tagged(echo))
    (mail,) = service.hear(DANA, letter(DANA, PARENTAL, subject="My leave"), LIST)
    resting = requests(service)
    turn(service, 2027, 3, 1, 18)

    assert "on hold until Monday, March 1" in mail.subject
    assert [request.State.PAUSED] == resting
    assert [request.State.OPEN] == requests(service)


@pytest.mark.parametrize("known", [True, False])
def test_leave_of_who_has_no_request_is_not_answered_as_a_withdrawal(service, known):
    """Who asks to be kept on the list reads that nothing is lost."""
    if known:
        (echo,) = service.hear(DANA, letter(DANA, WISH, subject="A group"), LIST)
        service.hear(DANA, letter(DANA, "WITHDRAW", echo), tagged(echo))
    (mail,) = service.hear(DANA, letter(DANA, PARENTAL, subject="My leave"), LIST)
    text = " ".join(mail.text.split())

    assert "paused" == mail.notice
    assert "Nothing to put on hold" in mail.subject
    assert "you lose nothing by being away" in text
    assert "take back your request" not in text


def requests(service):
    """Where all requests stand."""
    with service.store.read() as session:
        return list(session.scalars(select(Request.state)))


@pytest.fixture
def on_leave(service):
    """Dana has taken a leave without an end, and her mail of it."""
    form(service)
    (check,) = say(service, "Dana", "I need a leave of absence from the group, my dad is ill.")
    service.told = say(service, "Dana", "Yes, it was me.", check)
    (service.mail,) = to(service.told, "Dana")
    return service


def state_of(service, name):
    """Where somebody's place stands."""
    with service.store.read() as session:
        rows = select(Membership.state).join(Person, Membership.person_id == Person.id)
        return session.scalar(rows.where(Person.email == address(name)))


def test_leave_without_an_end_is_a_state_of_its_own(on_leave):
    """No leaving: the place is kept; member, organizer and coordinator hear of it, nobody why."""
    text = " ".join(on_leave.mail.text.split())

    assert State.ON_LEAVE is state_of(on_leave, "Dana")
    assert "you are on leave from your group (G-AB2CD) until you say that you are back" in text
    assert "not asked whether a newcomer may join" in text
    assert "reply I AM BACK" in text
    assert ["absence-noted"] == [each.notice for each in to(on_leave.told, "Gail")]
    assert ["coordinator-alert"] == [each.notice for each in to(on_leave.told, CORINNE)]
    assert not any("dad" in each.text for each in on_leave.told)


@pytest.mark.parametrize(
    "words",
    [
        "Please pause my membership until further notice.",
        "I'm going on parental leave and can't come to the group for now.",
        "I need to take a break from the group.",
    ],
)
def test_leave_is_heard_in_other_words_once_it_is_sure_whose_it_is(service, words):
    """Who is on leave has no say about newcomers, so that nobody else may send them there."""
    form(service)
    mails = say(service, "Dana", words)
    (check,) = to(mails, "Dana")
    before = state_of(service, "Dana")
    say(service, "Dana", "Yes", check)

    assert "address-check" == check.notice
    assert State.ACTIVE is before
    assert State.ON_LEAVE is state_of(service, "Dana")


@pytest.mark.parametrize("words", ["I AM BACK", "I'm back now!", "My leave is over, see you."])
def test_leave_ends_at_the_word_of_who_took_it(on_leave, words):
    """And the organizer hears of it."""
    mails = say(on_leave, "Dana", words, on_leave.mail)

    assert State.ACTIVE is state_of(on_leave, "Dana")
    assert "Welcome back." in to(mails, "Dana")[0].text
    assert "Dana is back from the leave" in " ".join(to(mails, "Gail")[0].text.split())


def test_who_is_not_back_yet_stays_on_leave(on_leave):
    """A word of when is none that it is over."""
    say(on_leave, "Dana", "I hope I'll be back in May, thank you all.", on_leave.mail)

    assert State.ON_LEAVE is state_of(on_leave, "Dana")


def test_who_is_on_leave_is_not_presumed_at_a_meeting(on_leave):
    """Until the leave is over: then an answer for all counts her again."""
    (asked,) = [e for e in turn(on_leave, 2026, 12, 1, 18) if e.notice == "checkin"]
    say(on_leave, "Gail", "Yes, on November 24.", asked)
    during = {name for name, _ in attended(on_leave)}
    say(on_leave, "Dana", "I AM BACK", on_leave.mail)
    (asked,) = [e for e in turn(on_leave, 2027, 1, 1, 18) if e.notice == "checkin"]
    say(on_leave, "Gail", "Yes, on December 15.", asked)
    after = {name for name, when in attended(on_leave) if when == "2026-12-15"}

    assert "Dana" not in during
    assert "Gail" in during
    assert "Dana" in after
