from pathlib import Path

from groups import diagram

PAGE = Path(__file__).parents[2] / "docs" / "states.md"


def test_documented_states_are_those_of_the_tables():
    """The page of states is drawn from the tables and cannot drift from them."""
    assert diagram.page() == PAGE.read_text(encoding="utf-8")


def test_diagram_has_one_arrow_a_row_a_birth_and_an_end():
    """Nothing in a table is left out of its picture, and nothing is added."""
    for machine, _ in diagram.LIVES:
        arrows = len(machine.table) + len(machine.initial) + len(machine.ends)

        assert arrows == diagram.diagram(machine).count("-->"), machine.name


def test_every_life_opens_with_its_theory():
    """A state table says how it works before it lists its rows."""
    for machine, module in diagram.LIVES:
        assert diagram.theory(module), machine.name


def test_command_writes_the_page(tmp_path):
    """The command writes where it is told, and says so where it cannot."""
    assert 0 == diagram.main([str(tmp_path / "states.md")])
    assert diagram.page() == (tmp_path / "states.md").read_text(encoding="utf-8")
    assert 1 == diagram.main([str(tmp_path / "nowhere" / "states.md")])
