"""The words in which hours are looked for, and of which half of the day they speak."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mail.reading.facts import clock_words
from mail.reading.facts.time_of_day import Reading, zone_of
from mail.sieve import Sieve

#: "Mon 10-12, not Wed, Thu evening": so many days between are other days.
_OF_OTHER_DAYS = 2
LATE = Sieve(
    r"\b(?:evenings?|(?<!last )(?<!other )(?:week|school)?nights?|bed ?time"
    r"|(?:after|once|when|as soon as) (?:the |my |our )?(?:kids?|children|baby|babies|twins|boys|girls|toddler|little ones?|little one)(?:'s)? (?:(?:is|are|goes|go|gets?|have gone|has gone) )?(?:\w+ )?(?:asleep|in bed|down|to bed|sleeping))\b"
)
_OR_A_DAY = re.compile(r"\b(?:or|and|also)(?: (?:on|an?|any|every|some|else|maybe))* $")
_DAYTIME = Sieve(r"\b(?:day ?time|during the day|afternoons?|lunch|noon|midday)\b")
EARLY = Sieve(
    r"\b(?:mornings?|breakfast|crack of dawn|daybreak|first light|(?:up|awake|rise) at (?:four|five|six|[456])\b|(?<!i )a\.?m|early(?! (?:evening|afternoon|night))|sunrise|dawn|before (?:work|school|clients?|clinic|the office|my first|the first|the day|chores|traffic|breakfast|church|the (?:market|shop|store|farm|phones?|crowds?|heat)|(?:i|we) open|the kids (?:wake|are up|get up)|the (?:house|baby|babies) wakes?|(?:the|my) (?:clinic|office|shop|practice|school|agency|bank|store|phones?) (?:opens?|starts?|begins?|rings?))|while (?:the |my )?(?:house|kids|children|family|world|town|rest)(?: of [a-z]+)?(?: is| are)? (?:still )?(?:sleeps?|asleep|sleeping)|(?:up|rise|risen|awake) (?:with|before) the (?:cows|chickens|birds|sun|roosters?|larks?|goats|dairy|hens))\b"
)


_DENIED_BEFORE = re.compile(
    r"\b(?:no|not|never|nor|without|except|neither)(?: any| my| the| on| in the| at)? $"
)
_DENIED_AFTER = re.compile(
    r" (?:(?:just |really |simply )?(?:don't|do not|dont|won't|aren't|are not|isn't|is not|can't|never|no longer)\b|(?:is|are) (?:out|bad|hard|impossible|no good|off|taken|booked|full|over|for|gone)\b)"
)


def spoken_for(pattern: Sieve, words: str, start: int, stop: int) -> tuple[tuple[int, int], ...]:
    """Where a half of the day is named that is not refused in the same breath."""
    return tuple(
        m.span()
        for m in pattern.finditer(words, start, stop)
        if _DENIED_BEFORE.search(words, max(start, m.start() - 20), m.start()) is None
        and _DENIED_AFTER.match(words, m.end(), stop) is None
    )


#: "Ten on Tuesday", "nine or so, Tuesdays".
_ON_A_DAY = re.compile(r",? (?:(?:on|every|each) )?(?:an? |the )?")


#: Letters of "on every" before a day.
_ON_REACH = 12


@dataclass(frozen=True, slots=True)
class Span:
    """Where to look for hours, and what the words around say of them."""

    words: str
    start: int
    stop: int
    days: tuple[tuple[int, int], ...]
    mornings: tuple[tuple[int, int], ...]
    evenings: tuple[tuple[int, int], ...]

    def early(self, match: re.Match[str]) -> bool:
        """Whether some words are of a morning: its mention is the nearer one."""
        return self._away(self.mornings, match) < self._away(self.evenings, match)

    def late(self, match: re.Match[str]) -> bool:
        """Whether some words are of an evening."""
        return self._away(self.evenings, match) < self._away(self.mornings, match)

    def _away(self, mentions: tuple[tuple[int, int], ...], match: re.Match[str]) -> int:
        """How far the nearest mention stands; what follows two other days is of those."""
        return min(
            (
                max(at - match.end(), match.start() - to, 0)
                for at, to in mentions
                if not self._apart(to, match.start())
                and sum(match.end() <= first < at for first, _ in self.days) < _OF_OTHER_DAYS
            ),
            default=self.stop - self.start + 1,
        )

    def _apart(self, to: int, at: int) -> bool:
        """Whether another part of the day was spoken of in between: "evenings no, so daytime"."""
        if to >= at:
            return False
        if _DAYTIME.search(self.words, to, at) is not None:
            return True
        # "Monday evenings work, or a Sunday from nine": another day begins a wish of its own.
        named = [first for first, _ in self.days if to < first < at]
        return len(named) == 1 and _OR_A_DAY.search(self.words, to, named[0]) is not None

    def near(self, match: re.Match[str]) -> bool:
        """Whether a day stands before or right after some words."""
        return any(
            -1 <= match.start() - end <= 40
            or -1 <= start - match.end() <= 4
            or (
                start - match.end() <= _ON_REACH
                and _ON_A_DAY.fullmatch(self.words, match.end(), start) is not None
            )
            for start, end in self.days
        )

    def beside(self, match: re.Match[str]) -> bool:
        """Whether a day touches some words, so that a bare number is its hour."""
        return any(
            -1 <= match.start() - end <= 2 or -1 <= start - match.end() <= 1
            for start, end in self.days
        )

    def of_day(self, match: re.Match[str]) -> bool:
        """Whether a bare number is the hour of a day beside it: "Mondays, four", "ten on Tuesday"."""
        if not match["word1"]:
            return self.beside(match)
        on = _ON_A_DAY.match(self.words, match.end(), self.stop)
        of_day = self.beside(match) or (on is not None and any(a == on.end() for a, _ in self.days))
        return of_day and match["word1"] != "one"


def is_hour(match: re.Match[str], reading: Reading, span: Span) -> bool:
    """Whether a bare "after three" ends there, and is not "after three tries"."""
    if reading.sure or reading.meridiem:
        return True
    following = match.string[match.end() : match.end() + 14]
    # "Thursday after 16" is told by a clock of 24 hours.
    latest = 23 if span.near(match) else 12
    return reading.hour <= latest and clock_words.GOES_ON.match(following) is None


def zone_in(match: re.Match[str], n: str) -> str | None:
    """The zone that a match of a time names, None where it names none."""
    word = match.groupdict().get(f"zone{n}")
    return zone_of(word) if word else None
