"""A member tells, unasked, that the group does not meet for a while, or that it meets again."""

from __future__ import annotations

import re
from typing import Final

from mail.understanding import Command, Intent
from service import facts
from service.correspondence import (
    belonging,
    checking,
    evidence,
    meetings,
    recess,
    recess_words,
    tidings,
)
from service.correspondence.asides import pass_on_beside
from service.correspondence.case import Case, Handled
from store.locks import hold_group
from store.post import QuestionKind

#: Questions that a letter answers by such words, and whose own handlers hear them.
_ASKED_ELSE: Final = frozenset(
    {QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.CONSENT}
    | {QuestionKind.ALERT, QuestionKind.REVIEW, QuestionKind.ADDRESS_CHECK}
)
_ENDS: Final = frozenset({Command.STOP, Command.FORGET, Command.WITHDRAW})
#: Who tells more than these asks for a group.
_FEW_FACTS: Final = 2
#: "On a break until May, please keep my seat" is the writer's own, and none of the group.
_OWN: Final = re.compile(r"\bmy (?:seat|place|spot|chair|membership)\b", re.IGNORECASE)
_OURS: Final = re.compile(r"\b(?:we|we're|we'll|our (?:\w+ )?(?:group|circle))\b", re.IGNORECASE)


def heard(case: Case) -> Handled | None:
    """Note the break of a group, or its end; None for every other letter."""
    said, asked = case.understanding, case.question
    if case.person is None or _ENDS & set(said.commands) or said.intent is Intent.LEAVE:
        return None
    if asked is not None and asked.kind in _ASKED_ELSE:
        return None
    if said.intent in (Intent.JOIN, Intent.FORM) and len(facts.stated(said)) > _FEW_FACTS:
        return None  # a request of its own, with what can wait
    if _OWN.search(case.words) and not _OURS.search(case.words):
        return None
    # The words first: most letters speak of nothing like it, and need no look at the groups.
    day = recess.today(case)
    off = recess_words.read(case.words, day)
    first = recess_words.back(case.words, day) if off is None else None
    pauses = Command.PAUSE in said.commands and recess_words.hints(case.words)
    if off is None and first is None and not pauses:
        return None
    if asked is not None and meetings.is_answer(case, asked):
        # A pause of the group is none of its member's.
        return meetings.answer(case, asked) if pauses else None
    here = belonging.here(case)
    if here and off is None and first is None:
        return tidings.pass_on(case)
    if len(here) != 1:
        return None
    group = here[0].group
    if not evidence.suffices(case, Command.PAUSE):
        return checking.ask(case, asked, what="note when your group does not meet")
    hold_group(case.desk.session, group.id)
    if first is not None:
        back = recess.again(case.desk, group, first)
        if not back:
            return None
        recess.note(case, group, (), back=back)
        return case.done("break ended")
    rest, months = recess.told(case, group)
    when = off.when if off is not None else ""
    if not (months or when):
        return None
    asks = "?" in rest.words
    recess.note(case, group, months, question=pass_on_beside(rest) if asks else "", when=when)
    if Command.ATTEST in said.commands and rest.words.strip():
        done = meetings.attest(rest)
        return case.done(f"break noted; {done.outcome}")
    return case.done("break noted")
