"""A grouping within a budget of shortfall, looked for in threads by `matcher.cover`."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from matcher.crowd import packed
from matcher.listing import Stop
from matcher.tables import Floats, Ints


@dataclass(frozen=True, slots=True)
class Choice:
    """What one search within a budget came to.

    Attributes
    ----------
    groups : ndarray of int64 of shape (n_chosen, width) or None
        None where no grouping lies within the budget.
    short : float
        By how much it falls short of the prices.
    whole : bool
        Whether every choice within the budget was looked at.
    """

    groups: Ints | None
    short: float
    whole: bool


def best_within(
    groups: Ints,
    short: Floats,
    prices: Floats,
    budget: float,
    stop: Stop,
    workers: int | None = None,
    nodes: int | None = None,
) -> Choice:
    """The grouping that falls least short of the prices, if by no more than a budget.

    Parameters
    ----------
    groups : ndarray of shape (n_groups, width), padded with -1
        By rising shortfall.
    short : ndarray of shape (n_groups,)
        How far each falls short of its members' prices.
    prices : ndarray of shape (n,)
        What leaving each person out costs.
    budget : float
    stop : Stop
    workers : int, optional
    nodes : int, optional
        After so many steps of each worker what was found until then is told, as no whole search.
    """
    from matcher import cover

    within, costs = _with_singles(groups, short, prices, budget)
    choices = cover.Choices(
        members=within.astype(np.int16),
        masks=masks_of(within, len(prices)),
        short=costs,
        share=costs / (within >= 0).sum(axis=1),
        needed=prices > cover.EQUAL,
    )
    threads = workers or os.cpu_count() or 1
    shared = np.full(threads, budget)
    trails = [
        cover.trail(
            len(within), len(prices), choices.masks.shape[1], budget, nodes or cover.ANY_NUMBER
        )
        for _ in range(threads)
    ]

    def one(k: int) -> None:
        cover.search(choices, trails[k], k, threads, shared, stop.flag)

    if nodes is not None and threads == 1:
        # It ends by itself, so nobody has to be able to end it.
        one(0)
    else:
        _side_by_side(one, threads, stop)
    whole = not stop.is_set and not any(trail.found[1] for trail in trails)
    found = [trail for trail in trails if trail.best[0] >= 0]
    if not found:
        return Choice(None, np.inf, whole)
    best = min(found, key=lambda trail: trail.found[0])
    chosen = within[best.best[1 : 1 + int(best.best[0])]]
    return Choice(chosen[(chosen >= 0).sum(axis=1) > 1], float(best.found[0]), whole)


def _side_by_side(one: Callable[[int], None], threads: int, stop: Stop) -> None:
    with ThreadPoolExecutor(threads) as pool:
        try:
            list(pool.map(one, range(threads)))
        except BaseException:
            stop.set()
            raise


def _with_singles(
    groups: Ints, short: Floats, prices: Floats, budget: float
) -> tuple[Ints, Floats]:
    """The groups within the budget, and each person who may be left out as a group of one."""
    n_within = int(np.searchsorted(short, budget, side="right"))
    cheap = np.flatnonzero(prices <= budget)
    singles = np.full((len(cheap), groups.shape[1]), -1, dtype=np.int64)
    singles[:, 0] = cheap
    together = np.concatenate([groups[:n_within], singles])
    costs = np.maximum(0.0, np.concatenate([short[:n_within], prices[cheap]]))
    order = np.argsort(costs, kind="stable")
    return together[order], costs[order]


def masks_of(groups: Ints, n: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint64]]:
    """Who is in which group, as bits: rows of words."""
    inside = np.zeros((len(groups), n), dtype=bool)
    row = np.broadcast_to(np.arange(len(groups))[:, None], groups.shape)
    inside[row[groups >= 0], groups[groups >= 0]] = True
    return packed(inside)
