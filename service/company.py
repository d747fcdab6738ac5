"""Whom somebody is to sit with, and whom not: each told by her fullest name, on one side only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from mail.reading.facts.name_words import NAME
from mail.reading.text import fold

_WHOLE: Final = r"(?i:his|her|their|the) (?i:full|whole|complete|correct|real|last) (?i:name|one)"

_TELLS: Final = re.compile(_WHOLE)

_Facts = dict[str, Any]


def settled(
    words: str,
    known: Mapping[str, Any],
    private: Mapping[str, Any],
    stated: Mapping[str, Any],
    own: str = "",
) -> tuple[_Facts, _Facts]:
    """What is on file, with nobody both asked for and kept apart from.

    Parameters
    ----------
    words : str
        The letter's new words.
    known, private : mapping
        What is on file after it.
    stated : mapping
        What it states, the private facts too; whoever stands on both sides stands where this
        letter puts her, and else is kept apart from.
    own : str
        How the writer is called: nobody is kept apart from herself.

    Examples
    --------
    >>> hal = [{"value": "Hal", "evidence": "Hal"}]
    >>> settled("Not with Hal.", {"with": hal}, {"not_with": hal}, {"not_with": hal})
    ({}, {'not_with': [{'value': 'Hal', 'evidence': 'Hal'}]})
    """
    asked = _spelt_out(words, known.get("with") or [])
    apart = _spelt_out(words, private.get("not_with") or [])
    wished = _names(stated.get("with")) - _names(stated.get("not_with"))
    herself = set(own.casefold().split())
    apart = [
        each
        for each in apart
        if not _is_among(each, wished) and not set(str(each["value"]).casefold().split()) <= herself
    ]
    asked = [each for each in asked if not _is_among(each, _names(apart))]
    return _with(known, "with", asked), _with(private, "not_with", apart)


def _names(people: Any) -> frozenset[str]:
    return frozenset(str(each["value"]).casefold() for each in people or ())


def _is_among(one: Mapping[str, Any], names: frozenset[str]) -> bool:
    """Whether somebody is one of these, as far as either name goes."""
    words = set(str(one["value"]).casefold().split())
    others = [set(each.split()) for each in names]
    return any(words <= other or other <= words for other in others)


def _spelt_out(words: str, people: Any) -> list[Any]:
    """These people, with the full name where the words tell that it is one."""
    return [{**each, "value": _full(words, str(each["value"]))} for each in people]


def _full(words: str, name: str) -> str:
    """A name as a letter spells it out: "Carl Hart is his full name"."""
    if not _TELLS.search(words):
        return name
    # So many names as a person has: more would be tried over and over.
    longer = rf"{re.escape(name)}(?: {NAME}){{1,3}}"
    told = rf"\b(?P<first>{longer}) is {_WHOLE}|\b(?:{_WHOLE}) is (?P<then>{longer})"
    found = re.search(told, fold(words))
    return (found["first"] or found["then"]) if found is not None else name


def _with(facts: Mapping[str, Any], name: str, people: list[Any]) -> _Facts:
    left = {key: value for key, value in facts.items() if key != name or people}
    return {**left, name: people} if people else left
