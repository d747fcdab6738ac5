"""Words about friends, languages and lines of our mails make an enemy of nobody."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand


def read(words):
    """The names of a letter: those asked for, and those to be kept apart from."""
    found = understand(Words(words), subject="Re: Your request")
    asked, apart = (
        [str(each.value) for each in told] for told in (found.facts.with_, found.facts.not_with)
    )
    return asked, apart, "do_not_pair" in found.flags


@pytest.mark.parametrize(
    "words",
    [
        "YES. But Maureen is not a condition, just a friend.",
        "Priya isn't a requirement, she is my office mate.",
        "I don't have to be with Kofi, he only told me about it.",
        "I do not need to be in a group with Ada, any will do.",
        "Not necessarily with Kofi, anybody is fine.",
        "Yes, correct. Carl Hart is his full name.",
        "All right so. Her full name is Ada Quist.",
        "Mandarin is a language I work in, please put it.",
        "I also see people in Farsi and Dari.",
        "Spanish is not my first language, but I work in it.",
        "Together is not a person, and Maureen is my friend.",
        "Ada is dear to me. I have nobody I do not want to meet.",
        "There is no one I would not like to sit with, Hal least of all.",
    ],
)
def test_nobody_is_kept_apart_from(words):
    """A "not" beside a name is no wish to be kept from its bearer."""
    _, apart, flagged = read(words)

    assert [] == apart
    assert not flagged


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Please not in Alma Reed's group, we share an office.", ["Alma Reed"]),
        ("I'd rather not be in Hal Brook's circle.", ["Hal Brook"]),
        ("Not with Hal Brook. There is nobody else I want to avoid.", ["Hal Brook"]),
        ("I work in Mandarin. Please not with Ada Quist.", ["Ada Quist"]),
    ],
)
def test_who_is_meant_is_kept_apart_from(words, who):
    """What takes nothing back leaves the wish as it is."""
    _, apart, _ = read(words)

    assert who == apart


@pytest.mark.parametrize(
    "words",
    [
        "I want to join a group. My friend Kofi mentioned it.",
        "Count me in for a group; my colleague Ada has told me of it.",
        "Everything is well understood. My friend Maureen will be writing, too.",
    ],
)
def test_friend_who_is_only_mentioned_is_no_wish(words):
    """Who told somebody of the groups need not sit in hers."""
    asked, *_ = read(words)

    assert [] == asked


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("I want to join a group together with my friend Kofi.", ["Kofi"]),
        ("My friend Kofi and I would like to join a group.", ["Kofi"]),
    ],
)
def test_friend_whose_company_is_asked_for_is_one(words, who):
    """That is what the line is for."""
    asked, *_ = read(words)

    assert who == asked
