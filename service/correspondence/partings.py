"""News that somebody else has left a group, and the word of members that they have not.

Nobody is taken out of a group on another's word: a coordinator asks them.
Who was taken out by a mail that we misread, or that was not meant, gets the place back.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from sqlalchemy import select

from groups import group as life
from groups import membership
from mail.reading.purpose import parting, staying_on
from mail.reading.text import Text
from mail.understanding import Intent
from service import facts, notices
from service.correspondence import checking, farewells, meetings
from service.correspondence.belonging import places
from service.correspondence.case import Case, Handled, answers, live_request
from service.correspondence.continuing import how_to_close
from store.groups import Membership
from store.people import Note
from store.post import QuestionKind

#: A leave can be taken back for so long; later the group has gone on without them.
_TAKEN_BACK_WITHIN: Final = timedelta(days=60)
#: Intents of a letter that may be about nothing but who has left and who has not.
_PERHAPS: Final = frozenset({Intent.OTHER, Intent.JOIN, Intent.DECLINE})
_GOING: Final = frozenset({membership.State.GIVING_NOTICE, membership.State.LEFT})
_NO_WISH: Final = frozenset({"first_name", "dates", "group_ref"})
#: Answers to "your leaving is noted" that want the place back.
_BACK: Final = re.compile(
    r"\b(?:put me back|back in\b|take (?:it|that) back|changed? my mind|scratch that|mistake"
    r"|misunder\w+|misread|want to stay|(?:am|'m|will|'ll) stay(?:ing)?"
    r"|(?:stay|staying|remain|remaining) (?:in )?after all"
    r"|not leaving|(?:not|n't) le(?:ft|ave)\b"
    r"|keep my (?:place|seat|spot)|undo|re-?instate)",
    re.IGNORECASE,
)
#: What takes a leave back by its name, in whatever letter.
_LEAVE_BACK: Final = re.compile(
    r"\b(?:take|taking|took) back (?:my|the|that) (?:leav(?:e|ing)|notice|resignation|departure)\b"
    r"|\b(?:take|taking|took) my (?:leav(?:e|ing)|notice|resignation) back\b",
    re.IGNORECASE,
)


def heard(case: Case) -> Handled | None:
    """What a letter about leaving leads to that is no leave of its writer's; None for others."""
    said = case.understanding
    on = _stays_on(case)
    if on:
        return _keep(case, on)
    if case.person is None or said.intent not in _PERHAPS or Intent.LEAVE in said.secondary_intents:
        return None
    told = _told(case)
    back = told.stays or _wants_back(case)
    if not (back or told.others):
        return None
    all_places = places(case)
    if not all_places:
        return None
    going = [each for each in all_places if each.state in _GOING and _lately(case)]
    if back and len(going) == 1:
        return _restore(case, going[0])
    here = [each for each in all_places if each.state is not membership.State.LEFT]
    if not here or (told.stays and live_request(case.desk, case.person) is not None):
        return None  # of no group of ours, or a request that the letter changes
    if told.others and not told.stays:
        if meetings.is_answer(case, case.question) or said.commands:
            return None  # answered as such, with the news beside it
        if said.intent is Intent.JOIN and facts.stated(said).keys() - _NO_WISH:
            return None
        return _keep(case, here, of_another=True)
    return _keep(case, here) if told.stays else None


def news_beside(case: Case, done: Handled) -> Handled:
    """Tell a coordinator who has left, where a letter says so beside something else."""
    meets = meetings.is_answer(case, case.question) or done.outcome == meetings.ATTESTED
    if case.person is None or not meets:
        return done
    told = _told(case)
    if told.writer or not told.others:
        return done
    _alert(case, places(case))
    return Handled(done.intent, f"{done.outcome}; news of a leave", done.person_id, done.drop)


def _stays_on(case: Case) -> list[Membership]:
    """The places of a member who will change something later, and stays until then."""
    asked = case.question
    answers_it = asked is not None and asked.kind is not QuestionKind.NOTICE
    if answers_it or not staying_on.says(case.words):
        return []
    return [each for each in places(case) if each.state is not membership.State.LEFT]


def _told(case: Case) -> parting.Parting:
    return parting.read(Text(case.words, sender_name=case.sender.name))


def _wants_back(case: Case) -> bool:
    """Whether a reply to "your leaving is noted" takes the leave back."""
    words = case.words.replace("\u2019", "'")
    of_leaving = answers(case, notices.LeaveRecorded.name)
    named = _LEAVE_BACK.search(words) is not None
    return named or (of_leaving and _BACK.search(words) is not None)


def _lately(case: Case) -> bool:
    """Whether a leave of theirs was noted a short while ago."""
    assert case.person is not None
    since = case.desk.now - _TAKEN_BACK_WITHIN
    noted = select(Note.id).where(
        Note.person_id == case.person.id, Note.kind == "leave", Note.created_at >= since
    )
    return case.desk.session.scalar(noted.limit(1)) is not None


def _restore(case: Case, place: Membership) -> Handled:
    """Give a place back, once it is sure whose words these are."""
    person = case.person
    assert person is not None
    if not case.sure:
        return checking.ask(case, case.question, what="put you back into your group")
    if place.group.state is life.State.CLOSED:
        return farewells.not_ended(case)  # nobody else is in it any more
    place.state = membership.MACHINE.after(place.state, membership.Event.RETURN)
    place.last_date = None
    code = place.group.code
    case.desk.outbox.tell(
        person, notices.PlaceKept(first_name=person.first_name, group_name=code, restored=True)
    )
    case.desk.alert(
        "leave",
        f"{person.first_name or person.email} stays in a group",
        f"We had told you that {person.email} leaves {code}. They say that they do not, and are in"
        " it as before.",
        "Please see that the group knows, and whether the mail below asks for more.",
        excerpt=case.words[:2000],
        member=person,
    )
    return case.done("place in the group given back")


def _keep(case: Case, here: list[Membership], *, of_another: bool = False) -> Handled:
    person = case.person
    assert person is not None
    _alert(case, here, stays=not of_another)
    notice = notices.PlaceKept(
        first_name=person.first_name,
        group_name=here[0].group.code if len(here) == 1 else "",
        of_another=of_another,
        words=case.words.strip()[:2000],
    )
    case.desk.outbox.tell(person, notice)
    return case.done("news of a leave passed on" if of_another else "stays in the group")


def _alert(case: Case, of: list[Membership], *, stays: bool = False) -> None:
    person = case.person
    assert person is not None
    every = [each.group.code for each in of if each.group.state is not life.State.CLOSED]
    codes = ", ".join(every) or "a group that is not on file here"
    ended = f" Or has the group ended? {how_to_close(every)}" if every else ""
    name = person.first_name or person.email
    about = f"{name} stays in a group" if stays else f"{name} tells that somebody leaves a group"
    told = "says that they stay" if stays else "tells of somebody else's leaving, or of their end"
    case.desk.alert(
        "leave",
        about,
        f"{person.email}, of {codes}, {told}. Nobody was taken out of it.",
        "Please look whether anything is to be done."
        if stays
        else f"Please ask those who are named; they leave by a mail of their own.{ended}",
        excerpt=case.words[:2000],
        member=person,
    )
