"""How often somebody may come: a steady rate with some room for a burst.

The generic cell rate algorithm (ITU-T I.371): for each key one number is kept,
the instant up to which its past mails have used up the rate.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

_MOST_KEYS = 50_000


@dataclass(slots=True)
class Rate:
    """A limit per key.

    Attributes
    ----------
    per_minute : int
        Steady rate; twice as many may come at one blow.
    monotonic : callable
        Seconds that never run backwards.
    """

    per_minute: int
    monotonic: Callable[[], float]
    _used_until: dict[str, float] = field(default_factory=dict, init=False, repr=False)

    def take(self, key: str) -> bool:
        """Whether one more may come now; if so it is counted."""
        now = self.monotonic()
        until = max(self._used_until.get(key, now), now)
        interval = 60.0 / self.per_minute
        # A burst of 2n leaves 2n − 1 intervals used before its last one; half an
        # interval more keeps rounding out of the comparison.
        if until - now > (2 * self.per_minute - 0.5) * interval:
            return False
        if key not in self._used_until and len(self._used_until) >= _MOST_KEYS:
            self._forget(now)
        self._used_until[key] = until + interval
        return True

    def _forget(self, now: float) -> None:
        """Drop the keys that no longer matter; under a flood, the rest as well."""
        self._used_until = {key: t for key, t in self._used_until.items() if t > now}
        if len(self._used_until) >= _MOST_KEYS:
            self._used_until.clear()
