"""The durable queues: letters waiting to be handled, notices waiting to be sent, leases.

Everything here takes a session and a time and leaves committing to its caller,
so that "handled", the state it changed and the notices that tell of it can be
one transaction (guarantee 2).  A claim is a promise with an end: whoever dies
holding one loses it, and whoever is merely slow is told so by
:class:`ClaimLost` before anything of theirs is committed.
"""

from store.queue.arrival import Arrival, add_letters
from store.queue.backoff import Backoff
from store.queue.claim import ClaimLost
from store.queue.depth import Depth, depths, letters_waiting
from store.queue.inbound import (
    TRIES,
    claim_letters,
    drop,
    exhausted,
    finish,
    put_back,
    replay,
    retry,
    shunt,
)
from store.queue.lease import give_back_lease, last_run, lease, mark_run, note_run
from store.queue.outbound import (
    claim_outbound,
    give_back,
    mark_deferred,
    mark_failed,
    mark_sent,
    withhold,
)
from store.queue.places import take_place
from store.queue.retention import NO_LETTER, drop_farewells, empty_old

__all__ = [
    "NO_LETTER",
    "TRIES",
    "Arrival",
    "Backoff",
    "ClaimLost",
    "Depth",
    "add_letters",
    "claim_letters",
    "claim_outbound",
    "depths",
    "drop",
    "drop_farewells",
    "empty_old",
    "exhausted",
    "finish",
    "give_back",
    "give_back_lease",
    "last_run",
    "lease",
    "letters_waiting",
    "mark_deferred",
    "mark_failed",
    "mark_run",
    "mark_sent",
    "note_run",
    "put_back",
    "replay",
    "retry",
    "shunt",
    "take_place",
    "withhold",
]
