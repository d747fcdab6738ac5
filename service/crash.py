"""A hook for crash tests: the process kills itself, as kill -9 would, at a named step.

``PEERCIRCLE_CRASH_AT=before-commit`` dies at the first passing of that step;
``before-commit:3`` at the third.  Nothing else in the program reads it.
"""

from __future__ import annotations

import os
import signal
from collections import Counter

STEPS = ("after-claim", "before-commit", "after-commit", "before-send", "after-send")
_passed: Counter[str] = Counter()


def step(name: str) -> None:
    """Pass a named step, or die there if a crash test asked for it."""
    wanted, _, count = os.environ.get("PEERCIRCLE_CRASH_AT", "").partition(":")
    if wanted != name:
        return
    _passed[name] += 1
    if _passed[name] >= int(count or 1):
        os.kill(os.getpid(), signal.SIGKILL)
