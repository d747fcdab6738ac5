from collections import Counter

import numpy as np
import pytest

from vocabulary import orientations
from vocabulary.table import rows, words


def test_table_is_whole():
    """163 orientations in 18 families, each family known, each name once."""
    known = orientations.orientations()
    families = set(orientations.families())

    assert (len(known), len(families)) == (163, 18)
    assert len({o.name for o in known}) == len(known)
    assert {o.family for o in known} | {o.secondary_family for o in known} - {None} <= families


def test_kernel_is_a_similarity():
    """K is symmetric, within [0, 1], and 1 exactly for the same orientation."""
    K = orientations.kernel()

    np.testing.assert_array_equal(K, K.T)
    assert ((K >= 0) & (K <= 1)).all()
    np.testing.assert_array_equal(np.eye(len(K), dtype=bool), K == 1)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("psychodynamic", "cbt", 0.80),
        ("cbt", "psychodynamic", 0.80),
        ("integrative", "cbt", 0.35),
        ("group_process", "cbt", 0.55),
        ("cbt", "cbt", 0.10),
    ],
)
def test_family_distance_follows_the_table(a, b, expected):
    """A row counts from both sides; without one the family's or the general default does."""
    assert expected == orientations.family_distance(a, b)


def test_clashing_abbreviations_mean_nothing_by_themselves():
    """EFT and SP are more than one thing: only context may decide."""
    assert orientations.find("EFT") is None
    assert orientations.find("SP") is None
    assert orientations.find("ifs").name == "Internal Family Systems"


def test_family_table_says_each_pair_once():
    """The distance is the same from both sides because each pair has one row, of known families."""
    known = set(orientations.families()) | {"*", "same"}
    pairs = [(r["family_a"], r["family_b"]) for r in rows("family_distance_prior")]

    assert len(pairs) == len({frozenset(pair) for pair in pairs})
    assert {family for pair in pairs for family in pair} <= known
    for a in orientations.families():
        for b in orientations.families():
            assert orientations.family_distance(a, b) == orientations.family_distance(b, a)


def test_way_over_a_secondary_family_costs_a_tenth():
    """AEDP (parts, then psychodynamic) is as near to Psychodynamic as 0.1 + 0.1, not 0.35."""
    index, K = orientations.index(), orientations.kernel()
    aedp = index["Accelerated Experiential Dynamic Psychotherapy"]

    assert pytest.approx(0.8) == K[aedp, index["Psychodynamic"]]
    assert pytest.approx(0.9) == K[index["Psychodynamic"], index["Object Relations"]]
    assert pytest.approx(0.2) == K[index["Psychodynamic"], index["Cognitive Behavioral Therapy"]]


def test_every_further_name_belongs_to_a_known_orientation():
    """``orientation_names.tsv`` names orientations of the vocabulary, and no name under two."""
    known = {o.name for o in orientations.orientations()}
    table = rows("orientation_names")
    names = [name for row in table for name in words(row["names"])]

    assert set() == {row["canonical"] for row in table} - known
    assert [] == sorted(name for name, times in Counter(names).items() if times > 1)
