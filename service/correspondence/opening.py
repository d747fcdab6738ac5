"""Opening a letter: who speaks, which question it answers, what is new in it and what it says.

Nothing is changed here, so it is done before the transaction that carries the
letter out: reading takes longer than everything after it, and nobody should
wait for a write lock meanwhile.  What it rests on does not change either: the
kind of a question, whom it was put to, and the words of mails once written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from mail.address import domain
from mail.letter import Letter
from mail.quoting.quote import divide
from mail.reading import machine
from mail.reading.understand import understand
from mail.speaking import own_absence
from mail.speaking.own_words import own_words
from mail.speaking.screen import Screening, screen
from mail.trust.authenticate import Level
from mail.understanding import Asked, Disposition, Understanding
from service.authenticating import level_of
from service.settings import Settings
from store.belonging import places_of
from store.people import Person
from store.post import Inbound, Outbound, Question, QuestionKind

_ASKED = {
    QuestionKind.ECHO: Asked.ECHO,
    QuestionKind.PROPOSAL: Asked.PROPOSAL,
    QuestionKind.CONFIRM: Asked.ORGANIZER_CONFIRM,
    QuestionKind.CONSENT: Asked.PROPOSAL,
    QuestionKind.ADDRESS_CHECK: Asked.ADDRESS_CHECK,
    QuestionKind.ALERT: Asked.ALERT,
    QuestionKind.REVIEW: Asked.REVIEW,
}
_MOST_IDS = 50
#: A line of ours that repeats the reader's words.
_SAID_BACK = re.compile(r"^  \|.*\n?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Opened:
    """A letter that has been read.

    Attributes
    ----------
    letter : Letter
    screening : Screening
        Whether a person speaks.
    question_id : int or None
        The question of ours that it answers, whoever it was put to.
    by_token : bool
        Whether that question's own token came back, and not only its thread.
    understanding : Understanding or None
        What it says; None where no person speaks or its From names nobody.
    suits : mapping of int to tuple of str
        Who might suit the groups that it may offer seats of.
    """

    letter: Letter
    screening: Screening
    question_id: int | None
    by_token: bool
    understanding: Understanding | None
    suits: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def open_letter(
    session: Session, settings: Settings, inbound: Inbound, letter: Letter, now: datetime
) -> Opened:
    """Read what the letter of a row says; the session is only read from."""
    own = (domain(settings.list_address),)
    screening = screen(letter, envelope_sender=inbound.envelope_sender, own_domains=own)
    tokens = [each.token.lower() for each in inbound.recipients if each.token]
    question = find_question(session, tokens, letter)
    by_token = question is not None and question.token in tokens
    if _is_of_coordinator(settings, letter, question if by_token else None):
        screening = _by_a_person(screening)
    elif _tells_of_her_absence(session, letter, screening):
        screening = replace(screening, disposition=Disposition.HUMAN, doubtful=False)
    said = None
    if screening.disposition is Disposition.HUMAN and letter.sender is not None:
        said = understood(session, settings, letter, question, letter.sender.address, now)
        screening = machine.reconsidered(screening, said)
    if screening.disposition is not Disposition.HUMAN:
        said = None
    elif said is not None:
        if screening.doubtful:
            said = machine.disbelieved(said)
        if level_of(inbound) is Level.FAIL and "auth_fail" not in said.flags:
            said = replace(said, flags=(*said.flags, "auth_fail"))
    return Opened(letter, screening, question.id if question is not None else None, by_token, said)


def _is_of_coordinator(settings: Settings, letter: Letter, question: Question | None) -> bool:
    """Whether a coordinator writes of her own accord, or answers an alert about a member."""
    sender = letter.sender
    if sender is None or sender.address not in settings.coordinators:
        return False
    if question is None:
        return not letter.in_reply_to
    return question.kind is QuestionKind.ALERT and question.about_person_id is not None


def _tells_of_her_absence(session: Session, letter: Letter, screening: Screening) -> bool:
    """Whether a member of a group tells that she cannot come, though it sounds like a machine.

    Nothing but the words says so, and they are of meetings and not of mail.
    """
    away = screening.disposition is Disposition.AUTO_REPLY and screening.by_words
    if not away or letter.sender is None or not own_absence.told(own_words(letter)):
        return False
    who = session.scalar(select(Person.id).where(Person.email == letter.sender.address))
    return who is not None and bool(places_of(session, who))


def _by_a_person(screening: Screening) -> Screening:
    """A coordinator's letter, which only sounds like a machine's, as a person's.

    "I am sorry, I was away; Bo will help you" is what coordinators write, and somebody waits for
    it.  What a header or a subject marks stays a machine's, and no order in it is believed.
    """
    if screening.disposition is not Disposition.AUTO_REPLY or not screening.by_words:
        return screening
    reason = f"a coordinator writes; {screening.reason}"
    return replace(screening, disposition=Disposition.HUMAN, reason=reason, doubtful=True)


def understood(
    session: Session,
    settings: Settings,
    letter: Letter,
    question: Question | None,
    address: str,
    now: datetime,
    *,
    asked: Asked | None = None,
) -> Understanding:
    """What a letter says if it was written from an address.

    Parameters
    ----------
    question : Question or None
        The question that it answers.
    now : datetime
        When it came, for letters without a date.
    asked : Asked or None
        What it is read as the answer to, whatever it does answer.
    """
    theirs = question is not None and question.email == address
    sender = letter.sender
    return understand(
        divide(letter, _sent_bodies(session, letter, question, address)),
        subject=letter.subject,
        sent_at=letter.date or now,
        sender_name=sender.name if sender is not None else "",
        asked=asked or (_ASKED.get(question.kind) if question is not None and theirs else None),
        ids=(*letter.in_reply_to, *letter.references),
        to_token=question is not None,
        zone=settings.timezone,
    )


def find_question(session: Session, tokens: Sequence[str], letter: Letter) -> Question | None:
    """The question that a letter answers: by its token, else by the mail it replies to."""
    for token in tokens:
        found = session.scalar(_BY_TOKEN, {"token": token})
        if found is not None:
            return found
    ids = _perhaps_ours(*letter.in_reply_to, *reversed(letter.references))
    if not ids:
        return None
    by_id = {row.message_id: row.Question for row in session.execute(_BY_MAIL, {"ids": ids})}
    return next((by_id[each] for each in ids if each in by_id), None)


def _perhaps_ours(*ids: str) -> list[str]:
    """Those that may be ours, which are ASCII; others may hold bytes that no database takes."""
    return [each for each in ids if each.isascii()][:_MOST_IDS]


def _sent_bodies(
    session: Session, letter: Letter, question: Question | None, address: str
) -> list[str]:
    """The plain bodies of ours that a letter may quote, the likeliest first."""
    connection = session.connection()
    texts: list[str | None] = []
    if question is not None and question.outbound_id is not None:
        texts.append(connection.scalar(_BODY, {"id": question.outbound_id}))
    if ids := _perhaps_ours(*letter.in_reply_to, *letter.references):
        texts += connection.scalars(_BODIES, {"ids": ids})
    # What we said back is the writer's own, and may be written again in a mail of its own.
    texts += (
        _SAID_BACK.sub("", text) for text in connection.scalars(_LATEST, {"address": address})
    )
    return [text for text in dict.fromkeys(texts) if text]


# Built once: building a statement costs more than running it.
_BY_TOKEN = select(Question).where(Question.token == bindparam("token"))
_BY_MAIL = (
    select(Outbound.message_id, Question)
    .join(Question, Question.outbound_id == Outbound.id)
    .where(Outbound.message_id.in_(bindparam("ids", expanding=True)))
)
_BODY = select(Outbound.text).where(Outbound.id == bindparam("id"))
_BODIES = select(Outbound.text).where(Outbound.message_id.in_(bindparam("ids", expanding=True)))
_LATEST = (
    select(Outbound.text)
    .where(Outbound.recipient == bindparam("address"))
    .order_by(Outbound.id.desc())
    .limit(4)
)
