"""The row of a table of doubts: words that make a careful human ask."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that raise a question.

    Attributes
    ----------
    topic : str
        The question.
    pattern : str
        Over folded lower-case words.
    reason : str
        Why a careful human would ask.
    """

    topic: str
    pattern: str
    reason: str
