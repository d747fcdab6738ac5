"""Whether enough have said yes, and what follows for a proposal.

Theory of operation: nobody is hurried and nobody kept waiting for nothing.
While somebody may still answer, a proposal waits, unless even all of those
could not make up the least size any more.  At the deadline those who stayed
silent lapse and are no longer counted.  A repair (somebody new is asked in
place of one who declined) is tried before this is looked at; it returns the
proposal from QUORUM to ASKING until the newcomer has answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from groups.invitation import State as Invitation
from groups.proposal import Event, State


class Verdict(StrEnum):
    """What the answers so far come to."""

    WAIT = "WAIT"
    ENOUGH = "ENOUGH"
    TOO_FEW = "TOO_FEW"


def quorum(invitations: Iterable[Invitation], deadline_passed: bool, least: int) -> Verdict:
    """What the answers so far come to.

    Parameters
    ----------
    invitations : iterable of Invitation
        The states of all places of the proposal, in any order.
    deadline_passed : bool
        Whether those who have not answered are too late.
    least : int
        The fewest people that make a group.

    Examples
    --------
    >>> quorum([Invitation.ACCEPTED] * 4 + [Invitation.ASKED], True, 4).value
    'ENOUGH'
    >>> quorum([Invitation.ACCEPTED] * 4 + [Invitation.ASKED], False, 4).value
    'WAIT'
    """
    states = list(invitations)
    accepted = states.count(Invitation.ACCEPTED)
    open_places = 0 if deadline_passed else states.count(Invitation.ASKED)
    if accepted + open_places < least:
        return Verdict.TOO_FEW
    return Verdict.WAIT if open_places else Verdict.ENOUGH


#: What happens to a proposal; a pair that is not here changes nothing.
_FOLLOWS: Mapping[tuple[State, Verdict], Event] = {
    (State.ASKING, Verdict.ENOUGH): Event.REACH_QUORUM,
    (State.ASKING, Verdict.TOO_FEW): Event.FALL,
    # Somebody was asked in place of one who withdrew a yes.
    (State.QUORUM, Verdict.WAIT): Event.LOSE_QUORUM,
    (State.QUORUM, Verdict.TOO_FEW): Event.FALL,
}


def follows(state: State, verdict: Verdict) -> Event | None:
    """The event that a verdict brings about, or ``None`` where all stays as it is."""
    return _FOLLOWS.get((state, verdict))
