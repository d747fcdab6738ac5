"""The end of a pause: a request that rests takes part again at its writer's word.

RESUME is the word that the mail of the pause offers; people write "I'm back" and "unpause me".
It is heard only where a request rests, so that nothing else is ever taken for it.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import select

from groups import profile, request
from mail.understanding import Command
from service import facts
from service.correspondence import reopening_words, requesting
from service.correspondence.case import Case, Handled
from store.requests import Request

#: Beside these a letter ends something else.
_ENDS: Final = frozenset({Command.STOP, Command.WITHDRAW, Command.FORGET})


def wanted(case: Case) -> Request | None:
    """The resting request whose pause a letter ends, where it says no more than that."""
    said = case.understanding
    if case.person is None or case.person.id is None or _ENDS & set(said.commands):
        return None
    if facts.stated(said).keys() - {"first_name", "dates"} or not reopening_words.says(case.words):
        return None
    return case.desk.session.scalar(
        select(Request)
        .where(Request.person_id == case.person.id, Request.state == request.State.PAUSED)
        .order_by(Request.id.desc())
    )


def hear(case: Case, wish: Request) -> Handled:
    """Open the request again, and say what is on file."""
    person = case.person
    assert person is not None
    wish.state = request.MACHINE.after(wish.state, request.Event.RESUME)
    person.away_until = None
    if profile.MACHINE.may(person.state, profile.Event.RETURN):
        person.state = profile.MACHINE.after(person.state, profile.Event.RETURN)
    requesting.echo(case, person, wish, is_update=True, agreed=True)
    return case.done("pause ended")
