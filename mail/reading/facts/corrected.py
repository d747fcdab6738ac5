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

#: "I said six to eight on Mondays": what was said is what is right, unless another word follows.
_I_SAID: Final = re.compile(
    r"\b(?:but |as |like )?i (?:already |did |clearly |had |have |only )?(?:said|say|wrote|write|written|put"
    r"|told you|mentioned|gave)(?: that| to you| you| clearly| already)?\b:?"
    r"(?![^.!?\n]*\b(?:but|before|earlier|instead|make (?:it|that)|change|meant|mean|now|wrong|no longer|not|nothing"
    r"|about)\b)(?= (?:(?:on|from|at|for|only|that|i can do|it(?:'s| is)) )*(?:mon|tue|wed|thu|fri|sat|sun|\d|noon\b"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|mornings?\b|afternoons?\b|evenings?\b))",
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
    >>> without_no(Text("But I said Mondays at six!")).new.split()
    ['Mondays', 'at', 'six!']
    """
    words = fold(text.new)
    no = _NO_TO_US.match(words)
    end = no.end() if no is not None else 0
    rest = " " * end + words[end:]
    said = [each.span() for each in _I_SAID.finditer(rest)]
    if no is None and not said:
        return text
    new = " " * end + text.new[end:]
    for start, stop in said:
        new = new[:start] + " " * (stop - start) + new[stop:]
    return replace(text, new=new)
