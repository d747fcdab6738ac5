"""The association's side: its roster, what is held, and forgetting."""

from __future__ import annotations

import json
from pathlib import Path

import click

from service.cli.opening import opened
from service.correspondence.commands import forget_person
from service.desk import desk
from service.rostering import read_members, take_in
from store import queries


@click.command("import")
@click.argument("members", type=click.Path(dir_okay=False))
def import_(members: str) -> None:
    """Take in the roster (email,first_name,last_name,licence,status)."""
    with Path(members).open(encoding="utf-8-sig", newline="") as file:
        found = read_members(file)
    with opened() as service, service.store.write() as session:
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        added, changed = take_in(at, found)
    click.echo(f"{len(found)} members read, {added} added, {changed} changed", err=True)


@click.command("export")
def export() -> None:
    """Print people, requests, proposals and groups as one JSON object."""
    with opened() as service, service.store.read() as session:
        document = {
            "people": queries.people(session),
            "requests": queries.requests(session),
            "proposals": queries.proposals(session),
            "groups": queries.groups(session),
        }
    click.echo(json.dumps(document, indent=2, default=str))


@click.command("forget")
@click.argument("email")
def forget(email: str) -> None:
    """Erase a person; only a keyed mark remains, so that we do not write again."""
    with opened() as service, service.store.write() as session:
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        person = at.person(email.strip().lower())
        if person is None:
            raise click.ClickException(f"nobody has the address {email}: see `peercircle people`")
        forget_person(at, person)
    click.echo(f"{email} is forgotten", err=True)
