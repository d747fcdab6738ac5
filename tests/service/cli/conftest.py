"""Commands run in the process of the tests, for starting Python anew takes most of a second.

What the process itself is for (a shell's redirections, signals, what is loaded) has processes of
its own in ``test_outputs``, ``test_leaving`` and ``test_lazy``.
"""

import sys
from types import SimpleNamespace

import pytest
import structlog

from service.cli.main import main


@pytest.fixture
def command(tmp_path, monkeypatch, capsys):
    """Runs a command in a folder of its own; tells its status and what it wrote."""
    monkeypatch.chdir(tmp_path)

    def run(*line):
        monkeypatch.setattr(sys, "argv", ["peercircle", *line])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return SimpleNamespace(status=ended.value.code or 0, out=said.out, err=said.err)

    yield run
    structlog.reset_defaults()
