"""Whom somebody would rather not meet, named beside what they are to the writer."""

import pytest

from mail.quoting.words import Words
from mail.reading.facts.names_of_others import not_with
from mail.reading.text import Text
from mail.reading.understand import understand

SUE, PAVEL = "Sue O'Dell", "Pavel Novák"


def avoided(words):
    """Whom a letter would not meet, as the whole reader has them."""
    return [each.value for each in understand(Words(new=words)).facts.not_with]


@pytest.mark.parametrize(
    "words",
    [
        "Please don't put me with anyone from my office (Sue O'Dell and Pavel Novák).",
        "I'd rather not be in a group with people from my practice: Sue O'Dell, Pavel Novák.",
        "Please no one from my office, namely Sue O'Dell and Pavel Novák.",
        "Please keep me away from my office partners, that is Sue O'Dell and Pavel Novák.",
        "I'd prefer not to be with my suite mates - Sue O'Dell and Pavel Novák - at all.",
        "Anyone from my office, i.e., Sue O'Dell and Pavel Novák, should be in another group.",
        "I can't be with my business partners. They are Sue O'Dell and Pavel Novák.",
        "I'd like to avoid my practice partners Sue O'Dell & Pavel Novák. Salem is best.",
        "Nobody from my office, please! (Sue O'Dell, Pavel Novák)",
        "Please, nobody who works with me at Kaiser, that's Sue O'Dell and Pavel Novák.",
    ],
)
def test_names_behind_the_bond_are_kept(words):
    """In brackets, behind a colon or a dash, after "namely", in the next sentence."""
    assert [SUE, PAVEL] == avoided(words)


@pytest.mark.parametrize(
    "words",
    [
        "Sue O'Dell and Pavel Novák are in my practice, so please not with them.",
        "Sue O'Dell and Pavel Novák from my office should not be in the same group as me.",
        "I share an office with Sue O'Dell and Pavel Novák, please don't pair us.",
        "I work at Kaiser with Sue O'Dell and Pavel Novák. I'd rather not be in their group.",
    ],
)
def test_names_before_the_bond_are_kept(words):
    """The wish may stand behind them, or in the next sentence."""
    assert [SUE, PAVEL] == avoided(words)


@pytest.mark.parametrize(
    "words",
    [
        "Please not with anyone from my agency (Cascade Counseling, Portland).",
        "I'd rather not meet people from my clinic (OHSU). Best, Ana Ruiz",
        "Nobody from my office, Portland Psych, please.",
        "Not with people from my practice please. Thanks, Dana",
        "Please don't put me with my partners. I'm Dana, an LCSW in Portland, and see teens.",
        "I'd love to be with my colleague Nia Roe, but not with anyone from my office.",
        "Please don't match me with people from my office. Monday evenings, EMDR is my focus.",
    ],
)
def test_clinics_towns_the_writer_and_those_she_likes_are_nobody_to_avoid(words):
    """A capital near the bond is not yet a person to be kept apart."""
    assert [] == avoided(words)


def test_colleagues_of_a_letter_without_such_a_wish_are_left_in_peace():
    """To share an office with somebody says nothing of avoiding."""
    words = "I share an office with Sue O'Dell, who can't make Mondays either. Yes to the group."

    assert [] == avoided(words)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Please do not put me with Sue O'Dell.", [SUE]),
        ("Not with Pavel Novák or Mark McDonald.", [PAVEL, "Mark McDonald"]),
        ("Please not with Anna van der Berg, or with Wes Roe.", ["Anna van der Berg", "Wes Roe"]),
        ("Rather not with Jo-Ann DeAngelis.", ["Jo-Ann DeAngelis"]),
        ("Avoid Zoë Černá.", ["Zoë Černá"]),
    ],
)
def test_names_are_kept_whole(words, names):
    """A name cut at its apostrophe or at a foreign letter fits nobody on file."""
    assert names == [each.value for each in not_with(Text(words))]
