"""A group grown around somebody, the best next member each time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from matcher.score import Scorer
from matcher.tables import Ints


def grown(scorer: Scorer, begun: list[int], others: Ints) -> Iterator[tuple[float, list[int]]]:
    """Groups around those who begin, each one member larger and the best of that step.

    Parameters
    ----------
    scorer : Scorer
    begun : list of int
        Who is in the group from the beginning.
    others : ndarray of int64
        Who may come in.

    Yields
    ------
    (float, list of int)
        Utility (-1 where a hard rule is broken) and members, from the least size on.
    """
    criteria, clash = scorer.criteria, scorer.tables.clash
    chosen = list(begun)
    near = others[~clash[begun][:, others].any(axis=0)]
    while len(chosen) < criteria.most:
        able = [j for j in near if j not in chosen and not clash[j, chosen].any()]
        if not able:
            return
        tried = np.array([[*chosen, j] for j in able])
        if len(chosen) + 1 < criteria.least:
            # Too small to be scored: who leaves it most hours.
            starts = np.bitwise_and.reduce(scorer.tables.starts[tried], axis=1)
            chosen = tried[int(np.argmax(np.bitwise_count(starts).sum(axis=1)))].tolist()
            continue
        utilities = scorer.many(tried)
        best = int(np.argmax(utilities))
        chosen = tried[best].tolist()
        yield float(utilities[best]), chosen
