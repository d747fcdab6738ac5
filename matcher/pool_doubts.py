"""What a pool holds that the vocabulary does not know: told, but no mistake."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from matcher.candidate import Candidate
from vocabulary import licences, places

#: Doubts told at once.
MOST_TOLD = 20


def find(people: Sequence[Candidate]) -> tuple[str, ...]:
    """One line for each town without coordinates, licence that nobody knows and wish for nobody.

    Such people can be matched, the first only online; a slip of the pen would keep
    them out of groups, or with whom they would not be, without a word.  Whoever was met and
    is not in the pool may have left, so that one line tells of all of them.

    Parameters
    ----------
    people : sequence of Candidate
        The whole pool.

    Examples
    --------
    >>> find([Candidate(id="a", place="Salm")])
    ("the town 'Salm' of a has no coordinates, its ways are not counted: did you mean 'Salem'?",)
    """
    towns: dict[str, list[str]] = {}
    codes: dict[str, str] = {}
    for person in people:
        if person.place and not person.located:
            towns.setdefault(person.place, []).append(person.id)
        for code in person.licences:
            codes.setdefault(code, person.id)
    known = [each.code for each in licences.licences()]
    doubts = [
        f"the town '{town}' of {_all(who)} has no coordinates, its ways are not counted: "
        + _meant(town, [each.name for each in places.places()], "give latitude and longitude")
        for town, who in towns.items()
    ]
    doubts += [
        f"the licence '{code}' of {who} is none we know: "
        + _meant(code, known, "it tells no profession")
        for code, who in codes.items()
        if licences.by_code(code) is None
    ]
    doubts += _apart_from_nobody(people)
    doubts += _met_nobody(people)
    if len(doubts) > MOST_TOLD:
        return (*doubts[:MOST_TOLD], f"and {len(doubts) - MOST_TOLD} more doubts like these")
    return tuple(doubts)


def _apart_from_nobody(people: Sequence[Candidate]) -> list[str]:
    """Whom to be with is another matter: `matcher.contradictions` tells of it."""
    here = {person.id for person in people}
    return [
        f"{person.id} is to be kept apart from '{other}', who is not in the pool: use an id of it"
        for person in people
        for other in sorted(person.not_with - here)
    ]


def _met_nobody(people: Sequence[Candidate]) -> list[str]:
    """Those met before who are not in the pool, in one line."""
    here = {person.id for person in people}
    gone: dict[str, str] = {}
    for person in people:
        for other in sorted(person.met - here):
            gone.setdefault(other, person.id)
    if not gone:
        return []
    other, who = next(iter(gone.items()))
    are = "is" if len(gone) == 1 else f"and {len(gone) - 1} more are"
    return [f"'{other}', whom {who} has met, {are} not in the pool: left out of who met whom"]


def _all(ids: Sequence[str]) -> str:
    """The first of some people, and how many more there are."""
    return ids[0] if len(ids) == 1 else f"{ids[0]} and {len(ids) - 1} more"


def _meant(written: str, known: Sequence[str], else_: str) -> str:
    near = get_close_matches(written, known, 1, 0.7)
    return f"did you mean '{near[0]}'?" if near else else_
