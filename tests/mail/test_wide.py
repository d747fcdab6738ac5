"""A wide pattern finds what its alternatives, joined, find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.reading.caring import care
from mail.reading.facts import flexible, format_turns, mood_words, whose_hours, years
from mail.wide import Wide, alternatives

LETTERS = sorted((Path(__file__).parents[1] / "letters").glob("d*2.eml"))[:40]
WIDE = {
    "flexible": flexible._FLEXIBLE,
    "others": whose_hours._OF_OTHERS,
    "either": format_turns.EITHER,
    "blocked": mood_words.BLOCKED,
    "person": care._NAMED_PERSON,
    "years": years._BARE,
}


def _joined(wide: Wide) -> re.Pattern[str]:
    return re.compile("|".join(row.pattern.pattern for _, row in wide._rows._rows))


@pytest.mark.parametrize("name", WIDE)
def test_wide_pattern_of_the_readers_finds_what_it_found_as_one(name: str) -> None:
    """Same spans in whole letters, and in pieces of them."""
    wide, bare = WIDE[name], _joined(WIDE[name])
    for path in LETTERS:
        text = path.read_text(encoding="utf-8", errors="replace")
        for words in (text, text.lower()):
            for span in ((0, len(words)), (90, 400)):
                found = [m.span() for m in wide.finditer(words, *span)]
                first = wide.search(words, *span)

                assert [m.span() for m in bare.finditer(words, *span)] == found
                assert found[:1] == ([first.span()] if first else [])


@given(st.text("abno t.", max_size=60), st.integers(0, 30))
def test_of_several_alternatives_the_first_counts(words: str, start: int) -> None:
    """As in a pattern: the earliest place, then the order of the alternatives, and none within."""
    source = r"no t|\bno?|ab(?: no)?|a[bn]|(?<=o)t|t\. |o.a"
    wide, bare = Wide(source), re.compile(source)

    assert [m.span() for m in bare.finditer(words, start, 50)] == [
        m.span() for m in wide.finditer(words, start, 50)
    ]


def test_alternatives_are_parted_outside_groups_and_classes_alone() -> None:
    """Joined again they are the pattern."""
    for wide in WIDE.values():
        source = _joined(wide).pattern
        parts = alternatives(source)

        assert source == "|".join(parts)
        assert all(re.compile(part) for part in parts)
    assert [r"a[]|]b", r"[^]|]", r"\(", ""] == alternatives(r"a[]|]b|[^]|]|\(|")
