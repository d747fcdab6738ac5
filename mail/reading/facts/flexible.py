"""Whoever can meet at any time: "flexible", "whenever", "you pick the hour"."""

from __future__ import annotations

from mail.reading.facts.amends import spoken
from mail.reading.facts.flexible_words import FLEXIBLE
from mail.reading.facts.segments import Mood, mood_without, segments
from mail.reading.text import Part
from mail.understanding import Slot
from mail.wide import Wide

_FLEXIBLE = Wide("|".join(pattern for pattern, _ in FLEXIBLE))


def find(part: Part, start: int, stop: int) -> list[Slot]:
    """A slot of any time for each wording of a sentence that leaves the time to others.

    The words around may refuse ("I am not flexible"); what is denied within the wording
    ("no preference as to the day") is its own sense.
    """
    words, found = spoken(part), []
    for match in _FLEXIBLE.finditer(words, start, stop):
        at, to = match.span()
        piece = next(p for p in segments(words, start, stop) if at < p.to)
        if Mood.FREE in (piece.mood, mood_without(words, piece, at, to)):
            found.append(Slot("any", None, None, "free", part.evidence(at, to)))
    return found
