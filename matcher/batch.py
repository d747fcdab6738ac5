"""Some cells with their people, small enough to travel to a worker."""

from __future__ import annotations

from dataclasses import dataclass

from matcher.columns import Columns
from matcher.tables import Floats, Ints

#: The group of each person, and what each group is worth.
Found = tuple[Ints, Floats]


@dataclass(frozen=True)
class Batch:
    """Cells that one worker searches, one after the other.

    Attributes
    ----------
    columns : Columns
        The people of all its cells, cell by cell.
    sizes : tuple of int
        People of each cell.
    home : ndarray of shape (n,)
        The group of each to begin with, -1 for none.
    seeds : tuple of int
        One for each cell.
    """

    columns: Columns
    sizes: tuple[int, ...]
    home: Ints
    seeds: tuple[int, ...]
