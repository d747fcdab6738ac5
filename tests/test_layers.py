import ast
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
