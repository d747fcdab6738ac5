"""Further towns that a letter tells as its writer's beside the one that is taken.

"I work in Portland and live in Salem", "Portland or Salem would do": a request holds one town,
from which ways are reckoned, and its writer should know which.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.facts import place
from mail.reading.facts.place_finders import Candidate, candidates
from mail.reading.speaker import for_another
from mail.reading.text import Text
from mail.understanding import PlaceFact

#: From this score on the words around a town make it the writer's by themselves.
_HERS: Final = 90
#: "I moved my practice to Redmond from Boise".
_LEFT: Final = re.compile(r"\bfrom $")


def read(text: Text, taken: PlaceFact) -> tuple[str, ...]:
    """The other towns, in the order in which they are named.

    Examples
    --------
    >>> both = Text("I work in Portland and live in Salem.")
    >>> read(both, place.read(both))
    ('Salem',)
    >>> one = Text("LCSW in Portland; I could drive to Salem.")
    >>> read(one, place.read(one))
    ()
    """
    part, towns = text.body, dict[str, None]()
    found = sorted(candidates(part, for_another(text)), key=lambda each: each.start)
    in_list = False
    for before, here in zip([None, *found], found, strict=False):
        in_list = before is not None and _stands_beside(before, here, taken, in_list)
        if in_list or (here.score >= _HERS and not _LEFT.search(part.flow[: here.start])):
            towns[here.place.town] = None
    towns.pop(taken.value, None)
    return tuple(towns)


def _stands_beside(before: Candidate, here: Candidate, taken: PlaceFact, in_list: bool) -> bool:
    """Whether a town stands in one list with the one that is taken, as good as that one."""
    flow = here.part.flow
    between = flow[before.end : here.start]
    # "Though I live in Silverton, Salem is where I work" is no list; "Talent or Bend would do" is.
    apart = "or" not in between.split() and place.CLAUSE.match(flow, here.end) is not None
    listed = place.LISTED.fullmatch(between) is not None and not apart
    return listed and here.score >= 0 and (in_list or before.place.town == taken.value)
