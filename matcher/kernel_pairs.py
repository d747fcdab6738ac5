"""What the pairs of one group say together, for the compiler: looked up once, kept side by side."""

from __future__ import annotations

import numpy as np

from matcher.criteria import LARGEST_GROUP
from matcher.jit import inlined, laid
from matcher.kernel_rules import Members
from matcher.tables import HOPES, MET, N_ATTRIBUTES, N_ISOLATING, SQUARED, Floats, Tables

#: Length of a row in the scratch.
STRIDE = LARGEST_GROUP
#: Where in the scratch lie the squared distances, for each member those to the members before,
#: and their sums over all others.
D2 = 0
DEGREE = D2 + STRIDE * STRIDE
#: The distance of each member's nearest peer, a row each attribute that isolates.
NEAREST = DEGREE + STRIDE
#: For each attribute the sum over pairs and how many there are.
APART = NEAREST + N_ISOLATING * STRIDE
BOTH_STATED = APART + N_ATTRIBUTES
#: Agreement of hopes, how many pairs named some, how many met before, squared distances.
AGREED = BOTH_STATED + N_ATTRIBUTES
BOTH_HOPE = AGREED + 1
MET_BEFORE = AGREED + 2
SQUARES = AGREED + 3
#: From here on sums inside every subset of a larger group.
SUBSETS = AGREED + 4
SCRATCH = SUBSETS + (2 << LARGEST_GROUP)


@laid
def gather(members: Members, m: int, t: Tables, work: Floats) -> None:
    """Fill the scratch from the pairs of a group."""
    for k in range(APART, SUBSETS):
        work[k] = 0.0
    for a in range(m):
        open_row(a, work)
        for b in range(a):
            add_pair(members[a], members[b], a, b, t, work)


@inlined
def open_row(a: int, work: Floats) -> None:
    """Make room for one more member, of whom no pair was looked at yet."""
    for k in range(N_ISOLATING):
        work[NEAREST + k * STRIDE + a] = np.inf
    work[DEGREE + a] = 0.0


@inlined
def add_pair(i: int, j: int, a: int, b: int, t: Tables, work: Floats) -> None:
    """Add what one pair says; the two are members a and b."""
    for k in range(N_ATTRIBUTES):
        d = t.pairs[i, j, k]
        # Where one side stated nothing d is no number, and smaller than none.
        stated = d >= 0.0
        work[APART + k] += d if stated else 0.0
        work[BOTH_STATED + k] += 1.0 if stated else 0.0
    for k in range(N_ISOLATING):
        d = t.pairs[i, j, k]
        at_a, at_b = NEAREST + k * STRIDE + a, NEAREST + k * STRIDE + b
        work[at_a] = d if d < work[at_a] else work[at_a]
        work[at_b] = d if d < work[at_b] else work[at_b]
    d2 = t.pairs[i, j, SQUARED]
    work[D2 + a * STRIDE + b] = d2
    work[SQUARES] += d2
    work[DEGREE + a] += d2
    work[DEGREE + b] += d2
    both = t.pairs[i, j, HOPES]
    stated = both >= 0.0
    work[AGREED] += both if stated else 0.0
    work[BOTH_HOPE] += 1.0 if stated else 0.0
    work[MET_BEFORE] += t.pairs[i, j, MET]
