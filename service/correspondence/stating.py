"""A plain correction of what is on file about its writer, where no request asks for it.

"Again: I have TEN years", "Years in practice: 10" and "I'm an LCSW, not an LPC" of somebody in a
group are taken and said back.  Somebody whose request waits tells a need or a rhythm as shortly,
and is heard as correcting that request.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from mail.understanding import Asked, Intent, Understanding
from service import faces, facts, notices
from service.correspondence import alone, belonging, placed_words
from service.correspondence.case import Case, Handled, live_request
from service.correspondence.remembering import remember
from store.people import Person, Profile
from store.post import QuestionKind
from store.requests import Kind

#: As what such a letter may have been read.
_READ_AS: Final = frozenset({Intent.JOIN, Intent.FORM, Intent.OTHER, Intent.QUESTION})
#: What somebody is, whatever group she is in; where and when it meets is the group's matter.
_OWN: Final = frozenset({"experience_years", "licences", "orientations", "populations"})
#: What a short letter of somebody who waits may tell besides.
_OF_A_REQUEST: Final = _OWN | {"accessibility", "frequency", "size", "max_travel"}
_NO_MATTER: Final = frozenset({"first_name", "dates", "group_ref"})
#: In more words something else is told, too.
_MOST: Final = 40
#: So few words that state a fact state nothing else.
_FEW: Final = 14
_CORRECTS: Final = re.compile(
    r"\b(?:not|no|wrong|correct\w*|chang\w+|actually|again|now|should|update\w*|instead|mistake"
    r"|fix|i (?:said|told|wrote|meant)|please (?:put|note|write|set))\b|n't\b",
    re.IGNORECASE,
)
#: What is told of others, of the group or of an hour of work is no fact of the writer.
_OF_OTHERS: Final = re.compile(
    r"\b(?:we|we're|our|us|they|them|their|he|she|his|her|others?|group|everyone|everybody|nobody"
    r"|clients?|patients?|friends?|husband|wife|ago|newcomer|colleagues?|seats?|meet\w*|met"
    r"|supervis\w+|consultants?)\b|\?",
    re.IGNORECASE,
)
#: A sentence that only repeats what we had, or says whose it is.
_REPORTS: Final = re.compile(
    r"[^.!?\n]*\b(?:(?:it|that|this|the (?:\w+ ){0,2}(?:mail|letter|introduction|line|file|list"
    r"|proposal|summary|echo)|you(?:r \w+)?)(?:'ve| still| now)? (?:says?|said|reads?|have|had|has"
    r"|wrote|shows?|lists?|put|got)|not me|isn't me)\b[^.!?\n,;]*[.!?\n,;]*",
    re.IGNORECASE,
)


def of_a_member(case: Case) -> Handled | None:
    """Take a member's plain correction of facts about herself; None for every other letter."""
    person, asked = case.person, case.question
    if person is None or not belonging.now(case) or not _reads_so(case):
        return None
    if asked is not None and asked.kind is not QuestionKind.NOTICE:
        return None
    if live_request(case.desk, person) is not None or placed_words.wants_another(case.words):
        return None
    again = _of_herself(case)
    if again is None or not facts.stated(again).keys() - _NO_MATTER <= _OWN:
        return None
    return _take(case, person, again)


def in_a_request(case: Case) -> Case:
    """The letter as a correction of its writer's request, where it only tells such a fact."""
    person = case.person
    wish = live_request(case.desk, person) if person is not None else None
    if wish is None or wish.kind not in (Kind.JOIN, Kind.FORM) or belonging.now(case):
        return case
    if case.understanding.intent is not Intent.OTHER or not _reads_so(case):
        return case
    again = _of_herself(case)
    if again is None or not facts.stated(again).keys() - _NO_MATTER <= _OF_A_REQUEST:
        return case
    return replace(case, understanding=replace(again, intent=Intent.JOIN))


def _reads_so(case: Case) -> bool:
    said, words = case.understanding, case.words.replace("\u2019", "'")
    if said.commands or said.intent not in _READ_AS or _OF_OTHERS.search(words):
        return False
    number = len(words.split())
    return 0 < number <= _FEW or (number <= _MOST and _CORRECTS.search(words) is not None)


def _of_herself(case: Case) -> Understanding | None:
    """What the letter states without what it only repeats of ours; None where that is nothing."""
    words = case.words.replace("\u2019", "'")
    again = alone.as_answer(case, _REPORTS.sub(" ", words), Asked.ECHO)
    if not facts.stated(again).keys() - _NO_MATTER:
        # "You have my years wrong, I have 12": the report names what the number is of.
        again = alone.as_answer(case, words, Asked.ECHO)
        told = {str(fact.get("evidence")) for fact in _single(facts.stated(again))}
        reports = " ".join(each.group() for each in _REPORTS.finditer(words))
        if not told or any(each in reports for each in told):
            return None
    said = case.understanding
    return replace(
        said,
        facts=replace(again.facts, first_name=None, not_with=(), with_=()),
        ask=(),
        doubtful=(),
    )


def _single(stated: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """All facts of a letter that say something of its writer, in one list."""
    every = (fact for name, fact in stated.items() if name not in _NO_MATTER)
    return [one for fact in every for one in (fact if isinstance(fact, list) else [fact])]


def _take(case: Case, person: Person, again: Understanding) -> Handled | None:
    """Keep what is told and say it back; None where that is on file already."""
    if person.profile is None:
        person.profile = Profile(facts={}, private={}, updated_at=case.desk.now)
    before = _shown(case, person.profile)
    remember(replace(case, understanding=again), person)
    after = _shown(case, person.profile)
    lines = tuple(f"{name}: {told}" for name, told in after.items() if before.get(name) != told)
    if not lines:
        return None
    notice = notices.FactsNoted(
        first_name=person.first_name,
        lines=lines,
        groups=tuple(each.group.code for each in belonging.now(case)),
    )
    case.desk.outbox.tell(person, notice)
    return case.done("a member's facts corrected")


def _shown(case: Case, profile: Profile) -> Mapping[str, Any]:
    kept = {**profile.facts, **profile.private}
    told = {name: fact for name, fact in kept.items() if name in _OWN}
    return {each.label: each.value for each in faces.lines(told, ours=case.desk.settings.timezone)}
