"""Limits told in a clause of their own, put as plainly as hours are put.

"Fridays as long as I'm out by eleven" means Fridays by eleven; "my last couple leaves at four
and choir isn't until six" means from four until six.  Each clause is exchanged for the one
word that it comes to, at the same length, so that every evidence is still a slice of the letter.
"""

from __future__ import annotations

import re
from functools import partial

from mail.reading.facts.time_of_day import HOUR_WORD
from mail.sieve import Sieve

#: What must follow for a clause to bound hours.
_HOUR = (
    r"(?= (?:about |around |like )?(?:\d|noon\b|midnight\b|(?:a )?quarter\b|half\b"
    rf"|(?:{HOUR_WORD})\b(?! (?:of|or|another|more)\b)))"
)
_IF = r"(?:,? ?\b(?:and |but |only )?(?:(?:as|so) long as|provided(?: that)?|providing|on condition(?: that)?|with the proviso that|assuming|only if|if))"
_WHO = r"(?:i'm|i am|i can be|i can get|i get|i|we're|we are|we can be|we|it's|it is|it|that's|they're|they|everyone's|everybody's)"
_ENDS = r"(?:out|done|over|finished|gone|through|home|away|back|free|off|on (?:the|my) (?:road|way)|ends?|finish(?:es)?|stops?|wraps? up|breaks? up|closes?|lets? out)"
_BUT = r"(?:,? ?\b(?:and|but|though|although|only|because|since|as|so)\b|,)"
_MUST = r"(?:i|we)(?: do| really| also| will|'ll|'d| would)* ?(?:must|have to|need to|'ve got to|have got to|ought to|want to|gotta)"
_GO = r"(?:(?:be |get )?(?:out|gone|done|home|back|away|off|finished|through)|leave|go|stop|finish|end|quit|wrap up|run|scoot|dash|head (?:home|out|back)|break off)"
_ERRAND = r"(?:be (?:at|in|on) (?:the |my |an? )?[a-z]+|(?:pick up|collect|fetch|meet|catch|teach|get)(?: [a-z']+){1,3}?)"

#: (clause, the word for it)
_LIMITS: tuple[tuple[Sieve, str], ...] = (
    (
        # "as long as I'm out by eleven", "if we're done by 5:30", "provided it ends before noon"
        Sieve(
            rf"{_IF} {_WHO} (?:\w+ ){{0,2}}?{_ENDS}(?: (?:of (?:there|here)|with it|again))? (?:by|before|at){_HOUR}"
        ),
        "by",
    ),
    (
        # "but I have to be out by ten", "because we need to leave at six"
        Sieve(
            rf"{_BUT} {_MUST} {_GO}(?: (?:of|to|from|for) (?:the |my )?[a-z]+)? (?:by|before|at){_HOUR}"
        ),
        "by",
    ),
    (
        # "but I have to be at the shop at three"
        Sieve(rf",? ?\b(?:but|though|although|only) {_MUST} {_ERRAND} (?:by|before|at){_HOUR}"),
        "by",
    ),
    (
        # "as long as I'm not needed past seven", "if it doesn't run beyond eight"
        Sieve(
            rf"{_IF} (?:{_WHO} )?(?:not|never|don't|doesn't|isn't|aren't|won't)(?: [a-z]+){{1,3}}? (?:past|after|beyond|later than){_HOUR}"
        ),
        "not past",
    ),
    (
        # "as long as it doesn't start before ten"
        Sieve(
            rf"{_IF} {_WHO} (?:not|never|don't|doesn't|isn't|aren't|won't)(?: [a-z]+){{1,3}}? (?:before|until|till?|earlier than){_HOUR}"
        ),
        "not before",
    ),
    (
        # "as long as it starts after six"
        Sieve(
            rf"{_IF} {_WHO}(?: (?:starts?|begins?|kicks? off|meets?|falls?))? (?:after|past|later than|no earlier than|not before){_HOUR}"
        ),
        "after",
    ),
)
#: "... and choir isn't until six", "and don't have to fetch my son until 5:15".
_NOT_UNTIL = Sieve(
    rf",? (?:and|but) (?:(?!mon|tue|wed|thu|fri|sat|sun)[a-z']+ ){{0,4}}?(?:don't|doesn't|do not|does not|isn't|is not|aren't|are not|needn't)(?: [a-z']+){{0,7}}? (?:until|till?){_HOUR}"
)
#: What ends before that, from when on the writer is free.
_ENDED = re.compile(
    r"\b(?:leaves?|done|finish(?:ed|es)?|ends?|off|out|free|gone|over|home|desk|office|in|here|there|up|ready|awake|arrives?|empt(?:y|ies)|close[sd]?|lets? out)\b[^.;?!\n]{0,24}? (?:at|by|around|from) [^.;?!\n]{1,60}$"
)
_LOOK_BACK = 90
#: "Thursdays at noon, which you also floated, doesn't": what stands between says nothing.
_ASIDE = Sieve(
    r", (?:alas|sadly|sorry|unfortunately|i'm afraid|i fear|mind you|of course|as it happens),(?= )|, (?:which|that) (?:you|they|somebody|someone|she|he)(?: also| had|'d)? [a-z]{3,12}(?: [a-z]+){0,3},(?= (?:(?:is|are|does|do|would|will|can)(?:n't| not)?|works?|won't|can't)\b)"
)
#: "[ ] Mon [x] Tue": what is not ticked was not said.
_TICKED = re.compile(r"\[ ?[x\u2713*+] ?\]")
_UNTICKED = re.compile(r"\[ {0,3}\] ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*")
_MARKS = ("as long as", "provid", "if ", "condition", "proviso", "assuming", " have to ", " must ", " need to ", "got to", "gotta", "ought to", "want to", "until", "till", ", which ", ", that ", ", alas", ", sadly", ", sorry", "unfortunately", "afraid", "i fear", "mind you", "of course", "as it happens")  # fmt: skip


def plainly(words: str) -> str:
    """The words with each clause that bounds some hours put as one word.

    Examples
    --------
    >>> plainly("fridays, as long as i'm out by eleven").split()
    ['fridays', 'by', 'eleven']
    >>> plainly("my last couple leaves at four and choir isn't until six").split()[-4:]
    ['at', 'four', 'until', 'six']
    """
    if _TICKED.search(words) is not None:
        words = _UNTICKED.sub(partial(_put, ""), words)
    if not any(map(words.__contains__, _MARKS)):
        return words
    for pattern, word in _LIMITS:
        words = pattern.sub(partial(_put, word), words)
    words = _ASIDE.sub(partial(_put, ""), words)
    return _NOT_UNTIL.sub(_border, words)


def _put(word: str, match: re.Match[str]) -> str:
    return word.rjust(len(match.group()))


def _border(match: re.Match[str]) -> str:
    at = match.start()
    if _ENDED.search(match.string, max(0, at - _LOOK_BACK), at) is None:
        return match.group()
    return "until".rjust(len(match.group()))
