from itertools import islice, pairwise
from types import SimpleNamespace

import pytest

from matcher import pace


@pytest.mark.parametrize("draws", [1, 60, 3_000])
def test_counted_turns_are_one_cooling(draws):
    """They make the moves asked for, each beginning as hot as the one before ended."""
    turns = list(pace.counted(draws))

    assert sum(turn.draws for turn in turns) == pytest.approx(draws, abs=len(turns))
    assert (0.0, 1.0) == (turns[0].begins, turns[-1].ends)
    assert turns[0].hot == pytest.approx(pace.HOT)
    assert turns[-1].cold == pytest.approx(pace.COLD)
    for before, after in pairwise(turns):
        assert before.ends == after.begins
        assert before.cold == pytest.approx(after.hot)
    assert [turn.number for turn in turns] == list(range(len(turns)))


def test_cells_are_small_while_it_is_hot():
    """Later, where few changes are left to find, as many are together as a search has moves for."""
    turns = list(pace.counted(6_000))

    assert {pace.WARM_CELL} == {turn.cell for turn in turns if turn.hot > pace.WARM}
    assert {pace.LARGE_CELL} == {turn.cell for turn in turns if turn.hot <= pace.WARM}
    assert {pace.CELL} == {turn.cell for turn in pace.counted(60)}


def test_turns_above_the_rounds_are_short():
    """They end where rounds begin, and have half the moves of those below."""
    turns = list(pace.counted(6_000))
    warm = [turn for turn in turns if turn.hot > pace.WARM]
    cold = [turn for turn in turns if turn.hot <= pace.WARM]

    assert pace.WARM == warm[-1].cold == cold[0].hot
    assert (3, 5) == (len(warm), len(cold))
    assert all(2 * turn.draws == pytest.approx(cold[0].draws, abs=2) for turn in warm)


@pytest.mark.parametrize("moves_a_second", [20.0, 500.0, 1e5])
def test_clocked_turns_fill_the_time_at_any_pace(monkeypatch, moves_a_second):
    """Short turns tell the pace, those that cool then end near the time, nearly cold."""
    now = 0.0
    monkeypatch.setattr(pace, "time", SimpleNamespace(monotonic=lambda: now))
    turns = []
    for turn in pace.clocked(10.0):
        turns.append(turn)
        # Besides its moves each turn has tables to make.
        now += 0.01 + turn.draws / moves_a_second
    opening = [turn for turn in turns if turn.ends == 0.0]

    assert 9.0 <= now <= 11.0
    assert turns[-1].cold <= 1.2 * pace.COLD
    assert 0.02 * 10.0 <= 0.01 + opening[-1].draws / moves_a_second
    for before, after in pairwise(turns):
        assert after.hot <= before.hot
        # Where the pace is told by moves enough, no temperature is left out or passed again.
        assert moves_a_second < 100.0 or before.cold == after.hot


@pytest.mark.parametrize("seconds", [0.1, 10.0])
def test_search_ends_where_its_first_turn_outlasts_the_time(monkeypatch, seconds):
    """A million people on a busy machine: cooled once in as long as that turn took, then done."""
    now = 0.0
    monkeypatch.setattr(pace, "time", SimpleNamespace(monotonic=lambda: now))
    turns = []
    for turn in islice(pace.clocked(seconds), 20):
        turns.append(turn)
        now += 8.0 + turn.draws

    assert len(turns) < 6
    assert now <= 50.0
    assert turns[-1].ends == pytest.approx(1.0)
    assert turns[-1].cold == pytest.approx(pace.COLD)
