"""What a reader found of a part of a letter, kept with that part for the next reader.

A dozen readers ask the same of the same words.  What was found goes when the letter goes, and is
asked for without comparing words.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from mail.reading.text import Part

Found = TypeVar("Found")


def with_part(find: Callable[[Part], Found]) -> Callable[[Part], Found]:
    """The same reader, which looks at each part once.

    Parameters
    ----------
    find : callable
        What it finds must hang on the part alone.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> asked = []
    >>> read = with_part(lambda part: asked.append(part.raw) or len(part.raw))
    >>> part = Part(Where.NEW, "Bend")
    >>> read(part), read(part), asked
    (4, 4, ['Bend'])
    """

    @wraps(find)
    def found(part: Part) -> Found:
        # Where cached properties of a part lie too.
        kept: dict[Any, Any] = part.__dict__
        if find not in kept:
            kept[find] = find(part)
        known: Found = kept[find]
        return known

    return found
