"""When to prove a grouping, and how: the way that this pool, this process and the time allow."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from matcher import exact, jit
from matcher.compiling import standing
from matcher.cover_plain import best_plain
from matcher.listing import Listing
from matcher.master import SLACK, Master, dive
from matcher.packing import pack_apart
from matcher.proof import Proof, prove
from matcher.ready import ready, soon
from matcher.score import Scorer
from matcher.tables import Floats, Ints

#: Groups that are walked through in a second of a proof unasked for, all passes counted.
A_SECOND = 500_000
#: Above this many people nobody looks whether a proof might be quick: it is not.
MOST_PEOPLE = 240
#: A proof unasked for has this share of the time; the search has the rest.
SHARE = 0.5
#: So many groups, by the estimate, numpy lists in about a second, and so many in each second that
#: is allowed on a machine three times as slow: no code is compiled or loaded for them.
LISTED, LISTED_A_SECOND = 60_000, 40_000
#: The estimate may be short by such a factor before a listing is given up.  Listing and packing
#: have this share of the time: little else can be done until they are through.
ASTRAY, LISTING_SHARE = 4, 0.75
#: Where steps are counted a pool is proved by its size alone.
COUNTED = 200_000
#: Without a time a proof of more groups than this is refused: it would take hours.
REFUSED = 3e10
#: Loading what an earlier process compiled takes a second, or less than this on a busy machine.
LOADED_SECONDS = 5.0
DEFAULT_SECONDS = 10.0
#: Seconds in which HiGHS cannot even begin.
TOO_LITTLE = 0.05
#: Groups that HiGHS packs at once where nothing is compiled.
LIKELY = 4_000
#: The first budget of shortfall lets in so many groups; it grows until one is found.
FIRST, GROWTH = 200, 1.5
#: Nodes of the search by numpy within one budget: a second or two.
NODES = 12_000


def attempt(
    scorer: Scorer,
    *,
    seed: int,
    seconds: float | None,
    steps: int | None,
    insist: bool,
    progress: Callable[[float, float], None] | None = None,
) -> Proof | None:
    """A proof of the best grouping; None where it is not worth trying.

    Parameters
    ----------
    insist : bool
        Try whatever it takes, and tell the bound reached when ``seconds`` are over.

    Raises
    ------
    ValueError
        Where a proof is insisted on without a time and there are too many groups.
    """
    if not insist and len(scorer.candidates) > MOST_PEOPLE:
        return None
    listing = Listing(scorer)
    about = listing.estimate(np.random.default_rng(0))
    if not insist:
        return _unasked(scorer, about, seed, seconds, steps, progress)
    if not jit.available():
        return _listed(scorer, exact.MOST_GROUPS, seconds, insist=True)
    if seconds is None and about > REFUSED:
        raise ValueError(
            f"about {about:.1g} groups are possible: give the proof a time, leave it out,"
            " or make the pool smaller"
        )
    return prove(scorer, seconds=seconds, seed=seed, progress=progress)


def _unasked(
    scorer: Scorer,
    about: float,
    seed: int,
    seconds: float | None,
    steps: int | None,
    progress: Callable[[float, float], None] | None,
) -> Proof | None:
    if steps is not None:
        # The same groups on every machine: no clock decides.
        small = about <= COUNTED and ready(None)
        return prove(scorer, seed=seed, progress=progress) if small else None
    allowed = seconds or DEFAULT_SECONDS
    if about <= min(LISTED, LISTED_A_SECOND * allowed) and not standing():
        # Nothing compiles meanwhile: every call of numpy would wait for that thread.
        return _listed(scorer, ASTRAY * LISTED, LISTING_SHARE * allowed)
    if about <= allowed * A_SECOND and ready(min(LOADED_SECONDS, allowed) if soon() else 0.0):
        return prove(scorer, seconds=SHARE * allowed, seed=seed, progress=progress)
    return None


def _listed(scorer: Scorer, most: int, seconds: float | None, insist: bool = False) -> Proof | None:
    """The way without compiled code: every group listed by numpy and packed by HiGHS."""
    end = np.inf if seconds is None else time.monotonic() + seconds
    found = exact.feasible(scorer, most, lambda: time.monotonic() > end)
    if found is None:
        if not insist:
            return None
        raise ValueError(
            f"more than {most} groups are possible, or more than the time allows, and there is no"
            " compiler here: leave out the proof, install numba, or make the pool smaller"
        )
    groups, utility = found
    weight = utility * (groups >= 0).sum(axis=1)
    return packed(groups, weight, len(scorer.candidates), end)


def packed(groups: Ints, weight: Floats, n: int, end: float) -> Proof:
    """The best choice among listed groups, by HiGHS alone.

    The relaxation gives the bound and lets all groups go that fall further short of
    their prices than the best choice known falls short of the bound.

    Parameters
    ----------
    end : float
        By `time.monotonic`; `inf` waits for the proof.
    """
    if not len(groups):
        return Proof([], 0.0, 0.0)
    master = Master(n, groups.shape[1])
    master.groups, master.weight = groups, weight
    bound = master.solve(keep=True)
    short = master.worth(groups) - weight
    order = np.argsort(short, kind="stable")
    rows = order[:LIKELY][dive(groups[order[:LIKELY]], weight[order[:LIKELY]], n)]
    value = float(weight[rows].sum())
    top = bound
    budget = min(top - value, float(short[order[min(FIRST, len(order) - 1)]]))
    while True:
        found, less, whole = best_plain(
            groups[order],
            short[order],
            master.prices,
            max(SLACK, budget),
            NODES,
            lambda: time.monotonic() > end,
        )
        if found is not None and top - less > value:
            rows, value = order[found], float(weight[order[found]].sum())
        if not whole:
            return _by_highs(groups, weight, n, end, order, rows, bound)
        if found is not None or budget >= top - value - SLACK:
            bound = value
            break
        bound = min(bound, max(value, top - budget))
        budget = min(top - value, budget * GROWTH)
    return Proof(_members(groups, rows), value, max(bound, value))


def _by_highs(
    groups: Ints,
    weight: Floats,
    n: int,
    end: float,
    order: Ints,
    rows: Ints,
    bound: float,
) -> Proof:
    """The likeliest groups packed by HiGHS from the best choice known, the bound as it is."""
    seconds = None if end == np.inf else end - time.monotonic()
    if seconds is not None and seconds < TOO_LITTLE:
        return Proof(_members(groups, rows), float(weight[rows].sum()), bound)
    some = np.union1d(order[:LIKELY], rows)
    start = np.searchsorted(some, rows).tolist()
    packing = pack_apart(groups[some], weight[some], n, seconds=seconds, start=start)
    best = some[list(packing.chosen)]
    return Proof(_members(groups, best), packing.value, max(bound, packing.value))


def _members(groups: Ints, rows: Ints) -> list[list[int]]:
    return [[int(i) for i in groups[row] if i >= 0] for row in rows]
