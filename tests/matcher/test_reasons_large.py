from dataclasses import replace

import numpy as np
import pytest

from matcher import reasons, reasons_large, score
from matcher.candidate import Format
from matcher.reasons import reason
from matcher.reasons_large import UNTRIED, reasons_of_many
from matcher.score import Scorer
from matcher.unplaced import unplaced_of_many
from vocabulary import week

N = 60
FAR = 12


@pytest.fixture
def people(make_pool):
    """A pool of which some have nobody near, and some stand in their own way."""
    found = make_pool(N, seed=4)
    for k in range(FAR):
        found[k] = replace(
            found[k], format=Format.IN_PERSON, week=week.ALL, latitude=5.0 * k, longitude=10.0
        )
    found[FAR] = replace(found[FAR], week=0)
    found[FAR + 1] = replace(found[FAR + 1], week=week.parse("Tue 12:00-12:30"))
    return found


@pytest.fixture
def large(people, monkeypatch):
    """The same as a pool too large for a table, looked at in parts."""
    monkeypatch.setattr(score, "TABLED", 40)
    monkeypatch.setattr(reasons_large, "NEAR", 20)
    monkeypatch.setattr(reasons_large, "LOOKED_AT", 8)
    return Scorer(people)


def test_every_reason_of_a_large_pool_is_true(people, large, monkeypatch):
    """A rule is named where it kept somebody out, and of groups no more is said than is so."""
    said = reasons_of_many(np.arange(N), large)
    monkeypatch.setattr(score, "TABLED", 1_000)
    whole = Scorer(people)
    keys = {text: key for key, text in reasons.TOGETHER.items()}

    for i, sentence in enumerate(said):
        key = keys.get(sentence)
        if key is None:
            assert reason(i, whole) == sentence
            continue
        assert key in ("better", "unknown")
        able = (whole.tables.clash[i] & 15 == 0) & whole.takes_part
        assert able.sum() - able[i] >= whole.criteria.least - 1
        if key == "better":
            assert reasons.together(i, whole, 40_000) == "better"
    # Each kind stands somewhere, so that none is left out unseen.
    assert {"better", None} <= {keys.get(sentence) for sentence in said}
    assert any("could be reached within" in sentence for sentence in said)
    assert UNTRIED not in said
    assert "tables" not in large.__dict__


@pytest.mark.parametrize("many", [1, 4])
def test_reasons_tried_one_by_one_are_bounded_however_many_are_left(
    people, large, monkeypatch, many
):
    """Four times as many left over are no more work one by one; everybody is told all the same."""
    scorer = Scorer([replace(c, id=f"{c.id} {k}") for k in range(many) for c in people])
    alone, grouped = [], []
    rows, together = reasons_large.clash_rows, reasons_large.together

    def counted_rows(columns, criteria, some, *rest):
        alone.extend([1] if len(some) == 1 and isinstance(rest[0], slice) else [])
        return rows(columns, criteria, some, *rest)

    def counted_together(*given):
        grouped.append(given[0])
        return together(*given)

    monkeypatch.setattr(reasons_large, "clash_rows", counted_rows)
    monkeypatch.setattr(reasons_large, "together", counted_together)
    monkeypatch.setattr(reasons_large, "PAIRS", N)
    monkeypatch.setattr(reasons_large, "GROUPED", 5)
    monkeypatch.setattr("matcher.unplaced.MOST_TRIED", 0)
    left = unplaced_of_many(scorer, [])

    assert len(grouped) == 5
    assert 0 < len(alone) <= 6
    assert [c.id for c in scorer.candidates] == [one.id for one in left]
    assert all(one.why.endswith(".") for one in left)
    assert any(one.why == UNTRIED for one in left)


def test_what_stands_in_ones_own_way_is_worked_out_once_for_all_alike(people, large, monkeypatch):
    """A thousand without an hour are one question."""
    nobody = [replace(people[FAR], id=str(k), with_=frozenset()) for k in range(100)]
    asked = []
    own = reasons_large.own_reason

    def counted(i, scorer):
        asked.append(i)
        return own(i, scorer)

    monkeypatch.setattr(reasons_large, "own_reason", counted)
    said = reasons_of_many(np.arange(100), Scorer(nobody))

    assert ["We know no hour at which you are free."] * 100 == said
    assert len(asked) == 1


def test_interruption_leaves_everybody_a_true_sentence(large, monkeypatch):
    """Ctrl-C while reasons are looked for: the groups that stand are heard of all the same."""

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(reasons_large, "together", interrupted)
    said = reasons_of_many(np.arange(N), large)
    monkeypatch.setattr(reasons_large, "cells", interrupted)
    early = reasons_of_many(np.arange(N), large)

    assert "We know no hour at which you are free." == said[FAR] == early[FAR]
    assert all(said)
    assert UNTRIED == early[0]
