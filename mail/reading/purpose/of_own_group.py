"""Whether a letter asks for what we hold of its writer's group: who is in it, when and where.

It matters to members of a group of ours alone, so that the service asks for it there.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.sentences import within_bounds

_GROUP: Final = r"(?:(?:my|our|the) (?:consultation |peer |own )?(?:group|circle)|g-[a-z0-9]{5})"
#: Questions that the names, the hour and the place on file answer.
_ASKS: Final = re.compile(
    rf"\bwho(?:'s| is| are|'re| was| were|)(?: \w+)? (?:all )?(?:in|of) {_GROUP}\b"
    rf"|\bwho (?:are|were) the (?:other|others|members|people)(?: \w+)? (?:in|of) {_GROUP}\b"
    rf"|\b(?:names?|addresses|e-?mails?|contacts?|list|members|details|contact (?:info\w*|details)) (?:and \w+ )?"
    rf"(?:of|for|in) (?:the (?:other|others|people|members)[^.?!\n]{{0,12}} (?:in|of) )?{_GROUP}\b(?=[^.?!\n]*\?|[^.?!\n]{{0,30}}(?:again|once more|lost))"
    rf"|\b(?:when|where|what (?:time|day|hour)|which (?:day|room|hour))\b[^.?!\n]{{0,12}}? (?:do|does|are|is|did)"
    rf" (?:we|{_GROUP}|(?:my|our|the) (?:next )?(?:meeting|session)s?)(?: \w+){{0,2}}? ?(?:meet(?:ing)?|gather|again|be|held|supposed)?\b"
    r"|\b(?:when|where)(?:'s| is) (?:my|our|the) next (?:meeting|session|one)\b"
    r"|\b(?:what(?:'s| is)|give me|send me|remind me of) (?:the |our )?(?:address|link|room|place|time|hour)"
    rf" (?:of|for|where) (?:{_GROUP}|(?:my|our|the) (?:next )?(?:meeting|session)s?)\b",
    re.IGNORECASE,
)
#: A further question in the same breath.
_MORE: Final = re.compile(
    r"\b(?:and|also|but|or)\b[^?]{0,20}\b(?:may|can|could|would|will|should|do you|is it)\b",
    re.IGNORECASE,
)
#: What its asker says beside it: that the mail is gone.
_BESIDE: Final = re.compile(
    r"\b(?:lost|deleted|can(?:'t|not) find|misplaced|forgot\w*|no longer have|mislaid)\b"
    r"|^\W*(?:hi|hello|hey|dear|sorry|thanks?|thank you|please|best|quick question)\b[^?]{0,40}$"
    r"|^\W*\w+\W*$",
    re.IGNORECASE,
)


def asks(words: str) -> bool:
    """Whether nothing is asked but what stands on file of a group.

    Parameters
    ----------
    words : str
        The sender's new words.

    Examples
    --------
    >>> asks("Who is in my group again? I lost the mail."), asks("When do we meet next, and where?")
    (True, True)
    >>> asks("When do we meet? And may Kit come too?"), asks("When do you propose groups?")
    (False, False)
    """
    text = words.replace("\u2019", "'")
    every = [text[start:end].strip() for start, end in within_bounds(text)]
    asked = [each for each in every if _ASKS.search(each) and not _MORE.search(each)]
    return bool(asked) and all(
        each in asked or (not each.endswith("?") and _BESIDE.search(each)) for each in every if each
    )
