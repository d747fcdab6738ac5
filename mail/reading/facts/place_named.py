"""Whether a town's name stands for the town, and not for an English word or a person.

"Bend", "Sisters" and "Drain" are words too, "Florence" and "Eugene" are people: what stands
before and behind such a name, and whether its capital tells anything, decides.
"""

from __future__ import annotations

import re

from mail.reading.facts import place_owner
from mail.reading.facts.place_words import FILL, NEAR
from mail.reading.facts.tenure_words import ROLE
from mail.reading.text import Part, Where
from vocabulary import states

#: Towns that people are called too.
NAME_TOWNS = frozenset(
    {
        "florence",
        "sandy",
        "dallas",
        "burns",
        "madras",
        "sherwood",
        "jacksonville",
        "brookings",
        "clinton",
        "belmont",
        "richmond",
        "alberta",
        "hollywood",
        "newport",
        "hines",
        "philomath",
        "salem",
        "albany",
        "lebanon",
        "aloha",
        "joseph",
        "elgin",
        "troy",
    }
)
#: Towns that are English words or abbreviations.
WORD_TOWNS = frozenset(
    {
        "bend",
        "sandy",
        "sisters",
        "talent",
        "enterprise",
        "independence",
        "mac",
        "lo",
        "td",
        "overlook",
        "division",
        "burns",
        "drain",
        "boring",
        "the pearl",
        "rogue river",
        "ne",
        "se",
        "nw",
        "sw",
        "n",
        "couv",
        "sherwood",
        "florence",
    }
)
TO_BEND = re.compile(
    r"\b(?:to|will|can|could|would|the|a|we|i|you|not|might|my|two|three|both|our|little|older|her|his|with)(?: not)? $"
)
#: Towns that are believed in small letters only of one who writes all small.
COMMON_WORDS = frozenset(
    {"enterprise", "independence", "talent", "division", "drain", "boring", "overlook", "sisters"}
)
#: The state that may follow a town: "OR", "O.R.", "Oregon", "(WA)".
STATE_AFTER = re.compile(
    r"^[ ]?,? ?\(?(?P<state>[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-Z][a-z]+(?: [A-Z][a-z]+)?|[a-z]{4,})\b\.?\)?"
)
#: "Telehealth only bend": a small letter stands where nothing but a town can.
_TERSE = re.compile(rf"\b(?:only|online|telehealth|zoom|video|in person|virtual|{ROLE}),? $")
#: "Bend-based", "a Sisters therapist".
_OF_OFFICE = re.compile(rf"[- ]based\b| {ROLE}| (?:therapist|area)s?\b")
_PLACED = re.compile(rf"\b{NEAR} {FILL}$|\b(?:from|of) $|, $")
_ITEM_ENDS = re.compile(r"\s*(?:$|[.,;/|)\n])")
_INTRODUCED = re.compile(
    r"\b(?:i'm|i am|name is|this is|hi|dear|hello|thanks|best|cheers|warmly),? $"
)
#: "Aloha from Newport", "Aloha, all".
_GREETING = re.compile(
    r" (?:from|to|all|every|friends|folks|there)|[,!] (?:all|everyone|friends|folks)?\s*(?:\n|$)"
)
#: A surname, but no "Cannon Beach".
_SURNAME = re.compile(r" [A-Z][a-z]+(?! (?:County|Beach))")


def is_town(part: Part, start: int, end: int, *, short: bool) -> bool:
    """Whether a name is the town and not the English word or a person.

    Parameters
    ----------
    part : Part
        Where the name stands.
    start, end : int
        Its span.
    short : bool
        Whether it is an alias so short that it needs company.
    """
    word = part.flow[start:end]
    if word in WORD_TOWNS or short:
        _, last = part.sentence_at(start)
        if part.plain[start].isupper() and _OF_OFFICE.match(part.flow[end:last]):
            return True
        if _is_word(part, start, end, short=short):
            return False
    return word not in NAME_TOWNS or not _is_person(part, start, end)


def _is_word(part: Part, start: int, end: int, *, short: bool) -> bool:
    """Whether neither a preposition, a capital nor a terse list makes a town of a word."""
    first, last = part.sentence_at(start)
    before, after = part.flow[first:start], part.plain[end:last]
    capital = part.plain[start].isupper()
    if not _PLACED.search(before):
        terse = _all_small(part) or _TERSE.search(before)
        if short or not (capital or (terse and _ITEM_ENDS.match(after))) or TO_BEND.search(before):
            return True
    return part.flow[start:end] in COMMON_WORDS and not capital and not _all_small(part)


def _is_person(part: Part, start: int, end: int) -> bool:
    """Whether a surname follows, or the name signs, greets or stands among others."""
    first, last = part.sentence_at(start)
    before, after = part.flow[first:start], part.plain[end:last]
    if _SURNAME.match(after) and not _is_state(after):
        return True
    alone = part.plain[slice(*part.line_at(start))].strip(" ,.!-*") == part.plain[start:end]
    if part.flow[start:end] == "aloha" and not before.strip() and _GREETING.match(after):
        return True
    called = not before and after.startswith("!")
    if part.where is Where.NEW and (alone or called or _INTRODUCED.search(before)):
        return True
    return place_owner.among_names(part.plain[first:start], after)


def _is_state(after: str) -> bool:
    """Whether a state follows, "Florence Oregon", and no surname, "Florence Imber"."""
    match = STATE_AFTER.match(after)
    return match is not None and states.code(match["state"]) is not None


def _all_small(part: Part) -> bool:
    """Whether the writer hardly ever lifts the shift key."""
    return sum(letter.isupper() for letter in part.plain) <= len(part.plain) // 100
