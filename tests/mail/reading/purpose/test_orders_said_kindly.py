"""STOP said as a kind goodbye, and FORGET said by what shall be left."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.purpose import commands, orders_of_erasing
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Command


@pytest.mark.parametrize(
    "words",
    [
        "I'm simplifying, drawer by drawer, and your envelopes are in the drawer for this week.",
        "You have been nothing but lovely. I'd be glad if today's were the last to come to me.",
        "The plainer course is that the list and I part company.",
        "I think we've come to the end of our correspondence, you and I.",
        "Please consider our acquaintance, yours and mine, at an end.",
        "I'd take it as a kindness if my address slipped your mind for good.",
        "I've enjoyed it long enough. From here on I'd prefer the quiet.",
        "I'd count it a favour never to find you among my mail again.",
        "There comes a time to close one's letterbox, and mine closes to you today, with thanks.",
        "There is no need for me to go on hearing from you, and I'd be obliged if you'd see to it.",
        "May I ask that yours stop arriving, too?",
    ],
)
def test_a_kind_goodbye_ends_all_mail(words: str) -> None:
    """Whoever praises us and wants no more of it is written to no more."""
    assert Command.STOP in understand(Words(words), subject="Re: our letter").commands


@pytest.mark.parametrize(
    "words",
    [
        "I hope today's rain is the last to come to us before the picnic.",
        "I'd be glad if this were the last Tuesday you offered me. Other days, please.",
        "My husband and I part company on this, but I think your reminders are charming.",
        "The other association and I have parted company, and yours is the list I mean to stay on.",
        "I'm simplifying my life, one committee at a time. Yours I keep.",
        "Your letters are the one thing I didn't throw out when I cleared my drawers.",
        "I only ask that the four from Sunrise be left out of whatever you find me.",
        "Hold off, please. Two of the five are still waiting to hear.",
        "Call it off please.",
    ],
)
def test_an_end_of_something_else_ends_no_mail(words: str) -> None:
    """A last Tuesday, another list and a group called off leave all mail as it is."""
    assert Command.STOP not in understand(Words(words), subject="Re: our letter").commands


@pytest.mark.parametrize(
    "words",
    [
        "Please make sure nothing about me is kept.",
        "Everything you have about me must go.",
        "You are to keep nothing of mine. Not the form, not the letters, not my name.",
        "None of what I told you may remain in your hands.",
        "Kindly dispose of all you've stored under my name.",
        "I'd be obliged if what I wrote to you in September were wiped.",
        "Please leave nothing behind that says I was ever with you.",
    ],
)
def test_a_holding_that_shall_not_be_is_erased(words: str) -> None:
    """What is held is to be gone, whatever the verb; nothing is sent instead."""
    found = understand(Words(words), subject="Re: our letter").commands

    assert Command.FORGET in found
    assert Command.EXPORT not in found


@pytest.mark.parametrize(
    "words",
    [
        "I don't want everything you have on me wiped, only the old phone number.",
        "I wouldn't want you to forget me, I've been on the list since last fall.",
        "You needn't wipe anything, I only wondered.",
        "I told my old clinic that everything they have about me must go. They took a year.",
        "If I asked you to, would everything about me be gone the same day?",
        "Good to know that nothing about me is kept without my say.",
        "Nothing about me has changed, keep it all as it is.",
        "Everything you have about me is right.",
        "What would happen to everything you have about me if I left?",
    ],
)
def test_erasing_that_is_denied_or_told_erases_nothing(words: str) -> None:
    """What cannot be undone is done for no denial, question or tale, and nothing is sent."""
    assert understand(Words(words), subject="Re: our letter").commands == ()


def test_a_row_of_erasing_is_believed_whatever_it_sounds_like() -> None:
    """The opinion on orders, which knows few such words, does not silence them."""
    words = "Please make sure nothing about me is kept."

    assert orders_of_erasing.said(words.lower())
    assert commands.read(Text(words)) == (Command.FORGET,)
