"""Processes that begin warm: forked from one that has loaded the program and read a letter.

Each town still runs in a process of its own, and so does each command, with its own environment,
folder and signals, that can be killed at any moment; only the two or three seconds in which
Python loads the modules and compiles the patterns are spent once for all of a test worker.  The
installed command is started as its users do by the tests of the service manager, of parts killed
at random, and of closed outputs (``tests/service/cli``).
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any


@cache
def _nursery() -> Any:
    """The context whose first process is warm (:mod:`warm`)."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["warm"])
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(Path(__file__).parent), before)))
    try:
        # Started here and now, for later it would not find what it is to load.
        multiprocessing.forkserver.ensure_running()
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before
    return context


def _live(line: list[str], env: Mapping[str, str], folder: Path, said: Connection) -> None:
    """What a new process of a town does: it becomes the service."""
    os.dup2(said.fileno(), 1)
    said.close()
    _become(line, env, folder, folder / "log")


def _act(line: list[str], env: Mapping[str, str], folder: Path, kept: Path) -> None:
    """What a new process of a command does: it becomes that, and what it says is kept."""
    os.dup2(os.open(kept / "out", os.O_WRONLY | os.O_CREAT, 0o600), 1)
    _become(line, env, folder, kept / "err")


def _become(line: list[str], env: Mapping[str, str], folder: Path, log: Path) -> None:
    os.environ.clear()
    os.environ.update(env)
    os.chdir(folder)
    os.dup2(os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644), 2)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.argv = line
    from service.cli import main

    main()


def ran(
    line: Sequence[str], env: Mapping[str, str], folder: Path, seconds: float = 60.0
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, as :func:`subprocess.run` does."""
    with tempfile.TemporaryDirectory() as name:
        kept = Path(name)
        process = _nursery().Process(target=_act, args=(list(line), dict(env), folder, kept))
        process.start()
        process.join(seconds)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(list(line), seconds)
        said = [(kept / each).read_text() for each in ("out", "err")]
    return subprocess.CompletedProcess(list(line), process.exitcode, *said)


class Born:
    """A process as :class:`subprocess.Popen` shows one."""

    def __init__(self, line: list[str], env: Mapping[str, str], folder: Path) -> None:
        context = _nursery()
        hears, says = context.Pipe(duplex=False)
        self._process = context.Process(target=_live, args=(line, dict(env), folder, says))
        self._process.start()
        says.close()
        self.stdout = os.fdopen(os.dup(hears.fileno()))
        hears.close()

    def poll(self) -> int | None:
        """The exit status, or none while it lives."""
        return self._process.exitcode

    def wait(self, seconds: float) -> int:
        """The exit status, once it has ended."""
        self._process.join(seconds)
        status = self._process.exitcode
        if status is None:
            raise TimeoutError(f"still alive after {seconds} s")
        return status

    def send_signal(self, number: int) -> None:
        """Send a signal, if it lives."""
        if self.poll() is None:
            os.kill(self._process.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)
