"""Who has answered something about a proposal, and neither a yes nor a no."""

from __future__ import annotations

from typing import Final

from sqlalchemy import select

from service import notices
from service.desk import Desk
from service.proposing import frame
from store.groups import Invitation
from store.post import Outbound, Question

#: Mails that only an answer of the reader's brings about.
_ANSWERS: Final = tuple(
    each.name
    for each in (notices.Condition, notices.NotYet, notices.Unclear, notices.QuestionPassedOn)
)


def had_answered(at: Desk, place: Invitation) -> bool:
    """Whether somebody who is still asked has written about it, and was asked back."""
    asked_back = (
        select(Question.id)
        .join(Outbound, Question.outbound_id == Outbound.id)
        .where(Question.invitation_id == place.id, Outbound.notice.in_(_ANSWERS))
        .limit(1)
    )
    return at.session.scalar(asked_back) is not None


def tell_of_hold(at: Desk, place: Invitation) -> None:
    """Tell the coordinators of a request that rests although its writer was not silent."""
    person, proposal = place.person, place.proposal
    at.alert(
        "unsettled",
        f"no plain answer from {person.first_name or person.email} to {proposal.code}",
        f"{person.email} wrote about the proposal {proposal.code}, and we had neither a plain yes"
        " nor a plain no by the date we gave. The place is released and the request is on hold;"
        " the member was told so, and that RESUME opens it again.",
        "If you see what was meant, please help by a reply to this mail.",
        lines=frame(proposal),
        member=person,
    )
