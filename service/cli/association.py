"""The association's side: its roster, what is held, and forgetting."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import click
from sqlalchemy import select
from sqlalchemy.orm import Session

from groups.charter import Charter
from groups.group import State
from mail.address import normalise
from matcher.phrases import counted
from service import moving
from service.cli.opening import opened
from service.desk import desk
from service.endings import close as close_group
from service.forgetting import forget_person
from service.holding import held
from service.pool import open_requests
from service.readdressing import readdress as move_address
from service.rostering import doubts, read_members, take_in
from service.seating import again
from service.withdrawing import hold
from store import queries
from store.groups import Group
from store.locks import hold_group
from store.people import Person
from vocabulary import week


@click.command("import")
@click.argument("members", type=click.Path(dir_okay=False))
def import_(members: str) -> None:
    """Take in the roster (email,first_name,last_name,licence,status)."""
    with Path(members).open(encoding="utf-8-sig", newline="") as file:
        found = read_members(file)
    for line in doubts(found):
        click.echo(line, err=True)
    with opened() as service, service.store.write() as session:
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        added, changed = take_in(at, found)
    click.echo(f"{counted(len(found), 'member')} read, {added} added, {changed} changed", err=True)


@click.command("export")
@click.argument("email", required=False)
def export(email: str | None) -> None:
    """Print people, requests, proposals and groups; or all that is held about one person."""
    with opened() as service, service.store.read() as session:
        if email is None:
            document = {
                "people": queries.people(session),
                "requests": queries.requests(session),
                "proposals": queries.proposals(session),
                "groups": queries.groups(session),
            }
        else:
            document = held(session, _person(session, email))
    click.echo(json.dumps(document, indent=2, default=str))


def _person(session: Session, email: str) -> Person:
    person = session.scalar(select(Person).where(Person.email == normalise(email)))
    if person is None:
        raise click.ClickException(f"nobody has the address {email}: see `peercircle people`")
    return person


@click.command("forget")
@click.argument("email")
def forget(email: str) -> None:
    """Erase a person; only a keyed mark remains, so that we do not write again."""
    with opened() as service, service.store.write() as session:
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        person = _person(session, email)
        hold(at, person)
        forget_person(at, person, asked="The association erased a member (`peercircle forget`).")
    click.echo(f"{email} is forgotten", err=True)


@click.command("readdress")
@click.argument("old")
@click.argument("new")
def readdress(old: str, new: str) -> None:
    """Write to a member at another address from now on, and tell both."""
    with opened() as service, service.store.write() as session:
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        move_address(at, _person(session, old), new)
    click.echo(f"{old} is {normalise(new)} from now on; both are told", err=True)


@click.command("seat")
@click.argument("code")
@click.argument("email")
def seat(code: str, email: str) -> None:
    """Ask somebody who waits about a group's free seat, though it was answered before."""
    with opened() as service, service.store.write() as session:
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        person = _person(session, email)
        group = session.scalar(select(Group).where(Group.code == code.upper()))
        wish = next((e for e in open_requests(session, at.now) if e.person_id == person.id), None)
        made = again(at, group, wish) if group is not None and wish is not None else None
        if made is None:
            raise click.ClickException(
                f"no seat of {code} can be offered to {email}: the group needs an open offer about"
                " which nobody is asked just now, and the request must be open and fit its hour,"
                " place and members"
            )
        made_code = made.code
    click.echo(f"{email} is asked about a seat in {code.upper()} [{made_code}]", err=True)


@click.command("close")
@click.argument("code")
def close(code: str) -> None:
    """Note that a group has ended, and tell its members."""
    with opened() as service, service.store.write() as session:
        group = session.scalar(select(Group).where(Group.code == code.upper()))
        if group is None or group.state is State.CLOSED:
            raise click.ClickException(f"no group {code} is open: see `peercircle groups`")
        hold_group(session, group.id)
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        told = close_group(at, group, by_coordinator=True)
    click.echo(f"{group.code} has ended; {counted(told, 'member')} told", err=True)


@click.command("settle")
@click.argument("code")
@click.option("--place", help="where it meets from now on")
@click.option("--when", "slot", help='day and hours, as "Tue 10:00-11:30"')
def settle(code: str, place: str | None, slot: str | None) -> None:
    """Note where or when a group meets from now on, and tell its members."""
    if not (place or slot):
        raise click.UsageError("say --place or --when, or both")
    told = replace(_hours(slot) if slot else Charter(), place=place or None)
    with opened() as service, service.store.write() as session:
        group = session.scalar(select(Group).where(Group.code == code.upper()))
        if group is None or group.state is State.CLOSED:
            raise click.ClickException(f"no group {code} is open: see `peercircle groups`")
        hold_group(session, group.id)
        if not moving.changes(group, told):
            raise click.ClickException(f"{group.code} is on file like that already")
        at = desk(session, service.settings, service.clock.now(), signers=service.signers)
        many = moving.move(at, group, told, by_coordinator=True)
    click.echo(f"{group.code} is changed; {counted(many, 'member')} told", err=True)


def _hours(slot: str) -> Charter:
    try:
        day, begin, minutes = week.session(slot)
    except week.WeekError as error:
        raise click.BadParameter(str(error)) from error
    return Charter(slot=week.session_text(day, begin, minutes), length_minutes=minutes)
