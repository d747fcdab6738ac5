"""Which of a member's groups is meant: asked by code, hour and place, and told by any of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session

from groups import membership
from service import placement
from service.notices.wording import hours
from store.belonging import places_of
from store.groups import Group
from store.people import Person
from vocabulary import week

_ACTIVE: Final = membership.State.ACTIVE
_WORD: Final = re.compile(r"[a-z]+(?:-[a-z0-9]+)?")
#: A first name or a town that is a word of its own must be written as a name.
_NAME: Final = re.compile(r"\b[A-Z][\w'\u2019-]+")


def mine(session: Session, person: Person) -> list[Group]:
    """The groups of ours that somebody is in, by their codes."""
    here = [each for each in places_of(session, person.id) if each.state is _ACTIVE]
    return sorted((each.group for each in here), key=lambda each: each.code)


def question(session: Session, groups: Sequence[Group]) -> str:
    """The question which of several groups it is, each with its hour and its place."""
    shown = "; ".join(_described(session, each) for each in groups)
    return f"Which of your groups is it: {shown}? A day, a place or a member’s name is enough."


def _described(session: Session, group: Group) -> str:
    spot = placement.where(session, group)
    where = "" if spot is None else f"in {spot.town}" if spot.town else "online"
    told = ", ".join(each for each in (hours(group.slot) if group.slot else "", where) if each)
    return f"{group.code} ({told})" if told else group.code


def meant(session: Session, groups: Sequence[Group], reader: Person, words: str) -> Group | None:
    """The one group that an answer's day, place or names of members speak of; None where none is.

    Each sign narrows what the others leave; one that fits no group, or two days of two groups,
    tells nothing, and all of them together must leave one.
    """
    left = list(groups)
    lower = set(_WORD.findall(words.lower()))
    names = {each.lower() for each in _NAME.findall(words)}
    for signs, said in (
        (_days, lower),
        (lambda each: _places(session, each), lower),
        (lambda each: _members(each, reader), names),
    ):
        found = [each for each in left if signs(each) & said]
        left = found or left
    return left[0] if len(left) == 1 and len(groups) > 1 else None


def _days(group: Group) -> set[str]:
    day = next((n for n, each in enumerate(week.DAYS) if group.slot.startswith(each)), None)
    if day is None:
        return set()
    long = week.LONG_DAYS[day].lower()
    return {long, f"{long}s", long[:3], long[:4], long[:5]}


def _places(session: Session, group: Group) -> set[str]:
    spot = placement.where(session, group)
    if spot is None:
        return set()
    return set(_WORD.findall(spot.town.lower())) if spot.town else {"online", "zoom", "video"}


def _members(group: Group, reader: Person) -> set[str]:
    inside = placement.staying(group)
    return {each.first_name.lower() for each in inside if each.first_name and each is not reader}
