"""The tables of a cell laid out in planes, so that one place is weighed for everybody at once.

Theory of operation.  A search that tries one change after another looks up a few pairs for each.
Where it asks what a group is worth with each of hundreds of people in one of its places, the same
few rows are added up for all of them: loops over neighbours in memory, which the compiler carries
out for eight or sixteen people at a time.  One such row takes as long as a dozen changes.
Single precision is enough, since whatever is done is weighed once more.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.jit import compiled, unowned
from matcher.kernel_ledger import WORDS
from matcher.tables import (
    HOPES,
    IN_PERSON,
    MET,
    N_ATTRIBUTES,
    ONLINE,
    SQUARED,
    TRAVEL,
    Ints,
    Tables,
)

Row = NDArray[np.float32]

# Planes: the attributes come first, each in the place that it has in the tables; then the squared
# distance, the way from one to the other and back, what is agreed of hopes, who met before, and
# who may not be together.
APART2 = N_ATTRIBUTES
WAY_TO, WAY_FROM, HOPING, MEETING, BARRED, N_PLANES = (APART2 + k for k in range(1, 7))
# Of each person: how long they waited, the largest group they would sit in, whether they meet
# online or in person alone, whether they may be moved by themselves, and the share of their limit
# that the way to a meeting in their own place takes.
WAITS, LARGEST, ON_LINE, ON_SITE, MOVES, AT_HOME, N_TRAITS = range(7)
#: Worth of a group that may not be, or of a place that is not weighed.
NEVER = -1000.0
#: Rows of scratch that weighing a place takes.
_SCRATCH = 6


class Sheet(NamedTuple):
    """A cell of n people in planes.

    Attributes
    ----------
    planes : ndarray of float32 of shape (n, N_PLANES, n)
        All planes of one person lie together.
    starts : ndarray of uint64 of shape (WORDS, n)
        As in `matcher.tables.Tables`, word by word.
    likes : ndarray of float32 of shape (LARGEST_GROUP + 1, n)
        How far each person likes a group of that size.
    traits : ndarray of float32 of shape (N_TRAITS, n)
    worth : ndarray of float32 of shape (n, n)
        ``worth[i, p]``: size times utility of the group of i with p in the place of i; `NEVER`
        where it may not be.
    fresh : ndarray of uint8 of shape (n,)
        Whether the row of ``worth`` is of the groups that stand.
    rest : ndarray of shape (LARGEST_GROUP,)
        Scratch: the members who stay.
    work : ndarray of float32 of shape (_SCRATCH, n)
    said : ndarray of bool of shape (N_PLANES,)
        Whether any pair has something in a plane.
    """

    planes: NDArray[np.float32]
    starts: NDArray[np.uint64]
    likes: NDArray[np.float32]
    traits: NDArray[np.float32]
    worth: NDArray[np.float32]
    fresh: NDArray[np.uint8]
    rest: Ints
    work: NDArray[np.float32]
    said: NDArray[np.bool_]


@compiled
def new_sheet(t: Tables, movable: NDArray[np.uint8]) -> Sheet:
    """The tables of a cell in planes.

    Parameters
    ----------
    movable : ndarray of uint8 of shape (n,)
        Who may be moved without anybody else.
    """
    n = len(t.clash)
    s = Sheet(
        np.empty((n, N_PLANES, n), np.float32),
        np.empty((WORDS, n), np.uint64),
        np.empty((LARGEST_GROUP + 1, n), np.float32),
        np.empty((N_TRAITS, n), np.float32),
        np.empty((n, n), np.float32),
        np.zeros(n, np.uint8),
        np.zeros(LARGEST_GROUP, np.int64),
        np.empty((_SCRATCH, n), np.float32),
        np.zeros(N_PLANES, np.bool_),
    )
    _lay_people(s, t, movable)
    _lay_pairs(s, t)
    return s


@unowned
def _lay_people(s: Sheet, t: Tables, movable: NDArray[np.uint8]) -> None:
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


@unowned
def _lay_pairs(s: Sheet, t: Tables) -> None:
    n = len(t.clash)
    for i in range(n):
        for j in range(n):
            for k in range(N_ATTRIBUTES):
                s.planes[i, k, j] = t.pairs[i, j, k]
            s.planes[i, APART2, j] = t.pairs[i, j, SQUARED]
            s.planes[i, WAY_TO, j] = t.pairs[i, j, TRAVEL]
            s.planes[i, WAY_FROM, j] = t.pairs[j, i, TRAVEL]
            s.planes[i, HOPING, j] = t.pairs[i, j, HOPES]
            s.planes[i, MEETING, j] = t.pairs[i, j, MET]
            s.planes[i, BARRED, j] = 1.0 if t.clash[i, j] else 0.0
            s.said[HOPING] |= i != j and t.pairs[i, j, HOPES] >= 0.0
            s.said[MEETING] |= t.pairs[i, j, MET] > 0.0
