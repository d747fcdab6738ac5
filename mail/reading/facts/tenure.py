"""What an amount of years measures: practice, licence, degree, or something else.

Two questions, in this order.  *Whose* years are they: the last person named before the
number holds it ("my supervisor has 30 years", "someone with 10").  *What* was done in
them: words directly at the number decide; else the nearest words that speak of
practice, licence, school or another thing, where a comma, an *and* or a new *I* in
between makes them further away.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mail.reading.facts import practice_words, tenure_verbs
from mail.reading.facts.numbers import NUMBER
from mail.reading.facts.tenure_beside import AFTER_PATTERNS, BEFORE_PATTERNS
from mail.reading.facts.tenure_words import (
    NEAR_PATTERNS,
    ROLE,
    STARTED,
    SUBJECT_PATTERNS,
    WISH,
    Measure,
)
from mail.reading.facts.years import Amount, Form
from mail.reading.speaker import PRONOUNS
from mail.reading.text import Part

#: "I'm in my twelfth year", "coming up on ten": of practice, where nothing else is named.
_OPEN = re.compile(
    r"\b(?:my [\w-]+ year|coming up on(?: my)? [\w-]+(?: year)?|year [\w-]+|(?:it is|it's|this is|that's) (?:now )?(?:the|my) [\w-]+ year)$"
)

#: "I used to be a CADC for nine years" was another work.
_FORMERLY = re.compile(
    r"\b(?:i|i've) used to (?:be|work|run|teach|do)\b(?![^;.]*\b(?:now|i'm|i am|i've been)\b)[^;.]*$"
)
#: "Then not one for about seven", "haven't practised for two": years without the work.
_NOT_DONE = re.compile(
    r"\b(?:not|never|wasn't|didn't|haven't|hadn't|without)\b (?:been )?(?:one|practi[cs]\w*|work(?:ed|ing)?|see(?:n|ing)?|seeing|treat\w*|at it|in practice)\b[^,;.:()]{0,30}$"
)
#: "Sitting with people", "helping folks": whom the work is for, not whose years they are.
_SERVED = re.compile(
    rf"\b{practice_words.SERVE} (?:with |to |for |at |through )?(?:(?!for|from)[\w-]+ ){{0,2}}?$|\bmy (?:[\w-]+ )?doors to $"
)
#: "Licensed longer than some of your members have been alive" compares.
_COMPARISON = re.compile(
    r"\b(?:longer|more|older) than\b[^,;.]{0,80},|\bas (?:many|long|old)\b[^,;.]{0,60} as\b[^,;.:]{0,60}[,:]"
)
#: "Those of us who have ...": the writer among others.
_ONE_OF_US = re.compile(
    r"\b(?:we both|both of us|we each|each of us) (?:have|has|are|with|at)\b|\bthose of us (?:who(?:'ve)?|in|with)\b"
)
#: "Anybody who'd take on an LPC (four years)": whom somebody is to take is the writer.
_TAKES_ME = re.compile(
    rf"\b(?:who(?:'d|'s)?|any(?:one|body)|some(?:one|body)|groups?|is there|are there|do you|could you|would you|can you)\b[^.?!;]{{0,60}}?\b(?:take|takes|taking|have|has|find|make|fit|let|squeeze|room|space|place|a seat|a spot|openings?|supervise|consult with|work with|put up with) (?:on |in |for |room for |space for )*(?:an?|this|one more|another|yet another) (?:[\w-]+ ){{0,3}}?(?={ROLE})"
)
#: "The old kind they no longer make": people in general.
_PEOPLE_SAY = re.compile(
    r"\b(?:they|people|folks|everyone|everybody) (?:no longer|don't|used to|say|said|call|called|tell|make|made|want|call it|keep telling)\b"
)
#: "Therapist, sixty years old" is an age; "my practice is nine years old" is not.
_OLD = re.compile(r"(?:'s?)?[- ]old\b|\s*of age\b")
_IS_SO_OLD = re.compile(r"\b(?:is|turns|turned|being|licen[sc]e|practice)\b[a-z ]{0,20}$")
#: An aside in brackets names nobody whose years follow it.
_ASIDE = re.compile(r"\([^()]{0,200}\)")
#: "Everyone here has twenty years; I have seven."
_BESIDES_OTHERS = re.compile(
    r"\byears?\b.*[;,] (?:and |but )?(?:i have|i've(?: got)?) (?:only |just |about )?$"
)
#: "My wife says sixteen years have made me odd": they are not hers.
_SAYS = re.compile(
    r"\bmy [\w -]{2,24}? (?:says|said|tells me|told me|thinks|claims|reckons|jokes|insists|swears|likes to say|would say)(?: that)?\b"
)
#: "In sixteen years I've never had a group": what one has missed all that time, one worked in.
_IN_ALL = re.compile(
    r"(?:^|[.!?\n]\s*|^\W*)(?:and |but )?(?:in|for|after|over)(?: the| these| all)?(?: past| last)? $"
)
_NEVER = re.compile(
    r"[^,.;]{0,30},? i(?:'ve| have)? (?:never|not once|rarely|hardly|still|yet to|only ever|gone without|had no)\b"
)
_OF_MINE = re.compile(r"[^.;,]{0,24}\b(?:me|my|mine|myself)\b")
#: "I'm a psychologist who spent ten years" speaks of the writer.
_SELF_WHO = re.compile(
    r"\b(?:i'm|i am|i was|me|i,) [^,;.]{0,50}$|\bas (?:someone|somebody|one|a \w+) $"
)

#: "I've supervised for six of my thirteen years": all that a clinician's years are of.
_OF_MY = re.compile(r"\b(?:of|half|all) my (?:total |whole |last )?$")
_STUDIED = re.compile(
    r"graduat|school|out of|since|finish|post|degree|class of|earned|resid|intern"
)
_ENDS_HERE = re.compile(r"\.\s+[A-Z]")
#: Letters of a sentence to either side of an amount that may say what it measures, marks counted
#: dearer.
_REACH = 400
#: "Twenty years, most of them in an office with a view": an afterthought says little of them.
_BEYOND = 40
#: What is farther off than this says nothing, where it speaks of another thing.
_FAINT = 80
#: What lies behind a comma is at least so far.
_ACROSS = 20
_MARKS = (
    (re.compile(r"[,()/|]"), 20),
    (re.compile(r"[.!?] "), 40),
    (
        re.compile(r";|\bbut\b|\bthen\b|\bwhile\b|\bbecause\b|\bso\b|\bbefore\b|\bthough\b|--| - "),
        40,
    ),
    (re.compile(r"\band\b|&|\bplus\b"), 22),
    (re.compile(r"\b(?:i've|i'm|i have|i am|i was|i|we|she|he)\b"), 30),
)


def measure(part: Part, amount: Amount, *, for_another: bool = False) -> Measure | None:
    """What the years are of; None where nothing nearby says it.

    Parameters
    ----------
    part : Part
    amount : Amount
        A length, rank or bare number found in the part.
    for_another : bool
        Whether *she* and *he* are whom the letter is about.
    """
    first, last = part.sentence_at(amount.start)
    first, last = max(first, amount.start - _REACH), min(last, amount.end + _REACH)
    words = part.flow
    if _ENDS_HERE.match(part.plain, amount.end - 1):
        # "1.5 yrs. Wednesdays off": the point of the abbreviation ends the sentence too.
        last = amount.end
    before, after = words[first : amount.start], words[amount.end : last]
    if of_another(before, for_another) or _wished(part, amount, before):
        return Measure.OTHER
    if _FORMERLY.search(before) or (
        # "Never worked with a group in ten years of practice" are years of practice.
        _NOT_DONE.search(before) and _strong("", after) is not Measure.PRACTICE
    ):
        return Measure.OTHER
    if amount.form is Form.AGO:
        return _started(before, after)
    if amount.form is Form.LENGTH and _OF_MY.search(before):
        return Measure.PRACTICE
    if (
        amount.form is Form.LENGTH
        and _IN_ALL.search(before)
        and _NEVER.match(after)
        and _strong(before, after) is None
    ):
        return Measure.PRACTICE
    if amount.form is Form.BARE and _BESIDES_OTHERS.search(before):
        return Measure.PRACTICE
    found = (
        _strong(before, after)
        or tenure_verbs.of_perfect(before)
        or nearest(words, first, last, amount)
    )
    if found is Measure.SCHOOL and not _STUDIED.search(before[-50:] + "|" + after[:40]):
        # "Psychologist (PsyD), 21 yrs": a degree beside a length dates nothing.
        found = Measure.PRACTICE
    if (
        found is None
        and amount.form in (Form.RANK, Form.BARE)
        and _OPEN.search(before + words[amount.start : amount.end])
    ):
        return Measure.PRACTICE
    return found


def _wished(part: Part, amount: Amount, before: str) -> bool:
    """Whether "10+ years please" asks for others' years; "I have at least ten" does not."""
    if SUBJECT_PATTERNS[0][1].search(before) or _OF_MINE.match(part.flow, amount.end):
        return False
    start, end = part.clause_at(amount.start)
    return WISH.search(part.flow, start, max(end, amount.end)) is not None


def of_another(before: str, for_another: bool) -> bool:
    """Whether the last person named before the number is not the writer."""
    before = _ASIDE.sub(" ", PRONOUNS.sub(" ", before))
    before = _ONE_OF_US.sub(" i've ", _COMPARISON.sub(" ", before))
    before = _SAYS.sub(" ", before)
    before = _PEOPLE_SAY.sub(" ", _TAKES_ME.sub(" i ", before))
    last_at, who = -1, "own"
    for name, pattern in SUBJECT_PATTERNS:
        for match in pattern.finditer(before):
            if match.group().startswith("who") and _SELF_WHO.search(before, 0, match.start()):
                continue
            if name == "other" and _is_served(before, match):
                continue
            if match.start() > last_at:
                last_at, who = match.start(), name
    if for_another and who == "other":
        return (
            re.search(r"\b(?:someone|anyone|somebody|people|peers|colleagues|folks)\b", before)
            is not None
        )
    return who != "own"


def _is_served(before: str, match: re.Match[str]) -> bool:
    """Whether the person is whom the work is done for: "sitting with people for nine years"."""
    if match.group().startswith("who") or re.match(
        rf"(?:'s?)?,? (?:with|having) (?:\w+ ){{0,3}}?(?:{NUMBER}|years|experience|training|more)\b|,? (?:with|having) (?:at least |over |about )?$|,? who\b",
        before[match.end() :],
    ):
        return False
    return _SERVED.search(before, max(0, match.start() - 60), match.start()) is not None


def _strong(before: str, after: str) -> Measure | None:
    for found, pattern in AFTER_PATTERNS[:2]:
        # "I put in ten years in child welfare": another job, whatever leads up to it.
        if pattern.match(after):
            return found
    if not _OLD.match(after) or _IS_SO_OLD.search(before):
        for found, pattern in BEFORE_PATTERNS:
            if pattern.search(before):
                return found
    for found, pattern in AFTER_PATTERNS:
        if pattern.match(after):
            return found
    return None


def _started(before: str, after: str) -> Measure | None:
    """What began so many years ago."""
    near = before[-70:] + " | " + after[:50]
    if tenure_verbs.since_then(before):
        return Measure.PRACTICE
    if re.search(r"\bgroup\b(?! practice)|\bmoved\b|\boffice\b|\bretir|\btraining\b", near):
        return None
    if re.search(r"\b(?:school|college|university)[^a-z]{0,4}$", before):
        return Measure.SCHOOL
    begun = STARTED.search(near)
    if begun is None:
        return None
    if re.match(r"licen|my|regist", begun.group()):
        return Measure.LICENSED
    return Measure.SCHOOL if re.match(r"grad|finish|out of", begun.group()) else Measure.PRACTICE


def nearest(words: str, first: int, last: int, amount: Amount) -> Measure | None:
    """What the words of a stretch that speak of some measure, and stand nearest, say."""
    best: tuple[int, Measure] | None = None
    for measure_, start, end in _signals(words[first:last]):
        start, end = start + first, end + first
        if measure_ is Measure.OTHER and amount.start <= start and end <= amount.end:
            # "Since the second Clinton term": the landmark itself says nothing of the work.
            continue
        if start < amount.end and end > amount.start:
            distance = 0
        elif end <= amount.start:
            distance = _distance(words[end : amount.start])
        else:
            # "Ten years before becoming an LPC" and "... then got licensed" are of what went before.
            gap = words[amount.end : start]
            distance = (
                _distance(gap)
                + 4
                + (_BEYOND if measure_ is Measure.OTHER and "," in gap else 0)
                + (60 if re.search(r"\b(?:before|then|until)\b", gap) else 0)
            )
        if distance <= _REACH and (best is None or distance < best[0]):
            best = distance, measure_
    if best is None or (
        best[1] is Measure.OTHER
        and (best[0] > _FAINT or (best[0] > _ACROSS and _is_item(words, first, last, amount)))
    ):
        # "LMFT, AASECT certified, 10 years": an item of its own is of nothing beside it.
        return None
    return best[1]


def _is_item(words: str, first: int, last: int, amount: Amount) -> bool:
    before, after = words[first : amount.start], words[amount.end : last]
    return (
        re.search(r"(?:^|[,;(/|-])\s*$", before) is not None
        and re.match(r"\s*(?:$|[,;.)/|\n-])", after) is not None
    )


@lru_cache(maxsize=64)
def _signals(sentence: str) -> tuple[tuple[Measure, int, int], ...]:
    return tuple(
        (measure_, *match.span())
        for measure_, pattern in NEAR_PATTERNS
        for match in pattern.finditer(sentence)
    )


def _distance(gap: str) -> int:
    return len(gap) + sum(cost * len(pattern.findall(gap)) for pattern, cost in _MARKS)
