"""Years of a letter about oneself that does not say what they are of.

"I've been at the coast with my door open for twelve years": nothing is likelier than practice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mail.reading.facts import calendar_years, practice_words, tenure_sums, years
from mail.reading.facts.experience import as_fact
from mail.reading.facts.tenure import measure, of_somebody, strong, wished
from mail.reading.facts.tenure_nearest import nearest
from mail.reading.facts.tenure_since import calendar_measure
from mail.reading.facts.tenure_whose import of_another
from mail.reading.facts.tenure_words import Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text
from mail.understanding import Fact

#: Years of what is still to come, or of others.
_NOT_SO_FAR = re.compile(
    r"\b(?:would|could|will|might|every|each|per|next(?! (?:spring|summer|fall|winter|month|year|[a-z]+ber|[a-z]+uary|march|april|may|june|july|august))|until|till|maybe in|wait\w*|for another|haven't|never|thought|thinking|meaning|meant|wanted|wishing|wondering|please|newbies|beginners|minimum|at least|or more|subscri\w+|newsletter|e-?mails?|mail|groups?(?! (?:practice|therapy|home))|zoom|desk|since you|miss(?:ed|ing)?|survivor|faculty|ill|sick|retir\w+|i'll|let's)\b"
)


def read(text: Text, *, of_group: bool = False) -> Fact | None:
    """The years of somebody who asks for a place and names none but these.

    "I've been at the coast with my door open for twelve years": nothing says that they are of
    practice, and in a letter about oneself nothing else is likelier.

    Parameters
    ----------
    text : Text
        A letter whose writer wants to be placed.
    of_group : bool
        Whether the letter speaks of a group that exists, so that its years are likelier.
    """
    part, another = text.body, for_another(text)
    for amount in _told(text, part):
        if not 1 <= amount.years <= 60:
            continue
        first, last = part.clause_at(amount.start)
        if _NOT_SO_FAR.search(part.flow, first, max(last, amount.end)):
            continue
        if amount.form is Form.CALENDAR:
            told = calendar_measure(part, amount, "since", for_another=another)
        else:
            told = measure(part, amount, for_another=another)
        if not of_group and _too_far(part, amount, another=another):
            # What speaks of another thing stands in another clause.
            told = None
        if told is None and not _of_another_thing(part, amount):
            both = tenure_sums.there_and_here(part, amount)
            years_, end = both or (amount.years, amount.end)
            return as_fact(years_, part.evidence(amount.start, end))
    return None


def _too_far(part: Part, amount: Amount, *, another: bool) -> bool:
    """Whether only words beyond the clause make a length one of another person or thing."""
    if amount.form is not Form.LENGTH or part.flow.startswith("a ", amount.start):
        return False
    first, last = part.sentence_at(amount.start)
    start, end = part.clause_at(amount.start)
    before = part.flow[first : amount.start]
    return not (
        of_somebody(part, amount, first)
        or _SOUGHT.search(before)
        or strong(before, part.flow[amount.end : last]) is Measure.OTHER
        or of_another(part.flow[start : amount.start], another)
        or wished(part, amount, before)
        or nearest(part.flow, start, max(end, amount.end), amount) is Measure.OTHER
    )


#: "We want someone seasoned, ten years or so".
_SOUGHT = re.compile(
    r"\b(?:someone|somebody|anyone|people|folks|those|person|colleagues|clinicians|therapists|peers|kids|children)\b[^.]{0,30}$"
)
#: What anybody says of her work, without its name.
_AT_WORK = re.compile(
    rf"\b(?:{practice_words.SERVED}|doors?|offices?|profession|licen\w+|couch|rooms?|work\w*|practi[cs]\w+|clinics?|hospitals?|agenc\w+|county|mental|field|trade|shop|jobs?|careers?|solo|alone|own|chairs?|supervis\w+|caseload|colleagues?|keep\w*|kept|listen\w*|counsel\w*|therap\w*|this|at it)\b"
)
#: Who does something for so long, other than being at it: "I drove a truck for".
_DOES = re.compile(
    r"\b(?:i|i've|ive|i'm|i'd|you|you've|my|we|we've|it|it's|the|let's)(?: (?:been|had|got|have|only|just|now|is|are))*"
    r" (?!been\b|had\b|got\b|have\b|only\b|just\b|about\b|for\b|at\b|some\b|over\b|almost\b|nearly\b|the\b|now\b|is\b|are\b)[\w'-]+"
)


def _of_another_thing(part: Part, amount: Amount) -> bool:
    """Whether the clause tells what lasted so long, and it sounds like no work of a clinician."""
    first, last = part.sentence_at(amount.start)
    if part.flow[first:last].rstrip().endswith("?") and not _OWN.search(part.flow, first, last):
        return True
    start, end = part.clause_at(amount.start)
    before = part.flow[start : amount.start]
    if _OF_A_THING.match(part.flow, amount.end) or _HAPPENED.search(part.flow, start, end):
        return True
    return (
        _DOES.search(before) is not None
        and _AT_WORK.search(before + "|" + part.flow[amount.end : end]) is None
    )


#: "Two years of Spanish".
_OF_A_THING = re.compile(
    rf"\s+of (?!{_AT_WORK.pattern}|[\w'-]+ing\b|them\b|that\b|my\b|the\b|other\b|{practice_words.SERVED})[a-z]"
)
#: "The county lost six clinicians", "there hasn't been a psychiatrist".
_HAPPENED = re.compile(
    r"\bthere (?:has|hasn't|have|haven't|was|were|is|isn't|are|used)\b|\b(?:the [a-z]+|covid|nobody|everybody|they) (?:has|hasn't|lost|took|had|went|came|closed|cost)\b"
)
_OWN = re.compile(r"\b(?:i|i've|i'm|im|ive|my|me)\b")


#: "Second year." as an item, and "since 2004 I've ..." of the writer.
_ITEM_BEFORE, _ITEM_AFTER = re.compile(r"(?:^|[,;(|])\s*$"), re.compile(r"\s*(?:$|[,;.)|\n])")
#: "Fifteen in Chicago then three here so eighteen".
_TOTAL = re.compile(r"(?:\b(?:so|so that's|makes|making)|=) $")
_I_HAVE = re.compile(r"\b(?:i've|i have|ive)\b")


def _told(text: Text, part: Part) -> Iterator[Amount]:
    """Amounts that may be of practice though nothing says so, the likeliest first."""
    lengths = [amount for amount in years.lengths(part) if amount.form is Form.LENGTH]
    if lengths:
        for amount in years.bare(part):
            if _TOTAL.search(part.flow, max(0, amount.start - 12), amount.start):
                yield amount
    yield from lengths
    for amount in years.ranks(part):
        first, last = part.sentence_at(amount.start)
        if _ITEM_BEFORE.search(part.flow[first : amount.start]) and _ITEM_AFTER.match(
            part.flow[amount.end : last]
        ):
            yield amount
    for amount, cue in calendar_years.read(part, text.years_since):
        if cue == "since" and _I_HAVE.search(part.flow, *part.clause_at(amount.start)):
            yield amount
