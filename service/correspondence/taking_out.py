"""A line taken out by somebody who has no request under way: done, and no new request made of it.

Who has a group still holds a line of whom not to meet, and our mails say how it goes: "take out
Rather not with".  Read as a letter about a request it would open one by silence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import inspect

from mail.understanding import Intent
from service import faces, facts, notices, striking
from service.correspondence import alone, remembering, requesting
from service.correspondence.case import Case, Handled, live_request
from store.people import Person
from store.post import QuestionKind
from store.requests import Kind

#: What such a letter may have been read as.
_READ_AS: Final = frozenset({Intent.JOIN, Intent.FORM, Intent.OTHER, Intent.QUESTION})
#: Lines of somebody herself; a group's hours and place are its own matter.
_LINES: Final = frozenset(
    {"with", "not_with", "hopes", "accessibility", "affinity", "wishes", "populations"}
    | {"orientations", "licences", "experience_years", "max_travel"}
)
#: Answers beside which a line may be named.
_ANSWERS: Final = frozenset({Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM})
#: Mails of ours in answer to which one is taken out here; the echo's are corrections of it.
_UNDER: Final = frozenset(
    {QuestionKind.NOTICE, QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.CONSENT}
    | {QuestionKind.CHECK_IN, QuestionKind.APART}
)
#: A sentence with what ends it.
_SENTENCE: Final = re.compile(r"[^.!?;\n]+[.!?;\n]*|[.!?;\n]+")
_NO_MATTER: Final = frozenset({"first_name", "dates", "group_ref", *_LINES})
#: In more words something else is told, too.
_MOST: Final = 40


def spared(case: Case) -> Case:
    """A letter whose answer is read without the labels of lines that it would have taken out.

    "Take out Rather not with" under a proposal sounds like "I'd rather not".
    """
    person, said, asked = case.person, case.understanding, case.question
    if person is None or asked is None or asked.kind is not QuestionKind.PROPOSAL:
        return case
    if said.commands or not striking.lines_named(case.words):
        return case
    pieces = _SENTENCE.findall(case.words)
    rest = "".join(each for each in pieces if not striking.lines_named(each)).strip()
    if rest:
        found = alone.as_answer(case, rest)
    else:
        nothing = replace(said.facts, not_with=(), with_=())
        found = replace(
            said, intent=Intent.OTHER, secondary_intents=(), facts=nothing, flags=(), doubtful=()
        )
    # What it orders stands in all of its words.
    read = replace(found, new_text=said.new_text, signature=said.signature)
    return replace(case, understanding=read)


def heard(case: Case) -> Handled | None:
    """Take out what a letter names, or say that it does not stand there; None for any other.

    Who has a request reads it back as a whole, whatever mail of ours the letter answers.
    """
    person, said, asked = case.person, case.understanding, case.question
    if person is None or person.profile is None or said.commands or said.intent not in _READ_AS:
        return None
    if asked is not None and asked.kind not in _UNDER:
        return None
    if facts.stated(said).keys() - _NO_MATTER or len(case.words.split()) > _MOST:
        return None
    kept = {**person.profile.facts, **person.profile.private}
    gone = striking.struck(case.words, kept)
    named = striking.lines_named(case.words)
    absent = named - kept.keys() - gone.names
    if not (gone.names or absent) or not gone.names | absent <= _LINES:
        return None
    wish = live_request(case.desk, person)
    if wish is not None and wish.kind in (Kind.JOIN, Kind.FORM):
        under = asked is not None and asked.kind is not QuestionKind.NOTICE
        return requesting.wish(remembering.amending(case)) if under and named else None
    _tell(case, person, gone)
    return case.done("taken out of what is on file")


def beside(case: Case, done: Handled) -> Handled:
    """Take out the lines that a letter names beside its yes or no, where that told of neither."""
    person, said, asked = case.person, case.understanding, case.question
    if said.intent not in _ANSWERS or said.commands or done.drop or "asked who" in done.outcome:
        return done
    if asked is None or asked.kind not in _UNDER or not striking.lines_named(case.words):
        return done
    # Who was forgotten by this letter is not looked at any more.
    if person is None or not inspect(person).persistent or person.profile is None:
        return done
    kept = {**person.profile.facts, **person.profile.private}
    if not striking.lines_named(case.words) & kept.keys() & _LINES:
        return done
    gone = striking.struck(case.words, {name: kept[name] for name in _LINES & kept.keys()})
    _tell(case, person, gone, beside=True)
    return replace(done, outcome=f"{done.outcome}; a line taken out")


def _tell(case: Case, person: Person, gone: striking.Struck, *, beside: bool = False) -> None:
    """Take that out of what is on file, and say so."""
    profile = person.profile
    assert profile is not None
    before = _shown(case, {**profile.facts, **profile.private})
    profile.facts = striking.without(profile.facts, gone)
    profile.private = striking.without(profile.private, gone)
    profile.updated_at = case.desk.now
    after = _shown(case, {**profile.facts, **profile.private})
    notice = notices.TakenOut(
        first_name=person.first_name,
        lines=tuple(f"{label}: {told}" for label, told in before.items() if label not in after),
        lessened=tuple(
            f"{label}: {after[label]}"
            for label, told in before.items()
            if label in after and after[label] != told
        ),
        apart="not_with" in gone.names,
        beside=beside,
    )
    case.desk.outbox.tell(person, notice)


def _shown(case: Case, kept: Mapping[str, Any]) -> dict[str, str]:
    """The lines about somebody herself as the echo would show them, by label."""
    told = {name: fact for name, fact in kept.items() if name in _LINES}
    return {each.label: each.value for each in faces.lines(told, ours=case.desk.settings.timezone)}
