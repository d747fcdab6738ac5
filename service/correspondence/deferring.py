"""A request whose writer cannot begin before a day: it rests until then, and opens by itself.

Whether that is told with a first letter, as a correction or alone: a group that is proposed
before that day would be proposed to somebody who has said that it is too early.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from groups import invitation, request
from mail.understanding import Intent
from service import facts, notices, settling
from service.correspondence import respite, wished_from
from service.correspondence.asking import quoted_question
from service.correspondence.case import Case
from service.desk import Desk
from service.outbox import About
from service.withdrawing import places
from store.people import Person
from store.post import QuestionKind
from store.requests import Request


def step_back(desk: Desk, person: Person) -> str:
    """Give up somebody's places in proposals; the code of the last, empty where there is none."""
    code = ""
    for place in places(desk, person):
        if settling.leave(desk, place, invitation.Event.DECLINE):
            code = place.proposal.code
    return code


@dataclass(frozen=True, slots=True)
class Rest:
    """A request that rests.

    Attributes
    ----------
    until : date
        The day on which it takes part again.
    released : str
        The proposal in which a place was given up for it; empty where there was none.
    """

    until: date
    released: str = ""


def defer(case: Case, person: Person, found: Request) -> Rest | None:
    """Let a request rest whose writer cannot begin before a day; None where no such day is told."""
    later = respite.begins(case.desk, case.words) or respite.far_off(
        case.desk, wished_from.wished_from(case.words)
    )
    if later is None:
        return None
    proposed = found.state is request.State.PROPOSED
    released = step_back(case.desk, person) if proposed else ""
    return Rest(later, released) if respite.rest(case.desk, person, found, later) else None


def says_only_that(case: Case) -> bool:
    """Whether a letter tells nothing else for its request."""
    return not facts.stated(case.understanding).keys() - {"first_name", "dates"}


def tell(case: Case, person: Person, found: Request, rest: Rest) -> None:
    """Say that a request rests, and from when it takes part again."""
    asks = Intent.QUESTION in case.understanding.secondary_intents
    notice = notices.Paused(
        first_name=person.first_name,
        until=rest.until,
        incomplete=respite.waits(found),
        released=rest.released,
        question=quoted_question(case.words) if asks else "",
    )
    case.desk.outbox.tell(person, notice, About(QuestionKind.ECHO, request_id=found.id))
