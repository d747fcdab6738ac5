"""The row of a table of care: words that raise a flag."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Care:
    """One row: words that raise a flag, and why.

    Attributes
    ----------
    firm : bool
        Whether the words are so plain that the learned opinion cannot take the flag back.
    """

    flag: str
    pattern: str
    reason: str
    firm: bool = False
