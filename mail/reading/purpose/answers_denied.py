"""A no that is denied: "I'm not saying no, but who else is in it?" says nothing yet."""

from __future__ import annotations

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieve

#: A no that is denied, or was another's: it leaves the question open.
NO = Sieve(
    r"(?:\bnot|n't|\bnever)(?: \w+ly| yet| even| really)? (?:say(?:ing)?|said|mean(?:ing|t)?|intend(?:ing|ed)?|want(?:ed|ing)?|answer(?:ed|ing)?|giv(?:e|ing|en)|told|tell(?:ing)?|wish(?:ed|ing)?|plan(?:ned|ning)?|sen[dt]|write|wrote|here)"
    r"(?: to| it| as| for| this| that| you| a| an| the| any| my| say| answer| give| be| have){0,3} (?:no\b(?! to )|declin\w+|refus\w+|turn(?:ing)? (?:it|this|them|you|him|her) down|back(?:ing)? out|(?:drop|bow|opt)p?(?:ing)? out|say(?:ing)? no\b(?! to )|withdraw\w*)"
    r"|\b(?:have not|haven't|did not|didn't|didnt|never|'m not|am not|was not|wasn't)(?: \w+ly| yet| even)? (?:declin(?:ed?|ing)|refus(?:ed?|ing)|turn(?:ed|ing)? (?:it|this|them|you) down|back(?:ed|ing)? out|dropp?(?:ed|ing)? out|backed out)\b"
    r"|(?:\bnot|n't) (?:yet |at all )?(?:a |an? (?:flat|firm|hard|definite|outright|absolute) )no\b(?! to )|\b(?:the|that|this|my) (?:no|refusal|decline) (?:was|is|came|did)(?: not|n't)(?: \w+)? (?:me|mine|my|i|from me)\b"
    r"|\bmy (?:earlier |first |previous |hasty )?(?:no|refusal|decline)\b(?! (?:stands|is|was|to)\b)[^.?!]{0,30}\b(?:bin|trash|forget|ignore|disregard|throw|toss|strike|tear|scratch|undo|void)\b"
    r"|\b(?:forget|ignore|disregard|throw (?:out|away)|toss(?: out)?|strike|tear up|scratch|undo|take back|i take back) my (?:earlier |first |previous |hasty )?(?:no|refusal|decline)\b"
    r"|\b(?:wouldn't|would not) say no\b|\b(?:that|it) (?:was not|wasn't) (?:from )?me\b"
)

#: An answer that is withheld is neither yes nor no: "I decline to say", "I'd rather not answer".
WITHHELD = Sieve(
    r"\b(?:declin(?:e|ing)|refus(?:e|ing)|prefer not|rather not|not (?:willing|prepared|ready)) to"
    r"(?: really| just| even)? _SAY|\brather not(?: really| just| even)? _SAY".replace(
        "_SAY",
        r"(?:answer|say|comment|respond|reply|tell(?: you)?|state|disclose|explain"
        r"|give (?:an answer|a reason|reasons|my reasons?))\b(?! (?:yes|no)\b)",
    )
)


def denies_no(text: Text) -> bool:
    """Whether the writer says that hers is no refusal.

    Examples
    --------
    >>> denies_no(Text("That wasn't me. I want to stay in."))
    True
    >>> denies_no(Text("That wasn't for me."))
    False
    """
    return NO.search(flowing(text.body)) is not None


def withholds(text: Text) -> bool:
    """Whether the writer says that there will be no answer.

    Examples
    --------
    >>> withholds(Text("I decline to answer; whatever."))
    True
    """
    return WITHHELD.search(flowing(text.body)) is not None
