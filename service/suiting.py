"""Whether what an organizer settles still suits those who said yes to something else.

A proposal's place and hour were found by everybody's limits.  An organizer may
settle others, "at Ruth's office" or "online": then the ways, the formats and the
hours of those who agreed are looked at once more, before they are introduced.
Whose limit it is stays private; the organizer hears of what kind it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final
from zoneinfo import ZoneInfo

import numpy as np

from groups.charter import Charter
from matcher import phrases, practical
from service import access
from service.candidates import travel_minutes, week_of
from service.pool import facts_of
from store.groups import Proposal
from store.people import Person
from vocabulary import places, week

_ONLINE: Final = re.compile(
    r"\b(?:online|on-line|zoom|video|virtual(?:ly)?|google meet|teams|skype|telehealth)\b", re.I
)
_MY: Final = re.compile(r"\bmy\b", re.I)
_ZIP: Final = re.compile(r"\b\d{5}\b")
_WORD: Final = re.compile(r"[\w.'\u2019-]+")
#: A street that bears the name of a town.
_STREET: Final = re.compile(
    r"\b[A-Z][\w.'-]+"
    r" (?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct)\b",
    re.I,
)
_IN_PERSON, _BY_VIDEO = "in_person", "online"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an organizer's words put a group.

    Attributes
    ----------
    town : str
        Empty online.
    latitude, longitude : float or None
        None online.
    whole_town : bool
        Only the town is named, so that its middle is as good as any room in it.
    """

    town: str = ""
    latitude: float | None = None
    longitude: float | None = None
    whole_town: bool = False

    @property
    def format(self) -> str:
        """How one meets there."""
        return _IN_PERSON if self.town else _BY_VIDEO


def spot(words: str, organizer: Person, members: Sequence[Person]) -> Spot | None:
    """The spot that some words name; None where we cannot tell, or where they name two.

    A ZIP code before a town, and a town before the person whose room it is.
    """
    found = _by_zip(words) or _by_town(words, members) or _by_owner(words, organizer, members)
    if _ONLINE.search(words) is not None:
        return None if found else Spot()
    return found


def _by_zip(words: str) -> Spot | None:
    for code in _ZIP.findall(words):
        place = places.by_zip(code)
        if place is not None:
            return Spot(place.town, place.latitude, place.longitude)
    return None


def _by_town(words: str, members: Sequence[Person]) -> Spot | None:
    """A town or quarter of our table, or a member's; others' names are too often mere words."""
    own = {places.key(place.town): place for each in members if (place := _home(each))}
    tokens = [token.strip(".") for token in _WORD.findall(_STREET.sub(" ", words))]
    pairs = [" ".join(pair) for pair in pairwise(tokens)]
    for name in (*pairs, *tokens):
        if not name[:1].isupper():
            continue
        town = places.find(name)
        if town is not None and town.kind in ("city", "area"):
            return Spot(town.town, town.latitude, town.longitude, whole_town=town.kind == "city")
        if places.key(name) in own:
            return own[places.key(name)]
    return None


def _by_owner(words: str, organizer: Person, members: Sequence[Person]) -> Spot | None:
    if _MY.search(words) is not None:
        return _home(organizer)
    for each in members:
        first = re.escape(each.first_name)
        if first and re.search(rf"\b{first}(?:['\u2019]s|['\u2019](?!\w))", words):
            return _home(each)
    return None


def _home(person: Person) -> Spot | None:
    place = facts_of(person).get("place") or {}
    if place.get("latitude") is None:
        return None
    return Spot(str(place["value"]), float(place["latitude"]), float(place["longitude"]))


def objections(
    proposal: Proposal, charter: Charter, members: Sequence[Person], zone: ZoneInfo
) -> Mapping[str, str]:
    """What speaks against a settled place or hour, by the charter's field.

    Parameters
    ----------
    members : sequence of Person
        Those who said yes, the organizer among them, who speaks for herself.
    zone : ZoneInfo
        Of the hours.

    Returns
    -------
    mapping of str to str
        ``place``, ``slot`` or ``length_minutes``, each with a sentence that names nobody.
    """
    others = [each for each in members if each.id != proposal.organizer_id]
    found = {}
    where = _settled_spot(proposal, charter, members)
    if where is not None and (text := _against_place(where, proposal, others)):
        found["place"] = text
    elif lacks := access.against(access.place_of(proposal), others):
        found["place"] = f"As you describe the place, it lacks what is needed: {'; '.join(lacks)}."
    hour = _longer_or_other(proposal, charter)
    busy = [each for each in others if hour and not _free(each, hour, zone)]
    if busy:
        point = "slot" if charter.slot else "length_minutes"
        found[point] = f"{_so_many(busy)} not free for all of that time, as far as we know."
    return found


def _longer_or_other(proposal: Proposal, charter: Charter) -> str:
    """The settled session where it is not within the one that was proposed; else empty."""
    if not proposal.slot:
        return charter.slot or ""
    day, begins, proposed = week.session(proposal.slot)
    on, start, minutes = week.session(charter.slot) if charter.slot else (day, begins, proposed)
    minutes = min(charter.length_minutes or minutes, 24 * 60 - start)
    within = on == day and begins <= start and start + minutes <= begins + proposed
    return "" if within else week.session_text(on, start, minutes)


def _settled_spot(proposal: Proposal, charter: Charter, members: Sequence[Person]) -> Spot | None:
    if not charter.place or proposal.organizer is None:
        return None
    return spot(charter.place, proposal.organizer, members)


def _against_place(where: Spot, proposal: Proposal, others: Iterable[Person]) -> str:
    other = _BY_VIDEO if where.town else _IN_PERSON
    bound = [each for each in others if _format(each) == other]
    if bound and proposal.format != where.format:
        number = phrases.number(len(bound)).capitalize()
        return f"{number} of those who said yes would meet {_said(other)} only."
    as_proposed = where.whole_town and not _other_town(where.town, proposal.meeting_place or "")
    far = [each for each in others if where.town and _too_far(facts_of(each), where)]
    if not far or as_proposed:
        return ""
    number = phrases.number(len(far))
    return f"For {number} of those who said yes the way there would be longer than they can make."


def _free(person: Person, slot: str, zone: ZoneInfo) -> bool:
    """Whether somebody is free for a session, so far as their hours are on file."""
    hours = facts_of(person).get("availability")
    needed = week.around(slot)
    return not hours or week_of(hours, zone) & needed == needed


def _format(person: Person) -> str:
    return str((facts_of(person).get("format") or {}).get("value", ""))


def _said(form: str) -> str:
    """A format within a sentence."""
    return "online" if form == _BY_VIDEO else "in person"


def _so_many(people: Sequence[Person]) -> str:
    number = phrases.number(len(people)).capitalize()
    return f"{number} of those who said yes {'is' if len(people) == 1 else 'are'}"


def _too_far(facts: Mapping[str, Any], where: Spot) -> bool:
    home = facts.get("place") or {}
    if home.get("latitude") is None:
        return False
    latitude = np.array([home["latitude"], where.latitude], dtype=float)
    longitude = np.array([home["longitude"], where.longitude], dtype=float)
    way = float(practical.travel_minutes(latitude, longitude)[0, 1])
    return round(way) > travel_minutes(facts)


def moved(proposal: Proposal, charter: Charter, members: Sequence[Person]) -> tuple[str, ...]:
    """Sentences on how place and hour differ from those that everybody said yes to."""
    return tuple(_moved(proposal, charter, members))


def _moved(proposal: Proposal, charter: Charter, members: Sequence[Person]) -> Iterator[str]:
    where = _settled_spot(proposal, charter, members)
    before = proposal.meeting_place or ""
    if where is not None and where.format != proposal.format:
        was = f"in person in {before}" if before else _said(proposal.format)
        now = f"in person in {where.town}" if where.town else "online"
        yield f"Our proposal spoke of meeting {was}; the group meets {now}."
    elif where is not None and where.town and before and _other_town(where.town, before):
        yield f"Our proposal named {before}; the group meets in {where.town}."
    if charter.slot and proposal.slot and charter.slot != proposal.slot:
        was, now = week.human(proposal.slot), week.human(charter.slot)
        if week.session(charter.slot)[:2] == week.session(proposal.slot)[:2]:
            minutes = week.session(charter.slot)[2]
            yield f"Our proposal named {was}; at {minutes} minutes the group meets {now}."
            return
        yield f"Our proposal named another hour ({was}); the group meets {now}."


def _other_town(one: str, other: str) -> bool:
    def town(name: str) -> str:
        place = places.find(name)
        return places.key(place.town if place is not None else name)

    return town(one) != town(other)
