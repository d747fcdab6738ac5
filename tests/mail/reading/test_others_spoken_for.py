"""Others who are spoken for, and others who are only spoken of."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand


@pytest.mark.parametrize(
    ("asked", "letter"),
    [
        ("consent", "can u put my officemate Raj in our group. G-2119. he's cool w it, so r we."),
        ("consent", "We should like Armand made a regular of G-2312. I can vouch for everyone's agreement."),
        ("consent", "We have two places in G-2077, Mondays at 4. I'll tell the others if anybody bites."),
        ("identity", "I handle the calendar for Dr. Amini and she has asked me to see about getting her into a group. She's been a psychologist for 21 years (PsyD), trained in schema therapy. She'd want Eugene, in person, Thursdays 3:00 to 5:00."),
        ("do_not_pair", "My sister is in one of your groups. I want one, just not hers. I'm an LCSW in Bend."),
    ],
)  # fmt: skip
def test_whoever_is_spoken_for_is_asked(asked: str, letter: str) -> None:
    """Nobody comes in, or is kept away, by a word that leaves open whose it is."""
    assert asked in understand(Words(letter)).ask


@pytest.mark.parametrize(
    ("asked", "letter"),
    [
        ("consent", "I'm leaving G-2119. I told my officemate Raj about it."),
        ("consent", "G-2312 has a seat. The others know that I'm writing and have blessed it."),
        ("identity", "I handle my own calendar. I'm a psychologist in Eugene and want a group."),
        ("do_not_pair", "My sister Ana is in one of your groups and loves it. I want one too. I'm an LCSW in Bend."),
    ],
)  # fmt: skip
def test_whoever_is_only_spoken_of_is_not(asked: str, letter: str) -> None:
    """A question too many costs the writer a mail."""
    assert asked not in understand(Words(letter)).ask


@pytest.mark.parametrize(
    "letter",
    [
        "My last evening with G-2110 will be October 20th. I'm moving to be with my son in Tulsa.",
        "We have a chair. We've seen each other through two divorces, a board complaint and a flood.",
        "I've worked with under-sixes for as long as my own daughter has been alive. I'd like a group in Florence.",
    ],
)
def test_a_life_told_of_keeps_nobody_apart(letter: str) -> None:
    """The words of a bond are there; nobody is refused."""
    assert "do_not_pair" not in understand(Words(letter)).flags


@pytest.mark.parametrize(
    "letter",
    [
        "I'd like a group in Salem. I know one of the members from a divorce case.",
        "I know the organizer from a malpractice suit. Could I be elsewhere? I'm in Bend.",
        "The only other one has my landlord in it.",
    ],
)
def test_a_case_or_a_landlord_keeps_apart(letter: str) -> None:
    """What went before a court is not brought to one table."""
    assert "do_not_pair" in understand(Words(letter)).flags


@pytest.mark.parametrize(
    "letter",
    [
        "My hundredth client was in 2015, my first in 2012. I'm an LPC in Sellwood and want a group.",
        "I've moved a standing client so that Wednesdays are clear from now on.",
    ],
)
def test_a_client_who_is_only_counted_or_moved_is_not_told_of(letter: str) -> None:
    """Each false alarm costs the writer another letter."""
    assert "client_info" not in understand(Words(letter)).flags


def test_a_client_who_was_moved_and_is_told_of_is_noticed() -> None:
    """The story behind it is what counts."""
    letter = (
        "I moved a client who attempted suicide last week to Monday. I'm an LPC and want a group."
    )

    assert "client_info" in understand(Words(letter)).flags
