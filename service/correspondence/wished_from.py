"""From when a wish is meant to hold: "a group from February on", "away until April, then ..."."""

from __future__ import annotations

import re
from typing import Final

from service.correspondence.respite import WHEN

_WISH: Final = (
    r"(?:like|love|want|wish|hop(?:e|ing)|look(?:ing)?|ready|need|keen|glad|happy|interested"
    r"|plan(?:ning)?|mean|please|could you|can you|put me|find me|sign me)\b"
)
_GROUP: Final = (
    r"(?:group|circle|consult\w*"
    r"|(?:join|start|begin)(?:ing)?(?: (?:in|up|with you|one|something))?)\b"
)
_FROM: Final = (
    r"(?:(?:start|beginn)ing(?: (?:from|in|on|with))?|to (?:start|begin) (?:in|on|from|after)"
    r"|as (?:of|from)|effective|come|from|once it(?:'s| is)|any ?time after|after|in) (?:about )?"
)
#: What tells that the day is that of something else: of a post, of free hours, of what was.
_ELSE: Final = (
    r"(?:since|was|were|did|had|been|has|i've|we've|joined|started|began|hours?|mornings?"
    r"|evenings?|afternoons?|\w+days?|job|practice|licen[sc]\w+|not|n't|until|till)\b"
)
#: "I'd like a group from February on": the day belongs to the wish before it.
_WISHED: Final = re.compile(
    rf"\b{_WISH}(?:(?!{_ELSE})[^.!?;\n]){{0,80}}?\b{_GROUP}"
    rf"(?:(?!{_ELSE})[^.!?;\n]){{0,30}}?[ ,(]{_FROM}{WHEN}"
    r"(?! (?:and|or|to|through|i|we|my|our)\b)(?:,? on(?:wards?)?\b)?"
    r"(?=\s?(?:[.!?,;:)\n]|$| if\b| when\b| please\b))",
    re.IGNORECASE,
)
_LEAVE: Final = (
    r"(?:(?:on|taking|start(?:ing)?|have|out on|in the middle of)(?: \w+){0,3} (?:leave|sabbatical)"
    r"|away|out of the country|abroad|travell?ing|off|unavailable|out)\b"
)
_THEN: Final = (
    r"(?:after (?:that|which|then)|from then(?: on)?|then|afterwards?|thereafter|from that day on"
    r"|(?:once|when|as soon as) (?:i'm|i am|i get|i come|i return)(?: back)?|on my return)\b"
)
#: "On leave until April 15. After that I'd like to join": what is wished comes behind the leave.
_BEHIND: Final = re.compile(
    rf"\b(?:i'm|i am|i'll be|i will be|am|being)(?: \w+){{0,3}}? {_LEAVE}[^.!?\n]{{0,30}}?"
    rf"\b(?:until|till|through|to) {WHEN}[^.!?\n]{{0,30}}[.!?,;:]?\s+(?:(?:and|but|so)\s+)?{_THEN}"
    rf"[^.!?\n]{{0,40}}?\b{_WISH}[^.!?\n]{{0,60}}?\b{_GROUP}",
    re.IGNORECASE,
)
#: "... a group once I'm back from leave on April 15".
_RETURNED: Final = re.compile(
    rf"\b{_WISH}(?:(?!{_ELSE})[^.!?;\n]){{0,80}}?\b{_GROUP}(?:(?!{_ELSE})[^.!?;\n]){{0,30}}?"
    r"\b(?:when|once|after|as soon as) (?:i'm|i am|i get|i come|i return|my (?:\w+ )?leave)"
    rf"[^.!?;\n]{{0,40}}?\b(?:in|on|after|ends?|is over|over) {WHEN}",
    re.IGNORECASE,
)
_SUPPOSED: Final = re.compile(r"\b(?:if|whether|in case|suppose)\b[^.!?\n]*$", re.IGNORECASE)


def wished_from(words: str) -> str:
    """From when the writer of a wish would have it; empty where nothing of it is told.

    Examples
    --------
    >>> wished_from("I'd like to join a group starting in January.")
    'January'
    >>> wished_from("I'm on parental leave until April 15. After that I'd like to join a group.")
    'April 15'
    >>> wished_from("I'd like a group. Starting in January I have Fridays free.")
    ''
    """
    plain = words.replace("’", "'")
    for pattern in (_BEHIND, _RETURNED, _WISHED):
        found = pattern.search(plain)
        if found is not None and not _SUPPOSED.search(
            plain, max(0, found.start() - 120), found.start()
        ):
            return found["when"].strip(" .,")
    return ""
