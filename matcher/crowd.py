"""The arrays of a pool in the order in which its groups are walked through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from matcher import tables
from matcher.score import Scorer
from matcher.tables import Floats, Ints, Tables

if TYPE_CHECKING:
    from matcher.walk_terms import Crowd


@dataclass(frozen=True, slots=True)
class Order:
    """Who can be in a group at all, who can meet with fewest coming first.

    Attributes
    ----------
    people : ndarray of int64 of shape (n,)
        Places in the scorer's pool.
    ok, reach : ndarray of bool of shape (n, n)
        Whom each may share a group with; whose places each can reach.
    channels, apart, squared, ways : ndarray
        As in `matcher.walk_terms.Crowd`.
    """

    people: Ints
    ok: NDArray[np.bool_]
    reach: NDArray[np.bool_]
    channels: Floats
    apart: Floats
    squared: Floats
    ways: Floats
    tables: Tables


def order(scorer: Scorer) -> Order:
    """The pool of a scorer, made ready to be walked through."""
    t = scorer.tables
    ok = may_share(t)
    ok &= scorer.takes_part & scorer.takes_part[:, None]
    able = np.flatnonzero(scorer.takes_part & (ok.sum(axis=1) >= scorer.criteria.least - 1))
    degree = ok[np.ix_(able, able)].sum(axis=1)
    people = able[np.argsort(degree, kind="stable")].astype(np.int64)
    square = np.ix_(people, people)
    P = t.pairs[square]
    weighing = np.flatnonzero(t.bands[:, tables.WEIGHT] > 0)
    alone = P[:, :, :2].transpose(2, 0, 1).copy()
    alone[np.isnan(alone)] = np.inf
    alone[:, np.arange(len(people)), np.arange(len(people))] = np.inf
    return Order(
        people=people,
        ok=ok[square],
        reach=P[:, :, tables.TRAVEL] <= 1.0,
        channels=_channels(P, weighing),
        apart=alone,
        squared=P[:, :, tables.SQUARED],
        ways=P[:, :, tables.TRAVEL],
        tables=t,
    )


def _channels(P: Floats, weighing: NDArray[np.int64]) -> Floats:
    """What adds up over pairs, one matrix each; nothing is added by a person to themself."""
    stated = ~np.isnan(P)
    values = np.where(stated, P, 0.0)
    hopes, met = tables.HOPES, tables.MET
    found = [values[:, :, a] for a in weighing]
    found += [stated[:, :, a].astype(float) for a in weighing]
    found += [values[:, :, hopes], stated[:, :, hopes].astype(float), values[:, :, met]]
    channels = np.stack(found)
    channels[:, np.arange(len(P)), np.arange(len(P))] = 0.0
    return channels


def crowd(o: Order, chosen: NDArray[np.int64], prices: Floats) -> Crowd:
    """Some of the people as compiled code takes them, in the order given.

    Parameters
    ----------
    chosen : ndarray of int64
        Places in the order.
    prices : ndarray of shape (n,)
        One for each person of the order.
    """
    from matcher.walk_terms import Crowd

    t, pool = o.tables, o.people[chosen]
    square = np.ix_(chosen, chosen)
    limits = (
        tables.LEAST,
        tables.SOFT_WEIGHT,
        tables.FALL_ENDS,
        tables.ISOLATION_FROM,
        tables.NEED_PRESCRIBER,
        tables.SPARE_STARTS,
    )
    traits = (
        t.format[pool] == tables.IN_PERSON,
        t.format[pool] == tables.ONLINE,
        t.prescribes[pool],
        t.most[pool],
        t.unit[pool],
        t.unit_size[pool],
    )
    return Crowd(
        ok=packed(o.ok[square]),
        reach=packed(o.reach[square]),
        starts=np.ascontiguousarray(t.starts[pool]),
        marks=t.marks[pool],
        traits=np.ascontiguousarray(np.stack(traits, axis=1).astype(np.int64)),
        channels=np.ascontiguousarray(o.channels[:, chosen[:, None], chosen[None, :]]),
        apart=np.ascontiguousarray(o.apart[:, chosen[:, None], chosen[None, :]]),
        squared=np.ascontiguousarray(o.squared[square]),
        ways=np.ascontiguousarray(o.ways[square]),
        size_wish=np.ascontiguousarray(t.size_wish[pool]),
        waiting=np.ascontiguousarray(t.waiting[pool]),
        price=np.ascontiguousarray(prices[chosen]),
        bands=np.ascontiguousarray(t.bands[t.bands[:, tables.WEIGHT] > 0]),
        soft=np.ascontiguousarray(t.soft),
        limits=np.ascontiguousarray(t.limits[list(limits)]),
    )


def may_share(t: Tables) -> NDArray[np.bool_]:
    """Who may share a group with whom, companions who must come along considered."""
    ok: NDArray[np.bool_] = t.clash == 0
    np.fill_diagonal(ok, False)
    for unit in np.unique(t.unit[t.unit_size > 1]):
        inside = np.flatnonzero(t.unit == unit)
        among = ok[np.ix_(inside, inside)] | np.eye(len(inside), dtype=bool)
        # Who cannot be with one of them cannot be with any; and one of them absent bars all.
        common = ok[inside].all(axis=0) if len(inside) == t.unit_size[inside[0]] else False
        ok[inside] = common if among.all() else False
        ok[np.ix_(inside, inside)] = among & ~np.eye(len(inside), dtype=bool)
        ok[:, inside] = ok[inside].T
    return ok


def packed(relation: NDArray[np.bool_]) -> NDArray[np.uint64]:
    """Rows of truths as words of 64 bits."""
    n_words = max(1, -(-relation.shape[1] // 64))
    wide = np.zeros((len(relation), n_words * 64), dtype=bool)
    wide[:, : relation.shape[1]] = relation
    raw = np.packbits(wide, axis=1, bitorder="little")
    return np.ascontiguousarray(raw).view("<u8").astype(np.uint64)
