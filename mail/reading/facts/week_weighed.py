"""What the tables hear as offered, and the learned opinion hardly believes.

The opinion (:mod:`mail.reading.facts.free_signs`) drops nothing by itself: only beside a day
that it believes more.  "Thursdays from five. I'm slow to answer mail on Saturdays" offers
Thursdays, and beside them no "lunch" of a meeting long ago.  Letters that ask for no group are
another matter (:mod:`mail.reading.facts.week_of_purpose`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from mail.reading.facts import by_the_way, free_signs
from mail.reading.facts.week_phrases import Phrase
from mail.reading.facts.week_sentence import MOST_MENTIONS, Mention

#: Hours of no day count beside a day from `WITH_DAY` on, "any evening or Saturdays" sooner.
WITH_DAY, AS_WELL = 0.75, 0.5
#: "Nights are fine for me" says outright what a share would guess at.
_SAID_TO_DO = re.compile(
    r",? (?:(?:is|are|would be) (?:(?:\w+ly|also|always|usually|all|just|as) )?(?:good|fine|ok(?:ay)?|open|free|best|great|easy|easiest|possible|ideal|better)|works?|suits?)\b(?! (?:for|with) (?!me\b|us\b))"
)
#: A day below `DOUBTED` is dropped where another has `BELIEVED`.
DOUBTED, BELIEVED = 0.4, 0.8


def likely(words: str, phrases: list[Phrase], sentences: Sequence[tuple[int, int]]) -> list[Phrase]:
    """The phrases without those that are hardly offered beside the others.

    Parameters
    ----------
    words : str
        Folded, lower case.
    phrases : list of Phrase
        All of a letter.
    sentences : sequence of (int, int)
        The spans of what is said at once.
    """
    offered = [phrase for phrase in phrases if not phrase.blocked]
    named = [phrase for phrase in offered if phrase.days]
    mentions = sum(len(phrase.days) + len(phrase.hours) for phrase in offered)
    if not named or len(offered) < 2 or mentions > MOST_MENTIONS:
        return phrases
    share = partial(_share, words, sorted(sentences))
    gone = [
        phrase
        for phrase in offered
        if not phrase.days
        and not _SAID_TO_DO.match(words, phrase.span[1])
        and max(map(share, phrase.hours))
        < (AS_WELL if by_the_way.is_as_well(words, *phrase.span) else WITH_DAY)
    ]
    gone += _doubted(named, {id(p): max(map(share, p.days)) for p in named})
    return [phrase for phrase in phrases if all(phrase is not each for each in gone)]


def believed(
    words: str, phrases: list[Phrase], sentences: Sequence[tuple[int, int]], least: float
) -> list[Phrase]:
    """The phrases without the offered ones none of whose mentions has so large a share."""
    share = partial(_share, words, sorted(sentences))
    return [
        phrase
        for phrase in phrases
        if phrase.blocked or any(share(mention) >= least for mention in _mentions(phrase))
    ]


def _mentions(phrase: Phrase) -> list[Mention]:
    named: list[Mention] = [*phrase.days, *phrase.hours]
    return named[:MOST_MENTIONS]


def _share(words: str, spans: Sequence[tuple[int, int]], mention: Mention) -> float:
    start, stop = next(
        (span for span in spans if span[0] <= mention.at < span[1]), (mention.at, mention.to)
    )
    return free_signs.likely(words, mention, start, stop)


def _doubted(named: Sequence[Phrase], shares: dict[int, float]) -> list[Phrase]:
    """The phrases all of whose days are doubted, where some other day is believed."""
    if max(shares.values()) < BELIEVED:
        return []
    best: dict[str, float] = {}
    for phrase in named:
        for day in phrase.days:
            for name in day.days:
                best[name] = max(best.get(name, 0.0), shares[id(phrase)])
    return [
        phrase
        for phrase in named
        if all(best[name] < DOUBTED for day in phrase.days for name in day.days)
    ]
