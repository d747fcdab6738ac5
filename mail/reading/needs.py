"""What somebody needs of a room, of a table or of its people, and no rule can weigh.

"I'm severely allergic to dogs", "I stutter", "nobody under 15 years, please" and "they/them"
concern the writer, whatever she treats all day.
"""

from __future__ import annotations

import re
from typing import Final

from mail.sieve import Sieve

_WAY: Final = r"(?:video|zoom|the phone|phone calls?|screens?|online|stairs|driving(?: at night)?|night driving)"
_NEED: Final = Sieve(
    # The body: what it cannot stand, and what it cannot do.
    r"\b(?:i(?:'m| am| have| get|'ve got)|severe(?:ly)?|bad(?:ly)?|highly|my|deathly|an?)"
    r" (?:\w+ ){0,3}(?:allerg(?:y|ies|ic)|asthma(?:tic)?|celiac|epilep(?:sy|tic)|migraines?)\b"
    r"|\bi(?:'m| am)(?: \w+)? (?:blind|deaf|deafblind|partially sighted|hard of hearing|lip[- ]?reading)\b"
    r"|\bi (?:stutter|stammer|lisp|lip[- ]?read|tire (?:easily|quickly)|walk (?:badly|with|slowly))\b"
    r"|\bi (?:have|speak with) an? (?:\w+ )?(?:stutter|stammer|speech impediment|tremor)\b"
    r"|\b(?:accessible|all[- ]gender|gender[- ]neutral|unisex) (?:restroom|bathroom|toilet|parking)s?\b"
    rf"|\b{_WAY} (?:is|are|isn't|aren't)(?: not)? (?:\w+ )?(?:impossible|possible|out of the question|no good|an option|bearable)(?: for me)?\b"
    r"|\b(?:i(?:'ll| will| need to| have to|'m)|to) (?:nurse|nursing|breast-?feed\w*|pump(?:ing)? milk|pray|inject)\b"
    # The table, where it is told as a need and in no number.
    r"|\b(?:small(?:er)?|tiny|little) (?:group|circle)\b[^.;!]{0,20}\b(?:better|best|easier|important|please)\b"
    r"|\b(?:prefer|need|rather)\b[^.;!]{0,20}\bsmall(?:er)? (?:group|circle)\b(?! of \w)"
    # How one is spoken of.
    r"|\b(?:they|she|he|xe|ze|fae)/(?:them|they|her|hers|him|his|theirs|hir|xem)\b|\bpronouns?\b"
    # The people: how long they have practised, how old, how many.
    r"|\b(?:no ?body|no ?one|none|not) (?:\w+ ){0,2}?(?:under|below|with (?:less|fewer) than|younger than) \d+"
    r"|\b(?:at least|over|more than) (?:\d+|ten|fifteen|twenty) years(?: of)?(?: experience| in practice)?"
    r"[^.;!]{0,12}\b(?:please|each|for all|all of them|everyone)\b",
    re.IGNORECASE,
)
#: What one treats, and what one tells of others.
_OF_OTHERS: Final = re.compile(
    r"\b(?:clients?|patients?|kids|children|teens|couples|people who|those who|treat\w*|special\w*"
    r"|work(?:ing)? with|worked with|i see|serve|serving|caseload|my (?:son|daughter|wife|husband))\b",
    re.IGNORECASE,
)
#: A piece of an hour or a place that is no wish for people.
_NO_WISH: Final = re.compile(
    r"\W*(?:and |but |so )?no (?:other|more|further) (?:days?|times?|hours?|places?|towns?)\W*",
    re.IGNORECASE,
)


def told(words: str) -> bool:
    """Whether some words tell such a need of their writer's.

    Examples
    --------
    >>> told("I'm severely allergic to dogs"), told("I treat people who stutter")
    (True, False)
    """
    return _NEED.search(words) is not None and _OF_OTHERS.search(words) is None


def no_wish(words: str) -> bool:
    """Whether words only say that no other day will do.

    Examples
    --------
    >>> no_wish("No other day"), no_wish("no other men")
    (True, False)
    """
    return _NO_WISH.fullmatch(words) is not None
