"""How the search of one cell cools: by moves while many are made, then mostly by rounds.

Importing this module loads the compiler.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from matcher.annealing_loops import anneal
from matcher.chain import Chain, Ground
from matcher.jit import inlined
from matcher.kernel_seats import MOST_SEATS
from matcher.reassigning_loops import reassign
from matcher.tables import MOST, Floats, Tables

#: Below this temperature rounds find more than moves in the same time.
_ROUNDS_FROM = 0.02
#: The noise of rounds, and the temperature of the moves beside them, in parts of the temperature:
#: with this noise as much is given up at a time as moves would at the whole.
_NOISE = 0.4
#: The share of moves there: rounds change neither sizes nor how many groups there are.
_MOVES = 0.15
#: A round takes as long as so many moves and one for each so many pairs of a cell.
_AT_LEAST, _PAIRS_A_MOVE = 4.0, 900.0


@inlined
def cool(
    c: Chain,
    g: Ground,
    t: Tables,
    years: Floats,
    profession: NDArray[np.int32],
    hot: float,
    cold: float,
    draws: int,
) -> None:
    """Search a cell while it cools from one temperature to another.

    Parameters
    ----------
    years, profession : ndarray of shape (n,)
        As in `matcher.pair_loops.People`.
    hot, cold : float
        Temperatures in the unit of the objective, above 0.
    draws : int
        How many moves are tried, or as much work done.
    """
    share = _cold_share(hot, cold) if t.limits[MOST] <= MOST_SEATS else 0.0
    if share < 1.0:
        last = cold if share == 0.0 else _ROUNDS_FROM
        anneal(c, g, t, hot, last, int((1.0 - share) * draws) + 1)
    if share > 0.0:
        _cool_by_rounds(c, g, t, years, profession, hot, cold, share * draws)


@inlined
def _cool_by_rounds(
    c: Chain,
    g: Ground,
    t: Tables,
    years: Floats,
    profession: NDArray[np.int32],
    hot: float,
    cold: float,
    draws: float,
) -> None:
    """Cool from where rounds are worth more."""
    begins = _NOISE * min(hot, _ROUNDS_FROM)
    ends = _NOISE * cold
    anneal(c, g, t, begins, ends, int(_MOVES * draws) + 1)
    a_round = _AT_LEAST + len(c.home) ** 2 / _PAIRS_A_MOVE
    rounds = int((1.0 - _MOVES) * draws / a_round)
    if rounds > 0:
        reassign(c, g, t, years, profession, begins, ends, rounds)


@inlined
def _cold_share(hot: float, cold: float) -> float:
    """The share of a geometric cooling that lies where rounds are worth more."""
    if hot <= _ROUNDS_FROM:
        return 1.0
    if cold >= _ROUNDS_FROM:
        return 0.0
    return math.log(_ROUNDS_FROM / cold) / math.log(hot / cold)
