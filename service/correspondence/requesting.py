"""Wishes to join or to form: the echo, its answers, and the opening of the request."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from groups import request
from mail.understanding import Intent, Understanding
from service import facts
from service.calendar import open_request
from service.correspondence import deferring, echo_mail, echo_notes, placed, respite, yes_beside
from service.correspondence.case import Case, Handled, enrol, enter, live_request
from service.correspondence.echo_notes import ROSTER
from service.correspondence.remembering import remember, standing
from service.desk import Desk
from service.good_standing import in_doubt, is_held, tell_held
from service.outbox import About
from store.entering import insert_now
from store.people import Person
from store.post import QuestionKind
from store.requests import Kind, Request

_WISHES = (Intent.JOIN, Intent.FORM)
_LONGEST_WORDS = 4000
#: What became of a yes to what was open before; there is nothing to tell of it.
AGREED = "agreed to what is open already"


def wish(case: Case) -> Handled:
    """Hear a wish to join or form, new or changed, and say back what was understood."""
    person = enter(case)
    found = live_request(case.desk, person)
    kind = _kind(case.understanding)
    is_new = found is None or found.kind in (Kind.SEEK, Kind.OFFER)
    turned = placed.instead(case) if is_new else None
    if turned is not None:
        return turned
    if found is None or is_new:
        found = Request(
            person=person,
            kind=kind,
            state=request.State.DRAFT,
            missing=[],
            words=case.words[:_LONGEST_WORDS],
            created_at=case.desk.now,
        )
        before = None
    else:
        before = standing(person, found)
    if not is_new and kind is Kind.FORM:
        found.kind = kind
    changed = _take_in(case, person, found)
    _wake(case, found)
    echo(case, person, found, changed=changed, is_update=not is_new, before=before)
    if is_new and in_doubt(person, roster=case.history.roster):
        _tell_of_doubt(case, person)
    return case.done("echoed" if is_new else "request changed and echoed")


def _kind(said: Understanding) -> Kind:
    """Whether somebody wants to start a group: as the main wish, or beside another one."""
    first = next(
        (each for each in (said.intent, *said.secondary_intents) if each in _WISHES), Intent.JOIN
    )
    return Kind.FORM if first is Intent.FORM else Kind.JOIN


def _take_in(case: Case, person: Person, found: Request) -> Collection[str]:
    """Keep what a letter states, in the profile and in the request; give what has changed."""
    had_word = _on_organizing(person)
    changed = remember(case, person)
    word = _on_organizing(person)
    if word != had_word:
        found.volunteers = word is not None and not facts.is_unwilling({facts.ORGANIZING: word})
    return changed


def _on_organizing(person: Person) -> Any:
    assert person.profile is not None
    return person.profile.facts.get(facts.ORGANIZING)


def _wake(case: Case, found: Request) -> None:
    """A resting request whose writer is back takes part again."""
    if request.MACHINE.may(found.state, request.Event.RESUME) and "pause" not in (
        case.understanding.flags
    ):
        found.state = request.MACHINE.after(found.state, request.Event.RESUME)


def _tell_of_doubt(case: Case, person: Person, *, again: bool = False) -> None:
    """Tell the coordinators of somebody whom the roster does not hold, or not as active.

    The echo says so to the writer.
    """
    held = is_held(person.roster_status)
    if held and not again:
        tell_held(case.desk, person)
        return
    where = f"“{person.roster_status}” on the roster" if held else "not on the roster"
    what = "asks to take part" if not again else "was asked about it, and wrote what stands below"
    case.desk.alert(
        ROSTER,
        f"{person.email} is {where}" + (", and has written" if again else ""),
        f"{person.email} is {where} and {what}.",
        "If this is a member, please add the address with `peercircle import`; the request waits"
        " for that.",
        excerpt=case.words.strip()[:2000] if again else "",
        member=person,
    )


def lacking(case: Case, person: Person, found: Request) -> list[str]:
    """What has to be asked before the request can open.

    A reader of one letter asks for all that does not stand in it.  What is on
    file is asked for again only where this letter made it doubtful, or where
    it was asked for before and is not answered yet.
    """
    assert person.profile is not None
    stated = facts.stated(case.understanding)
    open_ones = [
        word
        for word in case.understanding.wanting
        if word not in facts.NEEDED or word in found.missing or stated.get(facts.NEEDED[word])
    ]
    asked = facts.missing(person.profile.facts, open_ones)
    if "availability" not in asked and echo_notes.no_hours(case, person.profile.facts):
        # What is blocked takes all that is free: opened by silence, it would be proposed never.
        asked.append("availability")
    unnamed = "do_not_pair" in case.understanding.flags and not person.profile.private.get(
        "not_with"
    )
    if unnamed and "do_not_pair" not in asked:
        # A wish to be kept apart whose name we did not find: lost, it would bring the two together.
        asked.append("do_not_pair")
    if in_doubt(person, roster=case.history.roster):
        asked = [word for word in asked if word != ROSTER] + [ROSTER]
    return asked


def echo(
    case: Case,
    person: Person,
    found: Request,
    *,
    changed: Collection[str] = (),
    is_update: bool = False,
    agreed: bool = False,
    before: tuple[Any, ...] | None = None,
) -> None:
    """Say back what is on file, ask only for what is missing, and say when it opens.

    A complete and undoubted request opens by itself after a day of silence; one
    with something missing or doubtful waits for an answer.  ``before`` is how it
    stood before this letter: where nothing is different, no change is claimed.
    """
    left = _settled(case, person, found)
    if left.rest is not None and is_update and not changed and deferring.says_only_that(case):
        deferring.tell(case, person, found, left.rest)
        return
    notice = echo_mail.of(
        case,
        person,
        found,
        left,
        changed=changed,
        is_update=is_update,
        agreed=agreed,
        before=before,
    )
    case.desk.outbox.tell(person, notice, About(QuestionKind.ECHO, request_id=found.id))
    if left.waits and case.words.strip():
        _tell_of_doubt(case, person, again=True)


def _settled(case: Case, person: Person, found: Request) -> echo_mail.Left:
    """Note what a request waits for, and take back what was asked about it before."""
    asked, told_before = lacking(case, person, found), ROSTER in found.missing
    found.missing = asked
    waits = told_before and ROSTER in asked and case.history.roster
    if found.state is request.State.DRAFT:
        found.opens_at = _opens_at(case, asked)
    # "I can't start before February": nothing is proposed, nor opened, until then.
    rest = deferring.defer(case, person, found)
    if found.id is None:
        _store(case.desk, person, found)  # a new one: nothing was asked about it yet
    else:
        case.desk.close(kind=QuestionKind.ECHO, request_id=found.id)
    return echo_mail.Left(asked, waits, rest)


def _opens_at(case: Case, asked: Collection[str]) -> datetime | None:
    """When silence opens a request; None where it waits for a word."""
    said, desk = case.understanding, case.desk
    if asked or said.doubtful or said.tongue:
        return None
    return desk.now + timedelta(hours=desk.settings.silence_hours)


def _store(desk: Desk, person: Person, found: Request) -> None:
    """Store a new request, and whom it is of where this letter is their first."""
    if person.id is None and person.profile is not None:
        insert_now(desk.session, person, person.profile, found)
    else:
        desk.session.add(found)
        desk.session.flush()


def answer(case: Case, found: Request) -> Handled:
    """Hear an answer to the echo: a yes, a correction, or what was missing."""
    person = enrol(case)
    said = case.understanding
    if found.state not in request.LIVE:
        # That request is over; what is written now is a wish of its own.
        return wish(case)
    newer = facts.stated(said)
    newer.pop("first_name", None)
    newer.pop("dates", None)
    before = standing(person, found)
    changed = _take_in(case, person, found)
    # What a yes says over is no change ("correct, LCSW in Portland"), nor is a name below it.
    same = before[1:] == standing(person, found)[1:]
    if said.intent is Intent.FORM:
        found.kind = Kind.FORM
    rested = found.state is request.State.PAUSED
    _wake(case, found)
    asked = lacking(case, person, found)
    agreed = said.intent is Intent.ACCEPT and (same or not newer)
    if agreed:
        yes_beside.pass_on(case)
    if agreed and not asked and found.state is request.State.DRAFT:
        open_request(case.desk, found)
        found.missing = []
        case.desk.close(kind=QuestionKind.ECHO, request_id=found.id)
        echo(case, person, found, is_update=True, agreed=True)
        return case.done("request opened")
    if agreed and rested and found.state is request.State.OPEN:
        echo(case, person, found, is_update=True, agreed=True)
        return case.done("pause ended")
    if agreed and found.state is not request.State.DRAFT and not respite.cannot_begin(case.words):
        if yes_beside.BESIDE in said.flags:
            echo(case, person, found, is_update=True, agreed=True)
            return case.done("agreed, and told more")
        return case.done(AGREED)
    renamed = (person.first_name, person.last_name) != before[0]
    if not (newer or renamed or agreed) and said.intent not in _WISHES:
        if ROSTER in asked and case.history.roster and case.words.strip():
            # "I joined last week": only a coordinator can tell.
            echo(case, person, found, is_update=True, before=before)
            return case.done("waits for a coordinator")
        return case.done("unclear")
    if not asked and not said.doubtful and found.state is request.State.DRAFT and found.missing:
        # Everything that was asked for has now been given, by the writer's own hand.
        open_request(case.desk, found)
    echo(case, person, found, changed=changed, is_update=True, before=before)
    return case.done("request changed and echoed")
