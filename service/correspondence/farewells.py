"""Answers to the mails that note an end: when a last meeting is, and that a group still meets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from groups import membership
from mail.reading.purpose import gone, parting
from mail.understanding import Intent
from service import endings, notices
from service.correspondence import belonging, checking, recorded, requesting
from service.correspondence.case import Case, Handled, answers
from store.groups import Membership
from store.post import QuestionKind

#: What a letter may be read as that tells when a last meeting is, and changes nothing else.
_PERHAPS: Final = frozenset({Intent.OTHER, Intent.LEAVE})
_LEAVING: Final = membership.State.GIVING_NOTICE
_OF_LEAVING: Final = re.compile(
    r"\b(?:leav(?:e|ing)|(?:last|final) (?:meeting|session|day|time|one)|quit\w*|resign\w*)\b",
    re.IGNORECASE,
)
#: Words of a letter that is nothing but a day.
_FEW: Final = 5
#: So far a letter is read for it.
_LONGEST: Final = 4000
#: The words that the mail of an end offers.
_ANOTHER: Final = re.compile(
    r"\W*(?:yes\W+)?(?:please,? |could you |can you )*find me (?:an?other|a new|a) group\b",
    re.IGNORECASE,
)
#: What needs no person: a word of thanks, or that it was read.
_THANKS: Final = re.compile(
    r"(?:many |ok(?:ay)?,? |oh,? )?(?:thank\w*|thx|ok(?:ay)?|noted|understood|sad|all right)"
    r"[^?\n]{0,40}",
    re.IGNORECASE,
)


def heard(case: Case) -> Handled | None:
    """What such an answer leads to; None for every other letter."""
    if case.person is None or case.understanding.intent not in _PERHAPS:
        return None
    if case.understanding.secondary_intents:
        return None
    leaving = [each for each in belonging.here(case) if each.state is _LEAVING]
    if leaving and (answers(case, notices.LeaveRecorded.name) or _speaks_of_it(case, leaving)):
        last = recorded.last_meeting(case)
        if recorded.is_at_once(case):
            return _leave(case)
        return None if last is None else _last_meeting(case, leaving, last)
    if _is_free(case) and _goes(case):
        return _leave(case) if belonging.here(case) else None
    if case.understanding.intent is not Intent.OTHER:
        return None
    if answers(case, notices.GroupClosed.name) and _ANOTHER.match(case.words.strip()):
        said = replace(case.understanding, intent=Intent.JOIN, ask=(), doubtful=())
        return requesting.wish(replace(case, understanding=said))
    if answers(case, notices.GroupClosed.name) and not _THANKS.fullmatch(case.words.strip()):
        return not_ended(case)
    return None


def _goes(case: Case) -> bool:
    assert case.person is not None
    name = case.person.first_name
    return parting.quits(case.words, name) or gone.goes(case.words[:_LONGEST])


def _is_free(case: Case) -> bool:
    return case.question is None or case.question.kind is QuestionKind.NOTICE


def _speaks_of_it(case: Case, leaving: Sequence[Membership]) -> bool:
    """Whether a letter of its own speaks of when its writer leaves, or is the day we asked for."""
    if case.question is not None:
        return False
    bare = len(case.words.split()) <= _FEW and any(each.last_date is None for each in leaving)
    return bare or _OF_LEAVING.search(case.words) is not None


def _leave(case: Case) -> Handled:
    """Take a place away as by any letter that leaves, once it is sure whose it is."""
    case = replace(case, understanding=replace(case.understanding, intent=Intent.LEAVE))
    if not case.sure:
        return checking.ask(case, case.question)
    return recorded.leave(case)


def not_ended(case: Case) -> Handled:
    """Give what is said of a group that has ended here to a person."""
    person = case.person
    assert person is not None
    words = case.words.strip()[:2000]
    codes = ", ".join(each.group.code for each in belonging.ended(case))
    case.desk.alert(
        "ended",
        f"{person.first_name or person.email} writes about a group that has ended",
        f"{person.email} writes as one who is still in a group that has ended here"
        f"{f' ({codes})' if codes else ''}. Nothing was changed.",
        "Please answer by a reply to this mail.",
        excerpt=words,
        member=person,
    )
    case.desk.outbox.tell(
        person,
        notices.QuestionPassedOn(first_name=person.first_name, question=words, asks=False),
    )
    return case.done("passed on: a group that has ended")


def _last_meeting(case: Case, leaving: Sequence[Membership], last: date) -> Handled:
    person = leaving[0].person
    if not case.sure:
        return checking.ask(case, case.question, what="note when your last meeting is")
    for each in leaving:
        each.last_date = endings.end_of(last, case.desk)
    names = ", ".join(each.group.code for each in leaving)
    case.desk.outbox.tell(
        person,
        notices.LeaveRecorded(first_name=person.first_name, group_name=names, last_date=last),
    )
    case.desk.alert(
        "leave",
        f"{person.first_name or person.email} has a last meeting",
        f"{person.email}, who leaves {names}, comes to it for the last time on"
        f" {last:%A}, {last:%B} {last.day}.",
        "You need do nothing; the place is free from the day after.",
        excerpt=case.words[:2000],
        member=person,
    )
    return case.done("last meeting noted")
