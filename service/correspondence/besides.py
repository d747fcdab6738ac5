"""What else a letter wants: its further wishes, once the first has been answered.

People put two things in one mail ("I'm leaving my group and would like to
find another").  Each gets its own answer; a wish that the first answer already
settles is not answered twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Final

from mail.understanding import Command, Intent
from service import facts
from service.correspondence import (
    consultants,
    lessening,
    meetings,
    offering,
    recorded,
    requesting,
)
from service.correspondence.asides import pass_on_question
from service.correspondence.case import Case, Handled

#: The wishes that can follow another, in the order in which they are heard.
_FURTHER: Final[Mapping[Intent, Callable[[Case], Handled]]] = MappingProxyType(
    {
        Intent.LEAVE: recorded.leave,
        Intent.OFFER_SEATS: offering.offer,
        Intent.SEEK_CONSULTANT: consultants.seek,
        Intent.JOIN: requesting.wish,
        Intent.FORM: requesting.wish,
        Intent.QUESTION: partial(pass_on_question, beside=True),
    }
)

_ALIKE: Final = (Intent.JOIN, Intent.FORM)

#: The handlers of these pass a question on themselves, with the proposal it was asked about.
_HEARS_QUESTIONS: Final = frozenset(
    {Intent.JOIN, Intent.FORM, Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM}
)

#: An answer to these asks back and goes to a coordinator with all the words.
_ANSWERED_AS_DOUBT: Final = frozenset({"conditional", "not_yet"})

#: Answers after which the request stands as it was: to repeat it is no wish of its own.
_KEEPS_REQUEST: Final = frozenset({Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM})

#: What a mail tells of its writer and its moment, which changes no request.
_NO_CHANGE: Final = frozenset({"first_name", "dates"})

#: A question, and the one that a copy of everything on file answers.
_ASKED: Final = re.compile(r"[^.?!]*\?")
_HELD: Final = re.compile(
    r"(?:\b(?:hold|held|have|got|kept|keep|store|stored|know|data|information|on file)"
    r"|['\u2019]ve)\b.*"
    r"\b(?:me|my|i)\b|\bmy (?:data|information|file|profile|record)\b",
    re.IGNORECASE | re.DOTALL,
)
#: A wish of who leaves: "find me a different one", "I'd like another group".
_ANOTHER: Final = re.compile(
    r"\b(?:find|look(?:ing)?(?: out)? for|want|like|love|need|join|propose|offer|give|get|put|place"
    r"|be in|try|move|switch|transfer)\b(?! (?:no|nothing|not)\b)[^.?!\n]{0,30}?"
    r"\b(?:another|an other|a different|a new|some other|other)"
    r" (?:group|circle|one|people|colleagues)\b",
    re.IGNORECASE,
)
#: What still stands after an order: taking a request back or resting is no new wish.
_AFTER_ORDER: Final = frozenset(
    {Intent.LEAVE, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT, Intent.QUESTION}
)


def wanted(case: Case) -> tuple[Intent, ...]:
    """All that a letter wants, the main wish first."""
    said = case.understanding
    left = (Intent.LEAVE,) if Command.LEAVE in said.commands else ()
    leaves = left or Intent.LEAVE in (said.intent, *said.secondary_intents)
    again = (Intent.JOIN,) if leaves and wants_another(case.words) else ()
    return tuple(dict.fromkeys((said.intent, *left, *said.secondary_intents, *again)))


def wants_another(words: str) -> bool:
    """Whether who leaves a group looks for another.

    Examples
    --------
    >>> wants_another("I'm out. Please find me a different one."), wants_another("I'm out.")
    (True, False)
    """
    return _ANOTHER.search(words.replace("\u2019", "'")) is not None


def promoted(case: Case) -> Case:
    """A letter without a main wish, with its further one in that place.

    Thanks and a question, say: the question is what it is about, and one mail
    answers it.
    """
    said = case.understanding
    further = [each for each in said.secondary_intents if each in _FURTHER]
    if said.intent is not Intent.OTHER or not further or set(said.flags) & _ANSWERED_AS_DOUBT:
        return case
    rest = tuple(each for each in said.secondary_intents if each is not further[0])
    return replace(case, understanding=replace(said, intent=further[0], secondary_intents=rest))


def hear(case: Case, first: Handled) -> Handled:
    """Answer the further wishes of a letter whose main wish has been answered.

    Returns
    -------
    Handled
        What became of the main wish, with the further outcomes behind it.
    """
    main = case.understanding.intent
    heard = {main}
    if main in _ALIKE or (main in _KEEPS_REQUEST and not _tells_anything_new(case)):
        heard |= set(_ALIKE)
    if main in _HEARS_QUESTIONS or set(case.understanding.flags) & _ANSWERED_AS_DOUBT:
        heard.add(Intent.QUESTION)
    return _follow(case, first, [each for each in wanted(case) if each not in heard])


def hear_after_order(case: Case, done: Handled) -> Handled:
    """Answer what stands in a letter beside an order that has been carried out."""
    after = _AFTER_ORDER
    if Command.LEAVE in case.understanding.commands and wants_another(case.words):
        after = after | {Intent.JOIN}
    left = [each for each in wanted(case) if each in after]
    if Command.EXPORT in case.understanding.commands and not _asks_more(case.words):
        # "What do you hold about me?" has been answered by all that we hold.
        left = [each for each in left if each is not Intent.QUESTION]
    return _follow(case, done, left)


def _asks_more(words: str) -> bool:
    """Whether anything but what we hold is asked."""
    return any(_HELD.search(each) is None for each in _ASKED.findall(words))


def _tells_anything_new(case: Case) -> bool:
    return bool(facts.stated(case.understanding).keys() - _NO_CHANGE)


def _attested(case: Case, first: Handled) -> bool:
    """Whether a letter's word that they met is kept already, as an answer where we asked."""
    return meetings.is_answer(case, case.question) or first.outcome == meetings.ATTESTED


def _follow(case: Case, first: Handled, wishes: list[Intent]) -> Handled:
    outcomes = [first.outcome]
    if Command.ATTEST in case.understanding.commands and not _attested(case, first):
        outcomes.append(meetings.attest(case).outcome)
    if told := lessening.beside(case):
        outcomes.append(told)
    for wish, run in _FURTHER.items():
        if wish in wishes:
            outcomes.append(run(case).outcome)
            if wish in _ALIKE:
                wishes = [each for each in wishes if each not in _ALIKE]
    return Handled(first.intent, "; ".join(outcomes), first.person_id, first.drop)
