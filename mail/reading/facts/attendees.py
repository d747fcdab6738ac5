"""Who of a group was at a meeting, by the names in a letter; nobody else's name is looked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from mail.reading.facts.dates import MONTH
from mail.reading.text import fold

#: How the writer is called among the names.
ME: Final = ""
_EXCEPT: Final = r"(?:but|except(?:ing)?(?: for)?|apart from|aside from|other than|save for|minus)"
_ALL: Final = r"(?:all(?: of us)?|every(?:one|body)|whole group|full group|the group|we all)"
_GONE: Final = (
    r"(?:(?:was|were|is|are|had to be|being|'s|'re)? ?(?:both |all |also |again |only |just |unfortunately )?"
    r"(?:absent|missing|away|sick|ill|out|off|unwell|traveling|travelling|excused|unable"
    r"|not (?:there|present|able|with us)|on (?:vacation|leave|holiday|call))"
    r"|(?:both |also |again |unfortunately )?(?:could ?n[o']?t|couldn't|can't|did ?n[o']?t|didn't"
    r"|was ?n[o']?t|wasn't|were ?n[o']?t|weren't|missed|skipped|had to (?:miss|cancel|skip)"
    r"|sent (?:\w+ )?(?:regrets|apologies)|cancel+ed|had (?:the flu|a cold|covid)))\b"
)
_EVERYONE: Final = re.compile(r"\b(?:everyone|everybody|all(?: of us)?|full house)\b")
_CAME: Final = (
    r"(?:met|attended|came|got together|gathered|(?:was|were) (?:there|present)|showed up|made it)"
)
_AND: Final = r"(?:,? and |,? & |, ?| nor | or |/)"
_LISTED: Final = re.compile(_AND)
_ALL_BUT: Final = re.compile(
    rf"(?i:\b{_ALL}\b(?: (?:was|were|there|present|came|attended|met|made it))*,? {_EXCEPT}) "
)
#: "22nd: no Marcus", behind the day of a meeting.
_NO_ONE: Final = re.compile(
    r"\b\d\d?(?:st|nd|rd|th)?\W{1,3}(?:no|without|minus|not) "
    rf"(?=[A-Z][a-z])(?!(?i:{MONTH}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|zoom|one\b))"
)
#: "All but Max, and Oct 22": what follows is a day.
_A_DAY: Final = re.compile(rf"{MONTH}\.? \d")
_A_NAME: Final = re.compile(r"[A-Z][\w'-]+")


class People:
    """Those who could have been at a meeting.

    Parameters
    ----------
    names : sequence of str
        As a letter would call them, the writer left out.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = {_bare(fold(each).lower()): each for each in names if each}
        self._names |= {fold(each).lower(): each for each in names if each}
        self._names |= dict.fromkeys(("i", "me", "myself"), ME)
        longest_first = sorted(map(re.escape, self._names), key=len, reverse=True)
        one = rf"\b(?:{'|'.join(longest_first)})\b"
        several = rf"(?P<who>{one}(?:{_AND}{one})*)"
        self._one = re.compile(one)
        self._list_ends = re.compile(rf"{one}\s*$")
        self._list_goes_on = re.compile(rf"\s*,\s*(?:and |or |nor )?{one}")
        self._gone = [
            re.compile(rf"\b{_ALL}\b[^.;\n]{{0,40}}?\b{_EXCEPT} {several}"),
            re.compile(
                rf"\b(?:without|minus|except(?: for)?|apart from|missing|absent:?) {several}"
            ),
            re.compile(rf"(?:regrets|apologies)(?: from|:)? {several}"),
            re.compile(rf"\bnot with {several}"),
            re.compile(rf"(?:^|[,;:(]|\d(?:st|nd|rd|th)) ?(?:and |but )?not {several}(?!')"),
            re.compile(rf"{several},? (?:who )?{_GONE}"),
        ]
        self._only_then = re.compile(
            rf"{several} (?:(?:was|were) only (?:there|present|with us)|(?:came|was there|were there"
            r"|attended|made it) only|only (?:came|attended|made|joined))\b"
        )
        self._there = [
            re.compile(rf"\b(?:only|just|it was) {several}"),
            re.compile(
                rf"\b(?:present|attending|attendance|attended by|there were|were there)\W+{several}"
            ),
            re.compile(rf"{several} (?:all )?{_CAME}"),
            re.compile(rf"(?:^|[:,-])\s*(?P<who>{one}(?:{_AND}{one})+)\s*$"),
        ]

    def listed(self, flow: str) -> str:
        """The words with "no Hal" said as "without Hal", which is no "no" to the meeting."""
        return re.sub(rf"\bno (?={self._one.pattern})(?!(?:i|me)\b)", "without ", flow)

    def _found(self, patterns: Iterable[re.Pattern[str]], rows: Iterable[str]) -> frozenset[str]:
        return frozenset(
            self._names[each]
            for row in rows
            for pattern in patterns
            for match in pattern.finditer(row)
            for each in self._one.findall(match["who"])
        )

    def of(self, rows: Sequence[str]) -> tuple[frozenset[str], frozenset[str] | None]:
        """Who was absent, and who was there where all were named."""
        absent = self._found(self._gone, rows)
        there = self._found(self._there, rows) - absent
        # "I met" or "I was there" names nobody else; "Dana came" does not say who else did.
        several = len(there) > 1 or any(self._there[0].search(row) for row in rows)
        return absent, (there | {ME} if there and several else None)

    def only_then(self, row: str) -> frozenset[str]:
        """Who was at those meetings only that a clause is about: "Hal came only on the 8th"."""
        return self._found([self._only_then], [row])

    def speaks(self, row: str) -> bool:
        """Whether a sentence says who was or was not there."""
        named = self._found([*self._gone, *self._there], [row])
        return bool(named) or _EVERYONE.search(row) is not None

    def lists(self, words: str, more: str) -> bool:
        """Whether a list of names goes on behind a comma: "Dana" and ", Hal and I met"."""
        return bool(self._list_goes_on.match(more) and self._list_ends.search(words))

    def unknown(self, words: str) -> tuple[str, ...]:
        """Names after "all but" that nobody in the group has.

        Parameters
        ----------
        words : str
            Folded, in the case that they were written in.
        """
        found: list[str] = []
        flow = words.lower()
        for match in (*_ALL_BUT.finditer(words), *_NO_ONE.finditer(words)):
            at = match.end()
            while True:
                named = self._one.match(flow, at)
                other = None if named else _A_NAME.match(words, at)
                if other and not _A_DAY.match(flow, at):
                    found.append(other[0])
                further = _LISTED.match(flow, (named or other or match).end())
                if further is None or not (named or other):
                    break
                at = further.end()
        return tuple(found)


def _bare(name: str) -> str:
    """A name without its accents, as many write it."""
    parts = unicodedata.normalize("NFKD", name)
    return "".join(each for each in parts if not unicodedata.combining(each))
