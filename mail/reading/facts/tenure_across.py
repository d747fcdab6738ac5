"""Numbers whose own clause tells of something else than the work.

"An LPC for six years, in school for eight, in debt for thirty": what a clause says of its
number itself outweighs the practice that a neighbouring clause names.
"""

from __future__ import annotations

import re

from mail.reading.facts.practice_words import SETTING
from mail.reading.facts.tenure_words import NEAR_PATTERNS, STARTED, Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part

_CLAUSE = re.compile(r"[,;:()\n]|\b(?:and|but|while|whereas|then)\b|[.!?] | - ")
_WORD = re.compile(r"[a-z][a-z'-]+")
#: Words that say nothing of what the years are of.
_EMPTY = re.compile(
    r"(?:about|all|almost|already|altogether|am|an|another|are|around|as|at|autumn|back|be|been"
    r"|being|both|by|call|close|coming|count|counted|counting|did|do|each|early|fall|first|for"
    r"|from|going|grand|had|half|has|have|here|i|i'd|i'm|i've|if|im|in|is|it|it's|its|ive|just"
    r"|last|late|let's|make|makes|making|maybe|me|mid|mine|month|more|my|myself|nearly|next|not"
    r"|now|number|of|on|only|or|over|past|plus|probably|put|quite|roughly|say|since|so|some"
    r"|spring|still|summer|than|that|the|there|these|this|those|to|told|total|under|up|was|way"
    r"|well|were|winter|with|year|years|yr|yrs)"
)

#: "Twenty in the choir": of a thing, where a town would be a post.
_AT_SOMETHING = re.compile(r" (?:in|on|with|of) (?:the|an?|my) [a-z]+")
_WORKED = re.compile(r"\b(?:work(?:ing|ed|s)?|busy|employed|jobs?)\b")


def speaks_of_work(part: Part, amount: Amount) -> bool:
    """Whether the sentence of a year has a word of practice, licence or school, or a beginning."""
    first, last = part.sentence_at(amount.start)
    # "In 1995. I have practised every year since."
    return _is_of_work(part.flow[first : last + 60])


def of_another_clause(part: Part, amount: Amount) -> bool:
    """Whether the clause of an amount speaks, and says nothing of practice, licence or school."""
    first, last = part.sentence_at(amount.start)
    ahead = [m.end() for m in _CLAUSE.finditer(part.flow, first, amount.start)]
    behind = _CLAUSE.search(part.flow, amount.end, last)
    if part.flow.startswith("(", amount.start) or not (ahead or behind):
        return False
    before = part.flow[ahead[-1] if ahead else first : amount.start]
    after = part.flow[amount.end : behind.start() if behind else last]
    spoken = any(not _EMPTY.fullmatch(word) for word in _WORD.findall(before))
    if not spoken and amount.form is Form.BARE and _AT_SOMETHING.match(after):
        spoken = True
    if not spoken or _WORKED.search(before) or SETTING.search(after):
        return False
    clause = before + part.flow[amount.start : amount.end] + after
    return not _is_of_work(clause)


def _is_of_work(words: str) -> bool:
    return STARTED.search(words) is not None or any(
        found is not Measure.OTHER and pattern.search(words) for found, pattern in NEAR_PATTERNS
    )
