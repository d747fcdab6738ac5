import numpy as np
import pytest

from matcher.candidate import Candidate, Format
from vocabulary import orientations, week

TOWNS = [
    ("Portland", 45.52, -122.68),
    ("Beaverton", 45.49, -122.80),
    ("Lake Oswego", 45.42, -122.67),
    ("Gresham", 45.50, -122.43),
    ("Salem", 44.94, -123.04),
    ("Eugene", 44.05, -123.09),
]
LICENCES = ["LPC", "LCSW", "LMFT", "PSY", "PMHNP", "MD", "PCA"]
HOURS = [
    "any",
    "Mon 09:00-18:00;Tue 09:00-18:00",
    "Tue 11:00-15:00;Fri 08:00-12:00",
    "Tue 12:00-14:00",
    "Wed 17:00-20:00;Tue 12:00-17:00",
]


def build(n, seed=1, **always):
    """A pool as an association might have it, with every kind of gap and wish."""
    rng = np.random.default_rng(seed)
    names = [o.name for o in orientations.orientations()]
    people = []
    for i in range(n):
        town, latitude, longitude = TOWNS[rng.choice(6, p=[0.4, 0.2, 0.1, 0.1, 0.1, 0.1])]
        chosen = rng.choice(len(names), rng.integers(0, 4), replace=False)
        fields = {
            "experience_years": None if rng.random() < 0.1 else float(rng.integers(0, 45)),
            "licences": () if rng.random() < 0.1 else (str(rng.choice(LICENCES)),),
            "orientations": tuple((names[k], float(rng.integers(1, 4))) for k in chosen),
            "place": town,
            "latitude": latitude + float(rng.normal(0, 0.02)),
            "longitude": longitude + float(rng.normal(0, 0.02)),
            "max_travel_minutes": int(rng.choice([15, 30, 45, 60])),
            "format": list(Format)[rng.choice(3, p=[0.2, 0.2, 0.6])],
            "week": week.parse(str(rng.choice(HOURS))),
            "least": None if rng.random() < 0.7 else 5,
            "most": None if rng.random() < 0.7 else int(rng.integers(5, 8)),
            "hopes": frozenset(rng.choice(["cases", "ethics", "company"], rng.integers(0, 3))),
            "waiting_days": float(rng.integers(0, 90)),
            "practice": None if rng.random() < 0.9 else "Elm Street",
            "affinity": frozenset() if rng.random() < 0.9 else frozenset({"rural"}),
            "not_with": frozenset() if rng.random() < 0.9 else frozenset({f"p{rng.integers(n)}"}),
            "with_": frozenset() if rng.random() < 0.95 else frozenset({f"p{rng.integers(n)}"}),
            "met": frozenset() if rng.random() < 0.8 else frozenset({f"p{rng.integers(n)}"}),
        }
        people.append(Candidate(id=f"p{i}", name=f"Name{i}", **(fields | always)))
    return people


@pytest.fixture(scope="session")
def pool():
    """Sixty people of every kind."""
    return build(60)


@pytest.fixture(scope="session")
def make_pool():
    """The way to more such pools."""
    return build


@pytest.fixture(scope="session")
def as_in_a_cell():
    """Gives a scorer's tables in single precision, for which the loops are compiled already."""
    # Here, since it loads the compiler.
    from matcher.annealing import field_of

    return lambda scorer: field_of(scorer).tables
