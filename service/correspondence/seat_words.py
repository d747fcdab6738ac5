"""What words say of a group's seats: that none is free or offered, that one is, or nothing at all.

Both are looked for by the clause: "we have no therapist for children, and one open seat" offers
one, and "we are full, so there is no room for anyone else" offers none.
"""

from __future__ import annotations

import re
from typing import Final

_SEAT: Final = r"(?:seats?|places?|spots?|openings?|vacanc(?:y|ies)|chairs?|slots?|room|space)"
_FREE: Final = (
    r"(?:more |open |free |further |other |vacant |empty |available |spare |extra |new )*"
)
_SOMEBODY: Final = (
    r"(?:any(?:one|body)(?: else| new)?|some(?:one|body)(?: else| new)?|another \w+|(?:any )?more"
    r" (?:members?|people|persons?|colleagues?)|(?:any )?new(?:comers?| (?:members?|people|faces)))"
)
_NOT: Final = r"(?:\bnot|n't|\bnever|\bcannot|\bcant|\bdont|\bwithout)"
_GOES_ON: Final = r"(?: (?:for|to) [\w']+(?: [\w']+)?)?"

#: Says that no seat is free, or that none is or was offered.
_NONE: Final = re.compile(
    # "no free seat", "no more room for another member", "no more people, please"
    rf"\bno (?:longer (?:have |has )?(?:an? |any )?)?{_FREE}{_SEAT}\b{_GOES_ON}"
    r"|\b(?:no|not any) (?:more |new |further )+(?:people|members?|persons?|newcomers?|faces)\b"
    r"|\bno (?:longer|more) (?:open|free|available)\b|\bnot (?:looking|open) any ?more\b"
    # "we don't have a seat", "it hasn't any seats to offer", "cannot take anyone else"
    rf"|{_NOT} (?:\w+ ){{0,3}}?(?:a |any |one )?{_FREE}{_SEAT}\b{_GOES_ON}"
    rf"|{_NOT} (?:\w+ )?(?:take|add|have|want|welcome|accept|admit|fit|seat|need)(?: in| on)?"
    rf" {_SOMEBODY}"
    # "I did not offer anything", "that was no offer"
    rf"|{_NOT} (?:\w+ ){{0,2}}?offer(?:ed|ing)?\b(?: (?:a|any|you|one|anything))*(?: {_SEAT})?"
    r"|\b(?:no|not an?|never an?) offer\b"
    # "we are full", "all seats are taken"
    r"|\b(?:group|circle|we|it|they|g-\w+)(?: is| are|'s|'re)(?: \w+ly| now| all| quite)*"
    r" (?:full|complete)\b(?! (?:of|time|day))"
    rf"|\b{_SEAT}(?: is| are| was| were|'s| has been| have been| got)"
    r"(?: all| both| now| already| just)* (?:filled|taken|gone|occupied|given away)\b"
    r"|\b(?:it|they)(?: is| are|'s|'re| has been| have been)(?: all| now| already)*"
    r" (?:filled|taken|gone)\b"
    # "take my offer back"
    r"|\b(?:take|taking|withdraw|cancel|retract|pull)(?:ing)? (?:back )?(?:my|our|the|this|that)"
    r" (?:\w+ ){0,2}?offer\b",
    re.IGNORECASE,
)

#: Only some of the seats are spoken of, so that a person knows the rest.
_PART: Final = re.compile(
    r"\b(?:one|two|three|some|half|most) of (?:the|our|my|those|these) (?!us\b)", re.IGNORECASE
)
#: Says that a seat is free, once what says the opposite is out of the words.
_SOME: Final = re.compile(
    r"\b(?:an?|another|one|two|three|four|five|six|\d|some|couple of) (?:or \w+ )?"
    rf"{_FREE}(?:{_SEAT}|members?|people|persons?|colleagues?)\b"
    rf"|\b(?:room|space|place) (?:in|for) (?:our|my|one|two|three|a|another|somebody|someone)\b"
    rf"|\b(?:free|open|empty|vacant) {_SEAT}|\b{_SEAT}(?: is| are|'s) (?:still )?"
    r"(?:free|open|empty|vacant|available)\b"
    r"|\b(?:one|two|three) (?:is|are) (?:still )?(?:left|free)",
    re.IGNORECASE,
)

#: Says that somebody has come into the group already, by a way of the group's own.
_JOINED: Final = re.compile(
    r"\bwe(?:'ve)? (?:now )?(?:have|got|found) (?:a |our )?new (?:member|colleague|person|face)\b"
    r"|\b(?:has|have|'s) (?:now |already |just )?joined (?:us|our group)\b"
    r"|\b(?:seat|spot|place|chair) (?:is|was|has been) (?:filled|taken) by\b",
    re.IGNORECASE,
)
#: Says that somebody is not needed after all.
_NOT_NEEDED: Final = re.compile(
    r"\bwe (?:do not|don't|no longer|never) need (?:an? |the |our )?(?:dr\b|[\w'.-]+ ){0,4}"
    r"(?:consultant|mentor|supervisor|guest|moderator|chair)\b",
    re.IGNORECASE,
)
#: Speaks of a seat, of room for somebody, or of somebody who might come.
_SPEAKS: Final = re.compile(
    r"\b(?:seats?|spots?|openings?|vacanc\w+|(?:arm-?)?chairs?|stools?|cushions?|gap"
    r"|(?:have|has|make|with|is|got) (?:\w+ ){0,2}(?:room|space|places?|slots?)"
    r"|(?:room|space|places?|slots?) (?:for|in|at|with|free|open|left)"
    r"|(?:new|another|more|extra|one|two|three|four|five|six|\d) (?:\w+ )?(?:members?"
    r"|people|persons?|colleagues?|clinicians?|therapists?|\w*body|voices?|faces?|others)|newcomers?"
    r"|new ones?|another|some(?:one|body)"
    r"|any(?:one|body)|who(?:ever)?|(?:third|fourth|fifth|sixth|seventh|eighth|4th|5th|6th|7th|8th)"
    r"|looking for|seek\w*|short|join\w*|add\w*|welcom\w*|recruit\w*|offer\w*|replac\w*|fill\w*"
    r"|(?:take|need|want|use|fit|host|squeeze)\w* (?:in |on )?(?:up to )?"
    r"(?:one|two|three|\d|more))\b",
    re.IGNORECASE,
)


def none_free(words: str) -> bool:
    """Whether words say that a group has no seat to give, or take an offer of one back.

    Examples
    --------
    >>> none_free("We have no free seat."), none_free("We have no room but one seat at the back.")
    (True, False)
    >>> none_free("We are full now."), none_free("We are full of hope: one open seat!")
    (True, False)
    """
    plain = " ".join(words.replace("\u2019", "'").split())
    rest, count = _NONE.subn(" ", plain)
    return count > 0 and _SOME.search(rest) is None and _PART.search(plain) is None


def has_joined(words: str) -> bool:
    """Whether words tell of somebody who has come into the group already, and of no seat left.

    Examples
    --------
    >>> has_joined("We have a new member, Paula."), has_joined("A new member, and a free seat.")
    (True, False)
    """
    plain = " ".join(words.replace("\u2019", "'").split())
    rest, count = _JOINED.subn(" ", plain)
    return count > 0 and _SOME.search(rest) is None


def not_needed(words: str) -> bool:
    """Whether a group says that it needs nobody it spoke of before.

    Examples
    --------
    >>> not_needed("We don't need Dr. Weiss as a consultant after all.")
    True
    """
    return _NOT_NEEDED.search(words.replace("\u2019", "'")) is not None


def speaks_of_seats(words: str) -> bool:
    """Whether words speak of a seat or of somebody who might come; a new hour alone does not.

    Examples
    --------
    >>> speaks_of_seats("We could use a fifth."), speaks_of_seats("We moved to Wednesdays.")
    (True, False)
    """
    return _SPEAKS.search(words) is not None
