"""The end of a pause: the word that our mails offer, and those that people write."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from groups import request
from store.requests import Request

LEA = "lea@home.example"


@scene()
def resting(service):
    """A service in which Lea's open request rests."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))
    (service.paused,) = service.hear(LEA, letter(LEA, "PAUSE", subject="a rest"), LIST)


def state(service):
    """Where the one request stands."""
    with service.store.read() as session:
        return session.scalars(select(Request.state)).one()


@pytest.mark.parametrize(
    "words",
    [
        "Please unpause my request.",
        "I am back already, you can unpause me.",
        "I'm back.",
        "Please open my request again.",
        "I'm ready again, please look for a group for me.",
        "RESUME",
        "Please end the pause now.",
        "I'd like to take part again.",
        "Please look again.",
        "I'd like it sooner, please open my request now.",
        "I'm still interested!",
        "I am still very much looking for a group.",
        "I do want to join a group.",
        "Please keep looking for me.",
    ],
)
@pytest.mark.parametrize("fresh", [True, False])
def test_pause_ends_at_its_writers_word(resting, words, fresh):
    """By a letter of its own and by a reply; what stands in the request is said."""
    mail = None if fresh else resting.paused
    raw = letter(LEA, words, mail, subject="my request" if fresh else "Re: on hold")
    (told,) = resting.hear(LEA, raw, LIST if fresh else tagged(resting.paused))

    assert request.State.OPEN is state(resting)
    assert ("echo", "Your request is open") == (told.notice, told.subject)


@pytest.mark.parametrize(
    "words",
    [
        "Please leave it so until I'm back.",
        "I'll write when I am ready again.",
        "I am not back yet.",
        "I'm still interested, but not before March.",
        "I'm still looking after my mother.",
        "Hi! Mom's better. Please keep me on hold until March 1 instead.",
        "No!! I'm NOT back, I said hold until March 1.",
        "I'm back home, but let it stay on hold.",
        "PAUSE",
    ],
)
def test_pause_stays_where_its_end_is_only_spoken_of(resting, words):
    """What is said of a later time ends nothing now."""
    resting.hear(LEA, letter(LEA, words, subject="my request"), LIST)

    assert request.State.PAUSED is state(resting)


def test_mails_name_the_word_that_ends_the_pause(resting):
    """The mail of the pause, and the one that we were not sure."""
    (told,) = resting.hear(LEA, letter(LEA, "Purple bicycles?! Hm.", subject="so"), LIST)
    unsure = resting.hear(LEA, letter(LEA, "The usual thing then.", subject="so"), LIST)

    assert "RESUME" in resting.paused.text
    assert any("(RESUME)" in each.text for each in (told, *unsure))
