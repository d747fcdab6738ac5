"""The same letter in another dress says the same."""

import re
import textwrap
from functools import cache
from pathlib import Path

import pytest

from mail.letter import read
from mail.quoting.quote import divide
from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.speaking.screen import screen
from mail.understanding import Disposition

LETTERS = Path(__file__).parents[2] / "letters"
#: Every sixth of the letters that may be looked at: the figures hold for all of them.
SHOWN = sorted(p for p in LETTERS.glob("*.eml") if re.search(r"[02468]$", p.stem))[::6]
SLIPS = {"the": "teh", "with": "wiht", "would": "woudl", "have": "ahve", "and": "adn"}


def _facts(words, letter):
    found = understand(words, subject=letter.subject, sent_at=letter.date).facts
    return {
        "experience": found.experience_years and found.experience_years.value,
        "licences": {fact.value for fact in found.licences},
        "orientations": {(fact.value, fact.polarity) for fact in found.orientations},
        "place": found.place and found.place.value,
        "format": found.format and found.format.value,
        "week": {(s.day, s.start, s.end, s.polarity) for s in found.availability},
    }


@cache
def _letters():
    found = []
    for path in SHOWN:
        letter = read(path.read_bytes())
        if screen(letter).disposition is Disposition.HUMAN:
            words = divide(letter, ())
            found.append((letter, words, _facts(words, letter)))
    return found


def _wrapped(words, width):
    return "\n\n".join(textwrap.fill(part, width) for part in words.split("\n\n"))


def _turned(words):
    """The sentences of each paragraph in the opposite order; lists stay."""
    parts = []
    for part in words.split("\n\n"):
        if re.search(r"^\s*(?:[-*]|[A-Z][\w /]+:)", part, re.MULTILINE):
            parts.append(part)
        else:
            parts.append(" ".join(re.split(r"(?<=[.!?])\s+", part.strip())[::-1]))
    return "\n\n".join(parts)


def _slipped(words):
    for word, slip in SLIPS.items():
        words = re.sub(rf"\b{word}\b", slip, words)
    return words


@pytest.mark.parametrize(
    ("change", "share"),
    [
        (str.lower, 0.94),
        (lambda words: words.replace("'", "\u2019").replace(" - ", " \u2014 "), 0.99),
        (lambda words: _wrapped(words, 60), 0.95),
        (lambda words: _wrapped(words, 36), 0.9),
        (lambda words: _wrapped(words, 9999), 0.95),
        (_turned, 0.93),
        (_slipped, 0.97),
    ],
    ids=["small", "smart-quotes", "wrap-60", "wrap-36", "unwrapped", "turned", "slips"],
)
def test_another_dress_keeps_the_facts(change, share):
    """Case, quotes, wrapping, order and little slips change few facts."""
    same = total = 0
    for letter, words, facts in _letters():
        new = change(words.new)
        # The same words, read again, would only tell the same facts.
        changed = facts
        if new != words.new:
            changed = _facts(Words(new, signature=words.signature, quoted=words.quoted), letter)
        for name, value in facts.items():
            if value or changed[name]:
                total += 1
                same += value == changed[name]

    assert total > 40
    assert same >= share * total
