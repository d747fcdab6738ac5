from datetime import UTC, datetime

import pytest

from store.migrate import upgrade
from store.session import Store

NOW = datetime(2026, 10, 5, 12, tzinfo=UTC)


@pytest.fixture
def now():
    """A fixed instant: no test asks the machine what time it is."""
    return NOW


@pytest.fixture
def url(tmp_path):
    """The URL of a database with all tables, in a folder of its own."""
    url = f"sqlite:///{tmp_path}/data/peercircle.sqlite3"
    store = Store(url)
    upgrade(store.engine)
    store.close()
    return url


@pytest.fixture
def store(url):
    """An open store."""
    store = Store(url)
    yield store
    store.close()
