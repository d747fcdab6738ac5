"""A person is asked for, a coordinator is answered, or a letter was misread: a person hears of it.

"I want to speak to a real person" is what our own mails offer; what answers a coordinator's mail
is meant for that coordinator; and who says that a letter was misread must not be answered by the
same reader alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading.purpose.persons_wanted import wanted
from mail.understanding import Intent
from service import notices
from service.correspondence import caring
from service.correspondence.asides import in_full, pass_on_question
from service.correspondence.case import Case, Handled, answers, enrol, replied_to
from service.correspondence.evidence import COORDINATORS
from store.groups import Proposal

_LONGEST: Final = 3000
#: Intents that a letter to a person may be read as, and that nothing else is done about.
_NOTHING_ELSE: Final = frozenset(
    {Intent.OTHER, Intent.QUESTION, Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM}
)
#: What else a letter may be that asks for a person: an answer, or a place given up.
_ANSWERS: Final = frozenset({Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM, Intent.LEAVE})
_PLAIN: Final = frozenset({Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM})
#: In so few words nothing is told of oneself.
_FEW: Final = 12
_THANKS: Final = re.compile(
    r"\W*(?:(?:many |ok(?:ay)?[,.!]* )?(?:thank you|thanks|thx|got it|noted|great|perfect|will do)"
    r"(?: (?:so|very) much| a lot| again)?(?:,? [A-Z]?\w+)?\W*)+",
    re.IGNORECASE,
)


def heard(case: Case) -> Handled | None:
    """Give a letter to the coordinators that is meant for a person; None for any other.

    A wish beside it is left to its own handler, which then passes the letter on too.
    """
    if case.question is not None and case.question.kind in COORDINATORS:
        return None
    said = case.understanding
    free = said.intent in (Intent.OTHER, Intent.QUESTION)
    to_alarm = case.words.strip() and answers(case, notices.Safety.name)
    if to_alarm or (free and caring.says_safe(case)):
        told = caring.more(case, confirm=said.intent in _NOTHING_ELSE)
        return told if said.intent in _NOTHING_ELSE else None
    if case.words.strip() and _answers_coordinator(case):
        _pass_on_answer(case)
        if said.intent not in _NOTHING_ELSE:
            return None
        if not _THANKS.fullmatch(case.words):
            _confirm(case)
        return case.done("an answer to a coordinator; passed on")
    if not wanted(case.words) or not _says_little_else(case):
        return None
    question = case.question
    about = (
        case.desk.session.get(Proposal, question.proposal_id)
        if question is not None and question.proposal_id is not None
        else None
    )
    return pass_on_question(case, about=about)


def _answers_coordinator(case: Case) -> bool:
    """Whether a letter is for the coordinator whose mail it answers.

    A plain word, or thanks, may be for the proposal that waits for one.
    """
    if answers(case, notices.Relay.name):
        return True
    said = case.understanding
    plain = said.intent in _PLAIN and not said.unclear
    thanks = _THANKS.fullmatch(case.words) is not None
    return replied_to(case) == notices.Relay.name and not (plain or thanks)


def _says_little_else(case: Case) -> bool:
    """Whether a letter that asks for a person wants nothing beside."""
    said = case.understanding
    if said.intent in (Intent.OTHER, Intent.QUESTION):
        return True
    return said.intent not in _ANSWERS and len(case.words.split()) <= _FEW


def marked(case: Case) -> Case:
    """A letter that asks for a person beside something else, as one with a question in it."""
    said = case.understanding
    if Intent.QUESTION in (said.intent, *said.secondary_intents) or not wanted(case.words):
        return case
    further = (*said.secondary_intents, Intent.QUESTION)
    return replace(case, understanding=replace(said, secondary_intents=further))


def _pass_on_answer(case: Case) -> None:
    person = case.person or enrol(case)
    name = person.first_name or person.email
    case.desk.alert(
        "answer",
        f"an answer from {name}",
        f"{person.first_name or 'Somebody'} ({person.email}) answers the mail that a coordinator"
        " wrote to them through us.",
        "Please go on by a reply to this mail.",
        excerpt=in_full(case).strip()[:_LONGEST],
        member=person,
    )


def _confirm(case: Case) -> None:
    person = case.person or enrol(case)
    notice = notices.QuestionPassedOn(
        first_name=person.first_name, question=in_full(case).strip()[:_LONGEST], asks=False
    )
    case.desk.outbox.tell(person, notice)
