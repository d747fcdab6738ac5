"""Two numbers of years that a turn of speech sets side by side: two towns, two names, two spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import ROLE, Measure, is_work
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

#: A place that is not here.
ELSEWHERE = re.compile(
    r"\b(?:[Ii]n|[Ff]rom) (?!Practice|Private|January|February|March|April|May|June|July|August|September|October|November|December)[A-Z]|\b(?:abroad|overseas|back home|over there|back there)\b"
)
#: "Ten years a therapist in Manila and eight in Daly City".
_TWO_PLACES = re.compile(
    rf"(?P<a>(?i:{NUMBER})) years?(?: as)? an? (?:[\w-]+ ){{0,2}}?(?i:{ROLE}) in (?P<one>[A-Z][\w.' ]{{2,24}}?),? (?:and|then|plus)(?: another| now)? (?P<b>{NUMBER})(?: more)?(?: years?)? (?:in (?!Practice|Private)[A-Z]|here\b|back here)",
)
#: "Four years of therapy under somebody else's name, seven under mine".
_UNDER_MINE = Sieve(
    rf"(?P<a>{NUMBER}) years?(?P<told>[^.;!?,\d]{{0,40}}?) (?:under|in|at|for) (?:somebody|someone|another person|other people)(?: else)?'?s? [a-z]*,? (?:and |then |plus )?(?P<b>{NUMBER})(?: years?)? (?:under|in|at|for) (?:mine|my own|myself)\b"
)
#: "Was at it 8 yrs in Boston. 5 here."
_AND_FIVE_HERE = re.compile(
    rf"(?:\bat (?:it|this)|\b(?i:practi[cs](?:ed|ing)|{ROLE})|\bin practice|\blicen[sc]ed)(?: for)? (?P<a>{NUMBER}) (?:years?|yrs?\.?) in [A-Z][\w' ]{{2,20}}[.,;] ?(?:[Aa]nd |[Nn]ow |[Tt]hen )?(?P<b>(?i:{NUMBER}))(?: years?| yrs?)? here\b",
)
#: "Therapist 2003-2011 and 2016 to now".
_TWO_SPANS = Sieve(
    rf"(?:{ROLE}|\bin (?:private )?practice|\bpracti[cs]ed|\bclients),?(?: from| in)? (?P<a>(?:19|20)\d\d) ?(?:-|to|until|through) ?(?P<b>(?:19|20)\d\d)(?:,|;| and|, and|,? then)(?: again)?(?: from)? (?P<c>(?:19|20)\d\d) ?(?:-|to|until|through) ?(?:now|present|today|the present)\b"
)


def side_by_side(part: Part) -> Iterator[Sum]:
    """The sums of two numbers that stand side by side.

    Parameters
    ----------
    part : Part
    """
    pairs = (
        _TWO_PLACES.finditer(part.plain) if ELSEWHERE.search(part.plain) else (),
        _AND_FIVE_HERE.finditer(part.plain) if " here" in part.plain else (),
        _UNDER_MINE.finditer(part.flow),
    )
    for match in chain(*pairs):
        one, other = value(match["a"]), value(match["b"])
        if one and other and is_work(match.group().lower()):
            yield one + other, match.start(), match.end()


def spans(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """Two spans of calendar years: "therapist 2003-2011 and 2016 to now".

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    for match in _TWO_SPANS.finditer(part.flow) if measured else ():
        first, last, again = (int(match[name]) for name in "abc")
        for amount, _ in measured:
            if (
                amount.form is Form.CALENDAR
                and amount.end == match.end("c")
                and first < last < again
            ):
                yield amount.years + last - first, match.start(), match.end()
