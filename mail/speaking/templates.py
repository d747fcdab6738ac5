"""Sentences that programs are given to say, whatever else a mail of theirs sounds like.

A filter's button, a menu of figures, an invitation's row of answers, the note that a robot sent
it: people do not say so of their own mail.  Each counts only where the learned opinion too leans
to a machine, for somebody may quote one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

#: How a program speaks, over folded words -> who it is.
_SAID: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern), why)
    for pattern, why in (
        (
            r"\b(?:click|press|tap|follow|use)\b[^.!?\n]{0,30}\b(?:button|link) (?:below|here|above)\b[^.!?\n]{0,40}"
            r"\b(?:verify|confirm|prove|show)\b[^.!?\n]{0,30}\b(?:real|human|person|robot|sender|mail)\b"
            r"|\[(?:confirm|verify|prove) [^\]\n]{0,30}(?:robot|human|person|sender)\]"
            r"|\bfirst[- ]time senders? (?:must|need to|have to|are asked to) (?:confirm|verify|prove)\b",
            "a spam challenge",
        ),
        (
            r"\b(?:reply|answer|press|type|text|say) (?:with )?[\"']?1[\"']? (?:for|to) [^.\n]{2,40}[,;.] (?:or )?(?:reply |answer |press |type |text )?[\"']?2[\"']? (?:for|to) ",
            "a menu",
        ),
        (
            r"\bwhen: [^\n]{3,60}[.\n] ?where: [^\n]{2,60}\bgoing\? yes\W{1,4}maybe\W{1,4}no\b"
            r"|\bgoing\? \[?yes\]?\W{1,4}\[?maybe\]?\W{1,4}\[?no\b",
            "a calendar",
        ),
        (
            r"\bthis (?:note|message|reply|mail|e-?mail|answer) (?:was|is|has been) (?:sent|written|generated|produced|composed) "
            r"(?:to you )?(?:automatically|by (?:my|an?|our|the) (?:robot|bot|program|autoresponder|auto-?responder|computer|mail program|server|software))\b",
            "it says so itself",
        ),
        (
            r"\A\W{0,3}\[(?:this is an? )?auto(?:matic|mated)[ -](?:message|reply|response)\.?\]",
            "it says so itself, in brackets above all else",
        ),
        (
            r"\blength: \d{1,2}:\d\d\b[^\n]{0,20}\btranscript(?:ion)?:|\btranscript(?:ion)?:[^\n]{5,400}\bconfidence(?::| is)? (?:low|high|medium|\d)",
            "a telephone line",
        ),
    )
)
#: As likely a machine's as this by the learned opinion, at the least.
CREDIBLE: Final = 0.5


def spoken(words: str) -> Iterator[str]:
    """Whose sentence stands in a mail, by a sentence that no person says of their own.

    Examples
    --------
    >>> list(spoken("Shall I book it? Answer 1 for yes, 2 for other times."))
    ['a menu']
    >>> list(spoken("I'd rank them 1 for Tuesday, 2 for Friday."))
    []
    """
    flat = " ".join(words.replace("\u2019", "'").lower().split())
    return (why for pattern, why in _SAID if pattern.search(flat))
