"""The organizing of a group that is handed on, asked away, or taken up.

It matters only to letters of a group's own members, so the service asks for it where the
writer organizes a group, or is in one that nobody organizes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_LETTER_TO: Final = r"(?:the |our |this |my |your |being |be |as |a |group's |of |an? )*"
_ORGANIZING: Final = (
    rf"{_LETTER_TO}(?:organi[sz](?:e|er|ers|ing|ation)\b(?! (?:my|the (?:next|first)|next|first))"
    r"|conven(?:e|er|or|ing)\b|organi[sz]er's role|(?:lead|run|leading|running) (?:it|(?:the|our"
    r"|this) (?:group|circle))\b|(?:group )?leader(?:ship)?\b|(?:role|job|task|post) of)"
)
_ELSE: Final = r"(?:some(?:one|body)|any(?:one|body)) else"
_RESIGNS: Final = re.compile(
    rf"(?:\b(?:no longer|not|never|cannot|can not|unable to|rather not)|\bi (?:ca|wo|do|could|would)n't(?! (?:mind|wait|know|think|believe|see|want (?:you|any))))\b(?: \w+){{0,4}}? {_ORGANIZING}"
    r"|n't (?:really |possibly )?(?:do|be|go on|keep|keep on|continue|manage|handle)"
    rf"(?: with| on| to be)? {_ORGANIZING}"
    rf"|\b(?:step|stepping|stepped|stand|standing|stood) (?:down|back|aside|away) (?:as|from) {_ORGANIZING}"
    rf"|\b(?:resign|resigning|resigned|retire|retiring|quit|quitting|stop|stopping|done)(?: as| from"
    rf"| with)? {_ORGANIZING}"
    rf"|\b(?:give|giving|gave)(?: it| this)? up(?: on)? {_ORGANIZING}"
    rf"|\b(?:take|relieve|release|excuse) me (?:off|of|from|out of|out as) {_ORGANIZING}",
    re.IGNORECASE,
)
_HANDS: Final = re.compile(
    r"\b(?:give|giving|gave|hand|handing|handed|pass|passing|passed|turn|turning)\b(?: \w+){0,3}?"
    rf" (?:up|over|on|off|to \w+)? ?{_ORGANIZING}",
    re.IGNORECASE,
)
_ASKS_ANOTHER: Final = re.compile(
    rf"\b(?:find|look for|choose|pick|appoint|name|need|want|have|get)(?: us| our group)? (?:an?other"
    rf"|a new|a different|{_ELSE}(?: (?:as|for|to))?) {_ORGANIZING}"
    rf"|\b{_ELSE}\b(?: \w+){{0,4}}? {_ORGANIZING}"
    rf"|\bmake \w+ {_ORGANIZING}(?: instead)?",
    re.IGNORECASE,
)
#: "Ruth will take over": of whom it is said is asked of the members' names.
_TAKES_OVER: Final = (
    r"(?:[, ]+(?:has|have|is|will|'ll|would|'d|can|could|kindly|going|gladly|to|agreed|offered"
    r"|volunteered|willing|ready|happy|now|be|who|from now on|and i (?:have )?agreed(?: that)?|she"
    r"|he|they|s?he(?:'d|'ll| will| would)|they(?:'d|'ll)|said|says|wants|offers|told me|that))*[, ]+(?:tak(?:e|es|ing|en)|took) (?:it |this |that |the organizing |things )?(?:over"
    rf"|on)\b|(?:[, ]+(?:has|is|will|'ll|would|'d|can|agreed|offered|going|to|be|become|now))*[, ]+"
    rf"{_ORGANIZING}"
)
_TO: Final = (
    rf"\b(?:to|make|name|appoint|ask|choose|instead:?) (?={{name}}\b)|\b{{name}}(?:{_TAKES_OVER})"
)
_TAKES_ON: Final = re.compile(
    rf"\b(?:i(?:'ll| will|'d| would| can| could|'m| am)?|let me)\b(?: (?:be|to|gladly|happily|happy"
    rf"|glad|willing|love|like|able|offer|volunteer|do|can|will|the|as))* (?:{_ORGANIZING}"
    r"|(?:take|do) (?:it|this|that|the (?:task|job|role|organizing))(?: (?:on|over))?\b"
    r"|take over\b)",
    re.IGNORECASE,
)
#: How an answer to "would you organize your group?" begins.
_NO: Final = re.compile(
    r"\W*(?:no\b(?! (?:problem|worries|trouble|objection))|nope\b|sorry\b|not me\b|not (?:this|really)"
    r"|unfortunately|(?:i|we) (?:can't|cannot|won't|don't|would rather not|am not able)|i'd rather"
    r" not|rather not|thanks?,? but no|i(?:'ll| will) pass|pass\b)",
    re.IGNORECASE,
)
_YES: Final = re.compile(
    r"\W*(?:yes\b|yep\b|yeah\b|sure\b|ok(?:ay)?\b|gladly|happily|happy to|of course|certainly"
    r"|absolutely|with pleasure|all ?right|fine\b|count on me|no (?:problem|worries|trouble)"
    r"|i (?:will|can|accept)\b(?! not)|i'll\b|i'm (?:in|happy|glad)\b)",
    re.IGNORECASE,
)
_IF: Final = re.compile(r"\b(?:but|if|unless|only|provided|until|as long as)\b|\?", re.IGNORECASE)
_LEAVES: Final = re.compile(
    r"\b(?:leave|leaving|left|quit|quitting) (?:the |our |my |this |your )?(?:group|circle|you all|g-)"
    r"|\blast (?:meeting|session)\b|\b(?:drop|dropping|bow|bowing) out of (?:the|our|my) group",
    re.IGNORECASE,
)
_STAYS: Final = re.compile(r"\b(?:not|n't|without)\b[^.!?\n]{0,20}$", re.IGNORECASE)


def _plain(words: str) -> str:
    return words.replace("\u2019", "'")


def gives_up(words: str) -> bool:
    """Whether an organizer of a group hands the organizing on, or asks for another.

    Examples
    --------
    >>> gives_up("I can no longer organize; Ruth will take over.")
    True
    >>> gives_up("I can't organize the next meeting.")
    False
    """
    plain = _plain(words)
    return any(each.search(plain) for each in (_RESIGNS, _HANDS, _ASKS_ANOTHER))


def resigns(words: str) -> bool:
    """Whether who hands the organizing on can have it no longer, whoever takes it.

    Examples
    --------
    >>> resigns("I can no longer organize; Ruth will take over.")
    True
    >>> resigns("I should like to hand over the organizer's duties to Ruth.")
    False
    """
    plain = _plain(words)
    return bool(_RESIGNS.search(plain) or _ASKS_ANOTHER.search(plain))


def hands_to(words: str, names: Iterable[str]) -> str:
    """Which of some people is to take over; empty where none or more than one is said to.

    Examples
    --------
    >>> hands_to("I can no longer organize; Ruth will take over from May on.", ["Hal", "Ruth"])
    'Ruth'
    """
    plain = _plain(words)
    found = {
        name
        for name in names
        if name and re.search(_TO.replace("{name}", re.escape(name)), plain, re.IGNORECASE)
    }
    return found.pop() if len(found) == 1 else ""


def takes_on(words: str) -> bool:
    """Whether a member offers to organize a group that nobody organizes.

    Examples
    --------
    >>> takes_on("I'd be happy to take it on."), takes_on("I can't take it on, sorry.")
    (True, False)
    """
    return _TAKES_ON.search(_plain(words)) is not None


def answers(words: str) -> bool | None:
    """What an answer to "would you organize your group?" says; None where it is neither.

    Examples
    --------
    >>> answers("Sure, gladly."), answers("No, sorry."), answers("Yes, if Hal helps.")
    (True, False, None)
    """
    plain = _plain(words)
    if _NO.match(plain):
        return False
    said = _YES.match(plain) is not None or takes_on(words)
    return True if said and _IF.search(plain) is None else None


def leaves_too(words: str) -> bool:
    """Whether who hands the organizing on leaves the group as well.

    Examples
    --------
    >>> leaves_too("I'm leaving the group."), leaves_too("I'm not leaving the group.")
    (True, False)
    """
    plain = _plain(words)
    return any(
        _STAYS.search(plain[max(0, found.start() - 30) : found.start()]) is None
        for found in _LEAVES.finditer(plain)
    )
