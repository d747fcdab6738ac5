"""Each member's year under the bylaw, reckoned from what was told of meetings.

What counts is attendance: the answers of groups to the monthly question, and
members' own word.  Of a letter's words only the days and months are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from groups import group as life
from groups import meeting, membership
from groups.attested import Year, reckon
from groups.standing import Standing, Tie, Verdict, standing
from mail.reading.facts.attendance import of_consultant, read
from store.attendance import Attendance, CheckIn
from store.groups import Membership
from store.people import Note, Person


@dataclass(frozen=True, slots=True)
class Line:
    """One member's line of the report.

    Attributes
    ----------
    status : str
        The roster's word.
    groups : tuple of str
        Numbers of our groups.
    others : tuple of Standing
        With whom else months were attested.
    year : Year
    """

    email: str
    first_name: str
    last_name: str
    status: str
    groups: tuple[str, ...]
    others: tuple[Standing, ...]
    year: Year

    @property
    def name(self) -> str:
        """First and last name; the address where neither is on file."""
        return f"{self.first_name} {self.last_name}".strip() or self.email


@dataclass(frozen=True, slots=True)
class Report:
    """The whole record of a year.

    Attributes
    ----------
    association : str
    year : int
    as_of : date
        Months that were not over on that day are not due.
    lines : tuple of Line
        By last name.
    has_roster : bool
        Whether the lines are the association's roster, or whoever is on file.
    """

    association: str
    year: int
    as_of: date
    lines: tuple[Line, ...]
    has_roster: bool = True

    def count(self, verdict: Verdict) -> int:
        """How many members have that verdict."""
        return sum(line.year.verdict is verdict for line in self.lines)


@dataclass
class _Told:
    """What is known of one member's year before it is reckoned."""

    met: dict[int, Standing] = field(default_factory=dict)
    without: set[int] = field(default_factory=set)
    ties: set[Standing] = field(default_factory=set)
    codes: set[str] = field(default_factory=set)
    kinds: set[Standing] = field(default_factory=set)

    def add(self, month: int, kind: Standing) -> None:
        # A month with several counts for the strongest.
        self.met[month] = standing(Tie(each) for each in (kind, self.met.get(month, kind)))
        self.kinds.add(kind)


def standing_of(
    session: Session, association: str, year: int, now: datetime, zone: ZoneInfo
) -> Report:
    """The record of a year as it is known now.

    Parameters
    ----------
    zone : ZoneInfo
        In which the association's months begin.
    """
    roster = select(Person).where(Person.roster_status > "")
    people = session.scalars(roster).all()
    has_roster = bool(people)
    if not has_roster:
        people = session.scalars(select(Person)).all()
    today = now.astimezone(zone).date()
    told: Mapping[int, _Told] = defaultdict(_Told)
    _from_attendance(session, year, told)
    _from_words(session, year, zone, told)
    _from_groups(session, year, zone, told)
    lines = [_line(each, told[each.id], year, today, zone) for each in people]
    ordered = sorted(
        lines, key=lambda x: (x.last_name.casefold(), x.first_name.casefold(), x.email)
    )
    return Report(association, year, today, tuple(ordered), has_roster)


def _line(person: Person, told: _Told, year: int, today: date, zone: ZoneInfo) -> Line:
    since = person.created_at.astimezone(zone).date()
    found = reckon(year, told.met, told.ties, without=told.without, since=since, until=today)
    others = (kind for kind in Standing if kind in told.kinds and kind is not Standing.GROUP)
    return Line(
        person.email,
        person.first_name,
        person.last_name,
        person.roster_status,
        tuple(sorted(told.codes)),
        tuple(others),
        found,
    )


def _from_attendance(session: Session, year: int, told: Mapping[int, _Told]) -> None:
    rows = session.scalars(
        select(Attendance)
        .options(joinedload(Attendance.group))
        .where(Attendance.month >= date(year, 1, 1), Attendance.month <= date(year, 12, 31))
    )
    for each in rows:
        one = told[each.person_id]
        one.add(each.month.month, each.kind)
        if each.group is not None:
            one.codes.add(each.group.code)


def _from_words(session: Session, year: int, zone: ZoneInfo, told: Mapping[int, _Told]) -> None:
    """Letters from before attendance was kept apart: the days and months that they name.

    The letters since then are kept as ``attested``; what they tell is attendance already.
    """
    for note in session.scalars(
        select(Note).where(Note.kind == "attest", Note.person_id.is_not(None))
    ):
        found = read(note.text, note.created_at.astimezone(zone).date())
        days = [each.day for each in found.gatherings if each.day is not None]
        for month in days or (found.months if found.met is not False else ()):
            if month.year == year and note.person_id is not None:
                alone = of_consultant(note.text)
                kind = Standing.CONSULTANT if alone else Standing.OUTSIDE_GROUP
                told[note.person_id].add(month.month, kind)


def _from_groups(session: Session, year: int, zone: ZoneInfo, told: Mapping[int, _Told]) -> None:
    """Who belonged to our groups in a year, and in which months those told that they did not meet.

    Who left, or whose group ended, after the year was over belonged to it all the same.  A leave
    is no offence: whoever is on it belongs to the group, and no month of it is one without.
    """
    answers: dict[int, list[CheckIn]] = defaultdict(list)
    first, last = date(year, 1, 1), date(year, 12, 31)
    for each in session.scalars(
        select(CheckIn).where(CheckIn.month >= first, CheckIn.month <= last)
    ):
        answers[each.group_id].append(each)
    rows = session.scalars(
        select(Membership)
        .options(joinedload(Membership.group))
        .where(Membership.state != membership.State.INVITED)
    )
    for place in rows:
        if not _belonged(place, last, zone):
            continue
        one = told[place.person_id]
        one.ties.add(Standing.GROUP)
        one.codes.add(place.group.code)
        if place.state is not membership.State.ON_LEAVE:
            one.without |= set(_answered(answers[place.group_id]))


def _belonged(place: Membership, last: date, zone: ZoneInfo) -> bool:
    """Whether somebody was in a group when a year ended, or is now."""
    if place.group.created_at.astimezone(zone).date() > last:
        return False
    if place.state is membership.State.LEFT:
        gone = place.last_date
        return gone is not None and gone.astimezone(zone).date() > last
    return place.group.state is not life.State.CLOSED


def _answered(asked: Sequence[CheckIn]) -> Iterable[int]:
    """The months of which a group told anything: who was not there then was without one."""
    answers = (meeting.State.MET, meeting.State.NOT_MET)
    return (each.month.month for each in asked if each.state in answers)
