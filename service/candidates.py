"""People on file as the matcher sees them: facts become numbers, hours become a week."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from matcher.candidate import Candidate, Format, Wants
from store.requests import Kind, Request
from vocabulary import places, week

#: The hours meant by a day without hours, and by an open side of a stretch.
_FIRST, _LAST = "08:00", "20:00"
_WEEKDAYS = week.DAYS[:5]
_KM_PER_MILE = 1.609
_WANTS = {
    Kind.JOIN: Wants.JOIN,
    Kind.FORM: Wants.FORM,
    Kind.SEEK: Wants.SEEK,
    Kind.OFFER: Wants.OFFER,
}


@dataclass(frozen=True, slots=True)
class Known:
    """How others on file are called, to find whom a wish names.

    Attributes
    ----------
    names : mapping of str to frozenset of str
        Lower-case names and addresses, each with the ids that bear it.
    """

    names: Mapping[str, frozenset[str]]

    def find(self, wish: str) -> frozenset[str]:
        """The ids of those a wish names; every bearer of an ambiguous name."""
        text = " ".join(wish.lower().replace(".", " ").split())
        whole = self.names.get(wish.lower().strip()) or self.names.get(text)
        if whole:
            return whole
        first = text.partition(" ")[0]
        return self.names.get(first, frozenset()) if " " not in text else frozenset()


def known(requests: Iterable[Request]) -> Known:
    """How those who have these requests are called."""
    found: dict[str, set[str]] = {}
    for request in requests:
        person = request.person
        first, last = person.first_name.lower(), person.last_name.lower()
        # "Dr. Vo" names somebody by the last name alone.
        for name in (person.email, first, last, f"{first} {last}".strip()):
            if name:
                found.setdefault(name, set()).add(str(person.id))
    return Known({name: frozenset(ids) for name, ids in found.items()})


def minutes_of(text: str) -> int:
    """Minutes since midnight of ``HH:MM``."""
    hours, _, rest = text.partition(":")
    return int(hours) * 60 + int(rest or 0)


def _stretches(piece: Mapping[str, Any]) -> list[tuple[int, int, int]]:
    blocked = piece.get("polarity") == "blocked"
    start, end = piece.get("start"), piece.get("end")
    if blocked:
        # Who names a day without hours as impossible means all of it.
        start, end = start or "00:00", end or "24:00"
    first, last = minutes_of(start or _FIRST), minutes_of(end or _LAST)
    if last <= first:
        last = 24 * 60
    named = str(piece["day"])
    if named in week.DAYS:
        days = [named]
    else:
        days = list(week.DAYS if blocked else _WEEKDAYS)
    return [(week.DAYS.index(day), first, last) for day in days]


def _shift(mask: int, zone: str | None, ours: ZoneInfo, now: datetime) -> int:
    """Hours of another wall clock as hours of ours, at today's difference."""
    if not zone:
        return mask
    there = now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
    here = now.astimezone(ours).utcoffset() or timedelta()
    steps = round((here - there) / timedelta(minutes=week.HALF_HOUR))
    size = 7 * week.PER_DAY
    steps %= size
    return ((mask << steps) | (mask >> (size - steps))) & week.ALL


def week_of(slots: Sequence[Mapping[str, Any]], ours: ZoneInfo, now: datetime | None = None) -> int:
    """The free half hours that availability comes to.

    Blocked hours are taken from the free ones; where only blocked ones were
    stated, from the working week.

    Examples
    --------
    >>> mask = week_of([{"day": "Tue", "start": "12:00", "end": "13:30"}], ZoneInfo("UTC"))
    >>> week.render(mask)
    'Tue 12:00-13:30'
    """
    moment = now or datetime.now(UTC)
    free = blocked = 0
    for piece in slots:
        mask = _shift(week.from_intervals(_stretches(piece)), piece.get("zone"), ours, moment)
        if piece.get("polarity") == "blocked":
            blocked |= mask
        else:
            free |= mask
    if not free and blocked:
        free = week.from_intervals(_stretches({"day": "any"}))
    return free & ~blocked


def travel_minutes(facts: Mapping[str, Any]) -> int:
    """How far somebody goes, one way, in minutes (DESIGN part 7); 30 where not stated."""
    travel = facts.get("max_travel")
    if not travel:
        return 30
    value, unit = travel["value"], travel["unit"]
    if unit == "minutes":
        return max(0, round(float(value)))
    if unit == "miles":
        return round(5 + 1.3 * float(value) * _KM_PER_MILE / 0.75)
    target, home = places.find(str(value)), facts.get("place")
    if target is None or not home or home.get("latitude") is None:
        return 30
    here = float(home["latitude"]), float(home["longitude"])
    distance = float(places.great_circle_km(*here, target.latitude, target.longitude))
    # A few minutes more: who names a town means all of it.
    return round(10 + 1.3 * distance / 0.75)


def _place(facts: Mapping[str, Any]) -> dict[str, Any]:
    place = facts.get("place")
    if not place:
        return {}
    latitude, longitude = place.get("latitude"), place.get("longitude")
    if latitude is None:
        found = places.find(str(place["value"]), place.get("state"))
        if found is not None:
            latitude, longitude = found.latitude, found.longitude
    return {"place": str(place["value"]), "latitude": latitude, "longitude": longitude}


def _named(facts: Mapping[str, Any], name: str, people: Known, own: str) -> frozenset[str]:
    ids: set[str] = set()
    for wish in facts.get(name) or ():
        ids |= people.find(str(wish["value"]))
    return frozenset(ids - {own})


def candidate(
    request: Request,
    facts: Mapping[str, Any],
    private: Mapping[str, Any],
    people: Known,
    zone: ZoneInfo,
    now: datetime,
    met: frozenset[str] = frozenset(),
    refused: frozenset[str] = frozenset(),
) -> Candidate:
    """One open request as the matcher sees it; ``refused`` are kept apart as by a wish."""
    own = str(request.person_id)
    size = facts.get("group_size") or {}
    since = request.opened_at or request.created_at
    years = facts.get("experience_years")
    form = facts.get("format")
    return Candidate(
        id=own,
        name=request.person.first_name,
        experience_years=float(years["value"]) if years else None,
        licences=tuple(str(each["value"]) for each in facts.get("licences") or ()),
        orientations=tuple(
            (str(each["value"]), 1.0)
            for each in facts.get("orientations") or ()
            if each.get("polarity") != "negative"
        ),
        max_travel_minutes=travel_minutes(facts),
        format=Format(form["value"]) if form else Format.HYBRID,
        week=week_of(facts.get("availability") or (), zone, now),
        least=size.get("least"),
        most=size.get("most"),
        wants=_WANTS[request.kind],
        not_with=_named(private, "not_with", people, own) | refused,
        with_=_named(facts, "with", people, own),
        hopes=frozenset(str(each["value"]).lower() for each in facts.get("hopes") or ()),
        waiting_days=max(0.0, (now - since) / timedelta(days=1)),
        met=met,
        **_place(facts),
    )
