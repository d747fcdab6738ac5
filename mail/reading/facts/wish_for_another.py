"""Sentences in which who declines, leaves or tells something wishes for another group.

Such a letter names the hours of what it declines, of last evenings and of duties; only what
stands in a wish of its own is an offer: "find me a lunch hour", "would you look for something
between nine and two?", "evenings, in the new year, I'd want another".
"""

from __future__ import annotations

import re

from mail.sieve import Sieve

#: What is asked of us, or said to be welcome.
_WISH = Sieve(
    r"\b(?:find|send|show|offer|get|give|point|steer|slot|save|try|put|place|match|consider|ping|keep|count|think of|look out for|hold out for|search for|look for|watch for) (?:me|us|something|anything|another|a different)\b"
    r"|\bkeep (?:on )?(?:looking|searching|fishing|trying|hunting|an eye|your eyes)\b"
    r"|\b(?:i|we|(?:two|three|some|the rest|both) of us|i myself)(?:'d| would| could|'ll| will| might)(?: (?:still|gladly|happily|certainly|always|well|also|love to|like to|be))* (?:like|love|want|welcome|take|come|leap|jump|grab|look at|listen|hear|manage|do|make|join|sit|bite|glad|happy|game|interested|all ears|yours|open|free|available)\b"
    r"|\b(?:i'm|i am|we're|i) (?:still )?(?:(?:wide |all )?(?:open|free|available|yours|looking|hoping|hunting)|want)\b"
    r"|\b(?:if|should|were|when|once) (?:you|there|something|anything|one|a|an|another)\b"
    r"|\b(?:is|are|might|could|would|will) there (?:ever )?(?:be )?(?:a|an|any|another|some|something|anything|one|such)\b"
    r"|\b(?:got|have you|do you have|any chance of|may i|might i|could i|can i|would you|could you|can you)\b"
    r"|\b(?:come|comes|coming|crop|crops|open|opens|pop|pops|turn|turns) (?:up|along|free)\b"
    r"|\bwould (?:have (?:been|suited)|suit|work|be (?:an? )?(?:\w+ly )?(?:different|another|better|fine|good|great|perfect|doable|possible|easier|lovely|grand|gold|ideal|welcome))\b|\bany other\b|\b(?:have|has) not changed\b|\bstill (?:stands?|good|holds?|works?)\b"
)
#: What makes of it the telling of something past, or of what is not wanted.
_TOLD = re.compile(
    r"\b(?:was|were) hoping\b|\b(?:found|joined|told|said to|wrote|asked) (?:a|an|my|the|them|you|her|him)\b|\b(?:we|they) (?:next )?meet\b|\b(?:talk|speak|discuss|link) (?:with|to|it|for)\b|\b(?:have|has|had|got|put) us down\b|\boffice\b|\bi(?:'d| would) rather not\b|\bno longer\b|\blast (?:one|meeting|evening|session)\b|\bif (?:it|they|that|the)\b"
)


def in_sentence(words: str, start: int, stop: int) -> bool:
    """Whether a sentence wishes for another group or says what would do.

    Examples
    --------
    >>> said = "find me a lunch hour and we'll talk."
    >>> in_sentence(said, 0, len(said))
    True
    >>> in_sentence("at eight at night i am in my pajamas", 0, 36)
    False
    """
    return _WISH.search(words, start, stop) is not None and _TOLD.search(words, start, stop) is None
