"""One of several groups that we offered, picked by its rank, its town or its hour."""

import pytest

from mail.quoting.words import Words
from mail.reading.purpose import choosing
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Intent

OFFERED = "1) G-11 Eugene, Tuesdays, evening. 2) G-15 Roseburg, Mondays, noon, on Zoom."
SUBJECT = "Re: [IMHPA Groups] Two possible groups for you (G-11, G-15)"
PICKED = [
    "The evening one pls, not the other two",
    "The one by the river and not the one at the hospital. I see enough of the hospital.",
    "Not the Zoom one, the other",
    "Thank you for giving me a choice. Of the two I'd go for the noon one on video. The evening is tempting.",
    "The second of the two, please.",
    "The first, please.",
    "I'd take the Tuesday one over the Monday one.",
    "Put me with the Roseburg people.",
    "The Eugene one. The other clashes.",
    "Number two, please.",
    "Of these I choose the one in Eugene.",
    "Hello! The noon one, thanks.",
    "the latter pls",
    "Not the first one, the second.",
    "I'll take the one on Zoom, thank you.",
    "Between the two, the Monday one.",
    "Group 2 please",
    "Make it the Eugene one rather than the Roseburg one.",
    "I'd like to join the first one, please.",
]
NOT_PICKED = [
    "The Roseburg one is far.",
    "The evening one, if Dana is not in it.",
    "Is the first one on Zoom?",
    "The Tuesday one looks better but I can't yet say.",
    "Not the Zoom one.",
    "Neither the first nor the second.",
    "The first one maybe.",
    "The one by the river, I think, though I need to ask my wife.",
    "The other one I had was better.",
    "The first, unless it fills.",
    "The Monday one? Or the other?",
    "The last one was a disaster.",
    "Tell me more about the second one.",
    "I can't choose. The first, perhaps.",
    "The first time I had one of these I said no.",
    "The second one I'd have loved, alas.",
    "Not the first one, nor the second.",
    "The first has no parking.",
]


@pytest.mark.parametrize("words", PICKED)
def test_one_named_by_itself_is_picked(words):
    """Courtesy before it and the others behind it take nothing from it."""
    assert choosing.picks(Text(words, quoted=OFFERED))
    assert not choosing.picks(Text(words))


@pytest.mark.parametrize("words", NOT_PICKED)
def test_one_of_which_something_is_said_is_not_picked(words):
    """A doubt, a question, a condition or a verdict behind it leaves it open."""
    assert not choosing.picks(Text(words, quoted=OFFERED))


def test_a_pick_that_nothing_of_ours_explains_is_asked_which_it_is():
    """No place is taken in one of two groups by chance."""
    found = understand(Words(new="The one by the river, please."), subject=SUBJECT)

    assert (found.intent, found.ask) == (Intent.ACCEPT, ("group_ref",))


def test_a_refusal_behind_a_pick_is_asked_about():
    """Whether it is of the other group or of both, its writer must say."""
    words = "The noon one on video. I'm out, please let them know not to wait for me."
    found = understand(Words(new=words), subject=SUBJECT)

    assert found.intent is Intent.OTHER
