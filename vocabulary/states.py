"""The US states by letters and by name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from vocabulary.table import rows


@cache
def names() -> Mapping[str, str]:
    """The full name of each state, by its two letters."""
    return MappingProxyType({row["code"]: row["name"] for row in rows("states")})


@cache
def _codes() -> Mapping[str, str]:
    codes = {name.casefold(): code for code, name in names().items()}
    return MappingProxyType(codes | {code.casefold(): code for code in names()})


def code(text: str) -> str | None:
    """The two letters of a state written by letters or by name, else ``None``.

    Examples
    --------
    >>> code("oregon"), code("Wash."), code("D.C.")
    ('OR', None, 'DC')
    """
    return _codes().get(text.strip().replace(".", "").casefold())
