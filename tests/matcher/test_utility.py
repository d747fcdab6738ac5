from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher import differences, faultline
from matcher.balance import band_value
from matcher.criteria import Band, Criteria
from matcher.utility import utility
from vocabulary.licences import profession

PD, CBT = "Psychodynamic", "Cognitive Behavioral Therapy"


def score(people):
    """The utility of (years, orientation, licence) triples without soft terms."""
    years, philosophies, licences = zip(*people, strict=True)
    matrices = (
        differences.experience(years),
        differences.philosophy([[(p, 1.0)] if p else [] for p in philosophies]),
        differences.discipline([profession([code]) for code in licences]),
    )
    return utility(matrices, Criteria())


BLEND = [
    (4, PD, "LPC"),
    (7, "Family Systems", "LCSW"),
    (10, PD, "LMFT"),
    (14, "EMDR", "LPC"),
    (18, "Family Systems", "PSY"),
    (9, "EMDR", "LCSW"),
]


def test_clones_are_worth_nothing():
    """Six people who are the same have nothing to give each other."""
    assert score([(10, PD, "LPC")] * 6).total == 0


def test_two_camps_match_the_reference():
    """Three and three reach the reference values of DESIGN part 7."""
    found = score([(2, PD, "LPC")] * 3 + [(35, CBT, "PSY")] * 3)

    assert found.differences[:2] == pytest.approx((0.401, 0.48), abs=5e-4)
    assert found.faultline.strength == pytest.approx(0.797, abs=5e-4)
    assert found.total == pytest.approx(0.178, abs=5e-4)
    assert {frozenset(c) for c in found.faultline.camps} == {
        frozenset({0, 1, 2}),
        frozenset({3, 4, 5}),
    }


def test_lone_member_matches_the_reference():
    """Five and one reach the reference values of DESIGN part 7."""
    found = score([(12, PD, "LPC")] * 5 + [(40, CBT, "MD")])

    assert found.isolation == pytest.approx(0.692, abs=5e-4)
    assert found.total == pytest.approx(0.254, abs=5e-4)


def test_blend_matches_the_reference():
    """The blended six reach the reference values of DESIGN part 7."""
    found = score(BLEND)

    assert found.faultline.strength == pytest.approx(0.140, abs=5e-4)
    assert found.total == pytest.approx(0.801, abs=5e-4)


def points(ages, *categories):
    """Squared distances of people given by age times 0.1 and dummies over root two."""
    columns = [np.array(ages) * 0.1]
    for category in categories:
        columns += [
            np.array([c == level for c in category]) / np.sqrt(2) for level in sorted(set(category))
        ]
    X = np.array(columns).T
    return ((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2)


@pytest.mark.parametrize(
    ("D2", "expected_fau", "split", "asw"),
    [
        (points([44, 18, 40, 33, 33, 50], "fmffmf", "ABADCB"), 0.5513439, "121221", 0.3317999),
        (points([22, 23, 39, 42, 57, 51], "ffmmmm", "AABBCC"), 0.7747787, "112222", 0.6809199),
    ],
)
def test_fau_matches_published_check_values(D2, expected_fau, split, asw):
    """Fau and silhouette width reach values computed by others on the same people."""
    shares = faultline.fau(D2)
    camp = faultline.splits(6)[int(np.argmax(shares))]
    found = "".join("1" if c == camp[0] else "2" for c in camp)

    assert (found, shares.max()) == (split, pytest.approx(expected_fau, abs=1e-6))
    assert float(faultline.silhouettes(D2, camp)) == pytest.approx(asw, abs=1e-6)


def by_definition(D2, labels):
    """Average silhouette width of any number of camps; alone counts 0 (Rousseeuw 1987, part 2)."""
    D, camps = np.sqrt(D2), np.asarray(labels)
    widths = []
    for i, own in enumerate(camps):
        peers = (camps == own) & (np.arange(len(camps)) != i)
        nearest = min(D[i, camps == other].mean() for other in set(labels) - {own})
        within = D[i, peers].mean() if peers.any() else None
        widths.append(0 if within is None else (nearest - within) / max(within, nearest, 1e-12))
    return float(np.mean(widths))


def test_silhouette_of_two_camps_is_that_of_the_definition():
    """The definition, itself held against published values for three camps, gives the same."""
    D2 = points([22, 23, 39, 42, 57, 51], "ffmmmm", "AABBCC")
    every = product(range(1), range(2), range(3), range(4), range(5), range(6))
    best = max(
        (each for each in every if len(set(each)) > 1),
        key=lambda each: by_definition(D2, each),
    )

    assert (0, 0, 1, 1, 2, 2) == best
    assert by_definition(D2, best) == pytest.approx(0.8054895, abs=1e-6)
    two = np.array([False, False, True, True, True, True])
    assert by_definition(D2, two.tolist()) == pytest.approx(float(faultline.silhouettes(D2, two)))


def test_every_split_is_looked_at():
    """Eight people have 119 splits into camps of at least two, three have none."""
    assert [len(faultline.splits(n)) for n in (3, 4, 6, 8)] == [0, 3, 25, 119]


@settings(max_examples=50, deadline=None)
@given(st.permutations(range(6)))
def test_order_of_people_is_irrelevant(order):
    """A group is a set: naming its members in another order changes nothing."""
    assert score([BLEND[i] for i in order]).total == pytest.approx(score(BLEND).total)


@given(st.floats(0, 1), st.floats(0, 1))
def test_band_rises_to_it_and_falls_behind_it(a, b):
    """Below the band more difference is better, above it worse, inside it is one."""
    band, low, high = Band(0.15, 0.35), min(a, b), max(a, b)
    first, second = band_value(low, band, 0.6), band_value(high, band, 0.6)

    if high <= band.high:
        assert first <= second
    if low >= band.low:
        assert first >= second


def test_what_nobody_stated_counts_half():
    """Silence on an attribute is neither praise nor blame, and splits nobody."""
    found = score([(None, None, None)] * 5)

    assert found.values == (0.5, 0.5, 0.5)
    assert (found.total, found.faultline.strength) == (0.5, 0.0)


@pytest.mark.parametrize("n", range(2, 9))
def test_quick_strength_is_the_largest_of_all_splits(n):
    """Only the best split of each size is weighed, and it is the strongest."""
    rng = np.random.default_rng(n)
    D2 = rng.random((50, n, n)) ** 2
    D2 = (D2 + D2.transpose(0, 2, 1)) * (1.0 - np.eye(n))
    D2[0] = 0.0

    assert faultline.strength(D2) == pytest.approx(
        faultline.strengths(D2).max(axis=-1, initial=0.0), abs=1e-12
    )
