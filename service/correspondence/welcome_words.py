"""What a member's answer about a newcomer says by words of welcome alone, or of a full group."""

from __future__ import annotations

import re
from typing import Final

from service.correspondence.asking import parts
from service.correspondence.consenting import asks_nothing, is_plain_yes

_WHO: Final = r"(?:she|he|they|NAME|(?:this|the) (?:person|colleague|newcomer))"
_WHOM: Final = r"(?:her|him|them|NAME|(?:this|the) (?:person|colleague|newcomer))"
_YES: Final = (
    rf"(?:{_WHO}(?:'s| is|'re| are) (?:very |most |more than )?welcome(?: to join)?"
    rf"|{_WHO} (?:can|may|should) (?:join|come)(?: in)?"
    rf"|(?:let|have) {_WHOM} (?:join|come)(?: in)?"
    rf"|(?:i(?:'d| would) (?:love|like|be (?:happy|glad|delighted)) (?:to have {_WHOM}(?: join)?"
    rf"|(?:it )?if {_WHO} (?:joins|joined|comes|came|could join)))"
    r"|(?:(?:i(?:'m| am)|i(?:'d| would) be|we(?:'re| are)|we(?:'d| would) be) )?"
    r"(?:very |so |more than |quite |perfectly |really )*"
    rf"(?:happy|glad|delighted|pleased|thrilled) (?:to have {_WHOM}(?: join)?|for {_WHOM} to join"
    rf"|(?:that )?{_WHO} joins?|with (?:that|this|it|{_WHOM}))"
    rf"|welcome,? (?:(?:to|aboard|on board|in) ?,? ?)*{_WHOM}|i(?:'d| would)? welcome {_WHOM}"
    r"|welcome aboard|the more,? the merrier"
    r"|i (?:agree|consent|approve|(?:do not|don't) (?:mind|object))"
    r"|(?:i have )?no objections?(?: (?:whatsoever|at all|here))?"
    r"|(?:i have |i(?:'ve| have) got |there is |there's )?no (?:problems?|issues?|worries|concerns?"
    rf"|reservations?|qualms)(?: (?:at all|whatsoever))?(?: with (?:that|this|it|{_WHOM}))?"
    rf"|(?:that|this|it) (?:sounds|seems|looks) (?:\w+ )?(?:great|good|fine|lovely"
    rf"|wonderful|perfect|like a (?:good|great|lovely) fit)(?: to me)?"
    r"|i vote yes|i(?:'m| am) (?:all )?(?:for it|in favou?r)"
    r"|(?:(?:it|that|this)(?:'s| is) )?(?:all right|alright|fine|ok(?:ay)?|good) (?:with|by) me)"
)
_MORE: Final = (
    r"(?: (?:us|our group|the group|with me|by me|for me|too|at all|then|aboard|on board))*"
)
_GAP: Final = r"[\s,.;:!\u2013\u2014-]+"
_COURTESY: Final = (
    r"(?:yes|yep|yeah|sure|of course|ok(?:ay)?|great|thanks?|thank you|please|gladly|good|hi"
    r"|(?:any ?way|anyhow|in any case)|(?:i(?:'m| am|'m| was) )?just (?:curious|wondering"
    r"|asking)|(?:only )?out of curiosity|wonderful|lovely|absolutely|definitely|by all means)"
)

#: What says that nobody should come in, of a group that was asked about one.
_NO: Final = re.compile(
    r"\b(?:keep (?:it|us|this|things|the group) (?:small|as (?:it is|is|we are)|the way)"
    r"|(?:we|it|the group)(?:'re| are|'s| is) (?:already |quite )?"
    r"(?:full|complete|big enough|large enough)"
    r"|(?:stay|remain|leave (?:it|things|us)) (?:as (?:we are|it is|is)|the way)"
    r"|(?:no|not any) (?:more|new) (?:members?|people)|don't want (?:to add )?any(?:body|one)"
    r"|closed (?:group )?for now|not (?:at this time|just now|right now|at the moment))\b",
    re.IGNORECASE,
)
_UNLESS: Final = re.compile(r"\b(?:if|unless|but|except|though|yes|welcome)\b|\?", re.IGNORECASE)


def refuses(words: str) -> bool:
    """Whether an answer that says no more than how the group should stay is a no.

    A no is private and may be taken back, so that it needs less proof than a yes.

    Examples
    --------
    >>> refuses("Let's keep it small, please."), refuses("We are full, but I'd make room.")
    (True, False)
    """
    plain = words.replace("\u2019", "'")
    return _NO.search(plain) is not None and _UNLESS.search(plain) is None


def welcomes(words: str, name: str) -> bool:
    """Whether an answer consists of a yes or of words of welcome, and of questions at most.

    Parameters
    ----------
    words : str
        The new words of a member's answer.
    name : str
        The newcomer's first name.

    Examples
    --------
    >>> welcomes("Yes, she is welcome!", "Nadia"), welcomes("Happy to have Nadia.", "Nadia")
    (True, True)
    >>> welcomes("Yes. Does she know that we meet online?", "Nadia")
    True
    >>> welcomes("She is welcome if she is on time.", "Nadia"), welcomes("Is she nice?", "Nadia")
    (False, False)
    """
    plain = " ".join(words.replace("\u2019", "'").split())
    told = plain if asks_nothing(plain) else " ".join(parts(plain)[1].split())
    # A yes among courtesies: "just curious, anyway yes".
    yes = rf"(?:{_YES}{_MORE}|ye(?:s|p|ah))"
    whole = rf"\W*(?:{_COURTESY}{_GAP})*{yes}(?:{_GAP}(?:{_COURTESY}|{_YES}{_MORE}))*\W*"
    pattern = whole.replace("NAME", re.escape(name) if name else "(?!)")
    return is_plain_yes(told) or re.fullmatch(pattern, told, re.IGNORECASE) is not None
