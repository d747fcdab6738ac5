from dataclasses import replace

import numpy as np

from matcher import tables
from matcher.columns import encode
from matcher.criteria import Criteria
from matcher.pairs import clash_rows, starts_of, tables_of
from vocabulary import week

N = 100
REASONS = tables.NOT_WITH | tables.SAME_PRACTICE | tables.FORMATS | tables.NO_HOUR


def test_one_row_says_of_some_what_the_table_says_of_all(make_pool):
    """Why a person may not share a group with some others, without a table of all pairs."""
    people, sunday = make_pool(N, seed=7), week.parse("Sun 09:00-12:00")
    people[::9] = [replace(person, week=sunday) for person in people[::9]]
    columns, criteria = encode(people), Criteria()
    some, off = slice(20, 90), ~np.eye(N, dtype=bool)
    rows = clash_rows(columns, criteria, range(N), some)
    starts = starts_of(columns.week, criteria.session_minutes)
    places = np.arange(N)[some]
    told, whole = rows[off[:, some]], tables_of(columns, criteria).clash[:, some][off[:, some]]

    assert (told & REASONS).tolist() == (whole & REASONS).tolist()
    assert rows.tolist() == clash_rows(columns, criteria, range(N), places, starts).tolist()
    # Nobody is kept apart for their places who has one in common.
    assert ((whole & tables.NO_PLACE) >= (told & tables.NO_PLACE)).all()
    # Each reason stands somewhere, so that none is left out unseen.
    assert REASONS | tables.NO_PLACE == np.bitwise_or.reduce(told)
