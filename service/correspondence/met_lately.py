"""A member tells unasked that the group has met, as people tell it: "we met yesterday, all of us".

Only of whom we know to be in a group do such words attest a meeting; anybody else may speak of a
friend.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading.facts import attendance, recent_days
from mail.understanding import Command, Intent
from service import attending
from service.correspondence import belonging, meetings
from service.correspondence.case import Case
from store.post import QuestionKind

_PERHAPS: Final = frozenset({Intent.OTHER, Intent.QUESTION, Intent.ACCEPT, Intent.CONFIRM})
_ASKED_ELSE: Final = frozenset(
    {QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.CONSENT, QuestionKind.CHECK_IN}
    | {QuestionKind.ALERT, QuestionKind.REVIEW, QuestionKind.ADDRESS_CHECK}
)
#: That the group met, at the head of a sentence or behind an "and".
_WE_MET: Final = re.compile(
    r"(?:^|[.!?;,\n] ?|\b(?:and|so|that|yes) )"
    r"(?:we(?: all| have|'ve)?(?: just| finally)? (?:met|got together|gathered|convened)"
    r"|we(?: have|'ve)? (?:just )?had (?:our|the) (?:\w+ )?(?:meeting|session|get-together)"
    r"|(?:our|the) (?:group|circle)(?: has)? (?:met|got together)"
    r"|(?:our|the) (?:(?:very )?(?:first|second|third|last|inaugural) )?(?:meeting|session)"
    r" (?:was|took place))\b",
    re.IGNORECASE,
)
_NOT_OURS: Final = re.compile(
    r"\bwe met (?:at|in|through|during|via) (?:a|an|grad|school|college|university|work)\b"
    r"|\bmet (?:with )?(?:my|a|an) \w+|\bfor (?:coffee|lunch|dinner|drinks)\b|\bif we met\b",
    re.IGNORECASE,
)
#: So much tells of a meeting; a longer letter holds more than that.
_LONGEST: Final = 700


def promoted(case: Case) -> Case:
    """The letter as one that attests a meeting, where it tells of one of the writer's group."""
    said, asked = case.understanding, case.question
    if said.commands or said.intent not in _PERHAPS or len(case.words) > _LONGEST:
        return case
    if (asked is not None and asked.kind in _ASKED_ELSE) or not belonging.now(case):
        return case
    words = case.words.replace("\u2019", "'")
    told = _WE_MET.search(words) is not None and recent_days.names_one(words)
    if _NOT_OURS.search(words) or not (told or _names_those_present(case, words)):
        return case
    read = attendance.read(words, meetings.written(case))
    if not read.met or not any(each.day for each in read.gatherings):
        return case
    return replace(case, understanding=replace(said, commands=(Command.ATTEST,)))


def _names_those_present(case: Case, words: str) -> bool:
    """Whether members are said by name to have been there: "Kofi and Lupe were there on Jan 6"."""
    person = case.person
    members = [each for place in belonging.now(case) for each in attending.present(place.group)]
    who = person.id if person is not None else 0
    names = [name for name, one in attending.called(members).items() if one != who]
    if not names:
        return False
    one = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    several = rf"(?:{one}|I|me)(?:(?:, | and |, and )(?:{one}|I|me))*"
    there = rf"\b{several} (?:was|were) (?:all |both )?(?:there|present|with us)\b"
    return re.search(there, words) is not None
