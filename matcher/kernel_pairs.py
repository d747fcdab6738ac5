"""What the pairs of one group say together, for the compiler: looked up once, kept side by side."""

from __future__ import annotations

import math

import numpy as np

from matcher.criteria import LARGEST_GROUP
from matcher.jit import inlined, laid
from matcher.kernel_rules import Members
from matcher.tables import HOPES, MET, N_ATTRIBUTES, SQUARED, Floats, Tables

#: Length of a row in the scratch.
STRIDE = LARGEST_GROUP
#: Where in the scratch lie the squared distances, a row each member, and their sums over a row.
D2 = 0
DEGREE = D2 + STRIDE * STRIDE
#: The distance of each member's nearest peer, a row each attribute.
NEAREST = DEGREE + STRIDE
#: For each attribute the sum over pairs and how many there are.
APART = NEAREST + N_ATTRIBUTES * STRIDE
BOTH_STATED = APART + N_ATTRIBUTES
#: Agreement of hopes, how many pairs named some, how many met before.
AGREED = BOTH_STATED + N_ATTRIBUTES
BOTH_HOPE = AGREED + 1
MET_BEFORE = AGREED + 2
#: From here on sums inside every subset of a larger group.
SUBSETS = AGREED + 3
SCRATCH = SUBSETS + (2 << LARGEST_GROUP)


@laid
def gather(members: Members, m: int, t: Tables, work: Floats) -> None:
    """Fill the scratch from the pairs of a group."""
    for k in range(APART, SUBSETS):
        work[k] = 0.0
    for a in range(m):
        for k in range(N_ATTRIBUTES):
            work[NEAREST + k * STRIDE + a] = np.inf
        work[DEGREE + a] = 0.0
        for b in range(a):
            _pair(members[a], members[b], a, b, t, work)


@inlined
def _pair(i: int, j: int, a: int, b: int, t: Tables, work: Floats) -> None:
    """Add what one pair says."""
    for k in range(N_ATTRIBUTES):
        d = t.pairs[i, j, k]
        if not math.isnan(d):
            work[APART + k] += d
            work[BOTH_STATED + k] += 1.0
            near = NEAREST + k * STRIDE
            work[near + a] = min(work[near + a], d)
            work[near + b] = min(work[near + b], d)
    d2 = t.pairs[i, j, SQUARED]
    work[D2 + a * STRIDE + b] = d2
    work[D2 + b * STRIDE + a] = d2
    work[DEGREE + a] += d2
    work[DEGREE + b] += d2
    both = t.pairs[i, j, HOPES]
    if not math.isnan(both):
        work[AGREED] += both
        work[BOTH_HOPE] += 1.0
    work[MET_BEFORE] += t.pairs[i, j, MET]
