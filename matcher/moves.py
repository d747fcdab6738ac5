"""The moves of the annealing: exchange (swap, shift or chain), open, dissolve.

Each returns whether it was made.  ``slack`` is the loss that the temperature allows, 0 or less;
a move is made if the groups that it touches lose no more than that together, and the least that
each group must still reach is worked out first, so that most refusals cost little.
"""

from __future__ import annotations

from matcher.chain import (
    NO_GROUP,
    NOBODY,
    NONE,
    OWN,
    TOUCHED,
    Chain,
    Ground,
    free_slot,
    put,
    release,
)
from matcher.draws import below
from matcher.jit import inlined, laid, unowned
from matcher.tables import Tables
from matcher.trial import added, changed, suits, weigh, worth

#: Draws in search of somebody who fits, for each seat of a group that is opened.
TRIES = 8
#: Groups that each member of an ended one is offered to.
_PLACES = 3


@laid
def exchange(c: Chain, g: Ground, t: Tables, i: int, b: int, k: int, d: int, slack: float) -> bool:
    """Person i joins group b, and k of it goes to group d.

    Without a k it is a shift; a swap where d is the group of i; else a chain.  A group that i
    leaves too small falls apart.

    Parameters
    ----------
    b, d : int
        -1 for none.
    k : int
        A member of b, -1 for nobody.
    """
    a = c.home[i]
    n = 0
    if b >= 0:
        n = _planned(c, n, b, k, i)
    if a >= 0:
        n = _planned(c, n, a, i, k if d == a else NOBODY)
    if d >= 0 and d != a:
        n = _planned(c, n, d, NOBODY, k)
    need, most = slack, 0
    for r in range(n):
        slot, out, into = c.plan[r, 0], c.plan[r, 1], c.plan[r, 2]
        m = changed(c, g, r, slot, out, into)
        need += c.value[slot]
        if into < 0 and m < g.least:
            m = 0
        else:
            c.plan[r, 4] = suits(c, g, t, r, m, slot, out, into)
            if c.plan[r, 4] == 0:
                return False
        c.plan[r, 3] = m
        most += m
    for r in range(n):
        slot, out, into, m = c.plan[r, 0], c.plan[r, 1], c.plan[r, 2], c.plan[r, 3]
        # Nobody brings more than 1.
        most -= m
        c.found[r] = 0.0
        if m > 0:
            c.found[r] = worth(c, g, t, r, m, slot, out, into, c.plan[r, 4], need - most)
        if c.found[r] < 0.0:
            return False
        need -= c.found[r]
    if need > 0.0:
        return False
    _carry_out(c, g, t, n, i, k)
    return True


@inlined
def _planned(c: Chain, n: int, slot: int, out: int, into: int) -> int:
    """Add a change of a group to a move."""
    c.plan[n, 0], c.plan[n, 1], c.plan[n, 2] = slot, out, into
    return n + 1


@laid
def _carry_out(c: Chain, g: Ground, t: Tables, n: int, i: int, k: int) -> None:
    """Make the changes planned: i and k, if there is one, go where they are to go."""
    for r in range(n):
        if c.plan[r, 3] == 0:
            _empty(c, c.plan[r, 0])
    release(c, i, g)
    if k >= 0:
        release(c, k, g)
    for r in range(n):
        if c.plan[r, 3] > 0:
            put(c, c.plan[r, 0], r, c.plan[r, 3], c.found[r], g, t)


@unowned
def join(c: Chain, g: Ground, t: Tables, i: int, b: int) -> bool:
    """Person i joins group b, if that gains."""
    return exchange(c, g, t, i, b, NOBODY, NO_GROUP, 0.0)


@unowned
def open_group(c: Chain, g: Ground, t: Tables, i: int, slack: float) -> bool:
    """A new group around i, of people without one and of some that larger groups can spare."""
    slot = free_slot(c)
    if slot < 0 or g.first[i] == g.first[i + 1]:
        return False
    size = g.least + below(c.state, max(1, g.likely - g.least + 1))
    m = added(c, OWN, NONE, i, g)
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
            left = changed(c, g, TOUCHED + rows, home, j, NOBODY)
            value = weigh(c, TOUCHED + rows, left, g, t, 0.0)
            if value < 0.0:
                if drawn == 0:
                    return False
                continue
            before += c.value[home]
            after += value
            # The row's end keeps what is needed to carry the move out.
            c.trial[TOUCHED + rows, -1], c.trial[TOUCHED + rows, -2] = home, left
            rows += 1
        if drawn > 0:
            m = added(c, OWN, m, j, g)
    value = weigh(c, OWN, m, g, t, before + slack - after)
    if value < 0.0 or value + after < before + slack:
        return False
    for r in range(TOUCHED, TOUCHED + rows):
        home, left = c.trial[r, -1], c.trial[r, -2]
        put(c, home, r, left, weigh(c, r, left, g, t, 0.0), g, t)
    put(c, slot, OWN, m, value, g, t)
    return True


@unowned
def dissolve(c: Chain, g: Ground, t: Tables, b: int, slack: float) -> bool:
    """Group b ends and its members join others one by one, where that gains."""
    before = c.lead[0]
    n_b = _copy(c, b, OWN)
    value = c.value[b]
    _empty(c, b)
    touched = 0
    for a in range(n_b):
        i = c.trial[OWN, a]
        if c.home[i] >= 0 or g.first[i] == g.first[i + 1]:
            continue
        for _ in range(_PLACES):
            d = c.home[g.near[g.first[i] + below(c.state, g.first[i + 1] - g.first[i])]]
            if d < 0 or touched == 11:
                continue
            # What the group was, for the way back.
            old_n = _copy(c, d, TOUCHED + touched)
            if join(c, g, t, i, d):
                c.trial[TOUCHED + touched, -1], c.trial[TOUCHED + touched, -2] = d, old_n
                touched += 1
                break
        # Whoever is left would bring about 1 at most.
        if c.lead[0] + (n_b - 1 - a) < before + slack:
            break
    if c.lead[0] >= before + slack:
        return True
    for r in range(touched - 1, -1, -1):
        d = c.trial[TOUCHED + r, -1]
        _empty(c, d)
        n_d = c.trial[TOUCHED + r, -2]
        put(c, d, TOUCHED + r, n_d, weigh(c, TOUCHED + r, n_d, g, t, 0.0), g, t)
    put(c, b, OWN, n_b, value, g, t)
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
    for r in range(TOUCHED, TOUCHED + rows):
        found |= c.trial[r, -1] == home
    return found


@unowned
def _fits(c: Chain, m: int, j: int, t: Tables) -> bool:
    """Whether j may be with all in the first trial row, as far as pairs and hours say."""
    for a in range(m):
        member = c.trial[OWN, a]
        if member == j or t.clash[member, j]:
            return False
    for w in range(t.starts.shape[1]):
        word = t.starts[j, w]
        for a in range(m):
            word &= t.starts[c.trial[OWN, a], w]
        if word:
            return True
    return False
