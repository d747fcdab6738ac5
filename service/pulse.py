"""Whether every part of a running process still moves.

Each part's loop asks its stop event again and again; a ``Pulse`` is that event
and notes when it was last asked.  A part whose pulse is older than its longest
honest piece of work hangs, however alive its thread is.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Final

#: The longest honest piece of work of a part, seconds.
LONGEST: Final[Mapping[str, float]] = {
    "worker": 300.0,  # a claim is taken over after five minutes: nothing may take longer
    "delivery": 900.0,  # a handful of mails, each with a relay that answers late
    "clock": 1800.0,  # a matching round; its lease lasts half an hour
}


class Pulse(threading.Event):
    """A stop event for one part, which notes when the part last asked it.

    Parameters
    ----------
    stop : threading.Event
        The process's own, which this one follows.
    """

    def __init__(
        self, stop: threading.Event, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._stop = stop
        self._monotonic = monotonic
        self.beat_at = monotonic()

    def is_set(self) -> bool:
        """Whether the part must end; asking is a sign of life."""
        self.beat_at = self._monotonic()
        return self._stop.is_set()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the part must end, or for so long."""
        self.beat_at = self._monotonic()
        return self._stop.wait(timeout)

    def age(self) -> float:
        """Seconds since the part last asked."""
        return self._monotonic() - self.beat_at


def hanging(pulses: Mapping[str, Pulse]) -> list[str]:
    """The parts that have not moved for longer than any honest work takes."""
    return [name for name, pulse in pulses.items() if pulse.age() > LONGEST[name]]
