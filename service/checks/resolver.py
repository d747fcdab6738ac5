"""Asking the DNS, so that a check can be tried without one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import dns.exception
import dns.resolver
import dns.reversename

_SECONDS = 3.0


class NoAnswerAtAll(OSError):
    """No name server answers: nothing can be said about any record."""


class Resolver(Protocol):
    """Whatever answers questions about names."""

    def ask(self, name: str, kind: str) -> tuple[str, ...]:
        """The records of a name, as text; none where there are none.

        Raises
        ------
        NoAnswerAtAll
            When no name server answers in time.
        """
        ...


@dataclass(slots=True)
class SystemResolver:
    """The name servers of this machine, given three seconds a question."""

    seconds: float = _SECONDS
    _resolver: dns.resolver.Resolver | None = field(default=None, init=False, repr=False)

    def ask(self, name: str, kind: str) -> tuple[str, ...]:
        """The records of a name; TXT pieces joined, other names without their last dot."""
        try:
            if self._resolver is None:
                self._resolver = dns.resolver.Resolver()
            found = self._resolver.resolve(name, kind, lifetime=self.seconds)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return ()
        except (dns.exception.DNSException, OSError) as error:
            raise NoAnswerAtAll(type(error).__name__) from error
        if kind == "TXT":
            return tuple(b"".join(each.strings).decode("ascii", "replace") for each in found)
        if kind == "MX":
            ranked = sorted(found, key=lambda each: each.preference)
            return tuple(str(each.exchange).rstrip(".") for each in ranked)
        return tuple(str(each).rstrip(".") for each in found)


def reverse_name(address: str) -> str:
    """Where the PTR record of an address stands.

    Examples
    --------
    >>> reverse_name("192.0.2.1")
    '1.2.0.192.in-addr.arpa'
    """
    return str(dns.reversename.from_address(address)).rstrip(".")
