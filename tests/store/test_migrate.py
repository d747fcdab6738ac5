import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import event, inspect

from store.migrate import current_revision, schema_is_current, upgrade
from store.models import metadata
from store.session import Store


@pytest.fixture
def empty(tmp_path):
    """A database without tables."""
    store = Store(f"sqlite:///{tmp_path}/data/empty.sqlite3")
    yield store.engine
    store.close()


def test_upgraded_database_has_the_tables_of_the_models(empty):
    """Models and migrations cannot drift: comparing them finds no difference."""
    upgrade(empty)
    with empty.connect() as connection:
        difference = compare_metadata(MigrationContext.configure(connection), metadata)

    assert difference == []
    assert set(metadata.tables) < set(inspect(empty).get_table_names())


def test_schema_is_current_only_after_the_upgrade(empty):
    """`check` can tell a new database from an old one, and a second upgrade is harmless."""
    assert (current_revision(empty), schema_is_current(empty)) == (None, False)
    upgrade(empty)
    upgrade(empty)
    assert schema_is_current(empty)


def test_upgrade_that_fails_leaves_the_schema_as_it_was(empty):
    """All steps are one transaction: a crash on the way leaves no half schema."""

    def fail(_connection, _cursor, statement, *_rest):
        if statement.startswith("CREATE INDEX"):
            raise ZeroDivisionError

    event.listen(empty, "before_cursor_execute", fail)
    with pytest.raises(ZeroDivisionError):
        upgrade(empty)
    event.remove(empty, "before_cursor_execute", fail)

    assert inspect(empty).get_table_names() == []
