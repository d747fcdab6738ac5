"""Days on which our mails shall come, or something was done: no hours to meet in."""

from __future__ import annotations

import re
from typing import Final

from mail.sieve import Sieve

_OF_MAILS: Final = Sieve(
    r"\b(?:send(?:ing)?|writ(?:e|ing)(?: to)?|e-?mail(?:ing)?|remind(?:ing)?|mail(?:ing)?|ping(?:ing)?"
    r"|bother(?:ing)?|nudg(?:e|ing)|wrote(?: to)?|contact(?:ed|ing)?|hear(?:d|ing)? from) (?:me|us|you)\b"
    r"|\breminders?\b|\b(?:your|these|those|the|my) (?:e-?)?mails?\b|\b(?:only|just|please) write\b|\bwrite only\b"
    r"|\b(?:check|read|open|look (?:at|into)|answer) (?:my |the )?(?:inbox|e-?mails?|mail|messages)\b|\b(?:digest|newsletter)\b"
)
#: What was done on a day that is past: "I paid my dues on Monday".
_DONE: Final = re.compile(
    r"\b(?:i|we)(?:'ve| have)?(?: already| just)? (?:paid|renewed|sent|mailed|posted|called|phoned|rang"
    r"|registered|applied|spoke|lost|signed|submitted|returned)\b[^.?!;]{0,40}"
    r"\b(?:on |last |this past )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!s)"
)
_OF_MEETING: Final = re.compile(
    r"\b(?:free|available|availability|meet\w*|open|(?:can|could) (?:do|make|come)|works?|group"
    r"|join|suits?)\b"
)


def of_mails(sentence: str) -> bool:
    """Whether a sentence tells when mails come or something was done, not when to meet.

    Parameters
    ----------
    sentence : str
        Folded, in lower case.

    Examples
    --------
    >>> of_mails("stop sending me reminders on fridays"), of_mails("remind me, i am free fridays")
    (True, False)
    """
    told = _OF_MAILS.search(sentence) or _DONE.search(sentence)
    return told is not None and _OF_MEETING.search(sentence) is None
