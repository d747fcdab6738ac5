"""Answers that never say yes, no or go, and their near misses."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked

COMES = (
    "I wouldn't mind that at all.",
    "Wednesdays I'm in that part of town anyway. See you all there.",
    "That'll do nicely, thank you.",
    "Put a kettle on, I'm joining.",
    "Nothing against him from my side. Bring him in!",
    "Will attend.",
    "Consider the Tuesday spot taken.",
    "If that seat is still open I would love to have it. Count me in.",
    "Sorry for the silence! If you haven't given my place away, I accept.",
    "I took it for another advertisement, so glad I looked. Sign me up!",
    "This would give me more than it takes. So let's go ahead.",
)
DOES_NOT_COME = (
    "Neither, thanks. The first has my landlord in it.",
    "A colleague's group had an empty chair and I took it a fortnight ago.",
    "Not this, nor the one after it.",
    "Give my place to somebody else.",
    "Not in favor, I'm afraid. We'd rather stay five.",
    "I'm about to hang it up, and it would be silly to break in new colleagues now. Close my file with your blessing, please.",
)
ON_A_CONDITION = (
    "Make it every other week and I'm in.",
    "I could say yes to a smaller group.",
    "Yes, if I may leave at ten to.",
    "Gladly, if nobody minds meeting earlier.",
)
GOES = (
    "Green light from my side.",
    "Everyone has answered me and nobody balked, so by all means announce it.",
    "Signed and sealed, all five of us.",
    "Nobody has dropped out. Make it official.",
    "You may publish it, it is in order from my side.",
    "yep pull the trigger. Lorraine dropped out yesterday but everyone says go anyway",
)
WAITS = (
    "Lorraine dropped out yesterday, so hold the announcement.",
    "I'd pull the trigger if we had a room.",
    "Don't announce it yet please.",
    "Lorraine dropped out, so please don't publish it yet.",
)


def _answer(words, asked=Asked.PROPOSAL):
    return understand(Words(words), subject="Re: our question", asked=asked, to_token=True)


@pytest.mark.parametrize("words", COMES)
def test_who_speaks_of_coming_accepts(words):
    """Who will see them there has said yes."""
    found = _answer(words)

    assert ("accept", False) == (found.intent.value, "conditional" in found.flags)


@pytest.mark.parametrize("words", DOES_NOT_COME)
def test_who_has_no_use_for_the_place_declines(words):
    """A place taken elsewhere, or left to others, is refused."""
    assert _answer(words).intent.value == "decline"


@pytest.mark.parametrize("words", ON_A_CONDITION)
def test_a_wish_bound_to_the_yes_is_a_condition(words):
    """What must change first makes the yes conditional, in whatever grammar."""
    found = _answer(words)

    assert ("accept", True) == (found.intent.value, "conditional" in found.flags)


@pytest.mark.parametrize("words", GOES)
def test_an_organizer_who_gives_the_go_confirms(words):
    """The go may be given in a figure of speech, and in spite of one who left."""
    assert _answer(words, Asked.ORGANIZER_CONFIRM).intent.value == "confirm"


@pytest.mark.parametrize("words", WAITS)
def test_an_organizer_who_waits_confirms_nothing(words):
    """The same words with a doubt beside them form no group."""
    assert _answer(words, Asked.ORGANIZER_CONFIRM).intent.value != "confirm"
