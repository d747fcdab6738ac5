from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from matcher import faultline
from matcher.balance import band_value, isolation, mean_difference
from matcher.candidate import Candidate, Format
from matcher.criteria import Band, Criteria
from matcher.differences import experience, philosophy
from matcher.score import Scorer
from vocabulary import week
from vocabulary.orientations import orientations

PD, CBT = "Psychodynamic", "Cognitive Behavioral Therapy"
NAMES = [each.name for each in orientations()]
SOME_WAYS = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True)
LICENCES = ["LPC", "LCSW", "LMFT", "PSY", "PMHNP", "MD"]
#: One person: years, ways, licence.
FACTS = st.tuples(
    st.one_of(st.none(), st.floats(0, 60)),
    st.lists(st.sampled_from(NAMES), max_size=3, unique=True),
    st.sampled_from(LICENCES),
)


def people(facts):
    return [
        Candidate(
            f"p{k}",
            experience_years=years,
            orientations=tuple((way, 1.0) for way in ways),
            licences=(licence,),
            week=week.ALL,
            format=Format.ONLINE,
        )
        for k, (years, ways, licence) in enumerate(facts)
    ]


def scored(facts, criteria=None):
    found = people(facts)
    return Scorer(found, criteria or Criteria()).group(range(len(found)))


@settings(max_examples=40, deadline=None)
@given(st.lists(FACTS, min_size=4, max_size=8), st.randoms())
def test_neither_order_nor_names_matter(facts, random):
    """A group is a set of profiles: shuffled and renamed it has the same score."""
    first = scored(facts)
    shuffled = list(facts)
    random.shuffle(shuffled)
    second = scored(shuffled)

    assert first.utility == pytest.approx(second.utility, abs=1e-12)
    assert first.isolation == pytest.approx(second.isolation, abs=1e-12)
    assert first.faultline.strength == pytest.approx(second.faultline.strength, abs=1e-12)


@settings(max_examples=40, deadline=None)
@given(st.lists(FACTS, min_size=4, max_size=8))
def test_every_term_lies_in_the_unit_interval(facts):
    """Utility, values, isolation, faultline and soft terms are all between 0 and 1."""
    found = scored(facts)
    values = [each.value for each in found.attributes.values()]
    terms = [found.utility, found.isolation, found.faultline.strength, *values]

    assert all(0 <= term <= 1 for term in [*terms, *found.soft.values()])


@settings(max_examples=40, deadline=None)
@given(st.lists(FACTS, min_size=4, max_size=7), st.floats(0.1, 0.9))
def test_soft_terms_move_the_utility_by_their_weight_at_most(facts, share):
    """However comfortable, an unbalanced group stays within the weight of the soft terms."""
    without = scored(facts, Criteria(soft_weight=0.0)).utility
    with_soft = scored(facts, Criteria(soft_weight=share)).utility

    assert (1 - share) * without - 1e-12 <= with_soft <= (1 - share) * without + share + 1e-12


@settings(max_examples=30, deadline=None)
@given(FACTS, st.integers(4, 8))
def test_clones_score_below_a_mixed_group(fact, n):
    """However many and whoever they are, people who are the same are worth less than a blend."""
    assume(fact[0] is not None and fact[1])
    blend = scored(
        [
            (4.0, [PD], "LPC"),
            (7.0, ["Family Systems"], "LCSW"),
            (10.0, [PD], "LMFT"),
            (14.0, ["EMDR"], "LPC"),
            (18.0, ["Family Systems"], "PSY"),
            (9.0, ["EMDR"], "LCSW"),
        ],
        Criteria(soft_weight=0.0),
    )

    assert scored([fact] * n, Criteria(soft_weight=0.0)).utility < 1e-9 < blend.utility


@settings(max_examples=30, deadline=None)
@given(st.permutations([0.0, 2.0, 6.0, 14.0, 26.0, 40.0]))
def test_strangers_score_below_a_mixed_group(years):
    """Six people with nothing in common are worth less than the blend, whoever has which years."""
    ways = ["Applied Behavior Analysis", PD, "EMDR", "Gottman Method", "Art Therapy", CBT]
    strangers = scored(
        [(y, [way], licence) for y, way, licence in zip(years, ways, LICENCES, strict=True)],
        Criteria(soft_weight=0.0),
    )

    assert strangers.attributes["philosophy"].difference > 0.35
    assert strangers.utility < 0.801


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.floats(0, 4), min_size=3, max_size=3),
    st.lists(st.floats(28, 40), min_size=3, max_size=3),
)
def test_camps_score_below_one_blend_of_the_same_people(young, old):
    """Years, ways and professions that fall together split a group; crossed they do not."""
    sides = [*[(PD, "LPC")] * 3, *[(CBT, "PSY")] * 3]
    crossed = [(PD, "LPC"), (CBT, "PSY"), (PD, "PSY"), (CBT, "LPC"), (PD, "PSY"), (CBT, "LPC")]
    years = [*young, *old]
    plain = Criteria(soft_weight=0.0)
    camps = scored([(y, [w], c) for y, (w, c) in zip(years, sides, strict=True)], plain)
    blend = scored([(y, [w], c) for y, (w, c) in zip(years, crossed, strict=True)], plain)

    assert camps.faultline.strength > blend.faultline.strength
    assert camps.utility < blend.utility


@given(st.lists(st.floats(0, 60), min_size=2, max_size=8), st.floats(0, 40))
def test_same_ratio_of_years_is_the_same_difference(years, scale):
    """The logarithm counts ratios of 1 + years; nobody gets nearer by being older together."""
    D = experience(years)
    later = experience([(1 + y) * (1 + scale / 10) - 1 for y in years])

    assert later == pytest.approx(D, abs=1e-9)


@given(st.lists(SOME_WAYS, min_size=2, max_size=5))
def test_philosophy_is_a_symmetric_difference_in_the_unit_interval(ways):
    """Two sides see the same difference, 0 to oneself, never outside [0, 1]."""
    D = philosophy([[(way, 1.0) for way in each] for each in ways])

    assert np.array_equal(D, D.T)
    assert (D.diagonal() == 0).all()
    assert ((D >= 0) & (D <= 1)).all()


MATRIX = st.integers(4, 8).flatmap(
    lambda n: st.lists(st.floats(0, 1), min_size=n * (n - 1) // 2, max_size=n * (n - 1) // 2).map(
        lambda values: _symmetric(n, values)
    )
)


def _symmetric(n, values):
    D = np.zeros((n, n))
    D[np.triu_indices(n, 1)] = values
    return D + D.T


@given(MATRIX, st.floats(0, 1))
def test_mean_difference_moves_with_every_pair(D, shrink):
    """Whatever brings all pairs nearer brings the mean nearer by as much."""
    assert mean_difference(D * shrink) == pytest.approx(shrink * mean_difference(D), abs=1e-12)


@given(MATRIX, st.floats(0, 1))
def test_isolation_never_grows_as_people_come_nearer(D, shrink):
    """Nobody stands more alone where all come nearer."""
    assert isolation([D * shrink], 0.35) <= isolation([D], 0.35) + 1e-12


@given(MATRIX)
def test_newcomer_who_is_like_the_loneliest_ends_their_isolation(D):
    """With a peer at no distance nobody is alone on that attribute."""
    twins = np.block([[D, D], [D, D]])
    np.fill_diagonal(twins, 0.0)

    assert isolation([twins], 0.35) == 0.0


@given(MATRIX, st.floats(0.01, 1))
def test_faultline_grows_with_the_distance_and_fau_does_not(D, shrink):
    """Fau is a share and knows no scale; the strength shrinks with the camps' distance."""
    D2 = D**2
    assume(D2.max() > 1e-3)

    assert faultline.fau(D2 * shrink) == pytest.approx(faultline.fau(D2), abs=1e-9)
    assert faultline.strengths(D2 * shrink).max() == pytest.approx(
        np.sqrt(shrink) * faultline.strengths(D2).max(), abs=1e-6
    ) or faultline.strengths(D2).max() == pytest.approx(1.0)


@given(st.floats(0, 1), st.floats(0.05, 0.5), st.floats(0.0, 0.09))
def test_band_value_is_continuous(difference, low, width):
    """No cliff anywhere: a hundredth of a difference more moves the value only a little."""
    band = Band(low, min(0.59, low + width))
    step = 1e-4
    here, there = band_value([difference, difference + step], band, 0.6)

    steepest = max(2 / band.low, 2 / (0.6 - band.high))
    assert abs(here - there) <= steepest * step + 1e-12


def test_four_years_of_waiting_for_nobody_changes_no_other_term():
    """A term speaks of what its sentence says and of nothing else."""
    facts = [(4.0, [PD], "LPC"), (9.0, ["EMDR"], "LCSW"), (14.0, [PD], "PSY"), (20.0, [CBT], "MD")]
    here = people(facts)
    waited = [replace(here[0], waiting_days=1460.0), *here[1:]]
    first, second = (Scorer(each).group(range(4)) for each in (here, waited))

    assert first.soft["waiting"] < second.soft["waiting"]
    assert {k: v for k, v in first.soft.items() if k != "waiting"} == {
        k: v for k, v in second.soft.items() if k != "waiting"
    }
    assert first.attributes == second.attributes
