"""Decides who fits: numbers in, groupings out.

Pure; it must not know of letters, of databases or of consent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matcher.former import GroupFormer

__all__ = ["GroupFormer"]


def __getattr__(name: str) -> Any:
    """Load the estimator where it is asked for: scikit-learn takes longer to load than a round."""
    if name != "GroupFormer":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from matcher.former import GroupFormer

    return GroupFormer
