"""Whether a letter wishes somebody kept away, by all that was heard of it, and who that is.

The tables hear a wish of which they hold a row; :mod:`mail.reading.caring.signs` weighs
sentences; :mod:`mail.reading.caring.named_apart` weighs each person that is named, and the turns
of :mod:`mail.reading.caring.named_apart_words` stand around one.  An unheard wish brings two
people together who must not be; one that was heard falsely costs a kind question.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mail.reading.caring import (
    apart_aslant,
    apart_softly,
    named_apart,
    named_apart_words,
    signs,
    together,
)
from mail.reading.facts import names_corrected, names_of_others, wished
from mail.reading.facts.name_words import untitled
from mail.reading.facts.persons import Person, persons
from mail.reading.kept import with_part
from mail.reading.text import Part, Text
from mail.sieve import Sieves
from mail.understanding import Fact

#: Below this share of the opinion on sentences only who stands out is kept apart from, from
#: `ALONE` on: of 4,291 open letters and 240 near misses none without a wish held such a person.
FAINT: Final = 0.06
ALONE: Final = 0.6
#: From this share of the opinion on a person on she is kept apart from, whatever else is heard.
NAMED: Final = 0.5
#: … and from here on where the opinion on sentences heard the wish.
NAMED_BESIDE: Final = 0.25
#: A turn counts from one of these shares on, of the sentences or of a person: it is blind to who
#: is named, and "ours, not Texas" is a refusal too.
TURN: Final = (0.04, 0.2)
#: A refusal by name counts from this share of the opinion on sentences on.
REFUSED: Final = 0.01
#: A bond with one named counts from one of these on.
BOND: Final = (0.16, 0.3)
#: Both opinions so sure together are believed, though the writer seems at ease with somebody:
#: near misses reach 1.47.
SURE: Final = 1.5
#: From this share on a no is asked whom it means: one in seven of them means somebody.
#: "No, it is too far from Newport" lies at 0.36.
DECLINED: Final = 0.5
#: Below these shares, of the sentences and of everybody named, a bond that a table heard is no
#: wish: "my wife Sylvie has the Fridays".
DOUBTED: Final = (0.16, 0.2)
_REFUSED, _BOUND, _AT_EASE, _PLAIN = range(4)
#: A practice that is refused whole, with whoever is of it.
_NOBODY_FROM: Final = re.compile(
    r"\b(?:nobody|no ?one|none|not (?:\w+ )?(?:anyone|anybody))\b[^.?!]{0,16}\b(?:from|of|in|at|who)\b"
)
#: A choice between two groups, and the wish of somebody else.
_NO_WISH: Final = re.compile(
    r"\b(?:of|between) the (?:two|three)(?: of them)?\b[^.?!]{0,24}\bi(?:'d|'ll| would| will)? (?:rather|prefer|take|sooner|choose|like)\b"
    r"|\b(?:she|he|they|the (?:second|third|fourth|fifth|other|last)(?: one)?|nobody|none of them|no one)"
    r" (?:does not|doesn't|don't|do not|didn't|no longer|never)? ?(?:wants?|wanted|cares?|wish(?:es)?|likes?) to"
    r" [^.?!]{0,30}\bwith (?:me|us)\b"
)

#: Where both learned opinions are as sure as this, what praises or corrects is left behind.
LIKELY: Final = 0.8
#: What wishes two people apart in so many words, whichever of them is named elsewhere.
_PLAINLY: Final = re.compile(
    r"\b(?i:(?:don['\u2019]?t|do not|never|not|nor)(?: ever)? (?:be )?(?:put|place|pair|match|group|seat|mix)"
    r"(?:ed|d|ing|ted|ched)? (?:us|me|the two of us)(?: \w+){0,3} (?:together|with))\b"
    r"|\b(?i:keep (?:us|me|the two of us) (?:well )?(?:apart|away|separate))\b"
    r"|\b(?i:(?:group|circle|one|somewhere|place|seat),? (?:but )?without) (?:Dr\.? )?[A-Z][a-z]"
)


@cache
def _turns() -> Sieves[int]:
    told = (
        named_apart_words.REFUSED,
        named_apart_words.BOUND,
        named_apart_words.AT_EASE,
        named_apart_words.PLAIN,
    )
    return Sieves((kind, pattern) for kind, patterns in enumerate(told) for pattern in patterns)


@cache
def _unnamed() -> Sieves[str]:
    return Sieves((pattern, pattern) for pattern in named_apart_words.UNNAMED)


@cache
def _soft() -> Sieves[str]:
    return Sieves((pattern, pattern) for pattern in apart_softly.WISHED)


@with_part
def _judged(part: Part) -> tuple[tuple[Person, float], ...]:
    wished = together.of(part)
    judged = named_apart.judge(part, persons(part))
    away = wished | names_corrected.own(part.plain)
    return tuple((one, share) for one, share in judged if one.name not in away)


def heard(part: Part, share: float, *, guessed: bool) -> bool:
    """Whether a letter of which no table knew it wishes somebody kept away.

    Parameters
    ----------
    part : Part
        The sender's new words.
    share : float
        How likely the opinion on sentences finds it.
    guessed : bool
        Whether that was enough for it.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> heard(Part(Where.NEW, "Arturo I'd need you to leave out."), 0.4, guessed=False)
    True
    """
    if _unnamed().match(part.flow) or apart_aslant.uncapped(part):
        return True
    if guessed and _NOBODY_FROM.search(part.flow):
        return True
    judged = _judged(part)
    best = max((likely for _, likely in judged), default=0.0)
    turns = _found(part, [one for one, _ in judged]) if share >= TURN[0] or best >= TURN[1] else ()
    if _REFUSED in turns and share >= REFUSED:
        return True
    if judged and _PLAIN in (turns or _found(part, [one for one, _ in judged])):
        return True
    if softly(part):
        return True
    if _AT_EASE in turns:
        return share + best >= SURE
    if share < FAINT:
        return best >= ALONE
    if not judged:
        return guessed and _NO_WISH.search(part.flow) is None
    bound = _BOUND in turns and (share >= BOND[0] or best >= BOND[1])
    return best >= NAMED or bound or (guessed and best >= NAMED_BESIDE)


def outright(text: Text) -> bool:
    """Whether tables hear a wish to be kept apart, and not a learned opinion alone.

    Examples
    --------
    >>> outright(Text("Please don't put me with Hal.")), outright(Text("Wren is wonderful."))
    (True, False)
    """
    part = text.body
    plainly = bool(names_of_others.not_with(text)) or _PLAINLY.search(part.plain) is not None
    return plainly or _unnamed().match(part.flow) or apart_aslant.uncapped(part) or softly(part)


def likely(text: Text) -> bool:
    """Whether both learned opinions, on the sentences and on somebody named, are sure of it.

    Examples
    --------
    >>> likely(Text("If Hal is in it, I'm not.")), likely(Text("Still Dee please! Not Dana."))
    (True, False)
    """
    share = signs.likely(together.without(text.body))["do_not_pair"]
    best = max((each for _, each in _judged(text.body)), default=0.0)
    return min(share, best) >= LIKELY


def softly(part: Part) -> bool:
    """Whether distance is wished for softly.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> softly(Part(Where.NEW, "So not those two, if you would."))
    True
    """
    words = named_apart.masked(part, [one for one, _ in _judged(part)])
    return any(turn.search(words) for _, turn in _soft().within(words))


def perhaps_in_no(part: Part) -> bool:
    """Whether a no to a proposed group may be one to somebody in it: worth a private question.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> perhaps_in_no(Part(Where.NEW, "No, it is too far from Newport."))
    False
    """
    return signs.likely(together.without(part))["do_not_pair"] >= DECLINED


def doubts(part: Part, share: float, words: str) -> bool:
    """Whether a bond that a table heard is most likely none with a member, or no matter.

    Parameters
    ----------
    part : Part
        The sender's new words.
    share : float
        How likely the opinion on sentences finds a wish.
    words : str
        The words as the tables read them: who speaks of the members is believed.
    """
    people = [one for one, _ in _judged(part)]
    turns = _found(part, people)
    if _AT_EASE in turns and _REFUSED not in turns:
        return True
    if share >= DOUBTED[0] or signs.speaks_of_members(words) or _NOBODY_FROM.search(words):
        return False
    return _REFUSED not in turns and all(likely < DOUBTED[1] for _, likely in _judged(part))


def _found(part: Part, people: Sequence[Person]) -> frozenset[int]:
    """The kinds of turns that stand around the people of a part."""
    words = named_apart.masked(part, people)
    return frozenset(kind for kind, turn in _turns().within(words) if turn.search(words))


def added(text: Text, avoided: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Whom a letter that wishes somebody kept away most likely means, behind those found before.

    Parameters
    ----------
    text : Text
        A letter with the flag ``do_not_pair``.
    avoided : tuple of Fact
        Those whom it names in so many words.
    """
    wanted = together.of(text.body)
    found = {str(fact.value): fact for fact in avoided if str(fact.value) not in wanted}
    for one in named_apart.meant(_judged(text.body)):
        name = untitled(one.name)
        if wished.company(text.body.raw[: one.start]):
            continue
        if not any(
            name in known.split() or known in name.split() or name == known for known in found
        ):
            found[name] = Fact(name, text.body.raw[one.start : one.end])
    return tuple(found.values())
