from importlib import import_module
from pathlib import Path

from groups.post import INBOUND, OUTBOUND

NOUNS = ["profile", "request", "invitation", "proposal", "group", "membership"]


def test_documented_diagrams_are_those_of_the_tables():
    """The page of states is drawn from the tables and cannot drift from them."""
    page = (Path(__file__).parents[2] / "docs" / "states.md").read_text()
    machines = [import_module(f"groups.{noun}").MACHINE for noun in NOUNS] + [INBOUND, OUTBOUND]

    for machine in machines:
        assert f"## {machine.name.capitalize()}\n\n```mermaid\n{machine.diagram()}```" in page
