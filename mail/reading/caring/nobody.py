"""That nobody is to be kept apart from, said of everybody at once."""

from __future__ import annotations

import re
from typing import Final

from mail.reading.text import fold

_SENTENCE: Final = re.compile(r"[^.!?;\n]+(?:[.!?;](?=\w)[^.!?;\n]+)*")
_NO_ONE: Final = r"(?:nobody|no[ -]?one|none|not (?:a single|any) (?:person|colleague))"
_MEET: Final = (
    r"(?:meet|see|be with|sit with|be (?:grouped|paired|put|placed) with|join|have there)"
)
_NOBODY: Final = re.compile(
    rf"\b{_NO_ONE}\b[^.!?;\n]{{0,30}}?"
    r"\b(?:to avoid|(?:want|wish|need|like|have|try\w*|care)(?:ed)? to avoid|to (?:keep|stay)"
    r" (?:away|apart)|to be kept (?:away|apart)|(?:rather|prefer) not"
    r"|(?:do|would|did)(?:n't| not) (?:want|like|care|wish))"
    rf"|\b(?:there(?:'s| is)|i(?:'ve)?(?: have| know| can think)?(?: of)?) {_NO_ONE}"
    rf" (?:that |whom? )?(?:i )?(?:would|'d|do|will|want|wish|can)?(?:n't| not)"
    rf"[^.!?;\n]{{0,20}}?\b{_MEET}\b"
    r"|\b(?:do not|don't|did not|didn't)(?: really| actually)? (?:want|wish|need|have|mean|ask)"
    r"(?: to)? (?:avoid|exclude|keep away from|be kept (?:apart|away) from|not meet)"
    r" (?:any ?(?:body|one)|some ?(?:body|one)|a soul)\b"
    r"|\b(?:am|'m) (?:fine|ok|okay|happy|good|comfortable|at ease) with"
    r" (?:every ?(?:body|one)|any ?(?:body|one)|all of them)\b"
    r"|\b(?:do not|don't|would not|wouldn't) mind (?:any ?(?:body|one)|being (?:grouped|paired)"
    r" with any ?(?:body|one))\b"
)
#: Words that leave somebody out of it.
_BUT: Final = re.compile(
    r"\b(?:except|other than|but|besides|apart from|save|unless|only|else|otherwise|other)\b"
)


def avoids_nobody(words: str) -> bool:
    """Whether somebody says that there is nobody to be kept apart from.

    Examples
    --------
    >>> avoids_nobody("There is nobody I want to avoid!")
    True
    >>> avoids_nobody("There is nobody I want to avoid except Hal.")
    False
    """
    folded = fold(words).lower()
    return any(
        _NOBODY.search(each.group()) and not _BUT.search(each.group())
        for each in _SENTENCE.finditer(folded)
    )
