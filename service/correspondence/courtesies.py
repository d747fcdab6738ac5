"""Whether a letter that no handler takes is thanks and nothing else.

Only thanks may stay without an answer.  Whatever stands beside them, a request, a question, an
absence, a place, a text that somebody forwards, waits for a person.
"""

from __future__ import annotations

import re
from typing import Final

from mail.quoting.quote import divide
from mail.reading.sentences import within_bounds
from mail.understanding import Intent
from service.correspondence.case import Case, Handled
from store.post import QuestionKind

#: How a sentence begins that only closes a talk.
_THANKS: Final = re.compile(
    r"\W*(?:(?:and|but|so|oh|ah|hi|hello|dear|hey|yes|ok(?:ay)?)\b\W*(?:\w+\W+)?){0,2}(?:"
    r"(?:many |with |so )?(?:thank(?:s|ful)?|thx|tysm|ty)|cheers|noted|got it|understood|received"
    r"|great|good|perfect|lovely|wonderful|excellent|super|fine|nice|sounds|cool|ok(?:ay)?\b|alright"
    r"|all (?:right|clear|good|set)|will do|no (?:problem|worries)"
    r"|(?:it is|it's) an? (?:pity|shame|relief)"
    r"|i (?:understand|see)|go ahead|you(?:'re| are) (?:\w+ )?(?:kind"
    r"|welcome|great|the best|a star|wonderful)|(?:that|this|it)(?:'s| is| was| all| really)*"
    r" (?:\w+ )?(?:help(?:s|ed|ful)|great|good|fine|kind|lovely|wonderful|perfect|clear|right"
    r"|correct|sounds|works|very kind)|(?:so|very|most|how) (?:kind|helpful|nice|good|lovely"
    r"|thoughtful)|see (?:you|them|every\w*)|until (?:then|\w+day)|"
    r"(?:(?:i|we|i'm|we're|i am|we are|i'll|we'll) )?(?:all )?(?:really )?(?:(?:so |very |much )?"
    r"(?:appreciate|look(?:ing)? forward|pleased|glad|happy|grateful|delighted|relieved)"
    r"|can ?n[o']t wait|can't wait|be there|will be there|hope)|(?:it'?s )?in my (?:calendar|diary)"
    r"|(?:have|enjoy) an?\b|take care|all the best|(?:with )?(?:best|warm|kind)\w*|bye"
    r"|yours|sincerely|appreciated?|much appreciated|same to you|you too"
    r"|gracias|muchas gracias|merci|danke|grazie|obrigad[oa]|tack)\b",
    re.IGNORECASE,
)
#: A greeting, a name, a farewell: words in which nothing can be told.
_FEW: Final = 2
_PARTS: Final = re.compile(r"[,:\u2013\u2014]|\.(?= )")
#: What asks for something, or tells something that may wait for somebody.
_MORE: Final = re.compile(
    r"\?|\b(?:pl(?:ease|s|z)|kindly|(?:can|could|would|will|might) (?:some|any|you|we|i\b)\w*"
    r"|(?:tell|inform|remind) \w+|say (?:it|this|that) to|let \w+ know"
    r"|(?:ask|pass|forward) (?:it|this|that|her|him|them|the|on)\b"
    r"|(?:rather )?not with|instead of|however|except|wrong|only|unless|until we|if"
    r"|but (?!i (?:understand|see)\b)\w+"
    r"|(?:can't|cannot|can not|couldn't|won't|unable|not able)(?! wait| be better| thank| complain)"
    r"|will not|sick|ill|migraine|flu|covid|late|absen\w+|leav(?:e|ing)|away|miss(?:ing)?|skip\w*"
    r"|cancel\w*|postpon\w*|mov(?:ed?|ing)|chang(?:ed?|ing)|(?:next|first) (?:meeting|session|one"
    r"|time)|at my|my (?:place|house|home|office)|i(?:'ve| have) no|i need|worr\w+|quarrel\w*"
    r"|complain\w*|unhappy|address is|new (?:address|number|phone|room|place|link)|help (?:her|him"
    r"|them|me|us))\b|https?:|\bzoom\b|\d{3}",
    re.IGNORECASE,
)
#: What is only hoped for, or said of what we did.
_OF_US: Final = re.compile(
    r"\bthank(?:s| you)\b[^.?!\n]{0,30}\bfor (?:the|your|all|letting me know|asking|telling me)\b"
    r"(?: (?:quick|kind|new|clear|prompt|nice|very|next|first|all|address|link|room|place|help"
    r"|info\w*|answer|reply|word|news|reminder|change|effort|work|meeting|date|mail|note)s?){0,4}",
    re.IGNORECASE,
)
#: A writer who wants no answer is pleased, and tells nothing that waits for somebody.
_NO_ANSWER: Final = re.compile(
    r"\b(?:no|wants no|needs no) (?:reply|answer|action|response)\b|\bnothing needed\b"
    r"|\bno need to (?:reply|answer|respond)\b",
    re.IGNORECASE,
)

#: Words that thank by name; "all good" alone may be a yes.
_NAMED: Final = re.compile(
    r"\b(?:thank(?:s|ful)?|thx|tysm|cheers|appreciated?|grateful|gracias|merci|danke|grazie"
    r"|obrigad[oa]|tack)\b",
    re.IGNORECASE,
)
_SHORT: Final = 300
_GREETS: Final = re.compile(r"(?:hi|hello|dear|hey)\b(?: \w+){0,2}$", re.IGNORECASE)
_A_NAME: Final = re.compile(r"[A-Z\u00c0-\u00de][\w']+(?: [A-Z\u00c0-\u00de][\w']+)?")
#: Whether these are thanks or a yes their own handlers hear; coordinators' thanks are for somebody.
_THEIR_OWN: Final = frozenset(
    {QuestionKind.PROPOSAL, QuestionKind.ADDRESS_CHECK, QuestionKind.ALERT, QuestionKind.REVIEW}
)


def only_thanks(words: str) -> bool:
    """Whether words are thanks and farewells, and neither ask nor tell anything.

    Examples
    --------
    >>> only_thanks("Thank you so much! See you on Tuesday at noon. Best, Ann")
    True
    >>> only_thanks("Thanks! Next meeting is at my place."), only_thanks("pls tell Ann I'm ill")
    (False, False)
    """
    text = words.replace("\u2019", "'")
    if wants_no_answer(text):
        return True
    every = (text[start:end].strip() for start, end in within_bounds(text))
    return all(closes(each) for each in every if re.search(r"\w", each))


def nothing_else(case: Case) -> bool:
    """Whether a letter holds nothing but thanks: no word more, and nothing that it forwards."""
    return only_thanks(case.words) and not forwarded(case)


def heard(case: Case) -> Handled | None:
    """Let thanks be, whatever mail of ours they answer; None for every other letter.

    What is asked stays asked, and is reminded of in its time.
    """
    asked = case.question
    if case.person is None or case.understanding.intent is not Intent.OTHER:
        return None
    if asked is not None and asked.kind in _THEIR_OWN:
        return None
    if case.understanding.commands or not (thanks_by_name(case.words) and nothing_else(case)):
        return None
    return case.done("courtesy, nothing to do")


def thanks_by_name(words: str) -> bool:
    """Whether every piece is thanks, but for a greeting and a name: "Nobody, thanks" is none.

    Examples
    --------
    >>> thanks_by_name("And thanks!"), thanks_by_name("Nobody, thanks.")
    (True, False)
    """
    if len(words) > _SHORT or _NAMED.search(words) is None:
        return False
    plain = words.replace("\u2019", "'")
    every = [each.strip(" .!\n") for each in re.split(r"[,:.!\n\u2013\u2014-]+", plain)]
    told = [each for each in every if each]
    if len(told) > 1 and _A_NAME.fullmatch(told[-1]):
        told.pop()
    return all(_THANKS.match(each) or _GREETS.match(each) for each in told)


def forwarded(case: Case) -> str:
    """What a letter forwards of somebody else's words; empty where that is only a mail of ours."""
    text = divide(case.letter, ()).forwarded.strip()
    return "" if case.desk.settings.list_address in text else text


def wants_no_answer(plain: str) -> bool:
    """Whether a letter says that it needs no answer."""
    return _NO_ANSWER.search(plain) is not None


def closes(sentence: str) -> bool:
    """Whether a sentence only closes a talk, whatever day it names."""
    told = _OF_US.sub("thanks ", sentence)
    if _MORE.search(told) is not None:
        return False
    parts = (each.strip() for each in _PARTS.split(told))
    return all(len(each.split()) <= _FEW or _THANKS.match(each) for each in parts)
