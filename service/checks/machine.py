"""The machine: its clock, its disk, and who may read our files."""

from __future__ import annotations

import ctypes
import ctypes.util
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from service.checks.line import Line
from service.clock import clock_of
from service.room import folder_of
from service.settings import Settings

#: ``adjtimex(2)``: what it answers while nothing keeps the clock right.
_TIME_ERROR = 5
#: More than ``struct timex`` takes on any Linux.
_TIMEX_BYTES = 512
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def clock(settings: Settings) -> Iterator[Line]:
    """What time it is for us, and whether something keeps it right."""
    try:
        now = clock_of(settings.clock).now()
    except ValueError as error:
        yield Line("clock", False, str(error))
        return
    told = f"{now:%Y-%m-%d %H:%M} UTC, {now.astimezone(settings.zone):%H:%M %Z} for members"
    if settings.clock:
        yield Line("clock", True, f"{told}, from a file: a rehearsal")
        return
    kept = synchronised()
    if kept is False:
        cure = "apt-get install systemd-timesyncd, or chrony"
        yield Line("clock", True, f"{told}; nothing says that it is kept right", cure)
    else:
        yield Line("clock", True, told)


def synchronised() -> bool | None:
    """Whether the kernel's clock follows a time server; None where that cannot be asked."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        call = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True).adjtimex
        # A zeroed struct changes nothing ("modes" is 0) and asks for the state.
        state = call(ctypes.create_string_buffer(_TIMEX_BYTES))
    except (OSError, AttributeError, TypeError):
        return None
    return None if state < 0 else state != _TIME_ERROR


def disk(settings: Settings) -> Iterator[Line]:
    """Room on the disks of the database and of the data folder."""
    least = settings.least_free_mb
    folders = {_there(each) for each in (settings.data_dir, folder_of(settings.url)) if each}
    for folder in sorted(folders):
        free = shutil.disk_usage(folder).free // 2**20
        if free < least:
            text = f"only {free} MB are free at {folder}; letters are put off with 452"
            yield Line("disk", False, text, f"make room until {least} MB are free")
        else:
            yield Line("disk", True, f"{free} MB are free at {folder}")


def _there(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    folder = folder.absolute()
    return next((each for each in (folder, *folder.parents) if each.is_dir()), Path("/"))


def permissions(settings: Settings) -> Iterator[Line]:
    """Nobody but us may read what members wrote, nor the keys."""
    found = [each for each in _private(settings) if each.exists()]
    open_ = [each for each in found if each.stat().st_mode & _OTHERS]
    for each in open_:
        mode = "700" if each.is_dir() else "600"
        told = f"{each} may be read by others ({stat.filemode(each.stat().st_mode)})"
        yield Line("permissions", False, told, f"chmod {mode} {each}")
    if not open_:
        yield Line("permissions", True, f"{len(found)} files and folders are ours alone")


def _private(settings: Settings) -> Iterator[Path]:
    yield settings.data_dir
    yield settings.data_dir / "secret"
    yield settings.data_dir / "outgoing"
    folder = folder_of(settings.url)
    if folder is not None:
        yield from sorted(folder.glob("*.sqlite3*"))
    keys = (settings.dkim_key, settings.dkim_key_ed25519, settings.tls_key)
    files = (settings.secret_file, settings.relay_file, settings.database_url_file)
    yield from (each for each in (*keys, *files) if each is not None)
