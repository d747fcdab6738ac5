"""The learned opinion on what a letter wants: its table, its shares, and their laws."""

from __future__ import annotations

import time

import numpy as np
import pytest

from mail.reading.purpose import pieces, vote
from mail.reading.purpose.weights import Weights, dump, load
from mail.understanding import Intent

WORDS = Weights(
    ("accept", "accept conditional", "decline"),
    {"": "\t0\t0\t0", "glad": "1\t4\t1\t-3", "if": "1\t-1\t5\t0", "sorry": "1\t-3\t-1\t4"},
)
TINY = vote.Tables(WORDS, np.zeros((pieces.KINDS, 4), np.float32))


def _heard(context: str, words: str) -> dict[Intent, float]:
    found = vote.features(context, "", words)
    return vote.by_intent(vote.shares(found, pieces.numbers(words)))


def test_shares_are_of_one_whole() -> None:
    """The voices share what there is, whatever was written."""
    for words in ("", "glad", "glad if sorry", "xyzzy"):
        assert sum(vote.shares(words.split(), tables=TINY).values()) == pytest.approx(1.0)


def test_a_word_for_a_voice_lifts_it() -> None:
    """What speaks for a voice makes it likelier beside any other words."""
    for beside in ([], ["if"], ["sorry"], ["if", "sorry"]):
        with_it, without = (
            vote.shares([*beside, "glad"], tables=TINY),
            vote.shares(beside, tables=TINY),
        )

        assert with_it["accept"] / with_it["decline"] > without["accept"] / without["decline"]


def test_unknown_words_change_nothing() -> None:
    """A word that the table does not know neither speaks nor quietens the others."""
    assert vote.shares(["glad"], tables=TINY) == vote.shares(["glad", "xyzzy"], tables=TINY)


def test_rarity_makes_a_vector_longer() -> None:
    """Each word of a letter counts for less beside a rare one than beside a common one."""
    rows = dict(WORDS.rows) | {"glad": "4\t4\t1\t-3"}
    rare = vote.Tables(Weights(WORDS.voices, rows), TINY.pieces)
    there, here = (vote.shares(["glad", "if"], tables=tables) for tables in (rare, TINY))

    assert there["accept conditional"] < here["accept conditional"]


def test_pieces_speak_beside_words() -> None:
    """A piece that was learned lifts its voice where the words themselves are unknown."""
    table = np.zeros((pieces.KINDS, 4), np.float32)
    table[pieces.numbers("delighted"), :2] = 1.0
    tables = vote.Tables(WORDS, table)

    heard = vote.shares(["delightedly"], pieces.numbers("delightedly"), tables)

    assert max(heard, key=lambda each: heard[each]) == "accept"


def test_order_of_features_does_not_matter() -> None:
    """The same words in any order are the same opinion."""
    there, back = vote.shares(["glad", "if"], tables=TINY), vote.shares(["if", "glad"], tables=TINY)

    assert there == pytest.approx(back)


def test_voices_belong_to_their_intent() -> None:
    """A yes with a condition is still of the kind of a yes."""
    shares = vote.shares(["glad", "if"], tables=TINY)

    assert shares["accept"] + shares["accept conditional"] == pytest.approx(
        vote.by_intent(shares)[Intent.ACCEPT]
    )


def test_a_dumped_table_is_ordered() -> None:
    """The same weights make the same file, whatever order they were found in."""
    backwards = Weights(WORDS.voices, dict(reversed(WORDS.rows.items())))

    assert dump(WORDS) == dump(backwards)
    assert ["feature", "", "glad", "if", "sorry"] == [
        line.split("\t")[0] for line in dump(WORDS).splitlines()
    ]


def test_the_tables_are_loaded_at_once() -> None:
    """A program that starts reads its weights in less than 150 ms of processor time."""
    began = time.process_time()
    table, of_pieces = load("votes.tsv"), pieces.load()

    assert 0.15 > time.process_time() - began
    assert 20_000 < len(table.rows) < 60_000
    assert of_pieces.shape == (pieces.KINDS, 1 + len(table.voices))
    assert all(Intent(voice.partition(" ")[0]) for voice in table.voices)


@pytest.mark.parametrize(
    ("context", "words", "intent"),
    [
        ("fresh", "who on the coast would sit down with me monthly? i'd host it", Intent.FORM),
        ("fresh", "since lou retired there is an empty chair with us, come fill it", "offer_seats"),
        ("proposal", "thursdays belong to my choir, so count me out this time", Intent.DECLINE),
        ("proposal", "let me sleep on that over the weekend", Intent.OTHER),
        ("check", "that was my husband's laptop, but it was me", Intent.ACCEPT),
    ],
)
def test_oblique_wishes_are_heard(context: str, words: str, intent: Intent | str) -> None:
    """Words that no table names are understood by their likeness to others."""
    shares = _heard(context, words)

    assert Intent(intent) is max(shares, key=lambda each: shares[each])
