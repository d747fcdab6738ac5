import shutil

import pytest
from cluster import NUMBER, admin

from service import postgres
from store.people import Person
from store.session import Store


@pytest.mark.skipif(shutil.which("pg_dump") is None, reason="pg_dump is not installed")
def test_dump_of_postgresql_comes_back_whole_and_into_nothing_else(cluster, now):
    """What ``backup`` takes from one database, ``restore`` puts into an empty one only."""
    names = [f"d{next(NUMBER)}" for _ in range(2)]
    admin(cluster, f"CREATE DATABASE {names[0]} TEMPLATE ready")
    admin(cluster, f"CREATE DATABASE {names[1]}")
    store = Store(cluster.url(names[0]))
    with store.write() as session:
        session.add(Person(email="ada@home.example", created_at=now))
    raw = postgres.dump(cluster.url(names[0]))
    store.close()
    postgres.load(cluster.url(names[1]), raw)
    other = Store(cluster.url(names[1]))
    with other.read() as session:
        back = session.query(Person).one().email
    other.close()

    assert "ada@home.example" == back
    with pytest.raises(postgres.ToolError, match="has tables already"):
        postgres.load(cluster.url(names[0]), raw)
