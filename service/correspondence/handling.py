"""The one door: from a letter that was read to what became of it.

In this order (DESIGN part 3): who speaks; orders; care; then the handler of
the question that it answers, or the intent's.  Whoever is not surely the
person asked is asked at the address on file, and nothing else happens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from mail.address import is_address, split_tag
from mail.leaving.signing import Signer
from mail.letter import Letter
from mail.understanding import Command, Disposition, Intent
from service import reaching
from service.correspondence import (
    absences,
    answering,
    apart,
    apart_beside,
    apart_guessed,
    besides,
    breaks,
    budget,
    caring,
    changing_address,
    checking,
    closing,
    commands,
    complaining,
    conduct,
    continuing,
    counselling,
    courtesies,
    deleting,
    doubted,
    evidence,
    farewells,
    friends,
    handing_on,
    lessening,
    lost_thread,
    machines,
    meeting_times,
    meetings_said,
    met_lately,
    names_of_others,
    naming,
    no_seat,
    of_coordinators,
    one_no,
    own_group,
    partings,
    passing_on,
    perhaps,
    persons,
    placed,
    remembering,
    reopening,
    resettling,
    returning,
    shared_mailbox,
    single_days,
    stating,
    successors,
    suspicions,
    taking_out,
    tongues,
    unkept,
    whereabouts,
)
from service.correspondence.asking import with_question
from service.correspondence.case import Case, Handled, case_of
from service.correspondence.opening import Opened
from service.desk import Desk, desk
from service.outbox import Answering
from service.settings import Settings
from store.post import Inbound, Question, QuestionKind

_NEVER = frozenset({"phishing", "prompt_injection"})


def handle(
    session: Session,
    settings: Settings,
    inbound: Inbound,
    opened: Opened,
    now: datetime,
    *,
    signers: Sequence[Signer] = (),
) -> Handled:
    """Do what one letter asks, in the caller's transaction.

    Parameters
    ----------
    session : Session
        The transaction that will also mark the letter handled.
    inbound : Inbound
        The claimed row with its recipients.
    opened : Opened
        What was read in it.
    now : datetime

    Returns
    -------
    Handled
    """
    letter = opened.letter
    at = desk(session, settings, now, answering=Answering(letter, inbound.id), signers=signers)
    address = letter.sender.address if letter.sender is not None else ""
    from_somebody = is_address(address)
    question = at.question(opened.question_id, address if from_somebody else "")
    if opened.screening.disposition is not Disposition.HUMAN:
        return machines.hear(
            at, letter, opened.screening, [each.address for each in inbound.recipients], question
        )
    if not from_somebody:
        return _nobody(at, inbound, letter)
    if split_tag(address)[0] == settings.list_address:
        # Nobody but we write from the list's address: an answer would come back to us.
        return Handled("loop", "written in the list's own name; not answered")
    case = case_of(at, inbound, opened, question)
    if case.history.troubled and (case.sure or "auth_fail" not in case.understanding.flags):
        reaching.heard(at, case.sender.address)
    over = budget.spent(case, question)
    if over and Command.STOP not in case.understanding.commands:
        budget.fall_silent(at, *over)
        return case.done("over the budget of answers")
    return consider(case, question)


def _nobody(at: Desk, inbound: Inbound, letter: Letter) -> Handled:
    at.alert(
        "sender",
        "a letter without a sender",
        "A letter came whose From names nobody, so nobody could be answered.",
        f"See it with `peercircle show inbound {inbound.id}`.",
        lines=(f"Subject: {letter.subject}", f"Envelope sender: {inbound.envelope_sender}"),
    )
    return Handled("other", "no sender; coordinators told")


def consider(case: Case, question: Question | None) -> Handled:
    """What follows from a person's letter, in whatever language."""
    case = apart_guessed.set_aside(case)
    if not tongues.is_foreign(case):
        done = taking_out.beside(case, apart_beside.beside(case, _decide(case, question)))
        return apart_guessed.told(case, complaining.beside(case, conduct.beside(case, done)))
    case = tongues.careful(case)
    return tongues.passed_on(case, _decide(case, question))


def _decide(case: Case, question: Question | None) -> Handled:
    if deleting.confirmed(case):
        return commands.forget(case)
    of_another = _of_another(case, question)
    if of_another is not None:
        return of_another
    case = counselling.spared(case)
    case = perhaps.confirmed(names_of_others.spared(deleting.spared(case)))
    said = case.understanding
    foreign = question is not None and case.question is None
    back = returning.plainly(case) if not foreign else None
    if Command.STOP in said.commands and not foreign and back is None:
        # STOP works from any mail, at once (guarantee 10); a reply to the goodbye takes it back.
        # Who also asks to be deleted, and surely is the person, gets both by the deletion.
        if Command.FORGET in said.commands and evidence.suffices(case, Command.FORGET):
            return commands.forget(case)
        return commands.stop(case)
    if said.intent is Intent.SPAM or _NEVER & set(said.flags):
        return suspicions.told(case)
    believed = "auth_fail" not in said.flags
    spared = apart.tells_a_name(case) or meetings_said.speaks_of_members(case)
    spared = spared or apart_guessed.of_colleagues(case)
    # Of a client in danger a person hears, and not a word of the client (guarantee 7).
    of_client = "client_info" in said.flags and not spared
    if "safety" in said.flags and believed and not of_client:
        # Whichever address it comes from, a person is told at once.
        told = caring.safety(case)
        done = unkept.declined(case) if not foreign else None
        return told if done is None else replace(told, outcome=f"{told.outcome}; {done.outcome}")
    if of_client and believed:
        # Nor may words about clients wait here until somebody has said whose they are.
        return caring.client_information(case) if foreign else unkept.client_information(case)
    if foreign or not believed:
        return doubted.hear(case, question)
    if back is not None:
        return returning.hear(case, back)
    case = taking_out.spared(case)
    another = shared_mailbox.heard(case)
    if another is not None:
        return another
    resting = reopening.wanted(case)
    if resting is not None and _sure_enough(case):
        return besides.hear_after_order(case, reopening.hear(case, resting))
    news = _news(case)
    if news is not None:
        return news
    case = met_lately.promoted(remembering.spared(case))
    orders = commands.given(case)
    if orders:
        # One letter is held whole: a half of it that is done already would be done twice.
        if not _sure_enough(case, *orders):
            return checking.ask(case, None)
        done = commands.carry_out(case, orders)
        return (
            done
            if done.drop
            else besides.hear_after_order(with_question(persons.marked(case)), done)
        )
    return _no_order(case)


def _news(case: Case) -> Handled | None:
    """What a letter leads to that tells something, before any order in it is heard."""
    news = placed.declines(case) or closing.heard(case) or continuing.ends(case)
    news = news or handing_on.heard(case) or successors.heard(case)
    news = news or breaks.heard(case) or absences.heard(case) or no_seat.heard(case)
    news = news or naming.heard(case) or friends.heard(case) or taking_out.heard(case)
    news = news or names_of_others.heard(case) or one_no.heard(case) or single_days.heard(case)
    return news or stating.of_a_member(case)


def _of_another(case: Case, question: Question | None) -> Handled | None:
    """What a letter leads to that orders nothing for its writer, whatever it sounds like.

    A former address protests, or a coordinator writes of a member.
    """
    protest = changing_address.protested(case)
    if protest is not None or question is not None:
        return protest
    return of_coordinators.of_a_member(case)


def _no_order(case: Case) -> Handled:
    """What a letter leads to that orders nothing and may be believed."""
    to_a_person = of_coordinators.heard(case) or conduct.heard(case) or persons.heard(case)
    if to_a_person is not None:
        return to_a_person
    case = persons.marked(case)
    if not lessening.of_monthly(case):
        news = (
            whereabouts.heard(case)
            or own_group.heard(case)
            or partings.heard(case)
            or farewells.heard(case)
            or continuing.heard(case)
            or resettling.heard(case)
            or meeting_times.heard(case)
            or passing_on.heard(case)
        )
        if news is not None:
            return news
    last = returning.wanted(case)
    if last is not None:
        return returning.hear(case, last)
    if lessening.wanted(case) and _sure_enough(case):
        return lessening.hear(case)
    thanks = courtesies.heard(case)
    if thanks is not None:
        return thanks
    answer = lost_thread.found(case)
    if isinstance(answer, Handled):
        return answer
    case = besides.promoted(answer or case)
    if case.question is None:
        if not _sure_enough(case):
            return checking.ask(case, None)
        done = besides.hear(case, apart_beside.alone(case) or answering.fresh(case))
        return continuing.beside(case, partings.news_beside(case, done))
    intent = case.understanding.intent
    if not (_sure_enough(case, intent) and evidence.may_answer(case, case.question)):
        return doubted.without_token(case, case.question)
    if case.question.kind is QuestionKind.ADDRESS_CHECK:
        found = checking.hear(case, case.question)
        return consider(found, found.question) if isinstance(found, Case) else found
    done = apart_beside.alone(case) or answering.answer(case, case.question)
    if case.question.kind in evidence.COORDINATORS:
        # A coordinator's words were for somebody else.
        return done
    done = continuing.beside(case, done)
    return partings.news_beside(case, besides.hear(case, done))


def _sure_enough(case: Case, *acts: Command | Intent) -> bool:
    """Whether a letter may do these acts, and leave a group where that stands in it, too."""
    leaves = case.person is not None and Intent.LEAVE in besides.wanted(case)
    wanted = (*acts, Intent.LEAVE) if leaves else acts
    return all(evidence.suffices(case, each) for each in wanted)
