"""The learned opinion on what a letter wants: its table, its shares, and their laws."""

from __future__ import annotations

import time

import pytest

from mail.reading.purpose import vote
from mail.reading.purpose.weights import Weights, dump, load
from mail.understanding import Intent

TINY = Weights(
    ("accept", "accept conditional", "decline"),
    {"": "0\t0\t0", "glad": "4\t1\t-3", "if": "-1\t5\t0", "sorry": "-3\t-1\t4"},
)


def _heard(context: str, words: str) -> dict[Intent, float]:
    return vote.by_intent(vote.shares(vote.features(context, "", words)))


def test_shares_are_of_one_whole() -> None:
    """The voices share what there is, whatever was written."""
    for words in ("", "glad", "glad if sorry", "xyzzy"):
        assert sum(vote.shares(words.split(), TINY).values()) == pytest.approx(1.0)


def test_a_word_for_a_voice_lifts_it() -> None:
    """What speaks for a voice makes it likelier beside any other words."""
    for beside in ([], ["if"], ["sorry"], ["if", "sorry"]):
        with_it, without = vote.shares([*beside, "glad"], TINY), vote.shares(beside, TINY)

        assert with_it["accept"] / with_it["decline"] > without["accept"] / without["decline"]


def test_unknown_words_change_nothing() -> None:
    """A word that the table does not know neither speaks nor quietens the others."""
    assert vote.shares(["glad"], TINY) == vote.shares(["glad", "xyzzy"], TINY)


def test_order_of_features_does_not_matter() -> None:
    """The same words in any order are the same opinion."""
    there, back = vote.shares(["glad", "if"], TINY), vote.shares(["if", "glad"], TINY)

    assert there == pytest.approx(back)


def test_voices_belong_to_their_intent() -> None:
    """A yes with a condition is still of the kind of a yes."""
    shares = vote.shares(["glad", "if"], TINY)

    assert shares["accept"] + shares["accept conditional"] == pytest.approx(
        vote.by_intent(shares)[Intent.ACCEPT]
    )


def test_a_dumped_table_is_ordered() -> None:
    """The same weights make the same file, whatever order they were found in."""
    backwards = Weights(TINY.voices, dict(reversed(TINY.rows.items())))

    assert dump(TINY) == dump(backwards)
    assert ["feature", "", "glad", "if", "sorry"] == [
        line.split("\t")[0] for line in dump(TINY).splitlines()
    ]


def test_the_table_is_loaded_at_once() -> None:
    """A program that starts reads its weights in less than 150 ms of processor time."""
    began = time.process_time()
    table = load("votes.tsv")

    assert 0.15 > time.process_time() - began
    assert 20_000 < len(table.rows) < 60_000
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
