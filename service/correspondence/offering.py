"""Open seats that a member offers: those of our groups are filled by asking, others by a person.

The offer is nobody's consent: whoever makes it is asked about each newcomer like the rest
(guideline 3).
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from sqlalchemy import select

from groups import membership, request
from mail.understanding import Intent
from service import faces, facts, notices, placement, questions, vacancies
from service.calendar import open_request
from service.correspondence import recorded, tidings, which_group
from service.correspondence.asides import pass_on_question, unclear
from service.correspondence.case import Case, Handled, enrol
from service.correspondence.foresight import needs_help
from service.correspondence.seat_words import has_joined, none_free, not_needed, speaks_of_seats
from service.outbox import About
from store.groups import Group, Offer
from store.people import Person
from store.post import QuestionKind
from store.requests import Kind, Request

#: An offer that may be taken back is in one of these.
STANDS: Final = (request.State.DRAFT, request.State.OPEN, request.State.PROPOSED)
#: A colleague to consult with may be offered, too, which is no seat.
_CONSULTS: Final = re.compile(r"\b(?:consult|mentor|supervis)", re.IGNORECASE)
_NO_OFFER: Final = (
    "offer a free seat in your group: write how many there are",
    "tell us or ask a coordinator something about your group: reply and say so",
)
_LONGEST_WORDS: Final = 4000
#: Who would take a seat offers none.
_TAKES: Final = re.compile(
    r"\bi(?:'d| would|'ll| will|'m| am)? ?(?:gladly |love to |like to |happily |happy to )*(?:take"
    r"|have|fill|want|grab) (?:it|that|the|one|her|his|their|your)\b"
    r"|\bi(?:'m| am)(?: not \w+ing,?)?(?: but| just)? asking\b|\bcould i (?:have|take|get|join)\b",
    re.IGNORECASE,
)
#: Words of an answer that is little more than a number.
_SHORT: Final = 6
_NUMBERS: Final = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight"),
    *"12345678",
)
_NUMBER: Final = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b(?!:)", re.IGNORECASE)


def offer(case: Case) -> Handled:
    """Hear of open seats, say back what was understood, and say what will be done about it."""
    if none_free(case.words):
        # Beside another wish, which is answered; by itself it is heard before (``no_seat``).
        return case.done("no seat noted")
    if has_joined(case.words) or not_needed(case.words):
        return tidings.pass_on(case)
    person = enrol(case)
    group = group_of(case, person)
    if group is None and _TAKES.search(case.words.replace("\u2019", "'")):
        # "Rita tells me there's a seat in her group. I'd take it gladly."
        return pass_on_question(case)
    if group is not None and not _offers_a_seat(case):
        if _CONSULTS.search(case.words) is None:
            news = tidings.of_a_group(case)
            return tidings.pass_on(case) if news else unclear(case, _NO_OFFER)
        group = None
    wish, made = _wish(case, person, group)
    case.desk.note(person, "offer", case.words[:_LONGEST_WORDS])
    _echo(case, person, wish, made)
    if group is None or needs_help(case.desk.session, group):
        _alert(case, person, group)
    return case.done("offer recorded")


def answer(case: Case, wish: Request) -> Handled:
    """Hear an answer to the mail that noted an offer: right, another number, or no more."""
    session, said = case.desk.session, case.understanding
    made = session.get(Offer, wish.id)
    if wish.state not in STANDS:
        return offer(case) if said.intent is Intent.OFFER_SEATS else recorded.more(case, wish)
    if made is not None and _is_over(case):
        return _take_back(case, wish)
    group = made.group if made is not None else group_of(case, wish.person)
    count = _count(case)
    if group is not None and (made is None or count is not None):
        made = _keep(case, wish, group, count)
        _echo(case, wish.person, wish, made)
        return case.done("offer changed")
    if made is not None and said.intent in (Intent.ACCEPT, Intent.CONFIRM):
        if wish.state is request.State.DRAFT:
            open_request(case.desk, wish)
            _echo(case, wish.person, wish, made)
        return case.done("offer opened")
    return recorded.more(case, wish)


def _is_over(case: Case) -> bool:
    """Whether nothing is offered any more; of "one of the two is gone" a person knows the rest."""
    return case.understanding.intent is Intent.DECLINE


def _offers_a_seat(case: Case) -> bool:
    """Whether words of a seat or of a newcomer stand in it: a group's new hour is no offer."""
    return case.understanding.facts.seats_offered is not None or speaks_of_seats(case.words)


def close(case: Case, wish: Request) -> None:
    """Take an offer back; the clock tells whoever is being asked about its seat."""
    wish.state = request.MACHINE.after(wish.state, request.Event.WITHDRAW)
    wish.opens_at = None
    case.desk.close(kind=QuestionKind.ECHO, request_id=wish.id)


def take_back(case: Case, wish: Request) -> Handled | None:
    """Take an offer back that is of no group we know of; None where it is of one, or over."""
    made = case.desk.session.get(Offer, wish.id)
    if wish.state not in STANDS or made is not None:
        return None
    return _take_back(case, wish)


def _take_back(case: Case, wish: Request) -> Handled:
    asking = wish.state is request.State.PROPOSED
    close(case, wish)
    notice = notices.OfferRecorded(first_name=wish.person.first_name, over=True, asking=asking)
    case.desk.outbox.tell(wish.person, notice)
    return case.done("offer taken back")


def group_of(case: Case, person: Person) -> Group | None:
    """The group of ours that is meant, where its offerer sits in it and does not leave."""
    told = case.understanding.facts.group_ref
    code = str(told.value) if told else None
    session = case.desk.session
    group = placement.own_group(session, person, code)
    if group is None and code is None:
        group = which_group.meant(session, which_group.mine(session, person), person, case.words)
    if group is None:
        return None
    here = {each.person_id for each in group.memberships if each.state is membership.State.ACTIVE}
    return group if person.id in here else None


def _count(case: Case) -> int | None:
    told = case.understanding.facts.seats_offered
    if told is not None and isinstance(told.value, int):
        return told.value
    # "Two, actually", in answer to the mail that noted one.
    bare = _NUMBER.search(case.words) if len(case.words.split()) <= _SHORT else None
    return _NUMBERS.index(bare[0].lower()) % 8 + 1 if bare is not None else None


def _wish(case: Case, person: Person, group: Group | None) -> tuple[Request, Offer | None]:
    """The request behind an offer: the one that stands already for that group, else a new one."""
    found = _standing(case, person, group) if group is not None else None
    if found is None:
        found = Request(
            person_id=person.id,
            person=person,
            kind=Kind.OFFER,
            state=request.State.DRAFT,
            missing=[],
            words="",
            created_at=case.desk.now,
        )
        case.desk.session.add(found)
        case.desk.session.flush()
    found.words = f"{found.words}\n\n{case.words}".strip()[-2 * _LONGEST_WORDS :]
    if group is None:
        found.missing = _asked(case, person)
        return found, None
    return found, _keep(case, found, group, _count(case))


def _standing(case: Case, person: Person, group: Group) -> Request | None:
    rows = (
        select(Request)
        .join(Offer)
        .where(
            Request.person_id == person.id,
            Offer.group_id == group.id,
            Request.state.in_(STANDS),
        )
        .order_by(Request.id.desc())
        .limit(1)
    )
    return case.desk.session.scalar(rows)


def _asked(case: Case, person: Person) -> list[str]:
    """What is asked back; of which group it is, too, where its offerer is in several of ours."""
    asked = list(case.understanding.ask)
    several = which_group.mine(case.desk.session, person)
    return asked if not several or "group_ref" in asked else [*asked, "group_ref"]


def _questions(case: Case, person: Person, asked: list[str]) -> tuple[notices.Question, ...]:
    """What is asked back; of which group it is, by those that there are to choose from."""
    session = case.desk.session
    groups = which_group.mine(session, person)
    which = notices.Question("group_ref", which_group.question(session, groups))
    return tuple(
        which if each.topic == "group_ref" and groups else each for each in questions.asked(asked)
    )


def _keep(case: Case, wish: Request, group: Group, count: int | None) -> Offer:
    """Keep which group it is and how many seats; silence opens it like any other request."""
    session, desk = case.desk.session, case.desk
    made = session.get(Offer, wish.id)
    if made is None:
        made = Offer(request_id=wish.id, request=wish, group_id=group.id, group=group, seats=1)
        session.add(made)
    if count is not None:
        made.seats = max(1, min(count, desk.settings.max_size))
    wish.missing = []
    if wish.state is request.State.DRAFT:
        doubtful = case.understanding.tongue
        wish.opens_at = (
            None if doubtful else desk.now + timedelta(hours=desk.settings.silence_hours)
        )
    session.flush()
    return made


def _echo(case: Case, person: Person, wish: Request, made: Offer | None) -> None:
    said = case.understanding
    group = made.group if made is not None else None
    stated = facts.stated(said)
    if group is not None:  # the mail names it in its first sentence
        stated.pop("group_ref", None)
    case.desk.close(kind=QuestionKind.ECHO, request_id=wish.id)
    notice = notices.OfferRecorded(
        first_name=person.first_name,
        facts=faces.lines(stated, ours=case.desk.settings.timezone, doubtful=said.doubtful),
        questions=_questions(case, person, wish.missing) if made is None else (),
        group_code=group.code if group is not None else "",
        seats=made.seats if made is not None else 0,
        opens_at=wish.opens_at,
        open=wish.state is not request.State.DRAFT,
        helped=group is not None and needs_help(case.desk.session, group),
    )
    case.desk.outbox.tell(person, notice, About(QuestionKind.ECHO, request_id=wish.id))


def _suits(case: Case, group: Group | None) -> tuple[str, ...]:
    """Who might suit a group; of a letter that was read for another reason, found now."""
    if group is None:
        return ()
    found = case.suits.get(group.id)
    return placement.lines(case.desk, group) if found is None else found


def _alert(case: Case, person: Person, group: Group | None) -> None:
    """Tell the coordinators of an offer that a person has to see to."""
    name = person.first_name or person.email
    told = case.understanding
    shown = faces.lines(
        facts.stated(told), ours=case.desk.settings.timezone, doubtful=told.doubtful
    )
    to_do = f"Please bring {person.first_name or 'this member'} together with whoever fits."
    silent = vacancies.silent_members(case.desk.session, group) if group is not None else []
    if silent:
        to_do = (
            f"Each member would have to be asked by mail, and none of ours reaches"
            f" {', '.join(silent)}: please ask them in another way, or tell {name} that the seat"
            " stays empty."
        )
    case.desk.alert(
        "offer",
        f"{name} offers seats in a group",
        f"{name} ({person.email}) offers seats in a group. This was recorded, and confirmed by"
        " mail.",
        to_do,
        excerpt=case.words[:2000],
        lines=(
            *(f"{line.label}: {line.value}" for line in shown),
            *_suits(case, group),
        ),
        member=person,
    )
