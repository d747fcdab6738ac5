"""A member tells unasked where or when the group meets now.

Of its organizer that changes what is on file, and everybody is told.  Of another member the
organizer is asked in one mail, and until a yes nothing changes; where nobody organizes the group,
or where it is not plain which one is meant, a coordinator gets the news.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

from groups import charter as rules
from groups import group as life
from groups import profile
from mail.reading.purpose import beginning, handing_on, points_named, resettled, shifted
from mail.reading.text import Text
from mail.understanding import Intent
from service import facts, moving, notices
from service.confirming import seen_by_all
from service.correspondence import belonging, checking, own_words, recess, tidings
from service.correspondence.case import Case, Handled, answers, live_request
from service.correspondence.first_days import FirstDay, in_answer
from service.correspondence.handing_on import meant
from service.correspondence.seat_words import speaks_of_seats
from service.settled import charter_of, said
from store.groups import Group
from store.locks import hold_group
from store.people import Person
from store.post import QuestionKind
from vocabulary import week

#: Where a group keeps what a member told of it, until its organizer has answered.
_TOLD: Final = "told to meet"
_WHAT: Final = "note when and where your group meets"
_PERHAPS: Final = frozenset(
    {Intent.OTHER, Intent.CONFIRM, Intent.ACCEPT, Intent.DECLINE, Intent.QUESTION}
)
_WISHES: Final = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS})
#: Who tells more than these asks for a group.
_FEW_FACTS: Final = 3
#: So far a letter is read for it.
_LONGEST: Final = 4000
#: A place that moves with its owner.
_OWN_ROOM: Final = re.compile(
    r"\b(?:my|our|office|practice|home|house|place)\b|\w['\u2019]s\b", re.I
)
#: Who tells it because it does not suit, needs an answer and not a change of the record.
_UNSUITED: Final = re.compile(
    r"\btoo (?:far|late|early|long|much|soon)\b"
    r"|\b(?:can(?:'t|not| not)|won't|not able to|unable to)"
    r" (?:make|come|manage|get|do|be there|attend)\b"
    r"|\b(?:doesn't|does not|won't|will not|not) (?:work|suit|fit)(?:s|ing)?\b",
    re.IGNORECASE,
)


def heard(case: Case) -> Handled | None:
    """What follows where a letter tells where or when a group meets; None for every other."""
    asked = case.question
    if case.person is None or (asked is not None and asked.kind is not QuestionKind.NOTICE):
        return None
    of_it = answers(case, notices.MeetingSet.name) or answers(case, notices.MeetingAsked.name)
    told = resettled.read(Text(case.words[:_LONGEST]), asked_of_it=of_it)
    named = points_named.read(Text(case.words[:_LONGEST]))
    if not (told.lasts or of_it or named != points_named.Points()) or not _may_tell(case):
        return None
    places = belonging.here(case)
    group = meant(case, [each.group for each in places])
    if group is None:
        return tidings.pass_on(case) if places and told else None
    if answers(case, notices.MeetingAsked.name) and group.organizer is case.person:
        done = _answered(case, group)
        if done is not None:
            return done
    if group.state is life.State.FORMING and beginning.speaks_of_first(Text(case.words)):
        return None
    lasting = _settles(case, told, group) if told.lasts or of_it else rules.Charter()
    newer = _with_named(lasting, named, case, group)
    if newer == rules.Charter():
        return None
    if group.organizer is case.person:
        return _move(case, group, newer, told.begins)
    if case.understanding.perhaps or _UNSUITED.search(case.words.replace("\u2019", "'")):
        return None
    return _ask(case, group, newer, told.begins)


def _may_tell(case: Case) -> bool:
    said_ = case.understanding
    if said_.intent is Intent.OFFER_SEATS:  # as "our group now meets Fridays" is easily read
        return not speaks_of_seats(case.words)
    few = len(facts.stated(said_)) <= _FEW_FACTS
    return said_.intent in _PERHAPS or (said_.intent in _WISHES and few)


def _settles(case: Case, told: resettled.Resettled, group: Group) -> rules.Charter:
    """The points of a group that the letter changes."""
    rule = said(case.understanding.charter, group.slot or "")
    slot = _slot(case, told, rule, group)
    minutes = rule.length_minutes if slot is not None else None
    return rules.Charter(
        slot=slot,
        place=told.place or None,
        frequency=told.frequency or None,
        length_minutes=minutes,
    )


def _with_named(
    newer: rules.Charter, named: points_named.Points, case: Case, group: Group
) -> rules.Charter:
    """With what the organizer settles under its own name; of others that may be a request's."""
    person = case.person
    if person is None or group.organizer is not person:
        return newer
    if live_request(case.desk, person) is not None:
        return newer
    before = charter_of(group.charter).place or ""
    place = newer.place or named.place or None
    if place is None and named.moved and _OWN_ROOM.search(before):
        place = named.moved
    if named.room and named.room.lower() not in (place or "").lower():
        place = points_named.in_place(place or before, named.room)
    return replace(
        newer,
        place=place,
        frequency=newer.frequency or named.frequency or None,
        length_minutes=newer.length_minutes or named.length_minutes,
    )


def _slot(case: Case, told: resettled.Resettled, rule: rules.Charter, group: Group) -> str | None:
    day, begin, usual = week.session(group.slot) if group.slot else (None, None, 90)
    spoken = week.session(rule.slot) if rule.slot else None
    minute = resettled.minute_of_day(told, begin if begin is not None else 12 * 60)
    if minute is None and spoken is not None and told.day in (None, spoken[0]):
        minute = spoken[1]
    by = shifted.minutes(Text(case.words))
    if minute is None and begin is not None and by is not None:
        minute = begin + by
    if minute is None and told.day is None:
        return None
    day = told.day if told.day is not None else day
    minute = minute if minute is not None else begin
    length = rule.length_minutes or usual
    if day is None or minute is None or not 0 <= minute < 24 * 60 - length:
        return None
    return week.session_text(day, minute, length)


def _move(
    case: Case, group: Group, newer: rules.Charter, begins: str, *, once: str = "", words: str = ""
) -> Handled:
    if not case.sure:
        return checking.ask(case, case.question, what=_WHAT)
    hold_group(case.desk.session, group.id)
    forget(group)
    moving.move(case.desk, group, newer, begins=begins, once=once, words=words)
    return case.done("place or hour of a group set")


def _ask(case: Case, group: Group, newer: rules.Charter, begins: str) -> Handled:
    """Ask the organizer of a group about it, and tell the writer so."""
    writer, organizer = case.person, group.organizer
    assert writer is not None
    if newer.place:
        # "My office" is the writer's.
        newer = replace(newer, place=seen_by_all(newer.place, writer.first_name))
    known = not moving.changes(group, newer)
    if not known and (organizer is None or organizer.state in profile.UNWRITTEN):
        return tidings.pass_on(case)
    notice = notices.MeetingAsked(
        code=group.code,
        charter=moving.shown(group, newer, begins),
        organizer_name=organizer.first_name if organizer is not None else "",
        on_file=known,
    )
    case.desk.outbox.tell(writer, replace(notice, first_name=writer.first_name))
    if known or organizer is None:
        return case.done("place and hour of a group on file already")
    hold_group(case.desk.session, group.id)
    told = {"by": writer.id, "settles": rules.to_json(newer), "begins": begins}
    group.charter = {**group.charter, _TOLD: told}
    asks = replace(notice, first_name=organizer.first_name, told_by=writer.first_name or "A member")
    case.desk.outbox.tell(organizer, asks)
    return case.done("organizer asked whether the group meets so")


def _answered(case: Case, group: Group) -> Handled | None:
    """What the organizer says to what a member told."""
    told: dict[str, Any] | None = group.charter.get(_TOLD)
    says = handing_on.answers(case.words)
    if told is None or says is None:
        return None
    if resettled.read(Text(case.words[:_LONGEST]), asked_of_it=True) or in_answer(
        case.words, recess.today(case)
    ):
        return None  # "No, it is at Hal's": heard as any word of hers
    if not case.sure:
        return checking.ask(case, case.question, what=_WHAT)
    newer = rules.from_json(told["settles"])
    if says:
        return _move(case, group, newer, told["begins"], **told.get("beside", {}))
    hold_group(case.desk.session, group.id)
    forget(group)
    if told.get("doubt"):
        ask_again(case, group, FirstDay(rules.Charter(), doubt=told["doubt"]))
        return case.done("asked for the day of the first meeting")
    member = case.desk.session.get(Person, told["by"])
    if member is not None and member.state not in profile.UNWRITTEN:
        notice = notices.MeetingAsked(
            first_name=member.first_name,
            code=group.code,
            charter=moving.shown(group, newer, told["begins"]),
            organizer_name=case.person.first_name if case.person is not None else "",
            denied=True,
        )
        case.desk.outbox.tell(member, notice)
    return case.done("the group meets as before")


def ask_again(case: Case, group: Group, day: FirstDay) -> Handled:
    """Ask the organizer which day is meant, where the one told is not the group's."""
    assert case.person is not None
    told = {
        "by": case.person.id,
        "settles": rules.to_json(day.settles),
        "begins": "",
        "beside": {"once": day.once, "words": own_words.for_the_others(case)},
        "doubt": day.doubt,
    }
    group.charter = {**group.charter, _TOLD: told}
    notice = notices.MeetingAsked(
        first_name=case.person.first_name,
        code=group.code,
        charter=moving.shown(group, day.settles) if day.settles != rules.Charter() else (),
        doubt=day.doubt,
    )
    case.desk.outbox.tell(case.person, notice)
    return case.done("asked which day is meant")


def forget(group: Group) -> None:
    """Forget what was asked of a group's organizer: it is settled."""
    group.charter = {name: each for name, each in group.charter.items() if name != _TOLD}
