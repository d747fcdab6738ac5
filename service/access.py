"""What members need of a place: told to whoever chooses it without a name, and held against it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from service.desk import Desk
from service.pool import private_of
from store.groups import Proposal
from store.people import Person
from vocabulary import access

#: Under which an organizer's sentences about a place stand beside what is settled.
PREMISES: Final = "premises"
_SENTENCE: Final = re.compile(r"[^.!?\n]+")
_ROOM: Final = re.compile(
    r"\b(?:office|place|home|house|room|building|suite|studio|door|entrance|floor|elevator|lift|library"
    r"|clinic|caf(?:e|é)|church|stair\w*|basement|upstairs|accessib\w+|walk-?up|flights? of|ramps?"
    r"|step[- ]free|attic|loft)\b",
    re.IGNORECASE,
)


def premises(words: str) -> str:
    """What an organizer's letter says of doors, floors and rooms, in its own sentences.

    Examples
    --------
    >>> premises("Confirmed. My office is on the 2nd floor, no elevator. First steps first.")
    'My office is on the 2nd floor, no elevator'
    """
    found = [each[0].strip() for each in _SENTENCE.finditer(words) if _ROOM.search(each[0])]
    return ". ".join(found)[:1000]


def place_of(proposal: Proposal) -> str:
    """The settled place of a proposal, and all that its organizer wrote of the doors there."""
    kept = proposal.charter or {}
    return f"{kept.get('place') or ''}. {kept.get(PREMISES) or ''}"


def asked(people: Sequence[Person], *, online: bool) -> tuple[str, ...]:
    """What a place must have for some people, in words that tell of nobody."""
    told = [_words(each) for each in people]
    every = [word for words in told for word in words]
    found = [each.asks for each in access.needs(every, online=online)]
    strange = any(words and not access.needs(words) for words in told)
    return (*found, access.OTHER) if strange and not online else tuple(found)


def against(place: str, people: Sequence[Person]) -> tuple[str, ...]:
    """What of their needs the words for a place speak against."""
    told = access.needs(word for each in people for word in _words(each))
    return tuple(each.asks for each in access.conflicts(place, told))


def alert(desk: Desk, code: str, place: str, people: Sequence[Person], what_is_done: str) -> None:
    """Tell the coordinators that a place does not have what somebody needs."""
    lines = tuple(
        f"{each.email}: {', '.join(words)}"
        for each in people
        if against(place, [each]) and (words := _words(each))
    )
    desk.alert(
        "access",
        f"the place of {code} does not have what a member needs",
        f"For {code} the place “{place}” was settled. As it reads, not everybody can get in or"
        f" take part there. {what_is_done}",
        "Please see that a place is found that all can come to.",
        lines=lines,
    )


def _words(person: Person) -> list[str]:
    rows = private_of(person).get("accessibility") or ()
    return [str(each["value"]) for each in rows]
