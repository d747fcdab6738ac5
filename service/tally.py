"""What this process has done since it began, counted for whoever asks."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Final

Labels = tuple[str, ...]


class Tally:
    """Counts of one kind of event by its labels; safe from any thread.

    Examples
    --------
    >>> sent = Tally("result")
    >>> sent.add("sent")
    >>> sent.counts()
    {('sent',): 1}
    """

    def __init__(self, *labels: str) -> None:
        self.labels = labels
        self._counts: Counter[Labels] = Counter()
        self._lock = threading.Lock()

    def add(self, *values: str) -> None:
        """One more; values in the order of the labels, each out of a closed set."""
        with self._lock:
            self._counts[values] += 1

    def counts(self) -> dict[Labels, int]:
        """All counts so far."""
        with self._lock:
            return dict(self._counts)


#: Letters by what they wanted and what became of them.
LETTERS: Final = Tally("intent", "result")
#: Tries to hand a mail to the relay.
DELIVERIES: Final = Tally("result")
