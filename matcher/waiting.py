"""Now, or wait for more people: what waiting is expected to bring, by how people arrive.

Arrivals are a Poisson process; each brings an opportunity whose worth is drawn from
those that people like the ones of this pool would open.  With F their distribution,
the best of what comes within t days lies under x with probability
exp(-rate t (1 - F(x))), so that waiting t days is expected to gain

    G(t) = integral from now to 1 of (1 - exp(-rate t (1 - F(x)))) dx - cost t

over the place there is now (S. M. Ross, Introduction to Probability Models, on
marked Poisson processes).  The place now is taken to be kept open meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from matcher.growing import grown
from matcher.score import Scorer
from matcher.tables import Floats

#: A month without a group is worth a tenth of the utility: as much as all comfort terms.
COST_A_DAY = 0.1 / 30.0
#: Patience of somebody who stated none: three monthly rounds.
PATIENCE_DAYS = 90.0


@dataclass(frozen=True, slots=True)
class Advice:
    """Whether to take the place there is.

    Attributes
    ----------
    wait : bool
    days : float
        How long at most; 0 where the place should be taken now.
    gain : float
        Expected utility more than now after that time, the cost of waiting deducted.
    chance : float
        Probability that something better comes within that time.
    """

    wait: bool
    days: float
    gain: float
    chance: float

    @property
    def text(self) -> str:
        """The advice in a sentence."""
        if not self.wait:
            return "Take the place now: waiting is not expected to bring a better one."
        return (
            f"Wait up to {self.days:.0f} days: with a chance of {self.chance:.0%} something "
            f"better comes, worth {self.gain:.2f} more on average, the wait deducted."
        )


def now_or_wait(
    now: float,
    prospects: Sequence[float] | Floats,
    arrivals_a_day: float,
    *,
    waited_days: float = 0.0,
    patience_days: float | None = None,
    cost_a_day: float = COST_A_DAY,
) -> Advice:
    """Whether waiting for more people is worth it, and how long.

    Parameters
    ----------
    now : float
        Utility of the best place there is; 0 where there is none.
    prospects : sequence of float
        Worths of the opportunities that arrivals have opened or would open, each as
        likely; 0 for an arrival that opens none.
    arrivals_a_day : float
        People who arrive a day.
    waited_days : float
        Since the request.
    patience_days : float or None
        How long in all the person would wait; 90 days where not stated.  The advice
        never goes beyond it.
    cost_a_day : float
        Utility lost by each day of waiting.

    Examples
    --------
    >>> now_or_wait(0.5, [0.0, 0.9], 0.2, patience_days=30).wait
    True
    >>> now_or_wait(0.5, [0.0, 0.9], 0.2, waited_days=30, patience_days=30).wait
    False
    """
    patience = PATIENCE_DAYS if patience_days is None else patience_days
    left = max(0.0, patience - waited_days)
    worths = np.sort(np.asarray(prospects, dtype=float))
    if left == 0.0 or arrivals_a_day <= 0.0 or not len(worths) or worths[-1] <= now:
        return Advice(False, 0.0, 0.0, 0.0)
    days = np.linspace(0.0, left, 181)
    gains = expected_gain(now, worths, arrivals_a_day * days) - cost_a_day * days
    best = int(np.argmax(gains))
    if gains[best] <= 1e-9:
        return Advice(False, 0.0, 0.0, 0.0)
    better = float((worths > now).mean())
    chance = 1.0 - float(np.exp(-arrivals_a_day * days[best] * better))
    return Advice(True, float(days[best]), float(gains[best]), chance)


def expected_gain(now: float, worths: Floats, arrivals: Floats) -> Floats:
    """Expected best worth beyond `now` among a Poisson number of draws, exactly.

    Parameters
    ----------
    worths : ndarray of shape (n,), rising
        The distribution that is drawn from, each value as likely.
    arrivals : ndarray of shape (m,)
        Expected numbers of draws.

    Returns
    -------
    ndarray of shape (m,)
        The integral from `now` of 1 - exp(-arrivals (1 - F(x))), a sum over the steps of F.
    """
    above = worths[worths > now]
    steps = np.diff(np.concatenate([[now], above]))
    # Between two values as many of the draws are better as lie above.
    share = np.arange(len(above), 0, -1) / len(worths)
    found: Floats = (steps * -np.expm1(-np.outer(arrivals, share))).sum(axis=1)
    return found


def prospects(scorer: Scorer, newcomer: str, waiting: Sequence[str]) -> Floats:
    """What each arrival of somebody like those who wait would open for a newcomer.

    Parameters
    ----------
    scorer : Scorer
        Of a pool with the newcomer and those who wait.
    newcomer : str
    waiting : sequence of str
        Those who wait; each in turn stands for an arrival, the others may join.

    Returns
    -------
    ndarray of shape (n_waiting,)
        Utility of the best group grown around the newcomer and the arrival; 0 for none.
    """
    one = scorer.index[newcomer]
    others = np.array([scorer.index[each] for each in waiting if each != newcomer], np.int64)
    found = []
    for arrival in others:
        best = 0.0
        if not scorer.tables.clash[one, arrival]:
            rest = others[others != arrival]
            best = max((u for u, _ in grown(scorer, [one, int(arrival)], rest)), default=0.0)
        found.append(best if best >= scorer.criteria.floor else 0.0)
    return np.array(found)
