"""A wish to be kept apart that a learned opinion alone hears, beside whatever a letter is about.

A first letter reads it back in its echo.  In any other it would be the one thing heard of a letter
that praises a colleague, puts a name right or confirms a group, and the opposite of what was
meant.  So the letter is answered as what else it is, and a person looks at the rest.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sqlalchemy import func, or_, select

from mail.reading.caring import kept_apart
from mail.reading.text import Text
from mail.understanding import Command, Intent
from service import notices
from service.correspondence import belonging
from service.correspondence.case import Case, Handled, answers, is_coordinator, live_request
from store.people import Person
from store.post import QuestionKind

_FLAG: Final = "do_not_pair"
#: Wishes whose echo reads it back.
_WISHES: Final = frozenset({Intent.JOIN, Intent.FORM, Intent.SEEK_CONSULTANT, Intent.OFFER_SEATS})
#: Answers to these tell whom one would rather not meet, in whatever words.
_OF_COMPANY: Final = frozenset({QuestionKind.PROPOSAL, QuestionKind.CONSENT})
_ENDS: Final = frozenset({Command.STOP, Command.FORGET})
#: Outcomes after which nothing was done as yet.
_NOT_DONE: Final = ("asked whether", "over the budget")
_LONGEST: Final = 2000
#: The outcome after which it was put down beside something else.
_BESIDE: Final = "; kept apart"
#: Words of a client, who is none of those on file.
_OF_CLIENTS: Final = re.compile(
    r"\b(?:client|patient|case|session|diagnos\w*|suicid\w*|treat\w*|therapy with|sees? me for)\b",
    re.IGNORECASE,
)
#: So few words tell of no client and a colleague both.
_FEW: Final = 40
_NOTHING_DONE: Final = "It may also mean nothing of the kind; the program put nothing down."
_PUT_DOWN: Final = "That is put down, and they are in a group now: more may be meant by it."
_ASK: Final = (
    "If it does, please ask by a reply whether it is so: “not with” and the name, in answer to any"
    " mail of ours, notes it, and no other member hears of it. Else you need do nothing."
)


def set_aside(case: Case) -> Case:
    """The case without a wish that is guessed, which is kept beside it where it may be one."""
    said = case.understanding
    if not said.facts.not_with and _FLAG not in said.flags:
        return case
    if _asked_for(case) or _is_first(case) or is_plain(case) or kept_apart.likely(Text(case.words)):
        return case
    names = tuple(str(each.value) for each in said.facts.not_with)
    return replace(
        case,
        understanding=replace(
            said,
            facts=replace(said.facts, not_with=()),
            flags=tuple(each for each in said.flags if each != _FLAG),
            ask=tuple(each for each in said.ask if each != _FLAG),
        ),
        perhaps_apart=tuple(each for each in names if _is_known(case, each)),
    )


def of_colleagues(case: Case) -> bool:
    """Whether whom a short letter would avoid are on file, so that no client is told of.

    "Wren supervises me, so she can't be in a group of mine" is about a colleague.
    """
    named = [str(each.value) for each in case.understanding.facts.not_with]
    short = len(case.words.split()) <= _FEW and _OF_CLIENTS.search(case.words) is None
    return bool(named) and short and all(_is_known(case, each) for each in named)


def is_plain(case: Case) -> bool:
    """Whether a letter says in so many words that its writer would not meet somebody."""
    return kept_apart.outright(Text(case.words))


def told(case: Case, done: Handled) -> Handled:
    """Tell the coordinators of a wish that was set aside, where none of them has the letter.

    A member's trouble with somebody, that is more than a wish, is told of as well.
    """
    person = case.person
    if done.drop or person is None or case.understanding.intent is Intent.SPAM:
        return done
    if any(each in done.outcome for each in _NOT_DONE):
        return done
    if _ENDS & set(case.understanding.commands) or case.desk.alerted or _of_meetings(case):
        return done
    if case.perhaps_apart:
        _alert(case, person, case.perhaps_apart, _NOTHING_DONE, _ASK)
    elif _BESIDE in done.outcome and not is_plain(case) and belonging.now(case):
        named = tuple(str(each.value) for each in case.understanding.facts.not_with)
        _alert(case, person, named, _PUT_DOWN, "Please answer by a reply to this mail.")
    else:
        return done
    return replace(done, outcome=f"{done.outcome}; perhaps a wish apart, coordinators told")


def _of_meetings(case: Case) -> bool:
    """Whether a letter tells who met: "all but Hal" avoids nobody."""
    asked = case.question
    return asked is not None and (
        asked.kind is QuestionKind.CHECK_IN or answers(case, notices.CheckInNoted.name)
    )


def _alert(case: Case, person: Person, whom: tuple[str, ...], done: str, to_do: str) -> None:
    name = person.first_name or person.email
    case.desk.alert(
        "apart",
        f"{name} may wish not to meet somebody",
        f"A letter of {person.email} may mean that they would rather not be in a group with"
        f" {' or '.join(whom)}. {done}",
        to_do,
        excerpt=case.words.strip()[:_LONGEST],
        member=person,
    )


def _asked_for(case: Case) -> bool:
    """Whether a letter answers what asks for it: whom to avoid, or a group with people in it."""
    asked = case.question
    if asked is None:
        return False
    if asked.kind is QuestionKind.APART:
        return True
    declines = case.understanding.intent is not Intent.ACCEPT
    return asked.kind in _OF_COMPANY and declines


def _is_first(case: Case) -> bool:
    """Whether a letter is a first wish, said back whole to its writer."""
    if case.understanding.intent not in _WISHES or case.question is not None:
        return False
    person = case.person
    return person is None or (live_request(case.desk, person) is None and not belonging.now(case))


def _is_known(case: Case, name: str) -> bool:
    """Whether a name is that of somebody on file, and not the writer's own."""
    if is_coordinator(case.desk.settings, case.sender.address) and case.person is None:
        return False
    own = case.person
    words = [each.lower() for each in name.replace("\u2019", "'").split()]
    first, last = func.lower(Person.first_name), func.lower(Person.last_name)
    alike = (
        or_(first == words[0], last == words[0])
        if len(words) == 1
        else (first == words[0]) & (last == " ".join(words[1:]))
    )
    rows = select(Person.id).where(alike)
    if own is not None and own.id is not None:
        if words[0] in (own.first_name.lower(), own.last_name.lower()) and len(words) == 1:
            return False
        rows = rows.where(Person.id != own.id)
    return case.desk.session.scalar(rows.limit(1)) is not None
