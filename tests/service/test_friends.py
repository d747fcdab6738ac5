"""A letter for a friend: the friend must write, and nothing of the friend is kept."""

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import func, select

from store.people import Person, Profile
from store.post import Inbound
from store.requests import Request

ELI, CORINNE = "eli@home.example", "corinne@ashby.example"


def flat(mail):
    """A mail's words on one line."""
    return " ".join(mail.text.split())


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("My colleague Gus would like to join; he's an LPC in Portland.", "colleague"),
        ("My friend Anna is looking for a group. She's an LCSW, 9 years, Salem.", "friend"),
        ("Could you add my officemate Gus to a group? LPC, Tuesdays.", "officemate"),
        ("My husband, an LMFT, wants in too. His email is tom@x.example", "husband"),
    ],
)
def test_friend_is_asked_to_write_and_nothing_of_the_friend_is_kept(service, words, who):
    """Neither a request for the writer, nor a person, nor a word of the letter."""
    (mail,) = service.hear(ELI, letter(ELI, words, subject="A group"), LIST)

    assert ("friend-writes", ELI) == (mail.notice, mail.recipient)
    assert f"Thank you for thinking of your {who}." in flat(mail)
    assert "writes to us in person" in flat(mail)
    assert "kept nothing of what you wrote about them" in flat(mail)
    assert "How many years" not in mail.text
    with service.store.read() as session:
        assert [0, 0] == [session.scalar(select(func.count(kind.id))) for kind in (Person, Request)]
        assert [b""] == list(session.scalars(select(Inbound.raw)))


def test_friends_facts_go_into_nobody_elses_request(service):
    """Eli has a request of his own, which stays as it is."""
    (echo,) = service.hear(ELI, letter(ELI, WISH, subject="A group"), LIST)
    with service.store.read() as session:
        before = session.scalars(select(Profile.facts)).one()
    words = "My colleague Gus would like to join as well; he's an LPC in Salem with 3 years."
    (mail,) = service.hear(ELI, letter(ELI, words, echo), tagged(echo))
    with service.store.read() as session:
        after = session.scalars(select(Profile.facts)).one()

    assert "friend-writes" == mail.notice
    assert before == after


def test_friend_who_cannot_write_is_brought_to_a_coordinator(service):
    """As the mail offers."""
    words = "My mother would like to join a group; she has no email."
    (mail,) = service.hear(ELI, letter(ELI, words, subject="A group"), LIST)
    mails = service.hear(
        ELI, letter(ELI, "I would like a coordinator, please.", mail), tagged(mail)
    )

    assert CORINNE in {each.recipient for each in mails}


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to join with my colleague Gus. I'm an LPC in Portland, 9 years, EMDR.",
        "My colleague Gus and I would like to join a group. LPC, Portland, 9 years.",
        "My friend Anna wants to join too and will write separately. I'm an LPC, 9 years.",
        "My colleague Gus told me about you. I'd like to join. LPC, Portland.",
        f"My wife is looking forward to your mail. {WISH}",
    ],
)
def test_wish_of_ones_own_beside_a_friend_is_ones_own(service, words):
    """Whoever is named in it."""
    mails = service.hear(ELI, letter(ELI, words, subject="A group"), LIST)

    assert "friend-writes" not in {each.notice for each in mails}
