"""A letter on the desk: what it says, who wrote it, and which question it answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select

from groups import profile, request
from mail.address import Mailbox
from mail.letter import Letter
from mail.trust.authenticate import Level
from mail.understanding import Understanding
from service.authenticating import level_of
from service.correspondence.history import History, history
from service.correspondence.opening import Opened
from service.desk import Desk
from service.forgetting import remember_again
from service.settings import Settings
from store.people import Person, Profile
from store.post import Inbound, Outbound, Question, QuestionKind, QuestionState
from store.requests import Kind, Request


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of a letter.

    Attributes
    ----------
    intent : str
        What it wanted, one word.
    outcome : str
        What was done, for the log and ``show``.
    person_id : int or None
        Whose letter it was.
    drop : bool
        Whether none of its words may be kept (guarantee 7).
    """

    intent: str
    outcome: str
    person_id: int | None = None
    drop: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a handler may look at.

    Attributes
    ----------
    desk : Desk
    inbound : Inbound
    letter : Letter
    sender : Mailbox
        Whose From it carries.
    person : Person or None
        That address's participant, if there is one.
    question : Question or None
        The question it answers, which was put to this very sender.
    understanding : Understanding
    sure : bool
        Whether the sender can be believed: an unguessable token came back (a
        thread alone is seen by too many), the mail is DMARC-aligned, or an
        address check was answered.
    by_token : bool
        Whether a question's own token came back, whoever it was put to.
    perhaps_apart : tuple of str
        Whom of those on file its writer would perhaps rather not meet (``apart_guessed``).
    suits : mapping of int to tuple of str
        Who might suit the groups that it may offer seats of, found beforehand.
    history : History
        What went before between the sender's address and us.
    """

    desk: Desk
    inbound: Inbound
    letter: Letter
    sender: Mailbox
    person: Person | None
    question: Question | None
    understanding: Understanding
    sure: bool
    history: History
    by_token: bool = False
    perhaps_apart: tuple[str, ...] = ()
    suits: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """The letter's new words."""
        return self.understanding.new_text

    def done(self, outcome: str, *, drop: bool = False) -> Handled:
        """The result, with the letter's intent and writer."""
        person = self.person
        return Handled(
            self.understanding.intent.value, outcome, person.id if person else None, drop
        )


def case_of(at: Desk, inbound: Inbound, opened: Opened, question: Question | None) -> Case:
    """The case of a person's letter, beside what is on file about its writer now."""
    sender, said = opened.letter.sender, opened.understanding
    assert sender is not None
    assert said is not None
    level = level_of(inbound)
    theirs = question if question is not None and question.email == sender.address else None
    answers = theirs is not None and opened.by_token
    before = history(at, sender.address)
    if not before.known:
        at.people[sender.address] = None  # so that nobody asks again
    return Case(
        at,
        inbound,
        opened.letter,
        sender,
        at.person(sender.address),
        theirs,
        said,
        level is not Level.FAIL and (answers or level is Level.ALIGNED),
        before,
        opened.by_token,
        suits=opened.suits,
    )


def enrol(case: Case) -> Person:
    """The participant behind a letter, entered on the first wish; one who stopped is back."""
    person = enter(case)
    case.desk.session.add(person)
    case.desk.session.flush()
    return person


def enter(case: Case) -> Person:
    """As :func:`enrol`, but somebody new is still to be stored, by the caller."""
    desk = case.desk
    person = case.person or desk.person(case.sender.address)
    if person is None:
        first, last = names(case)
        person = Person(
            email=case.sender.address,
            first_name=first,
            last_name=last,
            state=profile.State.ACTIVE,
            roster_status="",
            created_at=desk.now,
        )
        person.profile = Profile(facts={}, private={}, updated_at=desk.now)
        desk.people[person.email] = person
        if case.history.forgotten:
            remember_again(desk.session, desk.settings, person.email)
    elif profile.MACHINE.may(person.state, profile.Event.RETURN):
        person.state = profile.MACHINE.after(person.state, profile.Event.RETURN)
    if person.profile is None:
        person.profile = Profile(facts={}, private={}, updated_at=desk.now)
    return person


_TITLE = re.compile(r"^(?:dr|mr|mrs|ms|mx)\.?\s+", re.IGNORECASE)
_NO_NAME = re.compile(r"[@\d<>{}\[\]|/\\]")


def names(case: Case) -> tuple[str, str]:
    """First and last name: as the letter signs, else as its From shows them."""
    shown = _TITLE.sub("", case.sender.name.partition(",")[0].strip())
    if _NO_NAME.search(shown):
        shown = ""
    fact = case.understanding.facts.first_name
    words = shown.split()
    first = str(fact.value) if fact else (words[0] if words else "")
    last = words[-1] if len(words) > 1 else ""
    if not first and not _NO_NAME.search(case.sender.local):
        first = ""
    return first[:100], last[:100]


def live_request(desk: Desk, person: Person) -> Request | None:
    """The request of a person that is under way: for a group before any other, the latest first."""
    if person.id is None:
        return None  # entered by this very letter
    return desk.session.scalar(
        select(Request)
        .where(Request.person_id == person.id, Request.state.in_(request.LIVE))
        .order_by(Request.kind.in_((Kind.JOIN, Kind.FORM)).desc(), Request.id.desc())
        .limit(1)
    )


def open_questions(desk: Desk, email: str, *kinds: QuestionKind) -> list[Question]:
    """What we have asked somebody and still wait for."""
    rows = select(Question).where(
        Question.email == email,
        Question.state == QuestionState.OPEN,
        Question.kind.in_(kinds),
    )
    return list(desk.session.scalars(rows.order_by(Question.id.desc())))


def is_coordinator(settings: Settings, address: str) -> bool:
    """Whether an address is a coordinator's."""
    return address.lower() in {each.lower() for each in settings.coordinators}


def answers(case: Case, notice: str) -> bool:
    """Whether a letter is a reply to a notice of that name, and answers nothing that waits."""
    asked = case.question
    if asked is None or asked.kind is not QuestionKind.NOTICE:
        return False
    return replied_to(case) == notice


def replied_to(case: Case) -> str:
    """The name of the notice that a letter is a reply to; empty where it is none."""
    asked = case.question
    if asked is None:
        return ""
    named = select(Outbound.notice).where(Outbound.id == asked.outbound_id)
    return case.desk.session.scalar(named) or ""
