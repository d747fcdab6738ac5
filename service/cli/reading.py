"""The command that reads mails and changes nothing."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from mail.as_json import to_json
from mail.reading.understand import read_mail


@click.command("read")
@click.argument("files", nargs=-1)
def read(files: tuple[str, ...]) -> None:
    """Read raw mails and print what was understood, one JSON line each; changes nothing."""
    names = files or ("-",)
    failed = False
    for name in names:
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            failed = True
            click.echo(f"{name}: {error.strerror}: give the path of a raw mail", err=True)
            continue
        found: dict[str, Any] = to_json(read_mail(raw))
        if len(names) > 1:
            found = {"file": name, **found}
        click.echo(json.dumps(found, ensure_ascii=True))
    if failed:
        raise click.exceptions.Exit(1)
