"""Numbers as people write them: digits, words, ordinals, dozens and decades.

The fragments :data:`NUMBER` and :data:`ORDINAL` are put into other readers'
patterns; :func:`value` and :func:`ordinal` turn what they matched into figures.
"""

from __future__ import annotations

import re

#: Members write Spanish too; what is counted must be Spanish as well ("once" is English).
SPANISH = {
    word: float(n)
    for n, word in enumerate(
        [
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciséis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "veintiún",
            "veintidós",
            "veintitrés",
            "veinticuatro",
            "veinticinco",
        ],
        start=2,
    )
} | {"treinta": 30.0, "cuarenta": 40.0}
_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]

#: Words that stand for a number by themselves; a spelling slip counts too.
_SPECIAL: dict[str, float] = {
    "a dozen": 12,
    "dozen": 12,
    "two dozen": 24,
    "half a dozen": 6,
    "a half dozen": 6,
    "a couple of": 2,
    "a couple": 2,
    "couple of": 2,
    "a few": 3,
    "fourty": 40,
    "elevn": 11,
    "elven": 11,
    "elleven": 11,
    "twelv": 12,
    "forteen": 14,
    "fifeen": 15,
    "eigteen": 18,
    "nineteeen": 19,
    "fourtteen": 14,
    "fiveteen": 15,
    "ninteen": 19,
    "nineten": 19,
    "eigth": 8,
    "eght": 8,
    "sevn": 7,
    "tweleve": 12,
    "twleve": 12,
    "thirten": 13,
    "fiften": 15,
    "sixten": 16,
    "seventen": 17,
    "eighten": 18,
    "eightteen": 18,
    "tweny": 20,
    "a baker's dozen": 13,
    "baker's dozen": 13,
    "a score": 20,
    "two score": 40,
    "twelf": 12,
    "half a": 0.5,
    "an": 1,
    "a": 1,
}

_WORDS: dict[str, float] = {
    **{word: float(n) for n, word in enumerate(_UNITS)},
    **{word: 20.0 + 10 * n for n, word in enumerate(_TENS)},
    "fourty": 40.0,
}

_SIMPLE = (
    r"(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:(?:- |[- ])?(?:one|two|three|four|five|six|seven|eight|nine)\b)?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine)-and-(?:twenty|thirty|forty|fifty)"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|nine|eight|seven|six|five|four"
    r"|three|two|one|ninteen|nineten|eigth|eght|sevn|tweleve|twleve|thirten|fiften|sixten|seventen|eighten|eightteen|tweny|elevn|elven|elleven|twelv|forteen|fifeen|eigteen|nineteeen"
)

#: A number in digits or words, no sign, up to three digits.
NUMBER = (
    r"(?:(?<![\d.,:$#])(?<![^A-Za-z]-)\d{1,2}(?:\.\d|½)?(?![\d:])"
    rf"|\b(?:half a dozen|a half dozen|two dozen|a dozen|dozen|{_SIMPLE})(?:\b|(?=ish\b)))"
)

#: A small ordinal: ``2nd``, ``second``.
ORDINAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th)"
    r"|(?:twenty|thirty|forty|fifty)-? ?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
    r"|twentieth|thirtieth|fortieth|fiftieth)"
)

#: A calendar year as it is dictated: "twenty sixteen", "nineteen ninety-eight", "two thousand nine".
SPOKEN_YEAR = (
    r"\b(?:nineteen[- ](?:and )?(?:fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|twenty[- ](?:oh[- ](?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|twenty(?:[- ](?:one|two|three|four|five|six))?)"
    r"|two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen))?"
    # "Since ninety-two", "back in oh-four": the century is left out.
    r"|(?:(?<=since )|(?<=back in ))(?:(?:seventy|eighty|ninety)[- ]|oh[- ]?)(?:one|two|three|four|five|six|seven|eight|nine))\b(?! years)"
)


def spoken_year(words: str) -> float:
    """The calendar year of what :data:`SPOKEN_YEAR` matched.

    Examples
    --------
    >>> spoken_year("twenty sixteen"), spoken_year("nineteen ninety-eight")
    (2016.0, 1998.0)
    >>> spoken_year("two thousand and nine"), spoken_year("twenty oh three")
    (2009.0, 2003.0)
    >>> spoken_year("ninety-two"), spoken_year("oh-four")
    (1992.0, 2004.0)
    """
    words = re.sub(r"[- ]+", " ", words)
    for opening, century in (("nineteen ", 1900), ("twenty ", 2000), ("two thousand", 2000)):
        if words.startswith(opening):
            rest = words[len(opening) :].strip().removeprefix("and ").removeprefix("oh ")
            return century + (value(rest) or 0.0 if rest else 0.0)
    short = words.removeprefix("oh").strip()
    if (figure := value(short)) is not None:
        return figure + (2000 if short != words else 1900)
    raise ValueError(words)


def value(words: str) -> float | None:
    """The figure of what :data:`NUMBER` matched, or None for other words.

    Examples
    --------
    >>> value("forty-two"), value("a dozen"), value("7.5"), value("twentyfive")
    (42.0, 12.0, 7.5, 25.0)
    """
    words = words.strip().lower()
    if words in _SPECIAL:
        return float(_SPECIAL[words])
    if re.fullmatch(r"\d+(?:\.\d+)?", words):
        return float(words)
    if re.fullmatch(r"\d+½", words):
        return float(words[:-1]) + 0.5
    if words in _WORDS:
        return _WORDS[words]
    if "-and-" in words:
        unit, _, ten = words.partition("-and-")
        return _WORDS[ten] + _WORDS[unit]
    for ten in _TENS:
        rest = words[len(ten) :].strip(" -") if words.startswith(ten) else ""
        if rest in _WORDS:
            return _WORDS[ten] + _WORDS[rest]
    return None


def ordinal(words: str) -> int | None:
    """The rank of what :data:`ORDINAL` matched.

    Examples
    --------
    >>> ordinal("2nd"), ordinal("third"), ordinal("twenty-second"), ordinal("thirtieth")
    (2, 3, 22, 30)
    """
    words = words.strip().lower()
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits.group())
    if words in _ORDINALS:
        return _ORDINALS.index(words)
    for at, ten in enumerate(_TENS, start=2):
        rest = words[len(ten) :].strip(" -") if words.startswith(ten) else ""
        if rest in _ORDINALS[:10]:
            return 10 * at + _ORDINALS.index(rest)
        if words == f"{ten[:-1]}ieth":
            return 10 * at
    return None
