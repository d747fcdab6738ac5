"""Commands that look and mend: the lists, show, shunted, replay, send."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import click
from sqlalchemy import select
from sqlalchemy.orm import Session

from groups.proposal import State
from service.cli.opening import opened
from service.cli.showing import show_rows
from service.correspondence.coordinating import release
from service.desk import desk
from store import queries
from store import queue as store_queue
from store.groups import Proposal

_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def _lister(
    name: str, read: Callable[[Session], list[dict[str, Any]]], columns: tuple[str, ...], help_: str
) -> click.Command:
    @click.command(name, help=help_)
    @_JSON
    def run(as_json: bool) -> None:
        with opened() as service, service.store.read() as session:
            rows = read(session)
        show_rows(rows, columns, as_json)

    return run


people = _lister(
    "people", queries.people, ("id", "state", "email", "first_name", "last_name"), "List everybody."
)
requests = _lister(
    "requests",
    queries.requests,
    ("id", "state", "kind", "email", "missing", "opened_at"),
    "List the requests.",
)
proposals = _lister(
    "proposals",
    queries.proposals,
    ("id", "code", "state", "slot", "organizer", "members"),
    "List the proposals.",
)
groups = _lister(
    "groups",
    queries.groups,
    ("id", "code", "state", "slot", "seats", "organizer", "members"),
    "List the confirmed groups, with their free seats.",
)
shunted = _lister(
    "shunted",
    queries.shunted,
    ("id", "state", "sender", "attempts", "received_at", "error"),
    "List the letters that were set aside.",
)


@click.command("queue")
@_JSON
@click.option("--all", "everything", is_flag=True, help="Show what is done too.")
def queue(as_json: bool, everything: bool) -> None:
    """List letters and notices that wait."""
    with opened() as service, service.store.read() as session:
        rows = queries.queue(session, everything=everything)
    columns = ("id", "direction", "state", "recipient", "notice", "intent", "attempts", "error")
    show_rows(rows, columns, as_json)


@click.command("show")
@click.argument("kind", type=click.Choice(queries.KINDS))
@click.argument("id_", metavar="ID")
@_JSON
def show(kind: str, id_: str, as_json: bool) -> None:
    """Show everything about one thing, by its id, code or address."""
    with opened() as service, service.store.read() as session:
        row = queries.show(session, kind, id_)
    if row is None:
        raise click.ClickException(f"there is no {kind} {id_}: list them to see which there are")
    if as_json:
        click.echo(json.dumps(row, indent=2, default=str))
        return
    for name, value in row.items():
        click.echo(f"{name}: {value}")


@click.command("replay")
@click.argument("id_", metavar="ID", type=int)
def replay(id_: int) -> None:
    """Try a letter again that was set aside."""
    with opened() as service, service.store.write() as session:
        again = store_queue.replay(session, id_, service.clock.now())
    if not again:
        raise click.ClickException(f"no letter {id_} is set aside: see `peercircle shunted`")
    click.echo(f"letter {id_} is queued again", err=True)


@click.command("send")
@click.argument("code")
def send(code: str) -> None:
    """Send a proposal that is held for a coordinator's word (PEERCIRCLE_REVIEW=hold)."""
    with opened() as service, service.store.write() as session:
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        named = at.proposals(select(Proposal.id).where(Proposal.code == code.upper()))
        if not named or named[0].state is not State.HELD:
            raise click.ClickException(f"no proposal {code} is held: see `peercircle proposals`")
        release(at, named[0])
    click.echo(f"{code.upper()} is sent", err=True)
