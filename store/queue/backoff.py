"""How long to wait before the next try."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random


@dataclass(frozen=True)
class Backoff:
    """Waits that grow by a factor up to a longest one, each shortened at random.

    Half of every wait is fixed and half is drawn, so that letters which failed
    together do not all come back in the same second.

    Attributes
    ----------
    first : timedelta
        The wait after the first failed try, before drawing.
    factor : float
        By how much each further wait is longer.
    longest : timedelta
        No wait is longer than this.

    References
    ----------
    M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015
    (there called equal jitter).

    Examples
    --------
    >>> waits = Backoff(timedelta(seconds=10), 4.0, timedelta(minutes=10))
    >>> timedelta(seconds=20) <= waits.after(2, Random(1)) <= timedelta(seconds=40)
    True
    """

    first: timedelta
    factor: float
    longest: timedelta

    def after(self, tries: int, rng: Random) -> timedelta:
        """Draw the wait after so many failed tries (1 or more)."""
        # The exponent is bounded so that a very old letter cannot overflow.
        grown = self.first.total_seconds() * self.factor ** min(max(tries, 1) - 1, 60)
        seconds = min(grown, self.longest.total_seconds())
        return timedelta(seconds=seconds * (0.5 + 0.5 * rng.random()))
