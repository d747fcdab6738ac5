"""The matcher as scikit-learn knows clusterers: parameters in, labels out."""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace
from numbers import Real
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClusterMixin
from sklearn.utils import check_random_state

from matcher import contradictions, pool_doubts
from matcher.candidate import Candidate
from matcher.criteria import Criteria
from matcher.nearby import labelled
from matcher.rows import candidates_of
from matcher.solution import Solution
from matcher.solve import solve


class GroupFormer(ClusterMixin, BaseEstimator):  # type: ignore[misc]
    """Form peer consultation groups of a pool.

    Parameters
    ----------
    min_size, max_size : int
        Sizes of a group, hard; they take the place of those in ``criteria``.
    criteria : Criteria, optional
        Bands, weights and limits.
    seconds : float or None
        Time for the search (10 where None) or for a proof insisted on (no limit where None).
    steps : int or None
        Counted work instead of time: the same seed and steps give the same groups.
    exact : bool or None
        Insist on a proof, or on none; None proves where that is quick.
    seed : int
        Of every draw.
    random_state : int, RandomState or None
        Takes the place of ``seed`` where given, as scikit-learn's tools expect.
    executor : concurrent.futures.Executor, optional
        Where the cells of a large pool are searched: threads, processes or a Dask cluster;
        on threads, where none is given.

    Attributes
    ----------
    labels_ : ndarray of int64 of shape (n_candidates,)
        The group of each, -1 for those not placed.
    groups_ : sequence of GroupScore
        What is known of each group; label k is ``groups_[k]``.  Of a large pool each is
        scored when it is looked at.
    objective_ : float
        Sum of size times utility.
    bound_ : float or None
        No grouping can reach more; None where that is not known.
    solution_ : Solution
        All of it, with those not placed and why.
    n_features_in_ : int
        Columns of the table seen in `fit`, where it was one.
    feature_names_in_ : ndarray of str
        Their names, where it was a frame.

    Examples
    --------
    >>> from vocabulary import week
    >>> people = [Candidate(str(i), experience_years=4 * i, week=week.ALL) for i in range(5)]
    >>> GroupFormer(max_size=6).fit_predict(people).tolist()
    [-1, 0, 0, 0, 0]
    """

    def __init__(
        self,
        min_size: int = 4,
        max_size: int = 8,
        *,
        criteria: Criteria | None = None,
        seconds: float | None = None,
        steps: int | None = None,
        exact: bool | None = None,
        seed: int = 1,
        random_state: Any = None,
        executor: Executor | None = None,
    ) -> None:
        self.min_size = min_size
        self.max_size = max_size
        self.criteria = criteria
        self.seconds = seconds
        self.steps = steps
        self.exact = exact
        self.seed = seed
        self.random_state = random_state
        self.executor = executor

    def fit(self, X: Any, y: Any = None) -> Self:
        """Form the groups.

        Parameters
        ----------
        X : sequence of Candidate, DataFrame or array of shape (n_candidates, n_columns)
            People, or a table with the columns of a pool file; an array has them in the order
            of `matcher.rows.candidates_of`.
        y : object
            Not looked at.

        Raises
        ------
        ValueError
            Where a row cannot be read, a column is misspelt or missing, or a parameter is none.

        Warns
        -----
        UserWarning
            For each wish that cannot be kept and each town and licence that nobody knows: what
            ``peercircle match`` says of a pool before it searches.
        """
        people = candidates_of(X)
        self._remember_columns(X)
        for sentence in self._doubts(people):
            warnings.warn(sentence, UserWarning, stacklevel=2)
        self.solution_: Solution = self._solve(people)
        self.groups_ = self.solution_.groups
        self.objective_ = self.solution_.objective
        self.bound_ = self.solution_.bound
        self.labels_ = labelled(self.solution_.rows, len(people))
        return self

    def fit_predict(self, X: Any, y: Any = None, **kwargs: Any) -> NDArray[np.int64]:
        """Form the groups and give each person's label, -1 for those not placed."""
        return self.fit(X, y).labels_

    def score(self, X: Any, y: Any = None) -> float:
        """What these parameters bring each person of a pool: the objective per head.

        Groups of one pool say nothing about other people, so the pool is grouped afresh.
        """
        people = candidates_of(X)
        return self._solve(people).objective / len(people) if people else 0.0

    def _doubts(self, people: Sequence[Candidate]) -> tuple[str, ...]:
        return (*pool_doubts.find(people), *contradictions.find(people, self._rules()))

    def _rules(self) -> Criteria:
        return replace(
            self.criteria or Criteria(), least=int(self.min_size), most=int(self.max_size)
        )

    def _solve(self, people: list[Candidate]) -> Solution:
        self._check_work()
        return solve(
            people,
            self._rules(),
            seed=self._seed(),
            seconds=self.seconds,
            steps=self.steps,
            exact=self.exact,
            executor=self.executor,
        )

    def _check_work(self) -> None:
        seconds, steps = self.seconds, self.steps
        if seconds is not None and not (
            isinstance(seconds, Real) and math.isfinite(seconds) and seconds > 0
        ):
            raise ValueError(f"seconds {seconds} is no span of time: give some, such as 10")
        if steps is not None and not (isinstance(steps, int | np.integer) and steps > 0):
            raise ValueError(f"steps {steps} is no count: give a whole number, such as 10")

    def _seed(self) -> int:
        if self.random_state is None:
            if not isinstance(self.seed, int | np.integer):
                raise ValueError(f"seed {self.seed} is no whole number: give one, such as 1")
            return int(self.seed)
        if isinstance(self.random_state, int | np.integer):
            return int(self.random_state)
        return int(check_random_state(self.random_state).randint(2**31 - 1))

    def _remember_columns(self, X: Any) -> None:
        """Keep what scikit-learn keeps of a table, and forget it of an earlier one."""
        for name in ("n_features_in_", "feature_names_in_"):
            if hasattr(self, name):
                delattr(self, name)
        shape: tuple[int, ...] = getattr(X, "shape", ())
        if len(shape) == 2:
            self.n_features_in_ = int(shape[1])
        if hasattr(X, "columns"):
            self.feature_names_in_ = np.asarray([str(name) for name in X.columns], dtype=object)

    def __getstate__(self) -> dict[str, Any]:
        """Leave the executor behind: it belongs to the process that made it."""
        return {**super().__getstate__(), "executor": None}
