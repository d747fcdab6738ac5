"""Every feasible group, visited by compiled code: counted, or kept where prices say so.

Theory of operation.  Groups grow one member at a time in the order of the crowd.
Whom a group may still take is a bit mask, the meet of its members' own masks, so
that only cliques of compatible people are ever seen; common hours and places
within everybody's reach are masks as well, and a group that has none left is
given up with everything that would grow from it.  The terms of the score are
looked at from the cheap to the dear, each with the most that the rest could still
bring, and the splits of the faultline only until one is too strong.

Importing this module loads the compiler: import it where it is needed.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.jit import inlined, unowned
from matcher.tables import Floats, Ints
from matcher.walk_terms import (
    LEAST,
    MOST,
    N_ALONE,
    ON_SITE,
    ONLINE,
    PRESCRIBES,
    ROUNDING,
    SOFT_WEIGHT,
    WEEK_WORDS,
    Crowd,
    Path,
    alone,
    balance,
    bits,
    camps,
    faultline,
    person_rules,
    soft,
    way,
)

_ONE = np.uint64(1)
_NONE = np.uint64(0)
_WORD = 64


class Kept(NamedTuple):
    """Groups kept, with their size times utility less the prices.

    Attributes
    ----------
    members : ndarray of int16 of shape (capacity, LARGEST_GROUP)
        Padded with -1.
    reduced : ndarray of shape (capacity,)
    over : ndarray of shape (n,)
        For each person the largest excess a head of a group with that person in it.
    level : ndarray of shape (2,)
        The least reduced worth that is kept, which rises when the space is full;
        and the least utility.
    counts : ndarray of int64 of shape (2,)
        How many are kept; how many groups were looked at.
    """

    members: NDArray[np.int16]
    reduced: Floats
    over: Floats
    level: Floats
    counts: Ints


@inlined
def begin(c: Crowd, p: Path, most: int) -> None:
    """The empty group, into which only the first person of the crowd can come."""
    for w in range(p.left.shape[1]):
        p.here[0, w] = _NONE
        p.left[0, w] = ~_NONE
        p.places[0, w] = ~_NONE
    for w in range(WEEK_WORDS):
        p.hours[0, w] = ~_NONE
    # Everything else begins as `walk_terms.path` made it, and nothing writes to its first row.
    p.traits[0, MOST] = most


@inlined
def fits(c: Crowd, p: Path, k: int, h: int) -> bool:
    """Whether somebody leaves the group an hour, and is content with its size."""
    common = _NONE
    for w in range(WEEK_WORDS):
        common |= p.hours[k, w] & c.starts[h, w]
    return common != _NONE and k < min(p.traits[k, MOST], c.traits[h, MOST])


@inlined
def enter(c: Crowd, p: Path, k: int, h: int) -> bool:
    """Take h into the masks; False where nothing can come of it."""
    p.members[k] = h
    for w in range(WEEK_WORDS):
        p.hours[k + 1, w] = p.hours[k, w] & c.starts[h, w]
    on_site = p.traits[k, ON_SITE] | c.traits[h, ON_SITE]
    p.traits[k + 1, ON_SITE] = on_site
    p.traits[k + 1, ONLINE] = p.traits[k, ONLINE] | c.traits[h, ONLINE]
    p.traits[k + 1, PRESCRIBES] = p.traits[k, PRESCRIBES] + c.traits[h, PRESCRIBES]
    p.traits[k + 1, MOST] = min(p.traits[k, MOST], c.traits[h, MOST])
    number = k + 1
    place = _NONE
    for w in range(p.left.shape[1]):
        # Those who had their turn were taken out of the mask.
        left = p.left[k, w] & c.ok[h, w]
        here = p.here[k, w]
        if w == h // _WORD:
            here |= _ONE << np.uint64(h % _WORD)
        p.left[k + 1, w] = left
        p.here[k + 1, w] = here
        p.places[k + 1, w] = p.places[k, w] & c.reach[h, w]
        place |= p.places[k + 1, w] & (left | here)
        number += bits(left)
    # Who meets in person needs the place of a member, or of one who may still come.
    return number >= c.limits[LEAST] and not (on_site and place == _NONE)


@inlined
def carry(c: Crowd, p: Path, k: int, h: int) -> None:
    """Add what the newest member changes to the sums."""
    n_channels, n = c.channels.shape[0], c.channels.shape[1]
    p.marks[k + 1, 0] = p.marks[k, 0] | c.marks[h]
    p.marks[k + 1, 1] = p.marks[k, 1] | (p.marks[k, 0] & c.marks[h])
    p.within[k + 1, n_channels] = p.within[k, n_channels] + c.price[h]
    p.within[k + 1, n_channels + 1] = p.within[k, n_channels + 1] + c.waiting[h]
    for a in range(n_channels):
        p.within[k + 1, a] = p.within[k, a] + p.towards[k, a, h]
        for j in range(n):
            p.towards[k + 1, a, j] = p.towards[k, a, j] + c.channels[a, h, j]
    for a in range(N_ALONE):
        for j in range(n):
            p.nearest[k + 1, a, j] = min(p.nearest[k, a, j], c.apart[a, h, j])
    for j in range(n):
        p.worst[k + 1, j] = max(p.worst[k, j], c.ways[h, j])


@inlined
def worth(c: Crowd, p: Path, k: int, h: int, needed: float) -> float:
    """The utility of the first k members and h; -1 where it may not be or lies under `needed`."""
    share = c.limits[SOFT_WEIGHT]
    kept = (1.0 - share) * balance(c, p, k, h)
    room = 1.0 - alone(c, p, k, h)
    found = -1.0
    if (kept + share) * room >= needed and person_rules(c, p, k, h):
        ways = way(c, p, k, h)
        if share > 0.0:
            kept += share * soft(c, p, k, h, ways)
        kept *= room
        if ways >= 0.0 and kept >= needed and kept > 0.0:
            camps(c, p, k, h)
            split = faultline(p, k + 1, 1.0 - needed / kept + ROUNDING)
            if split <= 1.0:
                found = kept * (1.0 - split)
    return found


@inlined
def swap(kept: Kept, a: int, b: int) -> None:
    """Let two kept groups change places."""
    kept.reduced[a], kept.reduced[b] = kept.reduced[b], kept.reduced[a]
    for x in range(LARGEST_GROUP):
        kept.members[a, x], kept.members[b, x] = kept.members[b, x], kept.members[a, x]


@unowned
def keep(members: Ints, m: int, excess: float, kept: Kept) -> None:
    """Keep a group; where the space is full, in the place of the one worth least.

    The groups kept are a heap with the one worth least on top, which sets the level.
    """
    full = kept.counts[0] == kept.reduced.shape[0]
    at = 0 if full else kept.counts[0]
    kept.reduced[at] = excess
    for a in range(LARGEST_GROUP):
        kept.members[at, a] = members[a] if a < m else -1
    if not full:
        kept.counts[0] += 1
        while at > 0 and kept.reduced[(at - 1) // 2] > kept.reduced[at]:
            swap(kept, at, (at - 1) // 2)
            at = (at - 1) // 2
    n = kept.counts[0]
    while full and 2 * at + 1 < n:
        low = 2 * at + 1
        if low + 1 < n and kept.reduced[low + 1] < kept.reduced[low]:
            low += 1
        if kept.reduced[low] >= kept.reduced[at]:
            break
        swap(kept, at, low)
        at = low
    if kept.counts[0] == kept.reduced.shape[0]:
        kept.level[0] = kept.reduced[0]


@inlined
def look(c: Crowd, p: Path, k: int, h: int, kept: Kept) -> None:
    """Score the first k members and h, and keep them where they are worth their prices."""
    m = k + 1
    kept.counts[1] += 1
    price = p.within[k, c.channels.shape[0]] + c.price[h]
    needed = max(kept.level[1], (price + kept.level[0]) / m) - ROUNDING
    value = worth(c, p, k, h, needed)
    excess = m * value - price
    if value >= kept.level[1] and excess > kept.level[0]:
        p.members[k] = h
        for a in range(m):
            i = p.members[a]
            kept.over[i] = max(kept.over[i], excess / m)
        keep(p.members, m, excess, kept)


@inlined
def take(p: Path, k: int) -> int:
    """The next person that the first k members may take, taken out of their mask; -1 for none."""
    found = -1
    for w in range(p.left.shape[1]):
        word = p.left[k, w]
        if found < 0 and word != _NONE:
            low = word & (~word + _ONE)
            p.left[k, w] = word & ~low
            found = w * _WORD + bits(low - _ONE)
    return found


@unowned
def walk(c: Crowd, most: int, p: Path, kept: Kept, stop: Ints) -> None:
    """Look at every feasible group with the first person of the crowd in it.

    Parameters
    ----------
    stop : ndarray of int64 of shape (1,)
        Set to 1 by another thread to end the walk.
    """
    begin(c, p, most)
    if not fits(c, p, 0, 0) or not enter(c, p, 0, 0):
        return
    carry(c, p, 0, 0)
    k = 1
    while k > 0:
        h = take(p, k)
        if h < 0:
            k -= 1
            continue
        if not fits(c, p, k, h):
            continue
        if k + 1 >= c.limits[LEAST]:
            look(c, p, k, h, kept)
        if k + 1 < min(p.traits[k, MOST], c.traits[h, MOST]) and enter(c, p, k, h):
            carry(c, p, k, h)
            camps(c, p, k, h)
            k += 1
            if stop[0] != 0:
                return


@unowned
def count(c: Crowd, most: int, p: Path, limit: int) -> int:
    """How many groups a walk would look at, up to `limit`; whether the last fits is left open."""
    begin(c, p, most)
    if not fits(c, p, 0, 0) or not enter(c, p, 0, 0):
        return 0
    found = 0
    k = 1
    while k > 0 and found < limit:
        if k + 1 == p.traits[k, MOST]:
            # Whoever comes now is the last: they need only be counted.
            for w in range(p.left.shape[1]):
                found += bits(p.left[k, w])
            k -= 1
            continue
        h = take(p, k)
        if h < 0:
            k -= 1
        elif fits(c, p, k, h):
            found += k + 1 >= c.limits[LEAST]
            if k + 1 < c.traits[h, MOST] and enter(c, p, k, h):
                k += 1
    return found
