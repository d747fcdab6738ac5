"""Commands that look whether everything stands: check beforehand, health while it runs."""

from __future__ import annotations

import json

import click

from service import health as signs
from service.settings import load


@click.command("check")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def check(as_json: bool) -> None:
    """Look at settings, database, machine, relay and DNS; one line each, with the cure."""
    # Loaded here: health is asked every half minute, and needs none of it.
    from service import checks

    found = []
    for line in checks.check(load()):
        found.append(line)
        if not as_json:
            click.echo(str(line))
    if as_json:
        click.echo(json.dumps([each.document() for each in found], indent=2))
    if not all(each.good for each in found):
        raise click.exceptions.Exit(1)


@click.command("health")
def health() -> None:
    """Ask the service that runs from this data folder whether it is well."""
    folder = load(keep_secret=False).data_dir
    found = list(signs.look(folder))
    for each in found:
        click.echo(f"{'ok ' if each.good else 'NOT'}  {each.part}: {each.text}")
    if not found:
        raise click.ClickException(f"nothing serves from {folder}: start `peercircle serve`")
    if not all(each.good for each in found):
        raise click.exceptions.Exit(1)
