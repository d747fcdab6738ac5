"""Row locks, taken in one order, so that two machines take turns and never wait in a ring.

Theory of operation.  On PostgreSQL (READ COMMITTED) a transaction that looks at
a state and then changes it must hold the row meanwhile, or it undoes what
another has done since its look.  Four kinds of rows stand for all that hangs
on them:

1. a *proposal* for its invitations, its questions, and the requests in it;
2. a *person* for their profile, their memberships, and their requests outside
   of proposals;
3. a *question* for its one answer;
4. a *group* for who attended its meetings.

They are locked in this order, and within a kind by ascending id.  The lock is
``FOR NO KEY UPDATE``: it keeps out others of its kind, and lets through the
key checks of rows that refer to it (PostgreSQL manual, "Row-Level Locks"),
else a mail to a member would wait for that member's own letter.  SQLite has
one writer at a time and no row locks; there these functions lock nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import Session

from groups import invitation
from groups.proposal import State
from store.groups import Group, Invitation, Proposal
from store.people import Person
from store.post import Question

#: Proposals in which something can still change.
LIVE: Final = (State.HELD, State.ASKING, State.QUORUM)
#: Places in proposals that somebody can still answer about.
WAITING: Final = (invitation.State.ASKED, invitation.State.ACCEPTED)
#: As many in one statement; a driver's parameters are limited.
_AT_ONCE: Final = 5000


def has_row_locks(session: Session) -> bool:
    """Whether the database locks rows, and not the whole of itself."""
    return bool(session.get_bind().dialect.name != "sqlite")


def hold_proposals(
    session: Session, which: Iterable[int] | Select[tuple[int]], *, wait: bool = True
) -> list[Proposal]:
    """Proposals as they are now, held until the transaction ends.

    Parameters
    ----------
    session : Session
    which : iterable of int, or a query of ids
    wait : bool
        False leaves out those that another holds, for whoever comes out of order.

    Returns
    -------
    list of Proposal
        By ascending id.
    """
    ids = which if isinstance(which, Select) else sorted(set(which))
    query = select(Proposal).where(Proposal.id.in_(ids)).order_by(Proposal.id)
    query = query.with_for_update(key_share=True, skip_locked=not wait)
    return list(session.scalars(query.execution_options(populate_existing=True)))


def live_places(person_id: int) -> Select[tuple[int]]:
    """The ids of the proposals that somebody is in and that are not yet groups."""
    return (
        select(Invitation.proposal_id)
        .join(Proposal)
        .where(
            Invitation.person_id == person_id,
            Invitation.state.in_(WAITING),
            Proposal.state.in_(LIVE),
        )
    )


def hold_people(session: Session, which: Iterable[int]) -> None:
    """Hold people, by their ids; what is on file about them is to be read afterwards."""
    if not has_row_locks(session):
        return
    ids = sorted(set(which))
    for first in range(0, len(ids), _AT_ONCE):
        some = Person.id.in_(ids[first : first + _AT_ONCE])
        session.execute(
            select(Person.id).where(some).order_by(Person.id).with_for_update(key_share=True)
        )


def hold_group(session: Session, group_id: int) -> None:
    """Hold a group; taken last, while it is noted that and by whom it was attended."""
    query = select(Group).where(Group.id == group_id).with_for_update(key_share=True)
    session.scalars(query.execution_options(populate_existing=True)).one()


def hold_for_letter(
    session: Session, question: Question | None, addresses: Iterable[str]
) -> list[int]:
    """Hold all that a letter may change: of its writer, and of the question it answers.

    Parameters
    ----------
    session : Session
    question : Question or None
        Held too, and as it is now.
    addresses : iterable of str
        The letter's writer, and whom the question was put to.

    Returns
    -------
    list of int
        The ids of the proposals that are held.
    """
    values = {"addresses": sorted(set(addresses)), "proposal": question and question.proposal_id}
    held = [each.id for each in session.scalars(_OF_LETTER, values)]
    session.execute(_WRITERS, values)
    if question is not None:
        session.refresh(question, with_for_update={"key_share": True})
    return held


# Built once: every letter asks these on PostgreSQL.
_WRITER: Final = Person.email.in_(bindparam("addresses", expanding=True))
_OF_LETTER: Final = (
    select(Proposal)
    .where(
        or_(
            Proposal.id == bindparam("proposal"),
            Proposal.state.in_(LIVE)
            & Proposal.id.in_(
                select(Invitation.proposal_id)
                .join(Person, Person.id == Invitation.person_id)
                .where(_WRITER, Invitation.state.in_(WAITING))
            ),
        )
    )
    .order_by(Proposal.id)
    .with_for_update(key_share=True)
    .execution_options(populate_existing=True)
)
_WRITERS: Final = (
    select(Person.id).where(_WRITER).order_by(Person.id).with_for_update(key_share=True)
)
