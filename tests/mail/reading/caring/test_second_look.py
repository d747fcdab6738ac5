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


@pytest.mark.parametrize(
    "words",
    [
        "i don't know if i'm staying myself, so it's not for me to say.",
        "i'm not sure i will stay on myself, so i shouldn't vote on this.",
        "i may not be staying myself. ask the others.",
        "i can't say whether i'll remain, let the group decide.",
        "not sure i'm staying, so no yes or no from me.",
    ],
)
def test_doubt_about_staying_in_a_group_is_no_danger(words: str) -> None:
    """Who wonders whether to stay in a group gets no mail about a crisis."""
    assert not second_look.believed(["safety"], words)


@pytest.mark.parametrize(
    "words",
    [
        "i don't know if i will stay on myself.",
        "i'm not sure i'll be around much longer.",
        "i don't know if i'm staying alive, so it's not for me to say.",
        "i don't know if i'm staying. nobody in the group knows how much pain i'm in.",
        "i don't know if i'm staying here at all, life is too much. ask the others.",
    ],
)
def test_doubt_about_living_stays_one(words: str) -> None:
    """A word of life, or no word of the group, and the guess stands."""
    assert ["safety"] == second_look.believed(["safety"], words)
