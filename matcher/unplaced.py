"""Why somebody got no group, and the smallest change that would have helped.

Every "would help" was tried: the person with the change was matched again, and
only a change that led to a place is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from matcher import contradictions, phrases, tables
from matcher.again import Again
from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.group_score import GroupScore
from matcher.nearby import corners, labelled
from matcher.reasons import reason
from matcher.reasons_large import reasons_of_many
from matcher.score import Scorer
from matcher.solution import Unplaced
from matcher.tables import Ints
from vocabulary import week

#: Somebody's change, in words and made.
Change = tuple[str, Candidate]

#: Beyond this many people left over, matching each again would outlast the round itself.
MOST_TRIED = 100
#: Longer ways worth asking about, in minutes.
FURTHER = (10, 20, 30, 45)
#: Hours tried for each person, those that suit most others first.
HOURS_TRIED = 3

NOTHING_HELPS = (
    "No one change of yours that we tried would have been enough; "
    "the next round may bring more people near you."
)


FITS_ALREADY = (
    "Nothing of yours need change: a group that suits you is possible, "
    "and a longer search would look for it."
)


def unplaced(scorer: Scorer, groups: Sequence[GroupScore]) -> tuple[Unplaced, ...]:
    """Everybody who takes part and is in no group, with reason and remedy.

    Parameters
    ----------
    scorer : Scorer
    groups : sequence of GroupScore
        The groups of the round.
    """
    placed = {one for group in groups for one in group.members}
    left = [c for c in scorer.candidates if c.id not in placed and c.fixed is None]
    told = _contradicted(scorer) if left else {}
    helps: dict[str, str] = {}
    try:
        if left:
            again = Again(scorer, groups)
            for person in left[:MOST_TRIED]:
                helps[person.id] = would_help(person, scorer, again)
    except KeyboardInterrupt:
        # The groups shall be heard of all the same.
        pass
    return tuple(
        Unplaced(
            person.id,
            reason(scorer.index[person.id], scorer, told),
            helps.get(person.id, NOTHING_TRIED),
        )
        for person in left
    )


def unplaced_of_many(scorer: Scorer, rows: Sequence[Sequence[int]]) -> tuple[Unplaced, ...]:
    """The same for a large pool, where remedies are looked for among the people nearby.

    Parameters
    ----------
    rows : sequence of sequences of int
        The places of each group's members.
    """
    labels = labelled(rows, len(scorer.candidates))
    waits = np.array([c.fixed is None for c in scorer.candidates], dtype=bool)
    left = np.flatnonzero((labels < 0) & waits)
    told = _contradicted(scorer)
    if scorer.large:
        why = reasons_of_many(left, scorer, told)
    else:
        why = [reason(i, scorer, told) for i in left.tolist()]
    helps = _helps(scorer, rows, left[:MOST_TRIED])
    people = (scorer.candidates[i] for i in left.tolist())
    return tuple(
        Unplaced(person.id, sentence, helps.get(person.id, NOTHING_TRIED))
        for person, sentence in zip(people, why, strict=True)
    )


def _contradicted(scorer: Scorer) -> dict[str, str]:
    """What is told to those whom contradictions keep out."""
    return contradictions.reasons(
        scorer.contradictions, scorer.columns, scorer.candidates, scorer.criteria
    )


def _helps(scorer: Scorer, rows: Sequence[Sequence[int]], tried: Ints) -> dict[str, str]:
    """What would have helped some people of a large pool, each among those nearby."""
    helps: dict[str, str] = {}
    try:
        for corner in corners(scorer, rows, tried) if len(tried) else ():
            again = Again(corner.scorer, corner.groups)
            for i in np.intersect1d(corner.people, tried).tolist():
                person = scorer.candidates[i]
                helps[person.id] = would_help(person, corner.scorer, again)
    except KeyboardInterrupt:
        # The groups shall be heard of all the same.
        return helps
    return helps


NOTHING_TRIED = "More hours, a longer way or meeting online make a place likelier."


def would_help(person: Candidate, scorer: Scorer, again: Again) -> str:
    """The smallest change that would give a person a place, tried by matching again."""
    if not (scorer.criteria.include_offers or person.wants.takes_part):
        return "If you would like a place in a new group yourself, say that you want to join one."
    tried = changes(person, scorer)
    # A search that is no proof may have passed by somebody who fits as they are.
    found = again.first(person, [person, *(changed for _, changed in tried)])
    if found is None:
        return NOTHING_HELPS
    if found == 0:
        return FITS_ALREADY
    return f"You would have had a place {tried[found - 1][0]}."


def changes(person: Candidate, scorer: Scorer) -> list[Change]:
    """Changes worth trying, the ones that ask least first."""
    hours = _hours(person, scorer)
    further = _further(person)
    found = [*hours[:1], *further[:2], *_sizes(person, scorer.criteria), *hours[1:], *further[2:]]
    found += _formats(person)
    found += [
        (f"{first} and {second.removeprefix('if you ')}", replace(both, week=changed.week))
        for first, changed in hours[:1]
        for second, both in further[1:3]
    ]
    if person.affinity:
        phrase = "if it were fine with you to be the only one marked as you are"
        found.append((phrase, replace(person, affinity=frozenset())))
    if person.with_:
        found.append(("without asking to be with somebody", replace(person, with_=frozenset())))
    return found


def _hours(person: Candidate, scorer: Scorer) -> list[Change]:
    """Further hours: those that ask least first, then those that suit most others."""
    minutes = scorer.criteria.session_minutes
    session = (1 << minutes // week.HALF_HOUR) - 1
    count = _others_by_start(person, scorer)
    enough = count >= min(scorer.criteria.least - 1, max(1, int(count.max(initial=0))))
    taken = week.starts(person.week, minutes)
    asked = {
        bit: ((session << bit) & ~person.week).bit_count()
        for bit in np.flatnonzero(enough).tolist()
        if not taken >> bit & 1
    }
    by_little = sorted(asked, key=lambda bit: (asked[bit], -count[bit], bit))
    by_many = sorted(asked, key=lambda bit: (-count[bit], asked[bit], bit))
    found: list[int] = []
    for bit in (*by_little[:1], *by_many, *by_little[1:]):
        # The half hours beside one tried would only say the same again.
        if len(found) < HOURS_TRIED and all(
            abs(bit - other) >= minutes // week.HALF_HOUR for other in found
        ):
            found.append(bit)
    return [_freed(person, bit, session << bit, minutes) for bit in found]


def _freed(person: Candidate, bit: int, slot: int, minutes: int) -> Change:
    """One more session's time, said as an addition where part of it is free already."""
    when = phrases.hour(week.slot_text(bit, minutes))
    more = (slot & ~person.week).bit_count() * week.HALF_HOUR
    if more < minutes:
        phrase = f"if you were free on {when} ({more} minutes more than you gave)"
    else:
        phrase = f"if you could also make {when}"
    return phrase, replace(person, week=person.week | slot)


def _others_by_start(person: Candidate, scorer: Scorer) -> NDArray[np.int64]:
    """For each half hour of the week, how many who could meet this person may begin then."""
    i = scorer.index[person.id]
    meets = (scorer.tables.clash[i] & ~np.uint8(tables.NO_HOUR)) == 0
    meets &= scorer.takes_part
    meets[i] = False
    starts = scorer.tables.starts[meets]
    bits = np.unpackbits(starts.astype("<u8").view(np.uint8), axis=1, bitorder="little")
    found: NDArray[np.int64] = bits[:, : week.N_SLOTS].sum(axis=0, dtype=np.int64)
    return found


def _further(person: Candidate) -> list[Change]:
    if person.format is Format.ONLINE:
        return []
    return [
        (
            f"if you could travel {person.max_travel_minutes + more} minutes",
            replace(person, max_travel_minutes=person.max_travel_minutes + more),
        )
        for more in FURTHER
    ]


def _sizes(person: Candidate, criteria: Criteria) -> list[Change]:
    if person.most is None or person.most >= criteria.most:
        return []
    most = max(person.most + 1, criteria.least)
    return [
        (f"if a group of {phrases.number(most)} were fine with you", replace(person, most=most))
    ]


def _formats(person: Candidate) -> list[Change]:
    if person.format is Format.IN_PERSON:
        return [("if meeting online were fine with you too", replace(person, format=Format.HYBRID))]
    if person.format is Format.ONLINE and person.located:
        phrase = "if meeting in person were fine with you too"
        return [(phrase, replace(person, format=Format.HYBRID))]
    return []
