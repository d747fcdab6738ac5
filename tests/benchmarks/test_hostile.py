"""A short seeded run of ``benchmarks/hostile.py``: nothing crashes, nothing lingers."""

from __future__ import annotations

from pathlib import Path

import hostile
import malice
import pytest
from postroom import Clock, Postroom
from sqlalchemy import select

from groups.post import InboundState
from service.settings import load
from store.post import Inbound

LETTERS = hostile.ordinary()


@pytest.fixture(scope="module", autouse=True)
def tables() -> None:
    """The first letter of a process loads the tables, hostile or not: no mail is timed with it."""
    hostile.attack(range(1), 7, LETTERS, largest=150_000, harmed=lambda line, raw: None)


def test_hostile_mails_are_read_in_time() -> None:
    """No mutated mail and no bomb makes reading fail or take two seconds."""
    harm: list[dict[str, object]] = []
    tallies = hostile.attack(
        range(40), 7, LETTERS, largest=150_000, harmed=lambda line, raw: harm.append(line)
    )

    assert [] == harm
    assert 40 == sum(len(t.seconds) for t in tallies.values())


def test_same_seed_makes_the_same_mails() -> None:
    """A mail that did harm can be made again from seed and number."""
    once = [malice.mail(3, n, LETTERS) for n in range(40)]
    again = [malice.mail(3, n, LETTERS) for n in range(40)]

    assert once == again
    assert once != [malice.mail(4, n, LETTERS) for n in range(40)]


@pytest.mark.parametrize("failure", [ValueError("broken"), None])
def test_a_crash_is_counted(failure: Exception | None) -> None:
    """The benchmark tells a reading that raised from one that did not."""

    def work(raw: bytes) -> None:
        if failure is not None:
            raise failure

    seconds, told = hostile.timed(work, b"")

    assert (failure is not None) == (told is not None)
    assert seconds < hostile.LIMIT


@pytest.mark.parametrize(
    "piece",
    [
        "yes, actually no, ",
        "-\n",
        "x\n",
        "so am I\n",
        "12 years in practice ",
        "Portland, OR ",
        "👍",
        "A",
    ],
)
def test_repeated_words_cost_no_more_than_their_length(piece: str) -> None:
    """Pieces on which a reader once took quadratic or exponential time stay cheap."""
    raw = f"From: a@example.com\n\n{piece * (100_000 // len(piece))}".encode()

    seconds, failure = hostile.timed(hostile.read, raw)

    assert failure is None
    assert seconds < hostile.LIMIT


def test_hostile_mails_are_handled_and_none_is_set_aside(tmp_path: Path) -> None:
    """What ``benchmarks/hostile_service.py`` does at length, without sockets."""
    settings = load(data_dir=tmp_path, list_address="circles@peers.example", coordinators="c@a.b")
    room = Postroom(settings, Clock())
    for number in range(30):
        _kind, raw = malice.mail(11, number, LETTERS, largest=20_000)
        room.hear(f"s{number}@outside.example", raw, settings.list_address)
    with room.store.read() as session:
        found = set(session.scalars(select(Inbound.state)))
    room.store.close()

    assert found <= {InboundState.HANDLED, InboundState.DROPPED}
