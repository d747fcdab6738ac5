"""The days and hours of one sentence, each free or refused, and paired.

What the tables pass over or refuse may still be offered: in a letter that names no free time
by them, the likeliest mentions by the learned opinion (:mod:`mail.reading.facts.free_signs`)
count as free.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from mail.reading import sometimes
from mail.reading.facts import (
    clock,
    day_and_month,
    engagements,
    free_signs,
    taken,
    weekday,
    weekly_hours,
)
from mail.reading.facts.amends import spoken
from mail.reading.facts.hours import Hours
from mail.reading.facts.segments import Mood, segments
from mail.reading.facts.week_phrases import Phrase, pair
from mail.reading.facts.weekly import is_weekly
from mail.reading.text import Part

#: A day, or an hour, as a sentence names it.
Mention = weekday.DayWords | Hours
#: A mention is offered from `SURE` on, and what stands in its sentence from `WITH_IT` on.
SURE, WITH_IT = 0.85, 0.5
#: Each mention costs a look at its sentence.
MOST_MENTIONS = 40
#: "Thursdays before 6 don't work any more" leaves nothing to weigh.
_REFUSED = re.compile(
    r"(?:(?! (?:mon|tue|wed|thu|fri|sat|sun))[^.;:!?,\n]){0,30}?"
    r" (?:(?:do(?:es)?|wo|would|ca)n'?t|(?:do(?:es)?|will|would) not|cannot|no longer|never)"
    r" (?:[a-z]+ )?(?:works?|fits?|suits?|happen)\b"
)


#: "I'm off Fridays." may mean the very day that is free: that is asked.
_OFF = re.compile(r"\b(?:i'm|i am|im) off(?: on)? $")
_ENDS = re.compile(r" ?(?:[.!;]|\n|$)")


def mentions(words: str, start: int, stop: int) -> list[Mention]:
    """All days and hours that a sentence names, whatever is said of them."""
    days = weekday.find(words, start, stop)
    hours = clock.find(words, start, stop, tuple((d.at, d.to) for d in days))
    return [
        *(day for day in days if not day_and_month.behind(words, day.to, stop)),
        *(each for each in hours if not day_and_month.names(words, each.at, each.to, stop)),
    ]


def offered(words: str, start: int, stop: int) -> frozenset[tuple[int, int]]:
    """The spans of the mentions that a sentence offers by the learned opinion."""
    named = [
        m
        for m in mentions(words, start, stop)
        if not _REFUSED.match(words, m.to, stop)
        and not (_OFF.search(words, start, m.at) and _ENDS.match(words, m.to, stop))
    ]
    named = named[:MOST_MENTIONS]
    shares = {(m.at, m.to): free_signs.likely(words, m, start, stop) for m in named}
    if max(shares.values(), default=0.0) < SURE:
        return frozenset()
    return frozenset(span for span, share in shares.items() if share >= WITH_IT)


#: "I'm off Thursdays, so any time that day."
_THAT_DAY = re.compile(
    r"\b(?:that day|those days|then (?:works|is)|so (?:that|those|then|it|they|either|any|both|all)|which (?:leaves|makes|frees))\b"
)
#: "I'm off on Wednesdays, all day."
_ALL_DAY = re.compile(
    r"(?: [a-z]+){0,2},? (?:all day|the (?:whole|entire) day|any ?time|any hour|from \w+ to \w+)\b"
)


def phrases(
    part: Part,
    start: int,
    stop: int,
    of_a_group: bool,
    doubts: list[str],
    sure: Collection[tuple[int, int]] = (),
) -> list[Phrase]:
    """Days and hours of one sentence, paired.

    Parameters
    ----------
    part : Part
    start, stop : int
        The sentence.
    of_a_group : bool
        Whether the letter speaks for a group.
    doubts : list of str
        What the words leave in doubt is added.
    sure : collection of (int, int)
        Spans of mentions that are free whatever the tables say.
    """
    words = spoken(part)
    kept = _by_tables(words, start, stop, of_a_group, doubts)
    if sure:
        kept = [(mention, n) for mention, n in kept if (mention.at, mention.to) not in sure]
        kept += [(m, 0) for m in mentions(words, start, stop) if (m.at, m.to) in sure]
        kept.sort(key=lambda each: each[0].at)
    return pair(words, kept)


def _by_tables(
    words: str, start: int, stop: int, of_a_group: bool, doubts: list[str]
) -> list[tuple[Mention, int]]:
    """The mentions that are free, or refused in some piece of the sentence."""
    day_words = weekday.find(words, start, stop)
    hours = clock.find(words, start, stop, tuple((d.at, d.to) for d in day_words))
    hours = tuple(h for h in hours if not day_and_month.names(words, h.at, h.to, stop))
    weekly = [
        d
        for d in day_words
        if is_weekly(words, d, start, stop, of_a_group)
        and not day_and_month.behind(words, d.to, stop)
    ]
    atoms: list[Mention] = list(weekly)
    hours = tuple(h for h in hours if not _of_one_date(words, h, day_words, weekly))
    atoms += weekly_hours.meant(words, hours, start, stop, bool(weekly), of_a_group)
    atoms.sort(key=lambda atom: atom.at)
    if any(isinstance(a, weekday.DayWords) and a.doubtful for a in atoms):
        # The third of the month, or every three weeks?
        doubts.append("availability")
    pieces = segments(words, start, stop) if atoms else []
    kept: list[tuple[Mention, int]] = []
    filled = engagements.filled(words, start, stop, weekly) if atoms else []
    for atom in atoms:
        number, piece = next((n, p) for n, p in enumerate(pieces, start=1) if atom.at < p.to)
        mood = taken.mood_of(words, piece, atom, stop, filled, of_a_group=of_a_group)
        if (
            mood is Mood.PAST
            and isinstance(atom, weekday.DayWords)
            and THOSE.search(words, atom.to, stop)
        ):
            # "I'm at the office Tuesday to Thursday and could give up any of those mornings."
            kept.append((atom, 0))
        elif mood is Mood.DOUBTFUL and (
            _THAT_DAY.search(words, piece.to, stop) or _ALL_DAY.match(words, atom.to, stop)
        ):
            # "I'm off Thursdays, so any time that day."
            kept.append((atom, 0))
        elif mood is Mood.DOUBTFUL and isinstance(atom, weekday.DayWords):
            doubts += [f"availability {day}" for day in atom.days]
        elif mood is Mood.BLOCKED and kept and words.startswith("because", piece.at):
            # "Sunday evenings, because Sundays are the worst."
            continue
        elif mood is Mood.BLOCKED and _FOR_A_WHILE.match(words, atom.to, stop):
            # "I can't do Mondays in December" leaves the Mondays of other months.
            continue
        elif mood is Mood.BLOCKED and sometimes.BEFORE.search(words, start, atom.at):
            # "During Ramadan I can't do evenings" leaves those of the rest of the year.
            continue
        elif mood in (Mood.FREE, Mood.BLOCKED):
            kept.append((atom, number if mood is Mood.BLOCKED else 0))
    return kept


#: Hours so few letters behind a day are of that day.
_BEHIND_DAY = 12


def _of_one_date(
    words: str, hours: Hours, named: tuple[weekday.DayWords, ...], weekly: list[weekday.DayWords]
) -> bool:
    """Whether hours stand behind a day that is one date: "the webinar is Thursday at noon"."""
    before = [day for day in named if day.to <= hours.at + 1]
    if not before or before[-1] in weekly:
        return False
    ends = day_and_month.behind(words, before[-1].to, hours.at) or before[-1].to
    return hours.at - ends <= _BEHIND_DAY


#: What bounds a denial to some weeks of one year.
_FOR_A_WHILE = re.compile(
    r",? ?(?:(?:at all|though|anyway) )?(?:in|during|for|until|till|through|before|throughout|this|next|over)(?: the)?(?: (?:month|rest|end|whole|first half|second half|middle|weeks?) of| all of)?(?: the| this| next)?"
    r" (?:jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sept?|oct|nov|dec|thanksgiving|christmas|hanukkah|ramadan|lent\b|easter|holidays?|spring|summer|fall\b|autumn|winter|month|week|semester|term|quarter|school)"
)

#: What points back to days named before.
THOSE = re.compile(
    r"\b(?:those|these|either|any of (?:those|these|them)) (?:of those )?(?:days|nights|evenings|mornings|afternoons)\b"
)
