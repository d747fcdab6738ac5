"""A name near a word of avoiding whose company is wished, or that stands in news."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand


@pytest.mark.parametrize(
    "words",
    [
        "Can we change to Thursdays? Everyone but Lucille has confirmed.",
        "Yes. I don't know anyone in the alliance except Moira, and Moira's great.",
        "I can't, it's the hour. Nothing to do with Paul or Janelle.",
        "I'd be fine with my ex-husband in the group, we have been divorced for thirty years.",
    ],
)
def test_who_is_no_matter_is_kept_apart_from_nobody(words: str) -> None:
    """News of who has answered, whom one knows and whom one does not mind are no refusals."""
    assert "do_not_pair" not in understand(Words(words)).flags


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Put me with anyone but Lucille Marsh.", "Lucille Marsh"),
        ("I'd be happy to sit with anyone except Hal Brook.", "Hal Brook"),
        ("I would not want to be in a group with Hal Brook.", "Hal Brook"),
    ],
)
def test_whoever_is_refused_is_kept_apart(words: str, name: str) -> None:
    """A word of ease beside a refusal takes nothing back."""
    found = understand(Words(words))

    assert "do_not_pair" in found.flags
    assert [name] == [fact.value for fact in found.facts.not_with]
