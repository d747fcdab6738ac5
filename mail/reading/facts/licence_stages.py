"""The stage that somebody's licence is at, where words beside its name tell it.

Before it: an associate is on the way to a licence that names the track.  After it: a status at the
board under which nobody practises.  And a psychologist by the state alone, whose title nobody
without a licence may use there (Oregon: ORS 675.020).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import Fact

_DOCTORATES: Final = frozenset({"PsyD", "PhD", "EdD"})
_STATES: Final = (
    r"(?:oregon|or|washington|wa|california|ca|idaho|nevada|montana|utah|arizona|colorado|texas"
    r"|new york|massachusetts|illinois|minnesota|alaska|hawaii)"
)
#: One's own title; behind "with" or "my" it is somebody else's.
_PSYCHOLOGIST = Sieve(
    rf"(?:\b(?:i'm|i am|am|im|as|being|been) an? |(?:^|(?<=\n)|(?<=[.;] ))(?:an? )?|\b(?:psyd|ph\.?d|ed\.?d|psy\.d)\.?,? (?:and )?(?:an? )?)"
    rf"(?P<told>(?:\w+ )?{_STATES}(?:[- ]licen[sc]ed)? psychologist)\b(?! (?:associate|resident|licen|board|exam|who|candidate))"
)
#: The name of the licence that an associate works toward, in the order in which it is looked for.
_TRACKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "MFTA": r"l?mft|marriage (?:and|&) family|family therap\w+",
        "CSWA": r"lcsw|clinical social work\w*|social work\w*",
        "PCA": r"lpc|professional counsel\w+|(?:mental health )?counsel\w+",
    }
)
_TOWARD: Final = (
    r"(?:supervised|registered|licensed|pre-?licensed|clinical) associate\b[^.;!?\n]{0,50}?"
    r"\b(?:toward|towards|to become|for|track(?: to)?|pursuing|hours for) (?:a |an |my |the |full )*(?:%s)\b"
    r"|\bassociate\b[^.;!?\n]{0,30}\bunder supervision\b[^.;!?\n]{0,30}\b(?:toward|towards|for) (?:a |an |my |the |full )*(?:%s)\b"
)
_ASSOCIATE: Final = tuple(
    (code, Sieve(rf"\b(?:i'm|i am|am|im|as|being) (?:an? )?{_TOWARD % (track, track)}"))
    for code, track in _TRACKS.items()
)
#: "LMFT, associate, supervised": the stage stands behind the name of what will be one's licence.
_BEHIND: Final = tuple(
    (
        code,
        Sieve(
            rf"\b(?:{track})(?: therapist| worker| counselor)?,? ?[(\u2014-]* ?"
            r"(?:(?:still )?(?:an? )?(?:registered |supervised )?associate,? ?[(\u2014-]* ?(?:\w+ )?(?:supervis(?:ed|ion)|level|stage|status|registered)\b"
            r"|associate\)|supervised,? associate\b)"
        ),
    )
    for code, track in _TRACKS.items()
)
_NAME: Final = (
    r"(?:licen[sc]ed )?(?:lpc|lcsw|lmft|licsw|lmhc|lpcc|psychologist|psy\.?d|counsel\w+"
    r"|(?:clinical )?social worker|(?:marriage and )?family therapist)"
)
#: A status behind a title or before it; half a retirement is none.
_RESTS = Sieve(
    rf"\b{_NAME},? ?[(\u2014-]* ?(?:(?:on|in|with) )?(?:an? )?(?:now )?(?:inactive|retired|emeritus) status\b"
    rf"|\b(?:inactive|retired|emeritus)[- ]status {_NAME}\b|\bemerit(?:us|a) {_NAME}\b|\b{_NAME} emerit(?:us|a)\b"
)
_NOT_NOW: Final = re.compile(
    r"\b(?:was|were|until|from|back from|after|ended|no longer|not)\b[^.;]{0,24}$"
)
_STUDIES: Final = re.compile(
    r"\b(?:i'm|i am|am|im|currently) (?:\w+ )?on (?:my |an? )?(?:\w+ )?(?:internship|practicum)\b"
)

_DOCTORAL: Final = re.compile(r"\b(?:psy\.?d|ph\.?d|doctora(?:l|te)|psychology)\b")


def refined(text: Text, facts: dict[str, Fact]) -> dict[str, Fact]:
    """The licences read, with what is told of their stage.

    Parameters
    ----------
    text : Text
        The letter.
    facts : dict
        The licences by code, as their names were read.
    """
    resting = _RESTS.search(text.body.flow)
    if resting is not None and not _before(text.body, resting.start()):
        # Nobody practises by it; whether by another, that one says.
        kept = {code: fact for code, fact in facts.items() if code in _DOCTORATES}
        return {**kept, "RET": _fact("RET", text.body, resting)}
    for code, pattern in _ASSOCIATE:
        found = pattern.search(text.body.flow)
        if found is not None and (not facts or facts.keys() <= {"PCA", *_FULL}):
            return {code: _fact(code, text.body, found)}
    for code, pattern in _BEHIND:
        found = pattern.search(text.body.flow)
        if found is not None and facts.keys() <= {"PCA", *_FULL}:
            return {code: _fact(code, text.body, found)}
    if facts.keys() <= _DOCTORATES:
        studies = _STUDIES.search(text.body.flow)
        if studies is not None and _DOCTORAL.search(text.body.flow):
            return {"STU": _fact("STU", text.body, studies)}
        for part in (text.body, text.sign):
            found = _PSYCHOLOGIST.search(part.flow)
            if found is not None and not part.negated(found.start()):
                return {**facts, "PSY": _fact("PSY", part, found)}
    return facts


#: Licences that an associate only works toward.
_FULL: Final = frozenset({"LPC", "LMFT", "LCSW"})


def _before(part: Part, at: int) -> bool:
    start, _ = part.sentence_at(at)
    return _NOT_NOW.search(part.flow[start:at]) is not None


def _fact(code: str, part: Part, found: re.Match[str]) -> Fact:
    return Fact(code, part.evidence(*found.span("told" if "told" in found.groupdict() else 0)))
