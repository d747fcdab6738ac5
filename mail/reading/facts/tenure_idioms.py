"""Years in practice that an idiom gives, whatever else its sentence counts.

"Eight. That's how many years I've been a therapist"; "been at this longer than I'd like to
admit - 31 in March"; "a counselor as long as I've been a mother, and she turned six";
"a therapist for half of my forty-two years".
"""

from __future__ import annotations

from collections.abc import Iterator

from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import ROLE
from mail.reading.text import Part
from mail.sieve import Sieve

_ENDS = r"(?=\s*(?:$|[.,;!)\n]|in\b|this\b|come\b|years?\b|yrs?\b|now\b|and\b))"
_IN_WORK = rf"(?:been an? (?:[\w-]+ ){{0,2}}?{ROLE}|been (?:at|in|doing) (?:it|this)|(?:been )?practi[cs](?:ed|ing)|been (?:licen[sc]ed|in practice)|had (?:my|the|a) (?:licen[sc]e|practice)|seen (?:clients|people)|been seeing (?:clients|people))"
_PATTERNS = (
    # "Eight. That's how many years I've been a therapist", "twelve is how long I've practised".
    Sieve(
        rf"\b(?P<n>{NUMBER})(?: years?)?[.,:;! -]{{0,3}}(?:that's|that is|which is|is|are|being) (?:roughly |about |exactly )?(?:how (?:many years|long)|the (?:number of )?years) (?:that )?i(?:'ve| have)? {_IN_WORK}"
    ),
    # "Been at this longer than I'd like to admit - 31 in March"; "a much longer spell, 20".
    Sieve(
        rf"(?:\bi've |\bi have |\bive |(?:^|[.!?;\n] ?))(?:also |now |only )?{_IN_WORK}(?: for)? (?:an? )?(?:[a-z]+ ){{0,2}}?(?:longer than [^.;!?\d,:(]{{3,40}}|spell|while|stretch|(?:long|very long|good long) time|forever|ages|(?:more|too many) years than [^.;!?\d,:(]{{3,40}})[,:( -]{{1,3}}(?P<n>{NUMBER}){_ENDS}(?! (?:minutes|hours|miles))"
    ),
    # "I turned fifteen in this profession".
    Sieve(
        rf"\bi(?:'ve)? (?:just )?turned (?P<n>{NUMBER}) (?:in|at) (?:this|the|my) (?:profession|work|field|practice|job|trade|craft)\b"
    ),
    # "The first three at home with a newborn, the eight since then in practice".
    Sieve(
        rf"\bthe (?P<n>{NUMBER})(?: years?)? since(?: then)?,? (?:i've been |all |mostly )?(?:in (?:private )?practice|practi[cs]ing|seeing (?:clients|patients|people)|with (?:clients|patients|a case ?load))\b"
    ),
    # "The flyer asks for fifteen years; will thirteen do?"
    Sieve(
        rf"\b(?:asks? for|wants?|requires?|says?|minimum of|calls for) (?:at least |about )?{NUMBER} years[^.!?\d]{{0,70}}?[.;,]? ?[^.!?\d]{{0,40}}?\b(?:whether|if|will|would|do|does|can|are|is) (?:my |a mere |only )?(?P<n>{NUMBER}) (?:will do|would do|do\b|be enough|enough|suffices?|will suffice|count\b|counts\b|get me in|qualif)"
    ),
)
_CHILD_NOW = rf"[^.;!?\d]{{0,60}}?[,.;(]? ?(?:and |who |now )?\b(?:she|he|they|who)(?:'s|'re| is| are| just| has| have)?(?: just| now| turned| turning| almost| is| going on| about)* (?P<n>{NUMBER})(?! ?(?:months?|weeks?|am|pm|o'clock|miles|minutes))\b"
#: "A therapist exactly as long as I've been Maisie's mom, and she turned six in August".
_AS_LONG = Sieve(
    rf"\b(?:{ROLE}|practi[cs]ing|practi[cs]ed|licen[sc]ed|at (?:it|this)|in practice)[^.;!?\d]{{0,24}}? (?:(?:just|exactly|precisely|about|almost) )?as long as (?:i've been [^.;!?\d,]{{2,24}}?(?:mom|mother|dad|father|mama|papa|parent|aunt|uncle|grandmother|grandfather)|(?:my|our) [\w -]{{2,24}}? (?:has|have|'s|'ve) (?:been (?:alive|around|in the world|on (?:this )?earth)|lived))\b"
    + _CHILD_NOW
)
#: "A counselor for half of my forty-two years": a share of a life, not of a career.
_OF_A_LIFE = Sieve(
    rf"\b(?:{ROLE}(?: \([\w, -]{{2,12}}\))?|practi[cs](?:ing|ed)|licen[sc]ed|at (?:it|this)|in practice),? (?:for )?(?:about |almost |exactly |nearly |over |more than )?(?:(?P<half>half)|a (?P<third>third)|(?P<two>two[- ]thirds)|a (?P<quarter>quarter)) (?:of )?my (?P<n>{NUMBER})(?: years?)?(?= on (?:this )?earth\b|\s*(?:$|[,.;!)\n]))"
)
_SHARES = {"half": 1 / 2, "third": 1 / 3, "two": 2 / 3, "quarter": 1 / 4}


def told(part: Part) -> Iterator[Sum]:
    """Every number of years that an idiom gives outright.

    Parameters
    ----------
    part : Part
    """
    for pattern in (*_PATTERNS, _AS_LONG):
        for match in pattern.finditer(part.flow):
            years = value(match["n"])
            if years is not None and 0 < years <= 60:
                yield years, match.start(), match.end()


def shares(part: Part) -> Iterator[Sum]:
    """The share of the writer's life that was spent in practice; it replaces the life's length.

    Parameters
    ----------
    part : Part
    """
    for match in _OF_A_LIFE.finditer(part.flow):
        age = value(match["n"])
        if age is not None and 25 <= age <= 99:
            share = next(by for name, by in _SHARES.items() if match[name])
            yield float(round(age * share)), match.start(), match.end()
