"""Whose company a letter wishes or welcomes: nobody of these is kept apart from.

"Please don't split us", "only with Vera" and "Walt isn't in it, so no" are told in the words of a
refusal and mean its opposite.  The turns stand around ``§``, which is whoever is named
(:func:`mail.reading.caring.named_apart.masked`); a word of refusal beside one leaves it unheard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from typing import Final

from mail.reading.caring import named_apart_words
from mail.reading.caring import together_words as words_
from mail.reading.caring.named_apart import masked
from mail.reading.facts.name_words import untitled
from mail.reading.facts.persons import Person, persons
from mail.reading.text import Part
from mail.sieve import Sieve
from mail.understanding import Fact

_MARK: Final = "§"
#: Where one thought ends and another may begin: "together with Vera, but not with Hal".
_PIECE: Final = re.compile(r"[^.!?;\n]+[.!?;\n]*")
_PRONOUN: Final = re.compile(r"\b(?:she|he|they|her|him|them)\b", re.IGNORECASE)
_TURNS: Final = re.compile(
    r",? (?:but|though|although|however)\b(?! for\b)|, and (?=§ (?:is|was)\b)"
)
_UNSPLIT: Final = re.compile(words_.UNSPLIT)
_NO_MATTER: Final = re.compile(words_.NO_MATTER)
_REFUSES: Final = Sieve(words_.REFUSES)
_REFUSED: Final = Sieve("|".join(named_apart_words.REFUSED))
_ABOUT_HER: Final = Sieve(words_.REFUSES_HER)
_OUTRIGHT: Final = Sieve("|".join(words_.OUTRIGHT))
_ASKS: Final = Sieve("|".join(words_.ASKS))
_LACKS: Final = Sieve("|".join(words_.LACKS))
_HANGS: Final = Sieve(words_.HANGS)
_LIKES: Final = Sieve("|".join(words_.LIKES))
_AT_EASE: Final = Sieve("|".join(words_.AT_EASE))


class Stance(IntEnum):
    """How a letter stands to somebody; who is refused anywhere is refused."""

    REFUSED = 0
    WELCOME = 1
    WISHED = 2
    ASKED = 3


@dataclass(frozen=True, slots=True)
class Company:
    """Somebody whose company is wished or welcome.

    Attributes
    ----------
    person : Person
    stance : Stance
    """

    person: Person
    stance: Stance


@lru_cache(maxsize=8)
def company(part: Part) -> tuple[Company, ...]:
    """Those named in a part whose company is wished or welcome.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> part = Part(Where.NEW, "Vera Lind and I would like one group, please don't split us.")
    >>> [each.person.name for each in company(part)]
    ['Vera Lind']
    >>> company(Part(Where.NEW, "Not with Vera Lind, please."))
    ()
    """
    people = persons(part)
    told = dict(_told(masked(part, people), people))
    return tuple(
        Company(one, stance) for one in people if (stance := _of(one, people, told)) is not None
    )


def wished(part: Part) -> tuple[Fact, ...]:
    """Those whom a letter asks outright to be put together with."""
    found = {
        untitled(each.person.name): Fact(
            untitled(each.person.name), part.raw[each.person.start : each.person.end]
        )
        for each in reversed(company(part))
        if each.stance is Stance.ASKED and not each.person.house and "." not in each.person.name[1:]
    }
    whole = [name for name in found if not any(_within(name, other) for other in found)]
    return tuple(found[name] for name in reversed(whole))


def _within(name: str, other: str) -> bool:
    """Whether a name is a part of another, fuller one."""
    return name != other and set(name.split()) <= set(other.split())


def of(part: Part) -> frozenset[str]:
    """The names of these people, as they are written."""
    return frozenset(each.person.name for each in company(part))


def without(part: Part) -> Part:
    """A part without the thoughts that only speak of such people."""
    people, kept = persons(part), of(part)
    left, of_them = [], False
    for start, end in part.sentences:
        named = [each.name for each in people if start <= each.start < end]
        said = part.raw[start:end]
        of_them = kept.issuperset(named) if named else of_them and bool(_PRONOUN.search(said))
        if not of_them:
            left.append(said)
    return replace(part, raw=" ".join(left))


def stance(words: str) -> Stance | None:
    """How words with ``§`` for somebody stand to her; None where they wish and welcome nothing.

    Examples
    --------
    >>> stance("only with § please"), stance("§ is a dear friend"), stance("not with §")
    (<Stance.ASKED: 3>, <Stance.WELCOME: 1>, None)
    """
    return _strongest(each for _, each in _pieces(words.lower()))


def _of(one: Person, people: Sequence[Person], told: dict[int, Stance | None]) -> Stance | None:
    """What is said of somebody wherever she is named, by her first name too."""
    said = set(one.name.split())
    stances = [
        told.get(number)
        for number, other in enumerate(people)
        if said.issuperset(other.name.split()) or said.issubset(other.name.split())
    ]
    return _strongest(stances)


def _strongest(stances: Iterable[Stance | None]) -> Stance | None:
    told = {each for each in stances if each is not None}
    return None if Stance.REFUSED in told else max(told, default=None)


def _told(words: str, people: Sequence[Person]) -> Iterator[tuple[int, Stance | None]]:
    """What is said of each of the people, by her number."""
    yield from ((number, each) for number, each in _pieces(words) if number < len(people))


def _pieces(words: str) -> Iterator[tuple[int, Stance | None]]:
    """The stance to each ``§``, by its number."""
    pieces = [
        each
        for match in _PIECE.finditer(words)
        for each in _TURNS.split(_UNSPLIT.sub("kept-whole", match.group()))
    ]
    number = 0
    for place, piece in enumerate(pieces):
        behind = _behind(pieces[place + 1 : place + 3])
        before = pieces[place - 1] if place else ""
        held = _stance(piece, behind, before)
        for _ in range(piece.count(_MARK)):
            yield number, held
            number += 1


def _behind(pieces: Sequence[str]) -> str:
    """What is said next, up to whoever is named next."""
    upto = next((n for n, each in enumerate(pieces) if _MARK in each), len(pieces))
    return " ".join(pieces[:upto])


def _stance(piece: str, behind: str, before: str) -> Stance | None:
    if _MARK not in piece:
        return None
    if _LACKS.search(piece) and not _HANGS.search(piece):
        return Stance.WISHED
    if _AT_EASE.search(piece) and not _ABOUT_HER.search(behind):
        return Stance.WELCOME
    plain = _NO_MATTER.sub(" ", piece)
    if _REFUSES.search(plain) or _ABOUT_HER.search(behind):
        return Stance.REFUSED if _REFUSED.search(piece) else None
    if _OUTRIGHT.search(f"{plain} {behind}"):
        return Stance.ASKED
    if _ASKS.search(f"{plain} {behind}"):
        return Stance.WISHED
    turned = re.search(words_.TURNED, f"{before} {plain}")
    return Stance.WELCOME if turned or _LIKES.search(f"{plain} {behind}") else None
