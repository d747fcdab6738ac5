"""Whether a member complains of a colleague's conduct, or wants help with a conflict in a group."""

from __future__ import annotations

import re
from typing import Final

from mail.reading.text import fold

#: What one colleague does to others.
_DONE: Final = (
    r"(?:bull(?:y|ies|ied|ying)|harass(?:es|ed|ing|ment)?|belittl(?:es?|ed|ing)|humiliat(?:es?|ed|ing)"
    r"|intimidat(?:es?|ed|ing)|threaten(?:s|ed|ing)?|(?:shout|yell|scream|swear)(?:s|ed|ing)? at"
    r"|mock(?:s|ed|ing)|ridicul(?:es?|ed|ing)|insult(?:s|ed|ing)|sham(?:es|ed|ing) (?:us|me|others|people)"
    r"|sexist|racist|homophobic|transphobic|sexual (?:remarks?|comments?|advances|jokes)|misconduct"
    r"|unethical\w*|unprofessional\w*|(?:inappropriate|abusive|offensive|aggressive|cruel|degrading)"
    r" (?:\w+ )?(?:remarks?|comments?|behaviou?r|conduct|language|touch\w*|jokes?|to(?:ward)?s?)"
    r"|(?:talks?|talking|speaks?) (?:over|down to) (?:every\w+|us|me|the others|people|others)"
    r"|breaks? (?:the )?confiden\w+|confiden\w+ (?:is|was|has been) (?:broken|breached))"
)
#: Of whom it is said: people of a group.
_OF_GROUP: Final = re.compile(
    r"\b(?:group|circle|colleagues?|members?|meetings?|sessions? together|everyone|people|us|the others"
    r"|one of (?:us|them)|somebody|someone)\b"
)
_CONDUCT: Final = re.compile(rf"\b{_DONE}\b")
#: Help that is wanted of a third party with what goes on in a group.
_HELP: Final = re.compile(
    r"\b(?:mediat(?:e|es|ion|or|ors)\b|(?:open|serious|bad|ongoing|unsolved|real) (?:conflict|quarrel|fight|feud|row)\b"
    r"|(?:help|support|advice|assistance) (?:from|of|by) the (?:association|alliance|board|coordinators?)"
    r"|(?:association|alliance|board|coordinators?|you|somebody|someone) (?:to )?(?:please )?(?:mediate|intervene|step in|look into"
    r"|do something|help us with (?:a|the|our|this) (?:conflict|quarrel|fight|colleague|member))"
    r"|(?:complain|complaint|grievance)s? (?:\w+ )?(?:about|against|of) (?:a|an|one|another|my|our|the|somebody|someone|[a-z]+ (?:in|from) (?:my|our|the) group)\b)"
)
#: What somebody does to the writer, and what must not come out as hers.
_TO_ME: Final = re.compile(
    r"\b(?:(?:felt|feel|feeling|was|am|been) (?:so |really |personally |verbally )?(?:attacked|cornered"
    r"|unsafe|bullied|harassed|stalked|put down) (?:by|with|around|near|in)\b(?! (?:the (?:flu|weather)|an? |covid|work|driving))"
    r"|(?:stop|keep|prevent) [a-z'-]+ from (?:call|text|writ|e-?mail|messag|contact|follow|touch)\w*(?: to)? me\b"
    r"|(?:calls?|texts?|follows?|touche?s?|messages) me (?:every|all|constantly|at night|over and over|again and again)\b"
    r"|(?:behaves?|behaving|acts?|acting) (?:\w+ ){0,2}?(?:badly|rudely|terribly|awfully|disrespectfully)"
    r"|(?:flirts?|hits?|hitting) (?:on|with) me\b"
    r"|(?:do not|don't|never) (?:say|tell|mention|let)[^.?!\n]{0,24}\b(?:from|by) me\b)"
)
_OF_CLIENTS: Final = re.compile(r"\b(?:clients?|patients?|my cases?|supervisee)\b")
#: A rule that a group has settled for its conflicts is none of theirs.
_RULE: Final = re.compile(
    r"(?:\b(?:if|when(?:ever)?|should|in case of)\b|\bconflicts?:)[^.?!\n]{0,40}$"
)


def told(words: str) -> bool:
    """Whether a letter tells of a colleague's conduct, or wants help with a conflict.

    Examples
    --------
    >>> told("Kim shouts at people in our meetings."), told("We had a good meeting with Kim.")
    (True, False)
    >>> told("Could the board mediate between two of us?"), told("A client's boss bullies him.")
    (True, False)
    """
    flow = fold(words).lower()
    if _OF_CLIENTS.search(flow):
        return False
    found = [*_HELP.finditer(flow), *_TO_ME.finditer(flow)]
    if _OF_GROUP.search(flow):
        found += _CONDUCT.finditer(flow)
    return any(
        _RULE.search(flow[max(0, each.start() - 60) : each.start()]) is None for each in found
    )
