"""Where a letter shows where people would sit, and no way of meeting is named.

Whoever offers a seat in Corvallis offers it in a room; whoever would drive twenty minutes
means to arrive.  These signs are weak: beside any word for a way of meeting they say nothing.
"""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieve, sieves
from mail.understanding import Fact, Facts, Intent

_ROOM = r"(?:living room|sun ?room|dining room|kitchen|parlou?r|porch|patio|deck|den|family room|great room|conference room|consulting room|waiting room|break room|group room|studio|garage|barn|yurt|back ?yard|garden|library|dining table|kitchen table)"
_WHO = r"(?:four|five|six|seven|eight|nine|\d|of us|us|us all|everyone|everybody|a group|all of us|all of you)"
#: (pattern over folded lower-case words, reason)
_WEAK: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:over|for|with) (?:an? |some |good |decent )?(?:coffee|tea|lunch|breakfast|soup|pie|beers?|pizza|brunch|dinner|cake|wine|cookies|donuts|doughnuts)\b(?! (?:hours?|time|breaks?|with clients))|\b(?:brings?|bake|bakes|serve[sd]?|provide[sd]?) (?:the |some )?(?:cookies|donuts|doughnuts|pie|snacks|scones|soup|coffee|tea|cake|lunch|dinner|treats)\b|\b(?:soup|coffee|tea|lunch|dinner|cake|pie) is served\b",
        "something to eat",
    ),
    (
        rf"\b(?:my|our|her|his|[a-z]+'s) (?:own |old |big |little |sunny |back |front )?{_ROOM}\b(?= (?:in|on|at|near|by|has|is|was|could|can|would|will|seats|holds|fits|over|off)\b| ?[.,;:!\n]|$)|\b(?:offers?|offered|lends?|lent|given|gives?|gave|booked|reserved) (?:us |me )?(?:the |her |his |their |a |an )(?:\w+ )?(?:{_ROOM}|fireside room|room|hall|basement)\b",
        "a room of somebody's",
    ),
    (
        rf"\b(?:room|office|studio|space|table|porch|house|barn)\b[^.;\n]{{0,40}}\b(?:could|can|will|would|to|does|that) (?:\w+ )?(?:hold|seat|fit|take|sleep)s? {_WHO}\b",
        "how many it holds",
    ),
    (
        r"\b(?:sit|sitting|talk|meet|gather|get together|be) (?:down )?(?:with|among|beside) (?:(?:some|a few|other|younger|older|three|four|five|six|\d|local|fellow) ){0,2}(?:colleagues|people|others|clinicians|analysts|psychologists|therapists|counselors|social workers|peers|folks)\b(?=[^.;\n]{0,60}\b(?:town|drive|miles|near|around|local|table|sit\w*|room)\b)|\bsitting being\b|\b(?:like|love|want|care|wish|hope|may i|could i|can i)(?: to)? sit (?:down )?(?:with|among) (?!the (?:question|idea|feeling|uncertainty|not)|it\b|that\b|this\b|my )",
        "to sit with people",
    ),
    (
        r"(?:^|[:;,.] )an? (?:real )?(?:room|circle|table),? (?:a|and|with)\b|\b(?:hear|feel|watch) (?:people|each other|others|one another|somebody|them) (?:breathe|breathing|laugh|shift|sigh)\b|\bpass (?:me )?(?:the |a )(?:tissues|kleenex|cookies|plate|salt|bread)\b",
        "what only a room holds",
    ),
    (
        r"\b(?:somewhere|someplace|anywhere|a place|any spot|a spot) (?:\w+ ){0,3}?(?:we can park|to park|with parking|i can (?:walk|bike|get) to)\b|\b(?:on|along|off|near|close to) the (?:max|streetcar|bus|light[- ]rail|blue|red|green|orange|yellow) line\b|\b(?:near|close to|not far from) (?:the |my )(?:hospital|office|house|university|campus|clinic|downtown|highway|freeway|courthouse|train|station|max)\b(?= (?:would|is best|if|please|works))",
        "where it would be handy",
    ),
    (
        r"\b(?:too far|far|as far|further|farther) (?:\w+ ){0,2}?(?:to drive|for me to drive|a drive)\b|\b(?:preferably|ideally|hopefully) (?:in|near|around|close to) [a-z]+(?: [a-z]+)? (?:itself|proper|or [a-z]+)\b",
        "how far, and in which town",
    ),
)
#: Over letters as written: from one town to another.
_BETWEEN = Sieve(
    r"\b[Aa]ny(?:where|place) (?:from|between|along|in|on|around|near|north of|south of|east of|west of|within reach of|up to)(?: the)? (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Oregon\b|Washington\b|Zoom|Mon\b|Tue|Wed\b|Thu|Fri\b)[A-Z][\w-]+(?: (?:to|and|or) [A-Z]\w+)?"
)
#: What is done in a room of one's own that is no gathering.
_OTHER_USE = re.compile(
    r"\b(?:wrote|write|writing|see|sees|seeing|saw|treat|work|works|worked|live|lives|painted|built|moved|left|lost|sold|clients?|patients?|zoom|video|online|screen|camera)\b[^.;]{0,40}$"
    # "Mornings I keep for my garden": what is done there instead.
    r"|\b(?:keep|kept|save|saved|hold|held|guard|reserved?|set aside|spend|spent|belongs?)\b[^.;]{0,40}\b(?:for|in|to) ?$"
)
#: Said of who founds a group, not of where it would meet.
_FOUNDER = re.compile(
    r"\b(?:i'm|i am|i live|i work|i practi[cs]e|i see|i rent|based|my (?:practice|office|home|house)|licen[sc]\w+|lcsw|lpc|lmft|lmhc|phd|psyd|md|psychologist|counselor|therapist here)\b"
)
PLACED = frozenset({Intent.JOIN, Intent.FORM, Intent.SEEK_CONSULTANT})


def presumed(text: Text, facts: Facts, intent: Intent) -> Fact | None:
    """In person, where nothing is said of it and a place or a way shows it.

    Parameters
    ----------
    text : Text
        The letter, in which no way of meeting was found.
    facts : Facts
        What else it states.
    intent : Intent
        An offer of seats stands in a town; a request needs a sign of its own.

    Examples
    --------
    >>> presumed(Text("Cases and company, over soup."), Facts(), Intent.JOIN).evidence
    'over soup'
    >>> presumed(Text("Mondays over the lunch hour."), Facts(), Intent.JOIN)
    """
    if intent is Intent.OFFER_SEATS:
        return None if facts.place is None else Fact("in_person", facts.place.evidence)
    if intent not in PLACED:
        return None
    if facts.max_travel is not None and not text.is_reply:
        return Fact("in_person", facts.max_travel.evidence)
    found = _pictured(text)
    if found is None and intent is Intent.FORM and facts.place is not None:
        found = _of_the_group(text, facts.place.evidence)
    return None if found is None else Fact("in_person", text.body.raw[slice(*found)])


def _of_the_group(text: Text, town: str) -> tuple[int, int] | None:
    """Where a group to be founded stands in a town, in a sentence that is not of the founder."""
    at = text.body.raw.find(town)
    if at < 0:
        return None
    start, end = text.body.sentence_at(at)
    if _FOUNDER.search(flowing(text.body)[start:end]):
        return None
    return at, at + len(town)


def _pictured(text: Text) -> tuple[int, int] | None:
    flow = flowing(text.body)
    for match in sieves(_WEAK).finditer(flow):
        start, _ = text.body.sentence_at(match.start())
        if not _OTHER_USE.search(flow[start : match.start()]):
            return match.span()
    between = _BETWEEN.search(text.body.plain)
    return None if between is None else between.span()
