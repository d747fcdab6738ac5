"""Answers told by a chair, a cup or a name, taken back, put off, or given by another."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent, Understanding


def _answer(words: str) -> Understanding:
    return understand(Words(words), subject="Re: A group", asked=Asked.PROPOSAL, to_token=True)


@pytest.mark.parametrize(
    "words",
    [
        "I read it twice and asked my wife. Neither raised an objection. You may enter my name with the others.",
        "Set a place for me, I'll bring the bread.",
        "Tell them to make room on the couch.",
        "Yes please. A month ago I'd have had to say no: Tuesdays were taken then.",
    ],
)
def test_a_yes_in_a_picture_is_one(words: str) -> None:
    """A name among the others and a place at the table say yes."""
    assert _answer(words).intent is Intent.ACCEPT


@pytest.mark.parametrize(
    "words",
    [
        "Don't set a place for me.",
        "Take the sixth cup off the tray, I can't come.",
        "What a lovely group you've put together. Somebody luckier than I am must have that chair.",
        "How sorry I am to be the one who leaves a gap in it. Mondays belong to my mother.",
        "Yes! Oh no. It's a Friday. Fridays I teach. So undo the above. Not this one after all.",
        "Please consider the sixth chair empty.",
        "Could you put the same thing in front of me again after Thanksgiving?",
    ],
)
def test_a_no_in_a_picture_accepts_nothing(words: str) -> None:
    """A seat that is left to another, and a yes that is undone, are none."""
    assert _answer(words).intent is not Intent.ACCEPT


def test_a_yes_that_is_undone_is_a_no() -> None:
    """What stands before the turn is taken back, and what stands behind it counts."""
    words = (
        "Sign me up! Ugh, Fridays I have the interns. So, undo the above. Not this one after all."
    )

    assert _answer(words).intent is Intent.DECLINE


@pytest.mark.parametrize(
    "words",
    [
        "It's not Maren, it's Leif, her husband, on her iPad. Put her down! She'd be over the moon.",
        "This is Tom, Maria's office manager. She accepts.",
        "I'm answering for my colleague Devi, who is away: she'd love to, sign her up.",
    ],
)
def test_a_yes_for_another_is_asked_about(words: str) -> None:
    """Only whom a question was put to can answer it (guarantee 5)."""
    found = _answer(words)

    assert found.intent is Intent.ACCEPT
    assert {"intent", "identity"} <= set(found.ask)


@pytest.mark.parametrize(
    "words",
    [
        "It's me, Ann, on my husband's tablet. Yes to the group.",
        "My daughter set up this phone for me. I accept, and am delighted.",
    ],
)
def test_whose_kin_only_stands_by_answers_herself(words: str) -> None:
    """A husband's tablet takes nothing from her own yes."""
    assert "identity" not in _answer(words).ask
