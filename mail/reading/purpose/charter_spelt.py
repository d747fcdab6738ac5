"""Small words of what an organizer settles: minutes in letters, a rhythm that is denied, a mark."""

from __future__ import annotations

import re
from typing import Final

_TENS: Final = {
    **{"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60},
    **{"seventy": 70, "eighty": 80, "ninety": 90},
}
#: Minutes of a session in letters, from half an hour to two hours.
MINUTES: Final = (
    rf"(?:{'|'.join(_TENS)})(?:[ -]five)?|(?:a |one )?hundred(?:(?: and)? (?:five|ten|twenty))?"
)
_OVER: Final = {"five": 5, "ten": 10, "twenty": 20}
_DENIED_BEHIND: Final = re.compile(
    r" ?(?:(?:is|would be|seems|sounds|feels)(?: a bit| just| far| way)? (?:too|more than)|is out\b"
    r"|(?:is|does|would|will)(?: not|n't)\b)"
)
_DENIED_BEFORE: Final = re.compile(
    r"\b(?:not|rather than|instead of|no longer|never|no need (?:for|of))(?: meet(?:ing)?)? $"
)
_MARK: Final = re.compile(r"[,.;:](?= )")


def minutes(words: str) -> int:
    """The number that minutes in letters come to.

    Examples
    --------
    >>> minutes("seventy-five"), minutes("one hundred and twenty"), minutes("ninety")
    (75, 120, 90)
    """
    parts = words.replace("-", " ").split()
    base = 100 if "hundred" in parts else next(_TENS[each] for each in parts if each in _TENS)
    return base + next((_OVER[each] for each in parts if each in _OVER), 0)


def denied(words: str, rhythm: re.Match[str]) -> bool:
    """Whether a rhythm is told as the one that is not meant: "weekly is too much".

    Examples
    --------
    >>> told = "weekly is too much, so alternate wednesdays"
    >>> denied(told, re.search("weekly", told)), denied(told, re.search("alternate", told))
    (True, False)
    """
    before = words[max(0, rhythm.start() - 30) : rhythm.start()]
    behind = _DENIED_BEHIND.match(words, rhythm.end())
    return behind is not None or _DENIED_BEFORE.search(before) is not None


def mark_between(words: str, start: int, stop: int) -> int:
    """Where the last mark stands between two points of one sentence; before it where none does."""
    found = [each.start() for each in _MARK.finditer(words, start, stop)]
    return found[-1] if found else -1
