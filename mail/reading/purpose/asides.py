"""Further wishes beside the main one: a question beside a join, a new group after leaving."""

from __future__ import annotations

import re

from mail.reading.flow import flowing
from mail.reading.purpose import cues
from mail.reading.purpose.scores import ONLY_ASKS
from mail.reading.purpose.wish import Scores
from mail.reading.text import Text
from mail.understanding import Intent

QUESTION_MARK = re.compile(r"\?(?=\s|$|[\"')])")

#: Another group is wished for after this one was left or asked about.
_LATER = re.compile(
    r"\b(?:if you find|if there(?:'s| is| are)|something else|another group|other group|different group|a new group"
    r"|interested in (?:hearing|joining|something|another|a)|keep me (?:in mind|on)"
    r"|look for (?:another|a)|find me (?:another|a|something)"
    r"|like to (?:join|find|be matched|be placed|be considered|hear)"
    r"|would love (?:a|another|to (?:join|find))|evening group|morning group|put me (?:in|on|back|forward|down)"
    r"|match me|(?:need|want|looking for) (?:a|an|another|one|something)(?: \w+)? ?(?:group|that|with|else|in|on))"
)
_OFFERS_TOO = re.compile(r"\boffering (?:new )?seats?\b")
_OR_JOINS = re.compile(r"\bor (?:\"?join(?:ing)?|be placed in)\b|\bjoining\b")
_WONDERS = re.compile(
    r"\bi'd (?:want|like) to know\b|\bi (?:also )?wonder(?:ed)?\b|\bi(?:'m| am) wondering\b|\bplease (?:tell|let) me (?:know )?(?:whether|if|how|what|who|when|where)\b"
)
_WISHES = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})
#: A request that only has the form of a question.
_REQUEST = re.compile(
    r"\b(?:could|can|would|will) (?:you|someone|somebody|anyone|the (?:service|association|group|others)|we"
    r"|it|they|i)\b(?! (?:tell|explain|bring|still|ask|see|also))"
    r"|\bwould (?:a|any|some|your|one of your) (?:\w+ )?groups?\b|\bdoes (?:any|the association have)|\bdo you (?:have|know (?:of|any))\b|\binterested\?|\bany (?:chance|takers)\b|\bany(?:one|body) (?:game|else|interested)\b|\bwho wants\b|\bwho's in\b|\bwould that (?:be|work)\b|\bis that (?:ok|okay|possible|all right)\b|\bis (?:this|that) (?:enough|right)\?"
)
#: Forms of question that always ask for an answer.
_ASKS = re.compile(
    r"\b(?:is there a form|do i (?:have|need)|do you need|should i|when will|how long|how (?:do|does|will|much|often|soon)"
    r"|what (?:do|does|is|are|happens)|who (?:is|are|will|gets|sees|reads|else)|where (?:do|is|are|should)|why)\b"
)


#: A question typed without its mark; "what a group" and "how lovely" are none.
_INTERROGATIVE = re.compile(
    r"\W*(?:(?:ok|okay|hi|hello|so|and|but|also|yes|um+|wait) ?,? )?(?:what(?:'s|s)?(?! (?:a|an|i|we|lovely|good|great|nice|wonderful)\b)|how (?:do|does|did|is|are|will|would|can|much|many|often|long|far|big|come|soon)"
    r"|who(?:'s|s)? (?!knows)\w+|why|where|which|whose|when (?:do|does|is|are|will|would|can)|(?:does|is|are|can|do|will) (?:it|this|that|there|the|we|i|you|they|everyone|anyone)) "
)


def asks_in_words(sentence: str) -> bool:
    """Whether a sentence asks: by its mark, or by the word that it begins with.

    Examples
    --------
    >>> asks_in_words("what does confirm mean exactly"), asks_in_words("what a lovely group")
    (True, False)
    """
    if sentence.rstrip("\"') \n").endswith("?"):
        return True
    return not sentence.rstrip().endswith("!") and _INTERROGATIVE.match(sentence) is not None


def asides(text: Text, main: Intent, scores: Scores) -> tuple[Intent, ...]:
    """The further wishes of a letter whose main one is known."""
    found: list[Intent] = []
    words = flowing(text.body)
    if main in (Intent.LEAVE, Intent.QUESTION) and _LATER.search(words):
        found.append(Intent.JOIN)
    if main is Intent.FORM and (scores.get(Intent.OFFER_SEATS) or _OFFERS_TOO.search(words)):
        found.append(Intent.OFFER_SEATS)
    if main is Intent.FORM and _OR_JOINS.search(words):
        found.append(Intent.JOIN)
    answers = (Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM, Intent.JOIN)
    if main in answers and scores.get(Intent.LEAVE):
        found.append(Intent.LEAVE)
    if main is Intent.JOIN and scores.get(Intent.OFFER_SEATS, 0) >= 5:
        found.append(Intent.OFFER_SEATS)
    if main is not Intent.QUESTION and (asks_beside(text) or _WONDERS.search(words)):
        found.append(Intent.QUESTION)
    return tuple(found)


def asks_beside(text: Text) -> bool:
    """Whether a sentence asks us something that is not the wish itself in question's form."""
    part = text.body
    for start, stop in part.sentences:
        sentence = flowing(part)[start:stop].strip()
        if not sentence.rstrip("\"')").endswith("?") or len(sentence.split()) < 3:
            continue
        if _REQUEST.search(sentence) and not _ASKS.search(sentence):
            continue
        wishes = any(
            cue.intent in _WISHES and cue.weight >= 4 and pattern.search(flowing(part), start, stop)
            for cue, pattern in cues.rows()
        )
        if not wishes or ONLY_ASKS.search(sentence) or _ASKS.search(sentence):
            return True
    return False
