"""News that a member tells of the group in answer to a mail that asked nothing.

What we keep of a group changes by its organizer's settings and its monthly answers alone.
So news goes to a coordinator, and the writer hears so; thanks stay unanswered.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.purpose import changes, complaints, resettled
from mail.reading.sentences import within_bounds
from mail.reading.text import Text
from service import notices
from service.correspondence import belonging, courtesies
from service.correspondence.asides import pass_on_question
from service.correspondence.case import Case, Handled, enrol, live_request
from store.post import QuestionKind

_LONGEST: Final = 3000
_DAY: Final = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|noon|midday|fortnight\w*|bi-?weekly|weekly"
    r"|monthly|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d)",
    re.IGNORECASE,
)
_GROUP: Final = re.compile(
    r"\b(?:we|we've|we're|we'll|(?:our|the) group|(?:our|the) meetings?)\b[^.?!\n]{0,40}?\b(?:"
    r"me(?:et|t)s?|meeting|mov(?:e|ed|ing)|chang(?:e|ed|ing)|switch\w*|still|now|no longer|every"
    r"|(?:on|take|takes|taking|took|having) (?:an? |the |our |its )?(?:[\w-]+ ){0,2}"
    r"(?:break|pause|hiatus|recess)"
    r"|rest(?:s|ing)?|start(?:ed|ing)?|stopp?(?:ed|ing)?|paus(?:e|ed|ing)|cancel\w*|postpone\w*|skip\w*|resum\w+|rent(?:ed)?|online"
    r"|(?:are|were) (?:only |down to )?(?:one|two|three|four|five|six|seven|eight|\d+)\b)"
    r"|\b(?:later|earlier|sooner),? from (?:now|then|next \w+|\w+ \d+|the \w+) on\b"
    r"|\bour new (?:room|place|time|day|hour|office|address|link)\b",
    re.IGNORECASE,
)


def told(words: str) -> bool:
    """Whether a sentence tells something of a group or of its days, and not only thanks.

    Examples
    --------
    >>> told("Thanks! We have moved to Wednesdays at noon.")
    True
    >>> told("Great, thank you. See you on Wednesday at noon!")
    False
    """
    text = words.replace("\u2019", "'")
    if courtesies.wants_no_answer(text):
        return False
    every = [text[start:end].strip() for start, end in within_bounds(text)]
    return any(
        (_GROUP.search(each) or _DAY.search(each)) and not courtesies.closes(each) for each in every
    )


def of_a_group(case: Case) -> bool:
    """Whether a letter that answers no question of ours tells news of a group its writer is in."""
    asked = case.question
    free = asked is None or asked.kind is QuestionKind.NOTICE
    return free and bool(belonging.here(case)) and told(case.words)


def of_a_member(case: Case) -> bool:
    """Whether somebody tells what is new with them who is in a group and has no request.

    "I no longer do Fridays" asks for no group then; it may be about the one they are in.
    """
    if case.person is None or not changes.told(Text(case.words)):
        return False
    return of_whom_no_request_waits(case)


def of_whom_no_request_waits(case: Case) -> bool:
    """Whether a letter is from somebody in a group who asks for no other."""
    if case.person is None or live_request(case.desk, case.person) is not None:
        return False
    return bool(belonging.now(case))


def tell(case: Case) -> None:
    """Give a letter's news to the coordinators."""
    person = case.person or enrol(case)
    codes = belonging.codes(case)
    of = f", of {codes}," if codes else ""
    case.desk.alert(
        "news",
        f"news from {person.first_name or person.email}",
        f"{person.first_name or 'Somebody'} ({person.email}){of} writes to us with news."
        " Nothing was changed by it.",
        f"Please look whether anything is to be done, or known by others.{_how_to_change(case)}",
        excerpt=case.words.strip()[:_LONGEST],
        member=person,
    )


def _how_to_change(case: Case) -> str:
    """How a coordinator changes where or when a group meets, where the letter tells of that."""
    here = belonging.here(case)
    if not here or not resettled.read(Text(case.words[:_LONGEST])):
        return ""
    code = here[0].group.code if len(here) == 1 else "CODE"
    return (
        f" `peercircle settle {code} --place … --when …` notes where and when the group meets,"
        " and tells its members."
    )


def pass_on(case: Case) -> Handled:
    """Give a letter's news to the coordinators, and tell its writer so; who is hurt reads sorry."""
    if complaints.hurt(case.words):
        return pass_on_question(case)
    person = case.person or enrol(case)
    tell(case)
    notice = notices.QuestionPassedOn(
        first_name=person.first_name,
        question=case.words.strip()[:_LONGEST],
        asks=False,
        news=True,
        in_group=bool(belonging.now(case)),
    )
    case.desk.outbox.tell(person, notice)
    return case.done("news passed on")
