"""Whether a letter complains of us: a person reads it, whatever else it brings."""

from __future__ import annotations

import re
from typing import Final

from mail.reading.text import fold

#: What is said of us alone, in whichever letter it stands.
_TIMES: Final = r"(?:twice|(?:three|four|five|six|several|many|countless|\d+|a dozen) times)"
_OF_US: Final = re.compile(
    r"\b(?:(?:a|an|absolute|total|complete|real|utter|such a) (?:disgrace|outrage|shambles|bad joke)"
    r"|disgraceful|outrageous|shameful|(?:is|was|'s) (?:\w+ )?(?:unacceptable|not acceptable)"
    r"|(?:i|we)(?:'ve| have)?(?: now)? (?:written|wrote|asked|told you|emailed|e-mailed|replied|complained"
    rf"|said (?:so|this|it))(?: (?:to )?you| this| that| it)?(?: now)? {_TIMES}"
    r"|(?:third|fourth|fifth|sixth|umpteenth) (?:mail|email|letter|message|time (?:now )?(?:that )?(?:i|we)"
    r"(?:'ve| have|'m| am)? (?:ask|writ|wrote|tell|told|say|said|repl))\w*"
    r"|(?:nobody|no one|none of you) (?:ever |has |have |seems to |here )?(?:answers?|answered|replies|replied"
    r"|listens?|cares?)\b|you (?:never|still haven't|still have not|just don't|simply don't|keep) (?:answer\w*"
    r"|repl\w+|read|reading|listen\w*|ignor\w+)|ignored (?:me|my|what i)|you(?: guys| people)? finally"
    r" (?:repl|answer)\w*|(?:i|we) told you (?:so |this |that )?(?:from the (?:start|beginning|outset)"
    r"|from day one|before|already|at the (?:start|beginning)|in my first)"
    r"|let (?:me )?down by (?:you|this (?:service|list))|you (?:have )?let me down"
    r"|(?:make|file|lodge|register) (?:a |an )?(?:formal |official )?complaint|want to complain"
    r"|(?:an|your) apology (?:would|is|was)|(?:expect|demand|want|deserve|owe me) an apology"
    r"|fed up with (?:you|this (?:service|list|system))|wast(?:e|ing) (?:of )?my time)\b"
)
#: How a writer feels, which in a letter that says nothing else we know is about us or a group.
_HURT: Final = re.compile(
    r"\b(?:i'?m|i am|i feel|i felt|i was|feeling|left me|leaves me|makes? me|made me|this is|that is|am)"
    r" (?:(?:quite|very|really|deeply|so|rather|pretty|honestly|extremely|a bit|a little|truly|just|feeling) ){0,2}"
    r"(?:hurt|upset|angry|furious|disappoint(?:ed|ing)|offended|insult(?:ed|ing)|humiliat(?:ed|ing)|appall(?:ed|ing)"
    r"|disgusted|fed up|livid|unhappy|excluded|left out|ignored|unwelcome|mistreated|ashamed of you|frustrat(?:ed|ing))\b"
)


def of_us(words: str) -> bool:
    """Whether some words complain of us, whatever else they bring.

    Examples
    --------
    >>> of_us("I've written three times, this is a disgrace."), of_us("I have written three books.")
    (True, False)
    """
    return _OF_US.search(fold(words).lower()) is not None


def hurt(words: str) -> bool:
    """Whether a writer complains or says that they are hurt.

    Examples
    --------
    >>> hurt("I can't get in. I'm quite hurt."), hurt("I work with the hurt and the angry.")
    (True, False)
    """
    return of_us(words) or _HURT.search(fold(words).lower()) is not None
