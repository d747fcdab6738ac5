"""The command that looks whether everything stands."""

from __future__ import annotations

import json

import click

from service import checks
from service.settings import load


@click.command("check")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def check(as_json: bool) -> None:
    """Look at settings, database, machine, relay and DNS; one line each, with the cure."""
    found = []
    for line in checks.check(load()):
        found.append(line)
        if not as_json:
            click.echo(str(line))
    if as_json:
        click.echo(json.dumps([each.document() for each in found], indent=2))
    if not all(each.good for each in found):
        raise click.exceptions.Exit(1)
