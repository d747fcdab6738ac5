"""Years in practice reckoned by ages: the writer's own, a child's, the licence's.

"Since I was thirty, and I turned 57" are 27; "licensed the year my son was born, and he's
sixteen" are 16; "since the twins were in kindergarten, and they have finished high school"
are 13; a licence that may drink is of age at 21.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from mail.reading.facts.numbers import NUMBER, ORDINAL, ordinal, value
from mail.reading.text import Part
from mail.sieve import Sieve

#: Years, and where they stand.
Sum = tuple[float, int, int]

_NO_HOUR = r"\b(?! ?(?:am|pm|a\.m|p\.m|o'clock|[a-z]+days?|:|minutes|miles|feet|pounds))"
_FROM_AGE = Sieve(
    rf"\b(?:(?:since|from|at|when|until|till) (?:i was|age|the (?:\w+ )?age of)|at|(?:^|(?<=[.;,!\n] )|(?<=[.;,!\n]))was(?= [\w-]+ (?:at|when|on))|i was(?= {NUMBER} when i)|the (?:month|year|week|day|spring|summer|fall|winter) i (?:turned|was|hit)) (?P<n>{NUMBER}){_NO_HOUR}"
    rf"|\b(?:since|on|at|by|around|after|before) my (?P<o>{ORDINAL}) birthday|\b(?P<w>{NUMBER})(?= when i (?:was |got |started|began|became|opened|hung|first))"
)
_AGE_NOW = Sieve(
    rf"\b(?:i'm|i am|im|am|i'll be|i will be|i'd be|turned|turning|turn|being|and now|now|present age of|age of|aged|today at) (?:just |now |only |almost |all of )?(?P<n>{NUMBER})\b(?! (?:years? (?:in|into|of|as)|minutes|miles|am\b|pm\b))"
    rf"|(?P<m>{NUMBER})(?= (?:now|today|come|this (?:year|month|spring|summer|fall|winter))\b)"
)
#: A beginning that names no work: "I changed careers at forty".
_TURNED = re.compile(
    r"\b(?:changed careers|career change\w*|switched careers|second career|(?:done|known|been) nothing else|late bloomer|came (?:late )?to (?:it|this)|got into (?:it|this)|started (?:this|over))\b"
)
#: "I am starting over at fifty-four": an age that needs no work beside it.
_AGE_TOLD = re.compile(
    rf"\b(?:(?:starting|beginning|start|begin) (?:over|again|afresh) at|at) (?P<n>{NUMBER})(?P<m>)?(?=[.;]|,? i(?:'m|'ve|'d)?\b (?!was\b|got\b|became\b|began\b|started\b|had\b|left\b))"
)
#: How far such an age may stand from the beginning that it is counted from.
_FAR = 300
#: How far the other age stands.
_NEAR = 110

_CHILD = r"(?:my|our) (?:[\w-]+ ){0,2}?(?:daughter|son|kids?|child(?:ren)?|baby|boys?|girls?|twins|oldest|eldest|youngest|first|firstborn)"
#: (what a child then did or was, the age at which it is that)
_STAGES: tuple[tuple[str, float], ...] = (
    (
        r"born|an? (?:baby|newborn|infant)|in diapers|in the womb|on the way|babies|been (?:alive|around|in the world)",
        0,
    ),
    (r"(?:an? )?toddlers?|toddling|learning to walk|crawling", 1),
    (r"(?:in |started )?pre-?school", 4),
    (r"(?:in |starting |started |went (?:in)?to |entered )?kindergarten", 5),
    (
        r"(?:in |starting |started |went (?:in)?to |entered )?(?:first grade|elementary(?: school)?|grade school)",
        6,
    ),
    (r"(?:in |starting |started )?(?:middle school|junior high)", 12),
    (r"(?:starting|started|entered|began) high school|(?:a )?(?:high school )?freshm[ae]n", 14),
    (
        r"in high school|driving|drives?|learning to drive|got (?:his|her|their) (?:driver's )?license",
        16,
    ),
    (
        r"(?:graduat\w+|finish\w+|done with) (?:from )?high school|high school (?:senior|graduate)s?|(?:off to|left for|leaves? for|start(?:s|ed|ing)|went (?:off )?to) (?:college|university)|votes?|voting",
        18,
    ),
    (r"in college|at (?:college|university|the university)", 20),
    (r"(?:graduat\w+|finish\w+|done with|out of) (?:from )?(?:college|university)", 22),
)
_AT_STAGE = "|".join(f"(?P<then{n}>{words})" for n, (words, _) in enumerate(_STAGES))
_STAGE_NOW = _AT_STAGE.replace("<then", "<now")
#: "Licensed the year our daughter was born, and she is about to be nineteen".
_BY_CHILD = Sieve(
    rf"\b{_CHILD}\b[^.;]{{0,12}}?\b(?:was|were|had|has|have|went|started|entered|first)? ?(?:still |just |only |first )*(?:(?:{_AT_STAGE})\b|(?:was|were|turned) (?P<then>{NUMBER})){_NO_HOUR}[^!?]{{0,60}}?"
    rf"\b(?:she|he|they|who|it|and)(?:'s|'re|'ve| is| are| was| were| has| have| just| will)?(?: now| just| about to be| going to be| turned| turns?| turning| almost| nearly| already| be| all| is| are)* (?:(?P<now>{NUMBER}){_NO_HOUR}|(?:{_STAGE_NOW})\b)"
)
#: (what a licence is old enough for, its age)
_OF_AGE: tuple[tuple[str, float], ...] = (
    (r"drive|get a driver's license", 16),
    (r"vote|enlist|join the army|buy (?:cigarettes|a lottery ticket)", 18),
    (r"drink|buy (?:a |itself a )?(?:beer|drink|whiskey)|order a (?:beer|drink)|get into bars", 21),
    (r"rent a car", 25),
)
_LICENCE_OF_AGE = Sieve(
    r"\bmy (?:[\w-]+ )?(?:licen[sc]e|practice|shingle|career|l?i?csw|lpc|lmft)(?: itself| as an? [a-z]+| in [a-z ]{3,20})? (?:is |can |could |may |will |would |just |finally |now |almost |legally |be |turned )*(?:old enough to |of age to |allowed to )?(?:legally |finally )?"
    rf"(?:{'|'.join(f'(?P<age{n}>{words})' for n, (words, _) in enumerate(_OF_AGE))})\b"
    rf"(?:,? (?:with|and) (?P<spare>{NUMBER}) (?:years? )?(?:to spare|over|on top)\b)?"
)
#: "My practice and my daughter are the same age, fifteen".
_SAME_AGE = Sieve(
    rf"\b(?:practice|licen[sc]e|career|shingle)\b[^.;]{{0,50}}\bsame age\b[^.;\d]{{0,16}}?(?P<n>{NUMBER})(?=\s*(?:$|[,.;)\n]|years|and\b))"
)
_HALF_A_LIFE = Sieve(
    r"\b(?:(?P<two>half)|a (?P<three>third)|a (?P<four>quarter)) (?:of )?my life\b"
)
_SIEVE = re.compile(
    r"\b(?:am|i'll be|i'd be|i'm|i am|im|my|our|turn\w*|now|today|age|being|at [a-z-]+(?=[.;]|,? i\b))\b"
)


def reckoned(part: Part, is_work: Callable[[str], bool]) -> Iterator[Sum]:
    """All years that ages tell.

    Parameters
    ----------
    part : Part
    is_work : callable
        Whether some words speak of practice or of the licence.
    """
    if _SIEVE.search(part.flow) is None:
        return
    yield from _by_age(part, is_work)
    yield from _by_child(part, is_work)
    for match in _SAME_AGE.finditer(part.flow):
        alike = value(match["n"])
        if alike is not None:
            yield alike, match.start(), match.end()
    for match in _LICENCE_OF_AGE.finditer(part.flow):
        years = next(age for n, (_, age) in enumerate(_OF_AGE) if match[f"age{n}"])
        yield years + (value(match["spare"] or "") or 0.0), match.start(), match.end()


def _by_child(part: Part, is_work: Callable[[str], bool]) -> Iterator[Sum]:
    """Read "licensed the year my son was born, and he's sixteen"."""
    for found in _BY_CHILD.finditer(part.flow):
        first, _ = part.sentence_at(found.start())
        then, now = _age(found, "then"), _age(found, "now")
        if (
            then is not None
            and now is not None
            and 0 <= then < now <= 50
            and is_work(part.flow[first : found.end()])
        ):
            yield now - then, first, found.end()


def _age(found: re.Match[str], when: str) -> float | None:
    if found[when]:
        return value(found[when])
    return next((age for n, (_, age) in enumerate(_STAGES) if found[f"{when}{n}"]), None)


#: "Completed my doctorate at 27 and was licensed at 29": the degree's age, and another's.
_AT_SCHOOL = re.compile(
    r"\b(?:doctorate|degree|master's|graduat\w+|school|phd|psyd|msw)\b[^.;]{0,12}$"
)
_LATER_AGE = re.compile(
    r"[^.;!?]{0,50}\b(?:licen\w+|practi\w+|clients?|lcsw|lpc|lmft)\b[^.;!?]{0,24}\bat \d"
)


def _by_age(part: Part, is_work: Callable[[str], bool]) -> Iterator[Sum]:
    """Read "doing it since I was 30 and I turned 57"."""
    for begun in _FROM_AGE.finditer(part.flow):
        first, last = part.sentence_at(begun.start())
        words = part.flow[first:last]
        if not is_work(words) and _TURNED.search(words) is None:
            continue
        now = _age_now(part, begun.start(), begun.end())
        if _AT_SCHOOL.search(part.flow[first : begun.start()]) and _LATER_AGE.match(
            part.flow, begun.end()
        ):
            continue
        young = ordinal(begun["o"]) if begun["o"] else value(begun["n"] or begun["w"])
        old = value(now["n"] or now["m"]) if now else None
        if young and old and 18 <= young < old <= 99 and now:
            yield old - young, min(begun.start(), now.start()), max(begun.end(), now.end())
    for half in _HALF_A_LIFE.finditer(part.flow):
        now = _age_now(part, half.start(), half.end())
        old = value(now["n"] or now["m"]) if now else None
        if (
            now
            and old
            and 30 <= old <= 99
            and is_work(part.flow[slice(*part.sentence_at(half.start()))])
        ):
            part_of = 2 if half["two"] else 3 if half["three"] else 4
            yield old // part_of, min(half.start(), now.start()), max(half.end(), now.end())


def _age_now(part: Part, start: int, end: int) -> re.Match[str] | None:
    return (
        _AGE_NOW.search(part.flow, end, end + _NEAR)
        or _AGE_NOW.search(part.flow, max(0, start - _NEAR), start)
        or _AGE_TOLD.search(part.flow, max(0, start - _FAR), start)
    )
