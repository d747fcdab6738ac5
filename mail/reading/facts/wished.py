"""When a name near a word of avoiding is not avoided: its company is wished, or news is told.

"I'd be glad to be with my partner Sue" wishes for her, and "everyone but Lucille has
confirmed" refuses nobody.
"""

from __future__ import annotations

import re
from typing import Final

#: What turns a wish into its opposite, or picks somebody out of those wished for.
_UNLESS: Final = r"(?:not\b|never\b|without\b|but\b|except\b|other than\b|\w*n't\b)"
#: What stands before the name of somebody whose company is wished.
_COMPANY: Final = re.compile(
    r"(?<!not )(?<!n't )(?<!never )\b(?:together|along|love|like|hope|glad|happy|want|prefer|honou?red)\b"
    rf"(?:(?!\b{_UNLESS})[^.?!\n]){{0,40}}\bwith (?:(?!{_UNLESS})[\w'-]+,? ){{0,3}}$",
    re.IGNORECASE,
)
#: Characters before a name in which it stands.
_BEFORE: Final = 110
_EXCEPTION: Final = re.compile(
    r"\b(?:(?:(?:any|every)(?:one|body)|all)\b[^.?!\n]{0,60}\b(?:but|bar|save|minus)|except(?:ing)?"
    r"|other than)\b",
    re.IGNORECASE,
)
#: What the others have done, or that they are known.
_DONE: Final = re.compile(
    r",? (?:has|have|had|was|were|confirmed|replied|answered|came|said|showed|wrote)\b"
)
_KNOWN: Final = re.compile(
    r"\b(?:know|knew|known|met|recogni[sz]e|heard (?:of|from))\b[^.?!\n]{0,40}$", re.IGNORECASE
)


def company(before: str) -> bool:
    """Whether what stands before a name wishes for the company of whoever is named.

    Examples
    --------
    >>> company("I'd love to be with my friend "), company("I would not like to be with ")
    (True, False)
    >>> company("I'd be happy to sit with anyone but ")
    False
    """
    return _COMPANY.search(before[-_BEFORE:]) is not None


def is_news(before: str, avoids: str, behind: str) -> bool:
    """Whether an exception is one of who has done something or is known, and refuses nobody.

    Parameters
    ----------
    before : str
        What stands before the words of avoiding.
    avoids : str
        These words, with the names.
    behind : str
        What follows the names.

    Examples
    --------
    >>> is_news("", "Everyone but Lucille", " has confirmed."), is_news("", "anyone but Hal", ".")
    (True, False)
    """
    if _EXCEPTION.search(avoids) is None:
        return False
    return _DONE.match(behind) is not None or _KNOWN.search(before[-_BEFORE:]) is not None
