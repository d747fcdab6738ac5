"""The rule that kept somebody out of every group, in a sentence for them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations, islice

import numpy as np

from matcher import phrases, tables
from matcher.candidate import Format
from matcher.pairs import clash_row
from matcher.practical import DOOR_MINUTES
from matcher.score import Scorer
from vocabulary import week

#: Others of a large pool that are looked at first in search of enough, and then so many times more.
LOOKED_AT, MORE = 256, 8
#: Groups of the least size that are tried with one person, a few milliseconds' work; of a
#: large pool, where a thousand people may be left over, fewer.
MOST_GROUPS, MOST_GROUPS_OF_MANY = 2_000, 200


def reason(i: int, scorer: Scorer) -> str:
    """The rule that kept a person out, in the second person."""
    for rule in (_own_reason, _pool_reason):
        found = rule(i, scorer)
        if found:
            return found
    return _group_reason(i, scorer)


#: What is said where enough others could meet somebody one by one.
TOGETHER: Mapping[str, str] = {
    "none": (
        "Enough people could meet with you one by one, but no {needed} of them could all be in "
        "one group with you: hours, ways, formats or wishes of some do not go together."
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


def _group_reason(i: int, scorer: Scorer) -> str:
    return TOGETHER[_together(i, scorer)].format(needed=phrases.number(scorer.criteria.least - 1))


def _together(i: int, scorer: Scorer) -> str:
    """What the smallest groups with a person come to, as a key of `TOGETHER`.

    A group that keeps the rules nearly always holds smaller ones that do, so the
    smallest tell; where they are too many to try, or people are tied to one
    another, the finding of none says nothing.
    """
    needed = scorer.criteria.least - 1
    able = _able_beside(i, scorer)
    tied = bool((scorer.columns.unit_size[[i, *able]] > 1).any())
    most = MOST_GROUPS_OF_MANY if scorer.large else MOST_GROUPS
    every = math.comb(len(able), needed) <= most and not tied
    rows = [sorted((i, *some)) for some in islice(combinations(able, needed), most)]
    best = float(scorer.many(rows).max()) if rows else -1.0
    if best >= scorer.criteria.floor:
        return "better"
    if not every:
        return "unknown"
    return "none" if best < 0.0 else "floor"


def _able_beside(i: int, scorer: Scorer) -> list[int]:
    """Those who could be in a group with a person, one by one; of a large pool, of a part."""
    n = min(len(scorer.candidates), LOOKED_AT) if scorer.large else len(scorer.candidates)
    if scorer.large:
        row = clash_row(scorer.columns, scorer.criteria, i, slice(0, n))
    else:
        row = scorer.tables.clash[i]
    able = (row == 0) & scorer.takes_part[:n]
    return [j for j in np.flatnonzero(able).tolist() if j != i]


def _own_reason(i: int, scorer: Scorer) -> str | None:
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


def _pool_reason(i: int, scorer: Scorer) -> str | None:
    """Which rule leaves too few of the others, asked one after another."""
    c, needed = scorer.candidates[i], scorer.criteria.least - 1
    waiting = int(scorer.takes_part.sum()) - 1
    if waiting < needed:
        who = {0: "Nobody else is", 1: "Only one other is"}.get(
            waiting, f"Only {phrases.number(waiting)} others are"
        )
        needs = phrases.number(needed)
        return f"{who} looking for a group just now, and a group needs {needs} besides you."
    steps = (
        (
            tables.NO_HOUR,
            "{count} of the others in this round could meet at an hour that suits you",
        ),
        (tables.FORMATS, "{count} of those whose hours suit you would meet {format}"),
        (
            tables.NO_PLACE,
            "{count} of those whose hours suit you could be reached within your "
            f"{c.max_travel_minutes} minutes of travel",
        ),
        (
            tables.SAME_PRACTICE | tables.NOT_WITH,
            "{count} of those whom you could meet may be in a group with you",
        ),
    )
    how = {Format.IN_PERSON: "in person", Format.ONLINE: "online"}.get(c.format, "as you do")
    counts = _able(i, scorer, [bits for bits, _ in steps], needed)
    for count, (_, sentence) in zip(counts, steps, strict=True):
        if count < needed:
            counted = f"Only {phrases.number(count)}" if count else "None"
            text = sentence.format(count=counted, format=how)
            return f"{text}, and a group needs {phrases.number(needed)} besides you."
    return None


def _able(i: int, scorer: Scorer, steps: Sequence[int], needed: int) -> list[int]:
    """How many of the others are left after each of some rules; enough where that is known."""
    counts = [0] * len(steps)
    n = len(scorer.candidates)
    first, last = 0, LOOKED_AT if scorer.large else n
    while first < n and counts[-1] < needed:
        some = slice(first, min(n, last))
        if scorer.large:
            row = clash_row(scorer.columns, scorer.criteria, i, some)
        else:
            row = scorer.tables.clash[i]
        others = scorer.takes_part[some].copy()
        if some.start <= i < some.stop:
            others[i - first] = False
        for k, bits in enumerate(steps):
            others &= (row & bits) == 0
            counts[k] += int(others.sum())
        first, last = last, last * MORE
    return counts


def _longest(mask: int) -> int:
    """The longest free time in one piece, in minutes."""
    return max((end - start for _, start, end in week.intervals(mask)), default=0)
