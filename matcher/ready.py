"""Whether compiled code stands ready, so that nobody waits for a compiler."""

from __future__ import annotations

from matcher import jit
from matcher.candidate import Candidate, Format
from matcher.compiling import stands
from matcher.criteria import Criteria
from matcher.score import Scorer
from vocabulary import week

#: Seconds; less left than this is not worth changing to compiled code.
LITTLE = 0.5
#: A shorter search than this is over before a compiler is, and would share its processor with it.
COMPILED_SECONDS = 3.0

#: A compiled search that had a smaller share of the time than this was no real one.
REAL_SHARE = 0.25


def ready(timeout: float | None = 0.0) -> bool:
    """Whether a proof can begin at once; where not, a thread makes it so.

    The first process after an installation compiles for some seconds; later ones load
    what it left on disk.

    Parameters
    ----------
    timeout : float or None
        Seconds to wait for it; None waits until it is so.
    """
    return stands("proof", _proof, timeout)


def search_ready(timeout: float | None = 0.0) -> bool:
    """Whether an annealing can begin at once; where not, a thread makes it so."""
    return stands("search", _search, timeout)


def cells_ready(timeout: float | None = 0.0) -> bool:
    """Whether a search of cells can begin at once; where not, a thread makes it so."""
    return stands("cells", _cells, timeout)


def soon() -> bool:
    """Whether code on disk only needs to be loaded, which is worth waiting for."""
    if not jit.available():
        return False
    from matcher import cover, walk

    return jit.stored(walk.walk) and jit.stored(cover.search)


def _people() -> Scorer:
    """A handful of people, for a first call of every loop."""
    return Scorer(
        [
            Candidate(f"p{i}", experience_years=4.0 * i, week=week.ALL, format=Format.ONLINE)
            for i in range(9)
        ],
        Criteria(least=4, most=5),
    )


def _proof() -> None:
    from matcher.proof import prove

    prove(_people(), workers=1)


def _search() -> None:
    from matcher import annealing

    annealing.warm_up(_people())


def _cells() -> None:
    from matcher.shards import form

    form(_people().columns, draws=1)
