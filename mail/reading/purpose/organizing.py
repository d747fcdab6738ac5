"""Whether somebody leaves the organizing to others, which is neither a yes nor a no to a group.

Our mails offer "yes, but not organizing"; people say it in many ways.  It is read apart
from the answer itself, so that "I'd love to be in it but would rather not organize" keeps
its place and passes the task on.
"""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.purpose.answer import Sort
from mail.reading.purpose.answers import Heard
from mail.reading.text import Text
from mail.sieve import sieves

_TASK = (
    r"(?:organi[sz]\w*|lead(?:ing|er|ership)?|conven\w+|coordinat\w+|run(?:ning)?|in charge"
    r"|(?:be )?the one (?:who|to))\b"
)
_BETWEEN = r"(?:[^.;!?\n]{0,40}?\b)?"

#: (pattern, reason): each refuses the task, not the group.
ROWS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?!no leaders?\b)(?:not|n't|cannot|never|without|no)\b (?:be |want to |able to |up for |do |take on )*"
        r"(?:the |as |as the |any )?" + _TASK,
        "denies the task in so many words",
    ),
    (
        r"\b(?:rather not|prefer not(?: to)?|can't|cannot|couldn't|won't|don't want"
        r"|do not want|not able|unable|not willing|no (?:time|room|capacity|bandwidth))\b"
        + _BETWEEN
        + _TASK,
        "would rather not, cannot or has no time to",
    ),
    (
        r"\b(?:some(?:one|body)|any(?:one|body)) else\b" + _BETWEEN + _TASK,
        "asks for somebody else",
    ),
    (
        r"\b(?:swap|switch|take|leave|count) me out as\b|\bunseat me\b|\b(?:relieve|excuse|release) me (?:of|from) (?:the |this )?(?:task|job|role|duty|organi[sz]\w*|chair|post)\b"
        r"|\b(?:pass|hand|give) (?:on |over )?(?:the |that |this )?(?:organi[sz]\w*|role|task|job"
        r"|leadership)(?: role| part)?(?: on| over)?\b|\bnot (?:me|myself) as (?:the )?organi[sz]er",
        "passes it on",
    ),
)

_NO = r"(?:n't|\b(?:not|dont|wont|cannot|cant|never|no|nor|without|hate|loath|dread))\b"
#: Up to the task, and not over words that turn the no into its opposite.
_UP_TO = (
    r"(?:(?!\b(?:mind|problem|trouble|bother|object|hesitate|only|anyone else)\b)[^.;!?\n]){0,40}?"
)
_ROLE = r"(?:organi[sz]er|conven[eo]r|co-?ordinator|(?:group )?leader|one in charge)\b"
_DOING = r"(?:organi[sz]e|organi[sz]ing|conven(?:e|ing)|co-?ordinat(?:e|ing))\b"
_LEADING = r"(?:lead|leading|run|running|be(?:ing)? in charge of)\b"
#: What the task is not of: one's week, an office.
_OF_IT = (
    r"(?! (?:my|our own|his|her|their|your|own|all my|paper\w*|files?|events?|conferences?|workshops?"
    r"|trainings?|retreats?|labor|communit\w+|power)\b)"
)
_OF_A_GROUP = r"(?= (?:it|(?:the|this|that|a|any|our|one of the) (?:group|circle|one)|anything)\b)"

#: (pattern, reason): each tells of somebody who would rather not organize, before any group is.
UNWILLING: tuple[tuple[str, str], ...] = (
    (
        _NO + _UP_TO + r"\b(?:be(?:ing|come|coming)?|me|as|called|named|play(?:ing)?)"
        r"(?: (?:the|an?|your|its|our|any|this|group|group's))* ?" + _ROLE,
        "does not want to be or be made the organizer",
    ),
    (
        r"\b(?:not|no)(?: (?:the|an?|much of an?|your|any|a good|a natural|really an?))* ?"
        r"(?:organi[sz]er|conven[eo]r)\b|\bi(?:'m| am) (?:not|no)(?: (?:an?|much of an?|the))* ?"
        r"(?:group )?leader\b",
        "is no organizer",
    ),
    (_NO + _UP_TO + r"\b" + _DOING + _OF_IT, "would rather not organize"),
    (_NO + _UP_TO + r"\b" + _LEADING + _OF_A_GROUP, "would rather not lead the group"),
    (
        r"\b(?:hopeless|bad|terrible|awful|useless|lousy|no good|poor) (?:at|with) " + _DOING,
        "is no good at it",
    ),
    (
        r"\b(?:some|any)(?:one| one|body) else\b[^.;!?\n]{0,30}?\b(?:"
        + _DOING
        + "|"
        + _ROLE
        + "|"
        + _LEADING
        + _OF_A_GROUP
        + r")|\bleave (?:the )?"
        + _DOING
        + r" to (?:others|some)",
        "leaves it to somebody else",
    ),
)

#: A no that is to the task: "yes to this group, no to organizing".
_NO_TO_IT = re.compile(
    r"\b(?:no|not|none)\b,? (?:(?:thanks?|thank you),? )?(?:to|for|on|about|regarding) "
    r"(?:(?:the|being|becoming|be|an?|its|your|any) )*" + _TASK
)
_NOES = frozenset({Sort.NO, Sort.CONDITION})
_ANY_NO = re.compile(r"\b(?:no|not|none|nor|never|cannot|except)\b|n't\b")

#: Where the clause on organizing begins.
_CLAUSE = re.compile(r"[,.;!?\n]|\b(?:but|though|although|just|only|however|except|and)\b")


def answer_beside(words: str) -> str:
    """An answer without what it says of organizing, which is neither a yes nor a no to a group.

    Parameters
    ----------
    words : str
        Folded, in lower case.

    Examples
    --------
    >>> answer_beside("yes, but i would not want to be the organizer.").split()
    ['yes,', '.']
    """
    kept = list(words)
    for match in (*sieves(UNWILLING).finditer(words), *_NO_TO_IT.finditer(words)):
        begins = [each.start() for each in _CLAUSE.finditer(words, 0, match.start())]
        at = begins[-1] if begins else match.start()
        kept[at : match.end()] = " " * (match.end() - at)
    rest = "".join(kept)
    # Nothing but words on organizing is no answer: better read as it stands than not at all.
    return rest if any(map(str.isalpha, rest)) else words


def denies_task(words: str, heard: Heard) -> bool:
    """Whether a no that was heard, alone or behind a yes, is one to the organizing."""
    found = _NO_TO_IT.search(words, heard.at) if heard.sort in _NOES else None
    if found is None or found.start() >= heard.to:
        return False
    # Of two noes the other may be to the group, or to somebody in it.
    others = words[: found.start()] + words[found.end() :]
    return _ANY_NO.search(others) is None


def denies_only_task(words: str) -> bool:
    """Whether a letter's one no is to the organizing, so that it tells nothing of the group.

    Examples
    --------
    >>> denies_only_task("no to organizing, thanks."), denies_only_task("no, and no to organizing.")
    (True, False)
    """
    found = _NO_TO_IT.search(words)
    return found is not None and not _ANY_NO.search(words[: found.start()] + words[found.end() :])


def unwilling(text: Text) -> bool:
    """Whether somebody tells beforehand that she would rather not organize a group.

    Stricter than :func:`refuses`, since a whole letter speaks of other things too.

    Examples
    --------
    >>> unwilling(Text("Please don't make me the organizer."))
    True
    >>> unwilling(Text("I can't organize my week otherwise. I would not mind organizing."))
    False
    """
    return sieves(UNWILLING).match(flowing(text.body))


def refuses(text: Text) -> bool:
    """Whether the new words leave the organizing to others.

    Examples
    --------
    >>> refuses(Text("Yes, but not organizing please."))
    True
    >>> refuses(Text("Yes. I'm happy to organize it, not a problem."))
    False
    """
    words = flowing(text.body)
    return sieves(ROWS).match(words) or _NO_TO_IT.search(words) is not None or unwilling(text)
