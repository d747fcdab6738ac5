"""Deletion asked for with an end of all mail: done where it is surely theirs, else asked about."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Command
from store.people import Person

LEA = "lea@home.example"
ASKS = "Please delete everything you know about me. I never asked to be on this list."


@scene()
def known(service):
    """A service that knows Lea, and its echo to her."""
    (service.echo,) = service.hear(LEA, letter(LEA, WISH), LIST)


def people(service):
    """Whom it knows."""
    with service.store.read() as session:
        return [each.email for each in session.scalars(select(Person))]


def test_stop_and_forget_in_an_unproved_mail_asks_for_one_word(known):
    """STOP works at once, and the deletion is not dropped without a word."""
    (goodbye,) = known.hear(LEA, letter(LEA, ASKS, subject="Hello"), LIST)
    said = " ".join(goodbye.text.split())

    assert "stopped" == goodbye.notice
    assert "You also asked us to delete what we hold about you." in said
    assert 1 == said.count("FORGET")
    assert [LEA] == people(known)


@pytest.mark.parametrize("words", ["FORGET", "Yes", "Yes, please delete all of it.", "do it"])
def test_one_word_in_answer_deletes(known, words):
    """The token shows that it is she."""
    (goodbye,) = known.hear(LEA, letter(LEA, ASKS, subject="Hello"), LIST)
    mails = known.hear(LEA, letter(LEA, words, goodbye), tagged(goodbye))

    assert ["forgotten"] == [each.notice for each in mails]
    assert [] == people(known)


def test_yes_to_a_goodbye_that_asked_nothing_deletes_nothing(known):
    """Thanks for an end of all mail are no wish to be deleted."""
    (goodbye,) = known.hear(LEA, letter(LEA, "STOP", subject="Hello"), LIST)

    assert [] == known.hear(LEA, letter(LEA, "Yes", goodbye), tagged(goodbye))
    assert [LEA] == people(known)


def test_stop_and_forget_that_are_surely_hers_delete_at_once(known):
    """A reply with our token needs no second letter."""
    mails = known.hear(LEA, letter(LEA, ASKS, known.echo), tagged(known.echo))

    assert ["forgotten"] == [each.notice for each in mails]
    assert [] == people(known)


@pytest.mark.parametrize(
    "words",
    [
        "Please delete everything I said about Mondays.",
        "Delete everything about Fridays from my request.",
        "Please delete the old entry, everything you know about me is still right.",
        "Forget what I wrote about online.",
    ],
)
def test_deleting_what_was_said_of_a_fact_forgets_nobody(words):
    """It cannot be given back, so that a correction must never be taken for it."""
    assert Command.FORGET not in understand(Words(words), to_token=True).commands
