"""Where the words of a coordinator's answer end and what tells how to reach them begins.

The reader takes off what is surely a signature.  What is relayed in the list's
name must not hold the coordinator's own address either (alert's promise), so
a farewell takes along all below it that could stand in a signature.
"""

from __future__ import annotations

import re

from mail.quoting.signature import is_signature_line

_FAREWELL = re.compile(
    r"(?:many |with )?thanks?(?: you)?(?: so much| again)?"
    r"|(?:(?:all|the|my|with|kind|kindest|warm|warmest|best) ){0,3}(?:best|regards|wishes)"
    r"|warmly|sincerely|cheers|kindly|take care|yours(?: (?:truly|sincerely))?",
    re.IGNORECASE,
)
#: A farewell is looked for in so many lines from the end.
_REACH = 15


def without_sign_off(words: str) -> str:
    """An answer without its farewell and the lines below that tell who wrote it.

    Nothing is taken off where something else stands below the farewell, or
    nothing above it.
    """
    lines = words.rstrip().splitlines()
    for index in range(max(1, len(lines) - _REACH), len(lines)):
        below = [each for each in lines[index + 1 :] if each.strip()]
        farewell = _FAREWELL.fullmatch(lines[index].strip(" ,.!–—-"))
        if farewell and all(is_signature_line(each) for each in below):
            return "\n".join(lines[:index]).rstrip()
    return words
