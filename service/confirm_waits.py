"""A group that its organizer cannot confirm yet, since somebody in it is being asked again."""

from __future__ import annotations

from groups import invitation
from service import notices
from service.desk import Desk
from service.outbox import About
from service.settled import charter_of, lines
from store.groups import Proposal
from store.post import QuestionKind


def tell(desk: Desk, proposal: Proposal, *, replied: bool = False, question: str = "") -> None:
    """Tell the organizer that the group cannot be confirmed while somebody is still asked."""
    organizer = proposal.organizer
    if organizer is None:
        return
    asked = [each for each in proposal.invitations if each.state is invitation.State.ASKED]
    notice = notices.ConfirmWaits(
        first_name=organizer.first_name,
        code=proposal.code,
        replied=replied,
        asked=len(asked),
        accepted=sum(e.state is invitation.State.ACCEPTED for e in proposal.invitations),
        deadline=max((each.deadline for each in asked if each.deadline), default=None),
        settled=lines(charter_of(proposal.charter), ""),
        question=question,
    )
    desk.outbox.tell(organizer, notice, About(QuestionKind.CONFIRM, proposal_id=proposal.id))
