"""A member's word that the group has ended, or that it goes on: a coordinator looks.

No group ends on one member's word, nor does a word that it goes on offer a seat in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mail.reading.purpose import continuing
from mail.understanding import Command, Intent
from service import notices
from service.attending import present
from service.correspondence import belonging, farewells, meetings
from service.correspondence.case import Case, Handled
from store.groups import Membership
from store.people import Person
from store.post import QuestionKind

#: What a letter may be read as that tells of a group and wants nothing.
_PERHAPS: Final = frozenset(
    {Intent.OTHER, Intent.OFFER_SEATS, Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM}
)
#: Wishes beside which such news is easily told.
_WISHES: Final = frozenset({Intent.JOIN, Intent.FORM, Intent.SEEK_CONSULTANT})
#: Words of an offer, which is one though it begins with "we still meet".
_SEATS: Final = re.compile(
    r"\b(?:seats?|spots?|openings?|vacanc\w+|(?:room|space|places?) (?:for|in|left|free)|newcomers?"
    r"|new (?:members?|people|colleagues?)|(?:an)?other (?:member|person|colleague)|join us"
    r"|looking for)\b",
    re.IGNORECASE,
)
#: What a wish that the whole group be closed may be read as beside.
_OF_ALL: Final = frozenset({Command.WITHDRAW, Command.LEAVE})
#: Who speaks of herself leaves; "we have decided to stop" is of all of them.
_OF_ME: Final = re.compile(r"\b(?:I|I['\u2019]\w+|me|myself)\b")


def ends(case: Case) -> Handled | None:
    """Give a wish that a whole group be ended to a coordinator; None for every other letter.

    It takes no request back and nobody out of it: only its members together can end a group.
    """
    said = case.understanding
    if not _unasked(case) or set(said.commands) - _OF_ALL:
        return None
    decided = continuing.ended(case.words) and not _OF_ME.search(case.words)
    of_all = said.commands or said.intent is Intent.LEAVE
    if not (continuing.asks_to_close(case.words) or (decided and of_all)):
        return None
    here = belonging.here(case)
    if not here:
        return None
    _alert(case, here, over=True)
    _tell(case, here[0].person)
    return case.done("passed on: the group shall end")


def heard(case: Case) -> Handled | None:
    """What such a word leads to; None for every other letter."""
    said = case.understanding
    if said.intent not in _PERHAPS or said.commands or not _unasked(case):
        return None
    if said.facts.seats_offered is not None or _SEATS.search(case.words):
        return None
    over = continuing.ended(case.words)
    if not over and not continuing.goes_on(case.words):
        return None
    here = belonging.here(case)
    if not here:
        return farewells.not_ended(case) if not over and belonging.ended(case) else None
    _alert(case, here, over=over)
    _tell(case, here[0].person)
    return case.done(f"passed on: the group {'has ended' if over else 'goes on'}")


def beside(case: Case, done: Handled) -> Handled:
    """Tell a coordinator that a group has ended, where a letter says so beside its wish."""
    of_month = case.question is not None and case.question.kind is QuestionKind.CHECK_IN
    wishes = case.understanding.intent in _WISHES
    if not (wishes or of_month) or not continuing.ended(case.words):
        return done
    here = belonging.here(case)
    if not here:
        return done
    _alert(case, here, over=True)
    if of_month:
        _tell(case, here[0].person, beside=done.outcome != meetings.ENDED)
    return Handled(done.intent, f"{done.outcome}; news of an end", done.person_id, done.drop)


def _tell(case: Case, person: Person, *, beside: bool = False) -> None:
    """Say that a coordinator has the news, be it beside another mail that answers the letter."""
    notice = notices.QuestionPassedOn(
        first_name=person.first_name,
        question=case.words.strip()[:2000],
        asks=False,
        news=True,
        beside=beside,
    )
    case.desk.outbox.tell(person, notice)


def _unasked(case: Case) -> bool:
    return case.question is None or case.question.kind is QuestionKind.NOTICE


def _alert(case: Case, here: Sequence[Membership], *, over: bool) -> None:
    person = here[0].person
    name = person.first_name or person.email
    codes = ", ".join(each.group.code for each in here)
    about = "tells of the end of a group" if over else "tells that a group goes on"
    what = "tells of the end of the group" if over else "tells that the group goes on"
    case.desk.alert(
        "ended",
        f"{name} {about} ({codes})",
        f"{person.email}, of {codes}, {what}. It is on file as before.",
        how_to_close([each.group.code for each in here])
        if over
        else "You need do nothing, unless somebody has told you that it has ended.",
        excerpt=case.words[:2000],
        lines=tuple(one.person.email for each in here for one in present(each.group)),
        member=person,
    )


def how_to_close(codes: Sequence[str]) -> str:
    """What a coordinator can do where groups may have ended."""
    either = " or ".join(f"CLOSE {each}" for each in codes)
    return (
        f"Please ask its members. If it has ended, reply {either} to this mail and nothing else:"
        " that notes it and tells them, as `peercircle close` does, and goes to nobody."
    )
