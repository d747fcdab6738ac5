"""How test processes share the tests."""

from __future__ import annotations

import os
import sys
from typing import Any

import pytest

# Each test process, and each that tests start, loads a thousand modules: compiled once, wherever
# else that is switched off, and before the first of them is loaded.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

#: Towns are forked from one warm process and copied from two played ones: of all test processes
#: one shall have these.  It waits more than it works, so that the others have the processors.
TOWNS = "tests/acceptance/"
#: Its parts are processes of its own.
NO_TOWN = "tests/acceptance/test_crash.py"
#: One PostgreSQL is begun for all that needs one.
STORES = "tests/store/"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """A process for each module, as ``--dist loadscope`` does it; one for all towns or stores."""
    if config.getvalue("dist") != "loadscope":
        return None
    from xdist.scheduler import LoadScopeScheduling

    class Scopes(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            if nodeid.startswith(TOWNS) and not nodeid.startswith(NO_TOWN):
                return TOWNS
            if nodeid.startswith(STORES):
                return STORES
            return str(super()._split_scope(nodeid))

    return Scopes(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What one process does alone comes first, or the others would wait for it at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith((TOWNS, STORES)))
