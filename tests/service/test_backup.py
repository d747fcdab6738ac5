import os
import sqlite3
import threading
from datetime import UTC, datetime

import pytest
from marked import ADA, fill, settings
from readymade import opened

from service import backup, postgres
from service.backup import BackupError
from store.copying import CopyUnfit, copy_sqlite, look_over
from store.people import Note

NOW = datetime(2026, 10, 5, 12, tzinfo=UTC)
WORDS = "correct horse battery"


@pytest.fixture
def running(tmp_path):
    """A service's settings, its database filled and open."""
    found = settings(tmp_path / "data")
    store = opened(found.url)
    with store.write() as session:
        fill(session)
    yield found, store
    store.close()


@pytest.mark.parametrize("passphrase", ["", WORDS])
def test_backup_of_a_running_service_is_restored_whole(running, tmp_path, passphrase):
    """Rows, schema and secret come back, with the modes that they need."""
    found, _store = running
    file = tmp_path / "one.backup"
    backup.make(found, file, NOW, passphrase)
    kept = backup.read(file, passphrase)
    other = settings(tmp_path / "other")
    backup.put_secret(other.data_dir, kept.secret)
    backup.restore(other, kept)
    with sqlite3.connect(other.data_dir / "peercircle.sqlite3") as connection:
        addresses = [row[0] for row in connection.execute("SELECT email FROM person")]
    modes = {each.name: each.stat().st_mode & 0o777 for each in other.data_dir.iterdir()}

    assert ADA in addresses
    assert found.secret == (other.data_dir / "secret").read_text().strip()
    assert {0o600} == {file.stat().st_mode & 0o777, *modes.values()}
    assert 0o700 == other.data_dir.stat().st_mode & 0o777


def test_sealed_backup_tells_nothing_without_its_passphrase(running, tmp_path):
    """Neither an address nor the secret is in its bytes, and a wrong passphrase is told."""
    found, _store = running
    file = tmp_path / "one.backup"
    backup.make(found, file, NOW, WORDS)
    raw = file.read_bytes()

    assert found.secret.encode() not in raw
    assert b"manifest" not in raw
    for wrong in ("", "another passphrase"):
        with pytest.raises(BackupError, match="passphrase"):
            backup.read(file, wrong)


@pytest.mark.parametrize("passphrase", ["", WORDS])
def test_damaged_backup_is_refused(running, tmp_path, passphrase):
    """Each cut and each changed byte is found before anything is restored."""
    found, _store = running
    file = tmp_path / "one.backup"
    backup.make(found, file, NOW, passphrase)
    raw = file.read_bytes()
    for place in range(40, len(raw), max(1, len(raw) // 7)):
        file.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
        with pytest.raises(BackupError):
            backup.read(file, passphrase)
    file.write_bytes(raw[: len(raw) // 2])
    with pytest.raises(BackupError):
        backup.read(file, passphrase)


def test_backup_while_letters_come_in_holds_one_instant(running, tmp_path):
    """Pairs that are written together are in the copy together."""
    found, store = running
    stop = threading.Event()

    def write():
        while not stop.is_set():
            with store.write() as session:
                session.add_all(Note(kind="pair", text="x", created_at=NOW) for _ in range(2))

    thread = threading.Thread(target=write)
    thread.start()
    try:
        copies = [tmp_path / f"copy{number}" for number in range(5)]
        for each in copies:
            copy_sqlite(found.data_dir / "peercircle.sqlite3", each)
    finally:
        stop.set()
        thread.join()
    counts = []
    for each in copies:
        with sqlite3.connect(each) as connection:
            query = "SELECT count(*) FROM note WHERE kind = 'pair'"
            counts.append(connection.execute(query).fetchone()[0])

    assert [0] * 5 == [count % 2 for count in counts]
    assert counts[-1] > 0


def test_nothing_is_written_over(running, tmp_path):
    """Neither an older backup nor a database that is there."""
    found, _store = running
    file = tmp_path / "one.backup"
    backup.make(found, file, NOW)

    with pytest.raises(FileExistsError):
        backup.make(found, file, NOW)
    with pytest.raises(BackupError, match="move it away"):
        backup.restore(found, backup.read(file))


def test_other_secret_than_the_backups_is_told_before_anything_is_restored(running, tmp_path):
    """With another key the marks of the forgotten would mean nothing."""
    found, _store = running
    file = tmp_path / "one.backup"
    backup.make(found, file, NOW)
    other = settings(tmp_path / "other").model_copy(update={"secret": "c" * 64})
    with pytest.raises(BackupError, match="secret"):
        backup.restore(other, backup.read(file))

    assert not (tmp_path / "other" / "peercircle.sqlite3").exists()


def test_short_passphrase_is_refused(tmp_path):
    """What can be guessed seals nothing."""
    (tmp_path / "words").write_text("short\n")
    with pytest.raises(BackupError, match="12 characters"):
        backup.passphrase_of(tmp_path / "words")


def test_damaged_database_is_told_and_not_kept(tmp_path):
    """A copy is looked over page by page before it counts."""
    path = tmp_path / "x.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.executemany("INSERT INTO t VALUES (?)", [("y" * 500,)] * 200)
    raw = bytearray(path.read_bytes())
    raw[4096 : 4096 * 3] = b"\xff" * 8192
    path.write_bytes(raw)
    with pytest.raises(CopyUnfit):
        look_over(path)


def test_password_of_postgresql_goes_by_the_environment(tmp_path, monkeypatch):
    """Arguments are everybody's to read on a machine."""
    tool = tmp_path / "pg_dump"
    tool.write_text('#!/bin/sh\nprintf "%s|%s" "$*" "$PGPASSWORD"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    arguments, _, password = (
        postgres.dump("postgresql://u:hunter2@db.example/x").decode().partition("|")
    )

    assert "hunter2" == password
    assert "hunter2" not in arguments
    assert "--dbname=postgresql://u@db.example/x" in arguments


def test_missing_tool_of_postgresql_is_told_with_what_to_run(tmp_path, monkeypatch):
    """The line can be run where the tool is."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(postgres.ToolError, match=r"by hand: pg_dump .*u@db.example/x"):
        postgres.dump("postgresql://u:hunter2@db.example/x")
