"""What an amount of years measures: practice, licence, degree, or something else.

Two questions, in this order.  *Whose* years are they: the last person named before the
number holds it ("my supervisor has 30 years", "someone with 10").  *What* was done in
them: words directly at the number decide; else the nearest words that speak of
practice, licence, school or another thing, where a comma, an *and* or a new *I* in
between makes them further away.
"""

from __future__ import annotations

import re

from mail.reading.facts import tenure_course, tenure_verbs
from mail.reading.facts.tenure_beside import AFTER_PATTERNS, BEFORE_PATTERNS
from mail.reading.facts.tenure_nearest import REACH, nearest
from mail.reading.facts.tenure_whose import NOT_ME, of_another
from mail.reading.facts.tenure_words import (
    STARTED,
    SUBJECT_PATTERNS,
    WISH,
    Measure,
)
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part

#: "I'm in my twelfth year", "coming up on ten": of practice, where nothing else is named.
_OPEN = re.compile(
    r"\b(?:my [\w-]+ year|coming up on(?: my)? [\w-]+(?: year)?|year [\w-]+|(?:it is|it's|this is|that's) (?:now )?(?:the|my) [\w-]+ year)$"
)

#: "I used to be a CADC for nine years" was another work.
_FORMERLY = re.compile(
    r"(?:\b(?:i|i've|and|but|who)|[,.;(]|^\W*) ?used to (?!see\b|counsel|treat|practi|work (?:with|in|at|for)\b)[a-z]+\b(?![^;.]*\b(?:now|i'm|i am|i've been)\b)(?:(?!, (?:licen|practi|then|now|in practice|l[a-z]{2,3}\b))[^;.])*$"
)
#: "It took me eleven years and three schools to become a therapist".
_TOOK = re.compile(r"\b(?:took|takes|taken)(?: me| us)?(?: about| over| almost| all of)? $")
_TO_BECOME = re.compile(
    r"[^.;!?]{0,40}?\bto (?:become|be(?:come)? licen|get (?:licen|here|through|my|the)|finish|qualify|earn|pass|graduate)\b"
)
#: "Then not one for about seven", "haven't practised for two": years without the work.
_NOT_DONE = re.compile(
    r"\b(?:not|never|wasn't|didn't|haven't|hadn't|without)\b (?:been )?(?:one|practi[cs]\w*|work(?:ed|ing)?|see(?:n|ing)?|seeing|treat\w*|at it|in practice)\b[^,;.:()]{0,30}$"
)
#: "Haven't done DBT in ten years", "no longer see kids, not for five".
_NOT_FOR = re.compile(
    r"(?:\b(?:not|never|no longer|hardly|stopped|quit|gave up)\b|n't\b)(?! (?:stop|quit|miss|let|look|regret|give|gave|alone|new))[^;,.:()]{0,40} (?:in|for|since)(?: about| over| almost| the last| the past)? $"
)
#: "Kids five to twelve years" are their ages.
_OF_AGES = re.compile(
    r"\b(?:kids|children|boys|girls|youth|teens|students|clients|littles|ages?|aged)(?: (?:from|of|between|aged|who are))? $"
)
#: "I will have a license in like 3 years": what lies ahead.
_AHEAD = re.compile(
    r"\b(?:will|i'll|should|going to|hope to|expect to|plan to)\b[^,;.:()]{0,40} in (?:like |about |maybe |another |roughly |some |only |just )*$"
)
#: "In four years I'd like to stop".
_IN_SO_LONG = re.compile(r"(?:^|[.!?;,\n(]\s*|\b(?:and|but) )in (?:about |maybe |some )?$")
_I_SHALL = re.compile(
    r",? (?:i(?:'ll|'d like| will| would like| want| hope| plan| mean| expect| intend)|my)\b"
)
#: "Five years of case management before that (don't count)".
_UNCOUNTED = re.compile(
    r"[^.;,()\n]{0,40}[(,;] ?(?:but |and |which )?(?:please )?(?:i )?(?:do not|don'?t|not) count(?:ed|ing)?(?: (?:it|them|that|those|these|this))?(?=\s*(?:$|[.,;)!\n]))"
)
_RANGE = re.compile(r" to | ?- ?")
#: "That was fourteen years ago": of what the sentence before told.
_THAT_WAS = re.compile(
    r"^\W*(?:and |but )?(?:that|this|which|it|all that)(?: was|'s been| began| started| happened| is)(?: now| about| some| almost| over| nearly)* $"
)
#: "They came here, some last spring, some forty years ago": others' years.
_SOME_OTHERS = re.compile(r"\b(?:some|many|one)\b[^.;!?]{2,40}, (?:and )?(?:some|others|another) $")
#: "Teresa Wold (LCSW, 20 years) would like to sit with us": whom the writer introduces.
_INTRODUCED = re.compile(r"(?<!I'm )(?<!am )(?<!is )\b[A-Z][a-z]+ [A-Z][\w'-]+ \([^()]{0,90}$")
#: "Ann has twelve years".
_NAMED = re.compile(
    r"\b(?!I\b|It\b|Who\b|Practice\b|Work\b)[A-Z][a-z]+(?: (?:has|had|brings) |(?: has|'s) been (?:an? )?(?:[\w/-]+ ){0,3}?for )(?:about |over )?$"
)
#: "Twelve years since her boards", "her second year": another's, whoever was named.
_HERS = re.compile(
    r" behind (?:her|him|them)\b|(?: since| into| as| of| under)? (?:her|his|their) (?!work|stories|pain|troubles|lives)"
)
#: "I'm a therapist in her fifth year", "from a counselor in his second".
_I_AM_ONE = re.compile(r"\b(?:i'm|i am|from|as|it's|am) an? [^.;,!?]{2,50} in (?:her|his|their) $")
_HER = re.compile(r"\b(?:her|his|their) $")
#: "Bea has thirteen years of practice, so have I".
_SO_HAVE_I = re.compile(
    r"[^.;!?\n]{0,30},? (?:and )?(?:so (?:have|do|am) i\b|as (?:have|do|am) i\b|same as (?:me|i)\b|like me\b|and i (?:have|do) too\b)"
)
_JOINS_US = re.compile(
    r"[^()]{0,60}\),? (?:would like|wants|wishes|has (?:asked|agreed|said)|asked|will|is (?:joining|interested|willing|coming))\b[^.]{0,60}\b(?:us|our|we)\b"
)
#: "Therapist, sixty years old" is an age; "my practice is nine years old" is not.
_OLD = re.compile(r"(?:'s?)?[- ]old\b|\s*of age\b")
_IS_SO_OLD = re.compile(
    r"\b(?:is|turns|turned|being|licen[sc]e|practice|l?i?csw|lpc|lmft)\b[a-z ]{0,20}$"
)
#: "Everyone here has twenty years; I have seven."
_BESIDES_OTHERS = re.compile(
    r"\b(?:years?|decades?)\b.*[;,.] (?:and |but )?(?:i have|i've(?: got| been one| had| had mine| had it)?|mine are) (?:only |just |about )?$"
)
#: "In sixteen years I've never had a group": what one has missed all that time, one worked in.
_IN_ALL = re.compile(
    r"(?:^|[.!?\n]\s*|^\W*)(?:and |but )?(?:(?:in|for|after|over)(?: the| these| all)?(?: past| last)? )?$"
)
_NEVER = re.compile(
    r"[^,.;]{0,30},? (?:i(?:'ve| have)?|nobody|no one|and) (?:never|has|have|not once|rarely|hardly|still|yet to|only ever|gone without|had no)\b"
)
_OF_MINE = re.compile(r"[^.;,]{0,24}\b(?:me|my|mine|myself)\b")
#: "I've supervised for six of my thirteen years": all that a clinician's years are of.
_OF_MY = re.compile(r"\b(?:of|half|all) my (?:total |whole |last )?$")
#: "You left out my nineteen years".
_MINE = re.compile(r"\b(?:my|all these) (?:own |full |total |whole )?$")
_A_LIFE = 45
_STUDIED = re.compile(
    r"graduat|school|out of|since|finish|post|degree|class of|earned|resid|intern"
)
_ENDS_HERE = re.compile(r"\.\s+[A-Z]")


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
    first, last = max(first, amount.start - REACH), min(last, amount.end + REACH)
    words = part.flow
    if _ENDS_HERE.match(part.plain, amount.end - 1):
        # "1.5 yrs. Wednesdays off": the point of the abbreviation ends the sentence too.
        last = amount.end
    before, after = words[first : amount.start], words[amount.end : last]
    if amount.form is Form.AGO and _THAT_WAS.match(before) and not STARTED.search(after):
        earlier, _ = part.sentence_at(max(0, first - 2))
        before = words[max(earlier, first - 90) : amount.start]
    alike = _SO_HAVE_I.match(words, amount.end) is not None
    if not (for_another or alike) and of_somebody(part, amount, first):
        return Measure.OTHER
    if (
        (of_another(before, for_another) and not alike)
        or wished(part, amount, before)
        or (amount.form is Form.LENGTH and _AHEAD.search(before))
        or _unworked(before, after)
    ):
        return Measure.OTHER
    if amount.form is Form.AGO:
        return Measure.OTHER if _SOME_OTHERS.search(before) else _started(before, after)
    ahead = (words[max(0, first - 90) : first] if amount.form is Form.BARE else "") + before
    shaped = _by_shape(amount, before, after, ahead)
    return shaped or _by_words(words, first, last, amount)


def _unworked(before: str, after: str) -> bool:
    """Whether the years are a course's, of a former calling, or those without the work."""
    if tenure_course.before_it(before, after) or _FORMERLY.search(before):
        return True
    if _TOOK.search(before) and _TO_BECOME.match(after):
        return True
    if _UNCOUNTED.match(after) or (_IN_SO_LONG.search(before) and _I_SHALL.match(after)):
        return True
    without = _NOT_DONE.search(before) or _NOT_FOR.search(before)
    # "Never worked with a group in ten years of practice" are years of practice.
    return without is not None and strong("", after) is not Measure.PRACTICE


def _by_shape(amount: Amount, before: str, after: str, ahead: str) -> Measure | None:
    """What the turn of the sentence says, where no word names the work.

    Parameters
    ----------
    amount : Amount
    before, after : str
        The sentence to either side of it.
    ahead : str
        What stands before it, for a bare number with the sentence before.
    """
    if amount.form is Form.BARE:
        return Measure.PRACTICE if _BESIDES_OTHERS.search(ahead) else None
    if amount.form is not Form.LENGTH:
        return None
    if _OF_MY.search(before):
        # "23 of my 55 years" are a life's.
        return Measure.PRACTICE if amount.years < _A_LIFE else Measure.OTHER
    in_all = _IN_ALL.search(before) and _NEVER.match(after)
    mine = amount.years < _A_LIFE and _MINE.search(before)
    return Measure.PRACTICE if (in_all or mine) and strong(before, after) is None else None


def _by_words(words: str, first: int, last: int, amount: Amount) -> Measure | None:
    """What the words of the sentence say that speak of some measure: close ones, then nearest."""
    before, after = words[first : amount.start], words[amount.end : last]
    found = (
        strong(before, after)
        or tenure_verbs.of_perfect(before)
        or nearest(words, first, last, amount)
    )
    if found is Measure.SCHOOL and not _STUDIED.search(before[-50:] + "|" + after[:40]):
        # "Psychologist (PsyD), 21 yrs": a degree beside a length dates nothing.
        return Measure.PRACTICE
    opens = amount.form in (Form.RANK, Form.BARE) and _OPEN.search(words[first : amount.end])
    return Measure.PRACTICE if found is None and opens else found


def of_somebody(part: Part, amount: Amount, first: int) -> bool:
    """Whether the length is the age of those who are served, or of one who is named."""
    words = part.flow
    if _NAMED.search(part.plain, max(0, amount.start - 60), amount.start):
        return True
    if _HERS.match(words, amount.end) or NOT_ME.match(words, amount.end):
        return True
    if _HER.search(words, max(0, amount.start - 6), amount.start):
        return _I_AM_ONE.search(words, first, amount.start) is None
    if amount.form is Form.LENGTH and _RANGE.search(words, amount.start, amount.end):
        return _OF_AGES.search(words, max(0, amount.start - 40), amount.start) is not None
    return (
        _JOINS_US.match(words, amount.end) is not None
        and _INTRODUCED.search(part.plain[max(0, amount.start - 140) : amount.start]) is not None
    )


def wished(part: Part, amount: Amount, before: str) -> bool:
    """Whether "10+ years please" asks for others' years; "I have at least ten" does not."""
    if SUBJECT_PATTERNS[0][1].search(before) or _OF_MINE.match(part.flow, amount.end):
        return False
    start, end = part.clause_at(amount.start)
    return WISH.search(part.flow, start, max(end, amount.end)) is not None


def strong(before: str, after: str) -> Measure | None:
    """What the words directly before and after an amount say, which outweigh all others."""
    for found, pattern in AFTER_PATTERNS[:4]:
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
    # "Graduated eight years ago, licensed five years ago": each has words of its own.
    before = before[before.rfind(" ago") + 4 :] if " ago" in before else before
    near = before[-70:] + " | " + after[:50]
    if tenure_verbs.since_then(before):
        return Measure.PRACTICE
    if re.search(
        r"\b(?:came|emigrated|immigrated|arrived)(?: here)? (?:to|in|from) (?:this (?:country|state|coast|city|town|valley|continent)|the (?:u\.?s|us\b|states|united|coast|northwest|west)|america|oregon|washington)|\bgroup\b(?! practice)|\bgrand(?:mother|father|parent|ma|pa)|\b(?:a|an|the) (?:mother|father|mom|dad|parent|citizen|widow(?:er)?|vegetarian|quaker|member)\b|\bmoved\b|\boffice\b|\bretir|\btraining\b",
        near,
    ):
        return None
    if re.search(r"\b(?:school|college|university)[^a-z]{0,4}$", before):
        return Measure.SCHOOL
    begun = STARTED.search(near)
    if begun is None:
        return None
    if re.match(r"licen|my|regist", begun.group()):
        return Measure.LICENSED
    return Measure.SCHOOL if re.match(r"grad|finish|out of", begun.group()) else Measure.PRACTICE
