"""A sentence written as a line of kinds of words: who, wants what, of which, or not.

Nobody can list the sentences of which a letter is made, yet the words that carry its purpose
are of some forty kinds: the writer, a company of colleagues, a place in it, leaving, beginning,
taking in, denial.  ``kinds.tsv`` names them, a letter each, with their words; here each
sentence becomes the line of its letters, in which the same wish looks alike in many wordings:
"we could absorb another person" and "our circle would welcome a newcomer" are both somebody
of a company, what is to come, and taking in.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise

#: A word of no kind, a number, and the marks that part a line.
UNKNOWN, NUMBER, PAUSE, ASKS = "-", "#", ",", "?"
_TOKEN = re.compile(r"[a-z]+|\d+|[?!,;.]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_MARKS = {"?": ASKS, ",": PAUSE, ";": PAUSE, ".": "", "!": ""}

Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


def lines(words: str) -> tuple[str, ...]:
    """Each sentence of folded lower-case words as a line of kinds.

    Examples
    --------
    >>> lines("we could absorb another person. would our group take me in?")
    ('WDaa', 'DOgF?')
    """
    return tuple(filter(None, map(_line, _SENTENCE.split(words))))


def _line(sentence: str) -> str:
    tokens = _TOKEN.findall(sentence)
    phrases, kinds, at = _phrases(), [], 0
    while at < len(tokens):
        word, length = tokens[at], 1
        for rest, letter in phrases.get(word, ()):
            if not rest or tuple(tokens[at + 1 : at + 1 + len(rest)]) == rest:
                kinds.append(letter)
                length += len(rest)
                break
        else:
            kinds.append(_MARKS.get(word, NUMBER if word.isdigit() else UNKNOWN))
        at += length
    return "".join(kinds)


@cache
def _phrases() -> Phrases:
    """By its first word, every phrase's further words and its kind, the longest first."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    with (files("mail.reading.purpose") / "kinds.tsv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            for entry in row["words"].split(", "):
                for first, *rest in map(str.split, _forms(entry)):
                    # Of two kinds the earlier row of the table is meant.
                    found.setdefault(first, {}).setdefault(tuple(rest), row["letter"])
    return {
        first: tuple(sorted(phrases.items(), key=lambda item: -len(item[0])))
        for first, phrases in found.items()
    }


def _forms(entry: str) -> Iterator[str]:
    """The entry's forms: ``seat*`` has a plural, ``start~`` is a regular verb."""
    stem = entry.rstrip("*~")
    yield stem
    if entry.endswith("*"):
        yield f"{stem}s"
    elif entry.endswith("~"):
        bare = stem.removesuffix("e")
        yield from (f"{stem}s", f"{bare}ed", f"{bare}ing")


#: Who may be the doer of a sentence, or what turns it: denial, condition, what is to come.
_DOERS = frozenset("IMWOYHNCBD")
_DEEDS = frozenset("wFjfhalrmgGscvtoqPxRK?")
#: Verbs and what they may take.
_VERBS, _OBJECTS = frozenset("wfhalr"), frozenset("gGscpek")


def features(words: str) -> set[str]:
    """What is weighed of the lines: kinds that follow each other, and that share a sentence.

    Examples
    --------
    >>> sorted(features("we welcome newcomers."))
    ['~W', '~W&a', '~Wa', '~Waa', '~a', '~aa']
    """
    found: set[str] = set()
    for line in lines(words):
        known = line.replace(UNKNOWN, "")
        found.update(known)
        found.update(map("".join, pairwise(known)))
        found.update(map("".join, zip(known, known[1:], known[2:], strict=False)))
        here = set(known)
        found.update(f"{a}&{b}" for a in here & _DOERS for b in here & _DEEDS)
        found.update(f"{a}&{b}" for a in here & _VERBS for b in here & _OBJECTS)
    return {f"~{each}" for each in found}
