"""The linear assignment for compiled loops: each row one column, at the least cost of all.

scipy has the same (`scipy.optimize.linear_sum_assignment`), which compiled code cannot call.
Importing this module loads the compiler.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.jit import compiled, laid, unowned
from matcher.tables import Floats, Ints


class Desk(NamedTuple):
    """Room for assignments of up to n rows.

    Attributes
    ----------
    cost : ndarray of shape (n, n)
    column, row : ndarray of shape (n,)
        The answer: the column of each row, and the row of each column.
    row_price, column_price, short : ndarray of shape (n,)
        Prices of rows and columns; the shortest way to each column.
    before : ndarray of shape (n,)
        The row from which each column is reached.
    row_seen : ndarray of uint8 of shape (n,)
    closed, way : ndarray of shape (n,)
        Infinite where the shortest way to a column is certain, else 0; scratch.
    """

    cost: Floats
    column: Ints
    row: Ints
    row_price: Floats
    column_price: Floats
    short: Floats
    before: Ints
    row_seen: NDArray[np.uint8]
    closed: Floats
    way: Floats


@compiled
def new_desk(n: int) -> Desk:
    """Room for assignments of up to n rows."""
    return Desk(
        np.empty((n, n)),
        np.empty(n, np.int64),
        np.empty(n, np.int64),
        np.empty(n),
        np.empty(n),
        np.empty(n),
        np.zeros(n, np.int64),
        np.empty(n, np.uint8),
        np.empty(n),
        np.empty(n),
    )


@unowned
def assign(d: Desk, n: int) -> None:
    """Give each of the first n rows one of the first n columns, at the least cost together.

    Row after row is added along the shortest path through those that have a column
    (R. Jonker and A. Volgenant, A shortest augmenting path algorithm, Computing 38, 1987;
    D. F. Crouse, On implementing 2D rectangular assignment algorithms, IEEE Trans. Aerosp.
    Electron. Syst. 52, 2016, algorithm 1).

    Parameters
    ----------
    d : Desk
        Its ``cost`` is filled, with finite numbers, and so is ``column_price``: any prices will
        do, but with those of a question much like this one most rows find their column at once.
    """
    _begin(d, n)
    for a in range(n):
        if d.column[a] >= 0:
            continue
        for b in range(n):
            d.short[b], d.closed[b], d.row_seen[b] = np.inf, 0.0, 0
        end, length = _shortest(d, n, a)
        d.row_price[a] += length
        for b in range(n):
            if d.row_seen[b] and b != a:
                d.row_price[b] += length - d.short[d.column[b]]
            if d.closed[b] > 0.0:
                d.column_price[b] -= length - d.short[b]
        _turn(d, a, end)


@laid
def spare(d: Desk, n: int, row: Floats, column: Floats) -> None:
    """How much dearer another column would be for each row, and another row for each column.

    Parameters
    ----------
    d : Desk
        As `assign` leaves it, with prices that tell what each other way would cost more.
    row, column : ndarray of shape (n,)
        Written.
    """
    way, prices = d.way, d.column_price
    for b in range(n):
        column[b] = np.inf
    for a in range(n):
        costs, price = d.cost[a], d.row_price[a]
        for b in range(n):
            way[b] = costs[b] - price - prices[b]
        way[d.column[a]] = np.inf
        for b in range(n):
            column[b] = way[b] if way[b] < column[b] else column[b]
        row[a] = _least(way, n)


@laid
def _begin(d: Desk, n: int) -> None:
    """What each row must pay at least, and columns for rows whose cheapest is still free."""
    for a in range(n):
        d.column[a], d.row[a] = -1, -1
    left, prices = d.way, d.column_price
    for a in range(n):
        costs = d.cost[a]
        for b in range(n):
            left[b] = costs[b] - prices[b]
        least = _least(left, n)
        d.row_price[a] = least
        # Most stay where they are.
        at = a
        if left[a] > least or d.row[a] >= 0:
            at = 0
            while left[at] > least:
                at += 1
        if d.row[at] < 0:
            d.row[at], d.column[a] = a, at


@laid
def _shortest(d: Desk, n: int, first: int) -> tuple[int, float]:
    """The free column that is nearest to a row, and how far it is."""
    row, end, length = first, -1, 0.0
    while end < 0:
        d.row_seen[row] = 1
        _reach(d, n, row, length - d.row_price[row])
        b = _nearest(d.way, n)
        length = d.way[b]
        d.closed[b] = np.inf
        if d.row[b] < 0:
            end = b
        else:
            row = d.row[b]
    return end, length


@laid
def _reach(d: Desk, n: int, row: int, begins: float) -> None:
    """Shorten the ways by those over one row; one loop each, so that eight go at a time."""
    costs, prices, way = d.cost[row], d.column_price, d.way
    short, before, closed = d.short, d.before, d.closed
    for b in range(n):
        way[b] = begins + costs[b] - prices[b] + closed[b]
    for b in range(n):
        before[b] = row if way[b] < short[b] else before[b]
        short[b] = way[b] if way[b] < short[b] else short[b]
    for b in range(n):
        way[b] = short[b] + closed[b]


@laid
def _nearest(way: Floats, n: int) -> int:
    """Where the smallest is."""
    least = _least(way, n)
    at = 0
    while way[at] > least:
        at += 1
    return at


@laid
def _least(way: Floats, n: int) -> float:
    """The smallest; four are held side by side, which do not wait for each other."""
    one, two, three, four = np.inf, np.inf, np.inf, np.inf
    for b in range(0, n - 3, 4):
        one, two = min(one, way[b]), min(two, way[b + 1])
        three, four = min(three, way[b + 2]), min(four, way[b + 3])
    for b in range(n - n % 4, n):
        one = min(one, way[b])
    return min(min(one, two), min(three, four))


@laid
def _turn(d: Desk, first: int, end: int) -> None:
    """Every row of a path takes the column that follows it."""
    b = end
    row = -1
    while row != first:
        row = d.before[b]
        d.row[b] = row
        freed = d.column[row]
        d.column[row] = b
        b = freed
