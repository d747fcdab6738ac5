"""A no that is denied: "I'm not saying no, but who else is in it?" says nothing yet."""

from __future__ import annotations

import re
from typing import Final

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
    r"|\b(?:i|we)(?:'d| would) have (?:had to |needed to |probably |certainly |surely )*(?:sa(?:y|id) no|declin(?:e|ed)|refus(?:e|ed)|turn(?:ed)? (?:it|this|you) down|pass(?:ed)?)\b(?! (?:if|unless|but|even|had)\b)"
    r"|\b(?:used to|always had to|(?:have|had) always had to|once had to) (?:have to )?(?:say no|decline|refuse|turn (?:it|these|them|you) down|pass)\b"
    r"|\b(?:wouldn't|would not) say no\b|\b(?:that|it) (?:was not|wasn't) (?:from )?me\b"
)

#: A no, as it stands behind its denial.
_A_NO: Final = (
    r"(?:(?:say|saying|tell you|giv(?:e|ing)(?: you)?|hear(?:ing)?|get(?:ting)?) (?:a )?no\b(?! to )"
    r"|(?:say|saying) no to (?:this|that|it|them|you|such|an?|the|g-\d+)\b"
    r"|refus(?:e|ing)\b|declin(?:e|ing)\b(?! to (?:say|answer|comment))"
    r"|turn(?:ing)? (?:\w+ ){1,3}down\b|turn(?:ing)? down\b"
    r"|pass(?:ing)?(?: (?:this|that|it|on (?:this|that|it)))?(?: one)?(?: up)?(?=\W*$|[.!,;])"
    r"|not (?:join|com(?:e|ing)|accept|tak(?:e|ing)|be (?:part|there|in)|say(?:ing)? yes)\b"
    r"|(?:opposed|averse)\b|against (?:it|this|that|the idea|joining)\b)"
)
#: What may stand between the two; any other word makes the no another matter.
_BETWEEN: Final = (
    r"(?: (?:going|gonna|about|one|ones?|inclined|able|likely|planning|prepared|tempted|here|to|be|in"
    r"|possibly|really|ever|even|just|simply|quite|actually|probably|seriously|good|at|the|type|kind"
    r"|sort|person|somebody|someone|who|would|could|can|can't|should|will|i'd|i'll|i|me|myself|my|heart"
    r"|it|bring|find|bear|afford|imagine|see|dream|think|of|want|wish|like|know|how|position|mood)){0,8}"
)
_I: Final = r"(?:i|we|one|any(?:one|body)|some(?:one|body))"
#: A no in words that deny, doubt or laugh at it: what it comes to is asked.
#: "I'm not going to say no to that!", "how could I refuse?", "no way am I declining".
_DOUBLE: Final = (
    r"(?:\b(?:not|never|cannot|hardly|scarcely)|n't|\bfar be it from me"
    r"|\b(?:impossible|difficult|hard|unable|silly|foolish|crazy|mad|nuts|insane|a fool|an idiot)"
    r"(?: for me| of me)?(?= to\b)"
    rf"|\b(?:how|why)(?: on earth| ever)? (?:could|can|would|should) {_I}|\bwho (?:could|would|can)"
    rf"|\bwho am i|\bno (?:good |earthly |single )?(?:reason|need|way)(?: (?:in hell|that|on earth))?"
    rf"(?: (?:i'm|i'd|i'll|am i|would i|will i|could i))?){_BETWEEN} {_A_NO}"
    r"|\bno (?:objections?|complaints?|qualms?|quarrel)\b"
)
#: The same as a question that waits for no answer.
_RHETORICAL: Final = re.compile(
    rf"\b(?:how|why)(?: on earth| ever)? (?:could|can|would|should) {_I}{_BETWEEN} {_A_NO}"
    rf"|\bwho (?:could|would|can|am i){_BETWEEN} {_A_NO}"
)
DOUBLE: Final = Sieve(_DOUBLE)

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
    words = flowing(text.body)
    return NO.search(words) is not None or DOUBLE.search(words) is not None


def is_rhetorical(sentence: str) -> bool:
    """Whether a question waits for no answer, since it says that nobody would refuse.

    Examples
    --------
    >>> is_rhetorical("how could i refuse?"), is_rhetorical("how do i say no?")
    (True, False)
    """
    return _RHETORICAL.search(sentence) is not None


def withholds(text: Text) -> bool:
    """Whether the writer says that there will be no answer.

    Examples
    --------
    >>> withholds(Text("I decline to answer; whatever."))
    True
    """
    return WITHHELD.search(flowing(text.body)) is not None
