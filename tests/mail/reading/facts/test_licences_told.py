"""Licences told by their letters or spelt out, held by the writer or by somebody else."""

from pathlib import Path

import pytest

from mail.reading.facts import licence
from mail.reading.text import Text

TOLD = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("licences.tsv").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("words", "codes"), TOLD)
def test_a_licence_is_the_writers_own_and_of_today(words, codes):
    """What lapsed, was outgrown, is a colleague's or is wished for in others is none."""
    found = licence.read(Text(words))

    assert sorted(filter(None, codes.split(","))) == sorted(fact.value for fact in found)
    assert all(fact.evidence in words for fact in found)
