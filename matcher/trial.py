"""Groups as a move would change them: written into trial rows, judged and weighed."""

from __future__ import annotations

from matcher.chain import WIDTH, Chain, Ground
from matcher.jit import inlined, laid, unowned
from matcher.kernel import promise, utility
from matcher.kernel_after import distances_after, gather_after, hours_after, way_after
from matcher.kernel_camps import faultline, least_faultline
from matcher.kernel_pairs import gather
from matcher.kernel_rules import common_starts, person_rules, refused, way
from matcher.tables import MOST, Tables


@laid
def changed(c: Chain, g: Ground, row: int, slot: int, out: int, into: int) -> int:
    """Write into a trial row a group that one leaves and one joins, each with their mates.

    Whoever stays keeps the order of their seats, whoever comes sits last.

    Parameters
    ----------
    out, into : int
        A member and somebody who is none; -1 for nobody.

    Returns
    -------
    int
        Its size; 0 where there is no room.
    """
    m = 0
    for a in range(c.sizes[slot]):
        member = c.members[slot, a]
        stays = True
        for b in range(g.mates.shape[1]):
            stays &= out < 0 or g.mates[out, b] != member
        if stays:
            c.trial[row, m] = member
            m += 1
    return added(c, row, m, into, g) if into >= 0 else m


@laid
def added(c: Chain, row: int, m: int, i: int, g: Ground) -> int:
    """Add i and i's mates to a trial row; its new size, or 0 if there is no room."""
    for b in range(g.mates.shape[1]):
        mate = g.mates[i, b]
        if mate < 0:
            break
        if m == WIDTH:
            return 0
        c.trial[row, m] = mate
        m += 1
    return m


@inlined
def _single(g: Ground, i: int) -> bool:
    """Whether somebody comes and goes alone."""
    return g.mates.shape[1] == 1 or i < 0 or g.mates[i, 1] < 0


@laid
def suits(c: Chain, g: Ground, t: Tables, row: int, m: int, slot: int, out: int, into: int) -> int:
    """How many half hours a changed group could begin at; 0 where it may not be.

    Parameters
    ----------
    row, m, slot, out, into : int
        As `changed` wrote it.
    """
    if m < g.least:
        return 0
    if not (_single(g, out) and _single(g, into)):
        return _suits_whole(c, t, row, m)
    if into >= 0:
        if m > t.limits[MOST] or m > t.most[into]:
            return 0
        for a in range(m - 1):
            member = c.trial[row, a]
            if t.clash[into, member] or m > t.most[member]:
                return 0
    if g.company and person_rules(c.trial[row], m, t):
        return 0
    return hours_after(c.hours[slot], _seat(c, slot, out), into, t)


@inlined
def _seat(c: Chain, slot: int, out: int) -> int:
    """Where somebody sits; nobody sits behind the last."""
    return int(c.sizes[slot] if out < 0 else c.seat[out])


@unowned
def _suits_whole(c: Chain, t: Tables, row: int, m: int) -> int:
    """The same for any trial row."""
    if refused(c.trial[row], m, t):
        return 0
    return common_starts(c.trial[row], m, t)


@laid
def worth(
    c: Chain,
    g: Ground,
    t: Tables,
    row: int,
    m: int,
    slot: int,
    out: int,
    into: int,
    starts: int,
    need: float,
) -> float:
    """Size times utility of a changed group that `suits`; -1 if it falls short of `need`."""
    single = _single(g, out) and _single(g, into)
    page, seat = c.book[slot], _seat(c, slot, out)
    if single:
        near = way_after(page, seat, out, c.trial[row], m, into, t)
        if near >= 0.0:
            gather_after(page, seat, c.trial[row], m, into, t, c.work)
    else:
        near = _gather_whole(c, row, m, t)
    if near < 0.0:
        return -1.0
    least = max(g.floor, need / m)
    found = promise(c.trial[row], m, t, least, starts, near, c.work)
    # Nine tenths of what comes so far are too little whatever their split is.
    if found * (1.0 - least_faultline(m, c.work)) < least:
        return -1.0
    if single:
        distances_after(page, seat, c.trial[row], m, into, t, c.work)
    found *= 1.0 - faultline(m, c.work)
    return found * m if found >= least else -1.0


@unowned
def _gather_whole(c: Chain, row: int, m: int, t: Tables) -> float:
    gather(c.trial[row], m, t, c.work)
    return way(c.trial[row], m, t)


@unowned
def weigh(c: Chain, row: int, m: int, g: Ground, t: Tables, need: float) -> float:
    """The same for any trial row."""
    if m < g.least:
        return -1.0
    found = utility(c.trial[row], m, t, c.work)
    return found * m if found >= max(g.floor, need / m) else -1.0
