"""A life in danger, told in any grammatical form: whose it is, what is feared, how it is said.

"I want to kill myself", "my colleague is talking about killing herself", "he says he'll end it
all": a deed or a state of mind, of the writer or of anybody but a client.  What a therapist works
with ("teens who talk about killing themselves") is none, and a client's story is told as such
(see :mod:`mail.reading.caring.cares`).
"""

from __future__ import annotations

import re
from typing import Final

from mail.sieve import Sieve

_SELF = r"(?:my|him|her|them|our|the[my])sel(?:f|ves)"
_ITS_END = (
    r"(?=\W{0,3}(?:$|[.!?,;:\n)\u2026]| (?:tonight|today|tomorrow|now|soon|and|but|or|if|because|when"
    r"|before|after|this|last|yesterday|again|since|for (?:days|weeks|months)|lately|all the time)\b))"
)
#: What a deed is done with leaves it no deed: "kills herself for her clients".
_NO_IDIOM = (
    r"(?! (?:up|for|over|with|trying|working|laughing|doing|at work|off|short|loose|out|some|a|to (?:get|make"
    r"|finish|be|answer|meet|reach|drive|come|do|keep|please)|shaving|cooking|slicing|on (?:the|a|my|his|her)"
    r" (?!train|rail|bridge|tree))\b)"
)
#: Deeds that need no more than to be named as to come, going on, or just tried.
_DEED = (
    rf"(?:kill|hang|shoot|drown|poison|strangl|suffocat|gass?)(?:e?s|ing|e)? {_SELF}\b{_NO_IDIOM}"
    rf"|(?:do|does|doing) {_SELF} in\b|(?:off|offing) {_SELF}\b"
    r"|end(?:s|ing)? (?:(?:my|his|her|their) (?:own )?li(?:fe|ves)\b(?! (?:as|in (?:the|this) (?:group|practice))\b)"
    rf"|it all{_ITS_END})"
    rf"|tak(?:e|es|ing) (?:my|his|her|their) (?:own li(?:fe|ves)\b|life{_ITS_END})"
    r"|(?:commit(?:s|ting)?|attempt(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|consider(?:s|ed|ing)?) suicide\b"
    r"|(?:made|making|had) (?:a|another) suicide attempt\b|overdos(?:es|ed|ing)\b(?! on (?:coffee|caffeine|sugar|chocolate|cake|zoom|meetings|paperwork|news|e-?mails?|screens?)\b)|(?:took|taken|taking) an overdose\b"
    r"|(?:is|are|'s|'re|has been|have been|'s been|'ve been|was|were|started|began|keeps)(?: \w+ly| even| just)? self[- ]harming\b"
    r"|jump(?:s|ed|ing)? (?:off|from|in front of|out of|under) (?:an?|the|his|her|their) (?:\w+ )?(?:bridge|roof|building|balcony"
    rf"|cliff|train|window|tower)\b|(?:going|wants?|wanted|about|ready|threaten\w*) to jump\b{_ITS_END}"
    rf"|do(?:es|ing)? (?:something|anything)(?: \w+)? to {_SELF}\b"
    r"|(?:left|leaves|wrote|writes|written|found|sent)(?: us| me| him| her)? (?:an?|the|his|her|their) (?:suicide|goodbye) (?:note|letter|message)s?\b"
    r"|unconscious\b[^.!?\n]{0,40}\b(?:bottles?|pills|tablets)\b"
)
#: Deeds that also befall by mishap: somebody must mean, fear or keep doing them.
_HARM = (
    r"(?:(?:about|of|to|'ll|will|might|may|could|keeps?|keep on|been|started|begun|is|are|'s|'re|was|were)"
    r"(?: \w+ly| just| even)?) (?:cut|hurt|harm|burn|starv|injur)(?:e|ting|ing)?"
    rf" {_SELF}\b{_NO_IDIOM}"
)
#: States of mind of somebody.
_STATE = (
    r"(?:(?:is|are|am|was|were|be|been|being|feel(?:s|ing)?|felt|sound(?:s|ed|ing)?|seem(?:s|ed|ing)?"
    r"|look(?:s|ed|ing)?|bec[ao]me|gets|getting|got)|(?:'s|'m|'re)) (?:(?!not\b|never\b)\w+ ){0,2}suicidal\b(?! (?:clients?|patients?|teens?|youths?|people|adolescents|kids|adults|students|cris[ei]s|risk|ideation|behaviou?r))"
    r"|(?:want|wish|long|hop|yearn|ready|prefer|plan)(?:e?s|ed|ing)? to (?:die\b(?! (?:in|of|at|with|on|for|an?|to)\b)|be dead\b(?! (?:wrong|right|on time|last|certain|sure)\b))"
    r"|wish(?:es|ed|ing)? (?:that )?(?:s?he|they|i) (?:was|were|had been|could be|'d been) dead\b"
    r"|(?:n't|not|no longer|stop(?:ped|s)?|never) want(?:s|ed|ing)? to (?:live\b(?! (?:in|at|with|near|on|here"
    rf"|there|alone)\b)|be alive\b|go on living\b|exist\b|wake up{_ITS_END}|be here any ?more\b)"
    r"|want(?:s|ed|ing) (?:it|everything|this|life)(?: all)? to (?:be over|end|stop)\b|better off (?:dead\b|without (?:him|her|them)\b)|no (?:reason|point) (?:in |to )(?:live|living|go on living)\b"
    r"|(?:can't|cannot|can not|couldn't) (?:go on living|live any ?more|live like this)\b"
)
#: Talk and thought, and what they are of.
_TALK = (
    r"(?:talk|think|thought|spoke|speak|ask|jok|dream|wr[io]te?|text|hint|fantasi[sz]|contemplat|consider"
    r"|plan|threaten|mention|brood|obsess|idea|word|hint)\w*"
)
_MIND = (
    rf"{_TALK} (?:\w+ ){{0,3}}?(?:about|of|at|on|with) (?:(?:not )?(?:dying|being (?:dead(?! (?:tired|beat|wrong|broke|last|on)\b)|gone(?! (?:for|from|on)\b)|alive any ?more))"
    rf"|suicide\b(?! (?:prevention|risk|assessment|bereave|loss|hotline|training|survivors?|research)\w*)"
    rf"|ending (?:it|things|everything){_ITS_END})"
)
_PERIL: Final = Sieve(rf"\b(?:{_DEED})|(?:\b|(?=')){_HARM}|(?:\b|(?=')|(?=n't)){_STATE}|\b{_MIND}")
#: Of whom it is said in general, or in treatment: no one that anybody could reach out to.
_OF_WORK: Final = re.compile(
    r"\b(?:clients?|patients?|teens?|teenagers|adolescents|youths?|veterans|couples|families|survivors|populations?|individuals"
    r"|cases|caseload|analysand|counselees?|inmates|persons|whoever|those (?:who|whose|that|with)|(?:anyone|folks) (?:who|whose)"
    r"|(?<!the )(?<!my )(?<!our )(?:kids|children|parents|women|men|adults|students|people)(?! (?:in|from|of|on) (?:my|our|the|this)\b)"
    r"|(?:i|we) (?:see|treat)|(?:i'm|i am|been|we're) (?:seeing|treating)|assess\w*|prevention|bereave\w*|speciali[sz]\w*)\b"
    r"|\b(?:training|trained|workshop|seminar|course|class|book|novel|film|movie|research|talk|lecture) (?:in|on|about|of|where|called)\b[^,]*$"
)
#: Behind these it is denied, asked to be left, or long past.
_DENIED: Final = re.compile(
    r"(?:\b(?:not|never|nor|without|no longer|nobody|no one|don't|do not)|n't)(?: \w+){0,3} $"
)
_LONG_AGO: Final = re.compile(
    r"\b(?:years|decades|long) ago\b|\bwhen (?:i|he|she|we|they) (?:was|were)\b|\b(?:in|since) (?:19|20)\d\d\b"
    r"|\bas an? (?:child|teen\w*|student)\b"
)
_MARKS: Final = ".!?;\n"
#: So far before it is looked for whose deed it is.
_BEFORE = 120


def told(words: str) -> bool:
    """Whether somebody who is no client may be in danger of dying by their own hand.

    Parameters
    ----------
    words : str
        The new words, flowing: folded and in lower case.

    Examples
    --------
    >>> told("my colleague is talking about killing herself. what do i do?")
    True
    >>> told("i work with teens who talk about killing themselves.")
    False
    """
    return any(_of_somebody(words, found) for found in _PERIL.finditer(words))


def _of_somebody(words: str, found: re.Match[str]) -> bool:
    start, stop = found.span()
    before = words[max(0, start - _BEFORE) : start]
    before = before[max(before.rfind(mark) for mark in _MARKS) + 1 :]
    if _OF_WORK.search(before) or _DENIED.search(before):
        return False
    ends = [at for mark in _MARKS if (at := words.find(mark, stop)) >= 0]
    return not _LONG_AGO.search(before + words[start : min(ends, default=len(words))])
