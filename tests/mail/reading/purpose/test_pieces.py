"""The pieces of which words are made: their numbers, and how their table is kept."""

from __future__ import annotations

import numpy as np
import pytest

from mail.reading.purpose import pieces


def test_forms_of_a_word_share_pieces() -> None:
    """What was learned of one form helps with another that nobody wrote before."""
    one, other = pieces.numbers("honoured"), pieces.numbers("honouring")

    assert len(np.intersect1d(one, other)) >= len(one) / 3


def test_the_same_words_have_the_same_numbers() -> None:
    """Numbers are learned once and for all: they must not change from run to run."""
    assert pieces.numbers("yes").tolist() == [20294, 26102, 44680]


@pytest.mark.parametrize("words", ["", "a", " \n ", "\u65e5", "\U0001f44d"])
def test_next_to_nothing_has_few_pieces(words: str) -> None:
    """An empty or foreign answer is read without harm."""
    assert len(pieces.numbers(words)) <= 1


def test_blanks_do_not_matter() -> None:
    """Where a line was broken changes nothing."""
    assert (pieces.numbers("yes\n  please ") == pieces.numbers("yes please")).all()


def test_a_table_survives_its_keeping() -> None:
    """What was kept in steps comes back as it was after them."""
    table = np.array([[6.0, 1.5, -2.25, 0.0]], np.float32)

    kept = pieces.to_steps(table)

    assert kept.dtype == np.int8
    assert pieces.of_steps(kept) == pytest.approx(table)
    assert (pieces.to_steps(pieces.of_steps(kept)) == kept).all()
