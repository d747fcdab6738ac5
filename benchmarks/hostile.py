"""What hostile and broken mails do to reading: crashes, slow readings, memory.

``python benchmarks/hostile.py [N] [--seed S] [--first I] [--keep DIR]``

N mails (20,000 by default) are made by ``malice.py`` from the letters of the tests and of the
demo, and each is read as ``peercircle read`` reads it.  One JSON line for each mail that did
harm, one for each kind, one for ordinary letters, and one for all.  Exit status 1 if a reading
failed or took over two seconds of processor time.
"""

from __future__ import annotations

import argparse
import json
import resource
import signal
import sys
import time
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from malice import mail

from mail.as_json import to_json
from mail.reading.understand import read_mail
from service.demo.cast import CAST

LETTERS = Path(__file__).parents[1] / "tests" / "letters"
#: Seconds of processor time that one reading may take.
LIMIT = 2.0
#: Bytes of address space: a mail that wants more is a crash, not the machine's end.
MEMORY = 4_000_000_000
#: Seconds after which a reading is broken off, so that the rest still gets its turn.
GIVE_UP = 20.0


class _TooLongError(BaseException):
    """Raised by the timer inside a reading; no handler of ``Exception`` may keep it."""


@dataclass
class Tally:
    """What one kind of mail did.

    Attributes
    ----------
    seconds : list of float
        Processor time of each reading.
    crashes, slow : int
        Readings that raised, and that took more than :data:`LIMIT`.
    """

    seconds: list[float] = field(default_factory=list)
    crashes: int = 0
    slow: int = 0

    def line(self) -> dict[str, Any]:
        """The figures of this kind, times in seconds."""
        count = len(self.seconds)
        return {
            "mails": count,
            "crashes": self.crashes,
            "over_2_s": self.slow,
            "slowest": round(max(self.seconds, default=0.0), 3),
            "mean": round(sum(self.seconds) / max(1, count), 5),
        }


def ordinary() -> list[bytes]:
    """The letters of the tests, and the first letter of everybody in the demo."""
    from_demo = [
        f"From: {who.name} <{who.address}>\nSubject: {who.subject}\n\n{who.letter}\n".encode()
        for who in CAST
    ]
    return [path.read_bytes() for path in sorted(LETTERS.glob("*.eml"))] + from_demo


def read(raw: bytes) -> dict[str, Any]:
    """The understanding of one mail as the command line prints it."""
    found: dict[str, Any] = to_json(read_mail(raw))
    json.dumps(found)
    return found


def timed(work: Callable[[bytes], object], raw: bytes) -> tuple[float, str | None]:
    """Processor seconds of one reading, and the failure if there was one."""
    failure = None
    began = time.process_time()
    try:
        with _given_up_after(GIVE_UP):
            work(raw)
    except (_TooLongError, Exception) as error:
        last = traceback.extract_tb(error.__traceback__)[-3:]
        where = " > ".join(f"{Path(f.filename).name}:{f.lineno}" for f in last)
        failure = f"{type(error).__name__}: {error} at {where}"[:300]
    return time.process_time() - began, failure


@contextmanager
def _given_up_after(seconds: float) -> Iterator[None]:
    def stop(signum: int, frame: object) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def attack(
    numbers: range,
    seed: int,
    letters: Sequence[bytes],
    *,
    largest: int = 1_000_000,
    harmed: Callable[[dict[str, Any], bytes], None] = lambda line, raw: None,
) -> dict[str, Tally]:
    """Read hostile mails and tally them by kind.

    Parameters
    ----------
    numbers : range
        Which mails of the seed.
    harmed : callable
        Told of every mail that made reading fail or linger.
    """
    tallies = defaultdict[str, Tally](Tally)
    for number in numbers:
        kind, raw = mail(seed, number, letters, largest=largest)
        seconds, failure = timed(read, raw)
        tally = tallies[kind]
        tally.seconds.append(seconds)
        tally.crashes += failure is not None
        tally.slow += seconds > LIMIT
        if failure is not None or seconds > LIMIT:
            line = {
                "number": number,
                "kind": kind,
                "seconds": round(seconds, 2),
                "failure": failure,
            }
            harmed(line, raw)
    return tallies


def main() -> int:
    """Attack, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("mails", nargs="?", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first mail")
    parser.add_argument("--keep", type=Path, help="folder for the mails that did harm")
    given = parser.parse_args()

    def harmed(line: dict[str, Any], raw: bytes) -> None:
        print(json.dumps(line), flush=True)
        if given.keep:
            given.keep.mkdir(parents=True, exist_ok=True)
            (given.keep / f"{given.seed}-{line['number']}.eml").write_bytes(raw)

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    letters = ordinary()
    for raw in letters:
        read(raw)
    speed = [timed(read, raw)[0] for raw in letters]
    before = _memory_mb()
    numbers = range(given.first, given.first + given.mails)
    tallies = attack(numbers, given.seed, letters, harmed=harmed)
    for kind, tally in sorted(tallies.items()):
        print(json.dumps({"kind": kind, **tally.line()}))
    print(
        json.dumps(
            {"ordinary_letters": len(letters), "per_second": round(len(letters) / sum(speed))}
        )
    )
    whole = Tally(
        [s for t in tallies.values() for s in t.seconds],
        sum(t.crashes for t in tallies.values()),
        sum(t.slow for t in tallies.values()),
    )
    memory = {"memory_before_mb": before, "memory_peak_mb": _memory_mb()}
    print(json.dumps({"all": whole.line(), "seed": given.seed, **memory}))
    return 1 if whole.crashes or whole.slow else 0


def _memory_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())
