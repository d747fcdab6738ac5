"""What an order is depends on what its letter is for."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Command, Intent

_LEFT = "I've told the others that Monday was my last meeting with the group. "


@pytest.mark.parametrize(
    "words",
    [
        "Take me off the roster as of today.",
        "You can strike me from the roll.",
        "Please remove me as of now.",
    ],
)
def test_who_leaves_a_group_is_not_cut_off_from_all_mail(words: str) -> None:
    """Struck from the group's roll is gone from the group alone."""
    found = understand(Words(_LEFT + words), subject="leaving")

    assert Intent.LEAVE is found.intent
    assert Command.STOP not in found.commands


@pytest.mark.parametrize(
    "words", ["No more emails please.", "STOP", "And take me off your mailing list."]
)
def test_who_leaves_and_wants_no_more_mail_gets_none(words: str) -> None:
    """A word of mail beside the leave is an order of its own (guarantee 10)."""
    assert Command.STOP in understand(Words(_LEFT + words), subject="leaving").commands


def test_foot_of_an_advertisement_is_nobodys_order() -> None:
    """What tells us how to leave the advertiser's list is no word of a member's."""
    words = (
        "Limited-time offer: fill your practice in 30 days, guaranteed results! Book a free demo."
        " To be removed from this list reply STOP."
    )
    found = understand(Words(words), subject="Grow your practice")

    assert (Intent.SPAM, ()) == (found.intent, found.commands)
