"""Where the learned opinion may change what the tables said, and where never."""

from __future__ import annotations

from itertools import product

import pytest

from mail.reading.purpose.counsel import weigh
from mail.reading.purpose.wish import SETTLED, Wish
from mail.reading.text import Text
from mail.understanding import Intent

TEXT = Text("Some words that the tables did not know.")
VOICES = ("accept", "accept conditional", "confirm", "decline", "join", "other", "other not_yet")
STRENGTHS = (0, 3, 4, 5, 6, SETTLED)


def _sure(voice: str, share: float = 0.98) -> dict[str, float]:
    rest = (1 - share) / (len(VOICES) - 1)
    return {each: share if each == voice else rest for each in VOICES}


@pytest.mark.parametrize("voice", VOICES)
def test_no_consent_comes_from_the_opinion_alone(voice: str) -> None:
    """However sure, it accepts and confirms nothing that the tables did not hear."""
    said = [Intent.OTHER, Intent.JOIN, Intent.DECLINE, Intent.QUESTION]
    for intent, strength in product(said, STRENGTHS):
        for asks in ((), ("intent",)):
            found = weigh(TEXT, Wish(intent, ask=asks, strength=strength), {}, _sure(voice))

            assert found.intent is not Intent.CONFIRM
            assert (
                found.intent is not Intent.ACCEPT
                or "intent" in found.ask
                or "conditional" in found.flags
            )


@pytest.mark.parametrize("strength", STRENGTHS[:-1])
def test_a_disbelieved_consent_is_asked_about(strength: int) -> None:
    """A yes that the opinion finds very unlikely is never counted."""
    found = weigh(TEXT, Wish(Intent.ACCEPT, strength=strength), {}, _sure("decline"))

    assert found.intent is not Intent.ACCEPT


def test_a_condition_is_added_and_never_taken() -> None:
    """The opinion may hang a condition on a yes, and frees none of its own."""
    plain, bound = Wish(Intent.ACCEPT, strength=6), Wish(Intent.ACCEPT, (), ("conditional",), (), 5)

    assert ("conditional",) == weigh(TEXT, plain, {}, _sure("accept conditional")).flags
    assert ("conditional",) == weigh(TEXT, bound, {}, _sure("accept")).flags


@pytest.mark.parametrize("voice", ["decline", "join", "other"])
def test_more_plainly_said_is_harder_to_change(voice: str) -> None:
    """What the opinion leaves of a guess it leaves of a plain word too."""
    for share in (0.2, 0.4, 0.6, 0.8, 0.98):
        kept = [
            weigh(TEXT, Wish(Intent.LEAVE, strength=s), {}, _sure(voice, share)).intent
            is Intent.LEAVE
            for s in STRENGTHS
        ]

        assert kept == sorted(kept)


def test_what_is_settled_stays() -> None:
    """Spam, orders and tricks are no matter of likeness."""
    for intent in (Intent.OTHER, Intent.SPAM):
        wish = Wish(intent, strength=SETTLED)

        assert all(weigh(TEXT, wish, {}, _sure(voice)) == wish for voice in VOICES)
