"""The years of another life, told before those in this work: "21 years in uniform and nine as a counselor".

Whoever gives the later number to a clinician's role parts it by that from what went before; where
the words before name no work of a clinician, its years do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.practice_words import SETTING
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import JOB, ROLE, Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

#: "... and now four as a nurse practitioner", "and nine, since, as a counselor", "now five in the chair".
_THEN_AS = Sieve(
    r"(?:[,;.:]|\band)[, ]*(?:and |but )?(?:then |now |since )*"
    rf"(?:i've been |i have been |been )?(?P<n>{NUMBER})(?: years?| yrs?)?(?:,? ?(?:since(?: then)?|now|so far),?)?"
    rf" (?:(?:as (?:an? )?|an? )(?:[\w-]+ ){{0,3}}?{ROLE}|in (?:the|this) (?:chair|therapist's chair|consulting room))(?! (?:before|first|earlier|prior)\b)"
)
#: How far behind the other life's years the writer's own may stand.
_REACH = 90
#: Words of a clinician's work, of whatever trade besides; posts that only their place parts.
_CLINICAL = re.compile(
    r"\b(?:practi[cs]|licen[sc]|therap|counsel|clinic|psych|social work|mental health|case ?load|patients?\b|clients?\b|associate|shingle|my own\b|agency|agencies|here\b|there\b|l(?:pc|csw|mft)\b)"
)
_IN_TOWN = re.compile(r" in [A-Z][\w.' ]+")
#: What says by itself that the life before was another.
_ANOTHER_LIFE = re.compile(rf"\b(?:scrubs|uniform|{JOB})\b")


def outlived(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """The years in this work that stand behind those of another life.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    lengths = [amount for amount, _ in measured if amount.form is Form.LENGTH]
    for match in _THEN_AS.finditer(part.flow) if lengths else ():
        before = [one for one in lengths if 0 <= match.start() - one.end < _REACH]
        years = value(match["n"])
        if before and years and _of_another_life(part, before[-1], match.start()):
            yield years, match.start("n"), match.end()


def _of_another_life(part: Part, amount: Amount, end: int) -> bool:
    """Whether years were of no clinician's work, as far as their clause tells."""
    if _IN_TOWN.fullmatch(part.plain, amount.end, end):
        return False
    first, _ = part.sentence_at(amount.start)
    told = part.flow[max(first, amount.start - _REACH) : end]
    if _ANOTHER_LIFE.search(part.flow, amount.end, end):
        return True
    return not (_CLINICAL.search(told) or SETTING.search(told))
