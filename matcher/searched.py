"""Whom a search may place, and the words by which it names groups."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def placeable(
    unit: NDArray[np.integer],
    unit_size: NDArray[np.int32],
    most: NDArray[np.int16],
    takes_part: NDArray[np.bool_],
    least: int,
) -> NDArray[np.bool_]:
    """Who may be placed at all; a unit with all its members or not at all.

    Parameters
    ----------
    unit, unit_size, most, takes_part : ndarray of shape (n,)
        As in `matcher.tables.Tables` and `matcher.columns.Columns`, units counted from 0.
    least : int
        Least size of a group.
    """
    here = np.bincount(unit, minlength=1)
    may = takes_part & (here[unit] == unit_size) & (most >= least)
    whole = np.bincount(unit, weights=may, minlength=1) == here
    found: NDArray[np.bool_] = whole[unit]
    return found


def codes(n: int) -> NDArray[np.uint64]:
    """A random word each, the same every time; the sum over a group names the group."""
    return np.random.default_rng(n).integers(1, 2**63, n, dtype=np.uint64)
