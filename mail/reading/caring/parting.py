"""Whether a group is left at once, or with the notice that its charter asks for (guideline 18)."""

from __future__ import annotations

from mail.reading.facts.dates import MONTH
from mail.sieve import sieves

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MEETING = r"(?:meetings?|sessions?|groups?|evenings?|mornings?|times?|dates?|gatherings?|visits?|days?|months?|weeks?)"
_COUNT = r"(?:one|two|three|four|five|six|a couple(?: of)?|a few|\d)"

#: (pattern, reason): gone from now on.
AT_ONCE: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:effective|as of|as from|beginning|starting|from) (?:immediately|today|now|tonight|this (?:day|week|minute|morning|evening))(?! on (?:leave|sabbatical)\b)|\b(?:from now on|henceforth|immediately|right away|at once|forthwith|on the spot)\b|\b(?:without|no)(?: \w+){0,2} (?:notice|goodbyes?|farewells?|warning)\b",
        "as of today",
    ),
    (
        rf"(?:\b|(?=n't))(?:not|n't|never)(?: be)? (?:coming|going|returning|back|come|return|attend\w*|set foot|expect me|at|there|in)\b(?:[^.?!;]{{0,20}}\b(?:back|again|next|ever|any ?more|{_DAY}(?:'s)?|meetings?|tonight|tomorrow)\b)|\b(?:already|have|'ve) (?:left|stopped (?:going|attending)|quit|gone)\b|\btoday (?:is|was) my last\b|\b(?:last (?:night|week|month|{_DAY})|yesterday|the last one)(?:'s)?(?: \w+)? was (?:my|the) last\b|\bthat was (?:my|the) last\b",
        "won't be there again",
    ),
    (
        r"(?:\b|(?=n't))(?:not|n't|un)(?: \w+){0,3} (?:able|stay|give|do|manage|face|go through|work out|sit through)\b[^.?!;]{0,40}\b(?:notice|farewells?|goodbyes?|good-byes?|last (?:meetings?|sessions?)|run of|that)\b|\b(?:skip|spare me|forgo|waive) (?:the |a )?(?:\w+ )?(?:farewells?|goodbyes?|good-byes?|notice)\b",
        "cannot give the farewell meetings",
    ),
)
#: (pattern, reason): a last meeting is still to come, or the others were told.
WITH_NOTICE: tuple[tuple[str, str], ...] = (
    (
        rf"\b(?:last|final|closing|farewell|parting|concluding) (?:meeting|session|day|time|one|group|date|month|week|evening|morning|visit|hurrah|month|{_DAY})\b|\bis (?:the|my) last\b|\bmy (?:farewell|last|goodbye|good-bye)\b|\b(?:giv(?:e|ing|en) (?:\w+ )?|(?:my|the|two|three|one|\d|formal|proper|due|full|enough) (?:weeks?'?|months?'?|meetings?'?)?(?: of)? ?)notice\b",
        "names the last meeting",
    ),
    (
        rf"\b(?:come|coming|attend\w*|stay(?:ing)?(?: on)?|be there|be around|remain(?:ing)?|keep coming|see (?:it|them|you) out|finish(?:ing)?(?: out)?|serve out|hang on|there) (?:to |for |through |until |till |up to |with them )?(?:the )?(?:\w+ )?(?:next|last|two|three|one|twice|until|through|more|{MONTH}|\d{{1,2}}(?:th|st|nd|rd)?|end|rest|season|year|month|then)\b|\b{_COUNT} (?:more|further|last) {_MEETING}\b|\b(?:through|until|till|by|after|at|in) (?:the )?(?:end|close) of (?:the|this|next|its|our|{MONTH})\b|\b(?:through|after|until|till|in|by|come) (?:the )?(?:\w+ )?{MONTH}\b|\bloses? me (?:after|in|at|come|by)\b|\bsay (?:my |our |the )?(?:goodbyes?|good-byes?|farewells?)\b|\bcome (?:spring|summer|fall|autumn|winter|the new year)\b",
        "stays until then",
    ),
    (
        r"\b(?:they|the others|everyone|everybody|the group|all of them|the rest)(?:'ve| have)? (?:all |already |both )*(?:knows?|known|heard|been told|agreed|took it)\b|\b(?:told|announced|said so|let them know|talked about it|broke the news|shared it|informed|brought it up|gave them)\b|\bheard it from\b",
        "the others were told",
    ),
)


def at_once(words: str) -> bool:
    """Whether somebody who leaves is gone from now on.

    Examples
    --------
    >>> at_once("i'm out as of tonight and won't be at monday's.")
    True
    """
    return sieves(AT_ONCE).match(words)


def with_notice(words: str) -> bool:
    """Whether somebody who leaves still comes, or told the others.

    Examples
    --------
    >>> with_notice("two more sessions, then my seat is free.")
    True
    """
    return sieves(WITH_NOTICE).match(words)
