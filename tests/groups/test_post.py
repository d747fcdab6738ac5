import itertools

import pytest

from groups.post import INBOUND, OUTBOUND, InboundEvent, InboundState, OutboundEvent, OutboundState
from groups.transitions import IllegalEvent


@pytest.mark.parametrize(
    ("machine", "state", "event"),
    [
        *((INBOUND, s, e) for s, e in itertools.product(InboundState, InboundEvent)),
        *((OUTBOUND, s, e) for s, e in itertools.product(OutboundState, OutboundEvent)),
    ],
)
def test_every_pair_is_either_in_the_table_or_refused(machine, state, event):
    """A legal pair leads where the table says; an illegal one raises."""
    if (state, event) in machine.table:
        assert machine.after(state, event) is machine.table[state, event]
    else:
        with pytest.raises(IllegalEvent):
            machine.after(state, event)


def test_what_is_handled_or_sent_never_moves_again():
    """A second worker or a repeat cannot act on what is done (guarantees 1 and 3)."""
    assert not {s for s, _ in INBOUND.table} & {InboundState.HANDLED, InboundState.DROPPED}
    assert not {s for s, _ in OUTBOUND.table} & {OutboundState.SENT}
