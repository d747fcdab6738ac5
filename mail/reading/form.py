"""The small form of the echo, and the labelled lines of web forms.

The echo ends with lines such as ``Licence: LCSW`` that can be edited in the reply; a form
on somebody's web site sends much the same.  A filled line is understood like free words,
only that its label says what it is about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from mail.reading.facts.numbers import NUMBER
from mail.reading.text import fold


@dataclass(frozen=True, slots=True)
class Line:
    """A label of the form.

    Attributes
    ----------
    key : str
        The label as our echo prints it.
    topic : str
        The word of ``ask`` for it, empty where we never ask.
    pattern : str
        How others label or ask the same, over folded lower-case words.
    """

    key: str
    topic: str
    pattern: str


LINES: tuple[Line, ...] = (
    Line(
        "Licence",
        "licences",
        r"licen[cs]e|credential|licensure|degree|which board|what are you licensed",
    ),
    Line(
        "Years in practice",
        "experience_years",
        r"years?$|years? (?:in|of) (?:practice|experience)|years (?:licensed|practicing|practising)"
        r"|how (?:long|many"
        r" years)|experience",
    ),
    Line(
        "Orientations",
        "orientations",
        r"orientation|theoretical|approach|modalit|how (?:do"
        r"|would) you (?:describe|work)",
    ),
    Line(
        "Works with or on", "", r"works? with|works on\b|populations?|whom do you (?:see|work with)"
    ),
    Line(
        "In person or online",
        "format",
        r"in[- ]person ?(?:or|/)|format|online or|in[- ]person, online"
        r"|zoom or|how to meet",
    ),
    Line("Willing to travel", "", r"travel|drive\b|distance|how far"),
    Line("Town or ZIP", "location", r"town|city|zip|location|where (?:do|is|are|would)|based\b"),
    Line(
        "Times",
        "availability",
        r"times?\b|free\b|availab|when (?:can|could|are|would)|days\b|schedule",
    ),
    Line("Group size", "", r"(?:group |preferred )?size|how (?:many people|large|big)"),
    Line("How often", "frequency", r"how often|frequency"),
    # Hope is a name too, behind other words.
    Line(
        "Hope",
        "",
        r"^(?:your |my |main |any |the )?hopes?\b|hopes?(?: for| to| from| in|$)|looking for|anything else|comments?\b|notes?\b|goals?\b",
    ),
)

_ROW = re.compile(
    r"^[ >*\-]*(?P<label>[A-Za-z][\w /()&',.-]{1,50}?)[*]*(?::"
    r"|\?)[*]*[ \t]*(?P<value>[^\n]*)$",
    re.MULTILINE,
)
_EMPTY = re.compile(
    r"^[\s._\-–—…?()\[\]]*$|^\(?(?:not (?:stated|given)|please (?:fill|tell"
    r"|add).*|unknown)\)?$"
)

#: "I've been with the diocese for nineteen years: ..." is a sentence, no label.
_PROSE = re.compile(r"(?:I|I['\u2019](?:ve|m|d)|We|She|He)\b")
#: "Eleven years: four at the VA, seven on my own" neither.
_TOLD = re.compile(rf"\W*(?:about |over |almost )?{NUMBER} (?:years?|yrs?)\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A filled line with where its value stands in the words."""

    value: str
    at: int
    to: int


#: "4. How long have you been in practice?" and the answer on the line below.
_NUMBERED = re.compile(
    r"^[ >*]*\d{1,2}[.)][ \t]+(?P<label>[A-Za-z][\w /()&',.?-]{1,60}?)[ \t:?]*\n(?![ >*]*\d{1,2}[.)] )[ \t]*(?P<value>[^\n]+)$",
    re.MULTILINE,
)


def _numbered(words: str) -> list[re.Match[str]]:
    """The questions of a numbered form with an answer on the next line; three make a form."""
    found = list(_NUMBERED.finditer(words))
    return found if len(found) >= 3 else []


def render(facts: Mapping[str, str]) -> str:
    """The form as text, every key on a line of its own, empty where not known.

    Examples
    --------
    >>> render({"Licence": "LCSW"}).splitlines()[0]
    'Licence: LCSW'
    """
    return "\n".join(f"{line.key}: {facts.get(line.key, '')}".rstrip() for line in LINES) + "\n"


def topic(question: str) -> str:
    """The word of ``ask`` that a question of ours is about, empty if none.

    Examples
    --------
    >>> topic("How many years have you been in practice?")
    'experience_years'
    """
    line = _line(question)
    return line.topic if line else ""


def key(question: str) -> str:
    """The key of the form that a question of ours is about, empty if none."""
    line = _line(question)
    return line.key if line else ""


def below(quoted: str) -> str:
    r"""The word of ``ask`` that an answer written below quoted words is about.

    Examples
    --------
    >>> below("Licence: LPC\nYears: not stated"), below("How do you work?")
    ('experience_years', 'orientations')
    """
    lines = [line.strip(" >*-") for line in quoted.splitlines() if line.strip(" >*-")]
    return topic(lines[-1].partition(":")[0]) if lines else ""


def answer_to(topic_: str, words: str, inline: Sequence[tuple[str, str]]) -> tuple[str, int] | None:
    """What was written for a fact into its line of the form or below its quoted line.

    Parameters
    ----------
    topic_ : str
        A word of ``ask``.
    words : str
        The sender's new words.
    inline : sequence of (str, str)
        Quoted words and the answer below them.

    Returns
    -------
    (str, int) or None
        The answer and where it begins in the words.
    """
    line = next(line for line in LINES if line.topic == topic_)
    entry = entries(words).get(line.key)
    if entry is not None:
        return entry.value, entry.at
    for quoted, answer in inline:
        if below(quoted) == topic_ and (at := words.find(answer)) >= 0:
            return answer, at
    return None


@lru_cache(maxsize=8)
def entries(words: str) -> Mapping[str, Entry]:
    """The filled lines by our own keys, first one wins; needs two to be a form.

    Each reader of a fact asks for its line of the same letter.
    """
    found: dict[str, Entry] = {}
    for match in (*_ROW.finditer(words), *_numbered(words)):
        line = _line(match["label"])
        value = match["value"].strip()
        if line is None or _EMPTY.match(value.lower()) or line.key in found:
            continue
        if len(match["label"].split()) > 8 or _PROSE.match(match["label"]):
            continue
        if _TOLD.match(match["label"]):
            continue
        start = match.start("value") + len(match["value"]) - len(match["value"].lstrip())
        found[line.key] = Entry(value, start, start + len(value))
    return MappingProxyType(found)


def parse(words: str) -> Mapping[str, str]:
    r"""The filled lines of a form, by key.

    Examples
    --------
    >>> parse("Years in practice: 13\nCity / ZIP: Roseburg 97471\nTimes: ___")
    {'Years in practice': '13', 'Town or ZIP': 'Roseburg 97471'}
    """
    return {key: entry.value for key, entry in entries(words).items()}


def _line(label: str) -> Line | None:
    plain = fold(label).lower()
    for line in LINES:
        if re.search(rf"\b(?:{line.pattern})", plain):
            return line
    return None


#: The one question where the label itself would be read as the answer.
_ONLINE = r"(?:online|zoom|tele\w*|video|virtual|remote)"
_PERSON = r"(?:in[- ]person|face(?: to face)?|(?:in (?:the|an|my) )?office)"
_OR = r"\W*(?:\b(?:or|and|plus)\b|[/,&+])\W*"
_FORMATS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:either|both|any|hybrid|no (?:strong |real |particular )?(?:preferences?|views?|opinions?|feelings)|(?:doesn't|does not) matter|flexible|indifferent|unimportant|equal|(?:don't|do not) (?:care|mind)|whatever (?:works|suits)|your (?:call|choice)|all the same)\b",
        "hybrid",
    ),
    # As our own form says it: a line sent back unchanged changes nothing.
    (rf"\b{_PERSON}{_OR}{_ONLINE}\b|\b{_ONLINE}{_OR}{_PERSON}\b", "hybrid"),
    (rf"\b(?:not|no|never) {_ONLINE}\b", "in_person"),
    (rf"\b{_ONLINE}\b", "online"),
    (rf"\b{_PERSON}\b", "in_person"),
)


def format_of(value: str) -> str | None:
    """The format that the value of its line names."""
    plain = fold(value).lower()
    for pattern, meaning in _FORMATS:
        if re.search(pattern, plain):
            return meaning
    return None
