import itertools

import pytest

from groups.post import INBOUND, OUTBOUND, InboundEvent, InboundState, OutboundEvent, OutboundState
from groups.transitions import IllegalEvent

#: Every legal pair, written down a second time: a slip in a table shows here.
LEGAL = {
    "letter": {
        ("QUEUED", "CLAIM"): "CLAIMED",
        ("CLAIMED", "RELEASE"): "QUEUED",
        ("CLAIMED", "HANDLE"): "HANDLED",
        ("CLAIMED", "SHUNT"): "SHUNTED",
        ("CLAIMED", "DROP"): "DROPPED",
        ("SHUNTED", "REPLAY"): "QUEUED",
    },
    "notice": {
        ("QUEUED", "SEND"): "SENT",
        ("QUEUED", "DEFER"): "DEFERRED",
        ("QUEUED", "FAIL"): "FAILED",
        ("DEFERRED", "SEND"): "SENT",
        ("DEFERRED", "DEFER"): "DEFERRED",
        ("DEFERRED", "FAIL"): "FAILED",
        ("FAILED", "RETRY"): "QUEUED",
    },
}


@pytest.mark.parametrize(
    ("machine", "state", "event"),
    [
        *((INBOUND, s, e) for s, e in itertools.product(InboundState, InboundEvent)),
        *((OUTBOUND, s, e) for s, e in itertools.product(OutboundState, OutboundEvent)),
    ],
)
def test_every_pair_is_either_legal_or_refused(machine, state, event):
    """A legal pair leads where it should; an illegal one raises."""
    legal = LEGAL[machine.name]

    if (state, event) in legal:
        assert legal[state, event] == machine.after(state, event)
    else:
        with pytest.raises(IllegalEvent):
            machine.after(state, event)


def test_what_is_handled_or_sent_never_moves_again():
    """A second worker or a repeat cannot act on what is done (guarantees 1 and 3)."""
    assert {InboundState.HANDLED, InboundState.DROPPED} == set(INBOUND.ends)
    assert {OutboundState.SENT} == set(OUTBOUND.ends)
