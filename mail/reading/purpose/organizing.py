"""Whether somebody leaves the organizing to others, which is neither a yes nor a no to a group.

Our mails offer "yes, but not organizing"; people say it in many ways.  It is read apart
from the answer itself, so that "I'd love to be in it but would rather not organize" keeps
its place and passes the task on.
"""

from __future__ import annotations

from mail.reading.flow import flowing
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


def refuses(text: Text) -> bool:
    """Whether the new words leave the organizing to others.

    Examples
    --------
    >>> refuses(Text("Yes, but not organizing please."))
    True
    >>> refuses(Text("Yes. I'm happy to organize it, not a problem."))
    False
    """
    return sieves(ROWS).match(flowing(text.body))
