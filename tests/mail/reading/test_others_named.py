"""Who writes, and of whom a letter disposes."""

import pytest

from mail.quoting.words import Words
from mail.reading import others_named
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Asked

WHO = [
    ("Paula here, writing from my husband's account.", True),
    ("My work account is locked, so I'm using our family one.", True),
    ("The email you have for me goes dark in May.", True),
    ("Everything should come to the address I'm writing from.", True),
    ("I've given up the old account, please use this one.", True),
    ("Mikhail asked me to answer for him: he'll take the spot.", True),
    ("Zora asked me to let you know she's in; I do her scheduling.", True),
    ("My husband Warren, a member of yours, passed away in May.", True),
    ("My new office is on Main Street.", False),
    ("Please use this hour for something else.", False),
    ("My husband says hello.", False),
    ("The group asked whether I would host.", False),
    ("I answer my mail on Mondays.", False),
    ("Who gets to see what I write to this address?", False),
    ("I changed my practice last year.", False),
]
WHOSE = [
    ("Could you put Sunny on the roster?", True),
    ("Would you write to Amir (amir@there.example) with the usual bits?", True),
    ("Can you send Sam an invitation to our thing?", True),
    ("I'd like his name removed from G-2139.", True),
    ("She asks that her place be given to her associate.", True),
    ("I haven't mentioned it to Mina and Theodor.", True),
    ("Please add me to your list.", False),
    ("Put me on the roster.", False),
    ("Write to me at this address.", False),
    ("I added a chair to our room.", False),
    ("We add cases to the list as we go.", False),
]


@pytest.mark.parametrize(("words", "expected"), WHO)
def test_a_strange_address_or_hand_is_doubted(words, expected):
    """An office, an hour and a husband's greeting are no reason."""
    assert expected is others_named.who_writes(words.lower())


@pytest.mark.parametrize(("words", "expected"), WHOSE)
def test_others_are_not_disposed_of(words, expected):
    """Who speaks of herself disposes of nobody."""
    assert expected is others_named.disposes_of_others(words.lower())


def test_a_yes_from_a_borrowed_account_is_asked_about():
    """The person on file must say it herself."""
    found = understand(
        Words("Yes to the Thursday group, from my wife's account as my phone drowned!"),
        subject="Re: x",
        asked=Asked.PROPOSAL,
        to_token=True,
    )

    assert "identity" in found.ask


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (
            "Peg Halvorsen has been visiting us: peg@halvorsen.example. Her seat is on our rota.",
            True,
        ),
        ("My address changes to delia@newpractice.example on the first.", False),
        ("Kindly note gil@navarrocare.example from here on.", False),
        ("The group has been a tonic.", False),
    ],
)
def test_the_address_of_another_asks_for_her_own_word(words: str, asked: bool) -> None:
    """An address that bears no name of the writer, and is not called hers, is of another."""
    text = Text(words, sender_name="Gil Navarro")

    assert asked is others_named.brings_somebody(text, ())
    assert not others_named.brings_somebody(text, ("prompt_injection",))
