"""Every person that a letter names, whatever it says of them: "Dr. Vo", "Ellis Marchand", "K.W.".

A capital alone names nobody: towns, ways of working, days and the words that begin a sentence
have one too.  Which words begin sentences was counted in the letters that are learned from and
lies in ``openers.txt``, written by ``python benchmarks/apart.py``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from mail.reading.facts.name_words import (
    BIG,
    HOUSE,
    LANGUAGES,
    NAME,
    NO_PERSON,
    NOT_NAMES,
    OF,
    SMALL,
)
from mail.reading.facts.said_alone import SAID_ALONE
from mail.reading.text import Part
from vocabulary import licences, orientations, places, populations

_TITLE: Final = r"(?:(?:Dr|Mr|Mrs|Ms|Fr|Prof|Rev)\.? )"
_LATER: Final = rf"(?: (?:{OF} ){{0,2}}{NAME}(?:-[{BIG}]?[{SMALL}]+)?)"
_WHO: Final = re.compile(
    rf"(?<![\w@.])(?:{_TITLE}(?:[{BIG}]\. )?{NAME}{_LATER}?"
    rf"|[{BIG}]\. ?[{BIG}]\.(?! ?[{BIG}]\.)"
    rf"|(?:[{BIG}]\. )?{NAME}(?:-[{SMALL}]+)?(?: [{BIG}]\.(?= {NAME}))?{_LATER}{{0,2}}(?: [{BIG}]\.)?)"
    r"(?!\w)"
)
_TITLED: Final = re.compile(_TITLE)
_OWNED: Final = re.compile(r"'s?$")
#: Capitals of the calendar, the map and the trade that no table of the vocabulary holds.
_CAPITALS: Final = (
    "Zoom Skype Oregonian English Spanish Korean Armenian Russian German French Italian Latin Irish"
    " Christmas Easter Thanksgiving Providence Board Association Alliance Peercircle Medicaid"
    " Medicare Google Outlook iPhone Android Level University College Lewis Clark Latinx Latina"
    " Latino Black White Asian African Jewish Muslim Christian Catholic Mormon Quaker Buddhist"
    " American Mexican Mountain Pacific Time North South East West Northeast Northwest Southeast"
    " Southwest Coast Valley Gorge Central Eastern Southern Washington Idaho California Seattle"
    " Denver Boise Vancouver Spain Street Avenue Group LinkedIn Facebook Venmo Re Fwd Psychologist Psych"
    " Northern Western Veterans Ohio Hola Ciao Services Regards County"
    " Fossil Kaiser Texas Arizona Nevada Montana Utah Colorado Minnesota Chicago Boston Covid Zooms Waldorf Oregonians Workers"
)
_MORE: Final = frozenset(_CAPITALS.split())
#: The first words of the lines of our own mails that tell whom somebody is to sit with.
_LABELS: Final = frozenset({"Together", "Rather"})
_DAY: Final = re.compile(
    r"(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?s?(?:-\w+)?"
)
#: Things and lines that open a sentence alone; behind a first name each may be a surname.
_THINGS: Final = frozenset(
    [
        "Echo",
        "Echoes",
        "Noise",
        "Sound",
        "Reverb",
        "Parking",
        "Stairs",
        "Steps",
        "Traffic",
        "Driving",
        "Distance",
        "Smoke",
        "Perfume",
        "Scents",
        "Incense",
        "Light",
        "Lights",
        "Heat",
        "Cold",
        "Hearing",
        "Captions",
        "Crowds",
        "Buses",
        "Trains",
        "Dogs",
        "Cats",
        "Pets",
        "Dust",
        "Mold",
        "Pollen",
        "Together",
        "Times",
        "Meeting",
        "Works",
        "Willing",
        "Travel",
        "Size",
        "Place",
        "Licence",
        "License",
        "Years",
        "Approach",
        "Orientation",
        "Video",
        "Screens",
        "Weather",
        "Snow",
        "Ice",
        "Rain",
        "Silence",
        "Music",
    ]
)
#: Words that no name begins with, though another capital may follow.
_WORDS: Final = (
    "i i'm i've i'd i'll it it's he she they we you the a an my our this that these those if when in"
    " on at for with without and but or not no yes is are was were do does did can could would will please"
    " thanks hi hello dear anyone from to of as so one two three both since"
)
_LITTLE: Final = frozenset(_WORDS.split())
#: Behind these one names oneself.
_MYSELF: Final = re.compile(
    r"\b(?:I'm|I am|[Nn]ame(?: is|'s)|[Tt]his is|[Cc]all me|[Ss]igned,?|[Ss]incerely,?|[Tt]hanks,?"
    r"|[Rr]egards,?|[Cc]heers,?|[Bb]est,?|[Ww]armly,?)\s*$"
)
_FIRM: Final = re.compile(
    r" (?:Counseling|Therapy|Clinic|Center|Associates|Wellness|Group|Collective)"
)
#: What stands behind a name in the line of a signature.
_CREDENTIALS: Final = re.compile(r"[\s,.LPCSWMFTsyDAh-]{0,30}")
#: Behind these, as at its beginning, a new sentence may begin with a capital.
_BEFORE_A_CAPITAL: Final = ':"(.!?-\n'


@dataclass(frozen=True, slots=True)
class Person:
    """One mention of somebody.

    Attributes
    ----------
    start, end : int
        Where it stands in the part.
    name : str
        As it is written, with a title.
    house : bool
        Whether it is a practice rather than a person.
    sentence : int
        Which sentence of the part it stands in.
    """

    start: int
    end: int
    name: str
    house: bool
    sentence: int


@cache
def openers() -> frozenset[str]:
    """Lower-case words that begin a sentence with a capital, and are nobody's name there."""
    return frozenset((files("mail.reading.facts") / "openers.txt").read_text("utf-8").split())


@cache
def _towns() -> frozenset[str]:
    """The names of towns, whole and word by word."""
    names = {place.name for place in places.places()}
    return frozenset(names | {word for name in names for word in name.split()})


@cache
def _schools() -> frozenset[str]:
    """Capitals of schools, licences and populations."""
    told = [
        each
        for one in orientations.orientations()
        for each in (one.name, one.family, *one.abbreviations, *one.synonyms)
    ]
    told += [each for one in populations.populations() for each in (one.name, *one.synonyms)]
    told += [one.code for one in licences.licences()]
    return frozenset(word for name in told for word in re.findall(r"[A-Z][\w'-]+", name))


@cache
def _nobody() -> frozenset[str]:
    """These, and those that the tables of names know."""
    return frozenset(_schools() | _MORE | LANGUAGES | NOT_NAMES | SAID_ALONE | _LABELS)


def persons(part: Part) -> list[Person]:
    """Everybody named in a part, the writer not counted, in order.

    Parameters
    ----------
    part : Part

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> words = "Rob Tate and I shared an office in Bend. I'm Jo. Perhaps not Dr. Vo?"
    >>> [each.name for each in persons(Part(Where.NEW, words))]
    ['Rob Tate', 'Dr. Vo']
    """
    plain, spans = part.plain, part.sentences
    found: list[Person] = []
    at = 0
    for match in _WHO.finditer(plain):
        while at + 1 < len(spans) and spans[at][1] <= match.start():
            at += 1
        start, name = _named(plain, match, spans[at][0])
        end = start + len(name)
        if name and not _is_writer(plain, start, end):
            house = bool(HOUSE.search(name) or _FIRM.match(plain, end))
            found.append(Person(start, end, name, house, at))
    return found


def _named(plain: str, match: re.Match[str], begins: int) -> tuple[int, str]:
    """Where a name begins and what it is; empty where these capitals name nobody."""
    name, start = _OWNED.sub("", match.group()), match.start()
    if _TITLED.match(name):
        return start, name
    words = name.split()
    before = plain[begins:start].rstrip()
    first = not before.strip(" \"'(*-") or before[-1] in _BEFORE_A_CAPITAL
    while words and (_begins_none(words) or (first and _opens(words))):
        start += len(words[0]) + 1
        words, first = words[1:], False
    while len(words) > 1 and _ends_before(words[-1]):
        words.pop()
    told = " ".join(words)
    if told in _THINGS and start == match.start() and not before.strip(" \"'(*-"):
        return start, ""
    if told in _towns() or name in _towns() or (len(told) < 3 and "." not in told):
        return start, ""
    return start, told


def _is_nobody(word: str) -> bool:
    code = len(word) > 1 and word.isupper() and "." not in word
    return code or word in _nobody() or word.lower() in NO_PERSON or bool(_DAY.fullmatch(word))


def _begins_none(words: Sequence[str]) -> bool:
    """Whether no name begins with the first word; Albert Ellis's is also a first name."""
    first = words[0]
    named = len(words) > 1 and first in _schools() and not _is_nobody(words[1])
    return _is_nobody(first) and (not named or first in _MORE or first in NOT_NAMES)


def _ends_before(word: str) -> bool:
    """Whether a name is over before a word: "Arturo I'd", "Rob Tuesday"."""
    return word in _MORE or word in NOT_NAMES or word.lower() in _LITTLE


def _opens(words: Sequence[str]) -> bool:
    """Whether the first word has its capital from the sentence that it begins."""
    lower = words[0].lower()
    named = len(words) > 1 and not _is_nobody(words[1]) and lower not in _LITTLE
    return lower in openers() and not named


def _is_writer(plain: str, start: int, end: int) -> bool:
    """Whether it is how the writer calls herself, or the name below the letter."""
    line = plain.rfind("\n", 0, start) + 1
    if plain[line:start].strip():
        return _MYSELF.search(plain, max(line, start - 16), start) is not None
    stop = plain.find("\n", end)
    return (
        line > 0
        and _CREDENTIALS.fullmatch(plain, end, len(plain) if stop < 0 else stop) is not None
    )
