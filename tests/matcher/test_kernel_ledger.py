import numpy as np
import pytest

from matcher import kernel_after, kernel_camps, kernel_ledger, kernel_pairs, kernel_rules
from matcher.criteria import Criteria
from matcher.score import Scorer

NOBODY = -1


@pytest.fixture(scope="module")
def scorer(pool):
    return Scorer(pool, Criteria())


@pytest.fixture(scope="module")
def changes(scorer):
    """Groups with one who leaves or nobody, and one who comes or nobody; not all may be."""
    rng = np.random.default_rng(5)
    found = []
    for _ in range(400):
        m = int(rng.integers(4, 9))
        people = rng.choice(len(scorer.candidates), m + 1, replace=False)
        out = rng.choice([*people[:m], NOBODY])
        found.append((people[:m].copy(), int(out), int(rng.choice([people[m], NOBODY]))))
    return found


def after(scorer, members, out, into):
    """A group's page, the seat that leaves, and who is there afterwards."""
    m = len(members)
    page = np.full(kernel_ledger.PAGE, np.nan)
    hours = np.zeros((kernel_ledger.SEATS, kernel_ledger.WORDS), np.uint64)
    kernel_ledger.enter(page, hours, members, m, scorer.tables)
    seat = m if out < 0 else members.tolist().index(out)
    row = np.array([i for i in [*members, into] if i not in (out, NOBODY)], np.int64)
    return page, hours, seat, row


def test_change_says_what_all_pairs_say(scorer, changes):
    """Sums, nearest peers and squared distances after a change are those of the whole group."""
    told, whole = np.zeros(kernel_pairs.SCRATCH), np.zeros(kernel_pairs.SCRATCH)
    for members, out, into in changes:
        page, _, seat, row = after(scorer, members, out, into)
        told[:] = whole[:] = 0.0
        kernel_after.gather_after(page, seat, row, len(row), into, scorer.tables, told)
        kernel_after.distances_after(page, seat, row, len(row), into, scorer.tables, told)
        kernel_pairs.gather(row, len(row), scorer.tables, whole)

        assert np.allclose(whole, told, rtol=1e-9, atol=1e-12)


def test_change_has_the_hours_and_the_way_of_the_whole_group(scorer, changes):
    """Common half hours and the share of a limit are the same, counted either way."""
    t = scorer.tables
    for members, out, into in changes:
        page, hours, seat, row = after(scorer, members, out, into)

        assert kernel_rules.common_starts(row, len(row), t) == kernel_after.hours_after(
            hours, seat, into, t
        )
        assert kernel_rules.way(row, len(row), t) == kernel_after.way_after(
            page, seat, out, row, len(row), into, t
        )


def test_no_faultline_is_weaker_than_sums_allow(scorer, changes):
    """What a group's sums say of its faultline never exceeds it, and is more than nothing."""
    work = np.zeros(kernel_pairs.SCRATCH)
    bounds = []
    for members, out, into in changes:
        page, _, seat, row = after(scorer, members, out, into)
        kernel_after.gather_after(page, seat, row, len(row), into, scorer.tables, work)
        bound = kernel_camps.least_faultline(len(row), work)
        kernel_after.distances_after(page, seat, row, len(row), into, scorer.tables, work)
        strength = kernel_camps.faultline(len(row), work)
        bounds.append(bound / strength if strength > 0.0 else 0.0)

        assert bound <= strength

    assert np.median(bounds) > 0.2


def test_faultline_of_people_all_as_far_apart_is_what_sums_say():
    """Where every pair is as far apart as any other, all splits of one size are alike."""
    for m in (4, 5, 6, 8):
        work = np.zeros(kernel_pairs.SCRATCH)
        for a in range(m):
            work[kernel_pairs.DEGREE + a] = 0.3 * (m - 1)
            work[kernel_pairs.D2 + a * kernel_pairs.STRIDE :][:a] = 0.3
        work[kernel_pairs.SQUARES] = 0.3 * m * (m - 1) / 2

        assert kernel_camps.faultline(m, work) == pytest.approx(
            kernel_camps.least_faultline(m, work), rel=1e-6
        )
