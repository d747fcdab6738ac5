"""Not yet, yes after all, and what is a plain yes in its thread."""

import pytest
from postroom import LIST, letter
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation
from service.correspondence.consenting import asks_nothing, is_plain_yes
from store.post import Outbound


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


@pytest.mark.parametrize(
    "words",
    ["Yes.", "Then just yes.", "Hmm, why not? Yes.", "Why not? I'm in!", "OK then, count me in."],
)
def test_letter_of_nothing_but_consent_is_a_plain_yes(words):
    """There is no room in it for a condition."""
    assert is_plain_yes(words)


@pytest.mark.parametrize(
    "words",
    [
        "Fine, then without that condition.",
        "Without the condition, yes.",
        "Never mind the condition, I'm in.",
        "OK, forget it. Yes.",
    ],
)
def test_condition_that_is_given_up_leaves_a_plain_yes_where_one_was_asked_for(words):
    """Elsewhere nobody could know which condition is meant."""
    assert is_plain_yes(words, asked_back=True)
    assert not is_plain_yes(words)


@pytest.mark.parametrize(
    "words",
    [
        "Yes, if there is parking.",
        "Yes, but only with parking.",
        "Then no.",
        "Without it then.",
        "Without me then.",
        "Yes? Why?",
        "Why not?",
        "Sure?",
        "I say yes when my wife does.",
    ],
)
def test_anything_else_is_no_plain_yes(words):
    """No consent is counted that was not given."""
    assert not is_plain_yes(words, asked_back=True)
    assert not is_plain_yes(words)


def test_question_that_asks_nothing_is_told_from_one_that_does():
    """A “why not?” before a yes is the yes itself."""
    assert asks_nothing("Hmm, why not? Yes.")
    assert not asks_nothing("Why not on Tuesdays? Yes.")


def test_not_yet_is_waited_for_and_told_until_when(asked):
    """Who has to ask at home first has put no condition; nobody need be told of it."""
    words = "I can't say yet, I have to ask my wife. You will hear from me by Friday."
    mails = reply(asked, "Wes", words)
    (answer,) = mails

    assert "not-yet" == answer.notice
    assert "We keep your place until" in " ".join(answer.text.split())
    assert invitation.State.ASKED == place_of(asked, "Wes")


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Then yes.", invitation.State.ACCEPTED),
        ("No, it does not suit her.", invitation.State.DECLINED),
        ("Fine, thanks.", invitation.State.ASKED),
        ("OK.", invitation.State.ASKED),
    ],
)
def test_answer_that_was_waited_for_counts_and_mere_thanks_do_not(asked, words, state):
    """Thanks for our waiting are no yes to a group."""
    reply(asked, "Wes", "I can't say yet, I have to ask my wife.")
    reply(asked, "Wes", words, notice="not-yet")

    assert state == place_of(asked, "Wes")


@pytest.mark.parametrize(
    "words", ["Then just yes.", "Fine, then without that condition.", "OK, never mind. Yes."]
)
def test_yes_after_a_condition_is_counted_in_its_thread(asked, words):
    """We asked for a plain yes, and this is how people give it."""
    reply(asked, "Wes", "Yes, if there's parking.")
    mails = reply(asked, "Wes", words, notice="condition")

    assert ["accept-received"] == told(mails, address("Wes"))
    assert [] == told(mails, CORINNE)


def test_half_a_word_after_a_condition_is_asked_about(asked):
    """It may be a yes without the condition, and is no no."""
    reply(asked, "Wes", "Yes, if there's parking.")
    mails = reply(asked, "Wes", "Without it then.", notice="condition")

    assert ["unclear"] == told(mails, address("Wes"))
    assert invitation.State.ASKED == place_of(asked, "Wes")


def test_why_not_before_a_yes_brings_no_alert(asked):
    """Nobody has asked anything."""
    mails = reply(asked, "Wes", "Hmm, why not? Yes.")

    assert ["accept-received"] == [each.notice for each in mails]


def test_plain_yes_without_the_token_is_not_counted(asked):
    """Whose word it is comes first, however plain the word (guarantee 5)."""
    with asked.store.read() as session:
        rows = select(Outbound).where(Outbound.recipient == address("Wes"))
        proposal = session.scalar(rows)
    raw = letter(address("Wes"), "Why not? I'm in.", proposal)
    asked.hear(address("Wes"), raw, LIST)

    assert invitation.State.ASKED == place_of(asked, "Wes")
