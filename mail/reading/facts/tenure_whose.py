"""Whose years they are: the last person named before a number holds it.

"My supervisor has thirty years", "someone with ten": of another.  Whom the work is done for
("sitting with people for nine years"), whom a comparison names and what people say name
nobody whose years they are.
"""

from __future__ import annotations

import re

from mail.reading.facts import practice_words
from mail.reading.facts.numbers import NUMBER
from mail.reading.facts.tenure_words import ROLE, SUBJECT_PATTERNS
from mail.reading.speaker import PRONOUNS

#: "Sitting with people", "helping folks": whom the work is for, not whose years they are.
_SERVED = re.compile(
    rf"\b{practice_words.SERVE} (?:with |to |for |at |through )?(?:(?!for|from)[\w-]+ ){{0,2}}?$|\bmy (?:[\w-]+ )?doors to $"
)
#: "An hour of therapy with everybody", "making noise with folks": many, and no wish for them.
_WITH = re.compile(r"(?:\bwith|\bw/?) (?:(?:most|nearly|almost|all|other|these|young|old) )?$")
_MANY = re.compile(r"(?:everyone|everybody|people|folks|others|those|anyone|anybody)\b")
_WISHED_FOR = re.compile(
    r"\b(?:look\w*|want\w*|prefer\w*|seek\w*|meet\w*|join\w*|groups?|hop(?:e|ing)|would|i'd|need\w*|match\w*|circle|sit|office|consult\w*|place\w*|room)\b"
)
#: "Licensed longer than some of your members have been alive" compares.
_COMPARISON = re.compile(
    r"\b(?:longer|more|older) than\b[^,;.]{0,80},|\bas (?:many|long|old)\b[^,;.]{0,60} as\b[^,;.:]{0,60}[,:]"
)
#: "Those of us who have ...": the writer among others.
_ONE_OF_US = re.compile(
    r"\b(?:we both|both of us|we each|each of us) (?:have|has|are|with|at)\b|\bwe(?:'re| are)\b[^.;!?]{0,60}\ball(?: of us)? (?=past|over|with|at|in|more|well)|\bthose of us (?:who(?:'ve)?|in|with)\b"
)
#: "Anybody who'd take on an LPC (four years)": whom somebody is to take is the writer.
_TAKES_ME = re.compile(
    rf"\b(?:who(?:'d|'s)?|any(?:one|body)|some(?:one|body)|groups?|is there|are there|do you|could you|would you|can you)\b[^.?!;]{{0,60}}?\b(?:take|takes|taking|have|has|find|make|fit|let|squeeze|room|space|place|a seat|a spot|openings?|supervise|consult with|work with|put up with) (?:on |in |for |room for |space for )*(?:an?|this|one more|another|yet another) (?:[\w-]+ ){{0,3}}?(?={ROLE})"
)
#: "The old kind they no longer make": people in general.
_PEOPLE_SAY = re.compile(
    r"\b(?:before|in case|if|should|lest|when|since) (?:any(?:one|body)|some(?:one|body)|people) (?:asks?|counts?|wonders?|wants? to know|cares?|complains?|checks?)\b|\b(?:they|people|folks|everyone|everybody) (?:no longer|don't|used to|say|said|call|called|tell|make|made|want|call it|keep telling)\b"
)
#: "Beside my husband's twenty my eleven years look few".
_MY = re.compile(r"\bmy (?:own |full |mere |measly |total )?$")
#: An aside in brackets names nobody whose years follow it.
_ASIDE = re.compile(r"\([^()]{0,200}\)")
#: "My wife says sixteen years have made me odd": they are not hers.
_SAYS = re.compile(
    r"\bmy [\w -]{2,24}? (?:says|said|tells me|told me|thinks|claims|reckons|jokes|insists|swears|likes to say|would say)(?: that)?\b"
)
#: "Licensed the spring my mother died": when it was.
_WHEN = re.compile(
    r"\b(?:the|that) (?:same )?(?:year|month|week|day|spring|summer|fall|winter) (?:that )?(?:my|our) [\w -]{2,30}? (?:died|was|were|left|got|turned|moved|retired|married|graduated|started)\b"
)
#: "I'm a psychologist who spent ten years" speaks of the writer.
_SELF_WHO = re.compile(
    rf"\b(?:i'm|i am|i was|me|i,) [^,;.]{{0,50}}$|\bas (?:someone|somebody|one|a \w+) $|^\W*(?:an? )?(?:[\w-]+ ){{0,2}}?{ROLE},? $"
)


#: "Hello Peercircle people, Dana from Missoula": whom a greeting names.
_GREETED = re.compile(
    r"^\W*(?:hello|hi|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b[^,.;:!?\n\d]{0,40}[,:!]"
)
#: "Anyone else been at this a dozen years", "odd from somebody who has ...": the writer too.
_LIKE_ME = re.compile(
    r"\b(?:any(?:one|body)|some(?:one|body)) else\b(?: (?:there|here|out there|in the group))?"
    r"|\b(?:coming |hearing (?:it |this )?|asked |said )?from (?:someone|somebody|a person|one) (?:who|with)\b"
    r"|\b(?:can|could|may|should|is it (?:odd|ok|okay|fine|strange) (?:for|if)|(?:room|space|a (?:place|seat|chair)) for) (?:someone|somebody|a person|a woman|a man) (?:with|who)\b(?![^.?!]{0,90}\b(?:us|me|our|my)\b)"
)


#: "Est. 2019 (building, not me!)".
NOT_ME = re.compile(r" ?[(,-] ?[^().;!?\d]{0,30}\bnot (?:me|mine|myself)\b")


def of_another(before: str, for_another: bool) -> bool:
    """Whether the last person named before the number is not the writer."""
    if _MY.search(before) and before.count('"') % 2 == 0:
        return False
    before = _ASIDE.sub(" ", PRONOUNS.sub(" ", before))
    before = _ONE_OF_US.sub(" i've ", _COMPARISON.sub(" ", before))
    before = _WHEN.sub(" ", _SAYS.sub(" ", before))
    before = _LIKE_ME.sub(" i ", _GREETED.sub(" ", before))
    before = _PEOPLE_SAY.sub(" ", _TAKES_ME.sub(" i ", before))
    last_at, who = -1, "own"
    for name, pattern in SUBJECT_PATTERNS:
        for match in pattern.finditer(before):
            if match.group().startswith("who") and _SELF_WHO.search(before, 0, match.start()):
                continue
            if name == "other" and _is_served(before, match):
                continue
            if match.start() > last_at:
                last_at, who = match.start(), name
    if for_another and who == "other":
        return (
            re.search(r"\b(?:someone|anyone|somebody|people|peers|colleagues|folks)\b", before)
            is not None
        )
    return who != "own"


def _is_served(before: str, match: re.Match[str]) -> bool:
    """Whether the person is whom the work is done for: "sitting with people for nine years"."""
    if match.group().startswith("who") or re.match(
        rf"(?:'s?)?,? (?:with|having) (?:\w+ ){{0,3}}?(?:{NUMBER}|years|experience|training|more)\b|,? (?:with|having) (?:at least |over |about )?$|,? who\b",
        before[match.end() :],
    ):
        return False
    lead = before[max(0, match.start() - 60) : match.start()]
    return _SERVED.search(lead) is not None or (
        _WITH.search(lead) is not None
        and _MANY.match(match.group()) is not None
        and _WISHED_FOR.search(before, 0, match.start()) is None
    )
