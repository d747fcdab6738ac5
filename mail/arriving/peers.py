"""Which clients are fronts of ours."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from functools import lru_cache

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

LOOPBACK = ("127.0.0.0/8", "::1/128")


@lru_cache(maxsize=64)
def networks(fronts: Sequence[str]) -> tuple[Network, ...]:
    """Addresses and networks, parsed."""
    return tuple(ipaddress.ip_network(front, strict=False) for front in fronts)


def is_among(peer: str, fronts: Iterable[Network]) -> bool:
    """Whether a client's address is in one of the networks; a local socket's is.

    Examples
    --------
    >>> is_among("::ffff:127.0.0.1", networks(LOOPBACK)), is_among("192.0.2.1", networks(LOOPBACK))
    (True, False)
    """
    try:
        address = ipaddress.ip_address(peer.partition("%")[0])
    except ValueError:
        return peer == "local"
    plain = getattr(address, "ipv4_mapped", None) or address
    return any(plain in network for network in fronts)
