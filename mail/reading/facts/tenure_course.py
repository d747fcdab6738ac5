"""Years that only the course of a life tells: what followed, what was left behind.

"Finished school in 2012 and was licensed three years later" are years since 2015; "began as
a music therapist in 1996, let it go, trained as a counselor, LPC in 2013" are those since 2013.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mail.reading.facts import practice_words
from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.tenure_words import Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

#: The licence came some years after a year that is named.
_LATER = Sieve(
    rf"\btook (?:me )?(?P<k>\b(?:a|one|a couple of)\b|{NUMBER}) (?:more )?years? (?:to|before|until)\b[^.;!?]{{0,30}}?\b(?:licen|lpc|lcsw|lmft)|(?:{practice_words.LICENCE_CAME}|\blicen[sc]ed\b|\blicen[sc]e\b|\bregistered\b|\bl(?:pc|csw|mft)\b)[^.;!?\d]{{0,30}}?"
    rf"(?P<n>\b(?:a|one|a couple of)\b|{NUMBER}) years? (?:later|after(?:wards?)?\b(?! (?:i|my|the|getting))|on\b)"
)
#: How far behind the year itself may stand.
_REACH = 120
#: A first work was given up, and another learnt.
_LEFT = re.compile(
    r"\b(?:let (?:[\w'-]+ ){1,3}go\b|gave (?:it|that|(?:[\w'-]+ ){1,3})up\b|gave up\b|(?:quit|left) (?:it|that|the field|the profession|nursing|teaching)\b|re-?trained\b"
    r"|trained (?:as|to be|to become) an? (?:[\w-]+ )?(?:counsell?or|(?:psycho)?therapist|social worker|psychologist)\b"
    r"|(?:went|going|gone) back to (?:grad(?:uate)? )?school (?:for (?:counseling|social work|a master\w*|my master\w*)|to (?:be|become|train|get licensed))"
    r"|(?:switched|changed) (?:careers|fields|professions|to (?:counseling|therapy|social work))|second career\b)"
)


#: Becoming a clinician, which ends another life: "came to this work after ten years at sea".
_BECAME = re.compile(
    r"\b(?:became|become|becoming|came (?:late )?to (?:this|it|the (?:work|field|profession|chair)|therapy|counseling|social work)|got into (?:this|it|the field|therapy|counseling)|entered (?:the|this) (?:field|profession)|re-?trained|trained as|second career|(?:changed|switched) careers?|(?:went|going) back to school|turned to (?:this|therapy|counseling)|found (?:this|my way))\b"
)
_AFTER_IT = re.compile(r"\bafter (?:about |over |nearly |almost |some |my |the )?$")
_AT_ANOTHER = re.compile(
    r"'? (?:at|in|on|with|as|of|for|working|running|selling|driving|building) [^.;]{2,50}"
)


def before_it(before: str, after: str) -> bool:
    """Whether a length is of the life before the work began: "came to it after ten at sea".

    Parameters
    ----------
    before, after : str
        The sentence, folded and in lower case, before and after the length.

    Examples
    --------
    >>> before_it("i came to this work at fifty-one, after ", " at the railroad")
    True
    >>> before_it("i became independent after ", " in an agency")
    False
    """
    other = _AT_ANOTHER.match(after) if _AFTER_IT.search(before) else None
    if other is None:
        return False
    clause = re.split(r",| i ", other.group())[0]
    if practice_words.SETTING.search(clause) or _CLINICAL.search(clause):
        return False
    turned = _BECAME.search(before) or _BECAME.search(after[: other.end() + 30])
    return turned is not None and "independent" not in before


_CLINICAL = re.compile(
    r"\b(?:therap|counsel|clinic|psych|practi[cs]|licen|social work|case ?load|associate|mental health|the field)"
)


def later(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Amount]:
    """Licences that came so many years after a year that is named before them.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    for match in _LATER.finditer(part.flow):
        words = match["n"] or match["k"]
        gap = value(words) or {"a": 1.0, "one": 1.0}.get(words, 2.0)
        before = [
            amount
            for amount, _ in measured
            if amount.form is Form.CALENDAR and 0 <= match.start() - amount.end < _REACH
        ]
        if before and before[-1].years >= gap:
            yield Amount(before[-1].years - gap, Form.CALENDAR, match.start(), match.end())


def left_behind(part: Part, start: int, later_start: int) -> bool:
    """Whether a work that began at one place of the letter was given up before another began.

    Parameters
    ----------
    part : Part
    start, later_start : int
        Where the earlier and the later beginning are told.
    """
    return start < later_start and _LEFT.search(part.flow, start, later_start) is not None
