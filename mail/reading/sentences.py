"""Where sentences end, in letters wrapped by many programs.

A sentence ends at a stop, at a blank line, and at a line end that the writer meant; the
line ends that a mail program made are no ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

#: A full stop after one of these ends no sentence.
_ABBREVIATION = re.compile(
    r"(?:(?<!['’])\b(?:dr|mr|mrs|ms|st|mt|ft|vs|etc|yrs?|hrs?|min|mins|approx|lic|ave|blvd|rd|tues?|weds?"
    r"|thurs?|mon|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec|no|e\.g|i\.e|a\.m|p\.m|ph\.d|ph"
    r"|psy|psy\.d|ed\.d|m\.d|[a-z](?:\.[a-z])*))$",
    re.IGNORECASE,
)

#: An answer that is a word of its own, not the abbreviation of *number*.
_DENIAL = re.compile(
    r"(?:[:?.!,;-] ?|\n|^\s?|(?:days?|mornings?|afternoons?|evenings?|nights?|weekends?|lunch(?:es)?) )no$",
    re.IGNORECASE,
)

#: A unit ends its sentence where the next one plainly begins: "30 min. pls don't".
_UNIT = re.compile(r"\b(?:yrs?|hrs?|mins?|a\.m|p\.m)$", re.IGNORECASE)
_BEGINS = re.compile(
    r"\s+(?:please|pls|plz|do not|don'?t|no|not|i|i'm|i'd|my|we|also|thanks|thank|thx|would|could|can|is)\b",
    re.IGNORECASE,
)

_STOP = re.compile(r"[.!?;]+[)\"']*(?=\s|$)|\n[ ]*\n[\s]*|\n")

#: The word for a stop where a letter was dictated to a machine that writes it out: twice, at least.
_DICTATED = re.compile(
    r"(?<=[a-z] )(?<!\ba )(?<!\bthe )(?<!\bthis )(?<!\bthat )(?<!al )(?<!ng )period"
    r"(?=\s*$| (?!(?:of|in|for|where|when|during|that|piece)\b)[a-z])",
    re.IGNORECASE,
)
_STOP_SPOKEN = re.compile(rf"{_STOP.pattern}|{_DICTATED.pattern}", re.IGNORECASE)

_LIST_LINE = re.compile(r"[ ]*(?:[*\-+>]\s|\(?\d{1,2}[.)]\s|[A-Z][\w /()&'?]{1,40}:\s)")

_WIDEST_WRAP = 80

_NARROWEST_WRAP = 50


def sentences(plain: str) -> Iterator[tuple[int, int]]:
    """Cut at stops, blank lines, and line ends that were meant."""
    longest = max((len(line) for line in plain.split("\n")), default=0)
    width = max(min(longest, _WIDEST_WRAP), _NARROWEST_WRAP)
    if longest < _NARROWEST_WRAP and _evenly_wrapped(plain, longest):
        width = longest + 1
    start = 0
    dictated = "period" in plain and len(_DICTATED.findall(plain)) > 1
    for mark in (_STOP_SPOKEN if dictated else _STOP).finditer(plain):
        if mark.group() == "\n":
            if not _line_is_meant(plain, mark.start(), width, longest):
                continue
        elif mark.group()[0] == "." and _ends_nothing(plain, mark.start(), mark.end()):
            continue
        if plain[start : mark.end()].strip():
            yield start, mark.end()
            start = mark.end()
    if plain[start:].strip():
        yield start, len(plain)


def _evenly_wrapped(plain: str, longest: int) -> bool:
    """Whether short lines are all about as long as each other: a narrow window, not a list."""
    lines = [line for line in plain.split("\n") if line.strip()]
    long = [line for line in lines if len(line) >= 0.65 * longest]
    return longest >= 26 and len(lines) >= 5 and len(long) >= 0.6 * len(lines)


def _ends_nothing(plain: str, stop: int, end: int) -> bool:
    """Whether a full stop belongs to an abbreviation in mid-sentence."""
    if _ABBREVIATION.search(plain, max(0, stop - 8), stop) is None:
        return False
    if _UNIT.search(plain, max(0, stop - 6), stop) and _BEGINS.match(plain, end):
        return False
    following = plain[end : end + 3].lstrip()
    if _DENIAL.search(plain, max(0, stop - 16), stop) and not following[:1].isdigit():
        # "Monday: no. Tuesday: after one" against "Lic. no. C100".
        return False
    return bool(following) and "\n\n" not in plain[end : end + 2]


def _line_is_meant(plain: str, newline: int, width: int, longest: int) -> bool:
    """Whether the writer, not the mail program, ended this line."""
    begin = plain.rfind("\n", 0, newline) + 1
    if _goes_on(plain, begin, newline, longest) or _HANGING.search(plain, begin, newline):
        return False
    if _LIST_LINE.match(plain, newline + 1):
        return True
    word = re.match(r"\s*\S+", plain[newline + 1 : newline + 60])
    needed = newline - begin + 1 + (len(word.group().strip()) if word else 0)
    return needed <= width


#: A line that goes on without a mark, and one that goes on from it in small letters.
_OPEN_END = re.compile(r"[a-z'][ ]?$")

_SMALL_START = re.compile(r"[ ]?[a-z]")

#: Words with which nobody ends a line of her own.
_HANGING = re.compile(
    r"\b(?:the|an?|for|of|with|from|and|or|to|my|our|by|than|because|I've|I'm|after|before|between|until|till|at|around|past)[ ]?$"
)

#: A line of so many letters that goes on small was prose.
_PROSE = 40


def _goes_on(plain: str, begin: int, newline: int, longest: int) -> bool:
    """Whether a short line runs on into the next, as badly rewrapped mails do.

    A space before the line's end says so (RFC 3676, format=flowed), and so does a sentence
    of a writer who otherwise begins her lines with capitals.
    """
    if _SMALL_START.match(plain, newline + 1) is None:
        return False
    if _OPEN_END.search(plain, begin, newline) is None or plain[begin:newline].strip() == "--":
        return False
    if plain[newline - 1 : newline] == " " or newline - begin >= _PROSE:
        return True
    # A short scrap between two long lines: it began small, after a line without a mark.
    before = max(begin - 1, 0)
    scrap = _SMALL_START.match(plain, begin) and _OPEN_END.search(plain, max(before - 3, 0), before)
    return bool(scrap) and longest >= _NARROWEST_WRAP


#: Wrapped lines are at most this long; a shorter line that had room for the
#: next word was ended by its writer.
#: Characters of one sentence; the longest that people write without a stop have some 700.
_LONGEST_SENTENCE = 1_000


def _bounded(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces that the readers can take in: their work grows with its square."""
    while end - start > _LONGEST_SENTENCE:
        cut = plain.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
        cut = cut + 1 if cut > start else start + _LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


@lru_cache(maxsize=64)
def within_bounds(plain: str) -> tuple[tuple[int, int], ...]:
    """The sentences of folded words, none longer than people's are.

    A letter's words are made into parts more than once.
    """
    return tuple(piece for span in sentences(plain) for piece in _bounded(plain, *span))
