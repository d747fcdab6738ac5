import ast
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
#: The one import rule: each package with those of ours that it may import.
MAY = {
    "vocabulary": set(),
    "matcher": {"vocabulary"},
    "groups": {"vocabulary"},
    "mail": {"vocabulary"},
    "store": {"groups", "vocabulary"},
    "service": {"vocabulary", "matcher", "groups", "mail", "store", "templates"},
    "templates": set(),
}


def imported(path: Path) -> set[str]:
    """The top-level names a file imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names


@cache
def owners() -> Mapping[str, list[str]]:
    """The distributions of each package here: looked up once, for there are hundreds."""
    return packages_distributions()


@pytest.mark.parametrize("package", sorted(MAY))
def test_package_imports_only_what_the_rule_allows(package):
    """A letter walks through the rooms in one direction, and so do the imports."""
    ours = set(MAY) - {package}
    broken = {
        str(path.relative_to(ROOT)): imported(path) & ours - MAY[package]
        for path in (ROOT / package).rglob("*.py")
        if imported(path) & ours - MAY[package]
    }

    assert broken == {}


@pytest.mark.parametrize("package", sorted(MAY))
def test_package_opens_with_what_it_is_for(package):
    """Each room says at its door what it is for."""
    docstring = ast.get_docstring(ast.parse((ROOT / package / "__init__.py").read_text()))

    assert docstring


def test_rule_covers_every_package_that_is_shipped():
    """A new package needs a row in the rule before it can be shipped."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    shipped = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]

    assert set(MAY) == set(shipped)


@pytest.mark.parametrize("package", sorted(MAY))
def test_package_name_is_ours_alone(package):
    """No other distribution in this environment brings a package of the same flat name."""
    assert set(owners().get(package, ())) <= {"peercircle"}


def test_rule_notices_a_broken_import(tmp_path):
    """The reader of imports sees them wherever they stand, also inside a function."""
    module = tmp_path / "module.py"
    module.write_text("def f():\n    import store.queue\n    from mail.letter import read\n")

    assert {"store", "mail"} == imported(module)
