"""The town where the writer (or the offered group) meets people now.

Theory of operation.  Towns and quarters of our own table, any "Town, ST", any
ZIP code and any US town behind "in" or "near" become candidates.  The words
before a candidate score it by :data:`CONTEXTS`: a practice or a meeting place
beats a home, a home beats a mention, and a town that was left, that somebody
would drive to, or that another person moved to is no place of the writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from mail.reading.facts.place_finders import Candidate, candidates
from mail.reading.facts.place_words import (
    FUTURE,
    NOT,
    TERSE,
)
from mail.reading.kept import with_part
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text, Where
from mail.understanding import PlaceFact
from vocabulary import places


def read(text: Text, *, planned: bool = True, least: int = 0) -> PlaceFact | None:
    """The town of present practice, with quarter or ZIP in ``detail``.

    Parameters
    ----------
    text : Text
        The letter.
    planned : bool
        Whether a town that somebody will move to may be hers.
    least : int
        The score of its context that a town needs (:mod:`mail.reading.facts.place_words`).

    Returns
    -------
    PlaceFact or None
        None where no town is the writer's; "the area" is none.
    """
    found = [c for c in mentions(text) if c.score >= least and (planned or not _still_to_come(c))]
    if not found:
        return None
    best = max(found, key=lambda c: c.score)
    return fact(best, found)


def mentions(text: Text) -> list[Candidate]:
    """Every mention of a town, by part and in the order of the words, with its score.

    Parameters
    ----------
    text : Text
    """
    find = _of_another if for_another(text) else _of_writer
    return [each for part in text.parts for each in find(part)]


@with_part
def _of_writer(part: Part) -> tuple[Candidate, ...]:
    return tuple(_alike(part, sorted(candidates(part, own=False), key=lambda c: c.start)))


@with_part
def _of_another(part: Part) -> tuple[Candidate, ...]:
    return tuple(_alike(part, sorted(candidates(part, own=True), key=lambda c: c.start)))


#: Where somebody goes who leaves.
_GOES = re.compile(
    r"\b(?:mov(?:e|ing)|relocat(?:e|ing)|retiring|off|going|bound|leaving|post|job|position|work)\b[^.;]{0,30}$"
)


def _still_to_come(candidate: Candidate) -> bool:
    """Whether somebody who leaves names the town as the one she goes to."""
    if candidate.score == FUTURE:
        return True
    first, _ = candidate.part.sentence_at(candidate.start)
    before = candidate.part.flow[first : candidate.start]
    return candidate.part.where is Where.NEW and _GOES.search(before) is not None


#: "Philomath, just outside Corvallis": the second town tells where the first is.
_LANDMARK = re.compile(
    r",? ?\(?(?:(?:that's|which is|it's|just|right|a bit|a little|the one|over|up|down|out) )*"
    r"(?:by|near|outside(?: of)?|next (?:door )?to|close to|not far from|across (?:the \w+ )?from|(?:north|south|east|west) of|(?:\w+ )?(?:minutes|miles|min) (?:from|(?:north|south|east|west) of)) (?:the )?"
)
_DENIED = re.compile(r"\bnot (?:in )?$")
CLAUSE = re.compile(r"'s\b| (?:is|was|has|would|will|i|we)\b")
LISTED = re.compile(r"\s*(?:[,/&]\s*|,? ?(?:or|and) (?:in |near )?)")


def _alike(part: Part, found: list[Candidate]) -> Iterator[Candidate]:
    """The first of two towns in one breath ("Medford or Ashland") counts no less.

    Nor does a town that the next one only locates ("Dallas by Monmouth").
    """
    refused = False
    for here, following in zip_longest(found, found[1:]):
        if refused and here.score == TERSE:
            # "I'd drive to Corvallis, Salem or Lebanon": no more hers than Corvallis.
            here = replace(here, score=NOT)
        listed = following is not None and _listed(part, here, following)
        refused = (
            listed
            and here.score == NOT
            and not _DENIED.search(part.flow[max(0, here.start - 12) : here.start])
        )
        if following is not None and listed and 0 <= here.score <= following.score:
            yield replace(here, score=following.score + 1)
        else:
            yield here


def _listed(part: Part, here: Candidate, following: Candidate) -> bool:
    between = part.flow[here.end : following.start]
    if _LANDMARK.fullmatch(between):
        return True
    # "Though I live in Silverton, Salem is where I work" is no list.
    return LISTED.fullmatch(between) is not None and not CLAUSE.match(part.flow, following.end)


def fact(best: Candidate, found: Sequence[Candidate]) -> PlaceFact:
    """The chosen town with what the other mentions of it add.

    Parameters
    ----------
    best : Candidate
        The mention that was chosen.
    found : sequence of Candidate
        All mentions that may be the writer's.
    """
    same = [
        c for c in found if c.place.town == best.place.town and c.place.state == best.place.state
    ]
    zips = [c for c in same if c.place.kind == "zip"]
    areas = [c for c in same if c.place.kind == "area"]
    details = [c.place.zips[0] for c in zips[:1]]
    details += _quarter(areas, zips)
    where = (zips or areas or [best])[0].place
    if best.place.kind == "area":
        where = best.place if not zips else zips[0].place
    return PlaceFact(
        value=best.place.town,
        detail=", ".join(details) or None,
        state=best.place.state,
        latitude=where.latitude,
        longitude=where.longitude,
        evidence=_evidence(best, areas),
    )


#: Characters between a town and the street that tells its quarter.
_NEARBY = 40


def _evidence(best: Candidate, areas: list[Candidate]) -> str:
    """The words of the town, up to those that tell the quarter where they stand nearby."""
    start, end = best.start, best.end
    if best.place.kind != "area" and areas:
        told = max(areas, key=lambda c: c.score)
        gap = max(start, told.start) - min(end, told.end)
        if told.part is best.part and gap <= _NEARBY:
            start, end = min(start, told.start), max(end, told.end)
    return best.part.evidence(start, end)


def _quarter(areas: list[Candidate], zips: list[Candidate]) -> list[str]:
    if areas:
        best = max(areas, key=lambda c: c.score)
        words = best.part.evidence(best.start, best.end)
        name = best.place.name
        alias = any(places.key(words) == places.key(a) for a in best.place.aliases)
        return (
            [f"{words}, {name}"]
            if alias and name.split()[0].lower() not in words.lower()
            else [name]
        )
    if zips:
        holding = [
            p for p in places.places() if p.kind == "area" and zips[0].place.zips[0] in p.zips
        ]
        if len(holding) == 1:
            return [holding[0].name]
    return []
