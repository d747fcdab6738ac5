import json
import time
from dataclasses import replace

import numpy as np
import pytest

from matcher.given import GivenError, as_text, score_given, shared
from matcher.score import Scorer

NOBODY = frozenset()


def groups(*members):
    return {"groups": [{"members": list(each)} for each in members]}


def test_overlapping_groups_have_scores_and_no_objective(pool):
    """Somebody in two groups makes a sum over people meaningless."""
    found = score_given(pool, groups(["p1", "p2", "p3", "p4"], ["p4", "p5", "p6", "p7"]))
    apart = score_given(pool, groups(["p1", "p2", "p3", "p4"], ["p8", "p5", "p6", "p7"]))

    assert found["objective"] is None
    assert apart["objective"] is not None
    assert found["groups"][0] == apart["groups"][0]


def test_people_in_more_than_one_group_are_told_in_one_line():
    """Without it nobody would know why there is no objective."""
    both = groups(["a", "b", "c", "d", "e"], ["e", "d", "c", "b", "a"])

    assert shared(groups(["a", "b"], ["c", "d"])) is None
    assert "a and b are in more than one group" in shared(groups(["a", "b"], ["b", "a"]))
    assert shared(both).startswith("a, b, c and others are in more than one group: ")


@pytest.mark.parametrize("document", ["PK\x03", "[]", '{"groups": 1}'])
def test_document_that_is_none_is_told_with_what_to_write(pool, document):
    """The cure is the format itself."""
    with pytest.raises(GivenError, match=r'write \{"groups": \[\{"members": \["p1", "p2"'):
        score_given(pool, document)


def test_group_that_breaks_a_rule_says_which(pool):
    """An infeasible group comes back with its score and one sentence a broken rule."""
    people = [replace(p, not_with=NOBODY, with_=NOBODY) for p in pool[:8]]
    people[1] = replace(people[1], not_with=frozenset({"p2"}))
    one = score_given(people, groups(["p1", "p2", "p3"]))["groups"][0]

    assert one["feasible"] is False
    assert "p1 and p2 are not to be in one group" in one["broken"]
    assert "too small: 3 members, and a group needs at least 4" in one["broken"]
    assert 0 <= one["utility"] <= 1


def test_feasible_group_names_nothing_broken(pool):
    """Only a group that breaks a rule carries the field."""
    rng = np.random.default_rng(1)
    some = [[f"p{i}" for i in rng.choice(60, 4, replace=False)] for _ in range(400)]
    found = score_given(pool, groups(*some))["groups"]

    assert {True, False} == {g["feasible"] for g in found}
    assert all(("broken" in g) != g["feasible"] for g in found)


def test_score_is_that_of_the_matcher(pool):
    """Whoever made a group, the formula is the same; nine digits are told."""
    scorer = Scorer(pool)
    found = score_given(pool, groups(["p3", "p9", "p20", "p31", "p40"]))["groups"][0]

    assert scorer.group(scorer.places(found["members"])).utility == pytest.approx(
        found["utility"], abs=1e-9
    )


def test_text_is_the_same_json_with_one_group_a_line(pool):
    """What is printed can be read by a machine and skimmed by a person."""
    found = score_given(pool, groups(["p1", "p2", "p3", "p4"], ["p5", "p6", "p7", "p8"]))
    text = as_text(found)

    assert json.loads(text) == found
    assert sum(line.startswith('{"members"') for line in text.splitlines()) == 2


def test_fifty_thousand_groups_would_take_less_than_half_a_minute(make_pool):
    """A tenth of them is scored and written in a tenth of thirty seconds of work."""
    rng = np.random.default_rng(2)
    people = make_pool(300)
    some = [
        [f"p{i}" for i in rng.choice(300, rng.integers(3, 9), replace=False)] for _ in range(5000)
    ]
    began = time.process_time()
    text = as_text(score_given(people, groups(*some)))

    assert time.process_time() - began < 3.0
    assert text.count('"utility"') == 5000


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ("{", "no JSON"),
        ({"teams": []}, "the groups are missing"),
        (groups(["p1", "nobody"]), "'nobody' is not in the pool"),
        (groups(["p1", "p1"]), "named twice"),
        (groups(["p1"]), "1 members"),
        ({"groups": ["p1"]}, "no members"),
    ],
)
def test_what_is_no_grouping_is_refused_in_one_line(pool, document, sentence):
    """The line says which group and what to write instead."""
    with pytest.raises(GivenError, match=sentence) as caught:
        score_given(pool, document)

    assert "\n" not in str(caught.value)
