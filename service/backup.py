"""One file that holds all that a service needs to go on elsewhere, made while it runs.

The file is a tar archive: ``manifest.json``, the database (an SQLite file or a
dump of PostgreSQL) and the secret.  With a passphrase the archive is sealed by
Fernet (AES-128-CBC and HMAC-SHA256) under a key that scrypt draws from the
passphrase (RFC 7914); without one it lies open, for its owner alone.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from sqlalchemy import make_url

from service import postgres
from service.settings import Settings
from store.copying import copy_sqlite, look_over
from store.migrate import current_revision, known_revisions
from store.session import Store

_SEALED: Final = b"PEERCIRCLE SEALED 1\n"
_SALT_BYTES: Final = 16
_PRIVATE: Final = 0o600
#: Scrypt's cost: 128 · r · n bytes of memory, 32 MB, and a tenth of a second.
_N, _R, _P = 2**15, 8, 1
_SHORTEST_PASSPHRASE: Final = 12


class BackupError(OSError):
    """A backup cannot be made or used; the message is one line on what to do."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup holds.

    Attributes
    ----------
    kind : str
        ``sqlite`` or ``postgresql``.
    revision : str
        The schema's.
    made_at : str
        ISO time.
    database : bytes
    secret : str
    """

    kind: str
    revision: str
    made_at: str
    database: bytes
    secret: str


def passphrase_of(path: Path | None) -> str:
    """The passphrase in a file; empty where no file is named."""
    if path is None:
        return ""
    found = path.read_text(encoding="utf-8").strip()
    if len(found) < _SHORTEST_PASSPHRASE:
        raise BackupError(f"{path}: a passphrase needs {_SHORTEST_PASSPHRASE} characters or more")
    return found


def make(settings: Settings, target: Path, now: datetime, passphrase: str = "") -> Backup:
    """Write a backup of the running service into a new file of mode 600."""
    store = Store(settings.url)
    try:
        kind = store.engine.dialect.name
        revision = current_revision(store.engine)
    finally:
        store.close()
    if revision is None:
        raise BackupError("there is nothing to back up: the database was never used")
    found = Backup(kind, revision, now.isoformat(), _dumped(settings, kind), settings.secret)
    raw = _packed(found)
    _write(target, _sealed(raw, passphrase) if passphrase else raw)
    return found


def _dumped(settings: Settings, kind: str) -> bytes:
    if kind == "postgresql":
        return postgres.dump(settings.url)
    with tempfile.TemporaryDirectory(dir=_folder(settings)) as folder:
        copy = Path(folder) / "database"
        copy_sqlite(Path(str(make_url(settings.url).database)), copy)
        return copy.read_bytes()


def _folder(settings: Settings) -> Path:
    """Where the copy lies for a moment: on our own disk, in our own folder, not in ``/tmp``."""
    return Path(str(make_url(settings.url).database)).absolute().parent


def _packed(found: Backup) -> bytes:
    secret = found.secret.encode()
    manifest = {
        "format": 1,
        "kind": found.kind,
        "revision": found.revision,
        "made_at": found.made_at,
        "sha256": {
            "database": hashlib.sha256(found.database).hexdigest(),
            "secret": hashlib.sha256(secret).hexdigest(),
        },
    }
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz", compresslevel=6) as archive:
        for name, raw in (
            ("manifest.json", json.dumps(manifest, indent=1).encode()),
            ("secret", secret),
            ("database", found.database),
        ):
            info = tarfile.TarInfo(name)
            info.size, info.mode = len(raw), _PRIVATE
            archive.addfile(info, io.BytesIO(raw))
    return out.getvalue()


def read(path: Path, passphrase: str = "") -> Backup:
    """Read a backup, every piece compared with its sum.

    Raises
    ------
    BackupError
        Where it is sealed and the passphrase is not its own, or damaged.
    """
    raw = path.read_bytes()
    if raw.startswith(_SEALED):
        raw = _opened(raw, passphrase)
    try:
        pieces = _pieces(raw)
        manifest = json.loads(pieces["manifest.json"])
        sums: Mapping[str, str] = manifest["sha256"]
        sound = all(hashlib.sha256(pieces[n]).hexdigest() == s for n, s in sums.items())
        found = Backup(
            manifest["kind"],
            manifest["revision"],
            manifest["made_at"],
            pieces["database"],
            pieces["secret"].decode(),
        )
    except (tarfile.TarError, EOFError, KeyError, ValueError, OSError) as error:
        raise BackupError(f"{path} is no backup of ours, or damaged") from error
    if not sound:
        raise BackupError(f"{path} is damaged: a piece differs from its sum")
    return found


def _pieces(raw: bytes) -> dict[str, bytes]:
    found = {}
    with tarfile.open(fileobj=io.BytesIO(raw), mode="r:gz") as archive:
        for member in archive:
            # Read by name into memory: nothing is ever unpacked to a path of the archive's own.
            file = archive.extractfile(member) if member.isfile() else None
            if file is not None:
                found[member.name] = file.read()
    return found


def restore(settings: Settings, found: Backup) -> None:
    """Put a backup where the settings say; what is there already is never written over."""
    if found.revision not in known_revisions():
        raise BackupError(f"the backup has schema {found.revision}: a newer program made it")
    kind = make_url(settings.url).get_backend_name()
    if kind != found.kind:
        raise BackupError(f"the backup is of {found.kind}, PEERCIRCLE_DATABASE_URL of {kind}")
    own = settings.data_dir / "secret"
    if settings.secret != found.secret:
        raise BackupError(
            "another secret is in use: unset PEERCIRCLE_SECRET or let it be the backup's, and"
            f" move {own} away"
        )
    if kind == "postgresql":
        postgres.load(settings.url, found.database)
        return
    path = Path(str(make_url(settings.url).database))
    path.absolute().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        _write(path, found.database)
    except FileExistsError:
        raise BackupError(f"{path} is there already: move it away first") from None
    look_over(path)


def put_secret(folder: Path, secret: str) -> None:
    """Lay the secret where the service looks for it, if none lies there."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (folder / "secret").exists():
        _write(folder / "secret", secret.encode() + b"\n")


def _write(target: Path, raw: bytes) -> None:
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE), "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())


def _key(passphrase: str, salt: bytes) -> bytes:
    drawn = Scrypt(salt=salt, length=32, n=_N, r=_R, p=_P).derive(passphrase.encode())
    return base64.urlsafe_b64encode(drawn)


def _sealed(raw: bytes, passphrase: str) -> bytes:
    salt = os.urandom(_SALT_BYTES)
    return _SEALED + salt + Fernet(_key(passphrase, salt)).encrypt(raw)


def _opened(raw: bytes, passphrase: str) -> bytes:
    if not passphrase:
        raise BackupError("the backup is sealed: name its --passphrase-file")
    rest = raw[len(_SEALED) :]
    try:
        return Fernet(_key(passphrase, rest[:_SALT_BYTES])).decrypt(rest[_SALT_BYTES:])
    except InvalidToken as error:
        raise BackupError("the passphrase is not the backup's, or the backup is damaged") from error
