"""What patterns need, kept from process to process."""

import json
import os
import re
import subprocess
import sys

import pytest

from mail import factors as deriving
from mail.factors_kept import Shelf

PATTERNS = [
    (r"\b(?:sliding scale|dues)\b \w+", 0),
    (r"\w+ dollars", re.IGNORECASE),
    (r"\$+\d|^n\b", 0),
    (r"[a-z]+", 0),
]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "factors-1.json"


def told(shelf):
    found = [shelf.factors(*each) for each in PATTERNS]
    return [(each.needs, each.begins) for each in found]


def test_kept_factors_are_those_that_were_derived(path):
    """A pattern must find the same in every process, the first or a later one."""
    derived = [(each.needs, each.begins) for each in (deriving.factors(*p) for p in PATTERNS)]
    first = Shelf(path)

    assert derived == told(first)
    first.write()
    assert derived == told(Shelf(path))


def test_later_process_derives_nothing(path, monkeypatch):
    """That is what they are kept for."""
    first = Shelf(path)
    told(first)
    first.write()
    monkeypatch.setattr(deriving, "factors", None)

    assert 4 == len(told(Shelf(path)))


@pytest.mark.parametrize("left", ["", "{", "[1]", '{"0 x": 3}', "\x00\xff"])
def test_file_that_cannot_be_read_is_as_none(path, left):
    """Whatever a full disk or another program left there, letters are read."""
    path.parent.mkdir()
    path.write_text(left)
    shelf = Shelf(path)
    told(shelf)
    shelf.write()

    assert 4 <= len(json.loads(path.read_text()))


def test_folder_that_cannot_be_written_is_no_failure(tmp_path):
    """As in a read-only image; there each process derives them."""
    (tmp_path / "cache").write_text("a file where the folder should be")
    shelf = Shelf(tmp_path / "cache" / "factors-1.json")
    told(shelf)
    shelf.write()

    assert [tmp_path / "cache"] == list(tmp_path.iterdir())


def test_patterns_that_are_gone_are_let_go(path, monkeypatch):
    """The file does not grow with every change of a table."""
    monkeypatch.setattr("mail.factors_kept._MOST", 2)
    path.parent.mkdir()
    path.write_text(json.dumps({f"0 gone{k}": [None, None] for k in range(3)}))
    shelf = Shelf(path)
    told(shelf)
    shelf.write()

    assert 4 == len(json.loads(path.read_text()))


def test_second_process_finds_what_the_first_left(tmp_path):
    """It lies where Python keeps compiled modules, and one version's alone."""
    line = [sys.executable, "-c", "from mail.sieve import Sieve; Sieve('two more (?:dues|fees)')"]
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    found = []
    for _ in range(2):
        subprocess.run(line, env=env, check=True, timeout=50)
        found.append([(each.name, each.stat().st_mtime_ns) for each in tmp_path.rglob("*.json")])

    assert 1 == len(found[0])
    assert found[0] == found[1]
