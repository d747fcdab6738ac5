"""Services without sockets for the tests of this folder."""

import pytest
from postroom import Clock, Postroom

from service.settings import load


@pytest.fixture
def clock():
    """The one clock of all sides."""
    return Clock()


@pytest.fixture
def make_service(tmp_path, clock):
    """Services with settings of their own, each in a folder of its own, some with files in it."""
    made = []

    def make(files=None, /, **given):
        values = {"list_address": "circles@peers.example", "coordinators": "corinne@ashby.example"}
        folder = tmp_path / str(len(made))
        if files is not None:
            folder.mkdir(mode=0o700)
        for name, kept in (files or {}).items():
            (folder / name).write_bytes(kept)
        made.append(Postroom(load(data_dir=folder, **values | given), clock))
        return made[-1]

    yield make
    for each in made:
        each.store.close()


@pytest.fixture
def service(make_service):
    """A service of ours."""
    return make_service()
