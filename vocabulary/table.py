"""The vocabulary's tables as rows: tab-separated files shipped in ``data/``."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TypeAlias

Row: TypeAlias = "MappingProxyType[str, str]"


@cache
def rows(name: str) -> tuple[Row, ...]:
    """The rows of ``data/<name>.tsv``, each a mapping from column to text.

    Raises
    ------
    FileNotFoundError
        If there is no such table.
    """
    text = (files("vocabulary") / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    reader = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(
        MappingProxyType({key: (value or "").strip() for key, value in row.items()})
        for row in reader
    )


def words(cell: str) -> tuple[str, ...]:
    """The entries of a list cell, which are parted by semicolons."""
    return tuple(word.strip() for word in cell.split(";") if word.strip())
