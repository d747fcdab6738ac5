"""A line taken out by somebody who has no request under way: done, and no new request made of it.

Who has a group still holds a line of whom not to meet, and our mails say how it goes: "take out
Rather not with".  Read as a letter about a request it would open one by silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from mail.understanding import Intent
from service import faces, facts, notices, striking
from service.correspondence.case import Case, Handled, live_request
from store.post import QuestionKind
from store.requests import Kind

#: What such a letter may have been read as.
_READ_AS: Final = frozenset({Intent.JOIN, Intent.FORM, Intent.OTHER, Intent.QUESTION})
#: Lines of somebody herself; a group's hours and place are its own matter.
_LINES: Final = frozenset(
    {"with", "not_with", "hopes", "accessibility", "affinity", "wishes", "populations"}
    | {"orientations", "licences", "experience_years", "max_travel"}
)
_NO_MATTER: Final = frozenset({"first_name", "dates", *_LINES})
#: In more words something else is told, too.
_MOST: Final = 40


def heard(case: Case) -> Handled | None:
    """Take out what a letter names, or say that it does not stand there; None for any other."""
    person, said, asked = case.person, case.understanding, case.question
    if person is None or person.profile is None or said.commands or said.intent not in _READ_AS:
        return None
    if asked is not None and asked.kind is not QuestionKind.NOTICE:
        return None
    if facts.stated(said).keys() - _NO_MATTER or len(case.words.split()) > _MOST:
        return None
    wish = live_request(case.desk, person)
    if wish is not None and wish.kind in (Kind.JOIN, Kind.FORM):
        return None
    profile = person.profile
    kept = {**profile.facts, **profile.private}
    gone = striking.struck(case.words, kept)
    absent = striking.lines_named(case.words) - kept.keys() - gone.names
    if not (gone.names or absent) or not gone.names | absent <= _LINES:
        return None
    before = _shown(case, kept)
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
    )
    case.desk.outbox.tell(person, notice)
    return case.done("taken out of what is on file")


def _shown(case: Case, kept: Mapping[str, Any]) -> dict[str, str]:
    """The lines about somebody herself as the echo would show them, by label."""
    told = {name: fact for name, fact in kept.items() if name in _LINES}
    return {each.label: each.value for each in faces.lines(told, ours=case.desk.settings.timezone)}
