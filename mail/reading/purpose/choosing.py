"""One of several groups picked, in a sentence of nothing else.

Where we offered more than one, to name one by itself ("The Roseburg one.", "The second, please")
is the answer; what is said of the others behind it ("I could not do the Tuesday") takes nothing
from it.  What is said of the one picked ("The Roseburg one is far") makes it no pick.
"""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.text import Text

_GROUP = re.compile(r"\b[gm]-\d+\b")
_KIND = r"(?:one|group|circle|people|table|bunch|folks)"
#: A group by its rank among those offered.
_RANK = r"(?:the (?:first|1st|second|2nd|third|3rd|former|latter)|(?:number|no\.?|group|option|#) ?(?:one|two|three|[123]))"
#: A group by its place, hour or way: "the Roseburg one", "the one by the river".
_NAMED = rf"the (?!only\b)(?:[\w':-]+ ){{1,3}}{_KIND}(?: (?:on|in|at|by) (?:the )?[\w'-]+)?|the {_KIND} (?:on|in|at|by|near|over|with|from) (?:the )?[\w'-]+(?: [\w'-]+)?"
_ONE = rf"(?:{_RANK}(?: {_KIND})?(?: of (?:the|these|those) (?:two|three|four))?|{_NAMED})"
#: Behind the one picked, nothing but courtesy or the others.
_REST = r"(?:,? ?(?:please|pls|thanks|thank you|(?:and |but )?not (?:the |at the )[^.!?,;\n]{1,40}|(?:over|rather than|instead of) (?:the )[^.!?,;\n]{1,40}))*"
_GREETING = r"(?:(?:hi|hello|thanks?|thank you|dear \w+)(?: (?:so much|very much))?(?: for [^.!?\n]{3,50})?\W{1,4})?"
_LEAD = (
    r"(?:(?:of|from|between|among) (?:the|these|those|them)(?: (?:two|three|four|lot|choices|options))?,? )?"
    r"(?:(?:i'd|i would|i'll|i will|let me|can i|may i|i)(?: (?:like|love|prefer|choose|pick|take|have|go (?:for|with)|say))?(?: to (?:join|take|have|be in))? |give me |make it |put me (?:in|with) |definitely |please,? )?"
)
_PICKS = re.compile(rf"\W{{0,4}}{_GREETING}{_LEAD}{_ONE}{_REST}\s{{0,3}}(?:[.!\n]|$)")
#: "Not the Zoom one, the other."
_THE_OTHER = re.compile(
    rf"\W{{0,4}}{_GREETING}not {_ONE}[,;.:] ?(?:but )?(?:the other(?: {_KIND})?|{_RANK}(?: {_KIND})?)(?:,? (?:please|pls|thanks|thank you))?\s{{0,3}}(?:[.!\n]|$)"
)
_OTHER = re.compile(rf"\b(?:other|wrong|same|next|last|right) {_KIND}")
_OTHERS_LEFT = re.compile(r"\b(?:not|over|rather than|instead of)\b.*", re.DOTALL)


def picks(text: Text) -> bool:
    """Whether a letter begins with the choice of one of the groups that we offered.

    Examples
    --------
    >>> two = "1) G-11 Eugene, Tuesdays. 2) G-15 Roseburg, Mondays."
    >>> picks(Text("The Roseburg one.", quoted=two)), picks(Text("The Roseburg one is far.", quoted=two))
    (True, False)
    >>> picks(Text("Not the first one, the other.", quoted=two)), picks(Text("The Roseburg one."))
    (True, False)
    """
    offered = set(_GROUP.findall(f"{text.subject}\n{text.quoted}".lower()))
    if len(offered) < 2:
        return False
    words = flowing(text.body)
    if len(offered) == 2 and _THE_OTHER.match(words):
        return True
    first = _PICKS.match(words)
    return first is not None and not _OTHER.search(_OTHERS_LEFT.sub("", first.group()))
