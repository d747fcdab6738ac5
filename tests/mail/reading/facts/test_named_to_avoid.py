"""Whom somebody would not be grouped with, by name."""

import pytest

from mail.reading.facts.names import not_with, with_
from mail.reading.text import Text


@pytest.mark.parametrize(
    "words",
    [
        "Not with Hal Prudhomme please.",
        "Please not with Hal Prudhomme.",
        "Rather not with: Hal Prudhomme",
        "Not in the same group as Hal Prudhomme, thanks.",
        "No group with Hal Prudhomme in it.",
        "Anybody but Hal Prudhomme.",
        "Avoid Hal Prudhomme, please.",
        "Not with my ex-husband Hal Prudhomme.",
    ],
)
def test_name_is_found_wherever_the_sentence_begins(words):
    """A wish to be kept apart is never read as its opposite, nor lost by a capital."""
    assert ["Hal Prudhomme"] == [each.value for each in not_with(Text(words))]
    assert () == with_(Text(words))


def test_wish_for_company_stands_beside_one_to_be_apart():
    """Two names of one letter are told apart."""
    text = Text("I'd like to be with Nia Roe, but not with Wes Young.")

    assert ["Wes Young"] == [each.value for each in not_with(text)]
    assert ["Nia Roe"] == [each.value for each in with_(text)]


@pytest.mark.parametrize(
    "words",
    [
        "All good except I'm not really a CBT person any more.",
        "Any day but it can't be late; anybody but We've met before.",
        "Fine, except He's the one who asked for Tuesdays.",
    ],
)
def test_a_pronoun_is_nobodys_name(words):
    """A capital with an apostrophe and a small letter begins a sentence, not a name."""
    assert () == not_with(Text(words))
