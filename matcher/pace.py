"""How long a search is, and how one of cells is parted into turns: by moves, or by the clock."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

#: Moves tried for each person in one counted step, by every compiled search.
DRAWS_A_STEP = 500
#: People of one cell where moves are scarce: its tables fit a core's cache.
CELL = 96
#: Where there are more moves for each person, a sixth as many people as those, up to this: larger
#: ones overflow a core's share of the cache.
LARGE_CELL = 600
MOVES_A_PERSON = 6
#: Above this temperature up to this instead, whose tables fit a core's own cache: what is far from
#: settled is as well bettered among few, and a move takes half of the time.  Below it rounds find
#: more than moves, and the more are together the better.
WARM, WARM_CELL = 0.02, 150
#: First and last temperature, where a placed person brings up to 1.
HOT, COLD = 0.1, 0.003
#: Turns: as many as there are moves to make each worth its tables.
FEWEST, MOST = 2, 8
DRAWS_A_TURN = 40
#: The share of the turns above that temperature.
WARM_TURNS = 0.375
#: The moves of a turn that ends above or at that temperature, for one of a colder turn: what is
#: won there is soon won.  Where there are not moves enough for large cells all turns have as many.
WARM_MOVES = 0.5
#: In large cells a move, or as much work, takes so long down to the second temperature and then,
#: for one while it is warm: first few of the places weighed are of use twice, then nearly all.
DEAR, MILD, CHEAP = 1.7, 0.013, 0.7
#: Where the clock decides, moves of the first turn, from which the pace is measured; so many
#: times more in each that follows, until one takes this share of the time: what comes besides
#: the moves would else be taken for them.
OPENING, MORE, TOLD = 4, 6, 0.02


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
    plan = _plan(0.0, draws)
    moves = [_moves(*part, draws) for part in plan]
    for k, part in enumerate(plan):
        begins, ends = sum(moves[:k]) / sum(moves), sum(moves[: k + 1]) / sum(moves)
        yield _turn(k, part, begins, ends, draws * moves[k] / sum(moves), draws)


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
    cooling = max(end - now, took)
    follow = _by_cost if _in_large(pace * cooling) else _by_time
    yield from follow(number, pace, now, cooling)


def _by_time(number: int, pace: float, now: float, cooling: float) -> Iterator[Turn]:
    """Turns that take equal times; what tables take tells so few moves that the pace is not known.

    The temperature follows the share of the time that is gone.
    """
    end, done = now + cooling, 0.0
    while done < 1.0 - TOLD:
        in_all = pace * cooling
        ends = min(1.0, done + 1.0 / _how_many(in_all))
        turn = _turn(number, (done, ends), done, ends, (ends - done) * in_all, in_all)
        yield turn
        before, now = now, time.monotonic()
        pace = turn.draws / max(now - before, 1e-6)
        number, done = number + 1, 1.0 - (end - now) / cooling


def _by_cost(number: int, pace: float, now: float, cooling: float) -> Iterator[Turn]:
    """Turns as long as their moves cost, each beginning as hot as the one before ended.

    Where time is left over, it stays cold.
    """
    end, cooled, done, tried = now + cooling, 0.0, 0.0, 0
    while cooled < 1.0 or end - now > TOLD * cooling:
        left = max(end - now, 0.0) * pace
        plan = _plan(cooled, left)
        moves = [_moves(*part, tried + left) for part in plan]
        prices = [_price(*part, tried + left) for part in plan]
        work = [some * price for some, price in zip(moves, prices, strict=True)]
        draws = left / sum(work) * moves[0]
        ends = 1.0 - (1.0 - done) * (1.0 - work[0] / sum(work))
        turn = _turn(number, plan[0], done, ends, draws, tried + draws * sum(moves) / moves[0])
        yield turn
        before, now = now, time.monotonic()
        pace = turn.draws * prices[0] / max(now - before, 1e-6)
        number, cooled, done, tried = number + 1, plan[0][1], ends, tried + turn.draws


def _how_many(draws: float) -> int:
    return int(min(max(FEWEST, draws // DRAWS_A_TURN), MOST))


def _plan(cooled: float, draws: float) -> list[tuple[float, float]]:
    """The turns that are left: where each begins and ends, in shares of the whole cooling."""
    least = FEWEST if cooled == 0.0 else 1
    n_turns = int(max(least, min(round(MOST * (1.0 - cooled)), draws // DRAWS_A_TURN)))
    # Rounded, so that the turns meet where rounds begin whichever of them it is told from.
    ends = [round(cooled + (1.0 - cooled) * k / n_turns, 9) for k in range(n_turns)] + [1.0]
    return list(pairwise(ends))


def _moves(cooled: float, cooler: float, in_all: float) -> float:
    """How many moves a turn has, for one that is cold or becomes so."""
    return WARM_MOVES if _in_large(in_all) and cooler <= WARM_TURNS else 1.0


def _price(cooled: float, cooler: float, in_all: float) -> float:
    """How long a turn's moves take, for one while it is warm."""
    middle = _temperature(0.5 * (cooled + cooler))
    if not _in_large(in_all) or middle > WARM:
        return 1.0
    return DEAR if middle > MILD else CHEAP


def _in_large(in_all: float) -> bool:
    """Whether there are moves enough for cells that are larger when it is cold."""
    return in_all > WARM_CELL * MOVES_A_PERSON


def _temperature(cooled: float) -> float:
    """It falls geometrically while it is warm, and as evenly afterwards."""
    if cooled < WARM_TURNS:
        return HOT * math.pow(WARM / HOT, cooled / WARM_TURNS)
    return WARM * math.pow(COLD / WARM, (cooled - WARM_TURNS) / (1.0 - WARM_TURNS))


def _turn(
    number: int,
    part: tuple[float, float],
    begins: float,
    ends: float,
    draws: float,
    in_all: float,
) -> Turn:
    """A turn between two shares of the cooling, with its moves and those of the whole search."""
    hot = _temperature(part[0])
    most = WARM_CELL if hot > WARM else LARGE_CELL
    return Turn(
        number=number,
        draws=max(1, round(draws)),
        hot=hot,
        cold=_temperature(part[1]),
        cell=int(min(max(CELL, in_all // MOVES_A_PERSON), most)),
        begins=begins,
        ends=ends,
    )
