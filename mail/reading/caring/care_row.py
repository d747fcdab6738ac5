"""The row of a table of care: words that raise a flag."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Care:
    """One row: words that raise a flag, and why."""

    flag: str
    pattern: str
    reason: str
