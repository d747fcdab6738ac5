"""The hard rules for the compiler: one group at a time, without a single allocation.

`matcher.rules` is the same in words.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.jit import inlined, laid
from matcher.tables import IN_PERSON, LEAST, MOST, NEED_PRESCRIBER, ONLINE, TRAVEL, Rule, Tables

Members = NDArray[np.int64]

_ONE = np.uint64(1)
_NONE = np.uint64(0)

_TOO_SMALL, _TOO_LARGE = int(Rule.TOO_SMALL), int(Rule.TOO_LARGE)
_PAIR, _TOGETHER, _ALONE = int(Rule.PAIR), int(Rule.TOGETHER), int(Rule.ALONE)
_PRESCRIBER, _HOUR, _PLACE = int(Rule.PRESCRIBER), int(Rule.HOUR), int(Rule.PLACE)


@laid
def way(members: Members, m: int, t: Tables) -> float:
    """Largest share of anybody's travel limit; 0 online, -1 if they cannot meet."""
    on_site = False
    online = False
    for a in range(m):
        on_site |= t.format[members[a]] == IN_PERSON
        online |= t.format[members[a]] == ONLINE
    if online:
        return -1.0 if on_site else 0.0
    best = np.inf
    for b in range(m):
        worst = 0.0
        for a in range(m):
            worst = max(worst, t.pairs[members[a], members[b], TRAVEL])
            if worst >= best:
                break
        best = min(best, worst)
    if best <= 1.0:
        return best
    return -1.0 if on_site else 0.0


@inlined
def person_rules(members: Members, m: int, t: Tables) -> int:
    """The rules about who is there: together, alone, prescriber."""
    once = _NONE
    twice = _NONE
    prescribers = 0
    for a in range(m):
        i = members[a]
        prescribers += t.prescribes[i]
        twice |= once & t.marks[i]
        once |= t.marks[i]
        if t.unit_size[i] > 1:
            here = 0
            for b in range(m):
                here += t.unit[members[b]] == t.unit[i]
            if here != t.unit_size[i]:
                return _TOGETHER
    if once & ~twice:
        return _ALONE
    if t.limits[NEED_PRESCRIBER] > 0 and prescribers == 0:
        return _PRESCRIBER
    return 0


@laid
def common_starts(members: Members, m: int, t: Tables) -> int:
    """How many half hours suit all for a beginning."""
    found = 0
    for w in range(t.starts.shape[1]):
        word = t.starts[members[0], w]
        for a in range(1, m):
            word &= t.starts[members[a], w]
        found += ones(word)
    return found


@laid
def ones(word: np.uint64) -> int:
    """How many bits are set; the compiler knows this loop for one instruction."""
    found = 0
    while word:
        found += 1
        word &= word - _ONE
    return found


@laid
def refused(members: Members, m: int, t: Tables) -> int:
    """The first rule broken of those that are quickly asked, as in `Rule`; 0 for none."""
    if m < t.limits[LEAST]:
        return _TOO_SMALL
    if m > t.limits[MOST]:
        return _TOO_LARGE
    for a in range(m):
        if m > t.most[members[a]]:
            return _TOO_LARGE
    for a in range(m):
        for b in range(a):
            if t.clash[members[a], members[b]]:
                return _PAIR
    return person_rules(members, m, t)


@laid
def broken(members: Members, m: int, t: Tables) -> int:
    """The first hard rule that a group breaks, as in `matcher.tables.Rule`; 0 for none."""
    rule = refused(members, m, t)
    if rule:
        return rule
    if common_starts(members, m, t) == 0:
        return _HOUR
    return _PLACE if way(members, m, t) < 0 else 0
