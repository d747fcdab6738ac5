"""Who tells of company found elsewhere gives no yes: "it suits me" is said of that.

"My old supervisor has roped me into hers. It suits me down to the ground" praises the group
that was found, and "my clinic has started one in-house" needs no other.  Words that only lean
to a yes are spared there, and what is left leans to a no; a plain yes beside it stands.
"""

from __future__ import annotations

from typing import Final

from mail.reading.flow import flowing
from mail.reading.purpose.answer import Sort
from mail.reading.purpose.answers import Heard
from mail.reading.text import Text
from mail.sieve import Sieve

_GROUP: Final = r"(?:groups?|circles?|bunch|lot|table|round|one)"
_SINCE: Final = (
    r"(?: (?:just|now|since|already|finally|meanwhile|recently|gone and|also|have|has|had|been))*"
)
_THEIRS: Final = (
    rf"(?:hers|theirs|his(?=\W)(?! \w)|(?:her|his|their|its|another) (?:[\w'-]+ ){{0,3}}{_GROUP}\b"
    r"|one (?:of (?:her|his|their)|at|in|down|across|around|over|near|closer|of my)\b|his\b(?= (?:and|where|which|on|last|this)))"
)
_DRAW: Final = (
    r"(?:roped|talked|dragged|drawn|drew|pulled|let|taken|took|squeezed|drafted|recruited|invited"
    r"|brought|adopted|welcomed|wooed|lured|steered|swept|put|gathered|tempted|signed)"
)
_WHOSE: Final = (
    r"(?:supervisor|boss|colleague|friend|neighbor|office ?mate|partner|teacher|mentor|coworker|team"
    r"|clinic|agency|practice|employer|hospital|department|workplace|church|county|school|center|office)"
)
_JOIN: Final = (
    r"(?:joined|found|landed in|landed with|fallen in with|fell in with|slipped into|settled into"
    r"|started with|started in|signed on with|signed up with|gone in with|thrown in with|ended up in|ended up with)"
)
_FOUND: Final = Sieve(
    rf"\b{_DRAW} me(?: (?:right|straight|up))?(?: in| to| into| on)*(?: (?:joining|being in|coming to))? {_THEIRS}"
    rf"|\bi(?:'ve|'m|'d| have| am| was| got){_SINCE} {_DRAW}(?: up)?(?: in| on)?(?: by| into| to)+ (?!you|this|that\b|these|it\b)(?:[\w'-]+ ){{1,4}}?{_GROUP}\b(?! (?:you|that you|of you))"
    rf"|\b{_WHOSE}{_SINCE} (?:started|begun|began|set up|got together|put together|launched|formed|opened|founded|runs|offers|holds)"
    rf"(?: up)?(?: its| our| their| her| his)?(?: own)? (?:one (?:of (?:these|those|them|its own|our own|her own|his own)|here|too|now|in-house|at work)"
    r"|a (?:\w+ )?(?:group|circle) (?:of (?:its|our|their|her|his) own|for us|for (?:its|our) staff|in-house|at work)|own\b|something like (?:it|this|that)\b|the same\b)"
    rf"|\bi(?:'ve| have)?{_SINCE} {_JOIN} (?:another|one (?:of|at|in|down|across|near)|hers|theirs|my (?:[\w-]+ )?{_WHOSE}'s|(?:a|an old) {_WHOSE}'s)\b(?! (?:to|name|card|page))"
)


def tells(words: str) -> bool:
    """Whether a letter tells of a group that its writer found elsewhere.

    Examples
    --------
    >>> tells("my old supervisor has roped me into hers, and it suits me")
    True
    >>> tells("i found this through a friend's group, and it suits me")
    False
    """
    return _FOUND.search(words) is not None


def spared(text: Text, said: list[Heard]) -> list[Heard]:
    """The answers of a letter, with a no in place of the praise for what was found elsewhere.

    Parameters
    ----------
    text : Text
    said : list of Heard
        All answer words, in order.
    """
    given = (Sort.YES, Sort.CONFIRM)
    if any(each.firm and each.sort in given for each in said) or not tells(flowing(text.body)):
        return said
    rest = [each for each in said if each.sort not in given]
    return [Heard(Sort.NO, 0, 1, firm=False), *rest]
