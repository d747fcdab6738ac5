"""Who organizes a group now, said plainly of a member or of oneself.

"Hal is our new organizer" and "Ruth has taken over the organizing from me" hand nothing on in so
many words, and mean just that.  Whether the one named may have it, the service asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_GROUP: Final = r"(?:(?:our|the|this|my) (?:\w+ )?(?:group|circle)|g-\w+)"
_TITLE: Final = (
    r"(?:(?:our|the|this|my) )?(?:group's |group |(?:new|current|present|next|official) )*"
    r"(?:organi[sz]er|convenor|convener|(?:group )?leader|coordinator of (?:our|the) group)\b"
    rf"(?! (?:of|for|than) (?!{_GROUP}))"
)
_TASK: Final = (
    r"(?:the )?(?:group'?s )?(?:organi[sz]ing|organi[sz]ation|leadership|convening"
    r"|(?:role|job|task|post) (?:of|as) (?:the )?(?:group )?(?:organi[sz]er|convener|leader))"
    rf"(?: of {_GROUP})?(?! (?:of|the|our|my) )"
)
_NOW: Final = r"(?:now|currently|already|kindly|happily|officially|since \w+|recently|just|then)"
_BECOMES: Final = (
    rf"(?: {_NOW})*(?:'s| is| is going to be| will be| becomes| became| has become|'s become"
    r"| has agreed to be| agreed to be| was (?:chosen|elected|named|picked|voted)(?: as| to be)?"
    r"| has been (?:chosen|elected|named|picked|voted)(?: as| to be)?"
    rf"|'s been (?:chosen|elected|named|picked)(?: as| to be)?)(?: {_NOW})* {_TITLE}"
)
_TAKES: Final = (
    rf"(?: {_NOW})*(?: has|'s|'ve| have| is| will|'ll)?(?: {_NOW})*"
    rf" (?:tak(?:en|es|ing|e)|took)(?: over(?=\W*$|[,.!])| (?:over|on) (?:{_TASK}"
    r"|from (?:me|her|him|them|[A-Z]\w+)))"
)
_RUNS: Final = (
    rf"(?:(?: {_NOW})* (?:organi[sz]es|leads|runs|(?:'s|is) (?:organi[sz]ing|leading|running))"
    r"|(?: will|'ll| is going to)(?: now| kindly| gladly)? (?:organi[sz]e|convene))"
    rf"(?: {_NOW})* {_GROUP}"
)
#: Of whom it is said is asked of the members' names.
_SAID_OF: Final = (
    rf"\b{{name}}(?:, [^,.;!?]{{1,40}},)?(?:{_BECOMES}|{_TAKES}|{_RUNS})"
    rf"|\b{_TITLE}(?: {_NOW})*(?: is| will be|'s|:| -| \u2013) (?:{_NOW} )*{{name}}\b"
    rf"|\b(?:chose|chosen|elect(?:ed)?|pick(?:ed)?|name[sd]?|agreed on|settled on|voted(?: for| in)?|have|list|put|note"
    rf"|record)(?: down)? {{name}}(?: down)? (?:as|to be|for) {_TITLE}"
)
_MYSELF: Final = re.compile(
    rf"\bI(?:'m| am| became| have become|'ve become| was (?:chosen|elected|named)(?: as| to be)?"
    rf"| have been (?:chosen|elected|named)(?: as| to be)?)(?: {_NOW})* {_TITLE}"
    rf"|\bI(?: {_NOW})*(?:'ve| have)?(?: {_NOW})* (?:taken|took) (?:over |on )"
    rf"(?:{_TASK}|from [A-Z]\w+)"
    rf"|\bI(?: {_NOW})* (?:organi[sz]e|lead|run)(?: {_NOW})* {_GROUP} (?:now|from now on|these days)"
    r"|\b(?:handed|passed|given|turned)(?: over)? (?:the )?(?:organi[sz]ing|leadership|organi[sz]er"
    r" role)(?: over| on)? to me\b",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[^.;!?\n]+[.;!?]?")
#: What is asked, wished, denied or only thought of is not so.
_NOT_SO: Final = re.compile(
    r"\?|\b(?:not|never|if|whether|unless|until|wish|would|could|should|might|may|maybe|perhaps"
    r"|think|suppose|hope|when|once|than)\b|n't\b",
    re.IGNORECASE,
)
#: Letters without any of these say nothing of it.
_HINT: Final = re.compile(
    r"organi[sz]|conven|leader|leads|runs|leading|running|\bover from\b",
    re.IGNORECASE,
)


def hints(words: str) -> bool:
    """Whether a letter speaks of organizing at all, which most do not."""
    return _HINT.search(words) is not None


def named(words: str, names: Iterable[str]) -> str:
    """Which of some people a letter says to organize the group now; empty where none or several.

    Examples
    --------
    >>> named("Hal is our new organizer.", ["Hal", "Ruth"])
    'Hal'
    >>> named("Ruth has taken over the organizing from me.", ["Hal", "Ruth"])
    'Ruth'
    >>> named("Hal will organize the group from now on.", ["Hal", "Ruth"])
    'Hal'
    >>> named("Could Hal be our organizer?", ["Hal"]), named("Hal runs the bakery.", ["Hal"])
    ('', '')
    """
    told = _told(words)
    found = {
        name
        for name in names
        if name
        and any(
            re.search(_SAID_OF.replace("{name}", re.escape(name)), each, re.IGNORECASE)
            for each in told
        )
    }
    # A first name stands in the whole name too.
    whole = {each for each in found if not any(o != each and o.startswith(each) for o in found)}
    return whole.pop() if len(whole) == 1 else ""


def myself(words: str) -> bool:
    """Whether a letter says that its writer organizes the group now.

    Examples
    --------
    >>> myself("I have taken over the organizing from Gail."), myself("I am not the organizer.")
    (True, False)
    """
    return any(_MYSELF.search(each) for each in _told(words))


def _told(words: str) -> list[str]:
    """The sentences that state something of an organizing."""
    plain = words.replace("\u2019", "'")
    return [
        each[0].strip()
        for each in _SENTENCE.finditer(plain)
        if _HINT.search(each[0]) and not _NOT_SO.search(each[0])
    ]
