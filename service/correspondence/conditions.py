"""A yes with a condition: no yes yet, and asked back for a plain one."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mail.understanding import Intent
from service import notices
from service.correspondence import alone
from service.correspondence.asking import parts
from service.correspondence.case import Case, Handled
from service.proposing import about, frame
from store.groups import Invitation, Proposal
from store.people import Person

#: A letter beside whose question more than this stands answers at length, and no short yes.
_LONGEST: Final = 600


def beside_question(case: Case) -> Case:
    """A letter read as a question, as the yes with a condition that may stand beside it.

    Nothing is promised by that: we ask for a plain yes or no, which a question alone does not.
    """
    said = case.understanding
    if said.intent is not Intent.QUESTION or "do_not_pair" in said.flags:
        return case
    asked, rest = parts(case.words)
    if not asked or not rest or len(rest) > _LONGEST:
        return case
    by_itself = alone.as_answer(case, rest)
    if by_itself.intent is not Intent.ACCEPT or "conditional" not in by_itself.flags:
        return case
    further = tuple(dict.fromkeys((*said.secondary_intents, Intent.QUESTION)))
    return replace(
        case,
        understanding=replace(
            said,
            intent=Intent.ACCEPT,
            secondary_intents=further,
            flags=tuple(dict.fromkeys((*said.flags, "conditional"))),
        ),
    )


def ask_back(case: Case, place: Invitation) -> Handled:
    """Ask for a plain yes or no, and tell a coordinator of the condition and what is asked."""
    desk, proposal = case.desk, place.proposal
    asked, rest = parts(case.words.strip())
    beside = asked if rest else ""
    notice = notices.Condition(
        first_name=place.person.first_name,
        code=proposal.code,
        understood=(rest or asked)[:600],
        kept_apart=bool(case.understanding.facts.not_with),
        slot=proposal.slot,
        deadline=place.deadline,
        question=beside[:600],
    )
    desk.outbox.tell(place.person, notice, about(proposal, place))
    answered = f"answered the proposal {proposal.code} with a condition, which counts as no answer."
    return tell(
        case,
        proposal,
        place.person,
        f"a conditional answer to {proposal.code}",
        f"{answered} They ask something, too." if beside else answered,
        asks=bool(beside),
    )


def tell(
    case: Case, proposal: Proposal, person: Person, subject: str, what: str, *, asks: bool = False
) -> Handled:
    """Tell a coordinator of an answer that counts as none yet, and has been asked back.

    Parameters
    ----------
    what : str
        What its writer did, behind the name.
    asks : bool
        Whether it holds a question besides.
    """
    to_do = "If you can help, reply to this mail."
    if asks:
        to_do = (
            "Please answer what is asked by a reply to this mail, and help with the condition if"
            " you can."
        )
    case.desk.alert(
        "condition",
        subject,
        f"{person.first_name or person.email} {what}",
        f"{to_do} A plain yes or no has been asked for meanwhile.",
        excerpt=case.words[:2000],
        lines=frame(proposal),
        member=person,
    )
    return case.done("condition asked back")
