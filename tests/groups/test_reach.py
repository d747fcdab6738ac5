from datetime import UTC, datetime, timedelta

import pytest

from groups.reach import (
    A_DAY,
    MACHINE,
    PROBE_WAIT,
    STALE,
    Event,
    Reach,
    State,
    bounced,
    is_over,
    probe_is_due,
)

NOW = datetime(2026, 11, 9, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def after(*kinds, apart=DAY):
    """What is known after bounces of these kinds, one a day."""
    reach = Reach()
    for n, kind in enumerate(kinds):
        reach = bounced(reach, kind, NOW + n * apart, probe=False)
    return reach


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("event", list(Event))
def test_every_pair_is_in_the_table_or_refused(state, event):
    """A probe is sent once, to somebody not yet probed; only a probe can lose an address."""
    legal = {
        State.REACHED: {Event.COUNT, Event.PROBE, Event.HEAR},
        State.PROBED: {Event.COUNT, Event.LOSE, Event.HEAR},
        State.LOST: {Event.COUNT, Event.HEAR},
    }

    assert (event in legal[state]) == MACHINE.may(state, event)


def test_policy_never_counts_against_a_member():
    """A block list or a spam filter is about us; a hundred refusals change nothing."""
    assert Reach() == after(*["policy"] * 100)


def test_full_mailbox_counts_after_three_days_of_it():
    """One bad night is not a lost member."""
    at = NOW + 5 * DAY

    assert [False, False, True] == [probe_is_due(after(*["soft"] * n), at) for n in (1, 2, 3)]
    assert not probe_is_due(after(*["soft"] * 9, apart=timedelta(hours=1)), at)


def test_hard_bounce_is_probed_a_day_later():
    """A mailbox that is not there may be back tomorrow."""
    reach = after("hard")

    assert not probe_is_due(reach, NOW + timedelta(hours=1))
    assert probe_is_due(reach, NOW + A_DAY)


def test_only_the_probe_itself_loses_an_address():
    """An older mail that comes back meanwhile says nothing new."""
    probed = Reach(State.PROBED, 1.0, NOW, NOW)

    assert bounced(probed, "hard", NOW + DAY, probe=False).state is State.PROBED
    assert bounced(probed, "policy", NOW + DAY, probe=True).state is State.PROBED
    assert bounced(probed, "soft", NOW + DAY, probe=True).state is State.LOST


def test_old_troubles_are_forgotten():
    """A month without a bounce, or a probe that did not come back, ends it; a loss stays."""
    probed = Reach(State.PROBED, 1.0, NOW, NOW)

    assert is_over(after("soft"), NOW + STALE)
    assert is_over(probed, NOW + PROBE_WAIT)
    assert not is_over(probed, NOW + PROBE_WAIT - DAY)
    assert not is_over(Reach(State.LOST, 1.0, NOW, NOW), NOW + 10 * STALE)
    assert after("soft", "soft", apart=STALE).score == pytest.approx(0.34)
