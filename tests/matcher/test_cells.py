from dataclasses import replace

import numpy as np
import pytest

from matcher import cells, pair_loops, tables
from matcher.columns import encode
from matcher.criteria import Criteria
from matcher.pairs import tables_of


@pytest.mark.parametrize("style", [(), (("structure", 0.2),)])
def test_compiled_tables_say_what_numpy_says(make_pool, style):
    """Each number of each pair is the same either way, and no way is told shorter than it is."""
    people = make_pool(80, seed=7)
    people += make_pool(20, seed=8, latitude=None, longitude=None, style=style)
    columns = encode([_renamed(person, k) for k, person in enumerate(people)])
    criteria = Criteria(style_weight=0.2)
    told = tables_of(columns, criteria)
    pairs, clash = np.empty((100, 100, 8), np.float32), np.empty((100, 100), np.uint8)
    pair_loops.fill(cells.people_of(columns, criteria), 0, pairs, clash)
    off = ~np.eye(100, dtype=bool)

    for k in range(tables.TRAVEL):
        assert told.pairs[off, k] == pytest.approx(pairs[off, k], abs=1e-6, nan_ok=True), k
    travel = told.pairs[:, :, tables.TRAVEL]
    assert travel == pytest.approx(pairs[:, :, tables.TRAVEL], rel=1e-6)
    # Whatever is within a limit as a cell sees it is so for everybody.
    assert (travel * (1.0 - 1e-12) <= pairs[:, :, tables.TRAVEL]).all()
    place = np.uint8(tables.NO_PLACE)
    assert ((told.clash & ~place) == (clash & ~place)).all()
    # Nobody is kept apart for their places who has one in common.
    assert ((told.clash & place) >= (clash & place)).all()


def _renamed(person, k):
    return replace(person, id=f"p{k}")
