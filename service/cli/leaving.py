"""How a command ends its process, whatever its threads are about."""

from __future__ import annotations

import logging
import os
import sys

from service.cli.main import main as run


def main() -> None:
    """Run the command line as a process of its own, which ends with it.

    A thread that compiles would be cut off anywhere in the libraries of others while Python
    takes itself down, and some answer that by aborting the process (SIGABRT): such a process
    ends at once instead, with all that it wrote.  The thread leaves nothing half done, because
    numba moves what it keeps into place whole.

    Raises
    ------
    SystemExit
        With the status, where no such thread is at work.
    """
    try:
        run()
    except SystemExit as ended:
        # Commands that match nobody have never loaded it.
        compiling = sys.modules.get("matcher.compiling")
        if compiling is None or compiling.free_to_compile():
            raise
        _end(ended.code if isinstance(ended.code, int) else 1)


def _end(status: int) -> None:
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        try:
            # None where the shell closed it.
            if stream is not None:
                stream.flush()
        except OSError:
            # Whoever read what we write is gone.
            status = status or 1
    os._exit(status)
