"""What is on file about the writer of a letter besides the person, asked in one statement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, bindparam, case, exists, func, or_, select

from mail.address import split_tag
from service.desk import Desk
from service.forgetting import mark_of
from store.people import ForgottenMark, Person
from store.post import Outbound
from store.reach import Reach
from store.types import UtcDateTime


@dataclass(frozen=True, slots=True)
class Budget:
    """So many answers in a span of time, and why no person would miss more."""

    answers: int
    span: timedelta
    why: str


#: To one address, whatever stands behind its plus sign.
TO_AN_ADDRESS: Final = (
    Budget(20, timedelta(hours=1), "a letter a few minutes apart is answered for an hour on end"),
    Budget(40, timedelta(days=1), "forming a group takes each member about a dozen letters"),
)


@dataclass(frozen=True, slots=True)
class History:
    """What went before between an address and us.

    Attributes
    ----------
    answers : tuple of int
        Answers it has had within the span of each budget.
    known : bool
        Whether it is a participant's.
    roster : bool
        Whether the association has given a roster.
    troubled : bool
        Whether a mail to it came back.
    forgotten : bool
        Whether it asked to be forgotten.
    """

    answers: tuple[int, ...]
    known: bool
    roster: bool
    troubled: bool
    forgotten: bool


def history(desk: Desk, address: str) -> History:
    """What went before between an address and us."""
    values = {
        **_siblings(address),
        **_since(desk.now),
        "address": address,
        "mark": mark_of(desk.settings, address),
    }
    *answers, known, roster, troubled, forgotten = (
        desk.session.connection().execute(_ALL, values).one()
    )
    return History(tuple(answers), known, roster, troubled, forgotten)


def answers_to(desk: Desk, address: str) -> tuple[int, ...]:
    """How many answers an address has had within each budget's span."""
    values = {**_siblings(address), **_since(desk.now)}
    return tuple(desk.session.connection().execute(_COUNTS, values).one())


def _siblings(address: str) -> dict[str, object]:
    """The values by which mails to an address are found, whatever stands behind its plus sign."""
    stem = split_tag(address)[0]
    local, _, host = stem.rpartition("@")
    at_host = re.sub(r"([/%_])", r"/\1", f"@{host}")
    tagged = {"plus": f"{local}+", "comma": f"{local},", "at_host": f"%{at_host}"}
    return {"addresses": [stem, address], **tagged}


def _since(now: datetime) -> dict[str, object]:
    return {since.key: now - each.span for since, each in zip(_SINCE, TO_AN_ADDRESS, strict=True)}


# Built once: every letter asks this.
_SINCE: Final = tuple(bindparam(f"since_{n}", type_=UtcDateTime) for n in range(len(TO_AN_ADDRESS)))
_ANSWER: Final = (
    or_(
        Outbound.recipient.in_(bindparam("addresses", expanding=True)),
        and_(
            # What stands behind a plus sign, found in the order of the bytes: "," follows "+".
            Outbound.recipient > bindparam("plus"),
            Outbound.recipient < bindparam("comma"),
            Outbound.recipient.like(bindparam("at_host"), escape="/"),
        ),
    ),
    Outbound.inbound_id.is_not(None),
)
_COUNTS: Final = select(
    *(
        func.count(case((Outbound.created_at > since, Outbound.id)))  # NULLs are not counted
        for since in _SINCE
    )
).where(*_ANSWER)
_ALL: Final = _COUNTS.add_columns(
    exists().where(Person.email == bindparam("address")),
    exists().where(Person.roster_status > ""),
    exists().where(Reach.address == bindparam("address")),
    exists().where(ForgottenMark.digest == bindparam("mark")),
)
