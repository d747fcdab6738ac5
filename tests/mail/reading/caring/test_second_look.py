"""Guesses on clients, looked at a second time."""

from __future__ import annotations

import pytest

from mail.reading.caring import second_look


@pytest.mark.parametrize(
    "words",
    [
        "i have a divorce to get through. i wonder whether i could come back later.",
        "i'm just facing an operation, so no.",
        "i'm still recovering from a surgery that took it out of me",
    ],
)
def test_what_the_writer_goes_through_is_no_story_of_a_client(words: str) -> None:
    """A reason to be away is private, and no ground to delete a letter."""
    kept = second_look.believed(["client_info"], words, 0.3)
    assert not kept


@pytest.mark.parametrize(
    "words",
    [
        "i have a divorce to get through with a client who cries",
        "i have the funeral of a patient, she was bipolar",
    ],
)
def test_a_client_beside_it_stays_one(words: str) -> None:
    """One word of treatment, and the guess stands."""
    assert second_look.believed(["client_info"], words, 0.3) == ["client_info"]
