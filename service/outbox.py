"""Putting notices into the queue, rendered and addressed, inside the caller's transaction.

A notice queued here is its final bytes under its final Message-ID (guarantee
3), and it exists only if the state change that it tells of does (guarantee 2).
Every mail carries a token of its own in Reply-To and in the envelope sender,
so that the answer, and the bounce too, say which mail they are about.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Final

import structlog
from sqlalchemy import event, insert, select
from sqlalchemy.orm import Session

from groups import request
from mail.address import Mailbox, domain, with_tag
from mail.leaving.compose import Auto, Outgoing, compose
from mail.leaving.signing import Signer, sign
from mail.letter import Letter
from service import elsewhere
from service.notices import Notice, Rendered, render
from service.settings import Settings
from store.people import Person
from store.post import Outbound, Question, QuestionKind
from store.requests import Request

log = structlog.get_logger("outbox")

#: Where a session keeps what it has queued until it is committed.
_UNTOLD: Final = "queued and not logged yet"
#: Bits of a token: beyond any guessing, at one guess a mail.
TOKEN_BITS: Final = 128


def new_token() -> str:
    """A token that nobody can guess: 128 bits in 26 letters that survive lower-casing."""
    return base64.b32encode(secrets.token_bytes(TOKEN_BITS // 8)).decode().rstrip("=").lower()


@dataclass(frozen=True, slots=True)
class About:
    """What a mail asks, so that its answer finds the way back.

    Attributes
    ----------
    kind : QuestionKind
        NOTICE where no answer is awaited.
    request_id, proposal_id, invitation_id, check_in_id, about_person_id : int or None
        What the answer is about.
    inbound_id : int or None
        The letter that an address check waits to carry out.
    """

    kind: QuestionKind = QuestionKind.NOTICE
    request_id: int | None = None
    proposal_id: int | None = None
    invitation_id: int | None = None
    check_in_id: int | None = None
    about_person_id: int | None = None
    inbound_id: int | None = None


@dataclass(frozen=True, slots=True)
class Answering:
    """The letter that a mail answers, for its thread; ``inbound_id`` counts it as an answer."""

    letter: Letter
    inbound_id: int


@dataclass(frozen=True, slots=True)
class Queued:
    """A mail in the queue: its row, and what of it can never change."""

    id: int
    message_id: str
    raw: bytes


# Built once: building a statement costs more than running it.
_MAIL: Final = insert(Outbound.__table__)  # type: ignore[arg-type]
_QUESTION: Final = insert(Question.__table__)  # type: ignore[arg-type]


@event.listens_for(Session, "after_commit")
def _tell_log(session: Session) -> None:
    for told in session.info.pop(_UNTOLD, ()):
        log.info("queued", **told)


@event.listens_for(Session, "after_rollback")
def _tell_nothing(session: Session) -> None:
    session.info.pop(_UNTOLD, None)


class Outbox:
    """Where the service's mails begin.

    Parameters
    ----------
    session : Session
        The caller's transaction.
    settings : Settings
        Who we are.
    now : datetime
        The instant of everything in this transaction.
    answering : Answering or None
        The letter being handled; None where the clock speaks.
    signers : sequence of Signer
        DKIM keys; empty where none are set.
    token : callable
        Makes tokens.

    Attributes
    ----------
    tongue : str
        Code of the language, not English, of the letter that is answered; the first mail back
        to its writer says what we read of it, and empties this.
    """

    def __init__(
        self,
        session: Session,
        settings: Settings,
        now: datetime,
        *,
        answering: Answering | None = None,
        signers: Sequence[Signer] = (),
        token: Callable[[], str] = new_token,
    ) -> None:
        self.session = session
        self.settings = settings
        self.now = now
        self.answering = answering
        self.signers = signers
        self.token = token
        self.tongue = ""

    def tell(self, person: Person, notice: Notice, about: About | None = None) -> Queued:
        """Queue a notice to a participant."""
        name = f"{person.first_name} {person.last_name}".strip()
        facts = person.profile.facts if person.profile is not None else {}
        clock = elsewhere.clock(facts, self.settings.timezone, self.now)
        to = Mailbox(person.email, name)
        asks = self._has_request(person)
        return self._queue(to, notice, about or About(), person.id, clock, has_request=asks)

    def _has_request(self, person: Person) -> bool:
        """Whether somebody has a request that could be taken back, as this transaction has it."""
        rows = select(Request).where(Request.person_id == person.id)
        # What is changed here is seen in the objects; nothing is stored for the look's sake.
        with self.session.no_autoflush:
            found = self.session.scalars(rows).all()
        return any(each.state in request.LIVE for each in found)

    def write(self, address: str, notice: Notice, about: About | None = None) -> Queued:
        """Queue a notice to an address that is no participant's."""
        return self._queue(Mailbox(address), notice, about or About(), None)

    def coordinators(self, notice: Notice, about: About | None = None) -> None:
        """Queue a notice to each coordinator; each gets a token of their own."""
        for address in self.settings.coordinators:
            self.write(address, notice, about)

    def _queue(
        self,
        to: Mailbox,
        notice: Notice,
        about: About,
        person_id: int | None,
        clock: elsewhere.Clock | None = None,
        *,
        has_request: bool = False,
    ) -> Queued:
        token = self.token()
        settings = self.settings
        reply_to = with_tag(settings.list_address, token)
        thread = self._thread(to.address)
        if self.tongue and thread:
            notice, self.tongue = replace(notice, tongue=self.tongue), ""
        shown = render(
            notice,
            association=settings.association,
            list_address=settings.list_address,
            zone=settings.timezone,
            reply_to=reply_to,
            templates=settings.templates,
            clock=clock,
            has_request=has_request,
        )
        earlier = () if thread else self._earlier(to.address, about)
        mail = self._outgoing(to, notice.name, shown, reply_to, thread, earlier)
        raw = compose(mail)
        if self.signers:
            raw = sign(raw, self.signers, int(self.now.timestamp()))
        row = {
            "message_id": mail.message_id,
            "recipient": to.address,
            "envelope_sender": f"bounces+{token}@{domain(settings.list_address)}",
            "notice": notice.name,
            "subject": shown.subject[:300],
            "text": shown.text,
            "raw": raw,
            "next_try_at": self.now,
            "created_at": self.now,
            "inbound_id": self.answering.inbound_id if self.answering else None,
            "person_id": person_id,
        }
        return self._keep(row, token, about)

    def _outgoing(
        self,
        to: Mailbox,
        name: str,
        shown: Rendered,
        reply_to: str,
        thread: Letter | None,
        earlier: tuple[str, ...],
    ) -> Outgoing:
        """A rendered notice as the mail that it becomes, in its thread or behind earlier mails."""
        settings = self.settings
        return Outgoing(
            sender=Mailbox(settings.list_address, settings.association),
            to=to,
            reply_to=reply_to,
            # Not the token: this name is passed on in the References of every reply.
            message_id=f"<{name}.{self.token()}@{domain(settings.list_address)}>",
            date=self.now.astimezone(settings.zone),
            subject=shown.subject,
            text=shown.text,
            html=shown.html,
            notice=name,
            list_name=settings.association,
            list_address=settings.list_address,
            auto=Auto.REPLIED if thread else Auto.GENERATED,
            in_reply_to=thread.message_id if thread else next(iter(earlier[-1:]), None),
            references=thread.references if thread else earlier,
            ics=shown.ics,
        )

    def _keep(self, row: dict[str, Any], token: str, about: About) -> Queued:
        """Store a mail and the question that its token answers.

        Rows and not objects: nobody looks at them again in this transaction.
        """
        connection = self.session.connection()
        queued = connection.execute(_MAIL, row).inserted_primary_key
        assert queued is not None
        asked = {
            "token": token,
            "email": row["recipient"],
            "person_id": row["person_id"],
            "asked_at": self.now,
        }
        connection.execute(_QUESTION, {**asked, **asdict(about), "outbound_id": queued.id})
        self._log(queued.id, row)
        return Queued(queued.id, row["message_id"], row["raw"])

    def _earlier(self, address: str, about: About) -> tuple[str, ...]:
        """What we wrote to somebody about the same matter, so that a reminder joins its thread."""
        for column, matter in (
            (Question.proposal_id, about.proposal_id),
            (Question.request_id, about.request_id),
            (Question.check_in_id, about.check_in_id),
        ):
            if matter is not None:
                rows = (
                    select(Outbound.message_id)
                    .join(Question, Question.outbound_id == Outbound.id)
                    .where(Question.email == address, column == matter)
                    .order_by(Outbound.id)
                )
                return tuple(self.session.scalars(rows))
        return ()

    def _log(self, queued_id: int, row: Mapping[str, object]) -> None:
        """Log a mail once its transaction is committed: only then there is one."""
        told = {
            "notice": queued_id,
            "kind": row["notice"],
            "message_id": row["message_id"],
            "letter": row["inbound_id"],
            "to": row["recipient"],
        }
        self.session.info.setdefault(_UNTOLD, []).append(told)

    def _thread(self, address: str) -> Letter | None:
        """The letter being answered, where this mail goes back to its writer."""
        if self.answering is None:
            return None
        letter = self.answering.letter
        sender = letter.sender
        return letter if sender is not None and sender.address == address else None
