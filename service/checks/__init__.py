"""Whether everything stands that the service needs, each thing in a line with its cure.

Every check is a function of settings and of what it looks through (a resolver,
a clock), bounded in time, and trouble with one never hides the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from service.checks import database, dns, machine, relay, setup
from service.checks.line import Line
from service.checks.resolver import Resolver, SystemResolver
from service.settings import Settings

__all__ = ["Line", "check"]

#: In this order: first what the rest leans on.
_LOCAL: tuple[Callable[[Settings], Iterator[Line]], ...] = (
    setup.coordinators,
    setup.secret,
    database.look,
    machine.clock,
    machine.disk,
    machine.permissions,
    setup.templates,
    relay.look,
)


def check(settings: Settings, resolver: Resolver | None = None) -> Iterator[Line]:
    """Look at everything in turn.

    Parameters
    ----------
    settings : Settings
    resolver : Resolver, optional
        Asks the DNS; the machine's own, three seconds a question, by default.
    """
    named = ((each.__name__, each(settings)) for each in _LOCAL)
    for name, lines in chain(named, [("dns", dns.look(settings, resolver or SystemResolver()))]):
        try:
            yield from lines
        except Exception as error:  # a check that breaks is a finding, not an end
            yield Line(name, False, f"could not be looked at: {type(error).__name__}")
