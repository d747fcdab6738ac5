from datetime import date

import pytest

from groups.meeting import State, is_due, months_without, needs_a_look


def test_gaps_are_the_months_without_a_meeting():
    """A date in a month fills it, once or twice; other years do not count."""
    met = [date(2026, 1, 5), date(2026, 1, 19), date(2026, 3, 2), date(2025, 2, 2)]

    assert (2, 4, 5, 6, 7, 8, 9, 10, 11, 12) == months_without(met, 2026)


@pytest.mark.parametrize(
    ("since", "until", "gaps"),
    [
        (date(2026, 10, 1), None, (10, 11, 12)),
        (date(2026, 10, 2), None, (11, 12)),
        (None, date(2026, 2, 28), (1, 2)),
        (None, date(2026, 2, 27), (1,)),
        (date(2026, 12, 1), date(2026, 12, 31), (12,)),
        (date(2026, 12, 1), date(2026, 12, 30), ()),
    ],
)
def test_only_whole_months_can_be_gaps(since, until, gaps):
    """A group that began in the middle of a month, or a month still running, owes nothing."""
    assert gaps == months_without([], 2026, since=since, until=until)


def test_three_silent_months_need_a_look():
    """A person looks after three silent months in a row, and an answer ends the row."""
    silent, met = State.UNANSWERED, State.MET

    assert needs_a_look([met, silent, silent, silent])
    assert not needs_a_look([silent, silent])
    assert not needs_a_look([silent, silent, silent, met])


@pytest.mark.parametrize(
    ("made", "first", "states", "due"),
    [
        (date(2026, 9, 14), None, [], True),
        (date(2026, 10, 1), None, [], True),
        (date(2026, 10, 20), None, [], False),  # it may not have met yet
        (date(2026, 10, 20), date(2026, 10, 27), [], True),
        (date(2026, 9, 14), date(2026, 11, 3), [], False),
        (date(2026, 11, 2), date(2026, 10, 30), [], False),
        (date(2026, 1, 1), None, [State.UNANSWERED] * 2, True),
        (date(2026, 1, 1), None, [State.UNANSWERED] * 3, False),
        (date(2026, 1, 1), None, [State.UNANSWERED] * 3 + [State.MET], True),
    ],
)
def test_group_is_asked_about_a_month_in_which_it_should_have_met(made, first, states, due):
    """Nobody is asked before there was anything to meet for, nor into a long silence."""
    assert due is is_due(date(2026, 10, 1), made, first, states)
