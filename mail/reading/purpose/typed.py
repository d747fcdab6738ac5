"""Patterns that also hear words typed without their apostrophes: "im in", "cant do it"."""

from __future__ import annotations

import re

_VERB = r"do|ca|wo|is|are|does|did|has|have|had|was|were|could|would|should|must"
#: A contraction in a pattern: its verb is known, or it is one of the plain pronouns.
_CONTRACTION = re.compile(
    rf"\b(?P<verb>{_VERB})n't|\b(?P<pronoun>i'm|i've|that's|it's|let's|you've|you're|they're|what's|there's|doesn't)"
)
_LOOK_BEHIND = "(?<!"


def loosely(pattern: str) -> str:
    """The pattern with its apostrophes left to the writer; "we're" and "i'll" would be words.

    Examples
    --------
    >>> import re
    >>> bool(re.search(loosely("i'm in"), "im in")), bool(re.search(loosely("can't"), "cant"))
    (True, True)
    """
    if _LOOK_BEHIND in pattern:
        # What is looked back at must keep one length.
        return pattern
    return _CONTRACTION.sub(lambda found: found.group().replace("'", "'?"), pattern)
