"""A client who is merely guessed: believed from how much, by what the letter is."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand

#: Colleagues, one's own family and hours: who writes so must not be asked to write again.
WITHOUT = (
    "Let him in. I have never met the man, but my whole cohort likes him.",
    "She's a gem, we shared a hallway for three years and she never once complained.",
    "Yes. The twins are with their grandparents on Fridays, so that's mine.",
    "This is Ines, Marco's wife. He has no phone today and asked me to say yes for him.",
    "I'd gladly come. I've got a standing four o'clock patient who can't be moved, so half past?",
    "Two of us might see the same couple one day. What does your policy say of that?",
    "LPC, Salem, ten years, mother of three, CBT. I'd like to join a group on Mondays.",
    "I treat the household as a whole, Minuchin taught me. LMFT, Bend, twelve years, online.",
    "One of your groups, please. Most of those with whom I'd talk about a case have died.",
)
TELLS = (
    "Yes to her. I'd present next: the girl who pulls out her hair has begun to eat it.",
    "I can't come on the 4th, the man with the tumor wants me at his bedside.",
    "The boy of nine I see has set his room on fire.",
    "I treat her husband for his gambling, and he told me of it.",
)


@pytest.mark.parametrize("words", WITHOUT)
def test_who_tells_of_colleagues_and_of_herself_is_not_asked_again(words: str) -> None:
    """Without a word of a case a guess must be likelier, as in a question and a request."""
    assert "client_info" not in understand(Words(words)).flags


@pytest.mark.parametrize("words", TELLS)
def test_one_in_treatment_is_noticed_in_few_words(words: str) -> None:
    """A story beside an answer is a story."""
    assert "client_info" in understand(Words(words)).flags
