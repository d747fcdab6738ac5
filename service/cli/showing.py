"""How commands show what they found: JSON for machines, a table for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from service.cli.outputs import on_terminal
from vocabulary.visible import seen


def progress_bar() -> Progress:
    """Progress on a terminal, on standard error; nothing where there is none."""
    return Progress(
        console=Console(stderr=True), transient=True, disable=not on_terminal(sys.stderr)
    )


def show_rows(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], as_json: bool) -> None:
    """A list: JSON as one array, or a table with the columns that tell most."""
    if as_json:
        click.echo(json.dumps(rows, indent=2, default=str))
        return
    if not rows:
        click.echo("none", err=True)
        return
    table = Table(box=None, pad_edge=False)
    for name in columns:
        table.add_column(name)
    for row in rows:
        # Brackets in what people wrote are brackets, and nothing of it steers the terminal.
        table.add_row(*(Text(seen(_cell(row.get(name)))) for name in columns))
    Console(width=None, soft_wrap=True).print(table)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return str(value)
