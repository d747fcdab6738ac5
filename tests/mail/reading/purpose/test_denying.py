"""A no must be as unmistakable as a yes: without a word that denies there is none."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent

DENY_NOTHING = (
    "I would be honoured.",
    "It would be my privilege.",
    "I would be chuffed.",
    "Great honour for me.",
    "I would be flattered.",
    "I would be truly grateful",
    "It'd be an honour.",
    "Splendid.",
    "My pleasure.",
    "How kind of you to think of me.",
    "They sound like my people.",
    "Not a problem at all.",
    "Nothing would please me more.",
    "I wouldn't miss it.",
    "I've waited too long for this.",
    "It's a drive but worth it.",
    "I'd be mad not to.",
    "Couldn't ask for a nicer bunch",
    "Another group for me at last, how lovely",
    "I was afraid you'd never ask!",
)
NOES = (
    "I'm afraid it's too far for me.",
    "Unfortunately Tuesdays are taken.",
    "My plate is full.",
    "Sorry, wrong town.",
    "I must pass.",
    "Find me something nearer, would you.",
    "I'll let this one go by.",
    "Leider geht es nicht.",
    "I would love to, but I can't.",
    "Lovely people, wrong day for me.",
    "I'd be honoured, unfortunately Tuesdays are taken.",
)


def _answer(words: str) -> Intent:
    found = understand(
        Words(words), subject="Re: our question", asked=Asked.PROPOSAL, to_token=True
    )
    return found.intent


@pytest.mark.parametrize("words", DENY_NOTHING)
def test_answer_that_denies_nothing_is_no_decline(words: str) -> None:
    """What the learned opinion makes of unknown words of joy must not dissolve a group."""
    assert _answer(words) is not Intent.DECLINE


@pytest.mark.parametrize("words", NOES)
def test_answer_that_denies_or_tells_a_hindrance_is_still_a_decline(words: str) -> None:
    """A refusal, a hindrance or something wished instead stays the no that it is."""
    assert _answer(words) is Intent.DECLINE


def test_consent_in_british_spelling_is_the_consent() -> None:
    """Once no word denies, what is left is weighed: "honoured" is as good as "honored"."""
    assert _answer("I would be honoured.") is Intent.ACCEPT
