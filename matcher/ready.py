"""Whether compiled code stands ready, so that nobody waits for a compiler."""

from __future__ import annotations

import threading

from matcher import jit
from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from vocabulary import week

_LOCK = threading.Lock()
_DONE = threading.Event()
_STARTED: list[threading.Thread] = []


def ready(timeout: float | None = 0.0) -> bool:
    """Whether a proof can begin at once; where not, a thread makes it so.

    The first process after an installation compiles for some seconds; later ones load
    what it left on disk.

    Parameters
    ----------
    timeout : float or None
        Seconds to wait for it; None waits until it is so.
    """
    if not jit.available():
        return False
    with _LOCK:
        if not _STARTED:
            _STARTED.append(threading.Thread(target=_compile, name="compile", daemon=True))
            _STARTED[0].start()
    return _DONE.wait(timeout)


def _compile() -> None:
    """A proof for a handful of people calls every loop that any proof will."""
    from matcher.proof import prove
    from matcher.score import Scorer

    people = [
        Candidate(f"p{i}", experience_years=4.0 * i, week=week.ALL, format=Format.ONLINE)
        for i in range(9)
    ]
    prove(Scorer(people, Criteria(least=4, most=5)), workers=1)
    _DONE.set()
