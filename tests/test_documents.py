"""What the documents promise is there: each named test, and a set of packages that fits."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
#: Where a row names a file of tests and not one of them.
_FILES = re.compile(r"`((?:tests/)?(?:\w+/)*test_\w+\.py)`")


def rows():
    """The threats of the document, each with its defence and its tests."""
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    lines = [line.strip("|").split(" | ") for line in text.splitlines() if line.startswith("|")]
    return lines[2:]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0].strip()[:40])
def test_each_threat_names_tests_that_are_there(row):
    """A defence without a test that can fail is a hope."""
    named = _NAMED.findall(row[2])

    assert named
    for path, name in named:
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name)
def test_each_test_that_a_page_names_is_there(page):
    """What is said to be shown is shown."""
    named = _NAMED.findall(page.read_text(encoding="utf-8"))

    assert [] == [
        f"{path}::{name}"
        for path, name in named
        if f"def {name}(" not in (ROOT / path).read_text(encoding="utf-8")
    ]


def test_files_that_the_privacy_page_names_are_there():
    """A table that is held by nothing would be a promise by mouth."""
    text = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    names = {each.removeprefix("tests/") for each in _FILES.findall(text)}
    there = {str(path.relative_to(ROOT / "tests")) for path in (ROOT / "tests").rglob("test_*.py")}

    assert names
    assert set() == {n for n in names if not any(f"/{path}".endswith(f"/{n}") for path in there)}


def test_what_is_installed_fits_together():
    """``pip check`` runs offline; an audit of known weaknesses is ``make audit``."""
    done = subprocess.run(
        [sys.executable, "-m", "pip", "check"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout
