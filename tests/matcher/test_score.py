from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria, CriteriaError
from matcher.score import Scorer
from vocabulary import week

PD, CBT = "Psychodynamic", "Cognitive Behavioral Therapy"


def person(name, years, orientation, licence, **fields):
    return Candidate(
        name,
        experience_years=years,
        orientations=((orientation, 1.0),),
        licences=(licence,),
        **{"week": week.ALL, "format": Format.ONLINE} | fields,
    )


def group(*facts, criteria=None):
    people = [person(f"p{i}", *fact) for i, fact in enumerate(facts)]
    return Scorer(people, criteria or Criteria(soft_weight=0.0)).group(range(len(people)))


BLEND = [
    (4, PD, "LPC"),
    (7, "Family Systems", "LCSW"),
    (10, PD, "LMFT"),
    (14, "EMDR", "LPC"),
    (18, "Family Systems", "PSY"),
    (9, "EMDR", "LCSW"),
]


def test_scorer_reaches_the_reference_values():
    """What the scorer says of whole candidates are the reference values of DESIGN part 7."""
    camps = group(*[(2, PD, "LPC")] * 3, *[(35, CBT, "PSY")] * 3)
    alone = group(*[(12, PD, "LPC")] * 5, (40, CBT, "MD"))
    blend = group(*BLEND)

    assert camps.attributes["experience"].difference == pytest.approx(0.401, abs=5e-4)
    assert camps.attributes["philosophy"].difference == pytest.approx(0.48, abs=5e-4)
    assert (camps.faultline.strength, camps.utility) == pytest.approx((0.797, 0.178), abs=5e-4)
    assert (alone.isolation, alone.utility) == pytest.approx((0.692, 0.254), abs=5e-4)
    assert (blend.faultline.strength, blend.utility) == pytest.approx((0.140, 0.801), abs=5e-4)
    assert group(*[(10, PD, "LPC")] * 6).utility == 0
    assert alone.loneliest == "p5"
    assert camps.faultline.camps == (("p0", "p1", "p2"), ("p3", "p4", "p5"))


def test_clones_and_strangers_both_score_below_a_mixed_group():
    """Guideline 7: neither too alike nor too far apart."""
    strangers = group(
        (0, PD, "LPC"), (40, CBT, "MD"), (3, "Art Therapy", "ATR-BC"), (22, "EMDR", "PSY"),
        (12, "Gottman Method", "LCSW"), (1, "Applied Behavior Analysis", "BCBA"),
    )  # fmt: skip
    mixed = group(*BLEND).utility

    assert group(*[(10, PD, "LPC")] * 6).utility < mixed
    assert strangers.utility < mixed


def test_two_camps_score_below_a_blend_of_the_same_people():
    """Two groups cut along a faultline are worth more than the same people kept in camps."""
    left = [(y, PD, "LPC") for y in (2, 4, 6, 8)]
    right = [(y, CBT, "PSY") for y in (16, 22, 28, 34)]
    camps = group(*left, *right)
    both = [group(*left[:2], *right[:2]), group(*left[2:], *right[2:])]

    assert camps.faultline.strength > 0.35
    # The same eight with their years and ways crossed.
    crossed = group(
        *[(y, (PD, CBT)[k % 2], ("LPC", "PSY")[k // 2 % 2])
          for k, y in enumerate((2, 4, 6, 8, 16, 22, 28, 34))]
    )  # fmt: skip
    assert camps.utility < crossed.utility
    assert all(one.faultline.strength > 0 for one in both)


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(12)), st.integers(0, 10_000))
def test_order_and_naming_of_people_are_irrelevant(pool, order, seed):
    """Neither the order of the pool nor what people are called changes a score."""
    people = [replace(p, with_=frozenset(), not_with=frozenset()) for p in pool[:12]]
    members = sorted(np.random.default_rng(seed).choice(12, 5, replace=False).tolist())
    renamed = [replace(people[i], id=f"q{k}", met=frozenset()) for k, i in enumerate(order)]
    people = [replace(p, met=frozenset()) for p in people]
    here = Scorer(people).group(members)
    there = Scorer(renamed).group([order.index(i) for i in members])

    assert here.utility == pytest.approx(there.utility, abs=1e-12)
    assert (here.feasible, here.slot, here.format) == (there.feasible, there.slot, there.format)
    assert here.faultline.strength == pytest.approx(there.faultline.strength, abs=1e-12)


@pytest.mark.parametrize(
    ("term", "better", "worse"),
    [
        ("spare", {"week": week.ALL}, {"week": week.parse("Tue 12:00-14:00")}),
        ("waiting", {"waiting_days": 90}, {"waiting_days": 1}),
        ("size", {"least": 5, "most": 6}, {"least": 8, "most": 8}),
        ("hopes", {"hopes": frozenset({"cases"})}, {"hopes": frozenset({"ethics"})}),
        ("fresh", {}, {"met": frozenset({"p0", "p1"})}),
        (
            "travel",
            {"format": Format.IN_PERSON, "max_travel_minutes": 60},
            {"format": Format.IN_PERSON, "max_travel_minutes": 25},
        ),
    ],
)
def test_each_soft_term_moves_the_way_its_sentence_says(term, better, worse):
    """What is more comfortable for one member never makes the group worth less."""
    base = {"latitude": 45.5, "longitude": -122.6, "format": Format.HYBRID}
    people = [
        person(f"p{i}", *BLEND[i], **base | {"hopes": frozenset({"cases"})}) for i in range(5)
    ]
    people[4] = replace(people[4], longitude=-122.5)

    def scored(change):
        changed = [*people[:4], replace(people[4], **change)]
        return Scorer(changed).group(range(5))

    high, low = scored(better), scored(worse)
    assert high.soft[term] > low.soft[term]
    assert high.utility > low.utility


def test_companions_who_are_not_in_the_pool_make_a_group_impossible():
    """Who must be with somebody absent cannot be placed."""
    people = [person(f"p{i}", *BLEND[i]) for i in range(5)]
    people[0] = replace(people[0], with_=frozenset({"elsewhere"}))
    found = Scorer(people).group(range(5))

    assert not found.feasible
    assert found.broken == ("p0 must be together with elsewhere",)


BREAKS = [
    ({"not_with": frozenset({"p1"})}, "p0 and p1 are not to be in one group"),
    ({"practice": "Elm"}, "p0 and p1 work in the same practice"),
    ({"format": Format.IN_PERSON}, "do not meet: one only in person"),
    ({"week": week.parse("Mon 03:00-04:00")}, "no 90 minutes in the week suit all"),
    ({"affinity": frozenset({"rural"})}, "only one member is marked 'rural'"),
    ({"most": 4}, "too large for p0"),
    ({"with_": frozenset({"p5"})}, "p0 must be together with p5"),
]


@pytest.mark.parametrize(("change", "sentence"), BREAKS)
def test_each_hard_rule_is_broken_in_words(change, sentence):
    """A group that breaks a rule is not feasible and says which rule."""
    people = [person(f"p{i}", *BLEND[i], practice="Elm" if i == 1 else None) for i in range(6)]
    people[0] = replace(people[0], **change)
    found = Scorer(people).group(range(5))

    assert not found.feasible
    assert any(sentence in line for line in found.broken)
    assert Scorer(people).many([range(5)]).tolist() == [-1.0]


def test_feasible_and_broken_never_disagree(pool):
    """A group is feasible exactly when no sentence says what it breaks."""
    scorer = Scorer(pool, Criteria(need_prescriber=True))
    rng = np.random.default_rng(5)
    groups = [rng.choice(60, rng.integers(3, 10), replace=False).tolist() for _ in range(1500)]
    scores = scorer.groups(groups)

    assert [score.feasible for score in scores] == [not scorer.broken(g) for g in groups]
    assert any(score.feasible for score in scores)


def test_a_feasible_group_has_an_hour_that_suits_every_member(pool):
    """The slot lies within everybody's hours, and nobody travels beyond the limit."""
    scorer = Scorer(pool)
    rng = np.random.default_rng(6)
    groups = [rng.choice(60, 4, replace=False).tolist() for _ in range(3000)]
    feasible = [s for s in scorer.groups(groups) if s.feasible]

    assert feasible
    for score in feasible:
        start, minutes = week.parse_slot(score.slot)
        needed = ((1 << minutes // 30) - 1) << start
        for i in score.indices:
            one = scorer.candidates[i]
            assert one.week & needed == needed
            assert score.travel_minutes.get(one.id, 0) <= one.max_travel_minutes + 0.5
        assert (score.meeting_place is None) == (score.format is Format.ONLINE)


@pytest.mark.parametrize(
    "wrong",
    [
        {"least": 6, "most": 5},
        {"most": 40},
        {"soft_weight": 1.5},
        {"experience_weight": -0.1},
        {"fall_ends": 0.3},
        {"session_minutes": 45},
        {"isolation_from": 1.0},
    ],
)
def test_contradictory_settings_are_refused(wrong):
    """Settings that cannot be meant are refused with a sentence."""
    with pytest.raises(CriteriaError, match=r"must|needs|may"):
        Criteria(**wrong)


@pytest.mark.parametrize("name", ["experience", "philosophy", "discipline"])
@pytest.mark.parametrize("factor", [0.5, 1.5])
def test_halving_a_weight_keeps_the_utility_in_the_unit_interval(pool, name, factor):
    """Whatever the weights, a utility stays between 0 and 1."""
    weight = getattr(Criteria(), f"{name}_weight") * factor
    scorer = Scorer(pool, replace(Criteria(), **{f"{name}_weight": weight}))
    scores = scorer.groups([range(i, i + 6) for i in range(40)])

    assert all(0 <= score.utility <= 1 for score in scores)
