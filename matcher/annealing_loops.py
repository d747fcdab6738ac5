"""The compiled heart of the annealing: which move is tried when.

Importing this module loads the compiler.
"""

from __future__ import annotations

import math

from matcher import moves
from matcher.chain import NO_GROUP, NOBODY, Chain, Ground, note
from matcher.draws import below, bits, uniform
from matcher.jit import inlined, unowned
from matcher.tables import Tables

# Of 256 draws; what is left swaps.  Shifts find the sizes, chains pass through full groups, and
# the two rare moves change how many groups there are.
_SHIFT, _CHAIN, _OPEN, _DISSOLVE = 64, 24, 6, 2
# Below this temperature hardly one in ten thousand of chains and dissolutions is made: all shift or
# swap, but for those without a group, who open one as ever.
_FIRM = 0.02


@unowned
def anneal(c: Chain, g: Ground, t: Tables, hot: float, cold: float, draws: int) -> int:
    """Try moves while it cools from one temperature to another; how many were made.

    Parameters
    ----------
    c : Chain
    g : Ground
    t : Tables
    hot, cold : float
        Temperatures in the unit of the objective, above 0.
    draws : int
        How many moves are tried.
    """
    made = 0
    cooling = (cold / hot) ** (1.0 / draws)
    temperature = hot
    for _ in range(draws):
        i = g.people[below(c.state, len(g.people))]
        slack = temperature * math.log(uniform(c.state))
        if _one(c, g, t, i, slack, temperature >= _FIRM):
            made += 1
            note(c)
        temperature *= cooling
    return made


@inlined
def _one(c: Chain, g: Ground, t: Tables, i: int, slack: float, loose: bool) -> bool:
    """One move around person i, of every kind where the groups are loose."""
    a = c.home[i]
    n_near = g.first[i + 1] - g.first[i]
    if n_near == 0:
        return False
    kind = (bits(c.state) >> 40) & 255
    # Who is nowhere looks for others who are nowhere far more often.
    if (loose and kind < _OPEN) or (a < 0 and kind < 2 * _SHIFT and kind & 1):
        return moves.open_group(c, g, t, i, slack)
    kind -= _OPEN
    if loose and kind < _DISSOLVE:
        return a >= 0 and moves.dissolve(c, g, t, a, slack)
    kind -= _DISSOLVE
    # Below T = 0.02 nine in ten of the swaps that are made are with one of the closest 15%: who is
    # much like somebody changes little in their place.
    alike = not loose and kind >= _SHIFT
    j = g.near[g.first[i] + (_close(c, n_near) if alike else below(c.state, n_near))]
    b = c.home[j]
    if a == b:
        return False
    # Who leaves group b, and where to.
    k, d = NOBODY, NO_GROUP
    if b < 0:
        # Somebody unplaced takes the place of i, or joins.
        i, b = j, a
        if kind >= _SHIFT:
            k = _other(c, b, NOBODY)
    elif kind >= _SHIFT:
        k = j if alike else _other(c, b, j)
        d = a
        if loose and kind < _SHIFT + _CHAIN:
            near_k = g.first[k + 1] - g.first[k]
            if near_k == 0:
                return False
            d = c.home[g.near[g.first[k] + below(c.state, near_k)]]
            if d < 0 or d in (a, b):
                return False
    return moves.exchange(c, g, t, i, b, k, d, slack)


@inlined
def _close(c: Chain, n: int) -> int:
    """A place in a list of n, rather one of the first: a third of all draws fall into 1 in 27."""
    u = uniform(c.state)
    return int(n * u * u * u)


@inlined
def _other(c: Chain, slot: int, j: int) -> int:
    """A member of a group, rather not j: whoever comes is drawn for j's sake."""
    k = c.members[slot, below(c.state, c.sizes[slot])]
    return int(k) if k != j else int(c.members[slot, below(c.state, c.sizes[slot])])
