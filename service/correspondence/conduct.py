"""A member complains of a colleague or asks for mediation: a person has it at once, in confidence.

Nothing of it reaches the group, whatever else the letter asks for, and its writer reads so.
"""

from __future__ import annotations

from typing import Final

from mail.reading.purpose import conduct
from mail.understanding import Command, Intent
from service import notices
from service.correspondence import belonging
from service.correspondence.case import Case, Handled
from store.post import QuestionKind

_ASKED_ELSE: Final = frozenset(
    {QuestionKind.CONFIRM, QuestionKind.ALERT, QuestionKind.REVIEW, QuestionKind.ADDRESS_CHECK}
)
_LEAVES: Final = frozenset({Command.LEAVE})
_LONGEST: Final = 3000


def told(case: Case) -> bool:
    """Whether a member of a group complains of a colleague, or wants help with a conflict."""
    asked = case.question
    if asked is not None and asked.kind in _ASKED_ELSE:
        return False
    return conduct.told(case.words) and bool(belonging.now(case))


def heard(case: Case) -> Handled | None:
    """Give such a letter to the coordinators, where it does nothing else; None for others."""
    said = case.understanding
    leaves = said.intent is Intent.LEAVE or Intent.LEAVE in said.secondary_intents
    if leaves or _LEAVES & set(said.commands) or not told(case):
        return None
    _tell(case)
    notice = notices.QuestionPassedOn(
        first_name=case.person.first_name if case.person is not None else "",
        question=case.words.strip()[:_LONGEST],
        confidential=True,
    )
    assert case.person is not None
    case.desk.outbox.tell(case.person, notice)
    return case.done("complaint of a colleague; coordinators told")


def beside(case: Case, done: Handled) -> Handled:
    """Give it to the coordinators beside what else the letter did, such as leaving."""
    if done.drop or "coordinators told" in done.outcome or not told(case):
        return done
    _tell(case)
    outcome = f"{done.outcome}; complaint of a colleague, coordinators told"
    return Handled(done.intent, outcome, done.person_id)


def _tell(case: Case) -> None:
    person = case.person
    assert person is not None
    name = person.first_name or person.email
    codes = belonging.codes(case)
    case.desk.alert(
        "conduct",
        f"in confidence: {name} writes of a colleague or a conflict",
        f"{person.first_name or 'Somebody'} ({person.email}), of {codes}, complains of a colleague"
        " or asks for help with a conflict. Nobody in the group was told, and nothing was changed"
        " by it.",
        "Please answer by a reply to this mail, and keep to yourself whose words these are unless"
        " you are told otherwise.",
        excerpt=case.words.strip()[:_LONGEST],
        member=person,
    )
