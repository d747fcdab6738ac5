import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from matcher.assignment_loops import assign, new_desk, spare


@pytest.mark.parametrize("n", [1, 2, 7, 40])
@pytest.mark.parametrize("kind", ["even", "whole numbers", "few may", "the same again"])
def test_assignment_costs_what_scipy_finds(n, kind):
    """Each row has one column, each column one row, and together they cost the least."""
    desk = new_desk(40)
    for seed in range(5):
        rng = np.random.default_rng([n, seed])
        cost = {
            "even": rng.normal(size=(n, n)),
            "whole numbers": rng.integers(-3, 4, (n, n)).astype(float),
            "few may": np.where(rng.random((n, n)) < 0.7, 1000.0, -rng.random((n, n))),
            "the same again": np.zeros((n, n)),
        }[kind]
        desk.cost[:n, :n] = cost
        # Whatever prices it begins with.
        desk.column_price[:n] = rng.normal(size=n) * (seed % 2)
        assign(desk, n)
        column = desk.column[:n]
        least = cost[linear_sum_assignment(cost)].sum()

        assert list(range(n)) == sorted(column.tolist())
        assert desk.row[column].tolist() == list(range(n))
        assert least == pytest.approx(cost[np.arange(n), column].sum(), abs=1e-9)


@pytest.mark.parametrize("n", [2, 7, 40])
def test_spare_is_the_least_that_any_other_column_or_row_costs_more(n):
    """To have a row elsewhere, or a column taken by another, never costs less than is told."""
    desk, here, away = new_desk(40), np.zeros(40), np.zeros(40)
    rng = np.random.default_rng(n)
    desk.cost[:n, :n] = rng.normal(size=(n, n))
    desk.column_price[:n] = 0.0
    assign(desk, n)
    spare(desk, n, here, away)
    cost, column, row = desk.cost[:n, :n].copy(), desk.column[:n].copy(), desk.row[:n].copy()
    least = cost[np.arange(n), column].sum()

    assert min(here[:n].min(), away[:n].min()) >= -1e-9
    for a in range(n):
        for told, (i, j) in ((here[a], (a, column[a])), (away[a], (row[a], a))):
            barred = cost.copy()
            barred[i, j] = 1e6
            assert barred[linear_sum_assignment(barred)].sum() >= least + told - 1e-9
