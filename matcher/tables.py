"""Everything the score needs about a pool, as plain arrays that compiled code can take.

Pairs are computed once: a search looks the same pair up millions of times.
The eight numbers of one pair lie side by side, one cache line.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Columns of Tables.pairs.
EXPERIENCE, PHILOSOPHY, DISCIPLINE, STYLE, SQUARED, HOPES, MET, TRAVEL = range(8)
N_ATTRIBUTES = 4
#: The first so many can isolate a member.
N_ISOLATING = 2

# Bits of Tables.clash: why two people may never share a group.
NOT_WITH, SAME_PRACTICE, FORMATS, NO_HOUR, NO_PLACE = 1, 2, 4, 8, 16

# Columns of Tables.bands.
LOW, HIGH, WEIGHT, ISOLATES = range(4)

# Positions in Tables.limits.
LEAST, MOST, SOFT_WEIGHT, FALL_ENDS, ISOLATION_FROM, NEED_PRESCRIBER, SPARE_STARTS = range(7)

# Positions in Tables.soft.
SPARE, WAY, SIZE, HOPE, WAITING, FRESH = range(6)

# Values of Tables.format.
IN_PERSON, ONLINE, HYBRID = range(3)


class Rule(IntEnum):
    """The hard rules in the order in which they are looked at, cheap ones first."""

    KEPT = 0
    TOO_SMALL = 1
    TOO_LARGE = 2
    PAIR = 3
    TOGETHER = 4
    ALONE = 5
    PRESCRIBER = 6
    HOUR = 7
    PLACE = 8


class Tables(NamedTuple):
    """A pool as arrays; n people, indices as in the list of candidates.

    Attributes
    ----------
    pairs : ndarray of shape (n, n, 8), in a cell of single precision
        Differences on four attributes (NaN if one side did not state it), the squared distance
        of the faultline, agreement of hopes (NaN likewise), 1 if the two met before, and the
        share of the row person's travel limit that the way to the column person's place takes
        (inf if unknown).
    clash : ndarray of uint8 of shape (n, n)
        Bits telling why two people may never share a group; 0 if they may.
    starts : ndarray of uint64 of shape (n, 6)
        Half hours of the week at which a whole session may begin.
    format : ndarray of int8 of shape (n,)
        0 in person, 1 online, 2 either.
    most : ndarray of int16 of shape (n,)
        Largest group that each would sit in.
    unit, unit_size : ndarray of int32 of shape (n,)
        People who must be together share a unit; its size is repeated for each.
    marks : ndarray of uint64 of shape (n,)
        Marks nobody may bear alone in a group.
    prescribes : ndarray of uint8 of shape (n,)
        1 for those whose licence lets them prescribe.
    size_wish : ndarray of shape (n, LARGEST_GROUP + 1)
        How far each person likes a group of that size, 0 to 1.
    waiting : ndarray of shape (n,)
        How long each has waited, 0 to 1.
    bands : ndarray of shape (4, 4)
        For each attribute low, high, weight (summing to 1) and whether it isolates.
    soft : ndarray of shape (6,)
        Weights of the soft terms, summing to 1.
    limits : ndarray of shape (7,)
        Least, most, soft weight, T, start of isolation, prescriber needed, full spare starts.
    """

    pairs: Floats
    clash: NDArray[np.uint8]
    starts: NDArray[np.uint64]
    format: NDArray[np.int8]
    most: NDArray[np.int16]
    unit: NDArray[np.int32]
    unit_size: NDArray[np.int32]
    marks: NDArray[np.uint64]
    prescribes: NDArray[np.uint8]
    size_wish: Floats
    waiting: Floats
    bands: Floats
    soft: Floats
    limits: Floats
