"""Names in the environment that begin as our settings do and are none."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from difflib import get_close_matches

PREFIX = "PEERCIRCLE_"
#: Ours, and no setting: each with who reads it.
_NO_SETTING = frozenset(
    {
        "PEERCIRCLE_CRASH_AT",  # service.crash, in tests
        "PEERCIRCLE_NO_COMPILER",  # matcher.jit
        "PEERCIRCLE_DATABASE_PASSWORD",  # docker-compose.yml
    }
)
#: Kubernetes and Docker name the address of a service called peercircle so.
_OF_A_CLUSTER = re.compile(r"PEERCIRCLE_(?:SERVICE_(?:HOST|PORT)\w*|PORT(?:_\d+_(?:TCP|UDP)\w*)?)")


def stray(environment: Iterable[str], settings: Collection[str]) -> str:
    """What is wrong with the first name that is no setting, and which is meant; else empty.

    Parameters
    ----------
    environment : iterable of str
        Names of variables.
    settings : collection of str
        Names of the settings, in lower case without the prefix.

    Examples
    --------
    >>> stray(["PEERCIRCLE_RELY", "HOME"], ["relay", "log"])
    'PEERCIRCLE_RELY: is no setting; did you mean PEERCIRCLE_RELAY?'
    """
    for name in sorted(environment):
        if not name.startswith(PREFIX) or name in _NO_SETTING or _OF_A_CLUSTER.fullmatch(name):
            continue
        rest = name.removeprefix(PREFIX).lower()
        if rest not in settings:
            near = get_close_matches(rest, settings, 1, 0.0)
            return f"{name}: is no setting; did you mean {PREFIX}{near[0].upper()}?"
    return ""
