"""The moves of the annealing: swap, shift, chain, open, dissolve.

Each returns whether it was made.  ``slack`` is the loss that the temperature allows, 0 or less;
a move is made if the groups that it touches lose no more than that together, and the least that
each group must still reach is worked out first, so that most refusals cost little.
"""

from __future__ import annotations

from matcher.chain import (
    FIRST,
    NONE_YET,
    SECOND,
    THIRD,
    Chain,
    Ground,
    added,
    both,
    free_slot,
    put,
    release,
    weigh,
    without,
)
from matcher.draws import below
from matcher.jit import unowned
from matcher.tables import Tables

#: Draws in search of somebody who fits, for each seat of a group that is opened.
TRIES = 8
#: Groups that each member of an ended one is offered to.
_PLACES = 3


@unowned
def swap(c: Chain, g: Ground, t: Tables, i: int, k: int, slack: float) -> bool:
    """Person i takes the place of k; k that of i, or none where i had none."""
    a, b = c.home[i], c.home[k]
    old_b = without(c, b, k, g, SECOND)
    n_b = added(c, SECOND, old_b, i, g)
    old_a = without(c, a, i, g, FIRST) if a >= 0 else 0
    n_a = added(c, FIRST, old_a, k, g) if a >= 0 else 0
    if n_b == 0 or (a >= 0 and n_a == 0):
        return False
    before = c.value[b] + (c.value[a] if a >= 0 else 0.0)
    new_a, new_b = both(c, n_a, old_a, n_b, old_b, g, t, before + slack)
    if new_b < 0.0:
        return False
    release(c, k, g)
    put(c, b, SECOND, n_b, new_b, g)
    if a >= 0:
        put(c, a, FIRST, n_a, new_a, g)
    return True


@unowned
def shift(c: Chain, g: Ground, t: Tables, i: int, b: int, slack: float) -> bool:
    """Person i joins group b, or none if b is -1; a group left too small falls apart."""
    a = c.home[i]
    n_a = without(c, a, i, g, FIRST) if a >= 0 else 0
    old_b = _copy(c, b, SECOND) if b >= 0 else 0
    n_b = added(c, SECOND, old_b, i, g) if b >= 0 else 0
    falls = n_a < g.least
    before = (c.value[a] if a >= 0 else 0.0) + (c.value[b] if b >= 0 else 0.0)
    if b >= 0:
        new_a, new_b = both(c, 0 if falls else n_a, n_a, n_b, old_b, g, t, before + slack)
    else:
        new_a = 0.0 if falls else weigh(c, FIRST, n_a, n_a, g, t, before + slack)
        new_b = 0.0
    if new_a < 0.0 or new_b < 0.0 or new_a + new_b < before + slack:
        return False
    if a >= 0 and falls:
        _empty(c, a)
    elif a >= 0:
        release(c, i, g)
        put(c, a, FIRST, n_a, new_a, g)
    if b >= 0:
        put(c, b, SECOND, n_b, new_b, g)
    return True


@unowned
def chain(c: Chain, g: Ground, t: Tables, i: int, k: int, d: int, slack: float) -> bool:
    """Person i takes the place of k, and k joins the group d."""
    a, b = c.home[i], c.home[k]
    old_b = without(c, b, k, g, SECOND)
    n_b = added(c, SECOND, old_b, i, g)
    old_d = _copy(c, d, THIRD)
    n_d = added(c, THIRD, old_d, k, g)
    n_a = without(c, a, i, g, FIRST) if a >= 0 else 0
    if a >= 0 and n_a < g.least:
        return False
    before = c.value[b] + c.value[d] + (c.value[a] if a >= 0 else 0.0)
    new_b = weigh(c, SECOND, n_b, old_b, g, t, before + slack - n_a - n_d)
    if new_b < 0.0:
        return False
    new_d = weigh(c, THIRD, n_d, old_d, g, t, before + slack - n_a - new_b)
    if new_d < 0.0:
        return False
    new_a = weigh(c, FIRST, n_a, n_a, g, t, before + slack - new_b - new_d) if a >= 0 else 0.0
    if new_a < 0.0 or new_a + new_b + new_d < before + slack:
        return False
    if a >= 0:
        put(c, a, FIRST, n_a, new_a, g)
    put(c, b, SECOND, n_b, new_b, g)
    put(c, d, THIRD, n_d, new_d, g)
    return True


@unowned
def open_group(c: Chain, g: Ground, t: Tables, i: int, slack: float) -> bool:
    """A new group around i, of people without one and of some that larger groups can spare."""
    slot = free_slot(c)
    if slot < 0 or g.first[i] == g.first[i + 1]:
        return False
    size = g.least + below(c.state, max(1, g.likely - g.least + 1))
    m = added(c, FIRST, NONE_YET, i, g)
    rows = 0
    before, after = 0.0, 0.0
    for drawn in range(TRIES * size):
        j = i
        if drawn > 0:
            j = g.near[g.first[i] + below(c.state, g.first[i + 1] - g.first[i])]
            if m >= size or not _fits(c, m, j, t):
                continue
        home = c.home[j]
        if home >= 0:
            # One from each group, and none from a group that could not spare one.
            if rows == 8 or _taken(c, rows, home):
                continue
            left = without(c, home, j, g, 2 + rows)
            value = weigh(c, 2 + rows, left, left, g, t, 0.0)
            if value < 0.0:
                if drawn == 0:
                    return False
                continue
            before += c.value[home]
            after += value
            # The row's end keeps what is needed to carry the move out.
            c.trial[2 + rows, -1], c.trial[2 + rows, -2] = home, left
            rows += 1
        if drawn > 0:
            m = added(c, FIRST, m, j, g)
    value = weigh(c, FIRST, m, NONE_YET, g, t, before + slack - after)
    if value < 0.0 or value + after < before + slack:
        return False
    for r in range(2, 2 + rows):
        home, left = c.trial[r, -1], c.trial[r, -2]
        put(c, home, r, left, weigh(c, r, left, left, g, t, 0.0), g)
    put(c, slot, FIRST, m, value, g)
    return True


@unowned
def dissolve(c: Chain, g: Ground, t: Tables, b: int, slack: float) -> bool:
    """Group b ends and its members join others one by one, where that gains."""
    before = c.lead[0]
    n_b = _copy(c, b, FIRST)
    value = c.value[b]
    _empty(c, b)
    touched = 0
    for a in range(n_b):
        i = c.trial[0, a]
        if c.home[i] >= 0 or g.first[i] == g.first[i + 1]:
            continue
        for _ in range(_PLACES):
            d = c.home[g.near[g.first[i] + below(c.state, g.first[i + 1] - g.first[i])]]
            if d < 0 or touched == 11:
                continue
            # What the group was, for the way back.
            old_n = _copy(c, d, 2 + touched)
            if shift(c, g, t, i, d, 0.0):
                c.trial[2 + touched, -1], c.trial[2 + touched, -2] = d, old_n
                touched += 1
                break
    if c.lead[0] >= before + slack:
        return True
    for r in range(touched - 1, -1, -1):
        d = c.trial[2 + r, -1]
        _empty(c, d)
        n_d = c.trial[2 + r, -2]
        put(c, d, 2 + r, n_d, weigh(c, 2 + r, n_d, n_d, g, t, 0.0), g)
    put(c, b, FIRST, n_b, value, g)
    return False


@unowned
def _copy(c: Chain, slot: int, row: int) -> int:
    """Write a group into a trial row; its size."""
    m = c.sizes[slot]
    for a in range(m):
        c.trial[row, a] = c.members[slot, a]
    return int(m)


@unowned
def _empty(c: Chain, slot: int) -> None:
    """End a group: nobody of it is placed."""
    for a in range(c.sizes[slot]):
        c.home[c.members[slot, a]] = -1
    c.lead[0] -= c.value[slot]
    c.sizes[slot] = 0
    c.value[slot] = 0.0


@unowned
def _taken(c: Chain, rows: int, home: int) -> bool:
    """Whether a group that is being opened has somebody of this group already."""
    found = False
    for r in range(2, 2 + rows):
        found |= c.trial[r, -1] == home
    return found


@unowned
def _fits(c: Chain, m: int, j: int, t: Tables) -> bool:
    """Whether j may be with all in the first trial row, as far as pairs and hours say."""
    for a in range(m):
        member = c.trial[0, a]
        if member == j or t.clash[member, j]:
            return False
    for w in range(t.starts.shape[1]):
        word = t.starts[j, w]
        for a in range(m):
            word &= t.starts[c.trial[0, a], w]
        if word:
            return True
    return False
