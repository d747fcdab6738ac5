"""A no to the organizing: neither a yes nor a no to the group, and it hands the task on.

"No, I will NOT organize" from somebody who has said yes keeps the yes; before that, the group is
asked about apart.  What stands beside such a no is read as if it stood alone.
"""

from __future__ import annotations

from dataclasses import replace

from groups import invitation
from mail.reading.purpose import organizing
from mail.understanding import Intent
from service import settling
from service.correspondence import alone
from service.correspondence.case import Case
from service.correspondence.consenting import unsigned
from store.groups import Invitation

#: Said where the letter tells nothing of the group itself.
UNDERSTOOD = (
    "You would rather not organize, and that is noted: somebody else is asked to. Whether you"
    " would be in the group {code} we could not tell."
)
_HALF = ("conditional", "not_yet")


def heard(case: Case, place: Invitation) -> Case:
    """The case with a no to the organizing taken for no more than that."""
    said = case.understanding
    if not said.refuses_organizing or said.commands or said.intent is Intent.LEAVE:
        return case
    rest = organizing.beside(unsigned(case))
    stays = place.state is invitation.State.ACCEPTED
    if not rest:
        return _as_yes(case) if stays else _as_neither(case)
    if said.intent is Intent.ACCEPT and "conditional" not in said.flags and not said.unclear:
        return case
    by_itself = alone.as_answer(case, rest)
    half = any(each in by_itself.flags for each in _HALF)
    if by_itself.intent is Intent.ACCEPT and not by_itself.unclear and not half:
        return _as_yes(case)
    return _as_yes(case) if stays and by_itself.intent is Intent.OTHER and not half else case


def hand_on(case: Case, place: Invitation) -> str:
    """Hand the organizing on by a letter that tells nothing of the group; what is said of it."""
    if not case.understanding.refuses_organizing or organizing.beside(unsigned(case)):
        return ""
    place.may_organize = False
    settling.pass_on(case.desk, place.proposal, place.person)
    return UNDERSTOOD.format(code=place.proposal.code)


def _as_yes(case: Case) -> Case:
    said = case.understanding
    flags = tuple(each for each in said.flags if each not in _HALF)
    yes = replace(said, intent=Intent.ACCEPT, ask=(), doubtful=(), flags=flags)
    return replace(case, understanding=yes)


def _as_neither(case: Case) -> Case:
    neither = replace(case.understanding, intent=Intent.OTHER, ask=("intent",))
    return replace(case, understanding=neither)
