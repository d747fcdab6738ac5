"""What answers our "is this right?": the no at its front is to us, and none to what is right.

"No, Gestalt" corrects the orientation and "No, Thursdays at 12:30" the hour.  The readers of
what can be denied see the words without that no, in their places, so that every evidence is
still a slice of the letter.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading.text import Text, fold

#: The no that answers "is this right?", before what is right.
_NO_TO_US: Final = re.compile(
    r"\W{0,8}(?:(?:no|nope|nah|wrong|not (?:quite|right|so|exactly|correct))\s{0,3}(?:[,.;:!-]|--){1,3}"
    r"\s{0,3}(?:(?:sorry|rather|actually|please)\b[\s,.;:!-]{0,4})?){1,2}(?!not\b|never\b)",
    re.IGNORECASE,
)


def without_no(text: Text) -> Text:
    """The letter without the no at its front, which stands before what is right.

    Examples
    --------
    >>> without_no(Text("No, Thursdays at 12:30!")).new
    '    Thursdays at 12:30!'
    >>> without_no(Text("No Thursdays, please.")).new
    'No Thursdays, please.'
    """
    no = _NO_TO_US.match(fold(text.new))
    if no is None:
        return text
    return replace(text, new=" " * no.end() + text.new[no.end() :])
