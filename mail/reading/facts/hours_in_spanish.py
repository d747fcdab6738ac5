"""Hours of a Spanish letter, put in the English words that the readers of hours know.

The days of the week are read in Spanish, so what bounds or denies them must be too: "los martes
de 11 a 2" does not go on all day, and "no puedo los viernes" is no free Friday.  Each phrase is
exchanged at the same length, so that every evidence is still a slice of the letter.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.facts.numbers import SPANISH
from mail.sieve import Sieve

_DAY = Sieve(r"\b(?:lunes|martes|mi[e\u00e9]rcoles|jueves|viernes|s[a\u00e1]bados?|domingos?)\b")
_HOUR: Final = r"(?P<{}>\d{{1,2}}(?:[:.h]\d\d)?(?:\s*[ap]\.?m\b\.?)?|noon\b)"
_FROM, _TO = _HOUR.format("begin"), _HOUR.format("end")
_OF: Final = r"(?:\s?h(?:oras?|rs?)?\b)?"
#: Each phrase with the English in its place, in the order in which they are exchanged.
_PHRASES: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern), english)
    for pattern, english in (
        (r"\b(?:el |al )?mediod[i\u00ed]a\b", "noon"),
        # "Las cinco de la tarde": the hours in words, before what bounds them.
        *((rf"(?<=\blas ){hour}\b", f"{at:.0f}") for hour, at in SPANISH.items() if at <= 12),
        (r"(?<=\bla )una\b", "1"),
        (r"(?<=\d) y media\b", ":30"),
        (r"(?<=\d) y cuarto\b", ":15"),
        # An afternoon that begins at an hour is bounded by it, and goes on into the evening.
        (
            r"\b(?:por|en) las? (?:tardes?|noches?)\b,?(?=\s+(?:a partir de|desde|despu[e\u00e9]s de|de)"
            r"(?: +las?)? +(?:[1-9]|1[2-9]|2[0-3])\b)",
            "",
        ),
        (r"(?<=\d )(?:de|por|en) la (?:tarde|noche)\b", "pm"),
        (r"(?<=\d )(?:de|por|en) la ma[n\u00f1]ana\b", "am"),
        (
            rf"\b(?:de|desde)(?: +las?)? +{_FROM}{_OF}\s+(?:a|hasta)(?: +las?)? +{_TO}{_OF}",
            "{begin}-{end}",
        ),
        (rf"\bentre(?: +las?)? +{_FROM}{_OF}\s+y(?: +las?)? +{_TO}{_OF}", "{begin}-{end}"),
        (
            rf"\b(?:a partir de|desde|despu[e\u00e9]s de|(?<!antes )de)(?: +las?)? +{_FROM}{_OF}",
            "after {begin}",
        ),
        (rf"\b(?:hasta|antes de)(?: +las?)? +{_TO}{_OF}", "before {end}"),
        (rf"\ba las? +{_FROM}{_OF}", "at {begin}"),
        (r"\b(?:por|en|a) las? ma[n\u00f1]anas?\b|\btemprano\b", "mornings"),
        (r"\b(?:por|en|a) las? tardes?\b", "afternoons"),
        (r"\b(?:por|en|a) las? noches?\b", "evenings"),
        (
            r"\b(?:no (?:puedo|trabajo|estoy (?:libre|disponible)|tengo (?:tiempo|libre|libres)|me"
            r" (?:va|van|viene|vienen)(?: bien)?|son? posibles?)|nunca|jam[a\u00e1]s|ni)\b(?: en| bien)?",
            "not",
        ),
        (r"\b(?:menos|excepto|salvo|a excepci[o\u00f3]n de)\b(?: (?:el|los|las|la)\b)?", "except"),
        (r"\bpero\b", "but"),
        (r"(?<!mi )(?<!el )(?<!del )\btrabajo(?= (?:los|el|de) )", "i work"),
        (r"\bcualquier d[i\u00ed]a\b|\btodos los d[i\u00ed]as\b", "any day"),
    )
)

#: What must stand next to the figures before it.
_BEHIND_FIGURES: Final = frozenset({":30", ":15", "am", "pm"})


def plainly(words: str) -> str:
    """The folded words with what is said of Spanish days in English, of the same length.

    Examples
    --------
    >>> plainly("los martes de 11 a 2 y no puedo los viernes").split()
    ['los', 'martes', '11-2', 'y', 'not', 'los', 'viernes']
    >>> plainly("free mondays from 11 to 2")
    'free mondays from 11 to 2'
    """
    if _DAY.search(words) is None:
        return words
    for pattern, english in _PHRASES:
        words = pattern.sub(lambda found, put=english: _put(put, found), words)  # type: ignore[misc]
    return words


def _put(english: str, found: re.Match[str]) -> str:
    """The English, filled up with blanks; where it were longer than the words, these stay."""
    hours = {name: "".join(hour.split()) for name, hour in found.groupdict().items() if hour}
    said, long = english.format(**hours), len(found[0])
    if len(said) > long:
        return found[0]
    return said.ljust(long) if said in _BEHIND_FIGURES else said.rjust(long)
