import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from matcher.assignment_loops import assign, new_desk


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
