"""Which format several mentions of ways of meeting mean together.

The way preferred wins; two ways in one breath are ``hybrid``; a refusal of one is a wish for
the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mail.reading.facts import format_idioms as idioms
from mail.reading.facts import format_words as words
from mail.reading.facts.format_words import Say
from mail.reading.flow import flowing
from mail.reading.text import Part

ONLINE, PERSON = "online", "in_person"
#: Letters between two ways of meeting that are still shown as one piece of evidence.
_NEAR_ENOUGH = 60


@dataclass(frozen=True, slots=True)
class Mention:
    """A way of meeting, what is said of it, and whether it is only hinted at.

    Attributes
    ----------
    way : str
        ``online`` or ``in_person``.
    say : Say
        What is said of it.
    start, end : int
        Its place in the part.
    hint : bool
        Whether it is not named.
    """

    way: str
    say: Say
    start: int
    end: int
    hint: bool = False


def decide(part: Part, mentions: list[Mention]) -> tuple[str, Mention]:
    """The format that all mentions together mean, with the one that shows it.

    Parameters
    ----------
    part : Part
        Where they stand.
    mentions : list of Mention
        At least one, in order.
    """
    open_ = [m for m in mentions if m.say is not Say.REFUSED]
    refused = next((m for m in mentions if m.say is Say.REFUSED), None)
    if refused is not None and all(m.hint for m in open_):
        # A refusal of one way is a wish for the other; the telephone is no screen.
        return (PERSON if refused.way == ONLINE else ONLINE), refused
    if {m.way for m in mentions if m.say is Say.REFUSED} == {ONLINE, PERSON}:
        return open_[0].way, open_[0]
    best = {
        way: max((m for m in open_ if m.way == way), key=_weight, default=None)
        for way in (ONLINE, PERSON)
    }
    online, person = best[ONLINE], best[PERSON]
    if online is None or person is None:
        only = online or person
        assert only is not None  # one of the two is there, for something is open
        if only.way == ONLINE and _or_there(flowing(part), only):
            return "hybrid", only
        start, end = part.sentence_at(only.start)
        if only.say is Say.RELUCTANT and words.GRUDGING.search(flowing(part), start, end):
            return (PERSON if only.way == ONLINE else ONLINE), only
        around = _around(flowing(part), start, end, only)
        if not only.hint and (words.WHETHER.search(around) or idioms.is_one_of_two(around)):
            return "hybrid", only
        return only.way, only
    return _of_two(part, online, person)


def _around(flow: str, start: int, end: int, mention: Mention) -> str:
    """The sentence without the mention, so that what stands before it may end there."""
    return f"{flow[start : mention.start].rstrip()}\n{flow[mention.end : end]}"


def _or_there(flow: str, mention: Mention) -> bool:
    """Whether "Woodburn / video either" leaves the choice between a town and the screen."""
    after = re.match(r"[ ,]{0,2}(?:either|both|whichever)\b", flow[mention.end :])
    return after is not None and re.search(r"\w,? ?(?:/|or) ?$", flow[: mention.start]) is not None


def _weight(mention: Mention) -> tuple[bool, Say, int]:
    return (not mention.hint, mention.say, -mention.start)


#: "In Redmond on my Wednesday. Alternatively by video": the one as well as the other.
_INSTEAD = re.compile(r"\balternatively,? (?:(?:on|by|via|over|in) )?(?:an? |the )?$")


def _of_two(part: Part, online: Mention, person: Mention) -> tuple[str, Mention]:
    """The format where both ways are open: either, or the one that is wished for more."""
    flow = flowing(part)
    first, second = sorted((online, person), key=lambda m: m.start)
    between = flow[first.end : second.start]
    end = part.sentence_at(second.start)[1]
    if flow[end - 1 : end + 1].strip(" ") == ";":
        end = part.sentence_at(end + 1)[1]
    near = flow[part.sentence_at(first.start)[0] : end]
    # Both are shown, unless a whole story stands between them.
    both = replace(first, end=second.end) if len(between) <= _NEAR_ENOUGH else first
    instead = _INSTEAD.search(flow[: second.start]) is not None
    if instead or words.TIGHT.fullmatch(between) or words.IDEAL_BUT_FINE.search(near):
        return "hybrid", both
    if online.hint and not person.hint:
        return PERSON, person
    indifferent = words.EITHER.search(near) or words.BY_TURNS.search(near)
    if indifferent and Say.PREFERRED not in (first.say, second.say):
        return "hybrid", both
    if first.say is not second.say:
        chosen = max(first, second, key=lambda m: m.say)
        return chosen.way, chosen
    if words.JOINED.match(between) or person.hint:
        return "hybrid", both
    return first.way, first
