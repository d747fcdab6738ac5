"""Maximally diverse groups: the classical problem, on which searches are compared.

Elements are divided into groups within given sizes so that the sum of the distances inside the
groups is as large as can be (M. Gallego, M. Laguna, R. Martí and A. Duarte, Tabu search with
strategic oscillation for the maximally diverse grouping problem, J. Oper. Res. Soc. 64, 2013).
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class InstanceError(ValueError):
    """An instance file cannot be read, or its sizes cannot be kept."""


@dataclass(frozen=True)
class Instance:
    """One instance.

    Attributes
    ----------
    name : str
    D : ndarray of shape (n, n)
        Distances, symmetric, 0 on the diagonal.
    bounds : ndarray of shape (n_groups, 2)
        Least and most members of each group.
    """

    name: str
    D: Floats
    bounds: Ints

    def __post_init__(self) -> None:
        least, most = self.bounds.sum(axis=0)
        if (self.bounds[:, 0] > self.bounds[:, 1]).any() or not least <= len(self.D) <= most:
            raise InstanceError(
                f"{self.name}: groups of {least} to {most} in all for {len(self.D)}"
            )

    @property
    def n_groups(self) -> int:
        """How many groups there are."""
        return len(self.bounds)


@dataclass(frozen=True)
class Division:
    """A division of the elements: each one's group, and the sum of distances inside groups."""

    group: Ints
    objective: float

    def groups(self, n_groups: int) -> list[list[int]]:
        """The members of each group."""
        return [np.flatnonzero(self.group == g).tolist() for g in range(n_groups)]


def read(path: Path) -> Instance:
    """An instance in the published format, plain or gzipped.

    Raises
    ------
    InstanceError
        Saying which line cannot be read.
    """
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        name = path.name.removesuffix(".gz").removesuffix(".txt")
        head = lines.readline().split()
        try:
            n, n_groups = int(head[0]), int(head[1])
            bounds = np.array(head[3:], dtype=np.int64).reshape(n_groups, 2)
            rows = np.loadtxt(lines, ndmin=2)
            i, j = rows[:, :2].astype(np.int64).T
            D = np.zeros((n, n))
            D[i, j] = D[j, i] = rows[:, 2]
        except (ValueError, IndexError) as error:
            raise InstanceError(f"{path}: not an instance of the published format") from error
    return Instance(name, D, bounds)


def objective(instance: Instance, group: Ints) -> float:
    """The sum of the distances inside the groups, from the distances alone."""
    inside = group[:, None] == group
    return float(instance.D[np.triu(inside, 1)].sum())
