"""Hours that a letter names by the way, beside days that it offers."""

from __future__ import annotations

import re

from mail.reading.facts.hours import Kind
from mail.reading.facts.week_phrases import Phrase


def without_passing(phrases: list[Phrase], passing: list[tuple[Phrase, bool]]) -> list[Phrase]:
    """Without hours of no day that are named in passing, where days are named.

    Beside days that are only refused, hours stay that a wish for a group names.
    """
    offered = any(p.days and not p.blocked for p in phrases)
    if not any(p.days for p in phrases):
        return phrases
    gone = [p for p, wished in passing if not p.days and (offered or not wished)]
    return [phrase for phrase in phrases if not any(phrase is p for p in gone)]


_AS_WELL = re.compile(r"\b(?:any|every|or|also|daily|weekdays?)\b")


def is_instant(words: str, phrase: Phrase) -> bool:
    """Whether one instant of no day stands beside days with hours of their own."""
    if phrase.days or phrase.blocked or len(phrase.hours) != 1:
        return False
    hours = phrase.hours[0]
    alone = hours.kind in (Kind.AT, Kind.BEFORE)
    return alone and _AS_WELL.search(words, max(0, hours.at - 24), hours.to + 16) is None
