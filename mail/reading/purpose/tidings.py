"""Letters that bring news or ask for something the matcher does not do.

A birth, a death, a referral sought, supervision offered, an announcement, a slip of the
finger: a person reads them, and nobody is asked for a licence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from mail.reading.facts import attendance
from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieves
from mail.understanding import Intent


@dataclass(frozen=True, slots=True)
class Tiding:
    """One row.

    Attributes
    ----------
    intent : Intent
        OTHER, or QUESTION where an answer is waited for.
    pattern : str
        Over folded lower-case words, the sender's own subject before them.
    facts : int
        Most facts about the writer beside which it still holds.
    reason : str
        How a coordinator would put it.
    """

    intent: Intent
    pattern: str
    facts: int
    reason: str


_HELPER = (
    r"(?:therapist|counselor|psychologist|psychiatrist|prescriber|provider|clinician|evaluator)"
)
_TAKES = r"(?:takes?|taking|accepts?|accepting|insurance|ohp|medicaid|medicare|sliding scale|openings?|available|after school|for (?:a|my|her|his|their) (?:client|patient|teen|son|daughter|kid|wife|husband|mother|father))"

ROWS: tuple[Tiding, ...] = (
    Tiding(
        Intent.OTHER,
        rf"\b(?:needs?|needing|looking for|seeking|wants?|find|know of|recommend) (?:an? |any |the )?(?:[\w-]+ ){{0,4}}{_HELPER}s?\b[^.?!]{{0,60}}\b{_TAKES}\b"
        r"|\breferrals? (?:needed|wanted|request(?:ed)?|sought|for)\b|\b(?:openings?|room|space|slots?) (?:for|to (?:see|take)) (?:a |an |any |new )*(?:clients?|patients?|referrals?|teens?|couples?)\b",
        4,
        "a referral is sought",
    ),
    Tiding(
        Intent.OTHER,
        r"\bi (?:supervise|offer (?:\w+ )?supervision|provide (?:\w+ )?supervision)\b[^?]*\b(?:openings?|spots?|slots?|room|space|available|availability|taking|accepting|rates?|an hour|per hour)\b"
        r"|\bsupervision (?:is )?(?:available|offered|openings?|slots?)\b|\b(?:accepting|taking)(?: on)?(?: new)? supervisees\b",
        9,
        "supervision is offered, which is not consultation among peers",
    ),
    Tiding(
        Intent.OTHER,
        r"\b(?:condolences|(?:my|our|deepest) sympath(?:y|ies))\b|\bsorry to (?:hear|read|learn) (?:about|of|that)\b[^.?!]{0,40}\b(?:death|died|dying|passing|passed|loss|illness)\b|\brest in peace\b",
        2,
        "condolences",
    ),
    Tiding(
        Intent.OTHER,
        r"\b(?:was|were|is) (?:meant|intended|supposed to go) (?:for|to) (?!you|us|all|the (?:list|group|association))|\bwrong (?:address|person|recipient|list|thread|button|window)\b|\b(?:sent|went) (?:to you |out )?(?:by mistake|in error|by accident)\b"
        r"|\b(?:please )?(?:ignore|disregard) (?:this|that|my|the)(?: last| previous| earlier)? (?:e-?mail|mail|message|note|one)\b",
        2,
        "a slip: meant for somebody else",
    ),
    Tiding(
        Intent.OTHER,
        r"\b(?:g-\d+|(?:our|the|my) (?:[\w'-]+ ){0,2}(?:group|circle)) (?:is|has been|continues to|keeps) (?:\w+ )?(?:thriv\w+|flourish\w*|going (?:well|strong|great|fine|beautifully)|doing (?:well|great|fine)|a (?:joy|delight|gift|success|blessing)|wonderful|working (?:well|out|beautifully))"
        r"|\b(?:first|tenth|twentieth|hundredth|last week's|\d+th) (?:meeting|session)\b[^.?!]{0,40}\b(?:lovely|wonderful|great|cake|went|success|celebrat\w+)\b",
        2,
        "good news of a group",
    ),
    Tiding(
        Intent.OTHER,
        r"\b(?:open (?:day|house)|workshop|lecture|talk|training|retreat|conference|webinar|book launch|film night|symposium|fundraiser|picnic)\b[^?]{0,160}\b(?:all (?:are )?welcome|everyone (?:is )?welcome|open to (?:all|the public|members)|registration|register|rsvp|tickets?|admission|no charge|save the date|free and open)\b"
        r"|\bsave the date\b|\b(?:we are|we're|now) hiring\b|\b(?:job|position) (?:opening|open|available|posting)\b|\boffice (?:space )?(?:for rent|to (?:share|sublet|rent)|available)\b",
        9,
        "an announcement",
    ),
    Tiding(
        Intent.OTHER,
        r"\bwrong (?:[a-z]+)[.,;!] ?(?:i'm|i am) (?:a|an|not)\b|\breached the wrong\b|\b(?:our|my|the) (?:clinic|agency|practice|hospital|program|college) (?:[\w ]{0,20})?(?:is|are) (?:looking for|hiring|recruiting|seeking) (?:a|an|two|some) (?:[\w-]+ ){0,3}(?:lcsw|lpc|lmft|therapist|clinician|psychologist|counselor|social worker)\b"
        r"|\b(?:office|suite|room|space)\b[^?]{0,80}\b(?:for rent|to rent|to sublet|the rent(?:'s| is)|sublease|going to be free|to share, \$)|\ba word of (?:praise|thanks)\b|\bi (?:give|offer|provide|do) (?:\w+ )?supervision\b[^?]*\b(?:fee|free from|\$|hours)\b",
        9,
        "a stranger addressed, a room let, a post, praise",
    ),
    Tiding(
        Intent.QUESTION,
        r"\b(?:pass|give|show|forward|hand) (?:it|this|that|me|my \w+) (?:on |along |over )?to a (?:coordinator|person|human|volunteer)\b|\b(?:rather|prefer|want|like)(?: that| to have)? (?:a|some) (?:real |actual |living )?(?:human|person)(?: being)? (?:to )?(?:read|call|answer|look|reply)\b",
        3,
        "wants a person to read it",
    ),
    Tiding(
        Intent.QUESTION,
        r"\b(?:heard|hearing|received) (?:nothing|not a (?:word|peep|thing))\b|\b(?:haven't|have not|hasn't|not yet) (?:yet )?(?:heard|received|gotten|had) (?:back|anything|a (?:word|reply|response|thing|peep)|any (?:word|reply|response|news))\b"
        r"|\bis (?:anyone|anybody|somebody|someone) (?:there|reading|home|alive|out there)\b|\bno (?:answer|reply|response|word|news) (?:yet|so far|since|from you|after|in)\b",
        2,
        "waits for an answer",
    ),
)


#: Who came to a meeting that was held, whatever else was not.
_SOME_CAME = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|[2-9]|all|most|some) of us\b|\b(?:we|they) (?:met|did|gathered)\b"
    r"(?! (?:not|n't))|\b(?:everyone|everybody|all (?:four|five|six|seven|eight|[4-8])) (?:was|were|came|present|there)\b"
)


@cache
def _table() -> Sieves[Tiding]:
    return Sieves((row, row.pattern) for row in ROWS)


def find(text: Text, facts: int) -> Intent | None:
    """What a letter of tidings is, or None where it is none.

    Parameters
    ----------
    text : Text
        The letter.
    facts : int
        How many facts about the writer its words state.

    Examples
    --------
    >>> find(Text("My condolences to Dr. Whitcomb's family."), 0).value
    'other'
    """
    title = "" if text.is_reply else flowing(text.title)
    words = f"{title}\n{flowing(text.body)}"
    for row, pattern in _table().within(words):
        if facts <= row.facts and pattern.search(words):
            return row.intent
    return None


def of_meetings(text: Text) -> tuple[str, ...]:
    """The flag of an answer to whether one met this month; none where there was no meeting.

    Parameters
    ----------
    text : Text
        A letter that answers our monthly question.

    Examples
    --------
    >>> from datetime import datetime
    >>> sent = datetime(2026, 11, 3)
    >>> of_meetings(Text("It did not, the road was under water.", date=sent))
    ()
    >>> of_meetings(Text("It did, on the 11th.", date=datetime(2026, 11, 13)))
    ('attestation',)
    """
    if text.date is None or _SOME_CAME.search(flowing(text.body)):
        return ("attestation",)
    met = attendance.read(text.body.raw, text.date.date()).met
    return () if met is False else ("attestation",)
