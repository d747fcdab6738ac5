"""A learned opinion on the way of meeting that a letter wants, where its words name none plainly.

"I've a truck and half a tank" and "my stairs and I are done with commuting" name no format, and
no table of things foresees them all.  A logistic regression for each way weighs what
:mod:`mail.reading.learned` sees in a sentence.  It answers where the tables are silent; what they
read gives way only where it thinks little of that and much of another, and both ways only where
one of them rests on a hint.  Its weights lie in ``formats.tsv`` and are made by ``python
benchmarks/formats.py``.
"""

from __future__ import annotations

import re
from functools import cache

from mail.reading import form, learned, told
from mail.reading.facts import format as format_
from mail.reading.text import Text
from mail.understanding import Fact

#: The ways, as they are labelled.
WAYS = ("in_person", "online", "hybrid")
#: From this probability on a way is believed that no table read: of letters set aside eight were
#: meant so, and two were not.
LEAST = 0.35
#: What was read with at most the one gives way to what has at least the other.
HARDLY, RATHER = 0.2, 0.8
#: Where both ways were read and one of them only from a drive or a room, the opinion takes one that
#: has at least the first and leaves both where they have more than the second: of letters set
#: aside nine were meant so, and two were not.
ONE, BOTH = 0.5, 0.2
#: How clients are seen, what was learned in a room or from a screen, and whether a town has any
#: group, says nothing of how one would meet.
_NOT_OF_IT = re.compile(
    r"\b(?:does|is|has|do) any(?:one|body)\b|\b(?:is|are) there any\b|"
    r"\b(?:clients?|patients?|caseload|i see|i treat|i meet (?:them|with)|train\w*|degree|certif\w*)\b"
)
#: The name of one way, as the evidence of the other.
_NAMES_OTHER = {
    "in_person": re.compile(
        r"(?:on-?line|zoom\w{0,3}|virtual\w*|video\w*|remote\w*)", re.IGNORECASE
    ),
    "online": re.compile(r"(?:in[- ]person|face[- ]to[- ]face)", re.IGNORECASE),
}
#: The line of our form that asks for it.
_LINE = "In person or online"
#: Longer pieces are no sentences.
_LONGEST = 400


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading.facts", "formats.tsv")


def reconsidered(text: Text, read: Fact | None) -> Fact | None:
    """The format of a letter that asks for a place or offers one, once the opinion was heard.

    Parameters
    ----------
    text : Text
    read : Fact or None
        What the tables read.
    """
    both = read is not None and read.value == "hybrid"
    if (both and not format_.rests_on_hint(text)) or _LINE in form.entries(text.new):
        return read  # both ways were named, or the line of a form is asked about
    best: dict[str, tuple[float, str]] = dict.fromkeys(WAYS, (0.0, ""))
    for part, start, end in told.sentences(text):
        shares = table().likeliest((told.features(part, part.plain[start:end]),))
        for way in WAYS:
            if shares[way] > best[way][0]:
                best[way] = (shares[way], part.evidence(start, end).strip()[:_LONGEST])
    if both:
        way = max(("in_person", "online"), key=lambda each: best[each][0])
        sure = best[way][0] >= ONE and best["hybrid"][0] <= BOTH
        return Fact(way, best[way][1]) if sure else read
    way = max(WAYS, key=lambda each: best[each][0])
    share, said = best[way]
    if read is not None and _is_refusal(read):
        return read  # a screen that is refused by its name is no screen that is wished for
    if (read is not None and read.value == way) or _NOT_OF_IT.search(said.lower()) or not said:
        return read
    least = LEAST if read is None else RATHER
    if share < least or (read is not None and best[str(read.value)][0] > HARDLY):
        return read
    return Fact(way, said)


def _is_refusal(read: Fact) -> bool:
    """Whether what was read is the one way because the other is refused by its name."""
    other = _NAMES_OTHER.get(str(read.value))
    return other is not None and other.fullmatch(read.evidence.strip()) is not None
