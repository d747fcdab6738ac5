"""One meeting that is otherwise, as a group's organizer tells it: moved, elsewhere, or none.

"The meeting of March 4 is moved to March 5" and "no meeting that week" change nothing of what is
on file; the others read them in the organizer's own words.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.facts import dates
from mail.reading.flow import flowing
from mail.reading.text import Text

_OURS: Final = re.compile(
    r"\b(?:we|we're|we'll|us|our)\b|\b(?:(?:the|this|next|no|that) )?(?:meeting|session|group|circle)s?\b|\bnext time\b"
)
_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
#: What makes it one meeting, or two.
_ONCE: Final = re.compile(
    rf"\b{dates.MONTH}\.? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b(?!:)|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {dates.MONTH}(?![a-z])"
    r"|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}/\d{1,2}\b"
    rf"|\bnext (?:time|meeting|session|week|{_DAY})\b|\b(?:this|that|just|only) (?:once|time|week|one|{_DAY})\b|\bfor once\b"
    rf"|\bthe (?:week|meeting|one) after\b|\bfor {dates.MONTH}(?![a-z])"
)
#: What is otherwise.
_OTHERWISE: Final = re.compile(
    r"\b(?:mov(?:e|ed|es|ing)|shift(?:ed)?|postpone\w*|reschedul\w*|cancel\w*|called off|skip(?:ped|ping)?|falls? (?:out|through)"
    r"|drop(?:ped)?|instead|rather than|not (?:at|in|on|my|the|our)|no (?:meeting|session|group)|(?:do|will|does|can)(?: not|n't) meet"
    r"|won't meet|don't meet|can't meet|taken|online|in person|on zoom|later|earlier|at (?:my|our|the|[a-z]+'s|\d)|start(?:s)? at|meet(?:s|ing)? (?:at|in|on))\b"
)
#: What is asked, only thought of, has been, or is of the writer alone.
_NOT_TOLD: Final = re.compile(
    r"\?|\b(?:if|whether|would|could|should|might|maybe|perhaps|propos\w+|suggest\w*|consider\w*|wish|hope|i (?:can't|cannot|won't|am away|will be away|have to miss)"
    r"|i'm (?:away|out|ill|sick)|we met|met on|was|were|last (?:week|time|month)|yesterday"
    r"|from (?:now|then|next \w+) on|for good|always|permanent(?:ly)?)\b"
)
_LONGEST: Final = 1500


def tells(text: Text) -> bool:
    """Whether the new words tell how one meeting of a group is otherwise.

    Examples
    --------
    >>> tells(Text("The meeting of March 4 is moved to March 5, a Friday, same hour."))
    True
    >>> tells(Text("The office is taken on Mar 3. So no meeting that week, the week after at 10."))
    True
    >>> tells(Text("We met on March 4 at Hal's.")), tells(Text("Could we move March 4 to the 5th?"))
    (False, False)
    """
    words = flowing(text.body)
    if len(words) > _LONGEST or "?" in words:
        return False
    told = False
    for start, stop in text.body.sentences:
        sentence = words[start:stop]
        if _NOT_TOLD.search(sentence):
            continue
        told |= all(each.search(sentence) for each in (_OURS, _ONCE, _OTHERWISE))
    return told
