"""News of the writer's own practice, which changes what is on file and asks for nothing.

"We've moved to Beaverton", "my new ZIP is 97005", "I'm an LCSW now": nobody tells a stranger
so, and who is on file expects to be read back.
"""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieve

_JUST = r"(?: just| recently| now| finally| since| also| in fact| actually| all)*"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
#: A move to a day, an hour or a screen is a group's.
_NO_PLACE = rf"(?!(?:an? |the |our |my )?(?:new |different |other )?(?:time|day|hour|slot|format|list|group|circle|schedule|rhythm|{_DAY}|online|on-?line|zoom|video|telehealth|every|each|once|twice|\d))"
_BASE = r"(?:office|practice|consulting room|home|house|place|clinic)"
_WHERE = rf"(?:zip(?: ?code)?|postal code|town|city|{_BASE}|location|(?:postal |office |street )?address)"
_NEWS = Sieve(
    rf"\b(?:i|we)(?:'ve| have|'m| am|'re| are)?{_JUST} (?:mov(?:ed|ing)|relocat(?:ed|ing))(?: (?:back|away|house|over|out|down|up|north|south|east|west))*(?: (?:my|our|the) {_BASE})?,? (?:to|from|into|out to|near|for) {_NO_PLACE}"
    rf"|\b(?:my|our) (?:new |current )?{_WHERE}(?: has| have| is| are| will be|'s)?{_JUST} (?:mov(?:ed|ing)|relocat(?:ed|ing)|chang(?:ed|ing)|is|are|in|at|now|will be|#?\d{{5}})\b"
    rf"|(?:^|[.!;:\n] ?|\b(?:have|got|is|with) )(?:an? |my |our |the )?new {_WHERE}\b"
    r"|\b(?:i'm|i am|we're|we are|i live|i work|i practi[cs]e)(?: based| living| working| located)? (?:in|at|near|out of) [\w .']{3,30}? (?:now|these days|as of \w+|since (?:last )?\w+)(?=\W*(?:$|[.!;,\n]))"
    r"|\b(?:i'm|i am|i've|i have) (?:now|just|finally|recently) (?:an?|fully|become|got(?:ten)?|been|passed|earned|received|in)\b"
    r"|\b(?:i'm|i am)(?: licensed as)?(?: fully| officially)? an? [\w, -]{2,30}? (?:now|these days|as of \w+)(?=\W*(?:$|[.!;,\n]))"
    r"|\bmy licen[cs]e (?:is|has)(?: \w+){1,4} now\b|\bi can(?: only| also)? (?:meet|come|do|make) [^.?!\n]{3,50} (?:now|from now on|these days)(?=\W*(?:$|[.!;,\n]))"
)
_HOURS = (
    rf"(?:(?:my |the |any |our )?(?:(?:early|late) )?(?:{_DAY}(?: (?:mornings?|afternoons?|evenings?|nights?|lunches|lunchtimes?|hours))?"
    r"|mornings|afternoons|evenings|nights|weekends|lunches|lunchtimes?|lunch hours?|weekdays)"
    r"(?: at (?:noon|lunch|\d{1,2}(?::\d\d)?(?: ?[ap]m)?))?"
    r"(?:(?: and| or| nor|,)+ (?=\w))?)+"
)
_ENDS = r"(?=\W*(?:$|[.!;,\n]|from |as of |since |because |but |so |and |after |starting |for (?:me|now)|due |at all|these days|any ?more|any longer|now))"
_KEEPS = r"(?:do|work|take|have|make|see clients|come in|keep|offer|manage|get off|meet)"
#: Some hours are not the writer's any more: no group is left by it.
_GIVEN_UP = Sieve(
    rf"\b(?:i|i'm|i am|i can|we|we're) no longer (?:able to )?(?:(?:available|free|around|here|open|in (?:the|my) office|in)(?: on)?|{_KEEPS}(?: it)?(?: on)?|doing|working|taking|making) {_HOURS}{_ENDS}"
    rf"|\b(?:i|we) (?:don't|do not|dont|can't|cannot|won't) {_KEEPS}(?: on)? {_HOURS} (?:any ?more|any longer|now)\b"
    rf"|\b(?:i'm|i am) not (?:doing|working|taking|making|available|free)(?: on)? {_HOURS} (?:any ?more|any longer|now)\b"
    rf"|\b(?:i|i've|i have)(?: just| recently| now| finally)? (?:quit|dropped|gave up|given up|lost|stopped (?:doing|working|taking|offering)) {_HOURS}{_ENDS}"
    rf"|\b{_HOURS} (?:no longer (?:work|works|suit|suits|fit|fits)|(?:don't|do not|doesn't) (?:work|suit|fit)(?: for me| me)? (?:any ?more|any longer)|(?:are|is) no longer (?:free|open|available|possible|good|an option))\b"
)
_OF_A_GROUP = re.compile(
    r"\b(?:groups?|circles?|g-\d+|members?|join\w*|leav\w+|seats?|looking|seek\w*)\b|\?"
)
#: Letters that want something, or speak of others and of groups, are read as such.
_OTHERWISE = re.compile(
    r"\b(?:groups?|circles?|consult\w*|join\w*|looking|seek\w*|interested|search\w*|supervis\w*|seats?|spots?|openings?|members?|leav\w+|quit\w*|(?:he|she|they)(?:'s|'ve|'re)?|husband|wife|colleagues?|rent|sublet|lease|rented|for sale|clients?|patients?|e-?mail|phone|@)\b|@|\?"
)


def told(text: Text) -> bool:
    """Whether a letter is news of its writer's own practice, and nothing else.

    Examples
    --------
    >>> told(Text("We've moved to Beaverton. ZIP 97005."))
    True
    >>> told(Text("We've moved to Tuesdays."))
    False
    """
    words = flowing(text.body)
    if gives_hours_up(text):
        return _OF_A_GROUP.search(words) is None
    return _OTHERWISE.search(words) is None and _NEWS.search(words) is not None


def gives_hours_up(text: Text) -> bool:
    """Whether a letter tells of hours that its writer has no longer.

    Examples
    --------
    >>> gives_hours_up(Text("I no longer do Fridays."))
    True
    >>> gives_hours_up(Text("I no longer do the Friday group."))
    False
    """
    return _GIVEN_UP.search(flowing(text.body)) is not None
