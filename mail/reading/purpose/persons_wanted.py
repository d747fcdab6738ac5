"""Whether a letter asks for a person, or says that an earlier one was misread."""

from __future__ import annotations

import re
from typing import Final

_ENDS: Final = (
    r"(?=\W*(?:$|[.!?,;:\n)])| (?:please|pls|now|again|instead|today|here|thanks?|not|rather|and|or|who (?:can|could"
    r" )?(?:read|help|answer|look|decide)|to (?:look|read|see|help|answer|check|handle|sort|decide|reply|deal|write"
    r"|call|talk|speak|review|go|have|contact|get|respond|explain)|about\b|look|read|see|check|answer|call|help|decide|judge|handle|on))"
)
_SOMEBODY: Final = (
    r"(?:(?:an? |the |some |your |one of (?:the|your) |another |any )?(?:real |actual |live |living |flesh[- ]and[- ]blood )"
    r"(?:human(?: being)?|person|man|woman|someone|somebody)"
    r"|(?:an? |the |some |your )?human(?: being)?s?|somebody real|someone real"
    r"|(?:an? |the |some |your |one of (?:the|your) |another |any )?co-?ordinators?"
    r"|(?:a|the) person)"
)
_WANTED: Final = re.compile(
    r"\b(?:speak|talk|chat|write|connect(?:ed)?|(?:get|put)(?: me)?(?: through| in touch| hold)?|be in touch|reach|deal"
    r"|hear|want|need|like|prefer|rather|ask(?:ing)?(?: for)?|let|have|may i have|give me|send me|(?:pass|give) (?:this|it|me|that|my \w+)"
    r"|forward (?:this|it)|hand (?:this|it)|show (?:this|it)|please have|can i have|is there)(?: (?!not\b|n't|group|work|with people|meet)[\w']+){0,3}?"
    rf" {_SOMEBODY}{_ENDS}"
    rf"|(?:^|[.!?;,\n] ?)(?:please,? |hello[?!.,]* |hi[?!.,]* )*{_SOMEBODY}(?:,? (?:please|pls|now))+\W*(?:$|[.!?\n])"
    rf"|^\W*{_SOMEBODY}\W*$"
    r"|\b(?:could|can|would|will|should|must|may|might|shall) (?:some(?:body|one) (?:real|human)|(?:a|the|one of the|your|some) (?:co-?ordinator|real person"
    r"|human(?: being)?|person))(?: please)? (?:please )?(?:read|look|see|check|answer|help|call|write|decide|handle)\b"
    r"|\b(?:is|does|will|has) (?:an?|any|some) (?:real |actual |living )?(?:human(?: being)?|person|co-?ordinator)(?: ever| really| actually)?"
    r" (?:there|behind|reads?|reading|looks?|looking|answers?|answering|sees?|writes?|writing)\b"
    r"|\bis (?:there )?any(?:body|one) (?:there|home|human|real|reading|alive)\b|\bany(?:body|one) (?:home|there)\W*\?"
    r"|(?:\bnot|n't)(?: \w+){0,4} (?:to|with|by|from) (?:a|the|this|your|some) (?:robot|bot|machine|computer|program|software"
    r"|algorithm|a\.?i\.?)\b|\bare you (?:a )?(?:real|human|robot|bot|machine)\b",
    re.IGNORECASE,
)
_REFUSED: Final = re.compile(
    r"(?:\b(?:no|not|never|without|spoke|talked|told|already|nobody|no need)\b|n't)[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
#: What says that a letter was taken for something else than it was.
_MISREAD: Final = re.compile(
    r"\b(?:that|it|this|mine|my (?:answer|mail|reply|last mail))(?: really)? (?:was|is|meant|said)"
    r" (?:a |an |my )?(?:clear |plain |definite |firm |big )?(?:yes|no|question|joke|acceptance)\b"
    r"|\bi (?:clearly |plainly |already |just )?(?:said|wrote|meant|answered|told you) (?:a )?(?:yes|no)\b"
    r"|\b(?:mis|wrongly )(?:read|underst(?:ood|and)|heard|interpreted|took|taken|construed)\b"
    r"|\b(?:read|got|understood|took|heard) (?:me|it|that|this|my \w+) (?:all |completely |quite )?(?:wrong|the wrong way)"
    r"|\bnot what i (?:said|wrote|meant|asked|wanted)\b"
    r"|\bi (?:did not|didn['\u2019]?t|never) (?:say|said|write|wrote|mean|meant|declined?|refused?|withdr[ae]w|cancel\w*)\b",
    re.IGNORECASE,
)


def wanted(words: str) -> bool:
    """Whether a letter asks for a person to read or answer it.

    Examples
    --------
    >>> wanted("Hello? A human, please."), wanted("I'd like to meet real people, not on Zoom.")
    (True, False)
    """
    return any(
        _REFUSED.search(words, max(0, each.start() - 40), each.start()) is None
        for each in _WANTED.finditer(words.replace("\u2019", "'"))
    )


def says_misread(words: str) -> bool:
    """Whether a letter says that an earlier one was not understood as it was meant.

    Examples
    --------
    >>> says_misread("That was a yes!!"), says_misread("Yes!!")
    (True, False)
    """
    return _MISREAD.search(words) is not None
