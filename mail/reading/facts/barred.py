"""Whom an answer bars by a condition: "unless it's Rob Tate", "if that is Carol, no".

Whoever asks who else is coming, and would not sit with one of them, names her behind an *if*.
The name alone is nothing: what stands behind the condition must be a no, or the condition an
exception, and the name no town and no way of working.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mail.reading.facts import wished
from mail.reading.facts.name_words import FULL
from mail.reading.facts.names_of_others import one_line, people
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Fact
from vocabulary import orientations, places

_WHO: Final = rf"(?P<who>{FULL})"
#: Which of them it may be.
_IT: Final = r"(?:it|that|this|he|she|they|(?:the|that|your|this) [\w' -]{1,24}|(?:one|any|either|some) of (?:them|those|these|the [a-z]+))"
_IS: Final = rf"(?:{_IT}(?:'s| is| was| are| turns out to be| happens to be| should be))"
_IS_NOT: Final = rf"(?:{_IT}(?:'s not| is not| isn't| was not| wasn't| ain't| aren't| are not))"
_COMES: Final = (
    r"(?:'s| is| are|'ll be| will be| would be| isn't| is not| won't be| will not be| doesn't| does not)"
    r" (?:not )?(?:in (?:it|there|this|that|the group)|in\b(?! (?:favou?r|charge|town|person))|there\b|among\b|part of\b|one of\b|coming\b|on (?:it|the list|board)\b|included\b|involved\b|join\b|come\b)"
)
_ONLY_IF: Final = r"(?:as long as|so long as|provided(?: that)?|only if|on condition(?: that)?|if)"
#: What a bar means for the writer.
_NO: Final = (
    r"(?:\bno\b|\bnot for me\b|\b(?:i|i'll|i'd|i'm|we)\b[^.!?\n]{0,24}\b(?:not|pass|out|decline|bow|sit (?:this|it) out|leave|drop)\b|\b(?:can't|cannot|won't|wouldn't|couldn't|don't)\b"
    r"|\b(?:count|leave|keep) me out\b|\bi'm out\b|\bi pass\b|\bforget it\b|\bi'd (?:rather|sooner) not\b)"
)
_THEN: Final = r"(?:(?:be|b)?c(?:au|u)[sz]e?|'?cuz|bc|cos|then|in that case|if so|if (?:it|that|she|he) is|if yes|so)"

#: "If it's Carla I'm out": the writer's own *I* is no second name.
_PRONOUN: Final = re.compile(r" I(?:['’]\w+)?$")
#: Each names somebody; letters of either size but in the name.
_BARS: Final = tuple(
    Sieve(pattern)
    for pattern in (
        # "unless it's Rob Tate", "unless Rob is in it"
        rf"\b(?i:unless (?:{_IS}|it(?:'s| is)?) ){_WHO}(?!['’]?s? [a-z]+ (?:free|able|willing))",
        rf"\b(?i:unless ){_WHO}(?i:{_COMES})",
        # "as long as it isn't Pete", "if it's not Pete, yes", "so long as Bill is not among them"
        rf"\b(?i:{_ONLY_IF} {_IS_NOT} ){_WHO}",
        rf"\b(?i:{_ONLY_IF} ){_WHO}(?=(?i:{_COMES}))(?=(?i:[^.;\n]{{0,14}}(?:n't| not )))",
        # "if it's Carol Voss, then no from me"
        rf"\b(?i:if {_IS} ){_WHO}(?=(?i:[^.;\n]{{0,24}}?[,;.–—-]?\s[^.;\n]{{0,24}}?{_NO}))",
        # "Is the fourth Dan Marsh? Because if so, no."
        rf"\b(?i:(?:is|are|was|would|will)(?:n't)? [^.?\n]{{0,40}}?){_WHO}(?<!['’]s)(?!['’\w])[^.?\n]{{0,24}}\?+\s*(?=(?i:{_THEN}\b[^.!?\n]{{0,24}}?{_NO}))",
        # "everyone on the list bar one, Oona", "all of them except the one called Gil"
        rf"\b(?i:(?:all (?:of )?(?:them|you|those|these|the (?:others|rest|names))|every(?:one|body)|any(?:one|body))\b[^.;\n]{{0,40}}?\b(?:bar|save|but|except|minus|excepting)(?: for)?(?: the)?(?: one,?)?(?: called| named)? ){_WHO}",
    )
)


def added(text: Text, avoided: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Those of the letter, behind the ones that it names in so many words."""
    known = {str(fact.value): fact for fact in avoided}
    for fact in barred(text):
        known.setdefault(str(fact.value), fact)
    return tuple(known.values())


def barred(text: Text) -> Iterator[Fact]:
    """Each of those, in the order of the table.

    Examples
    --------
    >>> [each.value for each in barred(Text("Yes, unless the fourth is Rob Tate."))]
    ['Rob Tate']
    >>> [*barred(Text("If it's Bend, no. If it's Gestalt, no."))]
    []
    """
    plain = one_line(text.body)
    for pattern in _BARS:
        for match in pattern.finditer(plain):
            if wished.is_news(plain[: match.start()], match[0], plain[match.end() :]):
                continue
            for fact in people(text.body, plain, *match.span("who")):
                name = _PRONOUN.sub("", str(fact.value))
                if not (places.find(name) or orientations.find(name)):
                    yield Fact(name, fact.evidence.removesuffix(str(fact.value)[len(name) :]))
