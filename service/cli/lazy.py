"""A group of commands that are loaded when they are called.

Reading one mail needs no solver and asking for help no database; loading all
of both takes longer than most commands run.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """Commands by name, each in a module that is imported on its first use.

    Parameters
    ----------
    where : mapping of str to str
        ``module:attribute`` by the command's name.
    """

    def __init__(self, *args: Any, where: Mapping[str, str], **options: Any) -> None:
        super().__init__(*args, **options)
        self._where = dict(where)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the table."""
        del ctx
        return list(self._where)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, its module loaded; None where there is none of that name."""
        del ctx
        place = self._where.get(cmd_name)
        if place is None:
            return None
        module, _, attribute = place.partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command
