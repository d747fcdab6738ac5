"""Who cannot sit with whom, said softly; and what is only said in the same words."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand


def _apart(words: str) -> bool:
    return "do_not_pair" in understand(Words(words)).flags


@pytest.mark.parametrize(
    "words",
    [
        "Tilda Roe and I shared a lease once. We'd both rest easier if it were not the same circle.",
        "An old supervisee of mine is on it, and I'd rather each of us had our own table.",
        "Three of us left that agency with lawyers. Please steer anyone they employ toward another table.",
        "If our names come up next to each other some day, do remember that.",
        "Two of them hand in their hours to me, so not those two, for now.",
        "My brother's wife is a counselor here as well. Mondays, only mine, if it can be done.",
        "Put a group or two between us, please.",
        "I'd be happier with none of her staff.",
        "Could it be people who have never met him?",
        "He's better off somewhere I'm not.",
        "My son deserves a group his father isn't in.",
        "If Hedda Lund joins I'd step aside.",
        "I'd rather she processed it without me.",
        "My lawyer says not to be in any room with her.",
        "We'd like not to be in each other's group.",
        "I could never speak of it with her listening.",
        "Everybody thinks of seating us together. I'd ask that you didn't.",
        "Prefiero no estar en el mismo grupo con ella.",
    ],
)
def test_a_soft_wish_for_distance_keeps_two_apart(words: str) -> None:
    """It refuses nobody and names a reason or none; whoever is careful hears it."""
    assert _apart(words)


@pytest.mark.parametrize(
    "words",
    [
        "There's no need to keep us apart, my husband and me. We share a car.",
        "Last year I asked that Signe and I not be put together. I'd be glad if you took that off.",
        "In May I asked you to keep me away from Hal Brook. You can forget that, we made up.",
        "I can't be with Joel and the others on a Tuesday, my boys have wrestling.",
        "Is that the same Kwame Darko? We have agreed on nothing in years. I wouldn't miss it for the world.",
        "I could if it began at half past. My last patient then is of eleven years and I won't move her.",
        "One of us comes to meetings smelling of drink. I don't want him put out, I want somebody to ring me.",
        "I'd rest easier if the room had a door that shuts.",
        "Please steer me toward a group that meets on Mondays.",
        "My boys each have their own room, so I've one to meet in.",
        "The years are not just mine, my partner has as many.",
        "I'd rather you didn't write anymore.",
        "I couldn't do it with the window open.",
    ],
)
def test_what_is_said_in_the_same_words_keeps_nobody_apart(words: str) -> None:
    """A wish that is taken back, a room, an hour and a mail are about no person."""
    assert not _apart(words)
