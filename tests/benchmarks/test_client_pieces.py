"""Learning what the pieces of whole letters say of clients."""

from __future__ import annotations

import client_pieces
import numpy as np

from mail.reading.purpose import pieces

SAID = {
    "my client told me on friday that he drinks": True,
    "my client was arrested on friday": True,
    "a group on friday would suit me": False,
    "my friday group is small": False,
}


def _learned() -> pieces.Table:
    words = [*SAID] * client_pieces.LEAST_LETTERS
    told = [SAID[each] for each in words]
    made_of = [pieces.numbers(each) for each in words]
    return client_pieces.learn(made_of, told, [1.0] * len(words), strength=12.0, weight=3.0)


def test_pieces_of_a_client_speak_for_one() -> None:
    """What stands in letters of clients only weighs for them, what stands in others against."""
    table = _learned()

    assert pieces.sums(table, pieces.numbers("client"))[1] > 0
    assert pieces.sums(table, pieces.numbers("group"))[1] < 0


def test_same_letters_give_the_same_pieces() -> None:
    """Learning throws no dice, and the last row holds the intercept alone."""
    once, again = _learned(), _learned()

    assert np.array_equal(once, again)
    assert (pieces.KINDS + 1, 2) == once.shape
    assert 0 == once[-1, 0]
