"""With whom somebody cannot sit, told by where the bond ends, or in a name without capitals.

"I like my landlord on the first of the month and would prefer to keep it to that", "separate
us", "she signs my evaluations": a bond and a wish beside it, with no word of a group.  "florian
= no" and "not w bjorn" name somebody in lower case: a word that no opinion has met is taken for
a name where one stands.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mail.reading.caring import signs
from mail.reading.caring.care_row import Care
from mail.reading.text import Part
from mail.sieve import Sieve
from vocabulary import orientations, places

_ROLE: Final = (
    r"(?:supervis(?:or|ee)|boss|employer|director|manager|therapist|analyst|psychiatrist|doctor|pastor|priest|rabbi|sponsor"
    r"|landlord|landlady|tenant|roommate|housemate|ex(?:-\w+)?|(?:first |second |ex-|former )?(?:husband|wife)|partner|mother|father"
    r"|sister|brother|twin|cousin|aunt|uncle|(?:mother|father|sister|brother)-in-law|professor|teacher|intern|neighbor|accountant)"
)
_THEM: Final = r"(?:him|her|them|it|things)"
_US: Final = r"(?:groups?|tables?|circles?|rooms?|ones|evenings?)"
_WISH: Final = r"(?:prefer|like|rather|want|wish|sooner|choose)"
_ONE_OF: Final = r"(?:one|two|some|another) of (?:those|these|them|the (?:names|people|others?|three|four|five|six|seven))"

ROWS: tuple[Care, ...] = (
    Care(
        "do_not_pair",
        rf"\bmy (?:\w+ )?{_ROLE}\b[^?§]{{0,160}}\b{_WISH}\b[^.?!]{{0,16}}\bkeep {_THEM} (?:to that|at that|that way|(?:as )?(?:only )?my \w+(?: only)?)(?=\W*(?:$|[.,;!]))"
        rf"|(?:^|[.;!,] ?|\bplease )(?:separate|split) us\b(?! (?:by|into|between|up (?:by|into)))|\b(?:find|found|give|gave|get|put|seat|let)(?: you| \w+)? us (?:both )?(?:at least )?(?:have |into |in |at )?(?:different|separate) {_US}\b"
        rf"|\b(?:we|us)(?: would)? (?:both|each)(?: would)?\b[^.?!]{{0,16}}\b{_WISH}\b[^.?!]{{0,24}}\b(?:without the other|different {_US}|separate {_US}|not (?:be )?(?:together|in the same))\b|\bwould each {_WISH}\b[^.?!]{{0,24}}\bwithout the other\b",
        "prefer to keep it to that; separate us",
        firm=True,
    ),
    Care(
        "do_not_pair",
        r"\b(?:somewhere|a (?:table|group|place|circle|room))(?: (?:at|in) which| where| that)? (?:he|she|they) (?:isn't|is not|aren't|are not|does not|doesn't|do not|don't)(?=\W*(?:$|[.!;]))"
        r"|\b(?:hard|difficult|impossible|unable|couldn't|could not|can't|cannot)\b (?:for me )?(?:to )?(?:open my mouth|speak (?:freely|my mind)|be (?:honest|myself|frank|candid)|say a word)\b (?:in front of|before|around|near|with|beside) (?:my|him|her|them|that)\b"
        r"|\b(?:choosing|weighing|watching|minding|measuring) (?:all )?(?:of )?(?:my|each of my|every one of my) words?\b[^.?!]{0,24}\b(?:all (?:evening|night|along|the time)|around (?:him|her|them)|in front of)\b"
        r"|\b(?:don't|do not|never) get (?:along|on) with (?:a|one|another|my|some) (?!clients?\b|patients?\b|computers?\b)(?:\w+ )?\w+\b(?=[^?]{0,120}\b(?:you|here|group|member|list|wrote)\b)",
        "hard to open my mouth in front of my former supervisor",
        firm=True,
    ),
    Care(
        "do_not_pair",
        rf"\bi (?:answer|report) to {_ONE_OF}\b|\b{_ONE_OF}\b[^.?!]{{0,40}}\b(?:signs?|writes?|does) my (?:evaluations?|hours|checks?|paychecks?|reviews?|supervision)\b"
        rf"|\bone of (?:the|those|these) (?:initials|names)\b[^.?!]{{0,60}}\b(?:self-conscious|uncomfortable|shy|awkward|couldn't|can't|uneasy)\b"
        r"|\bif (?:that's|it's|that is|it is) (?:who (?:it|this|that) is|the (?:one|same(?: (?:one|person))?)|him|her)\b,?[^.?!]{0,24}\b(?:i'd|i would|i'll|i'm|i will|count me) (?:have to )?(?:sit|pass|rather not|out\b|decline|not\b|stay away|be out|say no)"
        r"|\bnobody from (?:there|that (?:department|office|clinic|agency|place))\b|\b(?:shouldn't|should not|mustn't|must not|oughtn't to|had better not) (?:land|end up|be (?:put|placed|seated)|turn up|show up) (?:where|in (?:any|the same|a) \w+ (?:as|with) me|with me|near me) ?(?:i am|i'm)?\b",
        "I answer to one of those four; if that's who it is I'd sit this out",
        firm=True,
    ),
)

_WHO: Final = r"(?P<who>[a-z]{2,14}(?: [a-z]\.| [a-z]{3,14})?)"
_END: Final = r"(?=\W*(?:$|\n|[.,;!?]| (?:pls|please|tho|thx|thanks|in|lcsw|lpc|lmft|psyd|phd)\b))"
#: Written without any capitals: read in the letter's own spelling.
_UNCAPPED: Final = Sieve(
    rf"(?:^|[.,;:!\n] ?|\b(?:but|just|pls|please) )not w(?:ith|/)? {_WHO}{_END}"
    rf"|\b(?:any(?:body|one)|every(?:body|one)|whoever|any1|all) (?:but|except|bar|minus) {_WHO.replace('who', 'whom')}{_END}"
    rf"|(?:^|[.,;:!\n] ?){_WHO.replace('who', 'whose')} ?(?:=|:|->) ?(?:no|nope|nah)\b"
    rf"|(?:^|[.,;:!\n] ?){_WHO.replace('who', 'one')}(?: from \w+)? (?:n|and|&|\+) (?:me|i)\b,?[^.?!\n]{{0,24}}\b(?:no|nope|nah|never|bad|impossible)\b"
    rf"|\b(?:w/o|without) (?P<she>[a-z]\. [a-z]+(?:-[a-z]+)?|[a-z]{{3,14}}) (?:in (?:there|it)|there)\b"
)


@cache
def _met() -> frozenset[str]:
    """Words of towns and schools, in small letters: none of them is somebody's name here."""
    towns = {word for place in places.places() for word in place.name.lower().split()}
    schools = {
        word
        for one in orientations.orientations()
        for each in (one.name, *one.abbreviations, *one.synonyms)
        for word in re.findall(r"[a-z]+", each.lower())
    }
    return frozenset(towns | schools)


def uncapped(part: Part) -> bool:
    """Whether somebody is refused by a name in lower case.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> uncapped(Part(Where.NEW, "not w bjorn")), uncapped(Part(Where.NEW, "not w zoom"))
    (True, False)
    """
    for match in _UNCAPPED.finditer(part.plain):
        who = next(each for each in match.groupdict().values() if each is not None)
        if _is_name(who):
            return True
    return False


def _is_name(who: str) -> bool:
    """Whether no word is one that an opinion has met, an initial apart."""
    words = [each for each in re.findall(r"[a-z]+", who) if len(each) > 1]
    known, met = signs.table().rows, _met()
    return bool(words) and all(each not in known and each not in met for each in words)
