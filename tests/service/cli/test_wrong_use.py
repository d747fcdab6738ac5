import os
import socket
import sys

import pytest
import structlog

from service.cli.main import main

FILES = {
    "semicolon.csv": b"email;first_name;status\nann@b.example;Ann;active\n",
    "head.csv": b"email,first_name\n",
    "latin.csv": "email,first_name\nann@b.example,Andr\xe9\n".encode("latin-1"),
    "other.csv": b"address,name\nann@b.example,Ann\n",
    "key.pem": b"no key\n",
}
SERVE = ["serve", "--smtp", "127.0.0.1:0"]
CASES = [
    ({"RELY": "x"}, ["people"], 2, "PEERCIRCLE_RELY: is no setting; did you mean PEERCIRCLE_RELAY"),
    ({"COORDINATOR": "x"}, ["people"], 2, "did you mean PEERCIRCLE_COORDINATORS"),
    ({"LOG": "LOUD"}, ["people"], 2, "PEERCIRCLE_LOG: "),
    ({"DKIM_KEY": "nowhere"}, ["people"], 2, "PEERCIRCLE_DKIM_KEY: nowhere: No such file"),
    ({"DKIM_KEY_ED25519": "key.pem"}, ["people"], 2, "PEERCIRCLE_DKIM_KEY_ED25519: "),
    ({"TEMPLATES": "nowhere"}, SERVE, 2, "PEERCIRCLE_TEMPLATES: nowhere is no folder"),
    ({"TLS_CHAIN": "key.pem"}, SERVE, 2, "set both"),
    ({"TLS_CHAIN": "key.pem", "TLS_KEY": "gone"}, SERVE, 2, "TLS_KEY: there is no file gone"),
    ({"TLS_CHAIN": "key.pem", "TLS_KEY": "key.pem"}, SERVE, 2, "do not fit together"),
    ({"RELAY": "ftp://x"}, SERVE, 2, "PEERCIRCLE_RELAY: a relay begins with"),
    ({"METRICS": "9464"}, SERVE, 2, "PEERCIRCLE_METRICS: '9464' is no address"),
    ({}, ["round", "--seconds", "nan"], 2, "nan is no span of time"),
    ({}, ["match", "semicolon.csv", "--seconds", "inf"], 2, "inf is no span of time"),
    ({}, ["seat", "G-ZZZZZ", "nobody@x.example"], 1, "nobody has the address nobody@x.example"),
    ({}, ["close", "G-ZZZZZ"], 1, "no group G-ZZZZZ is open: see `peercircle groups`"),
    (
        {},
        ["settle", "G-ZZZZZ", "--place", "x"],
        1,
        "no group G-ZZZZZ is open: see `peercircle groups`",
    ),
    ({}, ["settle", "G-ZZZZZ"], 2, "say --place or --when, or both"),
    ({}, ["settle", "G-ZZZZZ", "--when", "noon"], 2, "write them like Tue 12:00-14:00"),
    ({}, ["import", "nowhere.csv"], 1, "nowhere.csv: No such file or directory"),
    ({}, ["import", "head.csv"], 1, "no members below the first line"),
    ({}, ["import", "latin.csv"], 1, "is not UTF-8"),
    ({}, ["import", "other.csv"], 1, "email,first_name,last_name,licence,status"),
    ({}, ["import", "semicolon.csv"], 0, "1 member read, 1 added"),
]


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs a command in a folder of its own; gives status and standard error."""
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith("PEERCIRCLE_"):
            monkeypatch.delenv(name)
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)

    def command(*line, **settings):
        for name, value in settings.items():
            monkeypatch.setenv(f"PEERCIRCLE_{name}", value)
        monkeypatch.setattr(sys, "argv", ["peercircle", *line])
        with pytest.raises(SystemExit) as ended:
            main()
        told = capsys.readouterr()
        assert told.out == ""
        return ended.value.code or 0, told.err

    yield command
    structlog.reset_defaults()


@pytest.mark.parametrize(("settings", "line", "status", "words"), CASES)
def test_wrong_use_is_one_line_that_says_how_to_mend_it(run, settings, line, status, words):
    """2 for settings and options, 1 for what a file holds; never a number of the system's."""
    ended, told = run(*line, **settings)
    rows = [row for row in told.splitlines() if "level=" not in row]

    assert status == ended
    assert 1 == len(rows)
    assert words in rows[0]
    assert "Errno" not in rows[0]


def test_taken_port_is_named_before_anything_is_said(run):
    """Whoever starts a second service hears which address is in use."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        where = f"127.0.0.1:{other.getsockname()[1]}"
        status, told = run("serve", "--smtp", where)

    assert 1 == status
    assert f"cannot listen on {where}: address already in use" in told


def test_names_of_a_cluster_and_of_our_tests_are_no_mistake(run):
    """Kubernetes names the address of a service called peercircle as settings begin."""
    status, told = run(
        *("import", "semicolon.csv"),
        **{"SERVICE_HOST": "x", "PORT": "x", "PORT_8025_TCP_ADDR": "x", "NO_COMPILER": "1"},
    )

    assert (0, "1 member read, 1 added, 0 changed") == (status, told.splitlines()[-1])
