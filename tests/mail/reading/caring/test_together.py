"""Whose company is wished or welcomed is nobody to be kept apart from."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked


def _understood(words, asked=None, name=""):
    return understand(
        Words(words), subject="Re: Peercircle" if asked else "hello", asked=asked, sender_name=name
    )


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Marta Klein and I would like one group. LCSWs, Bend; don't separate us!", ["Marta Klein"]),
        ("Please put me with my old friend Tom Berg. LPC, Salem, EMDR, Fridays.", ["Tom Berg"]),
        ("Judith and I come as a pair or not at all. LMFT, Portland, IFS.", ["Judith"]),
        ("LCSW, 8 years, CBT, Portland, Thursdays 12-2 online. Only with Nora.", ["Nora"]),
        ("Sam Ito was in my last group, I loved it and I'd like him again. LPC.", ["Sam Ito"]),
        ("Ruth Adler and me, please in one circle. LCSW, Salem, CBT, Mondays 6-8.", ["Ruth Adler"]),
        ("I don't want to be apart from Omar Said. LPC, Bend, CBT, Mondays.", ["Omar Said"]),
        ("The firm is Ines Roy, LPC and Bo Falk, LCSW; Ines Roy and Bo Falk wish to be in"
         " the same group, please never split us up.", ["Ines Roy", "Bo Falk"]),
    ],
)  # fmt: skip
def test_who_is_asked_for_is_kept_as_company(words, names):
    """To be together is a wish that rules can weigh, and the opposite of a refusal."""
    found = _understood(words)

    assert "do_not_pair" not in found.flags
    assert () == found.facts.not_with
    assert names == [each.value for each in found.facts.with_]


@pytest.mark.parametrize(
    "words",
    [
        "No, since Walt isn't among them.",
        "Judith is missing, so I pass.",
        "A group without Judith is no use to me.",
        "Without Ruth I won't come.",
        "I miss Omar in this one, so no.",
    ],
)
def test_no_for_want_of_somebody_keeps_nobody_apart(words):
    """Whose absence is the reason of a no is the last to be kept apart from."""
    found = _understood(words, Asked.PROPOSAL)

    assert "do_not_pair" not in found.flags
    assert () == found.facts.not_with


@pytest.mark.parametrize(
    "words",
    [
        "Quite the reverse: I want Omar in my group!",
        "You got Omar wrong. He is a dear friend and I want him there.",
        "Vera is my friend.",
        "Echo is hard for my hearing aids, so a small quiet room.",
        "Noise is hard for me, and stairs are.",
        "take out Rather not with",
        "Why do you say rather not with Omar? We are married, happily.",
        "Ida's group has ended.",
    ],
)
def test_what_is_fond_or_no_person_keeps_nobody_apart(words):
    """A correction of our mail is no new refusal, and a room's echo is nobody."""
    assert () == _understood(words, Asked.ECHO).facts.not_with


@pytest.mark.parametrize(
    ("words", "asked", "name"),
    [
        ("Together with Vera please, but not with Hal Brook. LPC, Bend.", None, "Hal Brook"),
        ("Vera is a lovely friend. So better not in one group.", Asked.ECHO, "Vera"),
        ("I like Nell, but she supervises me. So not with her.", Asked.PROPOSAL, "Nell"),
        ("Please do not keep me in the same group as Carl Dunn.", None, "Carl Dunn"),
        ("Please, I would rather be in a group where Nell isn't in it.", None, "Nell"),
        ("I'd come if Vera isn't there.", Asked.PROPOSAL, "Vera"),
        ("Is Dov Levin in the same group? Then no.", Asked.PROPOSAL, "Dov Levin"),
        ("Only without Vera please.", Asked.ECHO, "Vera"),
        ("Put me in one group with Vera Lind. Sorry: not with Vera Lind!", None, "Vera Lind"),
        (
            "Lionel Dacre and I did not part friends, and he is in it.",
            Asked.PROPOSAL,
            "Lionel Dacre",
        ),
        (
            "Is the Gloria in this group Gloria Benning? If it's her I can't.",
            Asked.PROPOSAL,
            "Gloria",
        ),
    ],
)
def test_word_of_refusal_beside_a_kind_one_is_heard(words, asked, name):
    """A refusal that is unheard brings two together who must not be."""
    found = _understood(words, asked)

    assert "do_not_pair" in found.flags
    assert name in [each.value for each in found.facts.not_with]


def test_writer_is_kept_apart_from_nobody_by_the_own_name():
    """A letter signed with the full name, or written for two, names its writer too."""
    found = _understood("no supervisors, no Yara", Asked.ECHO, "Yara Said")

    assert () == found.facts.not_with
