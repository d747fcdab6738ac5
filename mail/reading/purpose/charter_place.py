"""The place that an organizer settles, in the organizer's own words."""

from __future__ import annotations

import re
from typing import Final

from mail.reading.purpose import charter_towns
from mail.sieve import Sieve

#: Where a group meets, in the words that settle it.
PLACE: Final = Sieve(
    # A line or clause that begins with the point's own name.
    r"(?:^|[.;!\n])\s*(?:the )?(?:place|venue|location|where|room)\s*[:=\u2013\u2014-]\s*"
    r"(?P<told>[^.;!\n]{2,90}?)\s*(?=[.;!\n]|$)"
    r"|\b(?:place|venue|location)(?: is| will be| shall be| would be) (?P<named>(?:my|our|the|a|at|in|[a-z]+'s)"
    r" [^.;,!\n]{3,60}?)(?=[.;,!\n]|$)"
    r"|\b(?:place|room|venue|location|where)(?: is| to be|:"
    r"| changed)?[^.;\n]{0,40}? to (?P<moved>the [^.;,\n]{3,40}?)"
    r"(?= because|[.;,\n]|$)"
    # … or that is nothing else: "My office on SE Hawthorne."
    r"|(?:^|[.,:;!\n])\s*(?P<own>(?:my|our) (?:office|house|home|place|studio|clinic|living room|study"
    r"|practice|den|loft|basement|consulting room|group room|praxis)"
    r"(?: (?:on|in|at|near|off) [^.;,!(\n]{2,40}?)?)\s*(?=[.;,!(\n]|$)"
    r"|\b(?P<at>(?:at|in) (?:my|the|our|his|her|[a-z]+'s) (?:[\w']+ ){0,4}?(?:office|room|library"
    r"|house|home|church|place"
    r"|cafe|coffee ?shop|clinic|studio|study|practice|praxis|loft|basement|center|suite|conference room|meeting room|living room"
    r"|building)(?: in [a-z]+)?)\b"
    r"|\b(?P<online>(?:on|via|by|over) (?:zoom|google meet|teams|doxy(?:\.me)?|telehealth|video)"
    r"|online(?:[,;:]? (?:the )?link (?:to follow|will follow|follows))?"
    r"|\d{2,5} (?:(?:n|s|e|w|ne|nw|se|sw)\.? )?[a-z0-9]+ (?:[a-z]+ )?(?:st(?:reet)?|ave(?:nue)?|blvd"
    r"|boulevard|rd|road|dr(?:ive)?|ln|lane|way|ct|court|pl|place|hwy)\b\.?(?:,? (?:suite|ste|#|unit)"
    r" ?\w+)?"
    r"|(?:n|s|e|w|ne|nw|se|sw)\.? [a-z]{3,20} \d{3,5}"
    r"|zoom|by (?:tele)?phone)\b"
)
#: What a place still hangs on: told with it, so that nobody takes it for settled.
_IF_GRANTED = re.compile(
    r",? (?:if|provided|as long as|assuming|unless)(?: that)? [a-z']+(?: is| are)?(?: (?:still|not))?"
    r" ?\b(?:agrees?|allows?|permits?|minds?|objects?|says? (?:yes|no|so)|lets us|free|available"
    r"|willing|fine with (?:it|that|this|us)|ok(?:ay)? with (?:it|that|this|us)|taken|works)\b"
)

#: A place under its own name that is none yet: "Place: I don't have a room yet, who has one?"
_NONE_YET = re.compile(
    r"(?:to be (?:found|decided|settled|announced|determined|seen)|tb[ad]\b|open\b|unknown|not (?:yet|known|sure|settled|decided)"
    r"|(?:i|we) (?:do not|don't|haven't|have not|have no|still)|no (?:idea|room|place)|still (?:open|looking|to)|who (?:has|can)|any(?:body|one)\b)"
)


#: Where one joins online, with the code that opens it: half of it is worse than nothing.
_LINK = re.compile(
    r"\b(?:(?:on|via|by|over) )?(?:zoom|google meet|teams|doxy(?:\.me)?|webex|jitsi|whereby|skype|video|online|link)\b"
    r"[^.;!?\n]{0,40}?\s?(?:https?://|www\.|meet\.google\.com/)\S{3,300}?(?=[.,;!)>\]]{0,2}(?:\s|$))"
    r"(?:[.,;(]{0,2}\s{1,2}(?:(?:and|the|with|meeting) ){0,2}(?:pass ?codes?|passwords?|pins?|codes?|meeting id|id)\b[^.;!?\n]{1,40}){0,2}"
)
_ADDRESS = re.compile(r" ?: ?\d{1,5} (?!a\.?m|p\.?m|min|people|of us)[a-z][^.;:!?\n(),]{3,50}")


def link(words: str, at: int) -> tuple[int, int] | None:
    """Where a link with its code begins and ends, for a place that is online.

    Examples
    --------
    >>> words = "on zoom. zoom link https://zoom.example/j/5 passcode owl. bye."
    >>> words[slice(*link(words, 0))]
    'zoom link https://zoom.example/j/5 passcode owl'
    """
    found = _LINK.search(words)
    if found is None or not re.match(
        r"(?:(?:on|via|by|over) )?(?:zoom|google|teams|doxy|tele|video|online)", words[at:]
    ):
        return None
    return found.span()


def address(words: str, end: int) -> int:
    """Where a place ends whose address follows behind a colon: "at my place: 88 Hill Road"."""
    found = _ADDRESS.match(words, end)
    return found.end() if found is not None else end


def find(words: str) -> tuple[int, int] | None:
    """Where the place begins and ends, with its town and with whose leave it hangs on.

    A place under its own name goes before one that is only spoken of.
    """
    best: tuple[int, int] | None = None
    for match in PLACE.finditer(words):
        span = match.span(str(match.lastgroup))
        if match["told"] and (_NONE_YET.match(match["told"]) or "?" in match["told"]):
            continue
        if match["told"] or match["moved"] or match["named"]:
            best = span
            break
        best = best or span
    best = best or charter_towns.bare(words)
    if best is None:
        return None
    end = charter_towns.end(words, best[1])
    granted = _IF_GRANTED.match(words, end)
    return best[0], granted.end() if granted else end
