"""The tables of a cell laid out in planes, so that one place is weighed for everybody at once.

Theory of operation.  A search that tries one change after another looks up a few pairs for each.
Where it asks what a group is worth with each of hundreds of people in one of its places, the same
few rows are added up for all of them: loops over neighbours in memory, which the compiler carries
out for eight or sixteen people at a time.  One such row takes as long as a dozen changes.
What two numbers of two people say is worked out anew and has no plane: where two large cells are
searched side by side, the tables of all pairs would else not stay in the cache that they share.
Single precision is enough, since whatever is done is weighed once more.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.jit import compiled, laid, unowned
from matcher.kernel_ledger import WORDS
from matcher.tables import (
    HOPES,
    IN_PERSON,
    MET,
    N_ATTRIBUTES,
    ONLINE,
    PHILOSOPHY,
    SQUARED,
    STYLE,
    TRAVEL,
    WEIGHT,
    Floats,
    Ints,
    Tables,
)

Row = NDArray[np.float32]

# Planes: philosophy and style; the squared distance; the way between two, in ways to a meeting in
# one's own place, or less than nothing where they may not be together; what is agreed of hopes, and
# who met before.
PHILOSOPHIES, STYLES, APART2, REACH, HOPING, MEETING, N_PLANES = range(7)
# Of each person: how long they waited, the largest group they would sit in, whether they meet
# online or in person alone, whether they may be moved by themselves, the share of their limit
# that the way to a meeting in their own place takes, and years and profession as the pairs compare
# them, no number where not stated.
WAITS, LARGEST, ON_LINE, ON_SITE, MOVES, AT_HOME, YEARS, TRADE, N_TRAITS = range(9)
#: Worth of a group that may not be, or of a place that is not weighed.
NEVER = -1000.0
# Rows of scratch that weighing a place takes: what it is worth so far, and at how many half hours
# all can meet; then sums and numbers of pairs, ways, each one's own, the loneliest, and a row that
# has no plane.
TOTAL, MEETS, SUM, COUNT, NEAR, OWN, LONE, ROW, _SCRATCH = range(9)
#: Rows are filled up to a multiple of this: no loop has people left to go through one by one.
_TOGETHER = 32


class Sheet(NamedTuple):
    """A cell of n people in planes, whose rows have room for `_TOGETHER` times some: width.

    Attributes
    ----------
    planes : ndarray of float32 of shape (N_PLANES, n, width)
    starts : ndarray of uint64 of shape (WORDS, width)
        As in `matcher.tables.Tables`, word by word.
    likes : ndarray of float32 of shape (LARGEST_GROUP + 1, width)
        How far each person likes a group of that size.
    traits : ndarray of float32 of shape (N_TRAITS, width)
    worth : ndarray of float32 of shape (n, width)
        ``worth[i, p]``: size times utility of the group of i with p in the place of i; `NEVER`
        where it may not be.
    fresh : ndarray of uint8 of shape (n,)
        Whether the row of ``worth`` is of the groups that stand.
    rest : ndarray of shape (LARGEST_GROUP,)
        Scratch: the members who stay.
    among : ndarray of float32 of shape (LARGEST_GROUP, LARGEST_GROUP)
        Scratch: what is between two of them.
    work : ndarray of float32 of shape (_SCRATCH, width)
    said : ndarray of bool of shape (N_PLANES,)
        Whether any pair has something in a plane.
    gaps : ndarray of bool of shape (N_ATTRIBUTES,)
        Whether any pair has not stated an attribute.
    """

    planes: NDArray[np.float32]
    starts: NDArray[np.uint64]
    likes: NDArray[np.float32]
    traits: NDArray[np.float32]
    worth: NDArray[np.float32]
    fresh: NDArray[np.uint8]
    rest: Ints
    among: NDArray[np.float32]
    work: NDArray[np.float32]
    said: NDArray[np.bool_]
    gaps: NDArray[np.bool_]


@compiled
def new_sheet(
    t: Tables, movable: NDArray[np.uint8], years: Floats, profession: NDArray[np.int32]
) -> Sheet:
    """The tables of a cell in planes.

    Parameters
    ----------
    movable : ndarray of uint8 of shape (n,)
        Who may be moved without anybody else.
    years, profession : ndarray of shape (n,)
        As in `matcher.pair_loops.People`.
    """
    n = len(t.clash)
    width = -(-n // _TOGETHER) * _TOGETHER
    s = Sheet(
        np.empty((N_PLANES, n, width), np.float32),
        np.zeros((WORDS, width), np.uint64),
        np.zeros((LARGEST_GROUP + 1, width), np.float32),
        np.zeros((N_TRAITS, width), np.float32),
        np.empty((n, width), np.float32),
        np.zeros(n, np.uint8),
        np.zeros(LARGEST_GROUP, np.int64),
        np.zeros((LARGEST_GROUP, LARGEST_GROUP), np.float32),
        np.empty((_SCRATCH, width), np.float32),
        np.zeros(N_PLANES, np.bool_),
        np.zeros(N_ATTRIBUTES, np.bool_),
    )
    _lay_people(s, t, movable, years, profession)
    _lay_pairs(s, t)
    return s


@unowned
def _lay_people(
    s: Sheet,
    t: Tables,
    movable: NDArray[np.uint8],
    years: Floats,
    profession: NDArray[np.int32],
) -> None:
    for i in range(len(movable)):
        for w in range(WORDS):
            s.starts[w, i] = t.starts[i, w]
        for m in range(LARGEST_GROUP + 1):
            s.likes[m, i] = t.size_wish[i, m]
        s.traits[WAITS, i] = t.waiting[i]
        s.traits[LARGEST, i] = t.most[i]
        s.traits[ON_LINE, i] = 1.0 if t.format[i] == ONLINE else 0.0
        s.traits[ON_SITE, i] = 1.0 if t.format[i] == IN_PERSON else 0.0
        s.traits[AT_HOME, i] = t.pairs[i, i, TRAVEL]
        s.traits[MOVES, i] = 1.0 if movable[i] else 0.0
        s.traits[YEARS, i] = years[i]
        s.traits[TRADE, i] = profession[i] if profession[i] >= 0 else np.nan


@unowned
def _lay_pairs(s: Sheet, t: Tables) -> None:
    n = len(t.clash)
    for i in range(n):
        home = t.pairs[i, i, TRAVEL]
        for j in range(n):
            s.planes[PHILOSOPHIES, i, j] = t.pairs[i, j, PHILOSOPHY]
            s.planes[APART2, i, j] = t.pairs[i, j, SQUARED]
            s.planes[REACH, i, j] = _reach(t, i, j, home)
            for k in range(N_ATTRIBUTES):
                s.gaps[k] |= i != j and not t.pairs[i, j, k] >= 0.0
            s.said[HOPING] |= i != j and t.pairs[i, j, HOPES] >= 0.0
            s.said[MEETING] |= t.pairs[i, j, MET] > 0.0
        for j in range(n, s.planes.shape[2]):
            for k in range(N_PLANES):
                s.planes[k, i, j] = 0.0
    if t.bands[STYLE, WEIGHT] > 0.0:
        _lay(s.planes[STYLES], t, STYLE)
    if s.said[HOPING]:
        _lay(s.planes[HOPING], t, HOPES)
    if s.said[MEETING]:
        _lay(s.planes[MEETING], t, MET)


@laid
def _reach(t: Tables, i: int, j: int, home: float) -> float:
    """The way between two; who has no limit of their own has the other's to tell it."""
    if t.clash[i, j]:
        return -1.0
    other = t.pairs[j, j, TRAVEL]
    far = np.inf
    if home < np.inf:
        far = t.pairs[i, j, TRAVEL] / home
    elif other < np.inf:
        far = t.pairs[j, i, TRAVEL] / other
    return far


@unowned
def _lay(plane: NDArray[np.float32], t: Tables, k: int) -> None:
    for i in range(len(t.pairs)):
        for j in range(len(t.pairs)):
            plane[i, j] = t.pairs[i, j, k]
