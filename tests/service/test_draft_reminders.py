"""A request that waits for its writer's word: reminded of once, then left in peace, then let go."""

import pytest
from circle import say, turn
from postroom import WISH
from scenes import scene
from sqlalchemy import select

from groups.request import State
from store.people import Person
from store.requests import Request

HALF = "I'd like to join a group. LPC, 12 years, Portland, Tuesdays noon to 2.\n\nGail"
DENIED = "That is not right."


def state(service):
    """Where the one request stands."""
    with service.store.read() as session:
        return session.scalars(select(Request.state)).one()


def kinds(mails):
    """The notices among some mails."""
    return [each.notice for each in mails]


def joined(mail):
    """A mail's words in one line."""
    return " ".join(mail.text.split())


@scene()
def half(service):
    """A service that has asked Gail for what her request lacks; the echo."""
    turn(service, 2026, 11, 9, 18)
    (service.echo,) = say(service, "Gail", HALF)


def test_draft_with_open_questions_is_reminded_of_once_with_what_is_missing(half):
    """Ten days later, and never again."""
    before = turn(half, 2026, 11, 19, 17)
    (mail,) = turn(half, 2026, 11, 19, 19)
    after = [*turn(half, 2026, 12, 1, 18), *turn(half, 2027, 1, 7, 18)]

    assert [] == before
    assert "draft-reminder" == mail.notice
    assert "Your request still waits: 2 questions" == mail.subject
    assert "On Monday, November 9 you wrote to us about joining a consultation group" in joined(
        mail
    )
    assert "How do you work?" in mail.text
    assert "in person, online, or is either fine?" in mail.text
    assert "How many years" not in mail.text
    assert "nothing is proposed" in joined(mail)
    assert "we let it go on Friday, January 8" in joined(mail)
    assert [] == after
    assert State.DRAFT is state(half)


def test_reminded_draft_is_let_go_on_the_day_that_was_told(half):
    """Quietly: the reminder has said so."""
    turn(half, 2026, 11, 19, 19)

    assert [] == turn(half, 2027, 1, 8, 19)
    assert State.EXPIRED is state(half)


def test_answer_to_the_reminder_completes_the_request(half):
    """It is the same question, asked once more."""
    (mail,) = turn(half, 2026, 11, 19, 19)
    (echo, *_) = say(half, "Gail", "Psychodynamic, and online please.", mail)

    assert "echo" == echo.notice
    assert "Orientation: Psychodynamic" in echo.text
    assert State.OPEN is state(half)


def test_half_an_answer_moves_the_reminder_and_leaves_what_is_still_missing(half):
    """Who is in the midst of answering is not reminded; what she gave is not asked again."""
    turn(half, 2026, 11, 17, 18)
    say(half, "Gail", "Online please.", half.echo)
    early = turn(half, 2026, 11, 19, 19)
    (mail,) = turn(half, 2026, 11, 27, 19)

    assert [] == early
    assert "How do you work?" in mail.text
    assert "is either fine?" not in mail.text


def test_echo_that_was_denied_and_never_put_right_is_reminded_of(service):
    """Silence does not open it, so that it would lie for ever."""
    turn(service, 2026, 11, 9, 18)
    (echo,) = say(service, "Gail", WISH)
    say(service, "Gail", DENIED, echo)
    (mail,) = turn(service, 2026, 11, 20, 18)

    assert "Your request still waits: is it right?" == mail.subject
    assert "Reply YES: It is right; open my request." in joined(mail)
    assert State.DRAFT is state(service)
    say(service, "Gail", "Yes", mail)
    assert State.OPEN is state(service)


def test_complete_draft_that_opens_by_silence_is_not_reminded_of(service):
    """Its echo said when it opens."""
    turn(service, 2026, 11, 9, 18)
    say(service, "Gail", WISH)
    turn(service, 2026, 11, 11, 18)

    assert "draft-reminder" not in kinds(turn(service, 2026, 11, 25, 18))
    assert State.OPEN is state(service)


@pytest.mark.parametrize(
    "words",
    ["STOP", "WITHDRAW", "Please hold my request.", "Please hold my request until February 1."],
)
def test_who_asked_for_quiet_is_not_reminded(half, words):
    """A rest without an end is over when its writer says so."""
    say(half, "Gail", words, half.echo)

    assert "draft-reminder" not in kinds(turn(half, 2026, 11, 25, 18))


def test_what_only_a_coordinator_can_settle_is_asked_of_nobody_else(half):
    """Whom the roster does not hold waits for a coordinator, and can do nothing."""
    with half.store.write() as session:
        session.scalars(select(Request)).one().missing = ["eligibility"]

    assert [] == turn(half, 2026, 11, 25, 18)


def test_who_is_lapsed_on_the_roster_is_not_asked_for_more(half):
    """A coordinator looks first."""
    with half.store.write() as session:
        session.scalars(select(Person)).one().roster_status = "lapsed"

    assert [] == turn(half, 2026, 11, 25, 18)


@pytest.mark.parametrize(("days", "told"), [(0, 0), (3, 1)])
def test_when_to_remind_is_a_setting(make_service, days, told):
    """An association may wish it sooner, or not at all."""
    service = make_service(draft_reminder_days=days)
    turn(service, 2026, 11, 9, 18)
    say(service, "Gail", HALF)

    assert told == len(turn(service, 2026, 11, 12, 19))


def test_offer_that_lacks_an_answer_is_reminded_of(service):
    """A free seat of which we do not know the group is nobody's."""
    turn(service, 2026, 11, 9, 18)
    say(service, "Gail", "Our group has two open seats.")
    (mail,) = turn(service, 2026, 11, 20, 18)

    assert "about open seats in your group" in joined(mail)
    assert "Which group is this about?" in mail.text
