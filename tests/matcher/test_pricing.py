import numpy as np

from matcher import pricing, sweeping
from matcher.score import Scorer


def placed(groups):
    """How many people have a group."""
    return sum(map(len, groups))


def test_first_fits_give_an_answer_before_anything_is_bettered(make_pool):
    """A search cut short after its first groupings places most of those whom a whole one does."""
    scorer = Scorer(make_pool(24, seed=3))
    columns = pricing.Columns(scorer)
    pricing.first_fit(columns, np.random.default_rng(1), lambda: False)
    groups, _ = columns.good()
    array = [list(group) for group in groups]
    most = max(placed(apart(array[k:])) for k in range(len(array)))

    assert most >= 0.7 * placed(sweeping.search(scorer, 1, None, 1))


def apart(groups):
    """Groups one after the other, as long as nobody is twice."""
    seen, found = set(), []
    for group in groups:
        if seen & set(group):
            break
        seen |= set(group)
        found.append(group)
    return found
