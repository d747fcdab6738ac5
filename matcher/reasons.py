"""The rule that kept somebody out of every group, in a sentence for them.

Of pools that have a table of all their pairs; of larger ones `matcher.reasons_large` tells.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations, islice

import numpy as np
from numpy.typing import NDArray

from matcher import phrases, tables
from matcher.candidate import Format
from matcher.practical import DOOR_MINUTES
from matcher.score import Scorer
from vocabulary import week

#: Groups of the least size that are tried with one person, a few milliseconds' work.
MOST_GROUPS = 2_000
#: Of these so many at first, then four times as many, until one is good enough.
FIRST_GROUPS = 100


def reason(i: int, scorer: Scorer, told: Mapping[str, str] | None = None) -> str:
    """The rule that kept a person out, in the second person.

    Parameters
    ----------
    told : mapping of str to str, optional
        `matcher.contradictions.reasons`: what is told of wishes that contradict each other.
    """
    found = own_reason(i, scorer) or (told or {}).get(scorer.candidates[i].id)
    if found is None:
        others = scorer.takes_part.copy()
        others[i] = False
        found = pool_reason(i, scorer, left_by(scorer.tables.clash[i], others))
        found = found or no_prescriber([i, *_able_beside(i, scorer)], scorer)
    return found or group_reason(together(i, scorer), scorer)


#: What is said where enough others could meet somebody one by one.
TOGETHER: Mapping[str, str] = {
    "none": (
        "Enough people could meet with you one by one, but no {needed} of them could all be in "
        "one group with you: hours, ways, formats or wishes of some do not go together."
    ),
    "prescriber": (
        "Groups with you were possible but for one rule, that each has somebody who prescribes: "
        "nobody who does could be in one with you."
    ),
    "floor": (
        "Groups with you were possible, but in none of them would people have been alike enough "
        "to understand one another and different enough to learn."
    ),
    "better": (
        "Groups with you were possible, but this round found no way of grouping everybody that "
        "was better as a whole with you in one of them."
    ),
    "unknown": (
        "Enough people could meet with you one by one, but this round found no group of them "
        "with you."
    ),
}


def group_reason(key: str, scorer: Scorer) -> str:
    """What `together` found, as a sentence."""
    return TOGETHER[key].format(needed=phrases.number(scorer.criteria.least - 1))


def together(i: int, scorer: Scorer, most: int = MOST_GROUPS) -> str:
    """What the smallest groups with a person come to, as a key of `TOGETHER`.

    A group that keeps the rules nearly always holds smaller ones that do, so the
    smallest tell; where they are too many to try, or people are tied to one
    another, the finding of none says nothing.

    Parameters
    ----------
    most : int
        Groups that are tried.
    """
    needed = scorer.criteria.least - 1
    able = _able_beside(i, scorer)
    tied = bool((scorer.columns.unit_size[[i, *able]] > 1).any())
    every = math.comb(len(able), needed) <= most and not tied
    rows = [sorted((i, *some)) for some in islice(combinations(able, needed), most)]
    best = _best(rows, scorer, scorer.criteria.floor)
    if best >= scorer.criteria.floor:
        return "better"
    if not every:
        return "unknown"
    if best >= 0.0:
        return "floor"
    return "prescriber" if _but_for_prescribers(rows, scorer) else "none"


def _best(rows: Sequence[Sequence[int]], scorer: Scorer, enough: float) -> float:
    """The best utility of some groups, or the first found that is enough; -1 where none keeps.

    Mostly one of the first is enough, and while nothing is compiled all take a second's half.
    """
    best, done, some = -1.0, 0, FIRST_GROUPS
    while best < enough and done < len(rows):
        best = max(best, float(scorer.many(rows[done : done + some]).max()))
        done, some = done + some, 4 * some
    return best


def no_prescriber(people: Sequence[int], scorer: Scorer) -> str | None:
    """What is said where each group needs a prescriber, and none is among those who could meet."""
    if not scorer.criteria.need_prescriber or scorer.columns.prescribes[list(people)].any():
        return None
    return TOGETHER["prescriber"]


def _but_for_prescribers(rows: Sequence[Sequence[int]], scorer: Scorer) -> bool:
    """Whether one of some groups would keep every rule but the one that somebody prescribes."""
    if not rows or not scorer.criteria.need_prescriber:
        return False
    people = sorted({i for row in rows for i in row})
    place = {i: k for k, i in enumerate(people)}
    some = Scorer(
        [scorer.candidates[i] for i in people],
        replace(scorer.criteria, need_prescriber=False),
        scorer.columns.take(people),
    )
    return bool((some.many([[place[i] for i in row] for row in rows]) >= 0.0).any())


def _able_beside(i: int, scorer: Scorer) -> list[int]:
    """Those who could be in a group with a person, one by one."""
    able = (scorer.tables.clash[i] == 0) & scorer.takes_part
    return [j for j in np.flatnonzero(able).tolist() if j != i]


def own_reason(i: int, scorer: Scorer) -> str | None:
    """What stands in the person's own way, whoever else there is."""
    c, criteria = scorer.candidates[i], scorer.criteria
    length = criteria.session_minutes
    table: tuple[tuple[bool, str], ...] = (
        (
            not scorer.takes_part[i],
            "You offered or sought something else than a place in a new group, "
            "and a round forms new groups.",
        ),
        (not c.week, "We know no hour at which you are free."),
        (
            not week.starts(c.week, length),
            f"Your free hours are at most {_longest(c.week)} minutes long in one piece, "
            f"and a session takes {length}.",
        ),
        (
            c.format is Format.IN_PERSON and not c.located,
            "You want to meet in person, and we do not know where you are.",
        ),
        (
            c.format is Format.IN_PERSON and c.max_travel_minutes < DOOR_MINUTES,
            f"You want to meet in person and would travel {c.max_travel_minutes} minutes: "
            "no meeting place is that near.",
        ),
        (
            c.most is not None and c.most < criteria.least,
            f"You want a group of at most {c.most}, and groups have at least {criteria.least}.",
        ),
        (
            any(one not in scorer.index for one in c.with_),
            "Somebody you want to be with is not in this round.",
        ),
        (
            bool(c.with_ & c.not_with),
            "You asked to be with somebody whom you also asked not to be with.",
        ),
    )
    return next((sentence for applies, sentence in table if applies), None)


#: The rules by which others fall away, one after another, each with what is said of the rest.
STEPS: Sequence[tuple[int, str]] = (
    (
        tables.NO_HOUR,
        "{count} of the others in this round could meet at an hour that suits you",
    ),
    (tables.FORMATS, "{count} of those whose hours suit you would meet {format}"),
    (
        tables.NO_PLACE,
        "{count} of those whose hours suit you could be reached within the "
        "{minutes} minutes of travel that count as your limit",
    ),
    (
        tables.SAME_PRACTICE | tables.NOT_WITH,
        "{count} of those whom you could meet may be in a group with you",
    ),
)


def pool_reason(i: int, scorer: Scorer, counts: Sequence[int]) -> str | None:
    """Which rule leaves too few of the others, asked one after another.

    Parameters
    ----------
    counts : sequence of int
        How many of the others are left after each of `STEPS`.
    """
    c, needed = scorer.candidates[i], scorer.criteria.least - 1
    waiting = int(scorer.takes_part.sum()) - 1
    if waiting < needed:
        who = {0: "Nobody else is", 1: "Only one other is"}.get(
            waiting, f"Only {phrases.number(waiting)} others are"
        )
        needs = phrases.number(needed)
        return f"{who} free for a new group in this round, and a group needs {needs} besides you."
    how = {Format.IN_PERSON: "in person", Format.ONLINE: "online"}.get(c.format, "as you do")
    for count, (_, sentence) in zip(counts, STEPS, strict=True):
        if count < needed:
            counted = f"Only {phrases.number(count)}" if count else "None"
            text = sentence.format(count=counted, format=how, minutes=c.max_travel_minutes)
            return f"{text}, and a group needs {phrases.number(needed)} besides you."
    return None


def left_by(clash: NDArray[np.uint8], others: NDArray[np.bool_]) -> list[int]:
    """How many of the others are left after each of `STEPS`."""
    left, counts = others.copy(), []
    for bits, _ in STEPS:
        left &= (clash & bits) == 0
        counts.append(int(left.sum()))
    return counts


def _longest(mask: int) -> int:
    """The longest free time in one piece, in minutes."""
    return max((end - start for _, start, end in week.intervals(mask)), default=0)
