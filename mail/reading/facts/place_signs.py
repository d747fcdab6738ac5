"""A learned opinion on which of the towns that a letter names is its writer's.

The tables of :mod:`mail.reading.facts.place_words` hear the turns that their rows foresee; people
say "Spokane took our sixth" and "my rug lies on Commercial Street" in any words.  A logistic
regression looks at each mention of a town with the words around it, at what the letter is for,
and at the other towns.  Other towns and names stand for one another in what it sees.  Its weights
lie in ``towns.tsv`` and are made by ``python benchmarks/towns.py``; how far it is trusted is
:mod:`mail.reading.facts.place_weighed`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from mail.reading import learned
from mail.reading.facts.place_finders import Candidate
from mail.reading.text import Where
from mail.understanding import Intent

#: The one label of the table.
HERS = "hers"
#: Whose letters say where people are to meet.
PLACED = frozenset(
    {Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT, Intent.CONFIRM}
)
#: Words that stand for one another; the persons come first.
_PERSONS = {
    "ME": "i i'm i've i'd i'll im ive me my mine myself",
    "WE": "we we're we've we'd we'll us our ours",
    "THEY": "she he they her his their she's he's they're him them hers who",
    "YOU": "you your you're you've you'd yours",
    "KIN": "friend office-mate officemate colleague coworker partner husband wife spouse sister"
    " brother mother father daughter son cousin niece nephew aunt uncle neighbor supervisor"
    " supervisee boss mentor assistant consultant therapist client patient professor someone"
    " somebody woman man guy couple parents colleagues friends person pal",
}
_KINDS = {
    **_PERSONS,
    "WORK": "office practice practise practises practices practicing practising work working works"
    " clinic based see seeing sit sitting room rooms suite couch desk shingle lease rent sublet"
    " studio clients patients chair",
    "LIVE": "live living home house lives",
    "GO": "drive driving drove travel travelling traveling come coming go going get getting reach"
    " haul trek commute minutes miles hour hours far distance",
    "PAST": "was were had used formerly before until till left closed moved came from grew taught"
    " began started once ago former old previous previously sold gave retired first years",
    "SCHOOL": "trained training interned intern internship practicum school schooled degree"
    " graduated studied supervision supervised associate residency fellowship msw cohort program"
    " university college workshop conference institute seminar learned",
    "NOW": "now currently today here these still since",
    "GROUP": "group groups circle bunch seat chair meeting meet meets table consult consultation",
    "WISH": "would could can might may if ideally prefer rather anything something anywhere either"
    " hope like willing",
    "NOT": "not no never don't won't can't isn't nor neither nobody none",
}
#: What is seen of all letters that say where to meet, and of all others, apart.
_BY_PURPOSE = ("B=", "CB:", "first=", "part", "SB:", "order", "towns", "b0")
_WORD = re.compile(r"[^\W\d_][\w'-]*|\d+|[^\w\s]|\n")
#: What parts a clause from the next.
_CUT = re.compile(
    r"[,;:()\n.!?–—]|\b(?:and|but|while|whereas|then|plus|before|after|when|who|which|where|so"
    r"|because|since|until|though)\b| - "
)
_STOPS = frozenset({".", "!", "?", "¶", "TOWN"})
#: Words to either side whose place counts, and those that count wherever they stand.
_PLACED, _NEAR = 4, 8
#: So much of the sentence is looked at, in characters to either side.
_FAR = 300
#: Words of the sentences before and behind it.
_OF_LAST, _OF_NEXT = 12, 10
#: More of a kind counts like so many.
_MANY = 3


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading.facts", "towns.tsv")


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    """The kinds of each word."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, words in _KINDS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), kind)
    return found


@dataclass(frozen=True)
class _Seen:
    """A mention with its sentence, and the towns beside it."""

    here: Candidate
    first: int
    last: int
    same: tuple[Candidate, ...]

    @classmethod
    def of(cls, here: Candidate, beside: Sequence[Candidate]) -> _Seen:
        """The mention among all of its part."""
        first, last = _around(here)
        return cls(here, first, last, tuple(beside))

    def words(self, start: int, end: int) -> list[str]:
        """The words and marks between two places, in which towns, names and figures are alike."""
        found: list[str] = []
        for match in _WORD.finditer(self.here.part.plain, start, end):
            word, town = match.group(), self._town_at(match.start())
            if town is not None:
                found += ["TOWN"] * (match.start() == town.start)
            elif word == "\n":
                found.append("¶")
            elif word.isdigit():
                found.append("#")
            elif found and found[-1] not in _STOPS and _is_name(word):
                found.append("NAME")
            else:
                found.append(word.lower())
        return found

    def _town_at(self, place: int) -> Candidate | None:
        return next((each for each in self.same if each.start <= place < each.end), None)


def _is_name(word: str) -> bool:
    named = word[0].isupper() and not word.isupper()
    return named and word.lower() not in _kinds()


def _around(here: Candidate) -> tuple[int, int]:
    """The sentence of a mention, or its line in a signature; both cut where they are long."""
    if here.part.where is Where.SIGNATURE:
        first, last = here.part.line_at(here.start)
    else:
        first, last = here.part.sentence_at(here.start)
    return max(first, here.start - _FAR), min(max(last, here.end), here.end + _FAR)


def features(here: Candidate, found: Sequence[Candidate], purpose: Intent) -> frozenset[str]:
    """What is seen of a mention: its words, those of its clause and sentence, other towns, the wish.

    Parameters
    ----------
    here : Candidate
    found : sequence of Candidate
        All mentions of the letter, in the order of their parts and places.
    purpose : Intent
        What the letter is for.
    """
    seen = _Seen.of(here, [each for each in found if each.part is here.part])
    before, after = seen.words(seen.first, here.start), seen.words(here.end, seen.last)
    told = {f"part={here.part.where}", f"kind={here.place.kind}", f"intent={purpose}"}
    told.update(_beside(before, after))
    told.update(_of_clause(seen))
    told.update(_of_persons("first", before))
    told.update(_of_persons("last", before[::-1]))
    told.update(f"SB:{kind}" for word in before for kind in _kinds().get(word, ()))
    told.update(f"SA:{kind}" for word in after for kind in _kinds().get(word, ()))
    told.update(_of_neighbours(seen))
    told.update(_among(seen, found))
    told.add(f"length={min(len(before) + len(after), 40) // 5}")
    kind = "placed" if purpose in PLACED else "other"
    told.update([f"{kind}|{each}" for each in told if each.startswith(_BY_PURPOSE)])
    return frozenset(told)


def _beside(before: list[str], after: list[str]) -> Iterator[str]:
    """The words before and behind a mention, by their places and wherever they stand."""
    yield from (f"b{place}={word}" for place, word in enumerate(before[: -_PLACED - 1 : -1]))
    yield from (f"a{place}={word}" for place, word in enumerate(after[:_PLACED]))
    for length in (1, 2, 3):
        yield f"B={' '.join(before[-length:])}"
        yield f"A={' '.join(after[:length])}"
    yield f"BA={' '.join((*before[-1:], '_', *after[:1]))}"
    yield from (f"near={word}" for word in (*before[-_NEAR:], *after[:_NEAR]))
    yield from (f"in={word}" for word in before)
    yield from (f"on={word}" for word in after)


def _of_clause(seen: _Seen) -> Iterator[str]:
    """What stands with a mention between two commas or joining words."""
    flow, here = seen.here.part.flow, seen.here
    start, end = seen.first, seen.last
    for cut in _CUT.finditer(flow, seen.first, here.start):
        start = cut.end()
    if cut_behind := _CUT.search(flow, here.end, seen.last):
        end = cut_behind.start()
    before, after = seen.words(start, here.start), seen.words(here.end, end)
    yield from (f"c={word}" for word in (*before, *after))
    yield from (f"cb={' '.join(before[-2:])}", f"ca={' '.join(after[:2])}")
    yield f"c0={' '.join(before[:2])}"
    kinds = [kind for word in before for kind in _kinds().get(word, ())]
    yield from (f"CB:{kind}" for kind in kinds)
    yield from (f"CA:{kind}" for word in after for kind in _kinds().get(word, ()))
    yield from (f"then={one}>{other}" for one, other in pairwise(kinds))
    yield from _of_persons("clause", before)


def _of_persons(which: str, words: Sequence[str]) -> Iterator[str]:
    """Who is spoken of first in these words."""
    named = (kind for word in words for kind in _kinds().get(word, ()) if kind in _PERSONS)
    yield f"{which}={next(named, '-')}"


def _of_neighbours(seen: _Seen) -> Iterator[str]:
    """The sentences before and behind that of a mention, and how far it stands from both ends."""
    if seen.here.part.where is not Where.NEW:
        return
    spans = seen.here.part.sentences
    earlier = [span for span in spans if span[1] <= seen.first]
    later = [span for span in spans if span[0] >= seen.last]
    if earlier:
        yield from (f"prev={word}" for word in seen.words(*earlier[-1])[-_OF_LAST:])
    if later:
        yield from (f"next={word}" for word in seen.words(*later[0])[:_OF_NEXT])
    yield from (f"from={min(len(earlier), _MANY)}", f"to={min(len(later), _MANY)}")


def _among(seen: _Seen, found: Sequence[Candidate]) -> Iterator[str]:
    """How a mention stands among the towns of its letter and of its sentence."""
    here, named = seen.here, [each.place.town for each in found]
    apart = list(dict.fromkeys(named))
    yield f"towns={min(len(apart), _MANY + 1)}"
    yield f"order={min(apart.index(here.place.town), _MANY)}/{min(len(apart), _MANY + 1)}"
    yield f"times={min(named.count(here.place.town), _MANY)}"
    inside = [each for each in seen.same if seen.first <= each.start < seen.last]
    others = min(len(inside) - 1, _MANY)
    yield f"others={others}"
    yield f"place={min(sum(each.start < here.start for each in inside), _MANY)}/{others}"
    for each in found:
        if each.part is not here.part and each.place.town == here.place.town:
            yield f"also={each.part.where}"


def likely(found: Sequence[Candidate], purpose: Intent) -> dict[str, float]:
    """How likely each town that is named is the writer's: as likely as its likeliest mention.

    Parameters
    ----------
    found : sequence of Candidate
        All mentions of the letter.
    purpose : Intent
        What the letter is for.
    """
    shares: dict[str, float] = {}
    for here in found:
        share = table().likeliest((features(here, found, purpose),))[HERS]
        shares[here.place.town] = max(share, shares.get(here.place.town, 0.0))
    return shares
