"""A person's facts as they are kept: merged from letters, each with its words.

The kept form is the ``facts`` object of ``peercircle read`` (DESIGN part 9),
so that what is on file can be read by the same eyes as what was understood.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from mail.as_json import to_json
from mail.reading.caring import offers
from mail.reading.text import Text
from mail.understanding import Understanding
from service import hours_told, ways_told
from service.hours_told import ADDS, united

#: Facts that no other member may ever see (guarantee 6).
PRIVATE = ("not_with", "accessibility", "affinity")
#: The name under which are kept, in private too, wishes that no rule can weigh.
WISHES = "wishes"
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
#: Three letters that nothing in the letter settled, and the schools that share them.
UNSETTLED = "EFT (unspecified)"
_THREE = (
    "Emotionally Focused Couple Therapy",
    "Emotion-Focused Therapy",
    "Emotional Freedom Techniques",
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


#: The name under which is kept that somebody would have the group at their place.
ROOM = "room"


def on_hosting(understanding: Understanding) -> dict[str, Any] | None:
    """The offer of a room to meet in, as a fact with its sentence; None where there is none."""
    if "host" not in understanding.flags:
        return None
    part = Text(understanding.new_text).body
    at = offers.room(part.flow)
    start, end = part.sentence_at(at[0]) if at is not None else (0, 0)
    return {"value": "offered", "evidence": " ".join(part.raw[start:end].split())}


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
    adds = ADDS.search(words) is not None
    for name, value in newer.items():
        if name == "availability":
            result[name] = hours_told.merged(result, value, words, adds=adds)
        elif name == "format":
            result[name] = ways_told.merged(result.get(name), value, words)
        elif name == "orientations" and all(_denied(each) for each in value):
            # "I don't do EMDR" takes that one away, and leaves the others.
            result[name] = united(result.get(name) or [], value)
        elif name == "orientations" and _settles(result.get(name) or (), value):
            # "Emotionally focused, as I said" tells which EFT, and takes nothing else back.
            unsettled = [each for each in result[name] if each.get("value") != UNSETTLED]
            result[name] = united(unsettled, value)
        elif name in ("not_with", "accessibility") and not hours_told.replaces(words, value):
            # Whom she named before she is not to meet because she names another; nor does who
            # needs an interpreter do without one because she needs a ramp, too.
            result[name] = united(result.get(name) or [], value)
        elif name in _GROWING and adds and isinstance(result.get(name), list):
            result[name] = united(result[name], value)
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


def with_wishes(kept: Mapping[str, Any], said: Sequence[str]) -> dict[str, Any]:
    """Private facts with the wishes of a letter that no rule can weigh; each stands there once.

    Examples
    --------
    >>> with_wishes({}, ["no beginners"])["wishes"]
    [{'value': 'no beginners', 'evidence': 'no beginners'}]
    """
    fresh = [{"value": each, "evidence": each} for each in said]
    return {**kept, WISHES: united(kept.get(WISHES) or [], fresh)} if fresh else dict(kept)


def wishes_of(private: Mapping[str, Any]) -> tuple[str, ...]:
    """The wishes on file that no rule can weigh, in their writer's words."""
    return tuple(str(each["value"]) for each in private.get(WISHES) or ())


def added(kept: Mapping[str, Any], newer: Mapping[str, Any]) -> dict[str, Any]:
    """What is on file after words said in passing: lists grow, the rest is replaced.

    Examples
    --------
    >>> added({"not_with": [{"value": "Hal"}]}, {"not_with": [{"value": "Wes"}]})["not_with"]
    [{'value': 'Hal'}, {'value': 'Wes'}]
    """
    grown = {
        name: united(kept[name], value)
        for name, value in newer.items()
        if isinstance(value, list) and isinstance(kept.get(name), list)
    }
    return {**kept, **newer, **grown}


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
