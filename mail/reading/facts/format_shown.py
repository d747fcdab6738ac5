"""The way of meeting that a letter's things show together, where none is named."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mail.reading.facts import format_things as things
from mail.reading.flow import flowing
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import Fact

#: So much must be shown of one way before it is presumed.
ENOUGH = 4
#: In longer letters "either" may be said of anything.
_BRIEF = 240
_WISH = Sieve(
    r"\b(?:i'd|i would|i'll|i will|we'd|we'll|we would|i want|i need|we need|i'm after|i miss|please|pls|(?:put|find|give|seat|place|stick|pick|let|get|bring|sign|count|link|consider|introduce|have|match|show|plant|sit|set) (?:me|us)\b|let's|look(?:ing)? for|hop(?:e|ing)|prefer\w*|preference|rather|sooner|wish|want(?:s|ing)?|would (?:be|do|suit|like|love|welcome|help|need|join|have)|has to|have to be|needs to|need to|must|only|ideal(?:ly)?|groups?|consult\w*|peers|colleagues|meeting|meet|attend\w*|join\w*|crave|is there|are there|any chance|could (?:you|i|we)|can (?:i|we|you)|how about|who has|would (?:someone|somebody|anyone)|yes to|no thank|sounds (?:fine|good|lovely)|it's the|the one (?:with|at|in|on)|as for|format|where:|how:)\b"
)
_NOT_MINE = Sieve(
    r"\b(?:(?:my|our|the|with|of|for) (?:clients?|patients|caseload|families|couples|kids)|clients|i (?:mostly |mainly |only |also )?(?:see|treat|supervise|offer|provide|practice|work|teach|use|do (?!not|n't|outings)|rent|share|live|specialize)|my (?:office ?mate|supervisor|director|husband|wife|partner|practice|website|caseload|landlord)|website|attachment|attached|firewall|web form|sign-up|ceus?|\bce\b|webinar|licensure|by appointment|suite \d|screen reader|phone me|call me|reach me|trained|training|degree|certif\w+|licens\w+)\b"
)
_PAST = Sieve(
    r"\b(?:was|were|used to|before covid|last year|years ago|back then|had a|once|lost|left|missed|gave up|joined|met|ran|went|came|told me|tells me)\b"
)
_OTHERS = re.compile(
    r"^(?:she|he|they|[a-z]+, who|my (?:office ?mate|supervisor|colleague|director|boss|friend|partner)|her|his|which of|does|do i|is it)\b"
)
_REFUSED = re.compile(
    r"\b(?:no|not|never|nobody|none|nor|neither|without|won't|wouldn't|can't|cannot|don't|do not|didn't|isn't|aren't|than|instead of|enough|(?:tired|sick|weary) of|hate|quit|done with|rather eat glass|allergic to|no more|not another|anything but|ration\w*|parted|pretend)\b[^.;:]{0,34}$"
)
_REFUSED_AFTER = re.compile(
    r"^[^.;]{0,20}\b(?:gives? me|makes? me|hurts?|fatigue|is (?:out|not)|isn't|won't|wears|swims?|drains|(?:is|are) no\b|ha(?:s|ve) had)\b"
)
_OR = re.compile(r"\bor\b|/|\band\b|,|;|\bif\b")


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that stands in a room or beside a screen.

    Attributes
    ----------
    way : str
        ``online`` or ``in_person``.
    weight : int
        What it weighs by itself.
    refused : bool
        Whether the writer does without it.
    start, end : int
        Its place in the sentence.
    """

    way: str
    weight: int
    refused: bool
    start: int
    end: int


def shown(text: Text) -> Fact | None:
    """The format that things of a room and of a screen show, where none is named.

    Examples
    --------
    >>> shown(Text("I'd want coffee and chairs and people.")).value
    'in_person'
    >>> shown(Text("Please find me one where I can keep my headset and my mute button.")).value
    'online'
    >>> shown(Text("My clients sit on the couch and drink tea."))
    """
    part = text.body
    flow = flowing(part)
    total = {"in_person": 0.0, "online": 0.0}
    first: dict[str, Thing] = {}
    for start, end in part.sentences:
        sentence = flow[start:end]
        share = _share(sentence)
        if not share:
            continue
        for each in _things(sentence):
            way = each.way
            if each.refused:
                way = "in_person" if way == "online" else "online"
                if way == "online" and each.weight < 2:
                    continue
            total[way] += each.weight * share
            at = Thing(way, each.weight, each.refused, start + each.start, start + each.end)
            first.setdefault(way, at)
    either = things.EITHER.search(flow) if len(flow) < _BRIEF else None
    if either is not None and (min(total.values()) > 0 or things.HOW.search(flow)):
        return _fact(part, "hybrid", either.start(), either.end())
    room, screen = total["in_person"], total["online"]
    if min(room, screen) >= ENOUGH:
        return None
    way = "in_person" if room > screen else "online"
    if max(room, screen) < ENOUGH or abs(room - screen) < 2:
        return None
    return _fact(part, way, first[way].start, first[way].end)


def _fact(part: Part, value: str, start: int, end: int) -> Fact:
    return Fact(value, part.raw[start:end])


def _share(sentence: str) -> float:
    """How much of what a sentence shows is of the meetings wished for."""
    wish = _WISH.search(sentence) is not None
    if _OTHERS.match(sentence) or _NOT_MINE.search(sentence):
        return 0.0
    if _PAST.search(sentence) and not wish:
        return 0.0
    return 1.5 if wish else 1.0


def _things(sentence: str) -> list[Thing]:
    found: list[Thing] = []
    for way, table in (("online", things.SCREEN_THINGS), ("in_person", things.ROOM_THINGS)):
        for weight, pattern in table:
            for match in pattern.finditer(sentence):
                if any(f.start < match.end() and f.end > match.start() for f in found):
                    continue
                refused = (
                    _REFUSED.search(sentence[: match.start()]) is not None
                    or _REFUSED_AFTER.search(sentence[match.end() :]) is not None
                )
                found.append(Thing(way, weight, refused, match.start(), match.end()))
    return found
