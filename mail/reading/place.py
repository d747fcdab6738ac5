"""The town where the writer (or the offered group) meets people now.

Theory of operation.  Towns and quarters of our own table, any "Town, ST", any
ZIP code and any US town behind "in" or "near" become candidates.  The words
before a candidate score it by :data:`CONTEXTS`: a practice or a meeting place
beats a home, a home beats a mention, and a town that was left, that somebody
would drive to, or that another person moved to is no place of the writer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from mail.reading.phrases import Lexicon
from mail.reading.tenure_words import ROLE
from mail.reading.text import Part, Text, Where
from mail.understanding import PlaceFact
from vocabulary import places, states
from vocabulary.places import Place

_NOT = -1

#: A bare town name is believed in these states, elsewhere only after "I'm in".
_HOME_STATES = ("OR", "WA")

_NEAR = r"(?:in|near|outside(?: of)?|by|around|at|out of|over in|down in|up in|just (?:outside|north|south|east|west) of|close to|across from|(?:north|south|east|west|northeast|southeast) of|on|serving)"
_FILL = r"(?:(?:the|beautiful|sunny|rainy|downtown|central|greater|here|little|old|close-in|inner|outer|deep|tiny|wonderful|north|south|east|west|northern|southern|my|our|house|home|office|own|small) ){0,3}"

#: (score, words before the name, example); the first row that fits counts.
CONTEXTS: tuple[tuple[int, str, str], ...] = (
    (
        _NOT,
        r"\b(?:mov\w+|relocat\w+|transferr\w+|came|come|coming|transplant\w*|fled|retired|back|hail\w*|originally|commut\w+|straight|fresh|refugee|people|folks|colleagues?|someone|somebody|members?|drive|drives|driving|up|down|over|out|distance|far) from(?: [\w-]+){0,2} $",
        "moved my practice from",
    ),
    (
        _NOT,
        r"\b(?:used to|formerly|previously|no longer|was|were|had|once|until|before|ex-|old|last|former)\b[^,.;]{0,40}\b(?:in|at|near) (?:[\w-]+ ){0,2}$",
        "I used to practice in",
    ),
    (
        _NOT,
        r"\b(?:left|leaving|grew up in|raised in|born in|trained in|interned in|internship in|grad school in|school in|degree in|studied in|licensed in|license in|licensure in|conference in|training in|workshop in|vacation in|married in)(?: [\w-]+){0,2} $",
        "grew up in",
    ),
    (
        _NOT,
        r"\b(?:not|never|can't|cannot|won't|don't|isn't|rather than|instead of|nowhere near|no)\b[^,.;]{0,28}\b(?:in|to|near|from|around|into|at) (?:[\w-]+ ){0,2}$|\bnot (?:the )?$",
        "not over the hill to",
    ),
    (
        _NOT,
        r"\b(?:she|he|they|who|husband|wife|daughter|son|mother|father|parents|sister|brother|colleague|friend|supervisor|[a-z]+ \()(?:'s|'ve|'d)? ?(?:has |have |had |just |recently )*(?:moved|moving|lives?|living|is|relocat\w+|retired)[^.;]{0,20}\b(?:to|in) (?:[\w-]+ ){0,2}$|\((?:moved|now in|in) (?:to )?$",
        "Deb (moved to",
    ),
    (
        95,
        r"\b(?:mov(?:ed|ing)|relocat(?:ed|ing)|transferr\w+|resettl\w+)\b[^.;]{0,60}\b(?:to|into|back to) (?:[\w-]+ ){0,2}$",
        "moved from Bend to",
    ),
    (
        _NOT,
        r"\b(?:drive|driving|travel|traveling|travelling|get|go|going|come|coming|commut\w+|bike|make it|head|ride|trip|willing|far)\b[^.;]{0,36}\b(?:to|as far as|into|toward|towards|or|and|up to|down to|out to) (?:the )?(?:[\w-]+ )?$",
        "I'll drive to",
    ),
    (
        _NOT,
        r"\b(?:as far as|all the way to|over to|up to|down to|out to|trips? to)(?: [\w-]+)? $",
        "as far as",
    ),
    (
        97,
        r"\b(?:we|group) (?:all |usually |currently |always |have )*(?:meets?|met|gather)\b[^.;]{0,70}\b"
        + _NEAR
        + " "
        + _FILL
        + "$",
        "We meet at my place in",
    ),
    (
        94,
        r"\b(?:office|practice|practic\w+|private practice|clinic|work|working|based|located|see clients|see people|seeing clients|suite|hang my shingle|rent|set up shop)\b[^,.;]{0,32}\b"
        + _NEAR
        + " "
        + _FILL
        + "$",
        "my office is in",
    ),
    (93, r"\b(?:office|practice|base|shop) (?:is )?(?:[\w-]+ )?$", "Location of practice"),
    (91, rf"\b{ROLE}[^.;?!]{{0,40}}\b{_NEAR} {_FILL}$", "LPC in"),
    (
        90,
        r"\b(?:i'm|i am|im|i'm a|we're|we are|me|here)\b[^.;?!]{0,60}\b(?:"
        + _NEAR
        + r"|from) "
        + _FILL
        + "$",
        "I'm in",
    ),
    (88, r"\b(?:i'm|i am|we're|we are|here) " + _FILL + "$", "I'm Bend based"),
    (
        80,
        r"\b(?:live|living|lives|reside|home)\b[^,.;]{0,25}\b" + _NEAR + " " + _FILL + "$",
        "I live in",
    ),
    (
        35,
        r"\b(?:meet|meeting|in[- ]person|something|anything|group|groups|prefer|ideally|ideal|rather|or|and|openings?|anyone|anybody|people|folks)\b[^.;]{0,22}\b"
        + _NEAR
        + " "
        + _FILL
        + "$",
        "meet in",
    ),
    (
        50,
        r"\b(?:minutes?|mins?|miles?|mi|hours?|hour|drive|distance|radius|away)\b[^.;]{0,12}\b(?:of|from) "
        + _FILL
        + "$",
        "within 15 minutes of",
    ),
    (60, r"\b" + _NEAR + " " + _FILL + "$", "in"),
    (55, r"\bbetween (?:[\w ]+ and )?$", "between"),
    (30, r"\b(?:meet|or|and|to|from)(?: [\w-]+)? $", "or"),
    (70, r"(?:^|[,;:|/(.\n*]\s*|\s-+\s|\d )$", "terse: , Eugene,"),
)
_CONTEXTS = tuple((score, re.compile(pattern)) for score, pattern, _ in CONTEXTS)

#: What follows a name that is no place of anybody.
_NOT_AFTER = re.compile(
    r"^(?:'s)? (?:state\b(?! )|state (?:university|u\b)|university|college|hospital|institute|center for|trail ?blazers|psychotherapy training|therapist association|avenue|ave\b|street|st\b|blvd|boulevard|drive\b(?! )|road"
    r"|style|bridge mix|law|roots|native|transplant)|^, ?(?:b\.?c\.?|canada|england|australia|uk)\b"
)
_WHOLE_AREA = re.compile(r"^ (?:area|metro)\b")
_NAME_TOWNS = frozenset(
    {
        "florence",
        "sandy",
        "dallas",
        "burns",
        "madras",
        "sherwood",
        "jacksonville",
        "brookings",
        "clinton",
        "belmont",
        "richmond",
        "alberta",
        "hollywood",
        "newport",
        "hines",
        "philomath",
    }
)
_WORD_TOWNS = frozenset(
    {
        "bend",
        "sandy",
        "sisters",
        "talent",
        "enterprise",
        "independence",
        "mac",
        "lo",
        "td",
        "overlook",
        "division",
        "burns",
        "drain",
        "boring",
        "the pearl",
        "rogue river",
        "ne",
        "se",
        "nw",
        "sw",
        "n",
        "couv",
        "sherwood",
        "florence",
    }
)
_TO_BEND = re.compile(
    r"\b(?:to|will|can|could|would|the|a|we|i|you|not|might|my|two|three|both|our|little|older|her|his|with)(?: not)? $"
)
_STATE_AFTER = re.compile(
    r"^[ ]?,? ?\(?(?P<state>[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-Z][a-z]+(?: [A-Z][a-z]+)?|[a-z]{4,})\b\.?\)?"
)
_QUARTER_AFTER = re.compile(
    r"^[ ]?[,(-]{0,2}[ ]?\(?(?P<quarter>(?:inner |outer |close-in )?(?:NE|SE|NW|SW|N|North|Northeast|Southeast|Northwest|Southwest|northeast|southeast|northwest|southwest))\b\)?"
)
_QUARTER_ALONE = re.compile(
    r"\b(?:inner|outer|close-in|deep|in|near|upper|lower) (?:(?:inner|outer|close-in|deep) )?(?P<quarter>NE|SE|NW|SW|northeast|southeast|northwest|southwest)\b(?! (?:oregon|washington|corner|united|us\b|coast))",
    re.IGNORECASE,
)
_ZIP = re.compile(r"(?<![\w$#-])(?P<zip>\d{5})(?:-\d{4})?(?![\w-]|\.\d)")
_TOWN_STATE = re.compile(
    r"(?P<town>[A-Z][\w.'-]+(?: (?:of|the|[A-Z][\w.'-]+)){0,2}),? \(?(?P<state>[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b\)?"
)
_ANY_TOWN = re.compile(
    r"\b(?:in|near|outside|outside of|based in|of|around|from|to|City:|Town:|ZIP:|Location:) (?P<town>[A-Z][a-z'.]+(?: [A-Z][a-z'.]+){0,2})"
)
_LABEL = re.compile(
    r"^[ *>]*(?:city|town|zip|location|where|place|practice location|office)\b[^:?\n]{0,40}[:?][ \t]*",
    re.MULTILINE,
)
_NO_TOWN = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "zoom",
        "private",
        "person",
        "oregon",
        "washington",
        "practice",
        "psychology",
        "counseling",
        "the",
    ]
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    place: Place
    score: int
    part: Part
    start: int
    end: int


@cache
def _lexicon() -> Lexicon[tuple[Place, bool]]:
    """Own names and aliases; the flag marks short names that need company."""
    names: list[tuple[str, tuple[Place, bool]]] = []
    for place in places.places():
        names += [(name, (place, False)) for name in (place.name, *place.aliases)]
        names += [(name, (place, True)) for name in place.context_aliases if len(name) > 2]
    names += [(name.replace("Saint", "St"), value) for name, value in names if "Saint" in name]
    return Lexicon(names)


def read(text: Text) -> PlaceFact | None:
    """The town of present practice, with quarter or ZIP in ``detail``.

    Parameters
    ----------
    text : Text
        The letter.

    Returns
    -------
    PlaceFact or None
        None where no town is the writer's; "the area" is none.
    """
    candidates = [c for part in text.parts for c in _candidates(part) if c.score >= 0]
    if not candidates:
        return None
    best = max(candidates, key=lambda c: c.score)
    return _fact(best, candidates)


def _fact(best: _Candidate, candidates: list[_Candidate]) -> PlaceFact:
    """The chosen town with what the other mentions of it add."""
    same = [
        c
        for c in candidates
        if c.place.town == best.place.town and c.place.state == best.place.state
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
        evidence=best.part.evidence(best.start, best.end),
    )


def _quarter(areas: list[_Candidate], zips: list[_Candidate]) -> list[str]:
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


def _candidates(part: Part) -> Iterator[_Candidate]:
    taken: set[int] = set()
    for finder in (_labelled, _known, _quarters, _with_state, _zips, _others):
        for candidate in finder(part):
            span = set(range(candidate.start, candidate.end))
            if candidate.place.kind == "zip" or not span & taken:
                taken |= span
                yield candidate


def _score(part: Part, start: int, end: int) -> int:
    """How surely a name at this span is where the writer is."""
    first, last = part.sentence_at(start)
    before = part.flow[first:start].replace("\n", " ") if part.where is not Where.SIGNATURE else ""
    after = part.flow[end:last]
    if _NOT_AFTER.match(after):
        return _NOT
    if part.where is Where.SIGNATURE:
        return 72
    for score, pattern in _CONTEXTS:
        if pattern.search(before):
            if part.where is Where.SUBJECT and score > 0:
                return min(score, 45)
            return score
    if re.match(r"[- ](?:based|group|therapist|clinician|area)", after):
        return 40
    return 30 if part.where is Where.SUBJECT else 20


def _known(part: Part) -> Iterator[_Candidate]:
    for hit in _lexicon().find(part):
        place, short = hit.value
        if not _is_name(part, hit.start, hit.end, short):
            continue
        end = hit.end
        state = _STATE_AFTER.match(part.plain[end : end + 20])
        code = states.code(state["state"]) if state else None
        if state is not None and code not in (None, place.state) and state["state"][0].isupper():
            # Where that state has no such town, NE was a quarter or the capitals a licence.
            place = places.find(part.evidence(hit.start, hit.end), code) or place
        if place.kind == "city" and place.name == "Portland":
            quarter = _QUARTER_AFTER.match(part.plain[end : end + 24])
            area = _area(quarter["quarter"]) if quarter else None
            if area is not None and quarter is not None:
                place, end = area, end + quarter.end()
        yield _Candidate(place, _score(part, hit.start, hit.end), part, hit.start, end)


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


def _is_name(part: Part, start: int, end: int, short: bool) -> bool:
    """Whether the word is the town and not the English word or a person."""
    shown, word = part.plain[start:end], part.flow[start:end]
    first, last = part.sentence_at(start)
    before, after = part.flow[first:start], part.plain[end:last]
    if word in _WORD_TOWNS or short:
        capital = shown[0].isupper()
        placed = re.search(rf"\b{_NEAR} {_FILL}$|\b(?:from|of) $|, $", before) is not None
        if not placed and (not capital or _TO_BEND.search(before)):
            return False
        if short and not placed:
            return False
        if word == "sisters" and not capital:
            return False
    if word in _NAME_TOWNS:
        if re.match(r" [A-Z][a-z]+(?! (?:County|Beach))", after) and not _STATE_AFTER.match(after):
            return False
        alone = part.plain[slice(*part.line_at(start))].strip(" ,.!-*") == shown
        introduced = re.search(
            r"\b(?:i'm|i am|name is|this is|hi|dear|hello|thanks|best|cheers|warmly),? $", before
        )
        if part.where is Where.NEW and (alone or introduced):
            return False
    return True


def _quarters(part: Part) -> Iterator[_Candidate]:
    for match in _QUARTER_ALONE.finditer(part.plain):
        area = _area(match["quarter"])
        if area is not None:
            yield _Candidate(
                area,
                _score(part, match.start("quarter"), match.end()),
                part,
                match.start("quarter"),
                match.end(),
            )


def _with_state(part: Part) -> Iterator[_Candidate]:
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
                yield _Candidate(
                    place, max(_score(part, start, match.end()), _NOT), part, start, match.end()
                )
                break


def _zips(part: Part) -> Iterator[_Candidate]:
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
        yield _Candidate(
            place, 83 if score in (20, 70, 60, 72) else score, part, match.start(), match.end()
        )


def _others(part: Part) -> Iterator[_Candidate]:
    """Any other US town behind "in" or "near": a home state's, or a plain "I'm in"."""
    for match in _ANY_TOWN.finditer(part.plain):
        words = match["town"].rstrip(".").split()
        if words[0].lower() in _NO_TOWN:
            continue
        score = _score(part, match.start("town"), match.end("town"))
        # All capitalised words belong to the name: "Lithia Park" is no Lithia.
        name = " ".join(words)
        place = places.find(name)
        if place is not None and (place.state in _HOME_STATES or score >= 88):
            end = match.start("town") + len(name)
            yield _Candidate(place, score, part, match.start("town"), end)


def _labelled(part: Part) -> Iterator[_Candidate]:
    """Read "City / ZIP: Roseburg 97471" of a web form."""
    for label in _LABEL.finditer(part.flow):
        end = part.plain.find("\n", label.end())
        line = Part(part.where, part.plain[label.end() : end if end >= 0 else len(part.raw)])
        for finder in (_known, _with_state, _zips):
            for c in finder(line):
                offset = label.end()
                yield _Candidate(c.place, 100, part, c.start + offset, c.end + offset)
            if not line.raw.strip():
                break
