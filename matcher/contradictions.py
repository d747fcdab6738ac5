"""Rules that contradict each other, found before any search and named in one sentence each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from matcher import tables
from matcher.candidate import Candidate
from matcher.columns import Columns, encode
from matcher.criteria import Criteria
from matcher.pairs import clash_rows, tables_of
from matcher.phrases import listing
from matcher.practical import meeting
from matcher.unkept import bound, held_back
from vocabulary import week

#: Why two people who must be together cannot be.
_APART = (
    (tables.NOT_WITH, "are also not to be in one group"),
    (tables.SAME_PRACTICE, "work in the same practice, of which a group takes one"),
    (tables.FORMATS, "do not meet: one only in person, the other only online"),
    (tables.NO_HOUR, "have no hour of the week in common"),
    (tables.NO_PLACE, "are too far apart to meet in person"),
)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Rules that cannot all be kept.

    Attributes
    ----------
    sentence : str
        For a coordinator, with ids.
    ids : tuple of str
        Whom it keeps out of every group; none where it is the pool's.
    told : str
        The same for each of them, without a name or what anybody else wished.
    """

    sentence: str
    ids: tuple[str, ...] = ()
    told: str = ""


#: What those are told whom a contradiction keeps out.
NOT_TOGETHER = (
    "You asked to be with somebody with whom you cannot be in one group: "
    "what both of you need does not go together."
)
NO_GROUP_FOR_ALL = (
    "You are to be in one group with others, by a wish of yours or of theirs, "
    "and no group can be right for all of you."
)
COMPANION_AWAY = "Somebody you want to be with takes no part in this round."
COMPANION_BARRED = "Somebody you want to be with can be in no group in this round."
ALONE_MARKED = (
    "You asked not to be the only one marked '{mark}' in a group, "
    "and nobody else in this round is marked so."
)


def find(candidates: Sequence[Candidate], criteria: Criteria) -> tuple[str, ...]:
    """One sentence for each contradiction; nothing where the rules can all be kept.

    A contradiction keeps those it holds back out of every group; everybody else can
    still be placed.
    """
    return tuple(each.sentence for each in found(candidates, criteria))


def reasons(
    contradictions: Iterable[Contradiction],
    columns: Columns,
    candidates: Sequence[Candidate],
    criteria: Criteria,
) -> dict[str, str]:
    """What each of those is told whom a contradiction keeps out; the first where there are more.

    Whoever wants to be with one of them is kept out as well.
    """
    told: dict[str, str] = {}
    for each in contradictions:
        for one in each.ids if each.told else ():
            told.setdefault(one, each.told)
    for i in held_back(columns, candidates, criteria):
        if candidates[i].with_:
            told.setdefault(candidates[i].id, COMPANION_BARRED)
    return told


def found(candidates: Sequence[Candidate], criteria: Criteria) -> tuple[Contradiction, ...]:
    """The contradictions themselves, with whom each keeps out."""
    return (
        *(Contradiction(sentence) for sentence in _pool(candidates, criteria)),
        *_persons(candidates, criteria),
        *_units(candidates, criteria),
        *_marks(candidates),
    )


def _takes_part(person: Candidate, criteria: Criteria) -> bool:
    return person.waits or (criteria.include_offers and person.fixed is None)


def _pool(candidates: Sequence[Candidate], criteria: Criteria) -> list[str]:
    taking = [c for c in candidates if _takes_part(c, criteria)]
    found = []
    if len(taking) < criteria.least:
        found.append(
            f"{len(taking)} people want a group, and a group needs {criteria.least}: "
            "wait for more, or lower the least size"
        )
    if criteria.need_prescriber and not encode(taking).prescribes.any():
        found.append("each group needs a prescriber, and there is none in the pool")
    return found


def _persons(candidates: Sequence[Candidate], criteria: Criteria) -> list[Contradiction]:
    found: list[Contradiction] = []

    def add(person: Candidate, sentence: str, told: str = "") -> None:
        found.append(Contradiction(f"{person.id} {sentence}", (person.id,), told))

    known = {candidate.id for candidate in candidates}
    idle = {
        c.id for c in candidates if not (c.waits or (criteria.include_offers and c.fixed is None))
    }
    for c in candidates:
        # What is the person's own alone `matcher.reasons` tells closer.
        if c.most is not None and c.most < criteria.least:
            add(c, f"wants at most {c.most}, and a group needs {criteria.least}")
        if c.least is not None and c.least > criteria.most:
            add(c, f"wants at least {c.least}, and a group has at most {criteria.most}")
        absent = sorted(c.with_ - known)
        if absent:
            add(c, f"must be with {listing(absent)}, {_who(absent)} not in the pool")
        passive = sorted(c.with_ & idle)
        if passive and c.id not in idle:
            takes = "takes" if len(passive) == 1 else "take"
            sentence = f"must be with {listing(passive)}, who {takes} no part in this round"
            add(c, sentence, COMPANION_AWAY)
        if c.id in c.with_ | c.not_with:
            add(c, f"wishes to be with or without {c.id}: name somebody else")
        if c.week and not week.starts(c.week, criteria.session_minutes):
            add(c, f"is never free for {criteria.session_minutes} minutes in one piece")
    return found


def _who(names: Sequence[str]) -> str:
    return "who is" if len(names) == 1 else "who are"


def _units(candidates: Sequence[Candidate], criteria: Criteria) -> list[Contradiction]:
    """Contradictions among people who must be together."""
    named = {other for c in candidates for other in c.with_}
    candidates = [c for c in candidates if c.with_ or c.id in named]
    columns = encode(candidates, criteria.include_offers)
    found = _apart(_units_of(columns), candidates, columns, criteria)
    columns = bound(columns, candidates, criteria)
    for unit in _units_of(columns):
        found += _all_of(unit, candidates, columns, criteria)
    return found


def _units_of(columns: Columns) -> list[list[int]]:
    """The places of those who must be together."""
    units: dict[int, list[int]] = {}
    for i in (int(i) for i in (columns.unit_size > 1).nonzero()[0]):
        units.setdefault(int(columns.unit[i]), []).append(i)
    return list(units.values())


def _apart(
    units: Sequence[Sequence[int]],
    candidates: Sequence[Candidate],
    columns: Columns,
    criteria: Criteria,
) -> list[Contradiction]:
    """Pairs of whom one wishes to be with the other, or with who is, and may not be."""
    found = []
    for unit in units:
        some = columns.take(unit)
        clash = clash_rows(some, criteria, range(len(unit)), slice(None))
        for (a, i), (b, j) in combinations(enumerate(unit), 2):
            pair = (candidates[i], candidates[j])
            wishers = tuple(
                one.id for one, other in (pair, pair[::-1]) if other.id in one.with_
            ) or tuple(candidates[k].id for k in unit)
            told = NOT_TOGETHER if len(wishers) < len(unit) or len(unit) == 2 else NO_GROUP_FOR_ALL
            found += [
                Contradiction(
                    f"{pair[0].id} and {pair[1].id} must be together, but they {reason}",
                    wishers,
                    told,
                )
                for bit, reason in _APART
                if clash[a, b] & bit
            ]
    return found


def _all_of(
    unit: Sequence[int], candidates: Sequence[Candidate], columns: Columns, criteria: Criteria
) -> list[Contradiction]:
    """What only shows where all of them are looked at: their number, an hour, a place."""
    people = [candidates[i] for i in unit]
    ids = tuple(person.id for person in people)
    t = tables_of(columns.take(unit), criteria)
    room = int(t.most.min())
    missing = []
    if len(unit) > room:
        missing.append(f"that is {len(unit)} people where at most {room} may be in the group")
    if len(unit) > 1 and not t.clash.any():
        common = week.ALL
        for person in people:
            common &= person.week
        if not week.starts(common, criteria.session_minutes):
            missing.append("there is no hour of the week that suits them all")
        if meeting([person.format for person in people], t.pairs[:, :, tables.TRAVEL]) is None:
            missing.append("there is no place that suits them all")
    return [
        Contradiction(f"{listing(ids)} must be together, and {what}", ids, NO_GROUP_FOR_ALL)
        for what in missing
    ]


def _marks(candidates: Sequence[Candidate]) -> list[Contradiction]:
    """Marks that only one person bears, who asked not to be the only one."""
    bearers: dict[str, list[str]] = {}
    for candidate in candidates:
        for mark in candidate.affinity:
            bearers.setdefault(mark, []).append(candidate.id)
    return [
        Contradiction(
            f"{ids[0]} asked not to be the only member marked '{mark}', and nobody else is",
            (ids[0],),
            ALONE_MARKED.format(mark=mark),
        )
        for mark, ids in sorted(bearers.items())
        if len(ids) == 1
    ]
