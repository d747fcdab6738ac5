"""Orders that a letter may have given: put as a question to its writer, and never carried out.

A leave that was only guessed at takes nobody out of a group; whether it was one, its writer
knows better than a coordinator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from groups import request
from mail.understanding import Command
from service.correspondence import belonging, tidings
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, live_request

#: What a letter that was not made out may have meant, in the words of our question.
_MEANT: Final[Mapping[Command, str]] = {
    Command.STOP: "end all mail from us, which takes your request back, too (STOP)",
    Command.LEAVE: "leave your group (LEAVE)",
    Command.PAUSE: "let your request rest (PAUSE)",
    Command.WITHDRAW: "take your request back (WITHDRAW)",
    Command.EXPORT: "see what is held about you (EXPORT)",
    Command.FORGET: "have everything about you erased (FORGET)",
}


def options(case: Case) -> tuple[str, ...]:
    """What a letter may have ordered, the likeliest first, as our question puts it."""
    told = (_option(case, each) for each in case.understanding.perhaps)
    return tuple(each for each in told if each)


def heard(case: Case) -> Handled | None:
    """Ask a member whether the letter leaves the group or lets the request rest; None for others.

    What such a letter tells of the group a coordinator gets all the same.
    """
    may = set(case.understanding.perhaps)
    leaves = Command.LEAVE in may and bool(belonging.now(case))
    if not (leaves or (Command.PAUSE in may and _waits(case))):
        return None
    if tidings.of_a_group(case):
        tidings.tell(case)
    return unclear(case, options(case))


def _option(case: Case, order: Command) -> str:
    here = belonging.here(case) if order is Command.LEAVE else []
    if len(here) == 1:
        return f"leave your group {here[0].group.code} (LEAVE)"
    if here:
        codes = " or ".join(each.group.code for each in here)
        return f"leave one of your groups (LEAVE and its code, {codes})"
    return _MEANT.get(order, "")


def _waits(case: Case) -> bool:
    live = live_request(case.desk, case.person) if case.person is not None else None
    return live is not None and live.state is request.State.OPEN
