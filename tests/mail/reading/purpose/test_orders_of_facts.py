"""An order whose object is a fact is a correction: it ends no mail and takes nothing back."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Command

CORRECTIONS = (
    "My times are Tuesdays 6-9pm and nothing else.",
    "Please take me off Wednesdays, and it's online OR in person, both fine.",
    "Withdraw the Monday option please",
    "Please remove me from Friday mornings.",
    "Please take me off evenings.",
    "Take me off online.",
    "take me off the in-person list, online only",
    "Tuesdays and nothing else.",
    "Psychodynamic, then nothing else.",
    "Quit Mondays",
    "Please cancel my Thursdays.",
    "I'd unsubscribe from the group chat but not from you",
    "STOP asking me about parking, please. Any news of a group?",
    "Quit telling me that I am lapsed; I paid in May.",
    "I'm not retired! Please take me off the retired list.",
    "You say I'm 'retired' on your roster. I am half retired and fully licensed.",
    "Please move my name out of the inactive pile.",
)
STOPS = (
    "Take me off.",
    "Please take me off your list.",
    "and nothing else from you ever",
    "Send me nothing else.",
    "Nothing more please.",
    "Please unsubscribe me from everything.",
    "Take me off by Friday please",
    "Remove me on Monday at the latest",
    "stop these mails before I report you",
    "No more emails before I lose my mind",
    "Stop asking me about everything and take me off the list.",
    "I have retired. Please take me off your list.",
)
RESTS = (
    "No more emails before Christmas please",
    "Please don't write to me before Easter.",
    "No emails during August please.",
    "no more mails this year please",
    "No mails until January, please.",
)


def _commands(words: str, asked: Asked | None = None) -> tuple[Command, ...]:
    subject = "Re: our question" if asked else ""
    return understand(Words(words), subject=subject, asked=asked, to_token=bool(asked)).commands


@pytest.mark.parametrize("asked", [None, Asked.ECHO])
@pytest.mark.parametrize("words", CORRECTIONS)
def test_order_about_a_fact_is_no_order(words: str, asked: Asked | None) -> None:
    """A day, an hour or a way of meeting that is to go takes neither mail nor request along."""
    assert _commands(words, asked) == ()


@pytest.mark.parametrize("words", STOPS)
def test_plain_stop_stays_one(words: str) -> None:
    """Whoever wants no mail need not choose her words."""
    assert _commands(words) == (Command.STOP,)


@pytest.mark.parametrize("words", RESTS)
def test_mail_unwanted_until_a_day_rests(words: str) -> None:
    """The day that is named ends the silence: that is a pause."""
    assert _commands(words) == (Command.PAUSE,)


def test_request_named_with_a_day_is_taken_back() -> None:
    """What is withdrawn is the application, whatever day stands beside it."""
    assert _commands("Please withdraw my application for Mondays.") == (Command.WITHDRAW,)


@pytest.mark.parametrize(
    "words",
    [
        "Take me off Wednesdays.",
        "Withdraw the Wednesday option please",
        "Please cancel my Wednesdays.",
    ],
)
def test_day_that_is_taken_off_is_not_free(words: str) -> None:
    """The day of a correction must not come out as one that is offered."""
    slots = understand(Words(words), subject="Re: it", asked=Asked.ECHO, to_token=True)

    assert ["blocked"] == [each.polarity for each in slots.facts.availability]
