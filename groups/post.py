"""A letter's way in and a notice's way out.

Theory of operation: an inbound letter is QUEUED before its 250 is answered,
CLAIMED by one worker, and ends HANDLED, DROPPED (said to be nobody's to
answer) or SHUNTED (set aside for a person).  A claim whose worker died is
released.  An outbound notice is tried until SENT; DEFERRED waits for its next
try and FAILED has been refused for good.  A person may replay or retry.
"""

from __future__ import annotations

from enum import StrEnum

from groups.transitions import Machine


class InboundState(StrEnum):
    """How far the handling of a letter got."""

    QUEUED = "QUEUED"
    CLAIMED = "CLAIMED"
    HANDLED = "HANDLED"
    SHUNTED = "SHUNTED"
    DROPPED = "DROPPED"


class InboundEvent(StrEnum):
    """What can happen to a letter."""

    CLAIM = "CLAIM"
    RELEASE = "RELEASE"
    HANDLE = "HANDLE"
    SHUNT = "SHUNT"
    DROP = "DROP"
    REPLAY = "REPLAY"


class OutboundState(StrEnum):
    """How far the sending of a notice got."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    DEFERRED = "DEFERRED"
    FAILED = "FAILED"


class OutboundEvent(StrEnum):
    """What can happen to a notice."""

    SEND = "SEND"
    DEFER = "DEFER"
    FAIL = "FAIL"
    RETRY = "RETRY"


INBOUND: Machine[InboundState, InboundEvent] = Machine(
    name="letter",
    initial=(InboundState.QUEUED,),
    table={
        (InboundState.QUEUED, InboundEvent.CLAIM): InboundState.CLAIMED,
        (InboundState.CLAIMED, InboundEvent.RELEASE): InboundState.QUEUED,
        (InboundState.CLAIMED, InboundEvent.HANDLE): InboundState.HANDLED,
        (InboundState.CLAIMED, InboundEvent.SHUNT): InboundState.SHUNTED,
        (InboundState.CLAIMED, InboundEvent.DROP): InboundState.DROPPED,
        (InboundState.SHUNTED, InboundEvent.REPLAY): InboundState.QUEUED,
    },
)

OUTBOUND: Machine[OutboundState, OutboundEvent] = Machine(
    name="notice",
    initial=(OutboundState.QUEUED,),
    table={
        (OutboundState.QUEUED, OutboundEvent.SEND): OutboundState.SENT,
        (OutboundState.QUEUED, OutboundEvent.DEFER): OutboundState.DEFERRED,
        (OutboundState.QUEUED, OutboundEvent.FAIL): OutboundState.FAILED,
        (OutboundState.DEFERRED, OutboundEvent.SEND): OutboundState.SENT,
        (OutboundState.DEFERRED, OutboundEvent.DEFER): OutboundState.DEFERRED,
        (OutboundState.DEFERRED, OutboundEvent.FAIL): OutboundState.FAILED,
        (OutboundState.FAILED, OutboundEvent.RETRY): OutboundState.QUEUED,
    },
)
