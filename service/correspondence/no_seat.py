"""Word that a group has no free seat: an offer that stands is taken back, and none is opened.

Whoever of the members says so: each of them would be asked about a newcomer, and nobody is to be
asked about a seat that is not there.  The offer alone is meant, never the writer's own request.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select

from groups import request
from mail.understanding import Command, Intent
from service import notices
from service.correspondence import offering, tidings
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import suffices
from service.correspondence.seat_words import has_joined, none_free
from store.groups import Group, Offer
from store.locks import hold_people
from store.post import QuestionKind
from store.requests import Kind, Request

#: What such words may be read as by themselves; whoever joins or accepts beside them means more.
_READ_AS: Final = frozenset({Intent.OFFER_SEATS, Intent.OTHER, Intent.DECLINE})
#: Questions to which "we are full" is an answer of another kind.
_ANSWERS: Final = frozenset({QuestionKind.ECHO, QuestionKind.NOTICE})


def heard(case: Case) -> Handled | None:
    """Take back what is offered of a group that has no seat to give; None where nothing says so."""
    said, person = case.understanding, case.person
    joined = has_joined(case.words)
    if person is None or said.intent is Intent.LEAVE or not (joined or none_free(case.words)):
        return None
    if set(said.commands) - {Command.WITHDRAW} or not suffices(case, Command.WITHDRAW):
        return None
    if case.question is not None and case.question.kind not in _ANSWERS:
        return None
    answered = _answered(case)
    if answered is None and said.intent not in _READ_AS:
        return None
    group = _group(case, answered)
    standing = [answered] if answered is not None and group is None else _standing(case, group)
    if standing:
        if joined:
            tidings.tell(case)  # who has come in is on no list of ours
        return _take_back(case, standing)
    if joined:
        return tidings.pass_on(case) if group is not None else None
    if said.intent is not Intent.OFFER_SEATS:
        return None
    case.desk.note(person, "offer", case.words[:4000])
    case.desk.outbox.tell(
        person, notices.OfferRecorded(first_name=person.first_name, over=True, stood=False)
    )
    return case.done("no seat noted")


def _answered(case: Case) -> Request | None:
    """The offer whose mail is answered, where it still stands."""
    question = case.question
    if question is None or question.request_id is None:
        return None
    wish = case.desk.session.get(Request, question.request_id)
    stands = wish is not None and wish.kind is Kind.OFFER and wish.state in offering.STANDS
    return wish if stands else None


def _group(case: Case, answered: Request | None) -> Group | None:
    made = case.desk.session.get(Offer, answered.id) if answered is not None else None
    if made is not None:
        return made.group
    person = case.person
    return offering.group_of(case, person) if person is not None and answered is None else None


def _standing(case: Case, group: Group | None) -> Sequence[Request]:
    """Every member's offer of that group."""
    if group is None:
        return ()
    rows = (
        select(Request)
        .join(Offer)
        .where(Offer.group_id == group.id, Request.state.in_(offering.STANDS))
        .order_by(Request.id)
    )
    return case.desk.session.scalars(rows).all()


def _take_back(case: Case, standing: Sequence[Request]) -> Handled:
    """Take offers back, and tell the writer and whoever made them; nobody reads who said so."""
    desk, person = case.desk, case.person
    assert person is not None
    others = [each for each in standing if each.person_id != person.id]
    hold_people(desk.session, {each.person_id for each in others})
    asking = False
    for each in standing:
        desk.session.refresh(each)
        if each.state not in offering.STANDS:
            continue
        asking = asking or each.state is request.State.PROPOSED
        offering.close(case, each)
        if each in others:
            made = desk.session.get(Offer, each.id)
            told = notices.OfferRecorded(
                first_name=each.person.first_name,
                group_code=made.group.code if made is not None else "",
                over=True,
                by_another=True,
                asking=asking,
            )
            desk.outbox.tell(each.person, told)
    desk.note(person, "offer", case.words[:4000])
    desk.outbox.tell(
        person, notices.OfferRecorded(first_name=person.first_name, over=True, asking=asking)
    )
    return case.done("offer taken back")
