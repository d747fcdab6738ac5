"""How far what an organizer settles reaches: a place with its address, a rule with its exception.

What is settled is mailed to everybody, so that half of it is worse than nothing: "at my place
(1420 NE Alberta St, 2nd floor)" is no "at Jan's place".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mail.sieve import Sieve

#: A piece of a sentence, up to its next mark; the dot of "St." is none.
_REST: Final = r"(?:[^.,;:!?()\n]|\.(?=[,)]| [a-z0-9])){0,80}"
#: What goes on with a place: an address, a door, another place for another case.
_OF_A_PLACE: Final = re.compile(
    r"\s*\((?P<aside>[^()\n]{1,140})\)"
    rf"|(?P<more>,? (?:(?:and|or) )?(?:\d{{1,5}}(?:st|nd|rd|th)? (?!min|h(?:ou)?rs?\b|[ap]\.?m|people|of us)"
    r"|(?:suite|ste|room|rm|unit|apt|floor|building|bldg|entrance|door|gate|upstairs|downstairs|ring|buzz|knock|park|parking)\b"
    r"|(?:(?:it's|it is|at|on|all) )?(?:street[- ]level|ground[- ](?:floor|level)|level access|step[- ]free|barrier[- ]free)\b"
    r"|(?:no|one|two|three|four|a few|\d\d?) (?:steps?|stairs)\b|(?:an? |there(?:'s| is) (?:an? )?|with (?:an? )?)?(?:elevator|lift|ramp)\b"
    r"|(?:wheelchair|fully|easily) access\w*|(?:very |quite )?quiet\b"
    r"|the (?:\w+ ){0,2}(?:floor|door|entrance|building|bell|buzzer|room)\b"
    r"|(?:otherwise|or else|else|if not|failing that|if(?! (?:needed|necessary|need be|there))|unless|when|but|except)\b"
    r"|(?:(?:on|via|by|over) )?(?:online|zoom|video|phone|telehealth)\b"
    r"|(?:or|and) (?:at|in|on|my|our|the|[a-z]+'s)\b)"
    rf"{_REST})"
    rf"|(?P<where> (?:on|in|near|off|by|behind|above|below|at|across from|next to|opposite|between) {_REST})"
)
#: What begins anew, inside such a piece: an hour, a day, a sentence of its own.
_ANEW: Final = re.compile(
    r"\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|noon|midday|\d{1,2}:\d\d|\d{1,2} ?[ap]\.?m|o'clock|from \d|at \d{1,2}(?!\d)"
    r"|january|february|march|april|june|july|august|september|october|november|december|(?:in|on|of) may"
    r"|because|since|so that|which|where|and (?:we|i|if|then|they|each)|we(?:'ll| will| all| can| bring| talk| start| begin)|starting|beginning|first meeting|ps)\b"
)
_EXCEPT: Final = re.compile(
    r",? (?:except|but not|apart from|save|other than|not)\b[^.;,!?\n]{2,60}"
    r"|,? (?:in|during|over|from|until|till) (?:the )?(?:winter|summer|spring|fall|autumn|school year|holidays)\b"
    r"|,? (?:at first|to begin with|to start|for now|for the first \w+|in the beginning|if (?:possible|we can))\b"
)
#: Between two rhythms that are one: "monthly, the first Thursday", "weekly, then every other week".
_BETWEEN: Final = re.compile(
    r"(?:,|:| \u2013| -|\(| \()? ?(?:(?:on|and|or|then|later|but|that is|i\.e\.) ){0,2}"
)
#: What a rule goes on with behind a semicolon or a full stop.
_GOES_ON: Final = re.compile(
    r"[\s;.,]{0,4}(?:(?:and|or|but|then)[ ,]+){0,2}(?:if (?:needed|necessary|need be|required|possible|not|it|that|this|we|they|nothing|one|stuck|still|all else)\b|otherwise\b"
    r"|failing\b|else\b|there ?after\b|afterwards?\b|beyond that\b|then\b|next\b|after that\b|as a last\b|when (?:that|this|it)\b|should (?:that|it)\b|where (?:needed|necessary)\b|in the end\b)"
    r"(?:[^.;\n]|(?<=\bdr)\.|(?<=\bmrs)\.|(?<=\bm[rs])\.|(?<=\bst)\.){1,120}"
)


def place(words: str, end: int, stop: int, others: Sequence[Sieve]) -> int:
    """Where a place ends that is told up to there, with all that belongs to it.

    Parameters
    ----------
    words : str
        Folded, in lower case.
    end : int
        Where its name ends.
    stop : int
        Where its sentence ends.
    others : sequence of Sieve
        The other points, whose words are not the place's.

    Examples
    --------
    >>> words = "at my place (1420 ne alberta st, 2nd floor), 90 minutes"
    >>> words[: place(words, 11, len(words), ())]
    'at my place (1420 ne alberta st, 2nd floor)'
    """
    while found := _OF_A_PLACE.match(words, end, stop):
        begins = min(_begins(words, found, others), default=found.end())
        if begins < found.end() and not found["more"]:
            # "On Tuesdays", "(weekly)": of something else from its first word on.
            return end
        kept = words[end:begins].rstrip(" ,.-(")
        if not kept:
            return end
        end += len(kept)
        if begins < found.end():
            return end
    return end


def _begins(words: str, found: re.Match[str], others: Sequence[Sieve]) -> list[int]:
    """Where something else begins in a piece that seems to go on with a place."""
    marks = [m.start() for m in _ANEW.finditer(words, found.start(), found.end())]
    for other in others:
        marks += [m.start() for m in other.finditer(words, found.start(), found.end())]
    return marks


def rhythm(words: str, end: int, frequency: Sieve) -> int:
    """Where a rhythm ends that is told up to there: with its second half and its exceptions.

    Examples
    --------
    >>> words = "every tuesday, except the last one. online."
    >>> words[: rhythm(words, 13, Sieve("weekly"))]
    'every tuesday, except the last one'
    """
    for _ in range(_MOST):
        held = _EXCEPT.match(words, end)
        if held is not None:
            end = held.end()
        between = _BETWEEN.match(words, end)
        more = frequency.search(words, between.end()) if between is not None else None
        if between is not None and more is not None and more.start() == between.end():
            closed = words[more.end() : more.end() + 1] == ")" and "(" in between.group()
            end = more.end() + closed
        elif held is None:
            break
    return end


_MOST: Final = 3


def rule(words: str, end: int, others: Sequence[Sieve]) -> int:
    """Where the rule for conflict ends: with what is done where its first half fails.

    Examples
    --------
    >>> words = "conflict: we discuss it openly; if needed a facilitator. online."
    >>> words[: rule(words, 30, ())]
    'conflict: we discuss it openly; if needed a facilitator'
    """
    while found := _GOES_ON.match(words, end):
        if any(each.search(words, found.start(), found.end()) for each in others):
            break
        end = found.end()
    return end
