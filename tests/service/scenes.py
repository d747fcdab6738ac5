"""Scenes with which many tests begin: played once in a test process, and copied for each test."""

from pathlib import Path
from types import SimpleNamespace

import pytest

#: What a service has from its making; anything else on it was put there by its scene.
_ITS_OWN = frozenset({"settings", "clock", "store", "service", "worker", "seen"})


def scene(**settings):
    """Make a fixture of what happens to a service with those settings.

    The fixture gives the service; where the scene returns something, the service and that.
    Attributes that the scene sets on the service are there in each copy.  Tests that patch
    the program play their scenes themselves: no other test shall see what their patch did.
    """

    def made(play):
        kept = []

        @pytest.fixture(name=play.__name__)
        def copied(make_service, clock, request):
            if "monkeypatch" in request.fixturenames:
                service = make_service(**settings)
                return _given(service, play(service))
            if not kept:
                service = make_service(**settings)
                kept.append(_kept(service, play(service)))
            found = kept[0]
            clock.time = found.time
            service = make_service(found.files, **settings)
            service.seen = set(found.seen)
            vars(service).update(found.beside)
            return _given(service, found.told)

        copied.__doc__ = play.__doc__
        return copied

    return made


def _kept(service, told):
    """What is left of a service once it is closed, and what its scene told."""
    service.store.close()
    folder = Path(service.settings.data_dir)
    return SimpleNamespace(
        files={each.name: each.read_bytes() for each in folder.iterdir()},
        time=service.clock.time,
        seen=set(service.seen),
        beside={name: each for name, each in vars(service).items() if name not in _ITS_OWN},
        told=told,
    )


def _given(service, told):
    if told is None:
        return service
    return (service, *told) if isinstance(told, tuple) else (service, told)
