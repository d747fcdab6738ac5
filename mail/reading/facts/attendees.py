"""Who of a group was at a meeting, by the names in a letter; nobody else's name is looked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from mail.reading.facts import attendance_forms
from mail.reading.facts.attendee_words import ALL, CAME, EXCEPT, GONE, UNCLEAR, WITHOUT
from mail.reading.facts.dates import MONTH
from mail.reading.text import fold

#: How the writer is called among the names.
ME: Final = ""
_EVERYONE: Final = re.compile(r"\b(?:everyone|everybody|all(?: of us)?|full house)\b")
_AND: Final = r"(?:,? and |,? & |, ?| nor | or |/)"
_OF_OTHERS: Final = re.compile(
    r"\b(?:it|they|the group|the others|the rest)(?: all| still| did)? (?:met|meet|got together|gathered)\b"
)
_LISTED: Final = re.compile(_AND)
_ALL_BUT: Final = re.compile(
    rf"(?i:\b{ALL}\b(?: (?:was|were|there|present|came|attended|met|made it))*,? {EXCEPT}) "
)
#: Between a name and what is said of it: "Hal, who was ill", "Hal (ill)", "Hal - ill", "Hal's ill".
_APART: Final = r"(?: \([^()\n]{1,40}\) |,? (?:who )?|(?:,| [(-]| -|:) ?(?:who )?|(?='s |'re ))"
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
        self.one = self._one = re.compile(one)
        self._list_ends = re.compile(rf"(?<!\bwith ){one}\s*$")
        self._list_goes_on = re.compile(rf"\s*,\s*(?:and |or |nor )?{one}")
        self._gone = [
            re.compile(rf"\b{ALL}\b[^.;\n]{{0,40}}?\b{EXCEPT} {several}"),
            re.compile(rf"\b{WITHOUT} {several}"),
            re.compile(rf"(?:regrets|apologies)(?: from|:)? {several}"),
            re.compile(rf"\bnot with {several}"),
            re.compile(rf"(?:^|[,;:(]|\d(?:st|nd|rd|th)) ?(?:and |but )?not {several}(?!')"),
            # "Hal and Wren were there with me, Dana was not": I was.
            re.compile(rf"(?<!\bwith ){several}{_APART}{GONE}"),
            re.compile(rf"\bneither {several}\b"),
            re.compile(rf"(?:^|[,;:(]|\band|\bbut) ?{several} not(?=\s*(?:$|[.,;!)]))"),
            re.compile(attendance_forms.asked_of(several)),
        ]
        both = rf"(?P<who>{one}(?: (?:and|&|or) {one})*)"
        self._unclear = [re.compile(rf"{both}{_APART}{UNCLEAR}")]
        self._only_then = [
            re.compile(
                rf"{several} (?:(?:was|were) only (?:there|present|with us)|(?:came|was there|were there"
                r"|attended|made it) only|only (?:came|attended|made|joined|on|at|once|the))\b"
            ),
            re.compile(
                rf"{several} (?:came|was there|was present|attended|made it|joined)(?: \w+){{1,5}} only\b"
            ),
        ]
        self._back_then = re.compile(
            rf"{several} (?:(?:came|was|were|is|are) back|returned|(?:re)?joined us again)\b"
        )
        self._bounded = re.compile(
            rf"{several}(?: (?:was|were|came|stayed|is|attended|joined))?(?: (?:there|here|with us|present|in))?"
            r"(?: only)? (?P<way>until|till|til|through|thru|up to|from|since)(?: and including)?"
            rf" (?:(?:\w+day,? )?the |{MONTH} )(?P<day>\d\d?)(?:st|nd|rd|th)?\b(?: on(?:wards?)?)?(?! to\b)"
        )
        self._there = [
            re.compile(rf"\b(?:only|just|it was) {several}"),
            re.compile(
                rf"\b(?:present|attending|attendance|attended by|there were|were there)\W+{several}"
            ),
            re.compile(rf"{several} (?:all )?{CAME}"),
            re.compile(rf"(?:^|[:,-])\s*(?P<who>{one}(?:{_AND}{one})+)\s*$"),
        ]
        self._named = [
            *self._there,
            re.compile(rf"\b(?:even|including|incl\.?|with|also|and) {several}(?! (?:{GONE}))"),
            re.compile(rf"{several},? (?:too|as well|included|was back|is back)\b"),
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
        # Who tells that "they" met does not say that he was there.
        mine = frozenset() if any(map(_OF_OTHERS.search, rows)) else frozenset({ME})
        return absent, ((there | mine) - absent if there and several else None)

    def named(self, rows: Sequence[str]) -> frozenset[str]:
        """Who is said by name to have been there."""
        return self._found(self._named, rows) - self._found(self._gone, rows)

    def doubtful(self, rows: Sequence[str]) -> frozenset[str]:
        """Of whom something is said that leaves open whether they were there."""
        said = self._found(self._gone, rows) | self._found(self._there, rows)
        return self._found(self._unclear, rows) - said - {ME}

    def only_then(self, row: str) -> frozenset[str]:
        """Who was at those meetings only that a clause is about: "Hal came only on the 8th"."""
        return self._found(self._only_then, [row])

    def back_then(self, row: str) -> frozenset[str]:
        """Who was there again from those meetings on: "Hal came back on the 22nd"."""
        return self._found([self._back_then], [row])

    def bounded(self, row: str) -> tuple[str, list[tuple[frozenset[str], int, bool]]]:
        """A sentence without "Hal until the 15th", and of whom it says so, the day, and whether until."""
        found = []
        for match in self._bounded.finditer(row):
            names = frozenset(self._names[each] for each in self._one.findall(match["who"]))
            found.append((names, int(match["day"]), match["way"] not in ("from", "since")))
        return self._bounded.sub(" ", row) if found else row, found

    def masked(self, row: str) -> str:
        """A sentence, as long, with blanks where it says who was not there."""
        for pattern in self._gone:
            row = pattern.sub(lambda match: " " * len(match[0]), row)
        return row

    def without_absences(self, row: str) -> str:
        """A sentence without what it says of those who were not there: "I skipped it"."""
        for pattern in self._gone:
            row = pattern.sub(" ", row)
        return row

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
