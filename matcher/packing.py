"""The heaviest choice of groups that share nobody: set packing by HiGHS, ended on time.

Q. Huangfu and J. A. J. Hall, Parallelizing the dual revised simplex method,
Math. Prog. Comp. 10, 2018.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from matcher.master import incidence
from matcher.tables import Floats, Ints

#: So many columns HiGHS packs in a moment: no process is started for them.
FEW = 2_000


@dataclass(frozen=True, slots=True)
class Packing:
    """A choice of groups that share nobody.

    Attributes
    ----------
    chosen : tuple of int
        Rows of the groups given.
    value : float
        Their total weight.
    bound : float
        No choice among the groups given can weigh more.
    """

    chosen: tuple[int, ...]
    value: float
    bound: float


def pack(
    groups: Ints,
    weight: Sequence[float] | NDArray[np.float64],
    n: int,
    *,
    seconds: float | None = None,
    nodes: int | None = None,
) -> Packing:
    """The heaviest choice of groups in which nobody is twice.

    Parameters
    ----------
    groups : ndarray of shape (n_groups, width), padded with -1
    weight : array of shape (n_groups,)
    n : int
        How many people there are.
    seconds : float or None
        After which the best choice so far is taken, with its bound.
    nodes : int or None
        The same by counted work, so that it can be repeated to the letter.
    """
    if not len(groups):
        return Packing((), 0.0, 0.0)
    weights = np.asarray(weight, dtype=float)
    rows = optimize.LinearConstraint(incidence(groups, n), -np.inf, 1.0)
    options: dict[str, float] = {"mip_rel_gap": 1e-9}
    if seconds is not None:
        options["time_limit"] = seconds
    if nodes is not None:
        options["node_limit"] = nodes
    result = optimize.milp(
        -weights,
        constraints=rows,
        integrality=np.ones(len(weights)),
        bounds=optimize.Bounds(0.0, 1.0),
        options=options,
    )
    if result.x is None:
        return Packing((), 0.0, float(weights.sum()))
    chosen = tuple(int(i) for i in np.flatnonzero(result.x > 0.5))
    value = float(weights[list(chosen)].sum())
    bound = value if result.mip_dual_bound is None else max(value, -float(result.mip_dual_bound))
    return Packing(chosen, value, bound)


def pack_apart(
    groups: Ints, weight: Floats, n: int, *, seconds: float | None, start: Sequence[int] = ()
) -> Packing:
    """The same in a process of its own, which is ended when the time is up.

    Parameters
    ----------
    seconds : float or None
        None waits for the proof.
    start : sequence of int
        Rows of a choice to begin with.
    """
    if len(groups) <= FEW:
        found = pack(groups, weight, n, seconds=seconds)
        return _better(found, start, weight)
    with tempfile.TemporaryDirectory(prefix="peercircle-") as folder:
        path = Path(folder) / "packing.npz"
        np.savez(path, groups=groups.astype(np.int32), weight=weight, n=n, start=list(start))
        told = _run(path, seconds)
    chosen: tuple[int, ...] = ()
    value, bound = 0.0, float(weight.sum())
    for line in told:
        if line.get("value", -1.0) > value:
            value, chosen = float(line["value"]), tuple(line["chosen"])
        bound = min(bound, float(line.get("bound", np.inf)))
    return _better(Packing(chosen, value, max(bound, value)), start, weight)


def _better(found: Packing, start: Sequence[int], weight: Floats) -> Packing:
    value = float(np.asarray(weight)[list(start)].sum())
    if value <= found.value:
        return found
    return Packing(tuple(start), value, max(found.bound, value))


def _run(path: Path, seconds: float | None) -> list[dict[str, Any]]:
    """What the process told until it was done or the time was up."""
    # The package may lie in a folder of its own, not installed.
    root = str(Path(__file__).resolve().parent.parent)
    known = [root, os.environ.get("PYTHONPATH", "")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, known))}
    told: list[dict[str, Any]] = []
    with subprocess.Popen(
        [sys.executable, "-m", "matcher.packer", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    ) as process:
        clock = threading.Timer(seconds, process.kill) if seconds is not None else None
        if clock:
            clock.start()
        try:
            assert process.stdout is not None
            for line in process.stdout:
                # The last line may be cut where the process was ended.
                if line.endswith("}\n"):
                    told.append(json.loads(line))
        finally:
            process.kill()
            if clock:
                clock.cancel()
    return told
