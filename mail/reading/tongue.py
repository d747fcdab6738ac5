"""Whether a letter is written in English, and in which language else.

The readers know English; of a letter in another language they miss facts without a doubt of
their own.  Letters of another script, and those of Vietnamese, tell a language by themselves.
The others are told by their little words: no letter of people does without them, and none of
a few names, a quoted title or a greeting in another language has many.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Final

from vocabulary import tongues

#: Characters that are looked at: a letter does not change its language further down.
_LONGEST: Final = 3_000
#: So many different little words must be met, and be such a part of all words.
_LEAST_WORDS, _LEAST_PART = 3, 0.18
#: And so many times as many as English ones: who writes half a letter in English is read.
_TIMES_ENGLISH: Final = 2
#: An answer of so few words must be of nothing else.
_SHORT: Final = 4
#: Of all letters, those of another script; a name or a word of thanks is less.
_OTHER_SCRIPT: Final = 0.5
#: Letters of a name, first and last.
_LONG_NAME: Final = 20
#: Of all letters, those that only Vietnamese has.
_OF_VIETNAMESE: Final = 0.05

_SCRIPTS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    # Kana before Han and the marks of Ukrainian and Persian first, since these share letters.
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("uk", re.compile("[\u0456\u0457\u0454\u0491]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("fa", re.compile("[\u067e\u0686\u0698\u06af\u06cc]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)
_VIETNAMESE: Final = re.compile("[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]", re.IGNORECASE)
_LETTER: Final = re.compile(r"[^\W\d_]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_QUOTED: Final = re.compile(
    '["\u201c\u00ab\u2018][^"\u201d\u00bb\u2019\\n]{1,120}["\u201d\u00bb\u2019]'
)
#: The little words within names: Ana de la Cruz, Los Angeles, van der Berg.
_IN_NAMES: Final = re.compile(
    r"\b[A-Z]\w+ (?:(?:de|del|della|di|da|dos|das|du|la|las|los|le|el|van|von|der|den|y|e) )+(?=[A-Z])"
    r"|\b(?:El|La|Los|Las|Le|Les|Del|De|Des|Du|Di|Da|Dos|Van|Von)\b(?= [A-Z])"
)


def read(words: str) -> str:
    """The code of a letter's language where it is not English; empty where it is, or unsure.

    Parameters
    ----------
    words : str
        The letter's new words.

    Examples
    --------
    >>> read("Hola, me gustaría unirme a un grupo los martes por la tarde.")
    'es'
    >>> read("Hola! I'd like to join a group; I love Los nombres del aire. Gracias, Ana")
    ''
    """
    plain = words[:_LONGEST]
    if not plain.isascii():
        told = _by_letters(plain)
        if told:
            return told
    return _by_words(_IN_NAMES.sub(" ", _QUOTED.sub(" ", plain)))


def _by_letters(plain: str) -> str:
    """The language that a letter's characters tell."""
    most = len(_LETTER.findall(plain))
    if len(_VIETNAMESE.findall(plain)) > _OF_VIETNAMESE * most:
        return "vi"
    foreign = [word for word in _WORD.findall(plain) if word[0] > "\u036f" and not _latin(word[0])]
    others = sum(map(len, foreign))
    # One's own name below an English yes is no letter in that script.
    named_only = others < most and len(foreign) < _LEAST_WORDS and others < _LONG_NAME
    if others < max(2, _OTHER_SCRIPT * most) or named_only:
        return ""
    return next((code for code, letters in _SCRIPTS if letters.search(plain)), "other")


def _latin(letter: str) -> bool:
    return "\u1e00" <= letter <= "\u1eff"


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    """Each little word with the languages that have it."""
    found: dict[str, list[str]] = {}
    for tongue in tongues.tongues().values():
        for word in tongue.words:
            found.setdefault(word, []).append(tongue.code)
    return {word: tuple(codes) for word, codes in found.items()}


def _by_words(plain: str) -> str:
    """The language that a letter's little words tell."""
    every = _WORD.findall(tongues.fold(plain))
    known, hits, kinds = _known(), Counter[str](), Counter[str]()
    for word, times in Counter(every).items():
        for code in known.get(word, ()):
            hits[code] += times
            kinds[code] += 1
    english = hits.pop("en", 0)
    if not hits:
        return ""
    best = max(hits, key=lambda code: (hits[code], kinds[code]))
    if len(every) <= _SHORT:
        whole = hits[best] == len(every) and kinds[best] > 1
        return best if whole and hits[best] > english else ""
    plenty = hits[best] >= _LEAST_PART * len(every) and kinds[best] >= _LEAST_WORDS
    return best if plenty and hits[best] > _TIMES_ENGLISH * english else ""
