from datetime import timedelta

from groups.post import InboundState
from store.post import Inbound
from store.queue import depths


def test_depth_is_told_for_every_state_in_which_something_can_wait(store, now):
    """A state without anything in it is told as nought, so that an alarm can go off and end."""
    with store.write() as session:
        for number in (1, 2):
            session.add(
                Inbound(
                    message_id=str(number),
                    digest="d",
                    raw=b"x",
                    state=InboundState.QUEUED,
                    next_try_at=now,
                    received_at=now - timedelta(hours=number),
                )
            )
    with store.read() as session:
        found = {(each.direction, each.state): each for each in depths(session)}

    assert {"QUEUED", "CLAIMED", "SHUNTED"} == {state for way, state in found if way == "in"}
    assert {"QUEUED", "DEFERRED"} == {state for way, state in found if way == "out"}
    assert (2, now - timedelta(hours=2)) == (
        found["in", "QUEUED"].count,
        found["in", "QUEUED"].oldest,
    )
    assert (0, None) == (found["out", "DEFERRED"].count, found["out", "DEFERRED"].oldest)
