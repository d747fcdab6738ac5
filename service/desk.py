"""What one handler works with: the transaction, the time, the settings and the way out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, Select, bindparam, select, update
from sqlalchemy.orm import Session, joinedload

from mail.leaving.signing import Signer
from service.alerting import Turn, limit_of, turn
from service.notices import CoordinatorAlert
from service.outbox import About, Answering, Outbox
from service.settings import Settings
from store.groups import Proposal
from store.locks import has_row_locks, hold_for_letter, hold_proposals
from store.people import Note, Person
from store.post import Question, QuestionKind, QuestionState


class Overtaken(Exception):
    """A proposal that came about this moment is held by another; the next try finds it free."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One transaction's working place.

    Attributes
    ----------
    session : Session
    settings : Settings
    now : datetime
        The one instant of this transaction.
    outbox : Outbox
    people : dict
        Whom this transaction has looked for, by address; None where there is nobody.
    held : set of int
        The ids of the proposals that this transaction holds (``store.locks``).
    alerted : list of str
        The kinds of what this transaction has told the coordinators.
    """

    session: Session
    settings: Settings
    now: datetime
    outbox: Outbox
    people: dict[str, Person | None] = field(default_factory=dict)
    held: set[int] = field(default_factory=set)
    alerted: list[str] = field(default_factory=list)

    def alert(
        self,
        kind: str,
        about: str,
        what_happened: str,
        what_to_do: str = "",
        *,
        excerpt: str = "",
        lines: tuple[str, ...] = (),
        member: Person | None = None,
    ) -> None:
        """Tell the coordinators; with ``member`` their reply is relayed to that member.

        Past the day's budget of its kind it is kept and not mailed
        (``service.alerting``).
        """
        self.alerted.append(kind)
        found = turn(self.session, kind, self.now)
        if found is not Turn.TOLD:
            if member is not None:
                self.note(member, kind, f"{about}\n{excerpt}".strip())
            if found is Turn.LAST:
                self._more_than_told(kind)
            return
        notice = CoordinatorAlert(
            kind=kind,
            about=about,
            what_happened=what_happened,
            what_to_do=what_to_do,
            excerpt=excerpt,
            lines=lines,
            reply_goes_to=(member.first_name or member.email) if member else "",
        )
        asked = About(
            QuestionKind.ALERT if member else QuestionKind.NOTICE,
            about_person_id=member.id if member else None,
        )
        self.outbox.coordinators(notice, asked)

    def _more_than_told(self, kind: str) -> None:
        most = limit_of(kind).most
        notice = CoordinatorAlert(
            kind=kind,
            about=f"more than {most} alerts of one kind ({kind}) within a day",
            what_happened=f"You were told of {most} letters or events of this kind within a day,"
            " and there are more. The others are kept and not mailed to you until a day is over;"
            " if this is an attack, there is nothing that you must answer.",
            what_to_do="`peercircle queue --all` lists the letters with what became of each,"
            " `peercircle show inbound ID` shows one.",
        )
        self.outbox.coordinators(notice)

    def note(self, person: Person | None, kind: str, text: str) -> None:
        """Keep a line for the coordinators about a person."""
        self.session.add(
            Note(
                person_id=person.id if person else None,
                kind=kind,
                text=text,
                created_at=self.now,
            )
        )

    def person(self, email: str) -> Person | None:
        """The participant with that address, and the profile."""
        if email not in self.people:
            self.people[email] = self.session.scalar(_PERSON, {"email": email})
        return self.people[email]

    def question(self, question_id: int | None, sender: str) -> Question | None:
        """The question that a letter answers, with all that the letter may change held.

        That is the question, the proposal it is about, its writer, and the
        proposals that the writer is in (``store.locks``): two machines that
        handle two letters would else each miss what the other does.
        """
        found = self.session.get(Question, question_id) if question_id is not None else None
        if has_row_locks(self.session):
            addresses = (sender, found.email) if found is not None else (sender,)
            self.held.update(hold_for_letter(self.session, found, addresses))
        return found

    def proposals(self, which: Iterable[int] | Select[tuple[int]]) -> list[Proposal]:
        """Proposals as they are now, held until this transaction ends."""
        found = hold_proposals(self.session, which)
        self.held.update(each.id for each in found)
        return found

    def also_hold(self, which: Iterable[int]) -> bool:
        """Hold proposals that came about since this transaction began; tell if there were any.

        Raises
        ------
        Overtaken
            Where another holds one of them: waiting for it might never end.
        """
        new = set(which) - self.held
        if not new or not has_row_locks(self.session):
            return False
        got = {each.id for each in hold_proposals(self.session, new, wait=False)}
        if got != new:
            raise Overtaken(Overtaken.__doc__)
        self.held.update(got)
        return True

    def spend(self, question: Question) -> bool:
        """Take the one answer to a question; False where another was taken before.

        The database decides, in the statement that changes it: of two letters
        handled at once, by whichever machines, one gets True.
        """
        spent = self.session.execute(_SPEND, {"question": question.id, "at": self.now})
        self.session.refresh(question)
        return cast("CursorResult[Any]", spent).rowcount == 1

    def close(self, *, state: QuestionState = QuestionState.VOID, **about: object) -> None:
        """Close the open questions that match, such as ``proposal_id=3``."""
        rows = update(Question).where(Question.state == QuestionState.OPEN)
        for name, value in about.items():
            rows = rows.where(getattr(Question, name) == value)
        self.session.execute(rows.values(state=state, answered_at=self.now))


def desk(
    session: Session,
    settings: Settings,
    now: datetime,
    *,
    answering: Answering | None = None,
    signers: Sequence[Signer] = (),
) -> Desk:
    """A desk for one transaction."""
    outbox = Outbox(session, settings, now, answering=answering, signers=signers)
    return Desk(session, settings, now, outbox)


#: Built once: building a statement costs more than running it.
_PERSON = (
    select(Person).options(joinedload(Person.profile)).where(Person.email == bindparam("email"))
)
_SPEND = (
    update(Question)
    .where(Question.id == bindparam("question"), Question.state == QuestionState.OPEN)
    .values(state=QuestionState.ANSWERED, answered_at=bindparam("at"))
    .execution_options(synchronize_session=False)
)
