"""A coordinator's answer to an alert: words for the member, and none for us or a colleague.

"Just write PAUSE UNTIL FEBRUARY 1" is advice to the member, no order of the coordinator's own; and
"@Moe can you take Paula?" is meant for the other coordinator, who reads the same alert.  The first
is relayed, the second is held, and its writer asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from mail.understanding import Command, Intent
from service.correspondence.case import Case
from service.correspondence.evidence import COORDINATORS

#: What ends mail or deletes is taken from a coordinator as from anybody, unless it is advised.
_LAST: Final = frozenset({Command.STOP, Command.FORGET})
_ADVISED: Final = re.compile(
    r"\b(?i:writ(?:e|ing)|repl(?:y|ying)|answer(?:ing)?|send(?:ing)?|say(?:ing)?|mail(?:ing)?|type"
    r"|use|with|word)\b(?: (?:back|us|to us|the|a|mail|list|word|just|with|only|saying|it|that)"
    r"){0,4}\W{1,4}(?:STOP|FORGET|UNSUBSCRIBE)\b"
)
_GREETING: Final = re.compile(
    r"\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|liebe[rs]?|hallo|for|to)[ ,]+"
    r"(?:(?:dr|mr|ms|mrs|prof)\.? )?(?P<name>[A-Z][\w'-]{1,30})(?: [A-Z][\w'-]{1,30})?"
    r"(?P<and> (?:and|&) )?",
    re.IGNORECASE,
)
#: Greetings that name nobody.
_ANYBODY: Final = frozenset(
    (
        *("there", "all", "everybody", "everyone", "again", "you", "colleague", "friend", "team"),
        *("both", "folks", "member", "your", "the", "this", "that", "be", "me", "us", "answer"),
    )
)
#: A deed that is asked of a colleague or of us, of a person who is not spoken to.
_OF_HER: Final = re.compile(
    r"\b(?:set|add|put|mark|move|remove|introduce|import|reinstate|activate|take)"
    r" (?:him|her|them)\b"
    r"|\b(?:can|could|will|would) you (?:please )?(?:call|phone|tell|ask|contact|write to|talk to)"
    r" (?:him|her)\b",
    re.IGNORECASE,
)
_TO_A_COLLEAGUE: Final = re.compile(
    r"(?:^|\s)@[A-Za-z][\w-]+|\b(?:pls|please|(?:can|could|will|would) you) (?:pls |please )?"
    r"(?:handle|take (?:this|it|that|over)|deal with|look after)\b|\bnever mind\b"
    r"|\bwho(?: of us)? (?:takes|is taking|will take|handles)\b",
    re.IGNORECASE,
)
_AWAY: Final = re.compile(
    r"\b(?:I'm|I am|I'll be|I will be) (?:away|out of (?:the )?office"
    r"|on (?:vacation|holiday|leave))\b[^.?!]{0,60}"
    r"\b[A-Z][\w-]+ (?:covers|takes over|stands in|fills in)\b"
)


def spared(case: Case) -> Case:
    """The case of a coordinator's answer, without the orders that it only advises."""
    said = case.understanding
    if case.question is None or case.question.kind not in COORDINATORS or not said.commands:
        return case
    words = case.words.replace("\u2019", "'")
    advised = _ADVISED.search(words) is not None
    kept = tuple(each for each in said.commands if each in _LAST and not advised)
    if kept == said.commands:
        return case
    flags = tuple(each for each in said.flags if each not in ("pause", "unsubscribe"))
    free = said.intent is Intent.LEAVE
    intent = Intent.OTHER if free else said.intent
    return replace(case, understanding=replace(said, commands=kept, flags=flags, intent=intent))


def meant_for_another(words: str, member: Collection[str], coordinators: Collection[str]) -> bool:
    """Whether a coordinator's words are for somebody else than the member.

    Parameters
    ----------
    words : str
    member : collection of str
        The member's names.
    coordinators : collection of str
        The coordinators' addresses; whoever is called as one begins is one of them.

    Examples
    --------
    >>> meant_for_another("@Moe can you take Paula?", ["Paula"], [])
    True
    >>> meant_for_another("Dear Paula, Zack will call you.", ["Paula"], [])
    False
    >>> meant_for_another("Dear Gideon, you have my word.", ["Greta"], [])
    True
    """
    text = words.replace("\u2019", "'").strip()
    hers = {each.casefold() for each in member if each}
    greeted = _GREETING.match(text)
    if greeted is not None and greeted["name"].casefold() not in _ANYBODY:
        return greeted["name"].casefold() not in hers and greeted["and"] is None
    colleagues = [re.split(r"[._+-]", each.partition("@")[0])[0] for each in coordinators]
    called = "|".join(re.escape(each) for each in colleagues if len(each) > 1)
    if called and re.search(
        rf"\b(?:{called})\b,? (?:pls|please|can you|could you|will you|would you|covers)\b",
        text,
        re.IGNORECASE,
    ):
        return True
    if any(each.search(text) for each in (_TO_A_COLLEAGUE, _AWAY, _OF_HER)):
        return True
    return any(_spoken_of(text, each) for each in member if each)


def _spoken_of(text: str, name: str) -> bool:
    """Whether a name stands in a sentence as somebody's who is not spoken to."""
    for match in re.finditer(rf"\b{re.escape(name)}\b", text):
        before, after = text[: match.start()].rstrip(" "), text[match.end() :]
        called = not before or before[-1] in ",.!?\n;:\u2013-" or before.lower().endswith("thanks")
        ends = re.match(r"\W*(?:$|\n)|[,!.?:;]| ?[\u2013-]", after) is not None
        if not (called and ends):
            return not re.search(r"\b(?:dear|hi|hello|hey|thank you|sorry|yes|no)$", before.lower())
    return False
