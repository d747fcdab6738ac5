"""A person's facts as they are kept: merged from letters, each with its words.

The kept form is the ``facts`` object of ``peercircle read`` (DESIGN part 9),
so that what is on file can be read by the same eyes as what was understood.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from mail.as_json import to_json
from mail.reading.facts.time_of_day import HOUR_WORD
from mail.understanding import Understanding
from service import limits
from vocabulary import week

#: Facts that no other member may ever see (guarantee 6).
PRIVATE = ("not_with", "accessibility", "affinity")
#: What a request needs before it can be matched, by the word of ``ask``.
NEEDED = {
    "experience_years": "experience_years",
    "licences": "licences",
    "orientations": "orientations",
    "location": "place",
    "format": "format",
    "availability": "availability",
}
#: Lists that grow where the writer adds and are replaced where she corrects.
_GROWING = ("licences", "orientations", "populations", "hopes", "availability", "not_with", "with")
_ADDS = re.compile(
    r"\b(?:also|too|as well|plus|in addition|additionally|add|forgot to (?:say|mention))\b",
    re.IGNORECASE,
)
#: Three letters that nothing in the letter settled, and the schools that share them.
UNSETTLED = "EFT (unspecified)"
_THREE = (
    "Emotionally Focused Couple Therapy",
    "Emotion-Focused Therapy",
    "Emotional Freedom Techniques",
)
#: Words that replace all that was on file, in the sentence that states it anew.
_ONLY = re.compile(
    r"\b(?:(?<!not )only(?!(?: (?:stay|be|go|remain|last|come|start|make it|be there))?"
    r" (?:until|till|to|after|before|from|if|when|for)\b)|instead|solely"
    r"|just (?:mon|tue|wed|thu|fri|sat|sun)\w*|nothing but|no longer)\b",
    re.IGNORECASE,
)
#: Words that give all the hours anew, wherever they stand.
_ANEW = re.compile(
    r"\b(?:change my (?:hours|times|availability)|(?:hours|times|availability)(?: are| is)? now)\b"
    r"|^\W*times\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\w)[^.!?\n]+)*")
#: "Mondays until 10 only" bounds that day, and takes no other away.
_BOUNDED = re.compile(
    rf"(?<!\d )(?<!\dam )(?<!\dpm )(?<!noon )\b(?:until|till|'?til|up to|before|by|from|after)"
    rf" (?:about )?(?:noon|\d{{1,2}}(?::\d\d)?|{HOUR_WORD})(?: ?[ap]\.?m\.?| o'clock)?"
    r"[ ,]+(?:only|no longer|not longer)\b",
    re.IGNORECASE,
)
_ALL_DAY = re.compile(
    r"(?i)\b(?:any ?time|all day|whole day|whenever|every hour|flexible|open|entire|any hour)\b"
)


def stated(understanding: Understanding) -> dict[str, Any]:
    """The facts that a letter states, and only those."""
    facts: Mapping[str, Any] = to_json(understanding)["facts"]
    return {name: value for name, value in facts.items() if value not in (None, [], {})}


#: The name under which is kept whether somebody would organize a group.
ORGANIZING = "organizing"
_WILLING, _UNWILLING = "willing", "rather not"
_OF_ORGANIZING = re.compile(
    r"[^.!?\n]*\b(?:organi[sz]|lead|conven|co-?ordinat|run|charge|facilitat)[^.!?\n]*",
    re.IGNORECASE,
)


def on_organizing(understanding: Understanding) -> dict[str, Any] | None:
    """What a letter says of whether its writer would organize, as a fact; None where nothing."""
    willing = "organizer_volunteer" in understanding.flags
    if not willing and not understanding.refuses_organizing:
        return None
    told = _OF_ORGANIZING.search(understanding.new_text)
    evidence = told.group().strip() if told is not None else ""
    return {"value": _WILLING if willing else _UNWILLING, "evidence": evidence}


def is_unwilling(facts: Mapping[str, Any]) -> bool:
    """Whether somebody said that they would rather not organize.

    Examples
    --------
    >>> is_unwilling({"organizing": {"value": "rather not"}}), is_unwilling({})
    (True, False)
    """
    return bool((facts.get(ORGANIZING) or {}).get("value") == _UNWILLING)


def merged(kept: Mapping[str, Any], newer: Mapping[str, Any], words: str = "") -> dict[str, Any]:
    """What is on file after a letter: what it says anew wins, the rest stays.

    Parameters
    ----------
    kept, newer : mapping
        Facts by name, as :func:`stated` gives them.
    words : str
        The letter's new words: "also", "too" and their like make a list grow.

    Examples
    --------
    >>> merged({"format": {"value": "online"}}, {"format": {"value": "hybrid"}})["format"]["value"]
    'hybrid'
    """
    result = dict(kept)
    adds = _ADDS.search(words) is not None
    for name, value in newer.items():
        whole = name == "availability" and not adds and _replaces(words, value)
        if whole and _ANEW.search(words) is None:
            # "Mondays only" are the Mondays as they stood.
            result[name] = _with_hours(kept, value, words)
        elif name == "availability" and not adds and not whole:
            result[name] = limits.by_day(result.get(name) or [], _with_hours(kept, value, words))
        elif name == "orientations" and all(_denied(each) for each in value):
            # "I don't do EMDR" takes that one away, and leaves the others.
            result[name] = _united(result.get(name) or [], value)
        elif name == "orientations" and _settles(result.get(name) or (), value):
            # "Emotionally focused, as I said" tells which EFT, and takes nothing else back.
            unsettled = [each for each in result[name] if each.get("value") != UNSETTLED]
            result[name] = _united(unsettled, value)
        elif name == "not_with" and not _replaces(words, value):
            # Whom she named before she is not to meet because she names another.
            result[name] = _united(result.get(name) or [], value)
        elif name in _GROWING and adds and isinstance(result.get(name), list):
            result[name] = _united(result[name], value)
        else:
            result[name] = value
    if _has_free(kept) and not _has_free(result):
        # Impossible hours alone would stand for a whole week of others: better asked for.
        result["availability"] = []
    return result


def _settles(kept: Sequence[Any], value: Sequence[Any]) -> bool:
    """Whether new words only say which of the schools is meant that share three letters."""
    open_ = any(each.get("value") == UNSETTLED for each in kept)
    return open_ and all(each.get("value") in _THREE for each in value)


def _has_free(facts: Mapping[str, Any]) -> bool:
    pieces = facts.get("availability") or ()
    return any(piece.get("polarity") != "blocked" for piece in pieces)


def _denied(orientation: Mapping[str, Any]) -> bool:
    return orientation.get("polarity") == "negative"


def added(kept: Mapping[str, Any], newer: Mapping[str, Any]) -> dict[str, Any]:
    """What is on file after words said in passing: lists grow, the rest is replaced.

    Examples
    --------
    >>> added({"not_with": [{"value": "Hal"}]}, {"not_with": [{"value": "Wes"}]})["not_with"]
    [{'value': 'Hal'}, {'value': 'Wes'}]
    """
    grown = {
        name: _united(kept[name], value)
        for name, value in newer.items()
        if isinstance(value, list) and isinstance(kept.get(name), list)
    }
    return {**kept, **newer, **grown}


def _replaces(words: str, value: Sequence[Any]) -> bool:
    """Whether a list is told anew as a whole, and not some of it beside what is on file."""
    if value and all(fact.get("polarity") == "blocked" for fact in value):
        # "I no longer do Fridays" takes those away and gives no others.
        return False
    told = [each for fact in value if (each := str(fact.get("evidence", "")).strip())]
    return _ANEW.search(words) is not None or any(
        _ONLY.search(_BOUNDED.sub(" ", sentence))
        and (not told or any(each in sentence for each in told))
        for sentence in _SENTENCE.findall(words)
    )


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
            found += limits.later(known, piece)
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


def _united(old: Sequence[Any], new: Sequence[Any]) -> list[Any]:
    fresh = [_identity(each) for each in new]
    return [each for each in old if _identity(each) not in fresh] + list(new)


def _identity(fact: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(fact.get(key) for key in ("value", "day", "start", "end", "weeks"))


def changed(kept: Mapping[str, Any], newer: Mapping[str, Any]) -> frozenset[str]:
    """The names of facts that were on file and now have another value."""
    return frozenset(
        name for name in newer if name in kept and values(kept[name]) != values(newer[name])
    )


def values(fact: Any) -> Any:
    """What a fact says, without the words it was read from.

    Examples
    --------
    >>> values([{"value": "EMDR", "evidence": "some EMDR"}])
    [{'value': 'EMDR'}]
    """
    if isinstance(fact, list):
        return [values(each) for each in fact]
    if isinstance(fact, dict):
        return {key: value for key, value in fact.items() if key != "evidence"}
    return fact


def missing(facts: Mapping[str, Any], asked: Sequence[str] = ()) -> list[str]:
    """What is still to be asked before a request can be matched, by the word of ``ask``.

    Parameters
    ----------
    asked : sequence of str
        What the reader of the last letter would ask: a stated but doubtful fact
        stands there; a needed one that "any" answers does not.
    """
    online = (facts.get("format") or {}).get("value") == "online"
    lacking = [
        word
        for word, name in NEEDED.items()
        if not facts.get(name) and not (word == "location" and online)
    ]
    # Only what stands in the way of matching may hold a request back.
    return lacking + [word for word in asked if word not in lacking and word in BLOCKING]


#: Further words of ``ask`` without whose answer a request must not be opened.
BLOCKING = (
    *NEEDED,
    "eligibility",
    "identity",
    "intent",
    "bylaw",
    "frequency",
    "do_not_pair",
    "accessibility",
)
