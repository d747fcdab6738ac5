"""The packing as a program of its own, so that it can be ended on time: `python -m matcher.packer`.

HiGHS looks at its clock only now and then.  Here it runs in a process that tells
each better choice and each better bound as one JSON line at once; whoever started
it may end it at any moment and keeps what was told.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any, TextIO

import highspy
import numpy as np
from numpy.typing import NDArray

from matcher.tables import Floats, Ints


def model(groups: Ints, weight: Floats, n: int) -> Any:
    """The packing as HiGHS takes it: people as rows, groups as columns of zero or one."""
    inside = groups >= 0
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(groups), n
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_ = np.asarray(weight, dtype=np.float64)
    lp.col_lower_, lp.col_upper_ = np.zeros(len(groups)), np.ones(len(groups))
    lp.row_lower_, lp.row_upper_ = np.full(n, -highspy.kHighsInf), np.ones(n)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * len(groups)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = np.concatenate([[0], np.cumsum(inside.sum(axis=1))]).astype(np.int32)
    lp.a_matrix_.index_ = groups[inside].astype(np.int32)
    lp.a_matrix_.value_ = np.ones(int(inside.sum()))
    return lp


def run(
    groups: Ints,
    weight: Floats,
    n: int,
    start: NDArray[np.int64],
    tell: Callable[[dict[str, Any]], None],
) -> None:
    """Pack, telling each step: ``{"value", "chosen"}`` or ``{"bound"}``, at last ``{"done"}``."""
    solver: Any = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("mip_rel_gap", 1e-9)
    solver.setOptionValue("mip_abs_gap", 1e-9)
    solver.passModel(model(groups, weight, n))
    if len(start):
        first = highspy.HighsSolution()
        values = np.zeros(len(groups))
        values[start] = 1.0
        first.col_value = values.tolist()
        solver.setSolution(first)

    def better(event: Any) -> None:
        chosen = np.flatnonzero(np.asarray(event.data_out.mip_solution) > 0.5)
        tell({"value": float(weight[chosen].sum()), "chosen": chosen.tolist()})

    def bounded(event: Any) -> None:
        tell({"bound": float(event.data_out.mip_dual_bound)})

    solver.cbMipImprovingSolution += better
    solver.cbMipLogging += bounded
    solver.run()
    chosen = np.flatnonzero(np.asarray(solver.getSolution().col_value) > 0.5)
    tell({"value": float(weight[chosen].sum()), "chosen": chosen.tolist()})
    tell({"bound": float(solver.getInfo().mip_dual_bound), "done": True})


def main(path: str, out: TextIO) -> None:
    """Pack the problem in a file written by `numpy.savez`."""
    with np.load(path) as held:
        groups, weight = held["groups"].astype(np.int64), held["weight"]
        n, start = int(held["n"]), held["start"].astype(np.int64)

    def tell(what: dict[str, Any]) -> None:
        out.write(json.dumps(what) + "\n")
        out.flush()

    run(groups, weight, n, start, tell)


if __name__ == "__main__":
    main(sys.argv[1], sys.stdout)
