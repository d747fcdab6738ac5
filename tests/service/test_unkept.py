"""Letters that tell of a client: what they ask is done, and not a word of them is kept."""

import pytest
from circle import form, say
from postroom import WISH, letter, tagged
from scenes import scene
from sqlalchemy import select, text
from test_answers import CORINNE, address, enrol, place_of, reply, run_round

from groups import invitation, membership, profile
from groups.post import InboundState
from store.groups import Membership
from store.people import Person
from store.post import Inbound

STORY = "Nia was a patient of mine in 2015."


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, ("Uma", "Wes", "Nia", "Kay"))
    run_round(service)


def kept_words(service, word):
    """The tables in which a word of a letter is still found."""
    with service.store.read() as session:
        names = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
        return [
            name
            for name in names
            for row in session.execute(text(f'SELECT * FROM "{name}"'))
            if word.encode() in b" ".join(str(each).encode() for each in row)
        ]


def to(mails, name):
    """The notices among new mails that went to somebody, by name."""
    return [each.notice for each in mails if each.recipient == address(name)]


@pytest.mark.parametrize(
    "words",
    [f"No, I have to decline. {STORY}", f"Please leave me out; {STORY}", f"No.\n\n{STORY}"],
)
def test_no_beside_words_on_a_client_is_counted_and_its_words_are_not_kept(asked, words):
    """The best of reasons for a no must not cost the no (guarantee 7)."""
    mails = reply(asked, "Wes", words)
    with asked.store.read() as session:
        heard = session.scalar(select(Inbound).order_by(Inbound.id.desc()))
        private = session.scalar(select(Person).where(Person.email == address("Wes")))
        avoided = [each["value"] for each in private.profile.private["not_with"]]

    assert invitation.State.DECLINED == place_of(asked, "Wes")
    assert ["decline-received", "client-information"] == to(mails, "Wes")
    assert (InboundState.DROPPED, b"") == (heard.state, heard.raw)
    assert [] == kept_words(asked, "patient of mine")
    assert ["Nia"] == avoided


def test_no_for_a_client_whom_it_does_not_name_is_asked_whom(asked):
    """The name keeps the two apart in the next round; the story is not needed for that."""
    mails = reply(asked, "Wes", "No. One of them used to be a client of mine.")
    (mail,) = (each for each in mails if each.notice == "decline-received")

    assert "would you tell us who" in mail.text.replace("\n", " ")
    assert [] == kept_words(asked, "used to be")


def test_yes_beside_words_on_a_client_is_written_again(asked):
    """Who tells of a bond beside a yes has not said a plain yes."""
    mails = reply(asked, "Wes", f"Yes, count me in. {STORY}")

    assert invitation.State.ASKED == place_of(asked, "Wes")
    assert ["client-information"] == to(mails, "Wes")
    assert "without acting on it" in mails[0].text.replace("\n", " ")


def test_stop_beside_words_on_a_client_is_heard_and_its_words_are_not_kept(asked):
    """STOP works from any mail; the one last mail says that the words are gone."""
    mails = reply(asked, "Wes", f"Please stop all mail. {STORY}")
    with asked.store.read() as session:
        state = session.scalar(select(Person.state).where(Person.email == address("Wes")))
    (last,) = (each for each in mails if each.recipient == address("Wes"))

    assert profile.State.STOPPED is state
    assert "stopped" == last.notice
    assert "tell something about a client" in last.text.replace("\n", " ")
    assert [] == kept_words(asked, "patient of mine")


@pytest.mark.parametrize(
    ("order", "notice"), [("WITHDRAW", "withdrawn"), ("PAUSE my request", "paused")]
)
def test_order_beside_words_on_a_client_is_carried_out(asked, order, notice):
    """An order needs no words beside it."""
    mails = reply(asked, "Wes", f"{order}\n\n{STORY}")

    assert [notice, "client-information"] == to(mails, "Wes")
    assert [] == kept_words(asked, "patient of mine")


def test_leaving_for_a_client_is_recorded_without_the_story(service):
    """Coordinators hear who leaves, and no member's reason that is another's secret."""
    form(service)
    second = f"{WISH} I would like to join a second group."
    (echo,) = (each for each in say(service, "Dana", second) if each.notice == "echo")
    told = service.hear(
        "dana@member.example",
        letter("dana@member.example", f"I am leaving my group G-AB2CD. {STORY}", echo),
        tagged(echo),
    )
    with service.store.read() as session:
        left = session.scalar(
            select(Membership.state)
            .join(Person, Membership.person_id == Person.id)
            .where(Person.email == "dana@member.example")
        )

    assert membership.State.GIVING_NOTICE is left
    assert {"leave-recorded", "client-information"} < {each.notice for each in told}
    assert [] == kept_words(service, "patient of mine")


def test_no_beside_a_cry_for_help_is_counted_too(asked):
    """Who is in danger is told where help is, and not reminded of a question she has answered."""
    mails = reply(asked, "Wes", "No thank you. I want to kill myself tonight.")

    assert {"safety", "decline-received"} == set(to(mails, "Wes"))
    assert invitation.State.DECLINED == place_of(asked, "Wes")


BEREAVED = (
    "A patient of mine died on Saturday, by his own hand. I need colleagues. LPC, Salem.",
    "My patient, a farmer of 52, died on Saturday. The funeral was today. Thursdays, Salem.",
)


@pytest.mark.parametrize("words", BEREAVED)
def test_who_has_lost_a_client_is_told_first_that_we_are_sorry(asked, words):
    """The words go (guarantee 7); the writer is a colleague who grieves, and a person is told."""
    mails = reply(asked, "Wes", words)
    (answer,) = [each for each in mails if each.recipient == address("Wes")]
    (alert,) = [each for each in mails if each.recipient == CORINNE]

    text_of = " ".join(answer.text.split())
    assert "client-information" == answer.notice
    assert text_of.index("We are very sorry") < text_of.index("To protect that person")
    assert "988" in text_of
    assert "911" not in text_of
    assert "has lost a client" in alert.subject
    assert "own life" not in alert.text
    assert "own hand" not in alert.text


@pytest.mark.parametrize(
    "words",
    [f"Is it all right? {STORY}", "I lost two clients to Kaiser; N.R. said it was the copay."],
)
def test_no_other_word_on_a_client_is_a_loss(asked, words):
    """A former client lives, and clients go elsewhere."""
    mails = reply(asked, "Wes", words)

    assert not any("We are very sorry" in each.text for each in mails)
