import os
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cluster import NUMBER, Cluster, admin, binaries
from readymade import opened

from store.migrate import upgrade
from store.session import Store

NOW = datetime(2026, 10, 5, 12, tzinfo=UTC)
#: Modules whose tests hold for both databases.
BOTH = (
    "test_queue",
    "test_places",
    "test_workers",
    "test_retention",
    "test_depth",
    "test_spending",
    "test_locks",
    "test_entering",
)


def pytest_generate_tests(metafunc):
    """Run what both databases promise on both."""
    if "url" in metafunc.fixturenames and metafunc.module.__name__.endswith(BOTH):
        metafunc.parametrize("url", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def now():
    """A fixed instant: no test asks the machine what time it is."""
    return NOW


def _roomy():
    """Memory where there is enough, for a disk may take a minute to let go of so many files."""
    memory = Path("/dev/shm")
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 4e9:
        return memory
    return "/tmp"


@pytest.fixture(scope="session")
def cluster():
    """A PostgreSQL server with a database ``ready`` that has all tables."""
    if binaries() is None:
        pytest.skip("PostgreSQL is not installed")
    # A socket's path has at most 107 bytes, so not in pytest's own folder.
    folder = tempfile.mkdtemp(prefix="pg-", dir=_roomy())
    try:
        made = Cluster(folder)
    except (OSError, ValueError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"PostgreSQL does not start: {error}")
    admin(made, "CREATE DATABASE ready")
    store = Store(made.url("ready"))
    upgrade(store.engine)
    store.close()
    yield made
    made.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def url(request, tmp_path):
    """The URL of a database with all tables, of its own."""
    if getattr(request, "param", "sqlite") == "postgresql":
        cluster, name = request.getfixturevalue("cluster"), f"t{next(NUMBER)}"
        admin(cluster, f"CREATE DATABASE {name} TEMPLATE ready")
        return cluster.url(name)
    url = f"sqlite:///{tmp_path}/data/peercircle.sqlite3"
    opened(url).close()
    return url


@pytest.fixture
def store(url):
    """An open store."""
    store = Store(url)
    yield store
    store.close()
