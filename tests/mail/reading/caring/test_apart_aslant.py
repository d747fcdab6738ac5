"""Who cannot sit with whom, told by where a bond ends, or in a name without capitals."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.caring.apart_aslant import uncapped
from mail.reading.text import Part, Where
from mail.reading.understand import understand


def _apart(words: str) -> bool:
    return "do_not_pair" in understand(Words(words)).flags


@pytest.mark.parametrize(
    "words",
    [
        "My neighbor is an LCSW too. A good neighbor, and I'd prefer to keep it at that.",
        "My aunt, an LMFT, is on your list. I'd like to keep her my aunt only.",
        "My sister is a counselor here as well. Please separate us.",
        "My housemate will write to you too. Could you find us different tables?",
        "She and I talked, and we would each prefer a circle without the other.",
        "My old boss has joined you, I hear. I'd choose a table at which he is not.",
        "I couldn't be honest in front of my former professor, who is one of you. LPC, Bend.",
        "I'd be watching my words all evening with the lady who hired me in it.",
        "I report to one of these four, at the county.",
        "One of them signs my reviews, so I had better not.",
        "Is that the Otto from the clinic in Salem? If it's him I'd rather not.",
        "I recognize one of the names, and I'd be too uneasy.",
        "My intern may write to you. She shouldn't end up where I am.",
    ],
)
def test_a_bond_that_is_to_stay_what_it_is_keeps_two_apart(words: str) -> None:
    """No group is named, and yet the two do not belong in one."""
    assert _apart(words)


@pytest.mark.parametrize(
    "words",
    [
        "not w ragnhild, lpc 4 yrs",
        "anyone but siobhan quill pls",
        "ragnhild = no. rest ok",
        "siobhan n me nope. lcsw bend",
        "easier for me w/o k. wexcombe in there",
    ],
)
def test_a_name_without_capitals_is_one(words: str) -> None:
    """A word that no opinion has met names somebody where a name stands."""
    assert uncapped(Part(Where.NEW, words))


@pytest.mark.parametrize(
    "words",
    ["not with zoom", "anybody but beginners", "not w kids", "evenings = no", "not with gottman"],
)
def test_a_known_word_in_its_place_is_none(words: str) -> None:
    """Ways of meeting, days, schools and towns are nobody."""
    assert not uncapped(Part(Where.NEW, words))


@pytest.mark.parametrize(
    "words",
    [
        "Ottoline Frey scares me, I'll say it plainly. LPC, Bend.",
        "Ottoline Frey and me in one room? Spare us.",
        "Please strike Ottoline Frey from the people you have in mind.",
        "Ottoline Frey and I once shared a lease that ended with lawyers. Anyone else is welcome.",
        "Ottoline Frey humbled me before a full hall once. I'd prefer other company.",
    ],
)
def test_a_refusal_around_a_name_is_heard(words: str) -> None:
    """Fear, shame and other company refuse somebody as a "not" does."""
    assert _apart(words)


@pytest.mark.parametrize(
    "words",
    [
        "It's a joy that Ottoline Frey is in it.",
        "I had to stop when my supervisor Ottoline Frey passed away. I'm ready for a new group.",
        "I'm leaving Ottoline Frey's method for something slower. LMFT, Bend.",
        "I was Ottoline Frey's supervisee, and nothing would please me more than to be her peer.",
        "Of the two I'd rather take the Salem people. The other can go to somebody who likes driving.",
        "It came apart. The third one doesn't want to be half of a pair with me.",
    ],
)
def test_joy_debt_and_others_wishes_keep_nobody_apart(words: str) -> None:
    """A debt, a death, a method and a choice between groups refuse nobody."""
    assert not _apart(words)
