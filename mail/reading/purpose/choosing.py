"""One of several groups picked, in a sentence of nothing else.

Where we offered more than one, to name one by itself ("The Roseburg one.") is the answer; what is said of the others
behind it ("I could not do the Tuesday") takes nothing from it.
"""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.text import Text

_GROUP = re.compile(r"\b[gm]-\d+\b")
_PICKS = re.compile(
    r"\W*(?:(?:hi|hello|thanks?|thank you|dear \w+)\W+)?(?:(?:of|from|between|among) (?:the|these|those) (?:two|three|four|lot|choices|options),? )?"
    r"(?:(?:i'd|i would|i'll|i will|let me|can i|may i|i)(?: (?:like|love|prefer|choose|pick|take|have|go (?:for|with)|say))?(?: to (?:join|take|have|be in))? |give me |make it |put me in |definitely |please,? )?"
    r"the (?:[\w':-]+ ){1,3}(?:one|group|circle|people|table)(?:,? please)?\s*[.!]"
)
_OTHER = re.compile(r"\b(?:other|wrong|same|next|last|right) (?:one|group|circle|people|table)")


def picks(text: Text) -> bool:
    """Whether a letter begins with the choice of one of the groups that we offered.

    Examples
    --------
    >>> two = "1) G-11 Eugene, Tuesdays. 2) G-15 Roseburg, Mondays."
    >>> picks(Text("The Roseburg one.", quoted=two)), picks(Text("The Roseburg one is far.", quoted=two))
    (True, False)
    >>> picks(Text("The Roseburg one."))
    False
    """
    offered = set(_GROUP.findall(f"{text.subject}\n{text.quoted}".lower()))
    first = _PICKS.match(flowing(text.body)) if len(offered) > 1 else None
    return first is not None and _OTHER.search(first.group()) is None
