"""What else a letter says of its writer: hopes, access, company."""

from __future__ import annotations

import re

from mail.reading.caring import premises
from mail.reading.form import entries
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import Fact

_HOPE = Sieve(
    r"\b(?:i(?:'m| am) hoping (?:for|to)|i hope (?:for|to)|my hope is(?: to| for)?|hoping (?:for|to)"
    r"|i(?:'d| would) (?:like|love) (?:to (?:get|have|find) )?(?:help|support|feedback)(?: with| on)?"
    r"|what i(?:'m| am) (?:hoping|looking) for is|looking for (?=support|feedback|honest|depth|a place"
    r"|colleagues who|people who|connection|community))\s*(?P<hope>[^.;!?\n]{4,120})"
)
_NO_HOPE = re.compile(
    r"\b(?:join|find|start|form|a group|group|hear(?:ing)? (?:back|from)|match)\b"
)
#: When and where a group meets is asked for by itself, and no hope.
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun|weekday|weekend|morning|afternoon|evening|noon|lunch|night)"
_MEETS = re.compile(
    r",? (?:(?:(?:that|which|to|who) )?(?:can |could |would |will )?(?:meets?|meeting|gathers?|gathering)"
    r" (?:on |in |at |near |by |over |for |during |within )?(?:the |a |an )?(?:(?:early|late|mid) ?)?"
    rf"(?:{_DAY}|week|month|every|each|once|twice|bi-?weekly|fortnight|online|zoom|person|video|\d)"
    rf"|(?:on |in the |at |over )(?:(?:early|late|mid) ?)?{_DAY})[^,;]*"
)
_BARE_GROUP = re.compile(
    rf"(?:an? |the |some |one |any )?(?:(?:{_DAY}\w*|consult\w*|peer|case|small|weekly|monthly|biweekly"
    r"|online|in-person|local|new|good|regular|zoom|therapists?'?|clinicians?'?) ){0,4}"
    r"(?:groups?|circles?|something|anything)"
    rf"(?:,? (?:in (?!which|whom)|on (?!what)|near|around|at|by|close to|within|online|{_DAY})[^,;]*)?"
)
_ACCESS = Sieve(
    r"\b(?:wheelchair|accessib\w+|ground floor|no stairs|(?<!no )elevator|asl|(?:asl|sign|language|(?:with|through|need|use|bring) an) interpreter|hard of hearing"
    r"|(?:my|an?) (?:own )?(?:asl |sign language )?interpreter(?= (?:with me|comes|sits|would|will|needs|has|for me|beside))|bring(?:ing)? (?:my|an) (?:own )?interpreter"
    r"|(?<=[,:;.] )(?:an )?interpreter(?=\.?$|[,;!\n]|\. )|hearing (?:aid|loss|impair\w+)|captions?|deaf|low vision|(?:i'm|am|legally|nearly|partly) blind|scent[- ]free|fragrance[- ]free"
    r"|service (?:dog|animal)|mask(?:s|ed|ing)?|immunocompromised"
    r"|near transit|bus line|step[- ]free|no steps|(?:use|on|with|need) (?:a |my )?(?:crutches|walker|cane)|mobility scooter"
    r"|(?:can't|cannot|unable to|trouble|difficult\w*|hard time) (?:do |climb |manage |with |use |climbing )?(?:any )?(?:stairs|steps))\b"
)
#: What is told of it here helps nobody: "captions are terrible".
_NO_HELP = re.compile(
    r"(?: \w+)?(?:'re|'s| are| is| were| was)(?: \w+)? (?:terrible|awful|bad|useless|hopeless|poor|wrong|dreadful|no (?:good|help|use)|not (?:good|enough|helpful)|worthless|a mess|unreliable)\b"
    r"|(?: \w+)? (?:never|hardly|don't|do not|doesn't|won't) (?:help|work|do|suffice|keep up|follow)\b"
    r"|(?: \w+)? (?:are|is)n't (?:good|enough|helpful|any (?:help|use|good)|reliable)\b"
)
_AFFINITY = Sieve(
    r"\b(?:i(?:'m| am) (?:an? )?(?P<who>(?:black|latin[aox]|asian|indigenous|native|queer|trans"
    r"|nonbinary|non-binary|gay|lesbian|jewish|muslim|bipoc|poc|person of color|woman of color"
    r"|immigrant|neurodivergent|autistic)(?: [a-z-]+){0,2}?))(?= (?:lcsw|lpc|lmft|licsw|therapist|clinician|psychologist|counsel+or|social worker|in|and|who|with|from)\b|[,.;!?\n]|$)"
    r"|\b(?:not be|don't want to be|rather not be|without being) the only (?P<only>[^.,;\n]{3,40})"
)


def hopes(text: Text) -> tuple[Fact, ...]:
    """What the sender hopes to find in a group, in her own words, without when it meets.

    Examples
    --------
    >>> [each.value for each in hopes(Text("I hope for a warm group that meets thurs afternoons."))]
    ['a warm group']
    >>> hopes(Text("I am hoping for a consult group that meets thurs afternoons."))
    ()
    """
    row = entries(text.new).get("Hope")
    if row is not None:
        return (Fact(row.value, row.value),)
    part = text.body
    found = []
    for match in _HOPE.finditer(part.flow):
        said = match["hope"].strip(" ,-")
        when = _MEETS.search(said)
        if when is not None:
            group = said[: when.start()].strip(" ,-")
            said = said[when.end() :].strip(" ,-") if _BARE_GROUP.fullmatch(group) else group
        if _NO_HOPE.match(said) or _BARE_GROUP.fullmatch(said) or len(said) < 4:
            continue
        at = match.start("hope") + match["hope"].index(said)
        words = part.raw[at : at + len(said)]
        found.append(Fact(" ".join(words.split()), words))
    return tuple(found[:3])


def accessibility(text: Text) -> tuple[Fact, ...]:
    """What the sender needs in order to take part; private.

    Examples
    --------
    >>> [each.value for each in accessibility(Text("You left it out: interpreter, please."))]
    ['interpreter']
    >>> accessibility(Text("I was an interpreter before."))
    ()
    """
    return _each(text.body, _ACCESS)


def needed(text: Text, told: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Of what was said about access, what the sender needs: her own lift is no need."""
    if not told:
        return ()
    part = text.body
    left = premises.without(part.flow)
    kept = {
        part.raw[match.start() : match.end()].lower()
        for match in _ACCESS.finditer(left)
        if _NO_HELP.match(left, match.end()) is None
    }
    return tuple(fact for fact in told if str(fact.value).lower() in kept)


def affinity(text: Text) -> tuple[Fact, ...]:
    """What the sender says of herself and of not being the only one; never inferred."""
    part = text.body
    found = []
    for match in _AFFINITY.finditer(part.flow):
        name = "who" if match["who"] else "only"
        words = part.raw[match.start(name) : match.end(name)].strip()
        found.append(Fact(words, words))
    return tuple(found[:4])


def _each(part: Part, pattern: Sieve) -> tuple[Fact, ...]:
    found: dict[str, Fact] = {}
    for match in pattern.finditer(part.flow):
        words = part.raw[match.start() : match.end()]
        found.setdefault(words.lower(), Fact(words, words))
    return tuple(found.values())
