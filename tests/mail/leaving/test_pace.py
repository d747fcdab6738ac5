from datetime import UTC, datetime, timedelta

import pytest

from mail.arriving.rate import Rate
from mail.leaving.outcome import Deferred, Failed, Sent
from mail.leaving.pace import FIRST_REST, LONGEST_REST, RELAY, Pace

NOW = datetime(2026, 11, 9, 9, tzinfo=UTC)


@pytest.fixture
def pace():
    """A pace on a clock that stands."""
    return Pace(Rate(60, lambda: 0.0))


def test_receiver_that_asks_for_patience_gets_more_each_time(pace):
    """Rests double up to the longest and end with the first mail that is taken."""
    at, spans = NOW, []
    for _ in range(7):
        pace.note("x.example", Deferred(421, "4.7.0", "slow down"), at)
        until = pace.rests_until("x.example", at)
        spans.append(until - at)
        at = until
    pace.note("x.example", Sent(), at)

    assert [FIRST_REST * n for n in (1, 2, 4, 8, 16)] == spans[:5]
    assert [LONGEST_REST] * 2 == spans[5:]
    assert pace.rests_until("x.example", at) is None


def test_one_full_mailbox_rests_nobody_else(pace):
    """A refusal of one mailbox says nothing of the receiver."""
    for outcome in (Deferred(452, "4.2.2", "full"), Failed(550, "5.1.1", "unknown")):
        pace.note("x.example", outcome, NOW)

    assert pace.rests_until("x.example", NOW) is None


def test_silent_relay_rests_for_all(pace):
    """Without an answer there is nobody to blame but the relay; a minute later it is tried again."""
    pace.note("x.example", Deferred(0, "4.4.1", "refused"), NOW)
    pace.note("y.example", Deferred(0, "4.4.1", "refused"), NOW + timedelta(seconds=1))

    assert pace.rests_until(RELAY, NOW) == NOW + FIRST_REST
    assert pace.rests_until("x.example", NOW) is None


def test_few_sessions_share_a_domain(pace):
    """A receiver sees at most so many of us at once, and one mail takes one session."""
    assert [1, 2, 2] == [pace.lanes(n) for n in (1, 2, 20)]
