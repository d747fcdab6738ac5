import subprocess
import sys

import click
import pytest

from service.cli.main import _COMMANDS, peercircle

#: Every command that others call by name (DESIGN part 9), as far as they are built.
FIXED = {
    "demo", "serve", "read", "match", "score", "round", "tick", "people", "requests", "proposals",
    "groups", "queue", "shunted", "show", "replay", "import", "export", "forget", "check", "report",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(_COMMANDS))
def test_every_name_of_the_table_is_the_command_of_that_name(name):
    """A row that points to nothing, or to another command, would only fail when called."""
    command = peercircle.get_command(click.Context(peercircle), name)

    assert command is not None
    assert name == command.name


def test_fixed_commands_are_all_there():
    """What others call stays."""
    assert FIXED <= set(peercircle.list_commands(click.Context(peercircle)))


def test_reading_a_mail_loads_no_solver_and_no_database():
    """Each command loads what it needs and no more."""
    script = (
        "import sys; from service.cli.main import peercircle; import click;"
        "peercircle.get_command(click.Context(peercircle), 'read');"
        "print([m for m in ('sklearn', 'numba', 'highspy', 'sqlalchemy') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert "[]" == done.stdout.strip()
