"""Towns, quarters and ZIP codes that a letter names, each with how surely it is the writer's.

Towns and quarters of our own table, any "Town, ST", any ZIP code and any US town behind
"in" or "near" become candidates; the words before one score it
(:mod:`mail.reading.facts.place_words`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from mail.reading.facts import place_formerly, place_owner
from mail.reading.facts.place_abroad import ABROAD
from mail.reading.facts.place_named import STATE_AFTER, is_town
from mail.reading.facts.place_words import (
    CONTEXT_PATTERNS,
    NOT,
    NOT_AFTER,
    VAGUE,
)
from mail.reading.phrases import Lexicon
from mail.reading.text import Part, Where
from mail.sieve import Sieve
from vocabulary import places, states
from vocabulary.months import MONTHS
from vocabulary.places import Place
from vocabulary.week import LONG_DAYS

#: A bare town name is believed in these states, elsewhere only after "I'm in".
_HOME_STATES = ("OR", "WA")

_QUARTER_AFTER = re.compile(
    r"^[ ]?[,(-]{0,2}[ ]?\(?(?P<quarter>(?:inner |outer |close-in )?(?:NE|SE|NW|SW|N|North|Northeast|Southeast|Northwest|Southwest|northeast|southeast|northwest|southwest))\b\)?"
)
_QUARTER_ALONE = Sieve(
    r"\b(?:inner|outer|close-in|deep|in|near|upper|lower) (?:(?:inner|outer|close-in|deep) )?(?P<quarter>NE|SE|NW|SW|northeast|southeast|northwest|southwest)\b(?! (?:oregon|washington|corner|united|us\b|coast))"
    r"|\b(?:on|at|off|near) (?P<street>NE|SE|NW|SW) (?:\d{1,3}(?:st|nd|rd|th)|(?-i:[A-Z][a-z]+))\b",
    re.IGNORECASE,
)
_ZIP = re.compile(r"(?<![\w$#-])(?P<zip>\d{5})(?:-\d{4})?(?![\w-]|\.\d)")
_TOWN_STATE = re.compile(
    r"(?<!\w)(?P<town>[A-Z][\w.'-]{1,30}(?: (?:of|the|[A-Z][\w.'-]{1,30})){0,2}),? \(?(?P<state>[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b\)?"
)
_ANY_TOWN = Sieve(
    r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|outside of|based in|of|around|from|to|City:|Town:|ZIP:|Location:)[ \n](?P<town>(?:(?:St|Mt|Ft)\.? )?[A-Z][a-z']+(?: (?!I')[A-Z][a-z']+){0,2})"
)
_LABEL = re.compile(
    r"^[ *>]*(?:city|town|zip|location|where|place|practice location|office)\b[^:?\n]{0,40}[:?][ \t]*",
    re.MULTILINE,
)
_NO_TOWN = frozenset(
    (
        *MONTHS,
        *(day.lower() for day in LONG_DAYS),
        *[
            "zoom",
            "outlook",
            "english",
            "spanish",
            "private",
            "person",
            "oregon",
            "washington",
            "practice",
            "psychology",
            "counseling",
            "the",
        ],
    )
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place named at a span, with its score; below zero it is not hers."""

    place: Place
    score: int
    part: Part
    start: int
    end: int


_JOINED = re.compile(
    r"(?:La|The|Lake|Cottage|Oregon|Baker|Hood|Grants|Klamath|Forest|West|Happy|Myrtle|Coos|Lincoln|Mill|Junction|Central|Eagle|Gold|Cannon|Rogue|Lake) [A-Z][a-z]+"
)


@cache
def _lexicon() -> Lexicon[tuple[Place, bool]]:
    """Own names and aliases; the flag marks short names that need company."""
    names: list[tuple[str, tuple[Place, bool]]] = []
    for place in places.places():
        names += [(name, (place, False)) for name in (place.name, *place.aliases)]
        # "SE" stands for a quarter in many towns (:func:`_quarters`).
        short = [name for name in place.context_aliases if len(name) > 2 or place.kind == "city"]
        # "L.O." is two words.
        short += [" ".join(name) for name in short if len(name) == 2]
        names += [(name, (place, True)) for name in short]
    names += [(name.replace("Saint", "St"), value) for name, value in names if "Saint" in name]
    # "LaGrande": two words may be written as one.
    names += [(name.replace(" ", ""), value) for name, value in names if _JOINED.fullmatch(name)]
    return Lexicon(names)


def candidates(part: Part, own: bool) -> Iterator[Candidate]:
    """All towns named, with how surely each is the writer's."""
    taken: set[int] = set()
    for finder in (_labelled, _known, _quarters, _with_state, _zips, _others):
        for candidate in finder(part):
            if own and candidate.score < 0 and _SHE_IS.search(part.flow, *_before(part, candidate)):
                candidate = replace(candidate, score=88)
            span = set(range(candidate.start, candidate.end))
            if candidate.place.kind == "zip" or not span & taken:
                taken |= span
                yield candidate


_SHE_IS = re.compile(r"\b(?:she|he|who)(?:'s| is| works| practices| has| lives| sees)\b")


def _before(part: Part, candidate: Candidate) -> tuple[int, int]:
    return part.sentence_at(candidate.start)[0], candidate.start


#: So long are abbreviations of towns.
_ABBREVIATED = 3
#: "In Bend. That's where I work": so much of the next sentence is looked at.
_NEXT = 32
#: Further before a name nothing is said of it: pages of towns without a full stop end in time.
_FAR = 400


def _score(part: Part, start: int, end: int) -> int:
    """How surely a name at this span is where the writer is."""
    first, last = part.sentence_at(start)
    first = max(first, start - _FAR)
    before = part.flow[first:start].replace("\n", " ") if part.where is not Where.SIGNATURE else ""
    after = part.flow[end:last]
    if NOT_AFTER.match(after):
        return NOT
    if part.where is Where.SIGNATURE:
        return place_owner.signed(part.flow[part.line_at(start)[0] : start])
    told = place_owner.told_after(part.plain[end : last + _NEXT])
    if told is not None:
        return told
    if place_owner.given_up(before, after) or place_formerly.formerly(before, after):
        return NOT
    if place_owner.sits(before, after):
        return 94
    if place_owner.anothers(before, part.plain[first:start].replace("\n", " ")):
        return NOT
    if not before.strip() and re.match(r"\s*(?:[,.;/|)(\n-]|or\b|and\b|$|\d{5})", after):
        return 45 if part.where is Where.SUBJECT else 70
    for score, pattern in CONTEXT_PATTERNS:
        if pattern.search(before):
            if part.where is Where.SUBJECT and score > 0:
                return min(score, 45)
            return score - 4 if score >= 60 and VAGUE.search(before) else score
    if re.match(r"[- ](?:based|group|therapist|clinician|area)", after):
        return 40
    return 30 if part.where is Where.SUBJECT else 20


def _known(part: Part) -> Iterator[Candidate]:
    for hit in _lexicon().find(part):
        place, short = hit.value
        if short and not _shown_so(place, part.plain[hit.start : hit.end]):
            continue
        if not is_town(part, hit.start, hit.end, short=short):
            continue
        end = hit.end
        state = STATE_AFTER.match(part.plain[end : end + 20])
        code = states.code(state["state"]) if state else None
        if state is not None and code not in (None, place.state) and state["state"][0].isupper():
            # Where that state has no such town, NE was a quarter or the capitals a licence.
            place = places.find(part.evidence(hit.start, hit.end), code) or place
        if place.kind == "city" and place.name == "Portland":
            quarter = _QUARTER_AFTER.match(part.plain[end : end + 24])
            area = _area(quarter["quarter"]) if quarter else None
            if area is not None and quarter is not None:
                place, end = area, end + quarter.end()
        yield Candidate(place, _score(part, hit.start, hit.end), part, hit.start, end)


def _shown_so(place: Place, shown: str) -> bool:
    """Whether an abbreviation has its capitals: "MAC" is a licence, "lo" a word."""
    letters = shown.replace(".", "")
    if len(letters) > _ABBREVIATED or letters in place.context_aliases:
        return True
    return letters.islower() and len(letters) == _ABBREVIATED


def _area(words: str) -> Place | None:
    """The Portland quarter of a compass word."""
    word = words.split()[-1].lower()
    short = {
        "north": "n",
        "northeast": "ne",
        "southeast": "se",
        "northwest": "nw",
        "southwest": "sw",
    }.get(word, word)
    return places.find(f"{short.upper()} Portland")


def _quarters(part: Part) -> Iterator[Candidate]:
    for match in _QUARTER_ALONE.finditer(part.plain):
        named = "quarter" if match["quarter"] else "street"
        area = _area(match[named])
        if area is not None:
            start = match.start(named)
            yield Candidate(area, _score(part, start, match.end()), part, start, match.end())


def _with_state(part: Part) -> Iterator[Candidate]:
    """Read "Portland, Maine" and "Walla Walla, WA 99362": any US town."""
    for match in _TOWN_STATE.finditer(part.plain):
        code = states.code(match["state"])
        if code is None:
            continue
        words = match["town"].split()
        for skip in range(len(words)):
            place = places.find(" ".join(words[skip:]), code)
            if place is not None:
                start = match.start("town") + len(" ".join(words[:skip])) + (1 if skip else 0)
                yield Candidate(
                    place, max(_score(part, start, match.end()), NOT), part, start, match.end()
                )
                break


def _zips(part: Part) -> Iterator[Candidate]:
    for match in _ZIP.finditer(part.plain):
        before = part.plain[max(0, match.start() - 24) : match.start()]
        ours = match["zip"][:2] in ("97", "98")
        if not ours and not re.search(
            r"(?:\b[A-Z]{2}|[Zz][Ii][Pp](?: code)?[:\s]*(?:is )?|[A-Z][a-z]+,?) ?$", before
        ):
            continue
        place = places.by_zip(match["zip"])
        if place is None:
            continue
        score = _score(part, match.start(), match.end())
        # A ZIP code behind a town's name belongs to whatever that town was said to be.
        yield Candidate(
            place, 83 if score in (20, 70, 60, 72) else score, part, match.start(), match.end()
        )


def _others(part: Part) -> Iterator[Candidate]:
    """Any other US town behind "in" or "near": a home state's, or a plain "I'm in"."""
    for match in _ANY_TOWN.finditer(part.plain):
        words = match["town"].rstrip(".").split()
        if words[0].lower() in _NO_TOWN:
            continue
        score = _score(part, match.start("town"), match.end("town"))
        # All capitalised words belong to the name: "Lithia Park" is no Lithia.
        name = " ".join(words)
        if name in ABROAD:
            continue
        if states.code(name) is not None:  # "A post in Ohio" is no town, though one is called so.
            continue
        place = places.find(name)
        if place is not None and (place.state in _HOME_STATES or score >= 80):
            end = match.start("town") + len(name)
            yield Candidate(place, score, part, match.start("town"), end)


def _labelled(part: Part) -> Iterator[Candidate]:
    """Read "City / ZIP: Roseburg 97471" of a web form."""
    for label in _LABEL.finditer(part.flow):
        end = part.plain.find("\n", label.end())
        line = Part(part.where, part.plain[label.end() : end if end >= 0 else len(part.raw)])
        for finder in (_known, _with_state, _zips):
            for c in finder(line):
                offset = label.end()
                # "Where: Happy Valley, I'd go to Gresham": the first is where she is.
                opens = not line.raw[: c.start].strip(" ([")
                score = 100 if opens else c.score if c.score < 0 else max(71, c.score)
                yield Candidate(c.place, score, part, c.start + offset, c.end + offset)
            if not line.raw.strip():
                break
