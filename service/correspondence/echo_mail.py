"""The echo as its reader gets it: what is on file, what is asked, and what has changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from groups import invitation, request
from service import faces, notices, questions
from service.correspondence import another, echo_notes, yes_beside
from service.correspondence.case import Case
from service.correspondence.deferring import Rest
from service.correspondence.echo_notes import ROSTER
from service.correspondence.remembering import standing
from store.people import Person
from store.requests import Kind, Request


@dataclass(frozen=True, slots=True)
class Left:
    """What a letter left of a request to be said and asked.

    Attributes
    ----------
    asked : list of str
        What has to be answered before it can open.
    waits : bool
        Whether a coordinator's word is waited for, of which the writer knows already.
    rest : Rest or None
        Until when its writer cannot begin.
    """

    asked: list[str]
    waits: bool
    rest: Rest | None


def of(
    case: Case,
    person: Person,
    found: Request,
    left: Left,
    *,
    changed: Collection[str],
    is_update: bool,
    agreed: bool,
    before: tuple[Any, ...] | None,
) -> notices.Echo:
    """The mail that says back what is on file.

    Parameters
    ----------
    case : Case
    person : Person
        Whose request it is, with a profile.
    found : Request
        As the letter left it.
    left : Left
    changed : collection of str
        Facts that the letter changed.
    is_update : bool
        Whether the request was there before the letter.
    agreed : bool
        Whether the letter agreed to it.
    before : tuple or None
        How it stood before the letter, see `remembering.standing`.
    """
    profile, rest = person.profile, left.rest
    assert profile is not None
    zone = case.desk.settings.timezone
    is_open = found.state is not request.State.DRAFT
    place = another.under_way(case, person) if is_open else None
    open_ones = [each for each in left.asked if not left.waits or each != ROSTER]
    return notices.Echo(
        first_name=person.first_name,
        kind="form" if found.kind is Kind.FORM else "join",
        facts=faces.lines(
            {**profile.facts, **profile.private},
            ours=zone,
            doubtful=tuple(case.understanding.doubtful),
            # What has not been shown before has not changed for its reader.
            changed=changed if is_update else (),
        ),
        questions=questions.asked(open_ones, profile.facts, case.understanding.unread),
        shown_to_others=faces.shown_to_others(profile.facts),
        private=faces.private_phrases(profile.private),
        notes=_notes(case, person, left, agreed=agreed, before=before),
        form=faces.form(profile.facts, zone),
        opens_at=found.opens_at,
        is_update=is_update,
        open=is_open,
        rests=rest.until if rest is not None and is_open else None,
        agreed=agreed,
        unchanged=before is not None and before == standing(person, found),
        waits=left.waits,
        proposed=place.proposal.code if place is not None else "",
        due=place is not None and place.state is invitation.State.ASKED,
    )


def _notes(
    case: Case, person: Person, left: Left, *, agreed: bool, before: tuple[Any, ...] | None
) -> tuple[str, ...]:
    """What stands in no line of the request, each a sentence or two."""
    profile = person.profile
    assert profile is not None
    waits, rest = left.waits, left.rest
    return (
        *echo_notes.notes(case, person, profile.facts, left.asked, waits=waits, rest=rest),
        *(yes_beside.note(case) if agreed else ()),
        *_on_name(person, before),
        *_no_longer_apart(profile.private, before),
    )


def _on_name(person: Person, before: tuple[Any, ...] | None) -> tuple[str, ...]:
    """That a name was put right, which stands in no line of the request."""
    had = before[0] if before is not None else (person.first_name, person.last_name)
    if not had[0] or had == (person.first_name, person.last_name):
        return ()
    if had[0] != person.first_name:
        return (f"From now on we call you {person.first_name}, and others are told that name.",)
    return (
        f"Your last name is noted as {person.last_name}. It is told only to those with whom a"
        " group is confirmed.",
    )


def _no_longer_apart(private: Mapping[str, Any], before: tuple[Any, ...] | None) -> tuple[str, ...]:
    """Who is no longer kept apart: a line that is gone is seen by nobody, and this one protects.

    It may have stood there by a misreading of ours, so no wish is ascribed to its reader.
    """
    had = _avoided(before[1]) if before is not None else []
    left = _avoided(private)
    words = [set(each.casefold().split()) for each in left]
    gone = [each for each in had if not any(set(each.casefold().split()) <= one for one in words)]
    if not gone:
        return ()
    named = " and ".join(gone)
    return (
        f"“Rather not with: {', '.join(gone)}” is taken out: you may be grouped with {named}. If"
        f" that is not what you meant, reply “not with {' or '.join(gone)}”.",
    )


def _avoided(facts: Mapping[str, Any]) -> list[str]:
    return [str(each["value"]) for each in facts.get("not_with") or ()]
