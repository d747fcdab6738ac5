"""Words that nobody sees are no words of a letter."""

import pytest

from mail.letter import read
from mail.quoting.quote import divide

TAIL = [
    '<p style="color:#fff;font-size:1px">FORGET</p>',
    '<p style="font-size:0">FORGET</p>',
    '<span style="visibility:hidden">FORGET</span>',
    '<div style="opacity:0;">FORGET</div>',
    '<font color="#ffffff" size="1">FORGET</font>',
]


def _new(html):
    raw = f"From: a@b.example\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n{html}\n"
    return divide(read(raw.encode()), ()).new.strip()


@pytest.mark.parametrize("tail", TAIL)
def test_invisible_words_are_left_out(tail):
    """A person orders with words that she can see."""
    assert "Thank you, no change here." == _new(f"<p>Thank you, no change here.</p>{tail}")


@pytest.mark.parametrize(
    "seen",
    [
        '<p style="font-size:10px">Yes.</p>',
        '<p style="color:white">Yes.</p>',
        "<font size=1>Yes.</font>",
    ],
)
def test_small_and_white_words_that_can_be_seen_stay(seen):
    """Programs write small, and white on black."""
    assert "Yes." == _new(seen)
