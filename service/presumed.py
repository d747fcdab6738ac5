"""Who is not presumed to have been at a meeting: whoever is on leave, and whoever it leaves open.

An answer that names nobody stands for everybody in the group.  A record that counts somebody who
was on leave is false, so that person is counted only where the answer names them; the reader of
the receipt is told, and can say otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import select

from mail.reading.facts.attendance import Attendance
from service.desk import Desk
from store.groups import Group
from store.people import Note, Person
from vocabulary.months import month_end

#: The kind of note that keeps from when until when somebody cannot come, and no reason.
_KIND: Final = "absence"
#: The kind of note that keeps what became of an open seat, and how it tells of its taking.
_SEAT: Final = "seat"
_JOINED: Final = "has joined {code}"
#: The end of a leave that lasts until its holder says that it is over.
UNKNOWN: Final = date.max


@dataclass(frozen=True, slots=True)
class Leave:
    """The days on which somebody cannot come: from the first on, and before the second."""

    begins: date
    ends: date


@dataclass(frozen=True, slots=True)
class Open:
    """Those of a group who are not presumed present.

    Attributes
    ----------
    month : date
        The first day of the month that is told of, for meetings without a day.
    leaves : mapping of int to tuple of Leave
        By person.
    doubtful : frozenset of int
        Of whom the answer says something that leaves it open.
    joined : mapping of int to date
        Who came into the group later, and when.
    """

    month: date
    leaves: Mapping[int, tuple[Leave, ...]] = field(default_factory=dict)
    doubtful: frozenset[int] = frozenset()
    joined: Mapping[int, date] = field(default_factory=dict)

    def at(self, day: date | None) -> frozenset[int]:
        """The ids of those who are not presumed to have been at a meeting of that day."""
        return self.doubtful | self.away(day) | self.not_yet(day)

    def not_yet(self, day: date | None) -> frozenset[int]:
        """The ids of those who came into the group after a day, or after the month."""
        last = day or month_end(self.month)
        return frozenset(who for who, joined in self.joined.items() if last < joined)

    def away(self, day: date | None) -> frozenset[int]:
        """The ids of those on leave on a day; in the whole month where no day is told."""
        first = day or self.month
        last = day or month_end(self.month)
        return frozenset(
            who
            for who, leaves in self.leaves.items()
            if any(one.begins <= first and last < one.ends for one in leaves)
        )


def keep(desk: Desk, person: Person, begins: date, ends: date) -> None:
    """Keep from when until when somebody cannot come to their groups."""
    desk.note(person, _KIND, f"{begins.isoformat()} {ends.isoformat()}")


def end(desk: Desk, person: Person, day: date) -> None:
    """Let a leave whose end was not known end on a day."""
    rows = select(Note).where(Note.kind == _KIND, Note.person_id == person.id)
    for note in desk.session.scalars(rows):
        begins, _, ends = note.text.partition(" ")
        if date.fromisoformat(ends) == UNKNOWN:
            note.text = f"{begins} {day.isoformat()}"


def away_all_month(desk: Desk, people: Iterable[int], month: date) -> frozenset[int]:
    """Of these people, those on leave on every day of a month."""
    return Open(month, _leaves(desk, people)).away(None)


def by(
    desk: Desk,
    told: Attendance,
    called: Mapping[str, int],
    month: date,
    group: Group | None = None,
) -> Open:
    """Who is not presumed present by an answer, of the people that it could name.

    Parameters
    ----------
    called : mapping of str to int
        Whom it could name, by the name.
    month : date
        The first day of the month that it tells of.
    group : Group or None
        Whose meetings they are.
    """
    named = {called[each] for each in told.named if each in called}
    doubtful = {called[each] for each in told.doubtful if each in called}
    away = {who: each for who, each in _leaves(desk, called.values()).items() if who not in named}
    later = joined(desk, group) if group is not None else {}
    return Open(month, away, frozenset(doubtful - named), later)


def note_joined(desk: Desk, person: Person, proposal_code: str, group: Group) -> None:
    """Keep that, and so when, somebody has come into a group that was there."""
    desk.note(person, _SEAT, f"{proposal_code}: {_JOINED.format(code=group.code)}")


def joined(desk: Desk, group: Group) -> dict[int, date]:
    """Who came into a group that was there, and on which day, the last time."""
    rows = select(Note).where(
        Note.kind == _SEAT, Note.text.endswith(_JOINED.format(code=group.code))
    )
    return {
        note.person_id: note.created_at.astimezone(desk.settings.zone).date()
        for note in desk.session.scalars(rows.order_by(Note.id))
        if note.person_id is not None
    }


def _leaves(desk: Desk, people: Iterable[int]) -> dict[int, tuple[Leave, ...]]:
    """When each of them cannot come, as far as it was told."""
    rows = select(Note).where(Note.kind == _KIND, Note.person_id.in_(set(people))).order_by(Note.id)
    found: dict[int, tuple[Leave, ...]] = {}
    for note in desk.session.scalars(rows):
        begins, _, ends = note.text.partition(" ")
        leave = Leave(date.fromisoformat(begins), date.fromisoformat(ends))
        found[note.person_id or 0] = (*found.get(note.person_id or 0, ()), leave)
    return found
