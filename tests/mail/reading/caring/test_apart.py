"""Persons to avoid and clients, told by parts of sentences, beside what only looks like them."""

import csv
from pathlib import Path

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Command

FLAGS = {"apart": "do_not_pair", "client": "client_info"}


def _rows(wanted):
    with Path(__file__).with_name("apart.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["tells"].removeprefix("no ") in wanted:
                yield row["tells"], row["words"]


@pytest.mark.parametrize(("tells", "words"), list(_rows({"apart", "client"})))
def test_flag_is_raised_by_who_is_meant_and_by_nothing_near(tells, words):
    """A bond counts where it is to one of them, a story where it is a client's."""
    flag = FLAGS[tells.removeprefix("no ")]
    answer = flag == "do_not_pair"
    subject = "Re: A possible group for you (G-2100)" if answer else "hello"
    found = understand(Words(words), subject=subject, asked=Asked.PROPOSAL if answer else None)

    assert (flag in found.flags) is not tells.startswith("no ")


@pytest.mark.parametrize(("tells", "words"), list(_rows({"stop"})))
def test_stop_is_heard_in_any_words_and_only_where_it_is_meant(tells, words):
    """Mail ends at one word (guarantee 10), and not for a word that looks like it."""
    stops = Command.STOP in understand(Words(words), subject="hello").commands

    assert stops is not tells.startswith("no ")
