"""Whether a group takes somebody new (guideline 3).

Theory of operation: each present member is ASKED and gives a YES or NO of
their own; the organizer's word does not count for others.  Silence LAPSES and
is no yes.  Until the matter is closed an answer may change.  A no stays
private: what the newcomer and the group hear is the same sentence whoever said
it, and whether it was said or merely not said.  RELEASED members were asked
about somebody who withdrew, or are not present any more; who is present again
before the matter is closed is asked anew, and so is who has joined meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from groups.membership import State as Membership
from groups.transitions import Machine


class State(StrEnum):
    """Where one member's consent stands."""

    ASKED = "ASKED"
    YES = "YES"
    NO = "NO"
    LAPSED = "LAPSED"
    RELEASED = "RELEASED"


class Event(StrEnum):
    """What can happen to one member's consent."""

    AGREE = "AGREE"
    REFUSE = "REFUSE"
    LAPSE = "LAPSE"
    RELEASE = "RELEASE"
    RETURN = "RETURN"


MACHINE: Machine[State, Event] = Machine(
    name="consent",
    initial=(State.ASKED,),
    table={
        (State.ASKED, Event.AGREE): State.YES,
        (State.ASKED, Event.REFUSE): State.NO,
        (State.ASKED, Event.LAPSE): State.LAPSED,
        (State.ASKED, Event.RELEASE): State.RELEASED,
        (State.YES, Event.REFUSE): State.NO,
        (State.YES, Event.RELEASE): State.RELEASED,
        (State.NO, Event.AGREE): State.YES,
        (State.NO, Event.RELEASE): State.RELEASED,
        (State.RELEASED, Event.RETURN): State.ASKED,
    },
)


class Verdict(StrEnum):
    """What the members' answers come to."""

    WAIT = "WAIT"
    AGREED = "AGREED"
    NOT_AGREED = "NOT_AGREED"


#: What anybody hears where a group does not agree, for whatever reason.
NOT_AGREED_PUBLICLY = "The group is not able to add a member at the moment."

#: Whether a member in that state is asked, with the reason.
_IS_ASKED: dict[Membership, tuple[bool, str]] = {
    Membership.INVITED: (False, "is not in the group yet"),
    Membership.ACTIVE: (True, "will sit with the newcomer"),
    Membership.ON_LEAVE: (False, "is not present; hears of it by mail"),
    Membership.GIVING_NOTICE: (
        False,
        "will not sit with the newcomer for long; hears of it",
    ),
    Membership.LEFT: (False, "is no member any more"),
}


def is_asked(membership: Membership) -> bool:
    """Whether a member in that state must give consent."""
    return _IS_ASKED[membership][0]


def verdict(answers: Iterable[State]) -> Verdict:
    """What the members' answers come to; nobody's consent is no consent.

    Examples
    --------
    >>> verdict([State.YES, State.YES]).value, verdict([State.YES, State.LAPSED]).value
    ('AGREED', 'NOT_AGREED')
    """
    counted = [answer for answer in answers if answer is not State.RELEASED]
    # A no decides at once, but an early end would show whose it was, so the
    # verdict waits until nobody is asked any more.
    if State.ASKED in counted:
        return Verdict.WAIT
    return Verdict.AGREED if counted and set(counted) == {State.YES} else Verdict.NOT_AGREED


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What the answers come to, beside those who are present now.

    Attributes
    ----------
    ask : frozenset of int
        Who is present and was not asked yet.
    release : frozenset of int
        Whose answer counts no more, since they are not present any more.
    verdict : Verdict
    """

    ask: frozenset[int]
    release: frozenset[int]
    verdict: Verdict


def reckon(answers: Mapping[int, State], members: Mapping[int, Membership]) -> Reckoning:
    """What is to be done about a newcomer, by the answers and by who is in the group now.

    Parameters
    ----------
    answers : mapping of int to State
        By the members' ids.
    members : mapping of int to Membership
        All of the group, by their ids.

    Examples
    --------
    >>> now = {1: Membership.ACTIVE, 2: Membership.LEFT}
    >>> reckon({1: State.YES, 2: State.NO}, now).verdict.value
    'AGREED'
    """
    present = {one for one, state in members.items() if is_asked(state)}
    live = {one: answer for one, answer in answers.items() if answer is not State.RELEASED}
    ask = frozenset(present - live.keys())
    counted = [answer for one, answer in live.items() if one in present]
    return Reckoning(
        ask,
        frozenset(one for one in live if one not in present),
        Verdict.WAIT if ask else verdict(counted),
    )
