"""How many answers one partner gets, so that two machines never talk to each other for long.

Our mails say that a machine wrote them (RFC 3834), and mails that say so are
never answered.  This is the last defence, for machines that hide what they
are: a vacation program without Auto-Submitted, a list that sends our own mail
back under a new name, a ticket system with a new number each time.  Past the
budget we fall silent, and the coordinators are told once a day.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from sqlalchemy import bindparam, case, func, or_, select

from mail.address import split_tag
from service.correspondence.case import is_coordinator
from service.desk import Desk
from service.outbox import new_token
from store.post import Outbound
from store.queue import lease
from store.types import UtcDateTime


@dataclass(frozen=True, slots=True)
class Budget:
    """So many answers in a span of time, and why no person would miss more."""

    answers: int
    span: timedelta
    why: str


#: To one address, whatever stands behind its plus sign.
TO_AN_ADDRESS = (
    Budget(20, timedelta(hours=1), "a letter a few minutes apart is answered for an hour on end"),
    Budget(40, timedelta(days=1), "forming a group takes each member about a dozen letters"),
)
_TOLD_EVERY = timedelta(days=1)


def spent(desk: Desk, addresses: Collection[str]) -> tuple[str, Budget] | None:
    """Who has had all answers, and by which budget; None where one may be written.

    Parameters
    ----------
    addresses : collection of str
        The letter's writer and, where it answers a question, whom that was put
        to: a ticket system may write from a new address each time, and we ask
        at the one on file.
    """
    for address in addresses:
        if is_coordinator(desk.settings, address):
            continue
        for had, each in zip(_answers_to(desk, address), TO_AN_ADDRESS, strict=True):
            if had >= each.answers:
                return address, each
    return None


def fall_silent(desk: Desk, address: str, budget: Budget) -> None:
    """Tell the coordinators, once a day, that somebody is not answered any more."""
    mark = hashlib.sha256(split_tag(address)[0].encode("utf-8", "replace")).hexdigest()[:30]
    # A lease that nobody gives back: whoever gets it is the first of the day.
    if not lease(desk.session, f"silence:{mark}", new_token(), desk.now, _TOLD_EVERY):
        return
    hours = int(budget.span.total_seconds() // 3600)
    desk.alert(
        "loop",
        f"no more answers to {address} for now",
        f"{address} got {budget.answers} answers within {hours} hours, more than a person would"
        " want. It may be a machine that answers every mail. Until it is quiet for a while, its"
        " letters are kept and not answered.",
        "If it is a person, write to them. If it is a machine, ask for this list to be taken off"
        " its rules.",
    )


_SINCE: Final = tuple(bindparam(f"since_{n}", type_=UtcDateTime) for n in range(len(TO_AN_ADDRESS)))
#: Built once: every letter asks this.
_COUNTS: Final = select(
    *(
        func.count(case((Outbound.created_at > since, Outbound.id)))  # NULLs are not counted
        for since in _SINCE
    )
).where(
    or_(
        Outbound.recipient.in_(bindparam("addresses", expanding=True)),
        Outbound.recipient.like(bindparam("tagged"), escape="/"),
    ),
    Outbound.inbound_id.is_not(None),
)


def _answers_to(desk: Desk, address: str) -> tuple[int, ...]:
    """How many answers an address has had within each budget's span."""
    stem = split_tag(address)[0]
    local, _, host = stem.rpartition("@")
    plain = re.sub(r"([/%_])", r"/\1", local), re.sub(r"([/%_])", r"/\1", host)
    values: dict[str, object] = {"addresses": [stem, address], "tagged": f"{plain[0]}+%@{plain[1]}"}
    for since, each in zip(_SINCE, TO_AN_ADDRESS, strict=True):
        values[since.key] = desk.now - each.span
    return tuple(desk.session.execute(_COUNTS, values).one())
