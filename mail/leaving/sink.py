"""Folders that take mails: Maildir, and plain ``.eml`` files.

A mail is written under a temporary name, flushed to disk, renamed, and the
folder flushed: after a crash at any instant it is there whole, or not at all.
Folders are made for the owner alone, since mails hold names and addresses.
"""

from __future__ import annotations

import hashlib
import os
import re
import socket
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

_UNFIT = re.compile(r"[^A-Za-z0-9.@_+-]+")
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(temporary: Path, final: Path, raw: bytes) -> Path:
    """The bytes under their final name, all at once."""
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        os.rename(temporary, final)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(final.parent)
    return final


def _shown(recipient: str) -> str:
    """A recipient as a file's name shows it."""
    return _UNFIT.sub("_", recipient)[:80].lstrip(".") or "nobody"


def _unix(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n")


@dataclass(frozen=True, slots=True)
class Folder:
    """One ``.eml`` file a mail, in the order of sending by name."""

    path: str | Path
    _count: count[int] = field(default_factory=count, repr=False)

    def write(self, raw: bytes, sender: str, recipient: str) -> Path:
        """Write one mail; gives its path."""
        folder = Path(self.path)
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        digest = hashlib.sha256(raw).hexdigest()[:8]
        who = _shown(recipient)
        stamp = f"{time.time_ns():020d}"
        final = folder / f"{stamp}-{who}-{digest}.eml"
        temporary = folder / f".{stamp}-{os.getpid()}-{next(self._count)}.tmp"
        return _write(temporary, final, raw)

    def remove(self, recipient: str) -> int:
        """Delete every mail to one recipient; gives how many there were."""
        named = re.compile(rf"\d{{20}}-{re.escape(_shown(recipient))}-[0-9a-f]{{8}}\.eml", re.I)
        found = [each for each in Path(self.path).glob("*.eml") if named.fullmatch(each.name)]
        for each in found:
            each.unlink(missing_ok=True)
        return len(found)


@dataclass(frozen=True, slots=True)
class Maildir:
    """A Maildir (tmp, new, cur) that any mail program can open."""

    path: str | Path
    _count: count[int] = field(default_factory=count, repr=False)

    def write(self, raw: bytes, sender: str, recipient: str) -> Path:
        """Write one mail into ``new``; gives its path.

        Delivered-To and Return-Path say what the envelope said, as a
        delivering program adds them (RFC 5321 part 4.4).
        """
        folder = Path(self.path)
        for part in ("tmp", "new", "cur"):
            (folder / part).mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        host = _UNFIT.sub("_", socket.gethostname())
        name = f"{time.time_ns()}.P{os.getpid()}Q{next(self._count)}.{host}"
        envelope = "".join(
            f"{field_name}: {' '.join(value.split())}\n"
            for field_name, value in (("Return-Path", f"<{sender}>"), ("Delivered-To", recipient))
        )
        content = envelope.encode("utf-8", "replace") + _unix(raw)
        return _write(folder / "tmp" / name, folder / "new" / name, content)
