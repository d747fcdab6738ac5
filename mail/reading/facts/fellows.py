"""Names of colleagues whom a letter would rather not meet, told beside what they are to it.

"Nobody from my office (Sue O'Dell and Pavel Novak)" names them behind the bond, "Sue and Pavel
are my partners, so please not with them" before it.  A name beside a bond says nothing of
avoiding by itself, so these are looked for only in letters that wish to be kept apart, and only
near the words that say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mail.reading.facts import names_of_others, wished
from mail.reading.facts.name_words import FULL
from mail.reading.text import Text
from mail.understanding import Fact

_LIST: Final = rf"{FULL}(?:(?:\)?,? (?:and|or|nor) (?:with )?| ?, ?| ?& ?| ?/ ?){FULL})*"
#: Where somebody works with others.
_PLACE: Final = (
    r"(?:(?:home |private |group |shared |new |old |current |former |own )?(?:office|practice"
    r"|clinic|agency|team|workplace|work|job|building|suite|firm|department|hospital|company|staff"
    r"|collective|partnership|consult(?:ation)? group|supervision group|training|cohort))"
)
#: Who others are to the writer.
_PEOPLE: Final = (
    r"(?:(?:business |practice |office |suite |team |law |study |former |old |current |own |fellow )*"
    r"(?:partners?|office ?-?mates?|suite ?-?mates?|team ?-?mates?|room ?-?mates?|co-?workers?"
    r"|colleagues?|associates?|supervisors?|supervisees?|interns?|students?|employees?|employers?"
    r"|boss(?:es)?|directors?|therapists?|friends?|neighbou?rs?|ex(?:-\w+)?|husband|wife|spouse"
    r"|sister|brother|mother|father|daughter|son|cousin|tenants?|landlord|landlady|co-?owners?"
    r"|co-?therapists?|co-?leaders?|classmates?))"
)
_OWN: Final = r"(?:my|our|the same|the)"
_BOND: Final = (
    rf"(?:\b{_OWN} (?:{_PLACE}(?: {_PEOPLE})?|{_PEOPLE})|\b(?:co-?workers|office ?-?mates"
    r"|suite ?-?mates|colleagues) (?:of mine|at \w+)|\bco-?workers|\bpeople i (?:work|practi[cs]e"
    r"|share (?:an? |my )?(?:office|suite)) with"
    r"|\b(?:who|that)(?: also)? (?:works?|practi[cs]es?) (?:with me|for me|at|in|where i)\b)\b"
)
#: What leads from the bond to the names.
_LEADS: Final = (
    r"(?: ?\((?:namely|that is|that's|i\.e\.|e\.g\.|specifically|including|especially|viz\.?)?,? ?"
    r"| ?: ?| ?[-–—]+ ?(?:namely |that is,? |that's )?"
    r"|,? (?:namely|that is|that's|i\.e\.|e\.g\.|specifically|including|especially|particularly"
    r"|in particular|meaning|like|such as|called|named|above all)[:,]? "
    r"|,? (?:who|they|which|those|these)(?:'re| are| is| would be)[:,]? (?:called |named )?"
    r"|(?:[,.!;] ?|\s)(?:that is|that's|that would be|that means|they are|they're|those are"
    r"|these are|those would be|namely|i mean|i am thinking of|i'm thinking of|the names are"
    r"|their names are|names)[:,]? "
    r"|, |[.!;,]?(?: please| thanks| thank you)[.!]? ?\()"
)
#: The bond first: "anyone from my office (Sue and Pavel)", "my partners Sue and Pavel".
_BEHIND: Final = re.compile(
    rf"(?i:{_BOND}[^.!?\n();:–—]{{0,24}}?{_LEADS})(?P<who>{_LIST})"
    rf"|(?i:\b{_OWN} {_PEOPLE} )(?P<whom>{_LIST})"
)
#: The names first: "Sue and Pavel (who are in my practice)", "I share an office with Sue".
_BEFORE: Final = re.compile(
    rf"(?P<who>{_LIST})(?i:(?:,| \(|:| [-–—])? ?(?:(?:who|they|both|and i|all|also|each|we"
    r"|happen to|belong|work|practi[cs]e|share|sit|are|is|'re|were|was|used to|from|in|at|of|to|with"
    rf"|together|out|an?|me|being|one|both,?) ){{1,6}}?(?:{_OWN} |(?:an? ))?"
    rf"(?:{_PLACE}(?: {_PEOPLE})?|{_PEOPLE})\b)"
    r"|(?i:\b(?:share (?:an? |my |the )?(?:office|suite|practice|building|space)|(?:work|practi[cs]e"
    rf"|am in (?:practice|business|partnership))(?: \w+){{0,3}}) with )(?P<whom>{_LIST})"
)
#: What says near by that these are not to be met.
_APART: Final = re.compile(
    r"(?:\b(?:not|never|cannot)|n't) (?:\w+ ){0,3}?(?:with|put|pair|match|group|seat|plac|assign|be\b"
    r"|want|meet|shar|sit\b|in\b|together|join|work|comfortable|ideal|good|me\b|us\b|them\b|my\b)"
    r"|\b(?:no ?(?:one|body)|none|avoid\w*|apart|away|separate\w*|other than|except|different"
    r"|(?:an)?other (?:group|circle|one)|elsewhere|rather|exclude\w*|keep\b.{0,30}\bout|awkward"
    r"|conflict|any(?:one|body) but|but not|without (?:them|her|him))\b",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[.!?]+\s+(?=[A-Z(])|\n+")
#: A wish to be apart may stand in the sentence before or after the names.
_REACH: Final = 1


def added(text: Text, avoided: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Whom a letter that wishes to be kept apart names beside a bond, behind those found before.

    Parameters
    ----------
    text : Text
        A letter with the flag ``do_not_pair``.
    avoided : tuple of Fact
        Those whom it names in so many words.

    Examples
    --------
    >>> text = Text("Please not with anyone from my office (Sue O'Dell and Pavel Novak).")
    >>> [fact.value for fact in added(text, ())]
    ["Sue O'Dell", 'Pavel Novak']
    """
    found = {str(fact.value): fact for fact in avoided}
    for fact in _beside_bonds(text):
        value = str(fact.value)
        if not any(value in known.split(" ", 1) or value == known for known in found):
            found[value] = fact
    return tuple(found.values())


def _beside_bonds(text: Text) -> Iterator[Fact]:
    plain = names_of_others.one_line(text.body)
    starts = [0, *(match.end() for match in _SENTENCE.finditer(plain)), len(plain)]
    for pattern in (_BEHIND, _BEFORE):
        for match in pattern.finditer(plain):
            group = "who" if match["who"] else "whom"
            if _is_avoided(plain, starts, match.start(), match.end()):
                yield from names_of_others.people(text.body, plain, *match.span(group))


def _is_avoided(plain: str, starts: list[int], start: int, end: int) -> bool:
    """Whether a wish to be apart stands near, and none to be together with these very people."""
    first = max(n for n, at in enumerate(starts) if at <= start)
    last = max(n for n, at in enumerate(starts) if at < end)
    before = plain[starts[first] : start]
    if wished.company(before) and _APART.search(before) is None:
        return False
    left = starts[max(0, first - _REACH)]
    right = starts[min(last + 1 + _REACH, len(starts) - 1)]
    return _APART.search(plain, left, right) is not None
