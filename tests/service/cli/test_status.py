import sys

import pytest

from service.cli.main import main
from service.health import beat_of


@pytest.mark.parametrize(
    ("command", "status"),
    [
        (["check"], 1),  # no coordinator is set
        (["health"], 1),  # a sign that grew old
        (["health", "--no-such-option"], 2),
        (["people", "--help"], 0),
    ],
)
def test_exit_status_says_whether_all_is_well(tmp_path, monkeypatch, command, status):
    """A script or a container asks for nothing but the status (0, 1 or 2)."""
    import os

    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith("PEERCIRCLE_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PEERCIRCLE_DATA_DIR", str(tmp_path))
    beat = beat_of(tmp_path, None)
    beat.write({})
    os.utime(beat.path, (0, 0))
    monkeypatch.setattr(sys, "argv", ["peercircle", *command])
    with pytest.raises(SystemExit) as ended:
        main()

    assert status == (ended.value.code or 0)
