"""The association's list of members, taken from a CSV file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import IO

from sqlalchemy import select

from groups import profile, request
from mail.address import is_address, normalise
from mail.reading.facts import licence
from mail.reading.text import Text
from service import notices
from service.desk import Desk
from service.facts import missing
from service.forgetting import is_forgotten
from service.good_standing import is_held, tell_held
from store import former
from store.locks import hold_people
from store.people import Person, Profile
from store.requests import Request
from vocabulary.licences import by_code

#: What a roster says of its members: who is not "active" is held (``service.good_standing``).
STATUSES = frozenset(
    {
        *("active", "associate", "candidate", "emeritus", "honorary", "inactive"),
        *("lapsed", "life", "on leave", "retired", "student", "suspended"),
    }
)
#: Faults of a file that are told at once.
MOST_TOLD = 20
#: What no name holds: "Hal Bcc: x@y.example" came out of a cell of two lines.
_NO_NAME = re.compile(r"[@:<>\d{}|\\]")
COLUMNS = ("email", "first_name", "last_name", "licence", "status")


class RosterError(ValueError):
    """The file is no roster; the message says where, and how to mend it."""


@dataclass(frozen=True, slots=True)
class Member:
    """One row of the roster; ``licences`` are the codes read out of ``licence``."""

    email: str
    first_name: str
    last_name: str
    licence: str
    status: str
    row: int = 0
    licences: tuple[str, ...] = ()


def read_members(file: IO[str]) -> list[Member]:
    """The members of a CSV file with the header ``email,first_name,last_name,licence,status``.

    Columns may be parted by commas, semicolons or tabs.

    Raises
    ------
    RosterError
        With a line for each row that cannot be used; nothing is taken in then.
    """
    try:
        text = file.read()
    except UnicodeDecodeError as error:
        raise RosterError("the file is not UTF-8: save it as “CSV UTF-8”") from error
    head = text.partition("\n")[0]
    # A spreadsheet parts columns as its country does.
    rows = csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=head.count))
    names = [(name or "").strip().lower() for name in rows.fieldnames or ()]
    if "email" not in names:
        raise RosterError(f"the first line must name the columns: {','.join(COLUMNS)}")
    found: dict[str, Member] = {}
    faults: list[str] = []
    for number, row in enumerate(rows, start=2):
        cells = {(name or "").strip().lower(): value for name, value in row.items()}
        written = str(cells.get("email") or "").strip()
        email = normalise(written)
        if not email and not any(str(value or "").strip() for value in cells.values()):
            continue
        if not is_address(email):
            faults.append(f"row {number}: {written or 'nothing'!r} is no e-mail address")
        elif email in found:
            faults.append(f"row {number}: {email} is listed twice")
        else:
            found[email] = _member(number, email, cells)
    if len(faults) > MOST_TOLD:
        faults = [*faults[:MOST_TOLD], f"and {len(faults) - MOST_TOLD} more rows like these"]
    if faults:
        faults.append("nobody was imported: mend these rows and import the file again")
        raise RosterError("\n".join(faults))
    if not found:
        raise RosterError("there are no members below the first line")
    return list(found.values())


def _member(number: int, email: str, cells: Mapping[str, object]) -> Member:
    def cell(name: str) -> str:
        return " ".join(str(cells.get(name) or "").split())[:100]

    # A spreadsheet says "Active"; the column holds 40 characters.
    status = cell("status").casefold()[:40] or "active"
    named = cell("licence")
    codes = _codes(named) if named else ()
    return Member(
        email, cell("first_name"), cell("last_name"), named, status, row=number, licences=codes
    )


@cache
def _codes(named: str) -> tuple[str, ...]:
    # Read as a member's own words are: "LCSW, PhD", "Licensed Professional Counselor".
    if by_code(named) is not None:
        return (named,)
    return tuple(str(each.value) for each in licence.read(Text(f"I am a {named}.", "")))


def doubts(members: Iterable[Member]) -> Iterator[str]:
    """Say of each row what in it is not understood, and how to mend it; one line each."""
    for each in members:
        if each.status not in STATUSES:
            yield (
                f"row {each.row}: the status “{each.status}” is none we know, so a request of"
                " theirs waits and is in no round; for a member who may take part write active"
            )
        for name in (each.first_name, each.last_name):
            if _NO_NAME.search(name):
                yield f"row {each.row}: “{name}” does not look like a name; our mails show it"
        if each.licence and not each.licences:
            yield (
                f"row {each.row}: the licence “{each.licence}” is none we know and was left out,"
                " so the member is asked for it; write it as in LPC, LCSW, LMFT or PSY"
            )


def take_in(desk: Desk, members: Iterable[Member]) -> tuple[int, int]:
    """Enter the members; those whose request waited for it can now go on.

    Names that people gave themselves stay; who asked to be forgotten is left out.

    Returns
    -------
    added, changed : int
    """
    added = changed = 0
    members = list(members)
    addresses = [each.email for each in members]
    hold_people(
        desk.session, desk.session.scalars(select(Person.id).where(Person.email.in_(addresses)))
    )
    for member in members:
        person = desk.session.scalar(select(Person).where(Person.email == member.email))
        # A roster may have the address of before for a while.
        person = person or former.known_by(desk.session, member.email)
        if person is None:
            if is_forgotten(desk.session, desk.settings, member.email):
                continue
            person = Person(
                email=member.email,
                first_name=member.first_name,
                last_name=member.last_name,
                state=profile.State.ACTIVE,
                roster_status=member.status,
                created_at=desk.now,
            )
            facts = _licence(member)
            person.profile = Profile(facts=facts, private={}, updated_at=desk.now)
            desk.session.add(person)
            added += 1
            continue
        was = person.roster_status
        changed += was != member.status
        person.first_name = person.first_name or member.first_name
        person.last_name = person.last_name or member.last_name
        person.roster_status = member.status
        if is_held(person.roster_status):
            _hold(desk, person, newly=was != member.status)
        else:
            _release(desk, person)
    desk.session.flush()
    return added, changed


def _licence(member: Member) -> dict[str, object]:
    if not member.licences:
        return {}
    return {"licences": [{"value": code, "evidence": ""} for code in member.licences]}


def _hold(desk: Desk, person: Person, *, newly: bool) -> None:
    """A request of somebody who is not active waits; they and a coordinator are told once."""
    live = (request.State.DRAFT, request.State.OPEN, request.State.PROPOSED)
    rows = select(Request).where(Request.person_id == person.id, Request.state.in_(live))
    wishes = desk.session.scalars(rows).all()
    for wish in wishes:
        if wish.state is request.State.DRAFT:
            wish.opens_at = None
            wish.missing = list(dict.fromkeys([*wish.missing, "eligibility"]))
    if wishes and newly:
        tell_held(desk, person)
        notice = notices.RequestHeld(first_name=person.first_name, status=person.roster_status)
        desk.outbox.tell(person, notice)


def _release(desk: Desk, person: Person) -> None:
    """A draft that waited for the roster alone opens after the usual silence."""
    drafts = select(Request).where(
        Request.person_id == person.id, Request.state == request.State.DRAFT
    )
    for wish in desk.session.scalars(drafts):
        if "eligibility" not in wish.missing:
            continue
        wish.missing = [word for word in wish.missing if word != "eligibility"]
        facts = person.profile.facts if person.profile else {}
        if not wish.missing and not missing(facts):
            wish.opens_at = desk.now + timedelta(hours=desk.settings.silence_hours)
