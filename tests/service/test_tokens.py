import base64

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import func, select

from groups import request
from service import outbox
from service.outbox import TOKEN_BITS, new_token
from store.people import Person
from store.post import Question, QuestionKind
from store.requests import Request

DANA = "dana@home.example"
CORINNE = "corinne@ashby.example"


def named(mails, notice):
    """The one mail of a kind."""
    (found,) = [each for each in mails if each.notice == notice]
    return found


def test_token_has_128_bits_of_the_systems_generator(monkeypatch):
    """All of them reach the token, and it survives a program that changes case."""
    asked = []

    def drawn(count):
        asked.append(count)
        return bytes(range(count))

    monkeypatch.setattr(outbox.secrets, "token_bytes", drawn)
    token = new_token()
    back = base64.b32decode(token.upper() + "=" * (-len(token) % 8))

    assert TOKEN_BITS >= 128
    assert [TOKEN_BITS // 8] == asked
    assert bytes(range(TOKEN_BITS // 8)) == back
    assert token == token.lower()


@pytest.mark.parametrize("change", [lambda t: t[:-1], lambda t: t[:-1] + "7", lambda _: "a" * 26])
def test_token_that_is_nearly_right_is_no_token(service, change):
    """A prefix or a neighbour answers nothing."""
    echo = named(service.hear(DANA, letter(DANA, WISH), LIST), "echo")
    token = tagged(echo).partition("+")[2].partition("@")[0]
    other = change(token)
    service.hear(
        "eve@other.example", letter("eve@other.example", "Yes."), f"circles+{other}@peers.example"
    )
    with service.store.read() as session:
        states = session.scalars(select(Request.state)).all()

    assert other != token
    assert [request.State.DRAFT] == states


def test_address_check_carries_its_letter_out_once(service):
    """The question is spent by its first answer (single use)."""
    service.hear(DANA, letter(DANA, WISH), LIST)
    check = named(
        service.hear(DANA, letter(DANA, "Please delete all my data."), LIST), "address-check"
    )
    first = service.hear(DANA, letter(DANA, "Yes, that was me."), tagged(check))
    service.hear(DANA, letter(DANA, WISH), LIST)
    second = service.hear(DANA, letter(DANA, "Yes, that was me."), tagged(check))
    with service.store.read() as session:
        people = session.scalar(select(func.count()).select_from(Person))

    assert "forgotten" in [each.notice for each in first]
    assert "forgotten" not in [each.notice for each in second]
    assert 1 == people


def test_token_is_unique_in_the_database(service):
    """Two questions can never share one."""
    service.hear(DANA, letter(DANA, WISH), LIST)
    with service.store.read() as session:
        token = session.scalar(select(Question.token))
    with pytest.raises(Exception, match="UNIQUE"), service.store.write() as session:
        session.add(
            Question(
                token=token, kind=QuestionKind.NOTICE, email=DANA, asked_at=service.clock.now()
            )
        )


def test_coordinator_cannot_answer_for_a_member(service):
    """Who looks after members does not speak for them: the member is asked."""
    echo = named(service.hear(DANA, letter(DANA, WISH), LIST), "echo")
    written = service.hear(CORINNE, letter(CORINNE, "Yes, that's right."), tagged(echo))
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert request.State.DRAFT is wish.state
    assert [DANA] == [each.recipient for each in written if each.notice == "address-check"]


def test_name_of_a_mail_does_not_tell_its_token(service):
    """A Message-ID stands in the References of every answer, and so in other people's mail."""
    echo = named(service.hear(DANA, letter(DANA, WISH), LIST), "echo")
    token = tagged(echo).partition("+")[2].partition("@")[0]

    assert token not in echo.message_id
    assert token in echo.envelope_sender


def test_thread_without_its_token_finds_the_question_and_proves_nothing(service):
    """Who has seen our mail's name in a forwarded thread is not yet the person asked."""
    echo = named(service.hear(DANA, letter(DANA, WISH), LIST), "echo")
    written = service.hear(DANA, letter(DANA, "Yes, that's right.", echo), LIST)
    with service.store.read() as session:
        before = session.scalar(select(Request.state))
    check = named(written, "address-check")
    service.hear(DANA, letter(DANA, "Yes, that was me.", check), tagged(check))
    with service.store.read() as session:
        after = session.scalar(select(Request.state))

    assert request.State.DRAFT is before
    assert request.State.OPEN is after


def test_check_answered_without_its_token_does_not_go_round_in_a_circle(service):
    """It is not asked about again; how to answer so that it counts is said."""
    echo = named(service.hear(DANA, letter(DANA, WISH), LIST), "echo")
    check = named(
        service.hear(DANA, letter(DANA, "Yes, that's right.", echo), LIST), "address-check"
    )
    (told,) = service.hear(DANA, letter(DANA, "Yes, that was me.", check), LIST)

    assert "unclear" == told.notice
    assert "without the code" in " ".join(told.text.split())


def test_correction_needs_no_token_only_the_thread(service):
    """What only tells, and is told back to the address on file, is taken as it comes."""
    echo = named(service.hear(DANA, letter(DANA, WISH), LIST), "echo")
    written = service.hear(DANA, letter(DANA, "I'm twelve years in, not eleven.", echo), LIST)

    assert ["echo"] == [each.notice for each in written]
