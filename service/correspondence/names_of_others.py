"""Somebody else's name shall go from what we hold: no order to forget the writer.

"Delete my wife's name from your system" sounds like FORGET, which cannot be undone.  What we hold
of anybody's name but the writer's is whom to be with and whom not, and the one protects: so the
words that take it out are offered, and nothing goes by a guess.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from mail.reading.text import fold
from mail.understanding import Command, Intent
from service.correspondence.asides import pass_on_question, unclear
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import COORDINATORS
from service.striking_words import OUT

_KIN: Final = (
    r"(?:wife|husband|partner|spouse|fianc[eé]e?|girlfriend|boyfriend|ex|friend|colleague|co-?worker"
    r"|office ?mate|sister|brother|mother|father|son|daughter|supervis\w+|boss|client|therapist"
    r"|assistant|teacher|student|neighbou?r|person)"
)
_OF_ANOTHER: Final = re.compile(
    rf"{OUT}[^.!?\n]{{0,30}}?\b(?:(?:her|his|their|that|another's|somebody else's) name\b"
    rf"|(?:my|our|the|that) (?:[\w-]+ ){{0,2}}?{_KIN}'s? name\b"
    rf"|names? of (?:(?:my|our|the|that) (?:[\w-]+ ){{0,2}}?{_KIN}|another|her|him|them)\b)"
)
#: The writer's own is meant too, or first of all.
_OWN: Final = re.compile(
    r"\b(?:my (?:own )?(?:data|name|request|file|information|account|profile|address|record)"
    r"|everything|all (?:of it|you have|you hold|my)|(?:forget|delete|erase|about) me|me too)\b"
)
#: How the echo calls the lines in which others are named.
_LINES: Final[Mapping[str, str]] = {"not_with": "Rather not with", "with": "Together with"}
_READ_AS: Final = frozenset({Intent.OTHER, Intent.QUESTION, Intent.JOIN, Intent.DECLINE})
_UNDERSTOOD: Final = (
    "You asked us to take somebody’s name out. We do not guess which line that is, for one of them"
    " keeps people apart."
)


def meant(words: str) -> bool:
    """Whether it is another's name that shall go, and nothing of the writer's own.

    Examples
    --------
    >>> meant("pls delete my wife's name from your system"), meant("Delete my name and hers.")
    (True, False)
    """
    folded = fold(words).lower()
    return _OF_ANOTHER.search(folded) is not None and _OWN.search(folded) is None


def spared(case: Case) -> Case:
    """The case of such a letter, which forgets nobody."""
    said = case.understanding
    if Command.FORGET not in (*said.commands, *said.perhaps) or not meant(case.words):
        return case
    return replace(
        case,
        understanding=replace(
            said,
            commands=tuple(each for each in said.commands if each is not Command.FORGET),
            perhaps=tuple(each for each in said.perhaps if each is not Command.FORGET),
        ),
    )


def heard(case: Case) -> Handled | None:
    """Offer the words that take the name out; None for every other letter."""
    said, person, asked = case.understanding, case.person, case.question
    if person is None or person.profile is None or said.commands or said.intent not in _READ_AS:
        return None
    if (asked is not None and asked.kind in COORDINATORS) or not meant(case.words):
        return None
    options = _options({**person.profile.facts, **person.profile.private})
    return unclear(case, options, _UNDERSTOOD) if options else pass_on_question(case)


def _options(kept: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(
        f"have “{label}: {', '.join(str(each['value']) for each in kept[name])}” taken out"
        f" (reply: take out {label})"
        for name, label in _LINES.items()
        if kept.get(name)
    )
