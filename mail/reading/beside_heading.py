"""Words that somebody wrote behind our heading, in the subject, and nowhere else.

"Re: A possible group for you (G-4189) - cannot, sorry" is a whole answer: what follows the
number by which our headings end is the writer's own.
"""

from __future__ import annotations

import re
from typing import Final

#: A reply, our heading, the number that ends it, and what was added.
_ADDED: Final = re.compile(
    r"\s*(?:re|aw|sv|vs|antw|odp|rv|r)\s?(?:\[\d\])?:[^()]{3,120}\((?:[gjm]-\d{2,6}(?:, ?)?){1,3}\)[ \t]{0,3}[-\u2013\u2014:;,.~|]{0,3}[ \t]{0,3}(?P<words>[^\s()].{0,160})",
    re.IGNORECASE,
)


def words(subject: str) -> str:
    """What was added behind the heading of a mail of ours; empty where nothing was.

    Examples
    --------
    >>> words("Re: [List] A possible group for you (G-4189) - cannot, sorry")
    'cannot, sorry'
    >>> words("Re: A possible group for you (G-4189)"), words("G-4189 - my answer")
    ('', '')
    """
    found = _ADDED.match(subject)
    return found["words"].strip() if found is not None else ""
