import pickle

import numpy as np
import pandas as pd
import pytest
from sklearn.base import clone
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer

from matcher import GroupFormer

ROWS = [
    {
        "id": f"p{i}",
        "name": f"N{i}",
        "experience_years": years,
        "licences": licence,
        "orientations": way,
        "place": "Portland",
        "max_travel_minutes": 30,
        "format": "online",
        "availability": "Tue 12:00-14:00",
        "wants": "join",
    }
    for i, (years, licence, way) in enumerate(
        [
            (4, "LPC", "Psychodynamic"),
            (7, "LCSW", "Family Systems"),
            (10, "LMFT", "Psychodynamic"),
            (14, "LPC", "EMDR"),
            (18, "PSY", "Family Systems"),
            (9, "LCSW", "EMDR"),
            (12, "LPC", "Gestalt"),
            (22, "PSY", "Psychodynamic"),
        ]
    )
]


@pytest.fixture
def table():
    """A pool as a DataFrame."""
    return pd.DataFrame(ROWS)


def test_labels_number_the_groups_and_every_group_has_its_size(table):
    """fit_predict gives labels as clusterers do, -1 being unplaced."""
    former = GroupFormer(min_size=4, max_size=5, seed=1)
    labels = former.fit_predict(table)

    assert labels.shape == (8,)
    sizes = np.bincount(labels[labels >= 0])
    assert ((sizes >= 4) & (sizes <= 5)).all()
    assert former.objective_ == pytest.approx(sum(g.size * g.utility for g in former.groups_))
    assert former.bound_ == pytest.approx(former.objective_)
    assert list(former.feature_names_in_) == list(table.columns)


def test_clone_keeps_parameters_and_forgets_what_was_learned(table):
    """As scikit-learn asks of an estimator."""
    former = GroupFormer(min_size=4, seed=3).fit(table)
    copy = clone(former).set_params(max_size=6)

    assert copy.get_params()["seed"] == 3
    assert copy.max_size == 6
    assert not hasattr(copy, "labels_")


def test_pickled_it_is_the_same(table):
    """A fitted estimator travels between processes."""
    former = GroupFormer().fit(table)
    again = pickle.loads(pickle.dumps(former))

    assert (again.labels_ == former.labels_).all()


def test_random_state_repeats_the_groups(table):
    """Same state, same groups."""
    first = GroupFormer(random_state=7, exact=False, steps=2).fit_predict(table)
    second = GroupFormer(random_state=7, exact=False, steps=2).fit_predict(table)

    assert (first == second).all()


def test_it_works_at_the_end_of_a_pipeline_and_in_a_parameter_search(table):
    """The estimator fits where scikit-learn's own do."""
    pipe = Pipeline([("same", FunctionTransformer()), ("form", GroupFormer())])
    everybody = [(np.arange(8), np.arange(8))]
    search = GridSearchCV(GroupFormer(), {"max_size": [4, 8]}, cv=everybody).fit(table)

    assert len(pipe.fit_predict(table)) == 8
    assert search.best_params_["max_size"] in (4, 8)


@pytest.mark.parametrize("slip", ["not_wth", "Not_With", "not with"])
def test_misspelt_column_is_refused(table, slip):
    """A wish to be kept apart would be lost without a word."""
    with pytest.raises(ValueError, match=f"'{slip}': did you mean 'not_with'"):
        GroupFormer().fit(table.assign(**{slip: ""}))


def test_frame_without_hours_is_refused(table):
    """Nobody in it could be placed; other columns may be left away."""
    with pytest.raises(ValueError, match="no column 'availability': add it"):
        GroupFormer().fit(table.drop(columns="availability"))


def test_what_cannot_be_kept_is_warned_of(table):
    """As `match` says it before the search; a fold of a table may well lack somebody."""
    wished = table.assign(**{"with": "", "not_with": ""})
    wished.loc[0, ["with", "licences", "not_with"]] = "zz", "XYZ", "qq"
    with pytest.warns(UserWarning, match="p0") as told:
        GroupFormer().fit(wished)
    lines = [str(each.message) for each in told if each.category is UserWarning]

    assert 3 == len(lines)
    assert "the licence 'XYZ' of p0 is none we know" in lines[0]
    assert "p0 is to be kept apart from 'qq', who is not in the pool" in lines[1]
    assert "p0 must be with zz, who is not in the pool" in lines[2]


@pytest.mark.parametrize(
    "wrong",
    [
        {"seconds": float("nan")},
        {"seconds": 0},
        {"seconds": "3"},
        {"steps": 0},
        {"seed": None},
        {"seed": 1.5},
    ],
)
def test_parameter_that_is_none_is_told_with_its_cure(table, wrong):
    """One line with the name, before any search."""
    (name,) = wrong
    with pytest.raises(ValueError, match=f"^{name} .* give "):
        GroupFormer(**wrong).fit(table)
