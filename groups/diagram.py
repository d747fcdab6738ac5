"""Draw the page of states from the tables: ``python -m groups.diagram [PAGE]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from groups import (
    consent,
    group,
    invitation,
    meeting,
    membership,
    post,
    profile,
    proposal,
    reach,
    request,
)
from groups.transitions import Machine

_HEAD = """# States

Drawn from the tables in `groups/` by `python -m groups.diagram`; a test holds this page to them.
A pair of state and event without an arrow is refused and changes nothing.
"""

#: Each life that is drawn, with the module that tells its theory of operation.
LIVES: tuple[tuple[Machine[Any, Any], ModuleType], ...] = (
    (profile.MACHINE, profile),
    (request.MACHINE, request),
    (invitation.MACHINE, invitation),
    (proposal.MACHINE, proposal),
    (group.MACHINE, group),
    (membership.MACHINE, membership),
    (consent.MACHINE, consent),
    (meeting.MACHINE, meeting),
    (post.INBOUND, post),
    (post.OUTBOUND, post),
    (reach.MACHINE, reach),
)


def diagram(machine: Machine[Any, Any]) -> str:
    """The table of a machine as a Mermaid state diagram."""
    lines = ["stateDiagram-v2"]
    lines += [f"    [*] --> {state.value}" for state in machine.initial]
    lines += [
        f"    {before.value} --> {to.value}: {event.value}"
        for (before, event), to in machine.table.items()
    ]
    lines += [f"    {state.value} --> [*]" for state in machine.ends]
    return "\n".join(lines) + "\n"


def theory(module: ModuleType) -> str:
    """The theory of operation that opens a module, one sentence a line."""
    told = (module.__doc__ or "").partition("Theory of operation:")[2]
    words = " ".join(told.split())
    return words[:1].upper() + words[1:].replace(". ", ".\n")


def page() -> str:
    """The whole page of states."""
    parts = [_HEAD]
    told: set[str] = set()
    for machine, module in LIVES:
        parts.append(f"## {machine.name.capitalize()}\n")
        if module.__name__ not in told:
            parts.append(theory(module) + "\n")
        told.add(module.__name__)
        parts.append(f"```mermaid\n{diagram(machine)}```\n")
    return "\n".join(parts)


def main(arguments: Sequence[str]) -> int:
    """Write the page, to ``docs/states.md`` unless told where."""
    target = Path(arguments[0] if arguments else "docs/states.md")
    if not target.parent.is_dir():
        print(f"no folder {target.parent}: run this in the project's folder", file=sys.stderr)
        return 1
    target.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
