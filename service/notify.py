"""Telling systemd how the service is: ready, alive, stopping (``sd_notify(3)``)."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from contextlib import suppress


def notify(state: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Send one state to the service manager; False where there is none that listens.

    Parameters
    ----------
    state : str
        ``READY=1``, ``WATCHDOG=1`` or ``STOPPING=1``.
    """
    place = environment.get("NOTIFY_SOCKET", "")
    if not place.startswith(("/", "@")):
        return False
    # A leading at-sign names a socket in the abstract namespace (unix(7)).
    address = "\0" + place[1:] if place.startswith("@") else place
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.sendto(state.encode(), address)
        return True
    return False
