"""Whoever can meet at any time: "flexible", "whenever", "you pick the hour"."""

from __future__ import annotations

from mail.reading.facts.amends import spoken
from mail.reading.facts.segments import Mood, segments
from mail.reading.text import Part
from mail.sieve import Sieve
from mail.understanding import Slot

_FLEXIBLE = Sieve(
    r"\b(?:(?:fairly|pretty|very|quite|totally|completely|super) )?flexible\b(?! (?:on|about|with"
    r"|re"
    r"|as to|regarding) (?!(?:the )?(?:times?|days?|when|hours|schedul|availab|timing)))"
    r"(?! (?:approach|therap|style|attitude|spen))|\bwide[ -]open\b|\b(?:any ?time|whenever)\b"
    r"(?! (?:after|before|between|on|past|from|i\b|we\b|you\b|soon|there\b))"
    r"|\b(?:(?:any|most)(?: other)? (?:day|time)s?|all(?: other)? (?:day|time)s)(?: (?:or|and) (?:any )?(?:day"
    r"|time)s?)?\b(?= (?:of the week )?(?:will|would|work|is"
    r"|are|ok"
    r"|fine|that)|[.,;!]|\s*$|\n| (?:but|except))"
    r"|\banything else works\b|\bopen (?:schedule|availability)\b|\bschedule is (?:pretty |very "
    r"|wide )?open\b"
    r"|\b(?:whatever|whichever) (?:days?|times?|hours?|slots?)\b(?! (?:i\b|was|were|my))|\bat (?:your|their|the|everyone's|everybody's|anyone's|the group's) disposal\b|\b(?:everything|anything|all|the rest)(?: else)?(?: (?:on|in) (?:the|my) (?:calendar|week|diary|schedule))? (?:i can (?:move|shift|rearrange|arrange)|can (?:be )?(?:moved?|shift(?:ed)?|rearranged|arranged|managed|juggled|worked out|had)|is (?:movable|negotiable))\b"
    r"|\byou (?:can )?(?:pick|choose|name|set|decide)(?: on)? (?:the|a|any) (?:times?|hours?|days?)\b|\b(?:name|pick) (?:a|your|any) (?:time|day|hour)\b|\b(?:don't|do not) (?:mind|care|much care) (?:which|what|about the) (?:days?|times?|hours?)\b"
    r"|\b(?:times?|days?|hours?|time of day|schedule)(?: (?:of day|and days?|or days?|and times?))? (?:is|are|does|do|makes?)(?:n't| not| no)? (?:matter|an? (?:issue|concern|problem|difference)|important|no matter|difference|all the same|up to you)\b"
    r"|\bmy (?:calendar|schedule|time|days|week|hours) (?:is|are) (?:my own|(?:pretty |quite )?(?:empty|clear|bare|blank|elastic|fluid|loose)|(?:all )?yours|a blank (?:page|slate))\b|\ball the time in the world\b|\bnothing but time\b|\bwhichever (?:day|time|hour)\b|\botherwise (?:i can arrange|i(?:'m| am) (?:free|open|flexible|easy)|free\b|open\b|any(?:thing|time)\b|whenever)|\b(?:otherwise )?name (?:it|any day)\b|\b(?:pretty|quite|fairly|very|wide|totally|completely|rather|so) open (?:on|about|as to|with|for) (?:the )?(?:days?|times?|when|hours?|timing|schedul\w+)\b|\b(?:not|nor) (?:\w+ )?(?:particular|fussy|picky|choosy|about)(?: (?:about|as to|on|over))? (?:the |which )(?:days?|times?|hours?|when)\b|\bnor about the (?:days?|times?|hours?)\b|\beasy (?:about|as to|on|with|re) (?:the )?(?:hours?|times?|days?|schedul\w+|when)\b|\bno (?:limits?|rules?) (?:on|as to|about) (?:days?|times?)\b"
    r"|\bno (?:scheduling|time|schedule) (?:constraints?|preferences?|conflicts?|restrictions?)\b"
)


def find(part: Part, start: int, stop: int) -> list[Slot]:
    """A slot of any time for each piece of a sentence that leaves the time to others."""
    words = spoken(part)
    if _FLEXIBLE.search(words, start, stop) is None:
        return []
    found = []
    for piece in segments(words, start, stop):
        match = _FLEXIBLE.search(words, piece.at, piece.to)
        if match and piece.mood is Mood.FREE:
            found.append(Slot("any", None, None, "free", part.evidence(*match.span())))
    return found
