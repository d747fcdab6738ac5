"""The first look of a pattern never costs a match."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.factors import factors
from mail.reading import doubts
from mail.reading.caring import care
from mail.reading.purpose import answers, cues, orders, spam
from mail.sieve import Sieve, Sieves
from mail.speaking.absence_words import BODY
from mail.speaking.responder_words import IDEAS

LETTERS = sorted((Path(__file__).parents[1] / "letters").glob("d*2.eml"))[:16]
ROWS = (
    *(row.pattern for row in chain(care.ROWS, doubts.DOUBTS, spam.MARKS, orders.ORDERS)),
    *(row.pattern for row in chain(answers.ROWS, cues.ROWS)),
)
ANY_CASE = (
    *(pattern for pattern, _, _ in BODY),
    *(pattern for _, *patterns in IDEAS for pattern in patterns if pattern),
)


def _texts(flags: int) -> list[str]:
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in LETTERS]
    return texts if flags & re.IGNORECASE else [text.lower() for text in texts]


@cache
def _meant(patterns: tuple[str, ...], flags: int) -> list[list[list[tuple[int, int]]]]:
    """What each bare pattern finds in each text: the slow way, once for two claims."""
    # Compiled before, for the module's own memory of patterns is shorter than the tables.
    rows = [re.compile(pattern, flags) for pattern in patterns]
    return [[[m.span() for m in row.finditer(text)] for row in rows] for text in _texts(flags)]


@pytest.mark.parametrize(
    ("patterns", "flags"), [(ROWS, re.MULTILINE), (ROWS, re.DOTALL), (ANY_CASE, re.IGNORECASE)]
)
def test_every_row_of_the_tables_finds_what_its_pattern_finds(
    patterns: tuple[str, ...], flags: int
) -> None:
    """In whole letters a sieve finds the very spans that the bare pattern finds."""
    rows = [Sieve(pattern, flags) for pattern in patterns]
    found = [[[m.span() for m in row.finditer(text)] for row in rows] for text in _texts(flags)]
    meant = _meant(patterns, flags)

    assert sum(len(spans) for text in meant for spans in text) > 100
    assert meant == found


@pytest.mark.parametrize(("patterns", "flags"), [(ROWS, re.MULTILINE), (ANY_CASE, re.IGNORECASE)])
def test_no_row_that_matches_is_passed_over(patterns: tuple[str, ...], flags: int) -> None:
    """The one look at a whole table finds, in order, each row that its bare pattern would find."""
    table = Sieves(enumerate(patterns), flags)
    found = [[n for n, row in table.within(text) if row.search(text)] for text in _texts(flags)]
    meant = [[n for n, spans in enumerate(text) if spans] for text in _meant(patterns, flags)]

    assert sum(map(len, meant)) > 100
    assert meant == found


def test_row_of_either_case_in_part_is_not_passed_over() -> None:
    """Its literals are known in one case, and the table's words are as written."""
    table = Sieves([("a", r"(?i:not with) [A-Z]\w+"), ("b", "boss")])

    assert ["a", "b"] == [row for row, _ in table.within("NOT WITH Ann or my boss, please")]


def test_rows_are_looked_for_in_several_texts_at_once() -> None:
    """A row is told once, in the order of the table, whichever text may hold it."""
    table = Sieves([("a", "sessions?"), ("b", "intern"), ("c", "boss|chief")])

    assert ["a", "c"] == [row for row, _ in table.within("my boss", "two sessions, boss")]


PATTERNS = (
    r"\b(?:no(?:t|body)? |never )+ab",
    r"(?<!x)(?:ab|ba)c?\b|^b+a",
    r"(?:a|b[ab]) ?(?:no|ab){2,}",
    r"\bab[^.]{0,9}no\b",
    r"[ab]{2}(?=no)|never$",
    r"(a)b\1|(?:|no)ab",
    r"^\W*no|\d+ ?ab|[tv-x]e",
    r"(?:^|\. )(?:ab|no)\b|a\n^\d",
    r"(?:no[^.]{1,4} )?(?:ab|ver(?=\d)|b(?=[ab]))|(?:never )*(?=no)",
    r"(?i:NEVER|ab) ?N|(?i:no)t",
    r"(?:(?:no |a)?(?:never )?(?:ab|))?(?:no|\d)t?",
    r"(?:n?[aeo]?[ab]?[nt]? ?(?:v|r))?(?:bab|e[rt]\w)",
    r"(?=a|no)\w?|^",
)


@given(
    st.sampled_from(PATTERNS),
    st.sampled_from([0, re.MULTILINE, re.IGNORECASE]),
    st.text("abno t.\nver1٣N", max_size=60),
    st.integers(0, 9),
)
def test_a_sieve_finds_what_its_pattern_finds(
    pattern: str, flags: int, words: str, start: int
) -> None:
    """Beginnings, lines, digits, repetitions, look-behinds and alternatives cost no match."""
    sieve, bare = Sieve(pattern, flags), re.compile(pattern, flags)
    found = [m.span() for m in sieve.finditer(words, start)]
    before = [m.span() for m in sieve.finditer(words, start, start + 40)]

    assert [m.span() for m in bare.finditer(words, start)] == found
    assert [m.span() for m in bare.finditer(words, start, start + 40)] == before
    assert bare.sub("-", words) == sieve.sub("-", words)


@given(st.text("abno t.\nver", min_size=24, max_size=60), st.integers(0, 30))
def test_sieves_that_share_a_look_find_what_their_patterns_find(words: str, start: int) -> None:
    """One look tells of all sieves made until then, in the whole words and in a piece of them."""
    sieves = [(Sieve(pattern), re.compile(pattern)) for pattern in (*PATTERNS, r"\w+ never\b")]
    found = [[m.span() for m in sieve.finditer(words, start, 40)] for sieve, _ in sieves]

    assert [[m.span() for m in bare.finditer(words, start, 40)] for _, bare in sieves] == found


def test_beginnings_are_known_behind_what_may_be_left_out() -> None:
    """A front that may be missing, and what must stand ahead, tell where matches begin."""
    known = factors(r"(?:almost \w+ )?(?:six|a(?= decade))")

    assert known.begins == {"almost", "six", "a deca"}
    assert factors(r"(?:^|(?<=[.;] ))(?:can|could) host").begins == {"can ho", "could "}


def test_many_beginnings_are_cut_where_they_would_multiply() -> None:
    """What is known of a beginning stays small, whatever may stand ahead of what."""
    hours = "|".join(f"{n} o'clock" for n in range(60))
    known = factors(
        rf"(?:at (?:{hours}) ){{0,3}}(?:by|from|until|past) (?=(?:\d\w+|noon) (?:{hours}))(?:{hours})"
    )

    assert len(known.begins) <= 512


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


def test_bytes_that_were_no_characters_hide_nothing():
    """A header of raw bytes is looked through like any other."""
    words = "caf\udce9 and \udcf1\udce8, and I am winding down my practice"
    sieve = Sieve(r"\bwinding down\b")

    assert sieve.search(words).start() == words.index("winding")
    assert Sieves([("end", r"\bwinding down\b")]).match(words)
