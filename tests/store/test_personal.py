from sqlalchemy import JSON, LargeBinary, String

from store import models
from store.personal import HOLDINGS
from store.types import StateType


def can_hold_words(column):
    """Whether a column can hold something that somebody wrote."""
    if isinstance(column.type, StateType):
        return False
    kind = getattr(column.type, "impl_instance", column.type)
    return isinstance(kind, String | LargeBinary | JSON)


def test_every_column_that_can_hold_words_says_what_export_and_forget_do_with_it():
    """A new column cannot come in without a decision about the people in it."""
    tables = models.metadata.tables.values()
    columns = [one for each in tables for one in each.columns if can_hold_words(one)]
    words = {f"{each.table.name}.{each.name}" for each in columns}

    assert sorted(HOLDINGS) == sorted(words)


def test_every_decision_has_its_reason():
    """Somebody who asks why a thing is kept gets an answer."""
    assert [name for name, each in HOLDINGS.items() if len(each.why) < 10] == []
