import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher import differences

YEARS = st.one_of(st.none(), st.floats(0, 80))


@given(st.lists(YEARS, min_size=1, max_size=8))
def test_experience_is_a_symmetric_difference_in_the_unit_interval(years):
    """A difference is the same from either side, 0 to oneself, and never outside [0, 1]."""
    D = differences.experience(years)

    assert np.array_equal(D, D.T, equal_nan=True)
    stated = D[~np.isnan(D)]
    assert ((stated >= 0) & (stated <= 1)).all()
    assert [y is None for y in years] == np.isnan(np.diag(D)).tolist()


def test_early_years_weigh_more_than_late_ones():
    """From 1 to 5 years is further than from 31 to 35."""
    D = differences.experience([1, 5, 31, 35])

    assert D[0, 1] > D[2, 3]


def test_forty_years_apart_is_as_far_as_can_be():
    """Nobody is further from a beginner than somebody of forty years."""
    assert differences.experience([0, 40, 60])[0].tolist() == pytest.approx([0, 1, 1])


def test_same_orientations_are_no_difference_whatever_their_scale():
    """Twice the emphasis on everything is the same philosophy."""
    D = differences.philosophy(
        [[("Psychodynamic", 1), ("EMDR", 2)], [("Psychodynamic", 2), ("EMDR", 4)]]
    )

    assert D[0, 1] == 0


def test_philosophy_lies_between_its_parts():
    """Who holds both is nearer to each than they are to each other."""
    pd, cbt = ("Psychodynamic", 1.0), ("Cognitive Behavioral Therapy", 1.0)
    D = differences.philosophy([[pd], [pd, cbt], [cbt]])

    assert D[0, 2] == pytest.approx(0.8)
    assert max(D[0, 1], D[1, 2]) < D[0, 2]


def test_style_counts_only_sliders_that_both_set():
    """A slider that one of two left alone says nothing about them."""
    S = np.array([[0.2, np.nan], [0.8, 0.5], [np.nan, 0.0]])
    D = differences.style(S)

    assert D[0, 1] == pytest.approx(0.6)
    assert D[1, 2] == pytest.approx(0.5)
    assert np.isnan(D[0, 2])
