from store import models
from store.personal import HOLDINGS, columns_of_words


def test_every_column_that_can_hold_words_says_what_export_and_forget_do_with_it():
    """A new column cannot come in without a decision about the people in it."""
    assert models.metadata.tables

    assert sorted(HOLDINGS) == sorted(columns_of_words())


def test_every_decision_has_its_reason():
    """Somebody who asks why a thing is kept gets an answer."""
    assert [name for name, each in HOLDINGS.items() if len(each.why) < 10] == []
