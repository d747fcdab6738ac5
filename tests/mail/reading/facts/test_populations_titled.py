"""Whom a letter's own subject line names is served too."""

import pytest

from mail.reading.facts import population
from mail.reading.text import Text


@pytest.mark.parametrize(
    ("subject", "served"),
    [
        ("Consultation group - older adults", ["Older Adults"]),
        ("An OCD consultation table", ["OCD"]),
        ("Group for queer therapists", []),
        ("Re: OCD consultation table", []),
    ],
)
def test_the_writers_own_subject_names_whom_she_serves(subject, served):
    """The subject of a first letter counts like its words; that of a reply is another's."""
    found = population.read(Text("I'd like to join.", subject=subject))

    assert served == [fact.value for fact in found]
