"""How long a search is, and how one of cells is parted into turns: by moves, or by the clock."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

#: Moves tried for each person in one counted step, by every compiled search.
DRAWS_A_STEP = 500
#: People of one cell where moves are scarce: its tables fit a core's cache.
CELL = 96
#: Where there are more moves for each person, a sixth as many people as those, up to this: larger
#: ones overflow a core's share of the cache.
LARGE_CELL = 600
#: Above this temperature up to this instead, whose tables fit a core's own cache: what is far from
#: settled is as well bettered among few, and a move takes two thirds of the time.
WARM, WARM_CELL = 0.03, 150
#: First and last temperature, where a placed person brings up to 1.
HOT, COLD = 0.1, 0.003
#: Turns: as many as there are moves to make each worth its tables.
FEWEST, MOST = 2, 8
DRAWS_A_TURN = 40
#: Where the clock decides, moves of the first turn, from which the pace is measured; so many
#: times more in each that follows, until one takes this share of the time: what comes besides
#: the moves would else be taken for them.
OPENING, MORE, TOLD = 4, 8, 0.02


@dataclass(frozen=True)
class Turn:
    """One cutting into cells and their search.

    Attributes
    ----------
    number : int
        From 0.
    draws : int
        Moves tried for each person.
    hot, cold : float
        Temperatures it begins and ends with.
    cell : int
        Most people of a cell.
    begins, ends : float
        Share of the whole search done before and after it.
    """

    number: int
    draws: int
    hot: float
    cold: float
    cell: int
    begins: float
    ends: float


def counted(draws: int) -> Iterator[Turn]:
    """The turns of so many moves for each person."""
    n_turns = _how_many(draws)
    for k in range(n_turns):
        yield _turn(k, k / n_turns, (k + 1) / n_turns, draws)


def clocked(seconds: float) -> Iterator[Turn]:
    """The turns of so much time; each is as long as the pace of those before it allows."""
    now = time.monotonic()
    end, number, opening, took = now + seconds, 0, OPENING, 0.0
    while took < TOLD * seconds:
        yield Turn(number, opening, HOT, HOT, CELL, 0.0, 0.0)
        before, now = now, time.monotonic()
        took, pace = now - before, opening / max(now - before, 1e-6)
        number, opening = number + 1, opening * MORE
    # Where the first turn took most of the time, or more than there was, as much again: what
    # ends hot is worth little, and an answer comes in any case.
    cooling, done = max(end - now, took), 0.0
    end = now + cooling
    # By the share of the time that is gone: where a pace was told too low there are more turns.
    while done < 1.0 - TOLD:
        in_all = pace * cooling
        turn = _turn(number, done, min(1.0, done + 1.0 / _how_many(in_all)), in_all)
        yield turn
        before, now = now, time.monotonic()
        pace = turn.draws / max(now - before, 1e-6)
        number, done = number + 1, 1.0 - (end - now) / cooling


def _how_many(draws: float) -> int:
    return int(min(max(FEWEST, draws // DRAWS_A_TURN), MOST))


def _turn(number: int, begins: float, ends: float, in_all: float) -> Turn:
    """A turn between two shares of the whole, over which the temperature falls geometrically."""
    hot = HOT * (COLD / HOT) ** begins
    most = WARM_CELL if hot > WARM else LARGE_CELL
    return Turn(
        number=number,
        draws=max(1, round((ends - begins) * in_all)),
        hot=hot,
        cold=HOT * (COLD / HOT) ** ends,
        cell=int(min(max(CELL, in_all // 6), most)),
        begins=begins,
        ends=ends,
    )
