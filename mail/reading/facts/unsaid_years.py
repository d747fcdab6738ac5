"""Years of a letter about oneself that does not say what they are of.

"I've been at the coast with my door open for twelve years": nothing is likelier than practice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mail.reading.facts import calendar_years, years
from mail.reading.facts.experience import as_fact
from mail.reading.facts.tenure import measure
from mail.reading.facts.tenure_since import calendar_measure
from mail.reading.facts.years import Amount, Form
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text
from mail.understanding import Fact

#: Years of what is still to come, or of others.
_NOT_SO_FAR = re.compile(
    r"\b(?:would|could|will|might|every|each|per|next|until|till|maybe in|wait\w*|for another|haven't|never|thought|thinking|meaning|meant|wanted|wishing|wondering|please|newbies|beginners|minimum|at least|or more)\b"
)


def read(text: Text) -> Fact | None:
    """The years of somebody who asks for a place and names none but these.

    "I've been at the coast with my door open for twelve years": nothing says that they are of
    practice, and in a letter about oneself nothing else is likelier.

    Parameters
    ----------
    text : Text
        A letter whose writer wants to be placed.
    """
    part, another = text.body, for_another(text)
    for amount in _told(text, part):
        if not 1 <= amount.years <= 60:
            continue
        first, last = part.sentence_at(amount.start)
        if _NOT_SO_FAR.search(part.flow, first, last):
            continue
        if amount.form is Form.CALENDAR:
            told = calendar_measure(part, amount, "since", for_another=another)
        else:
            told = measure(part, amount, for_another=another)
        if told is None:
            return as_fact(amount.years, part.evidence(amount.start, amount.end))
    return None


#: "Second year." as an item, and "since 2004 I've ..." of the writer.
_ITEM_BEFORE, _ITEM_AFTER = re.compile(r"(?:^|[,;(|])\s*$"), re.compile(r"\s*(?:$|[,;.)|\n])")
#: "Fifteen in Chicago then three here so eighteen".
_TOTAL = re.compile(r"(?:\b(?:so|so that's|makes|making)|=) $")
_I_HAVE = re.compile(r"\b(?:i've|i have|ive)\b")


def _told(text: Text, part: Part) -> Iterator[Amount]:
    """Amounts that may be of practice though nothing says so, the likeliest first."""
    lengths = [amount for amount in years.lengths(part) if amount.form is Form.LENGTH]
    if lengths:
        for amount in years.bare(part):
            if _TOTAL.search(part.flow, max(0, amount.start - 12), amount.start):
                yield amount
    yield from lengths
    for amount in years.ranks(part):
        first, last = part.sentence_at(amount.start)
        if _ITEM_BEFORE.search(part.flow[first : amount.start]) and _ITEM_AFTER.match(
            part.flow[amount.end : last]
        ):
            yield amount
    for amount, cue in calendar_years.read(part, text.years_since):
        if cue == "since" and _I_HAVE.search(part.flow, *part.clause_at(amount.start)):
            yield amount
