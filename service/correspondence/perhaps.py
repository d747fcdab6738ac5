"""Orders that a letter may have given: put as a question to its writer, and never carried out.

A leave that was only guessed at takes nobody out of a group; whether it was one, its writer
knows better than a coordinator.  A yes to that question is the order, where it named one alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from sqlalchemy import select

from groups import request
from mail.understanding import Command, Intent
from service import notices
from service.correspondence import belonging, tidings
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, answers, live_request
from store.post import Outbound

#: What a letter that was not made out may have meant, in the words of our question.
_MEANT: Final[Mapping[Command, str]] = {
    Command.STOP: "end all mail from us, which takes your request back, too (STOP)",
    Command.LEAVE: "leave your group (LEAVE)",
    Command.PAUSE: "let your request rest (PAUSE)",
    Command.WITHDRAW: "take your request back (WITHDRAW)",
    Command.EXPORT: "see what is held about you (EXPORT)",
    Command.FORGET: "have everything about you erased (FORGET)",
}


#: How our question names the one order that it asks about.
_NAMED: Final = re.compile(r"Did you want to [^?()]*\((?P<order>[A-Z]+)(?:,? [^()]*)?\)\?")
#: A yes can be told from a word that asks or takes back; what cannot be undone needs its own word.
_YES: Final = re.compile(
    r"\W*(?:yes|yep|yeah|yup|right|correct|exactly|i did|i do|indeed|that(?:'s| is) (?:right|it|so"
    r"|correct|what i (?:meant|want(?:ed)?)))\b"
    r"(?![^\n]*(?:\b(?:but|not|no|never|instead|rather|only|if|unless|maybe)\b|n't\b|\?))",
    re.IGNORECASE,
)
_BY_YES: Final = (Command.LEAVE, Command.PAUSE, Command.WITHDRAW, Command.STOP)


def confirmed(case: Case) -> Case:
    """The case of a yes to a question that named one order, as that order."""
    asked, said = case.question, case.understanding
    words = case.words.replace("\u2019", "'").strip()
    if asked is None or said.commands or not answers(case, notices.Unclear.name):
        return case
    if _YES.match(words) is None:
        return case
    text = case.desk.session.scalar(select(Outbound.text).where(Outbound.id == asked.outbound_id))
    named = _NAMED.search(" ".join((text or "").split()))
    order = next((each for each in _BY_YES if named and each.name == named["order"]), None)
    if order is None:
        return case
    intent = Intent.LEAVE if order is Command.LEAVE else Intent.OTHER
    orders = () if order is Command.LEAVE else (order,)
    return replace(
        case,
        understanding=replace(
            said, intent=intent, secondary_intents=(), commands=orders, ask=(), doubtful=()
        ),
    )


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
