"""Mails from machines: failed deliveries, automatic replies, our own mail come back.

None of them is ever answered, and none says yes or no to anything (guarantee 4).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, time

from sqlalchemy import select

from groups import consent, invitation
from groups.patience import Timetable, postponed
from mail.letter import Letter
from mail.reading.caring import care
from mail.reading.text import Text
from mail.speaking.own_words import own_words
from mail.speaking.screen import Screening
from mail.understanding import Disposition
from service import reaching, welcoming
from service.correspondence.case import Handled
from service.desk import Desk
from store.groups import Consent, Invitation, Proposal
from store.people import Person
from store.post import Outbound, Question

#: So much of a mail is shown to a coordinator.
_LONGEST = 2000
_VERP = re.compile(r"bounces?\+(?P<token>[a-z0-9]{8,64})@", re.IGNORECASE)


def hear(
    desk: Desk,
    letter: Letter,
    screening: Screening,
    recipients: list[str],
    question: Question | None,
) -> Handled:
    """Take note of a machine's mail."""
    if screening.disposition is Disposition.BOUNCE:
        return _bounce(desk, screening, recipients, question)
    if screening.disposition is Disposition.AUTO_REPLY:
        return _away(desk, letter, screening, question)
    return Handled("loop", f"our own mail came back: {screening.reason}")


def _bounce(
    desk: Desk, screening: Screening, recipients: list[str], question: Question | None
) -> Handled:
    """A mail of ours could not be delivered: believed only where it names one of ours.

    What follows stands in ``service.reaching``; the person's places lapse in
    their time as any silence does.
    """
    failed = screening.bounce
    token = next((m["token"].lower() for r in recipients if (m := _VERP.match(r))), None)
    if token is not None:
        question = desk.session.scalar(select(Question).where(Question.token == token)) or question
    if question is None:
        return Handled("bounce", "a bounce of no mail of ours")
    outbound = desk.session.get(Outbound, question.outbound_id) if question.outbound_id else None
    kind = failed.kind if failed else "hard"
    status = (failed.status if failed else None) or ""
    outcome = f"{question.email}: {kind} {status}".strip()
    if outbound is not None:
        outbound.error = f"{kind} bounce {status}".strip()
        reaching.bounced(desk, outbound, kind, status)
    return Handled("bounce", outcome, question.person_id)


def _away(desk: Desk, letter: Letter, screening: Screening, question: Question | None) -> Handled:
    """An out-of-office: reminder and deadline wait for the return, nothing is answered.

    It may answer the reminder as well as the question: a reminder goes out once all the same.
    """
    sender = letter.sender
    email = question.email if question else (sender.address if sender else "")
    person = desk.session.scalar(select(Person).where(Person.email == email))
    if person is not None and screening.by_ear:
        _show(desk, letter, person)
    if person is None or screening.away_until is None:
        return Handled("auto_reply", "noted", person.id if person else None)
    local = datetime.combine(screening.away_until, time(9), tzinfo=desk.settings.zone)
    back = local.astimezone(UTC)
    if back <= desk.now:
        return Handled("auto_reply", "back already", person.id)
    person.away_until = back
    _wait_for_consents(desk, person, back)
    asked = desk.session.scalars(
        select(Invitation).where(
            Invitation.person_id == person.id, Invitation.state == invitation.State.ASKED
        )
    )
    for place in asked:
        if place.deadline is None or place.reminder_at is None:
            continue
        began = place.proposal.asked_at or place.proposal.created_at
        times = postponed(Timetable(began, place.reminder_at, place.deadline), back)
        place.reminder_at, place.deadline = times.reminder_at, times.deadline
        proposal = place.proposal
        proposal.deadline = max(times.deadline, proposal.deadline or times.deadline)
    return Handled("auto_reply", f"away until {screening.away_until}", person.id)


def _show(desk: Desk, letter: Letter, person: Person) -> None:
    """Show a coordinator a mail that only sounds like a machine's: a person may be waiting."""
    words = own_words(letter)
    careful = care.read(Text(words), "")
    desk.alert(
        "by_ear",
        f"a mail from {person.first_name or person.email} that reads like an automatic reply",
        f"A mail from {person.email} reads like an automatic reply, but carries no mark of one."
        " It was not answered, and nothing was changed by it.",
        "If a person wrote it, please answer; an automatic reply needs nothing.",
        excerpt="" if "client_info" in careful else words[:_LONGEST],
        member=person,
    )


def _wait_for_consents(desk: Desk, person: Person, back: datetime) -> None:
    """Let the questions about newcomers wait for a member's return, too."""
    asked = desk.session.scalars(
        select(Consent).where(
            Consent.person_id == person.id,
            Consent.state == consent.State.ASKED,
        )
    )
    for each in asked:
        times = postponed(Timetable(each.asked_at, each.reminder_at, each.deadline), back)
        each.reminder_at = times.reminder_at
        proposal = desk.session.get(Proposal, each.proposal_id)
        if proposal is not None:
            welcoming.wait_until(desk, proposal, max(times.deadline, each.deadline))
