"""Other group formers on their own criteria, in the same time: one JSON line each.

``python benchmarks/peers.py [--seconds S] [--seeds N] [PEER ...]`` with peers ``groupeng``,
``gruepr``, ``anticlust``, ``team-formation``.  Both sides have S seconds of one thread's
processor time (team-formation, whose solver takes all cores, S seconds of the clock with two
workers, and so have we).  GroupEng, gruepr and anticlust are in no registry of Python, Debian or
npm packages, so their published searches are made anew (`peers_rivals`); team-formation is its own
program (``pip install team-formation==2.0.0``) and is left out where it is not installed.  Ours
is `matcher.mdgp_search` where the criterion is a sum over pairs, else its plan with any value of a
group (`peers_search`).  Compiled code is warm on both sides; `peers_criteria` gives the numbers.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from peers_criteria import (
    Course,
    Floats,
    Groups,
    Kind,
    Rule,
    Survey,
    diversity,
    harmonic_mean,
    k_plus,
    missed,
    rules_broken,
    variance,
)

from matcher.mdgp import Instance

#: People of each class, and members of a group.
SIZES = ((60, 4), (120, 4), (240, 4))
#: A short first run of both sides compiles their loops.
WARM = 0.05


def course(n: int, seed: int) -> Course:
    """A class with GroupEng's sample rules: clusters, skills and majors to spread, grades."""
    rng = np.random.default_rng(seed)
    columns = [
        rng.choice(2, n, p=[0.7, 0.3]),
        rng.choice(3, n, p=[0.75, 0.15, 0.1]),
        rng.choice(4, n),
        *(rng.choice(2, n, p=[0.6, 0.4]) for _ in range(3)),
    ]
    rules = (
        Rule(Kind.CLUSTER, 0, (1,)),
        Rule(Kind.CLUSTER, 1, (1, 2)),
        Rule(Kind.DISTRIBUTE, 2, (0, 1, 2, 3)),
        *(Rule(Kind.DISTRIBUTE, c, (1,)) for c in (3, 4, 5)),
    )
    grade = np.clip(rng.normal(3.0, 0.5, n), 0.0, 4.0)
    return Course(np.stack(columns, axis=1), grade, rules, tolerance=0.2)


def survey(n: int, seed: int) -> Survey:
    """A class as gruepr asks it: four attributes, a week of 45 hours, some women."""
    rng = np.random.default_rng(seed)
    levels = rng.integers(0, 5, (n, 4))
    levels[:2] = [[0] * 4, [4] * 4]
    free = rng.random((n, 45)) < rng.uniform(0.5, 0.9, (n, 1))
    weights = (1.0, 1.0, 0.5, 0.5, 1.0)
    return Survey(levels, (False, True, False, True), free, rng.random(n) < 0.3, weights)


def features(n: int, seed: int) -> Floats:
    """Five standardised features of three kinds of people."""
    rng = np.random.default_rng(seed)
    X = rng.normal(0.0, 1.0, (n, 5)) + 2.0 * rng.integers(0, 3, (n, 1))
    found: Floats = (X - X.mean(axis=0)) / X.std(axis=0)
    return found


Run = Callable[[float, int], Groups]


def tell(peer: str, what: str, n: int, better: str, sides: tuple[list[float], list[float]]) -> None:
    """Print one comparison: the mean of both sides over the seeds, and in how many we lead."""
    theirs, ours = (np.array(side) for side in sides)
    ahead = ours > theirs if better == "more" else ours < theirs
    line = {
        "peer": peer,
        "criterion": what,
        "people": n,
        "better": better,
        "theirs": round(float(theirs.mean()), 4),
        "ours": round(float(ours.mean()), 4),
        "ahead": int(ahead.sum()),
        "equal": int((ours == theirs).sum()),
        "of": len(ours),
    }
    print(json.dumps(line), flush=True)


def held(
    criterion: Callable[[Groups], float], theirs: Run, ours: Run, seconds: float, seeds: range
) -> tuple[list[float], list[float]]:
    """Both sides on one class over several seeds."""
    for side in (theirs, ours):
        side(WARM, 0)
    return (
        [criterion(theirs(seconds, seed)) for seed in seeds],
        [criterion(ours(seconds, seed)) for seed in seeds],
    )


def groupeng(seconds: float, seeds: range) -> None:
    """GroupEng's rules; its search begun again and again."""
    from peers_rivals import GroupEng
    from peers_search import Search
    from peers_values import rules_data, rules_value

    for n, size in SIZES:
        given = course(n, n)
        search = Search(rules_value, rules_data(given, size))

        def theirs(s: float, seed: int, given: Course = given, size: int = size) -> Groups:
            rng, end, best = random.Random(seed), time.thread_time() + s, []
            while not best or time.thread_time() < end:
                best.append(GroupEng(given, size, rng).run(end))
                best = [min(best, key=lambda groups: rules_broken(given, groups))]
            return best[0]

        def ours(s: float, seed: int, search: Search = search, n: int = n, z: int = size) -> Groups:
            return search.run(n, z, s, seed)

        sides = held(lambda g, given=given: rules_broken(given, g), theirs, ours, seconds, seeds)  # type: ignore[misc]
        tell("GroupEng", "rules broken", n, "less", sides)


def gruepr(seconds: float, seeds: range) -> None:
    """The harmonic mean of team scores; gruepr's genetic algorithm."""
    from peers_rivals import gruepr as genetic
    from peers_search import Search
    from peers_values import survey_data, survey_score, survey_value

    for n, size in SIZES:
        given = survey(n, n)
        data = survey_data(given)
        search = Search(survey_value, data)

        def theirs(s: float, seed: int, data=data, n: int = n, z: int = size) -> Groups:  # type: ignore[no-untyped-def]
            return genetic(survey_score, data, n, z, time.thread_time() + s, seed)

        def ours(s: float, seed: int, search: Search = search, n: int = n, z: int = size) -> Groups:
            return search.run(n, z, s, seed)

        sides = held(lambda g, given=given: harmonic_mean(given, g), theirs, ours, seconds, seeds)  # type: ignore[misc]
        tell("gruepr", "harmonic mean of team scores", n, "more", sides)


def anticlust(seconds: float, seeds: range) -> None:
    """Diversity, variance and k-plus; anticlust's exchanges from many starts."""
    for n, size in SIZES:
        X = features(n, n)
        for what, F in (("diversity", X), ("variance", X), ("k-plus", k_plus(X))):
            squared = ((F[:, None] - F[None]) ** 2).sum(axis=2)
            D = np.sqrt(squared) if what == "diversity" else squared / size
            bounds = np.full((n // size, 2), size)
            sides = held(
                lambda g, F=F, what=what: (diversity if what == "diversity" else variance)(F, g),  # type: ignore[misc]
                *_pair_sides(Instance(what, D, bounds)),
                seconds,
                seeds,
            )
            tell("anticlust", what, n, "more", sides)


def _pair_sides(instance: Instance) -> tuple[Run, Run]:
    """Both sides where the criterion is a sum over pairs."""
    from peers_rivals import anticlust as exchanges

    from matcher.mdgp_search import Budget, solve

    def theirs(s: float, seed: int) -> Groups:
        group = exchanges(instance, time.thread_time() + s, seed)
        return [np.flatnonzero(group == g).tolist() for g in range(instance.n_groups)]

    def ours(s: float, seed: int) -> Groups:
        budget = Budget(s, clock=time.thread_time)
        return solve(instance, budget, seed=seed, workers=1).groups(instance.n_groups)

    return theirs, ours


def team_formation(seconds: float, seeds: range) -> None:
    """team-formation's own program, a model for the CP-SAT solver."""
    if importlib.util.find_spec("team_formation") is None:
        print(json.dumps({"peer": "team-formation", "left_out": "not installed"}))
        return
    from peers_program import team_formation as program
    from peers_search import Search
    from peers_values import missed_data, missed_value

    for n, size in SIZES:
        given = course(n, n)
        rules = tuple(
            Rule(Kind.AGGREGATE if c == 2 else Kind.DISTRIBUTE, c, tuple(range(count)))
            for c, count in enumerate((2, 3, 4, 2, 2, 2))
        )
        given = Course(given.codes, given.grade, rules)
        search = Search(missed_value, missed_data(given, size), time.monotonic)

        def theirs(s: float, seed: int, given: Course = given, z: int = size) -> Groups:
            return program(given, z, max(s, 1.0), seed)

        best = partial(min, key=partial(missed, given))

        def ours(
            s: float, seed: int, search: Search = search, n: int = n, z: int = size, best=best
        ) -> Groups:
            with ThreadPoolExecutor(2) as pool:
                return best(pool.map(lambda k: search.run(n, z, s, seed + 1000 * k), range(2)))

        sides = held(lambda g, given=given: missed(given, g), theirs, ours, seconds, seeds)  # type: ignore[misc]
        tell("team-formation", "shares and clusters missed", n, "less", sides)


PEERS = {
    "groupeng": groupeng,
    "gruepr": gruepr,
    "anticlust": anticlust,
    "team-formation": team_formation,
}


def main() -> None:
    """Hold the peers asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer", nargs="*", choices=[[], *PEERS], default=[])
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--seeds", type=int, default=3)
    given = parser.parse_args()
    for peer in given.peer or PEERS:
        PEERS[peer](given.seconds, range(1, given.seeds + 1))


if __name__ == "__main__":
    main()
