"""The hard rules in words: what a group that may not be breaks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from matcher import tables
from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.practical import meeting
from matcher.tables import Tables
from vocabulary import week

Members = Sequence[int]
People = Sequence[Candidate]
Sentences = list[str]


def broken(members: Members, people: People, t: Tables, criteria: Criteria) -> tuple[str, ...]:
    """One sentence for each hard rule that a group breaks; nothing where it may be.

    Parameters
    ----------
    members : sequence of int
        Places in `people` and in the tables.
    """
    found: Sentences = []
    for check in CHECKS:
        found += check(members, people, t, criteria)
    return tuple(found)


def _size(members: Members, people: People, t: Tables, criteria: Criteria) -> Sentences:
    n = len(members)
    if n < criteria.least:
        return [f"too small: {n} members, and a group needs at least {criteria.least}"]
    if n > criteria.most:
        return [f"too large: {n} members, and a group has at most {criteria.most}"]
    return [
        f"too large for {people[i].id}: {n} members, and {people[i].id} wants at most {t.most[i]}"
        for i in members
        if n > t.most[i]
    ]


#: What keeps two people out of one group; an hour or a place missing for two is told for all.
PAIR_SENTENCES = (
    (tables.NOT_WITH, "{0} and {1} are not to be in one group"),
    (tables.SAME_PRACTICE, "{0} and {1} work in the same practice"),
    (tables.FORMATS, "{0} and {1} do not meet: one only in person, the other only online"),
)


def _pairs(members: Members, people: People, t: Tables, criteria: Criteria) -> Sentences:
    return [
        sentence.format(people[i].id, people[j].id)
        for i, j in combinations(members, 2)
        for bit, sentence in PAIR_SENTENCES
        if t.clash[i, j] & bit
    ]


def _together(members: Members, people: People, t: Tables, criteria: Criteria) -> Sentences:
    found = []
    for unit in dict.fromkeys(int(t.unit[i]) for i in members):
        inside = [i for i in members if t.unit[i] == unit]
        if len(inside) == t.unit_size[inside[0]]:
            continue
        named = {name for i in inside for name in people[i].with_} - {people[i].id for i in inside}
        named |= {
            person.id for i, person in enumerate(people) if t.unit[i] == unit and i not in inside
        }
        if not named:
            # Who is there may not be with them, which is told pair by pair.
            continue
        who = " and ".join(people[i].id for i in inside)
        found.append(f"{who} must be together with {' and '.join(sorted(named))}")
    return found


def _alone(members: Members, people: People, t: Tables, criteria: Criteria) -> Sentences:
    marks = sorted(mark for i in members for mark in people[i].affinity)
    return [
        f"only one member is marked '{mark}', who asked not to be the only one"
        for mark in dict.fromkeys(marks)
        if marks.count(mark) == 1
    ]


def _prescriber(members: Members, people: People, t: Tables, criteria: Criteria) -> Sentences:
    if criteria.need_prescriber and not any(t.prescribes[i] for i in members):
        return ["no member prescribes, and each group needs one who does"]
    return []


def _hour(members: Members, people: People, t: Tables, criteria: Criteria) -> Sentences:
    free = week.ALL
    for i in members:
        free &= people[i].week
    if week.starts(free, criteria.session_minutes):
        return []
    return [f"no {criteria.session_minutes} minutes in the week suit all members"]


def _place(members: Members, people: People, t: Tables, criteria: Criteria) -> Sentences:
    formats = [people[i].format for i in members]
    if Format.ONLINE in formats:
        # Who meets only in person was told already, pair by pair.
        return []
    T = t.pairs[:, :, tables.TRAVEL][members][:, members]
    if meeting(formats, T) is not None:
        return []
    return ["no member's place is within everybody's travel limit"]


#: In the order in which a coordinator would look.
CHECKS: tuple[Callable[[Members, People, Tables, Criteria], Sentences], ...] = (
    _size,
    _pairs,
    _together,
    _alone,
    _prescriber,
    _hour,
    _place,
)


def newly_broken(
    newcomer: int, members: Members, people: People, t: Tables, criteria: Criteria
) -> tuple[str, ...]:
    """What a newcomer would break in a group whose own affairs are left in peace.

    A group that is still smaller than the least size is no hindrance: it is growing.
    """
    after = [*members, newcomer]
    before = set(broken(members, people, t, criteria))
    small = len(after) < criteria.least
    checks = CHECKS[1:] if small else CHECKS
    found = [sentence for check in checks for sentence in check(after, people, t, criteria)]
    return tuple(sentence for sentence in found if sentence not in before)
