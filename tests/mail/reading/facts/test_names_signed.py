"""What is a first name below a letter, and what is only said there."""

import pytest

from mail.reading.facts import names
from mail.reading.text import Text


@pytest.mark.parametrize(
    "words",
    [
        "Hmm",
        "Nope.",
        "Count me in.\n\nFine",
        "Hmm, let me see.\n\nGreat",
        "Thanks,\nPerfect",
        "Yes.\n\nDone",
        "I'm Happy to come.",
        "This is Great",
        "I'm In!",
        "Fine, thanks\n\nOkay",
    ],
)
def test_word_said_alone_is_nobodys_name(words):
    """A capital at the beginning of a line names nobody who only says "fine"."""
    assert names.first_name(Text(words)) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Will do.\n\nWill", "Will"),
        ("Thanks,\nGrace", "Grace"),
        ("Best,\nJoy", "Joy"),
        ("Fine.\nUma", "Uma"),
        ("I'm Hope, an LPC.", "Hope"),
    ],
)
def test_names_that_are_words_as_well_stay_names(words, name):
    """Hope, Grace and Will sign their letters too."""
    assert name == names.first_name(Text(words)).value


@pytest.mark.parametrize(
    "closing",
    [
        "With warm regards,",
        "In haste,",
        "All my best,",
        "With gratitude,",
        "Until then,",
        "Respectfully yours,",
        "Respectfully,",
        "Namaste,",
    ],
)
def test_closing_phrase_above_a_signature_is_nobodys_name(closing):
    """The signature is divided from the letter; what the letter ends with names nobody."""
    text = Text(f"Please count me in.\n\n{closing}", signature="Hugh Penrose, Ph.D.")

    assert "Hugh" == names.first_name(text).value


@pytest.mark.parametrize(
    "words",
    ["My first name is Hugh.", "my name is Hugh", "Call me Hugh, please.", "My name's Hugh!"],
)
def test_name_that_is_told_goes_before_one_that_is_signed(words):
    """Whoever says how she is called means it, whatever stands below."""
    assert "Hugh" == names.first_name(Text(f"{words}\n\nThanks,\nPenrose")).value
