"""Wishes about the group and its people that no fact holds, so that no rule can weigh them.

"I'd rather not be with complete beginners" is no hour, no way and no school; lost, it would
seem to be minded.  Each is kept in its writer's own words, for people to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mail.reading import needs, sometimes
from mail.reading.sentences import within_bounds
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Facts, Intent, Unread

#: So many are said back, each at most so long: more are a letter that a person has to read.
_MOST: Final = 3
_MOST_WORDS: Final = 36
#: What a letter may be that tells one, an answer to our echo too.
_MAY_WISH: Final = frozenset(
    {Intent.JOIN, Intent.FORM, Intent.ACCEPT, Intent.DECLINE, Intent.OTHER, Intent.QUESTION}
)
_LONGEST: Final = 200
#: People that one may wish to sit with.
_PEOPLE: Final = (
    r"(?:people|persons?|colleagues?|clinicians?|therapists?|practitioners?|counsel+ors?|peers"
    r"|members?|folks?|others?|souls?|company|any(?:one|body)|some(?:one|body)|every(?:one|body)"
    r"|those|beginners?|newbies|novices|newcomers|students?|trainees?|interns?|associates?|veterans?"
    r"|old[- ]timers?|elders?|strangers?|friends|equals|(?:wo)?men|owners?|parents?|mothers?|fathers?"
    r"|mentors?|(?:early|late|mid)(?: |-)career|seasoned|prescribers?|analysts?|crowd|types?)"
)
#: What wishes, of whatever.
_WISH: Final = (
    r"(?:(?:i|we)(?:'d| would| do)?(?: much| really| just| only| also| still)? (?:want|need|prefer"
    r"|wish|like|love|insist|hope|welcome|appreciate|enjoy|value|request)"
    r"|(?:i|we)(?:'d| would)(?: much)? rather|would (?:really )?(?:love|like|prefer|welcome|be glad of)"
    r"|prefer(?:ably|red)?|ideally|want(?:ed)?|(?:am |i'm )?(?:looking|hoping|longing) for"
    r"|(?:am|are|i'm|we're) after|what i(?:'d)? (?:want|need|like|love)(?: most)? is|if possible"
    r"|if poss|it matters|(?:is|it's|would be) important|(?:is|be) a (?:plus|bonus|must)"
    r"|would be (?:good|great|nice|ideal|lovely|best|wonderful|perfect)|happ(?:y|ier|iest)"
    r"|comfortable|i do better|suits me)"
)
#: What refuses, of whatever.
_REFUSES: Final = (
    r"(?:(?:i|we)(?:'d| would) rather not|prefer(?:ably)? not|(?:do not|don't|would not|wouldn't"
    r"|will not|won't|cannot|can't) (?:want|wish|like|care|stand|sit|be|do well|need|work)"
    r"|please (?:no|not|don't|do not)|(?:no|not)\b[^.,;]{0,50}\bplease|not (?:too|so|just|only|all"
    r"|with)|no more|without|had enough of|tired of|avoid|anything but)"
)
#: A group as one is wished for.
_GROUP: Final = (
    r"(?:groups?|circles?|table|room|place|something|one) (?:(?:that|which)(?:'s| is| isn't| has"
    r"| doesn't| does not| won't| will| can| meets? (?:my|us))|where|in which|with|without|for|of"
    r"|full of|made (?:up )?of|whose|(?:more|less) \w+)"
)
_ABOUT_OTHERS: Final = Sieve(
    rf"\b{_WISH}\b[^.;!]{{0,90}}?\b(?:{_PEOPLE}|{_GROUP})\b|\b{_PEOPLE}\b[^.;!]{{0,60}}\b{_WISH}\b"
    rf"|\b{_REFUSES}\b[^.;!]{{0,60}}?\b(?:{_PEOPLE}|{_GROUP})\b|^\W*(?:and |but |also )?no\b[^.;!]{{0,40}}\b{_PEOPLE}\b",
    re.IGNORECASE,
)
#: What a wish hangs on.
_CONDITION: Final = Sieve(
    r"\b(?:(?:only if|on (?:the )?condition|provided|(?:as|so) long as)(?: that)? (?:i|my|we|nobody"
    r"|no one|people|every(?:one|body)|the|it|there|they|others)\b(?! takes\b|'ll have me\b)"
    r"(?! (?:live|remember|breathe|can remember)\b)|(?:group|people|they|others)"
    r" (?:must|has to|have to|needs? to)\b)[^.;!]{4,}",
    re.IGNORECASE,
)
#: A bare wish to be in a group, or to hear from us, which names nothing that could be weighed.
_BARE: Final = re.compile(
    r"(?:a|an|any|some|ones?|in|your|the|of|these|those|my|own|with|other|like[- ]minded|peer"
    r"|consult\w*|case|groups?|circles?|colleagues?|peers?|people|clinicians?|therapists?|to|be|join"
    r"|get|find|start|begin|form|into|part|put|placed|and|please|i|i'd|we|would|want|like|love|need"
    r"|looking|for|hoping|am|i'm|who|also|really|very|much|it|me|from|you|hear|back|thank|thanks|new"
    r"|local|small|monthly|regular|connect|connection|meet|network|up|us|lovely|someone|somebody|else"
    r"|how|so|do|does|that|this|is|not|if|possible|help|talk|member|again|third|second|among|ideally"
    r"|nice|good|great|bunch|few|more|able|community|support|at|on|as|by|there|here|have|has|sort"
    r"|kind|chance|opportunity|interested|hope|mostly|just|only|simply|finally|again|already|after"
    r"|years|months|time|glad|happy|willing|organi[sz]\w*|lead|run|host|convene|first|now|finding|joining|are|was|been|sit|sitting|think|thinking)"
)
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
#: What may stand between wishes.
_JOINT: Final = re.compile(
    r"\b(?:and|but|also|oh|well|just|please|thanks|thank you|one thing|as i said|as said|no)\b",
    re.IGNORECASE,
)
#: Words to us about the mail, and what is asked of us.
_TO_US: Final = re.compile(
    r"\b(?:let me know|tell me|write (?:to )?me|reply|hear (?:back )?from you|thank(?:s| you)|sorry"
    r"|whatever (?:you|else)|what (?:else )?you need|you need (?:from|to know)|my (?:wife|husband)"
    r"|apolog\w+|forgive)\b",
    re.IGNORECASE,
)
#: Where a clause ends that stands beside what was read.
_CLAUSE: Final = re.compile(r"[,;()]|\s[-–—]+\s|—|\b(?:but|though|although)\b", re.IGNORECASE)
#: What an hour or a place hangs on is read with it.
_WHEN: Final = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:mornings?|afternoons?|evenings?|noon"
    r"|lunch|minutes?|miles?|hours?|o'clock|zoom|online|in[- ]person|drive|parking|before|after)\b"
    r"|\d",
    re.IGNORECASE,
)


def of_purpose(
    text: Text, purpose: Intent, facts: Facts, unread: Sequence[Unread] = ()
) -> tuple[str, ...]:
    """As :func:`read`, of a letter that may be about a request; what it quotes back is left out."""
    if purpose not in _MAY_WISH:
        return ()
    quoted = [each.evidence for each in unread]
    return tuple(each for each in read(text, facts) if not any(each in said for said in quoted))


def read(text: Text, facts: Facts) -> tuple[str, ...]:
    """The wishes in a letter that went into no fact, in its own words.

    Parameters
    ----------
    text : Text
    facts : Facts
        What was read in it.

    Examples
    --------
    >>> read(Text("I'm an LPC. I'd rather not be with complete beginners."), Facts())
    ("I'd rather not be with complete beginners",)
    >>> read(Text("I'd like to join a consultation group with other therapists."), Facts())
    ()
    >>> read(Text("I want to start a peer group and am glad to organize it."), Facts())
    ()
    """
    part = text.body
    told = _told(part.plain, facts)
    found: dict[str, None] = {}
    for start, end in within_bounds(part.plain):
        for begin, stop in _pieces(part.plain, start, end, told):
            words = " ".join(part.raw[begin:stop].split()).strip(" ,;.!-–—")
            if _is_wish(words):
                found[words[:_LONGEST]] = None
    return tuple(found)[:_MOST]


def without(words: str, wishes: Sequence[str]) -> str:
    """What else stands in some words.

    Examples
    --------
    >>> without("Yes. But no interns, please. Is there tea?", ["But no interns, please"])
    'Yes. . Is there tea?'
    """
    for each in wishes:
        words = re.sub(r"\s+".join(map(re.escape, each.split())), "", words)
    return words


def are_all(words: str, wishes: Sequence[str]) -> bool:
    """Whether some words are wishes and nothing more."""
    return bool(wishes) and not _WORD.findall(_JOINT.sub(" ", without(words, wishes)))


def _is_wish(words: str) -> bool:
    plain = words.replace("’", "'")
    said = _WORD.findall(plain)
    if len(said) <= _MOST_WORDS and (needs.told(plain) or sometimes.told(plain)):
        return True
    if needs.no_wish(plain):
        return False
    if plain.endswith("?") or len(said) > _MOST_WORDS or _TO_US.search(plain):
        return False
    if _ABOUT_OTHERS.search(plain) is not None:
        return any(_BARE.fullmatch(each.lower()) is None for each in said)
    return _CONDITION.search(plain) is not None and _WHEN.search(plain) is None


def _told(plain: str, facts: Facts) -> list[tuple[int, int]]:
    """Where the words stand that facts were read from."""
    spans = []
    folded = plain.lower()
    for words in _evidence(facts):
        at = folded.find(words.lower())
        if words and at >= 0:
            spans.append((at, at + len(words)))
    return spans


def _evidence(facts: Facts) -> Iterator[str]:
    for name in facts.__slots__:
        told = getattr(facts, name)
        for each in told if isinstance(told, tuple) else (told,):
            yield str(getattr(each, "evidence", ""))


def _pieces(
    plain: str, start: int, end: int, told: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """A sentence that no fact was read from; of any other the clauses that none was read from."""

    def free(begin: int, stop: int) -> bool:
        return not any(first < stop and begin < last for first, last in told)

    if free(start, end):
        yield start, end
        return
    begin = start
    for mark in _CLAUSE.finditer(plain, start, end):
        if free(begin, mark.start()):
            yield begin, mark.start()
        begin = mark.end()
    if free(begin, end):
        yield begin, end
