"""Hours that a letter tells, and what is on file of them after it.

A day that is named anew is as the new words say, what they leave open stays as it was, and
words of "only" and "no longer" take away what is not named.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from mail.reading.facts.time_of_day import HOUR_WORD
from service import hours_bounds, limits
from vocabulary import week

#: Words by which a list grows.
ADDS = re.compile(
    r"\b(?:also|too|as well|plus|in addition|additionally|add(?:ed)?|forgot to (?:say|mention))\b",
    re.IGNORECASE,
)
#: Words that replace all that was on file, in the sentence that states it anew.
_ONE = r"(?:mon|tue|wed|thu|fri|sat|sun)\w*"
_ONLY = re.compile(
    r"\b(?:(?<!not )only(?!(?: (?:stay|be|go|remain|last|come|start|make it|be there))?"
    r" (?:until|till|to|after|before|from|if|when|for)\b)"
    r"(?! (?:on )?(?:the )?(?:every (?:other|second|third)|each|alternate|once|twice|1st|2nd|3rd"
    r"|4th|first|second|third|fourth|last)\b)"
    rf"|instead(?! of (?:the |my |on )?{_ONE})|solely"
    r"|just (?:mon|tue|wed|thu|fri|sat|sun)\w*|nothing but|no longer)\b",
    re.IGNORECASE,
)
#: Words that give all the hours anew, wherever they stand.
_ANEW = re.compile(
    r"\b(?:change my (?:hours|times|availability)|(?:hours|times|availability)(?: are| is)? now)\b"
    r"|\btimes (?:should|must|ought to|are to) (?:just |only )?(?:read|be|say)\b|\bnothing else\b"
    r"|\b(?:that is|that's|these are|those are) all(?: (?:of )?(?:them|of it|i have))?(?=[.!\n]|$)"
    r"|^\W*times\s*:|\bmy (?:new )?(?:hours|times|availability)(?: now)?(?: are\b|\s?:)",
    re.IGNORECASE | re.MULTILINE,
)
_SWAPS = re.compile(r"\b(?:instead|no longer)\b", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\w)[^.!?\n]+)*")
#: "Mondays until 10 only" bounds that day, and takes no other away.
_BOUNDED = re.compile(
    rf"(?<!\d )(?<!\dam )(?<!\dpm )(?<!noon )\b(?:until|till|'?til|up to|before|by|from|after)"
    rf" (?:about )?(?:noon|\d{{1,2}}(?::\d\d)?|{HOUR_WORD})(?: ?[ap]\.?m\.?| o'clock)?"
    r"[ ,]+(?:only|no longer|not longer)\b",
    re.IGNORECASE,
)
#: "On Thursdays I can only do 12 to 1:30" limits that day, and takes no other away either.
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_OF_ITS_DAY = re.compile(
    rf"\b{_DAY}\b[^.!?;\n]{{0,40}}?\b(?:only|just)\b(?= [^.!?\n]{{0,25}}(?:\d|noon))"
    rf"(?![^.!?\n]*\b{_DAY}\b)"
    rf"|\bnot (?:on )?(?:the )?(?:whole|entire|full|all)(?: of)?(?: the)? {_DAY}[,;:]?"
    r" (?:but )?(?:only|just)\b",
    re.IGNORECASE,
)
#: What only begins to tell of more, and may go on to take something away.
_FORGOT = re.compile(r"\bforgot to (?:say|mention)\b", re.IGNORECASE)
_ALL_DAY = re.compile(
    r"(?i)\b(?:any ?time|all day|whole day|whenever|every hour|flexible|open|entire|any hour)\b"
)


def merged(kept: Mapping[str, Any], value: Sequence[Any], words: str, *, adds: bool) -> list[Any]:
    """The hours on file after a letter.

    Parameters
    ----------
    kept : mapping
        What is on file, by name.
    value : sequence
        The pieces of the week that the letter states.
    words : str
        Its new words.
    adds : bool
        Whether they say that something is added.

    Examples
    --------
    >>> kept = {"availability": [{"day": "Tue", "start": "18:00", "end": "21:00"}]}
    >>> new = [{"day": "Tue", "start": None, "end": None}]
    >>> [each["start"] for each in merged(kept, new, "Only Tuesdays.", adds=False)]
    ['18:00']
    """
    old = list(kept.get("availability") or [])
    value = hours_bounds.placed(old, value, words)
    old = hours_bounds.without_refuted(old, value)
    if old and hours_bounds.are_bounds(value):
        return hours_bounds.bounded(old, value, words)
    whole = replaces(words, value)
    more = adds and not (whole and ADDS.search(_FORGOT.sub(" ", words)) is None)
    if more:
        shut = [each for each in value if each.get("polarity") == "blocked"]
        left = limits.by_day(old, _with_hours(kept, shut, words)) if shut else old
        return hours_bounds.joined(left, [each for each in value if each not in shut])
    if not whole:
        return limits.by_day(old, _with_hours(kept, value, words))
    # "Mondays only" are the Mondays as they stood.
    return list(value) if _ANEW.search(words) else _with_hours(kept, value, words)


def rhythm_of_a_day(kept: Mapping[str, Any], newer: Mapping[str, Any], words: str) -> str:
    """The sentence that tells a rhythm of one day beside others on file; empty where none does.

    "Tuesdays only every other week" is no rhythm of the group, and no week can hold it.

    Examples
    --------
    >>> kept = {"availability": [{"day": "Mon"}, {"day": "Tue"}]}
    >>> newer = {"availability": [{"day": "Tue"}], "frequency": {"evidence": "every other week"}}
    >>> rhythm_of_a_day(kept, newer, "Tuesdays only every other week.")
    'Tuesdays only every other week'
    """
    told = str((newer.get("frequency") or {}).get("evidence") or "")
    named = {each.get("day") for each in newer.get("availability") or ()}
    free = [each for each in kept.get("availability") or () if each.get("polarity") != "blocked"]
    days = {each.get("day") for each in free}
    if not told or "any" in named | days or not named or not named < days:
        return ""
    return next((one.strip() for one in SENTENCE.findall(words) if told in one), "")


def replaces(words: str, value: Sequence[Any]) -> bool:
    """Whether a list is told anew as a whole, and not some of it beside what is on file."""
    if value and all(fact.get("polarity") == "blocked" for fact in value):
        # "I no longer do Fridays" takes those away and gives no others.
        return False
    told = [each for fact in value if (each := str(fact.get("evidence", "")).strip())]
    # "Tuesdays don't work any more, Wednesdays instead" puts the one day in the other's place.
    swaps = any(fact.get("polarity") == "blocked" for fact in value)
    return _ANEW.search(words) is not None or any(
        _ONLY.search(_told_of_list(sentence, swaps=swaps))
        and (not told or any(each in sentence for each in told))
        for sentence in SENTENCE.findall(words)
    )


def _told_of_list(sentence: str, *, swaps: bool) -> str:
    """A sentence without what is said of one day alone."""
    text = _OF_ITS_DAY.sub(" ", _BOUNDED.sub(" ", sentence))
    return _SWAPS.sub(" ", text) if swaps else text


def _with_hours(kept: Mapping[str, Any], new: Sequence[Any], words: str) -> list[Any]:
    """New hours, where words leave open what is on file: "until 2:30" changes no beginning.

    A day named without hours stands as it did: "but I did say Wednesdays".
    """
    old = [each for each in kept.get("availability") or () if each.get("polarity") != "blocked"]
    free = {day: [each for each in old if each.get("day") == day] for day in week.DAYS}
    found: list[Any] = []
    for piece in new:
        known = free.get(piece.get("day"), [])
        told = piece.get("start") or piece.get("end")
        if piece.get("polarity") == "blocked" and known:
            stay = limits.left(known, piece, words)
            free[piece["day"]] = stay
            found = [each for each in found if each not in known] + (stay or [piece])
        elif not known:
            found.append(piece)
        elif not told:
            found += [piece] if _ALL_DAY.search(words) else known
        elif piece.get("start") and not piece.get("end"):
            found += limits.later(known, piece, earlier=hours_bounds.gives(piece, words))
        elif piece.get("start"):
            found.append(piece)
        else:
            found += _until(known, piece)
    return found


def _until(known: Sequence[Any], piece: Mapping[str, Any]) -> list[Any]:
    """Known hours of a day with another end: the last that begin before it are meant."""
    end = str(piece["end"])
    before = [each for each in known if str(each.get("start") or "") < end]
    if not before:
        return [*known, dict(piece)]
    last = max(before, key=lambda each: str(each.get("start") or ""))
    return [each for each in known if each is not last] + [{**piece, "start": last.get("start")}]


def united(old: Sequence[Any], new: Sequence[Any]) -> list[Any]:
    """A list with new values behind those that it holds, each once."""
    fresh = [_identity(each) for each in new]
    return [each for each in old if _identity(each) not in fresh] + list(new)


def _identity(fact: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(fact.get(key) for key in ("value", "day", "start", "end", "weeks"))
