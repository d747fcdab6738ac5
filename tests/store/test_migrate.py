import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import event, inspect

from store.migrate import UpgradeRefused, current_revision, newest_revision, upgrade
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


def test_newest_revision_is_reached_by_the_upgrade(empty):
    """`check` can tell a new database from an old one, and a second upgrade is harmless."""
    assert current_revision(empty) is None
    upgrade(empty)
    upgrade(empty)
    assert newest_revision() == current_revision(empty) is not None


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


def old(tmp_path):
    """A database of the first schema with a letter in it, closed."""
    store = Store(f"sqlite:///{tmp_path}/data/old.sqlite3")
    upgrade(store.engine, "0001")
    with store.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO inbound (message_id, digest, peer, raw, state, attempts, next_try_at,"
            " received_at, intent, outcome, error) VALUES ('<1@x>', 'd', '', 'words', 'QUEUED', 0,"
            " '2026-10-05', '2026-10-05', '', '', '')"
        )
    return store


def test_upgrade_is_tried_on_a_copy_that_is_gone_afterwards(tmp_path):
    """What was in the database is in the upgraded one, and nothing is left lying beside."""
    store = old(tmp_path)
    upgrade(store.engine)
    with store.engine.connect() as connection:
        raw = connection.exec_driver_sql("SELECT raw FROM inbound").scalar_one()
    store.close()

    assert newest_revision() == current_revision(store.engine)
    assert raw in ("words", b"words")
    assert [] == [each.name for each in (tmp_path / "data").iterdir() if "upgrading" in each.name]


def test_upgrade_that_fails_on_the_copy_never_touches_the_database(tmp_path):
    """The file is the same byte for byte, and the reason is one line."""
    store = old(tmp_path)
    with store.engine.begin() as connection:
        # In the way of the second revision.
        connection.exec_driver_sql("CREATE TABLE reach (x INTEGER)")
    store.close()
    path = tmp_path / "data" / "old.sqlite3"
    before = path.read_bytes()
    with pytest.raises(UpgradeRefused, match=r"nothing was changed: .*reach"):
        upgrade(store.engine)
    store.close()

    assert before == path.read_bytes()
    assert ["old.sqlite3"] == [each.name for each in path.parent.iterdir()]


def test_database_of_a_newer_program_is_not_opened(tmp_path):
    """An old program never writes into what it does not understand."""
    store = old(tmp_path)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UpgradeRefused, match="newer program"):
        upgrade(store.engine)
    store.close()
