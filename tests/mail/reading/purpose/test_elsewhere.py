"""What is said of a group that was found elsewhere, or of another, is no yes to the one in hand."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.purpose.elsewhere import tells
from mail.reading.understand import understand
from mail.understanding import Asked, Intent


def _intent(words: str) -> Intent:
    found = understand(
        Words(words), subject="Re: our question", asked=Asked.PROPOSAL, to_token=True
    )
    return found.intent


@pytest.mark.parametrize(
    "words",
    [
        "My business partner has dragged me into his circle, and we met last week. It suits me nicely.",
        "Our agency has begun one of these during lunch. That works for me very well, so thank you.",
        "A colleague down the hall talked me into joining theirs. It'd do me fine for now.",
        "I've been taken in by the group at the hospital. It suits me perfectly.",
        "Since I wrote, I've joined one at the college. It suits me down to the ground.",
    ],
)
def test_praise_of_a_group_found_elsewhere_accepts_nothing(words: str) -> None:
    """Who is content with another group is not placed in this one."""
    assert _intent(words) is not Intent.ACCEPT


@pytest.mark.parametrize(
    "words",
    [
        "I can't take this up. If there were something on a weekday noon I'd be glad to come.",
        "I won't be able to take it up. Should anything turn up in the mornings, I'd come at a run.",
        "I can't take up the offer. Should there be one nearer by, I would join gladly.",
    ],
)
def test_what_one_would_do_about_another_is_no_yes(words: str) -> None:
    """A no, or a question, but never a yes, where only another group would be welcome."""
    assert _intent(words) in (Intent.DECLINE, Intent.OTHER)


@pytest.mark.parametrize(
    "words",
    [
        "That's not quite what I'm after. I want one senior person, weekly, online if need be.",
        "A circle of peers is not what I seek. One older head, if she is near Salem, would do.",
        "This wasn't what we hoped for, if I may say so.",
    ],
)
def test_what_is_not_sought_is_not_accepted(words: str) -> None:
    """An "if" beside it makes no conditional yes of it."""
    assert _intent(words) is not Intent.ACCEPT


@pytest.mark.parametrize(
    "words",
    [
        "Yes please. My old group has dissolved and this suits me down to the ground.",
        "My supervisor has roped me into hers, and yes, I accept yours as well.",
        "If there is still room, I'd be glad to come.",
        "I found this through a friend's group. It suits me perfectly, count me in.",
    ],
)
def test_a_plain_yes_stands_beside_it(words: str) -> None:
    """Where a yes is plainly said, other groups take nothing from it."""
    assert _intent(words) is Intent.ACCEPT


def test_only_a_group_of_others_is_told_of() -> None:
    """The group in hand, one that is over, and how one heard of us are no other company."""
    assert not tells("i've been talked into it by my wife")
    assert not tells("my supervisor told me to try one of these")
    assert not tells("i was in my supervisor's group for years and it ended")
