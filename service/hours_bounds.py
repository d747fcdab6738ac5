"""Hours that a letter tells short, put on the days on file before they are taken in.

"I could stay until 1:30" and "I'm free 11:30 to 2 now" name no day: the days on file are meant.
"Fridays from 9:30" names no end, which is then the one on file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from service import limits

_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_A_DAY: Final = re.compile(rf"\b({'|'.join(_DAYS)})(?:[a-z]{{0,5}}day)?s?\b", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?=\w)[^.!?\n]+)*")
#: Hours of whatever day it is.
_ANY: Final = re.compile(
    r"\b(?:any|every|each|all|most|whichever|whatever|whenever|daily|week\w*|flexible|days?)\b",
    re.IGNORECASE,
)
#: Where an hour is open, and the end that is taken for it (see `mail.reading.facts.hours`).
_OPENS: Final = re.compile(r"\b(?:from|after|starting|past|since|beginning)\b", re.IGNORECASE)
_CLOSING: Final = "21:00"
_SAYS_END: Final = re.compile(
    r"(?:-|–|\b(?:to|until|till?|and)\b) *(?:9|21|nine)|\bevening|\bnight|\b(?:all|whole) day"
    r"|\bany ?time",
    re.IGNORECASE,
)
#: Who is able to stay or to come makes an hour longer, who must go makes it shorter.
_ABLE: Final = re.compile(
    r"\b(?:can|could|able|may|might|would|will|i'll|free|available|possible|fine|ok(?:ay)?)\b",
    re.IGNORECASE,
)
_MUST: Final = re.compile(
    r"\b(?:only|must|have to|has to|had to|need(?:s|ed)? to|got to|gotta|limit|latest|earliest"
    r"|leav(?:e|es|ing)|gone|out|home|not|cannot|no|never|at most)\b|n't\b",
    re.IGNORECASE,
)
#: An hour is made longer by no more than this; a greater step is another half of the day.
_MOST_MINUTES: Final = 180


def placed(kept: Sequence[Any], new: Sequence[Any], words: str) -> list[Any]:
    """New hours on the days that they are of.

    Parameters
    ----------
    kept : sequence of dict
        The pieces of the week on file.
    new : sequence of dict
        Those that the letter states.
    words : str
        Its new words.

    Examples
    --------
    >>> kept = [{"day": "Wed", "start": "12:00", "end": "14:00"}]
    >>> new = [{"day": "any", "start": "11:30", "end": "14:00", "evidence": "11:30-2"}]
    >>> [each["day"] for each in placed(kept, new, "My client moved, I'm free 11:30-2 now.")]
    ['Wed']
    """
    days = list(dict.fromkeys(str(each["day"]) for each in kept if _is_free(each)))
    if not days or "any" in days:
        return list(new)
    found: list[Any] = []
    for piece in new:
        near = _sentence(piece, words)
        if not _is_free(piece):
            found.append(piece)
        elif piece.get("day") == "any" and _has_both(piece) and not _ANY.search(near):
            meant = _named(near, days) or _touched(kept, piece) or days
            found += [{**piece, "day": day} for day in meant]
        elif piece.get("day") in days and _has_no_end(piece):
            found.append({**piece, "end": None})
        else:
            found.append(piece)
    return found


def _touched(kept: Sequence[Any], piece: Mapping[str, Any]) -> list[str]:
    """The days whose hours on file a new one reaches into: "I meant 12 to 1:30" is of noon."""
    return list(
        dict.fromkeys(
            str(each["day"])
            for each in kept
            if _is_free(each)
            and str(each.get("start") or "00:00") < str(piece["end"])
            and str(piece["start"]) < str(each.get("end") or "24:00")
        )
    )


def without_refuted(old: Sequence[Any], new: Sequence[Any]) -> list[Any]:
    """The pieces on file without denials of every day that hours stated anew speak against.

    Examples
    --------
    >>> old = [{"day": "any", "start": "17:00", "end": None, "polarity": "blocked"}]
    >>> without_refuted(old, [{"day": "Mon", "start": "18:00", "end": "20:30"}])
    []
    """
    given = [each for each in new if _is_free(each) and each.get("start") and each.get("end")]

    def refuted(piece: Mapping[str, Any]) -> bool:
        start, end = str(piece.get("start") or "00:00"), str(piece.get("end") or "24:00")
        return any(each["start"] < end and start < each["end"] for each in given)

    return [each for each in old if _is_free(each) or each.get("day") != "any" or not refuted(each)]


def are_bounds(new: Sequence[Any]) -> bool:
    """Whether new hours only tell one end of whatever day it is: "I have to leave by 9"."""
    return bool(new) and all(map(_bounds, new))


def _bounds(piece: Mapping[str, Any]) -> bool:
    one_end = bool(piece.get("start")) != bool(piece.get("end")) or _has_no_end(piece)
    return piece.get("day") == "any" and _is_free(piece) and one_end


def bounded(old: Sequence[Any], bounds: Sequence[Any], words: str) -> list[Any]:
    """The hours on file with an end, or a beginning, that holds for every day.

    Examples
    --------
    >>> noon = [{"day": "Wed", "start": "12:00", "end": "13:00"}]
    >>> half = [{"day": "any", "start": None, "end": "13:30", "evidence": "until 1:30"}]
    >>> [each["end"] for each in bounded(noon, half, "I could stay until 1:30.")]
    ['13:30']
    >>> [each["end"] for each in bounded(noon, half, "I must leave by 1:30, not until 1:30.")]
    ['13:00']
    """
    found = [dict(each) for each in old]
    for bound in bounds:
        near = _sentence(bound, words)
        more = _ABLE.search(near) is not None and _MUST.search(near) is None
        for each in filter(_is_free, found):
            _bound(each, bound, more=more)
    return found


def gives(piece: Mapping[str, Any], words: str) -> bool:
    """Whether the words of a piece make hours longer, and do not only limit them.

    Examples
    --------
    >>> piece = {"evidence": "from 12"}
    >>> gives(piece, "Wednesdays from 12 again."), gives(piece, "Not from 12, only from 1.")
    (True, False)
    """
    return _MUST.search(_sentence(piece, words)) is None


def joined(old: Sequence[Any], new: Sequence[Any]) -> list[Any]:
    """Hours with others added, of which those that overlap on one day become one.

    Examples
    --------
    >>> old = [{"day": "Wed", "start": "12:15", "end": "14:00", "evidence": "12:15-2"}]
    >>> new = [{"day": "Wed", "start": "12:00", "end": "14:00", "evidence": "from 12 until 2"}]
    >>> [(each["start"], each["end"]) for each in joined(old, new)]
    [('12:00', '14:00')]
    """
    found = [dict(each) for each in old]
    for piece in new:
        over = [each for each in found if _overlaps(each, piece)]
        pieces = [*over, piece]
        one = {**piece} if not over else _as_one(pieces)
        found = [each for each in found if each not in over and not _same(each, piece)] + [one]
    return found


def _overlaps(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    keys = ("day", "weeks", "zone", "polarity")
    if any(one.get(key) != other.get(key) for key in keys) or not _is_free(one):
        return False
    whole = all(each.get("start") and each.get("end") for each in (one, other))
    return whole and one["start"] <= other["end"] and other["start"] <= one["end"]


def _as_one(pieces: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    told = dict.fromkeys(str(each.get("evidence") or "") for each in pieces)
    return {
        **pieces[-1],
        "start": min(each["start"] for each in pieces),
        "end": max(each["end"] for each in pieces),
        "evidence": " … ".join(each for each in told if each),
    }


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    keys = ("day", "start", "end", "weeks")
    return all(one.get(key) == other.get(key) for key in keys)


def _bound(each: dict[str, Any], bound: Mapping[str, Any], *, more: bool) -> None:
    start, end = str(each.get("start") or "00:00"), str(each.get("end") or "24:00")
    last = None if _has_no_end(bound) else bound.get("end")
    if last and start < str(last) and (str(last) < end or (more and _near(end, str(last)))):
        each["end"] = last
    elif not last and bound.get("start"):
        first = str(bound["start"])
        if first < end and (start < first or (more and _near(first, start))):
            each["start"] = first


def _near(first: str, last: str) -> bool:
    return limits.minutes(last) - limits.minutes(first) <= _MOST_MINUTES


def _has_no_end(piece: Mapping[str, Any]) -> bool:
    """Whether the end of a piece is the one that we take where none is told."""
    told = str(piece.get("evidence") or "")
    closes = piece.get("end") == _CLOSING and bool(piece.get("start"))
    return closes and _OPENS.search(told) is not None and _SAYS_END.search(told) is None


def _has_both(piece: Mapping[str, Any]) -> bool:
    return bool(piece.get("start") and piece.get("end")) and not _has_no_end(piece)


def _is_free(piece: Mapping[str, Any]) -> bool:
    return piece.get("polarity") != "blocked"


def _sentence(piece: Mapping[str, Any], words: str) -> str:
    told = [each.strip() for each in str(piece.get("evidence") or "").split("…") if each.strip()]
    every = _SENTENCE.findall(words.replace("’", "'"))
    return next((one for one in every if told and all(each in one for each in told)), words)


def _named(near: str, days: Sequence[str]) -> list[str]:
    """The days on file that a sentence names."""
    named = {each[1].lower() for each in _A_DAY.finditer(near)}
    return [day for day in days if day.lower() in named]
