"""In person, online, or either: the format that the sender wants, the preferred one first."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mail.reading.form import entries, format_of
from mail.reading.text import Part, Text
from mail.understanding import Fact

_ONLINE = (
    r"(?:on-?line|zoom|virtual(?:ly)?|tele-?health|telehealth|remote(?:ly)?|video(?: call| chat"
    r"| meeting)?s?|google meet|teams|skype|facetime|web ?based|over video|doxy)"
)
_PERSON = (
    r"(?:in[- ]?person|face[- ]to[- ]face|f2f|irl|in the (?:same )?room|in real life"
    r"|at (?:my|your|our|someone's|somebody's|an) office|around a table|physical(?:ly)?"
    r"|live and in person|(?:at|in) (?:my|our|[a-z]+'s) (?:place|office|home|house|living room|kitchen"
    r"|studio|practice room)|library (?:meeting )?room|conference room)"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A pattern and the format it means; the first that is found decides."""

    pattern: str
    meaning: str
    reason: str


ROWS: tuple[Row, ...] = (
    Row(
        rf"\b(?:{_ONLINE}|{_PERSON})(?: meetings?)?(?:,? or|/| and| &|,) ?(?:meet(?:ing)? )?"
        rf"(?:{_ONLINE}|{_PERSON})[^.;\n]{{0,30}}?\b(?:(?:is|are|both|either)(?: way)? (?:fine|ok|okay"
        r"|good|works?|great)|works?|either|doesn't matter|don't care|no preference)",
        "hybrid",
        "both are named and either will do",
    ),
    Row(
        rf"\b(?:either|both|open to|any|whether)\b[^.;\n]{{0,24}}\b(?:{_ONLINE}|{_PERSON})\b"
        rf"[^.;\n]{{0,16}}\b(?:or|and|/)\b[^.;\n]{{0,10}}\b(?:{_ONLINE}|{_PERSON})",
        "hybrid",
        "either of the two",
    ),
    Row(
        r"\b(?:either|both|any) (?:format|way|is fine|works?|is (?:ok|okay|good))\b|\bhybrid\b"
        r"|\bno preference (?:on|about|for|as to) format",
        "hybrid",
        "indifferent",
    ),
    Row(
        rf"\b(?:prefer\w*|rather|ideally|preferably|would love|i'd love|leaning)\b[^.;\n]{{0,30}}\b{_PERSON}",
        "in_person",
        "a preference, whatever else is possible",
    ),
    Row(
        rf"\b{_PERSON}\b[^.;\n]{{0,14}}\b(?:preferred|preferably|only|ideally|if possible|best)",
        "in_person",
        "a preference behind the word",
    ),
    Row(
        rf"\b(?:prefer\w*|rather|ideally|preferably|leaning)\b[^.;\n]{{0,30}}\b{_ONLINE}",
        "online",
        "a preference, whatever else is possible",
    ),
    Row(
        rf"\b{_ONLINE}\b[^.;\n]{{0,14}}\b(?:preferred|preferably|only|ideally|best)",
        "online",
        "a preference behind the word",
    ),
    Row(
        r"\b(?:strictly|only|exclusively|fully|100%|all) (?:do |work |see \w+ )?" + _ONLINE,
        "online",
        "nothing else",
    ),
)
#: Online named beside a way to go, or the telephone beside a room: either will do.
_OR_A_WAY = re.compile(
    rf"\b{_ONLINE},? or (?:with)?in (?:about )?\d+|\b{_PERSON}\b[^.;\n]{{0,60}}\bbut (?:the )?(?:phone"
    rf"|{_ONLINE}) (?:is|would be|works?)"
)
#: Who will not have it online wants a room, though no room is named.
_NO_SCREEN = re.compile(
    rf"\b(?:not|no|never|hate|can't stand|tired of|done with|sick of)\b[^.;\n]{{0,20}}\b{_ONLINE}"
)
_WAYS = ((_PERSON, "in_person"), (_ONLINE, "online"))
_EITHER = re.compile(
    rf"\b(?:{_ONLINE}|{_PERSON})\b[^.;\n]{{0,12}}\b(?:or|and|/)\b[^.;\n]{{0,12}}\b(?:{_ONLINE}|{_PERSON})"
)
_REFUSED = re.compile(
    r"\b(?:not?|no|never|don't|do not|can't|cannot|won't|tired of|done with|burn\w* out on|rather"
    r" than|instead of|enough|sick of|hate|no more|over)\b[^.;,\n]{0,28}$"
)


def read(text: Text) -> Fact | None:
    """The format wished for, ``hybrid`` where either will do.

    Examples
    --------
    >>> read(Text("I'd prefer in person but Zoom is possible.")).value
    'in_person'
    >>> read(Text("Zoom or in person, either is fine.")).value
    'hybrid'
    """
    row = entries(text.new).get("In person or online")
    if row is not None and (named := format_of(row.value)) is not None:
        return Fact(named, row.value)
    for part in (text.body, text.title):
        if part is text.title and text.is_reply:
            continue
        found = _part(part)
        if found is not None:
            return found
    return None


def _part(part: Part) -> Fact | None:
    words = part.flow
    for row in ROWS:
        match = re.search(row.pattern, words)
        if match and not _REFUSED.search(words[: match.start()]):
            return Fact(row.meaning, part.raw[match.start() : match.end()])
    way = _OR_A_WAY.search(words)
    if way:
        return Fact("hybrid", part.raw[way.start() : way.end()])
    either = _EITHER.search(words)
    named: dict[str, tuple[int, int]] = {}
    for pattern, meaning in _WAYS:
        for match in re.finditer(rf"\b{pattern}\b", words):
            if not _REFUSED.search(words[: match.start()]):
                named.setdefault(meaning, match.span())
    if len(named) == 2:
        if either is not None:
            return Fact("hybrid", part.raw[either.start() : either.end()])
        # Named apart: the one named first is the wish, the other is possible too.
        meaning, span = min(named.items(), key=lambda each: each[1])
        return Fact(meaning, part.raw[span[0] : span[1]])
    for meaning, span in named.items():
        return Fact(meaning, part.raw[span[0] : span[1]])
    refused = _NO_SCREEN.search(words)
    if refused:
        return Fact("in_person", part.raw[refused.start() : refused.end()])
    return None
