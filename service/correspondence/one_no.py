"""A WITHDRAW that speaks of joining is a no to the proposal that its writer is in.

"I've changed my mind. I won't be joining" by somebody who was asked about a group means that
group; whoever wants no group at all says so of the request, the search or of groups.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.understanding import Command, Intent
from service.correspondence import checking, proposals
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import suffices
from service.withdrawing import places

#: What is taken back is more than a place: the request, the search, all groups.
_OF_ALL: Final = re.compile(
    r"\b(?:with ?draw\w*|requests?|application|listing|lists?|search\w*|looking|pool|queue|match\w*"
    r"|groups|any|anything|anymore|no group|a group|need|at all|altogether|everything|all of"
    r"|found|elsewhere|another|own|round|name|cancel my|interested)\b",
    re.IGNORECASE,
)
#: What is not done: to join, to come, to be of it.
_NOT_JOINING: Final = re.compile(
    r"\b(?:not|n['\u2019]t|never|unable to|can ?not|won['\u2019]?t|out of)\b[^.!?\n]{0,30}"
    r"\b(?:join\w*|com(?:e|ing)|participat\w*|tak(?:e|ing) part|be (?:there|in it|part)"
    r"|do (?:it|this)|this|that|it)\b|\bchanged my mind\b|\b(?:count|leave) me out\b",
    re.IGNORECASE,
)


def heard(case: Case) -> Handled | None:
    """Take the no to the one proposal; None where the request itself is taken back.

    Parameters
    ----------
    case : Case

    Returns
    -------
    Handled or None
    """
    said = case.understanding
    if case.person is None or said.commands != (Command.WITHDRAW,):
        return None
    if _OF_ALL.search(case.words) or not _NOT_JOINING.search(case.words):
        return None
    waiting = places(case.desk, case.person)
    if len(waiting) != 1:
        return None
    flags = tuple(each for each in said.flags if each != "close_request")
    meant = replace(said, intent=Intent.DECLINE, commands=(), flags=flags)
    case = replace(case, understanding=meant)
    if not suffices(case, Intent.DECLINE):
        return checking.ask(case, None)
    return proposals.answer(case, waiting[0])
