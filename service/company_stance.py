"""How a letter stands to those on file: welcome after all, or no condition after all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from mail.reading.caring import together
from mail.reading.text import fold
from service.striking_words import UNBOUND


def welcomed(words: str, kept: Mapping[str, Any]) -> Iterator[str]:
    """Those to be kept apart from whose company the words wish or welcome after all."""
    for value, masked in _masked(words, kept.get("not_with") or ()):
        if any(together.stance(each) is not None for each in masked):
            yield value


def unbound(words: str, kept: Mapping[str, Any]) -> Iterator[str]:
    """Those asked for whose company the words make no condition after all."""
    for value, masked in _masked(words, kept.get("with") or ()):
        if any(UNBOUND.search(each.lower()) for each in masked):
            yield value


def _masked(words: str, people: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, list[str]]]:
    """Each of some people with the words as they name her, in full and by her first name."""
    for fact in people:
        value = str(fact["value"])
        # A first name alone is known by its capital: "I hope" is not Hope.
        named = dict.fromkeys((rf"(?i:{re.escape(value)})", re.escape(value.split()[0])))
        yield value, [re.sub(rf"(?<!\w){name}(?!\w)", "§", fold(words)) for name in named]
