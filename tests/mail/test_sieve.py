"""The first look of a pattern never costs a match."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.factors import factors
from mail.reading import doubts
from mail.reading.caring import care
from mail.reading.purpose import answers, cues, orders, spam
from mail.sieve import Sieve
from mail.speaking.absence_words import BODY
from mail.speaking.responder_words import IDEAS

LETTERS = sorted((Path(__file__).parents[1] / "letters").glob("d*2.eml"))[:40]
ROWS = (
    *(row.pattern for row in chain(care.ROWS, doubts.DOUBTS, spam.MARKS, orders.ORDERS)),
    *(row.pattern for row in chain(answers.ROWS, cues.ROWS)),
)
ANY_CASE = (
    *(pattern for pattern, _, _ in BODY),
    *(pattern for _, *patterns in IDEAS for pattern in patterns if pattern),
)


def _texts() -> list[str]:
    return [path.read_text(encoding="utf-8", errors="replace") for path in LETTERS]


@pytest.mark.parametrize(
    ("patterns", "flags"), [(ROWS, re.MULTILINE), (ROWS, re.DOTALL), (ANY_CASE, re.IGNORECASE)]
)
def test_every_row_of_the_tables_finds_what_its_pattern_finds(
    patterns: tuple[str, ...], flags: int
) -> None:
    """In whole letters a sieve finds the very spans that the bare pattern finds."""
    sieves = [Sieve(pattern, flags) for pattern in patterns]
    texts = _texts() if flags & re.IGNORECASE else [text.lower() for text in _texts()]
    found, meant = [], []
    for text in texts:
        for one, pattern in zip(sieves, patterns, strict=True):
            found += [m.span() for m in one.finditer(text)]
            meant += [m.span() for m in re.finditer(pattern, text, flags)]

    assert len(meant) > 100
    assert meant == found


PATTERNS = (
    r"\b(?:no(?:t|body)? |never )+ab",
    r"(?<!x)(?:ab|ba)c?\b|^b+a",
    r"(?:a|b[ab]) ?(?:no|ab){2,}",
    r"\bab[^.]{0,9}no\b",
    r"[ab]{2}(?=no)|never$",
    r"(a)b\1|(?:|no)ab",
)


@given(st.sampled_from(PATTERNS), st.text("abno t.\nver", max_size=60), st.integers(0, 9))
def test_a_sieve_finds_what_its_pattern_finds(pattern: str, words: str, start: int) -> None:
    """Beginnings, repetitions, look-behinds and alternatives cost no match."""
    found = [m.span() for m in Sieve(pattern).finditer(words, start)]

    assert [m.span() for m in re.compile(pattern).finditer(words, start)] == found


@pytest.mark.parametrize("letter", ["ı", "İ", "\u017f", "\u212a", "ß", "Σ"])
def test_letters_that_change_with_case_are_found(letter: str) -> None:
    """Letters whose lower case is longer, or another's, cost no match either."""
    words = f"long words before {letter}ki{letter} and some after"
    pattern = rf"\b{letter.lower()}ki|\bski|\bkki|\biki"

    assert re.search(pattern, words, re.IGNORECASE) is not None
    assert Sieve(pattern, re.IGNORECASE).search(words) is not None


def test_what_may_be_empty_is_needed_nowhere() -> None:
    """A pattern with an alternative of no letters has no literal that it needs."""
    assert factors(r"(?:ab|)") == factors(r"\d*")
