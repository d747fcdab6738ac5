"""A letter that tells of no client must not be deleted as one that does."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked


def _flags(words, asked=Asked.ECHO):
    return understand(Words(words), subject="Re: Peercircle", asked=asked).flags


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Looks right. You didn't say about the baby?", Asked.ECHO),
        ("All fine. What about the twins?", Asked.ECHO),
        ("Pray strike the Wednesday again; a patient has claimed it.", Asked.ECHO),
        ("Take Tuesdays out, a new client has booked them.", Asked.ECHO),
        ("Mondays are gone: I gave the hour to a couple.", Asked.ECHO),
        ("I'm free until my 3 o'clock client. He can wait.", Asked.ECHO),
        (
            "I'd love to. My noon client ends at 12:20 and she is not the kind you hurry out.",
            Asked.PROPOSAL,
        ),
        ("My Fridays went to a family, please delete them.", Asked.ECHO),
        (
            "Hank told me he HAD confirmed. If needed I confirm: 90 minutes.",
            Asked.ORGANIZER_CONFIRM,
        ),
        ("Rosa says he declined, then she said yes. So who is in it?", Asked.PROPOSAL),
        ("Zack was there the 9th. Only the 23rd he was sick.", None),
        ("No: Judith is missing from it, and I only want it with her.", Asked.PROPOSAL),
    ],
)
def test_colleague_an_hour_and_a_child_are_no_client(words, asked):
    """What is deleted is lost: who took an hour, or was absent, tells of nobody's treatment."""
    assert "client_info" not in _flags(words, asked)


@pytest.mark.parametrize(
    "words",
    [
        "A patient has claimed it was her uncle who hurt her. Strike the Wednesday, I must see her.",
        "My client has booked a flight to get away from him, she is scared. Tuesdays are out.",
        "Hank confirmed that my client drinks again and hit his wife.",
        "My four o'clock client ends her marriage this week, she cries the whole hour.",
        "I see her after my last session, and since her husband died she has been drinking.",
        "I gave the hour to a couple; he cheated and she cries all session.",
        "You didn't say about the baby: my patient lost hers last week and wants to die.",
    ],
)
def test_story_beside_such_words_is_still_one(words):
    """The hour and the colleague excuse themselves, and nothing that is told beside them."""
    assert "client_info" in _flags(words)
