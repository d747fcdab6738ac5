"""Offers that were sent to everybody, and tricks that want an answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieves


@dataclass(frozen=True, slots=True)
class Mark:
    """One row: words of advertising, their points and the reason."""

    pattern: str
    points: int
    reason: str


#: A letter with at least this many points is advertising.
ENOUGH = 3

MARKS: tuple[Mark, ...] = (
    Mark(
        r"\b(?:fill your (?:practice|caseload|calendar)|more (?:clients|leads|referrals)"
        r"|(?:our|this) directory|new referrals (?:a|per|every|each) (?:month|week)|(?:sends?|send you|get) (?:you )?(?:\w+ )?new (?:clients|referrals|leads)"
        r"|grow your (?:practice|"
        r"business|audience)|boost your|double your|guaranteed results|rank(?:ing)? (?:on"
        r"|in) google)\b",
        2,
        "promises custom",
    ),
    Mark(
        r"\b(?:are you )?looking for more (?:clients|referrals|leads)\b",
        3,
        "promises custom as a question",
    ),
    Mark(
        r"\bseo\b|\b(?:first|top) page of google\b|\bgoogle (?:rank\w*|ads|reviews)\b|\bbacklinks?\b|\bguest posts?\b|\blead gen\w*\b"
        r"|\bdigital marketing\b",
        3,
        "sells visibility",
    ),
    Mark(
        r"\b(?:our|the|this) (?:\w+ ){0,2}(?:platform|software|app|tool|solution|ehr|product"
        r"|service package|ai \w+)"
        r"\b|\bai (?:front desk|scribe|notes?|assistant|receptionist)\b|\bbilling (?:service"
        r"|solution)s?\b",
        1,
        "sells a tool",
    ),
    Mark(
        r"\b(?:do you have|got|spare|give me) (?:\d+|ten|fifteen) min|\bquick (?:call|chat"
        r"|question for you about your practice)\b",
        2,
        "wants ten minutes",
    ),
    Mark(
        r"\b(?:i'm|i am|this is|my name is) [a-z]+(?: [a-z]+)? (?:from|with"
        r"|at) [a-z]+[^.]{0,30}\.|\boff (?:your|therapists'|their) hands\b|\bour (?:team|clients"
        r"|customers|company|services?)\b",
        1,
        "a stranger's firm",
    ),
    Mark(
        r"\b(?:book|schedule|grab|hop on|set up|do you have) (?:a |for )?(?:quick |free "
        r"|short )?(?:\d+[ -]?min\w*|call"
        r"|demo|chat)\b|\bfree (?:demo|trial|webinar|quote|audit)\b|\bbook \d+ minutes\b",
        2,
        "wants an appointment to sell",
    ),
    Mark(
        r"\b(?:limited[ -]time|act now|special offer|discount|% off\b|this (?:month|week) only|early[ -]bird|promo code"
        r"|only \d+ spots left|order"
        r" now|best price|lowest price|sponsor(?:ed|ship)?|affiliate|exclusive offer"
        r"|last chance)\b",
        2,
        "presses to buy",
    ),
    Mark(
        r"^\s*unsubscribe:|\bto unsubscribe\b|\bunsubscribe (?:here|link|at|from these)\b"
        r"|\bmanage (?:your )?preferences\b"
        r"|\bview (?:this|in) (?:e?mail in )?(?:your )?browser\b",
        1,
        "foot of a mass mailing",
    ),
    Mark(
        r"\bsave \d+ ?%|\bcall now\b|\bce credits\b|\bfree (?:trial|month)\b|\bmonth free\b"
        r"|\bdomain\b[^.?!]{0,40}\bexpir"
        r"|\brenew (?:here|now)\b|\bdirectory\b[^.?!]{0,40}\b(?:listed|free|join)|\bget listed\b"
        r"|\bregister by\b|\bby the hour\b"
        r"|\bi have a transfer\b",
        3,
        "an advertisement's words",
    ),
    Mark(
        r"\bdone[- ]for[- ]you\b|\bfree masterclass\b|\b(?:seats|spots|places) are limited\b",
        2,
        "sells a system",
    ),
    Mark(
        r"\bwe (?:build|place|design|sell|supply|handle|manage|run) (?:[\w-]+ ){0,4}(?:for|with|to) (?:therapists|counselors|clinicians|practices|providers)\b|\b(?:buys?|acquires?) (?:private )?practices\b|\bwould you sell\b|\btickets are (?:nearly|almost) gone\b|^\W*last call:|\bon the table by\b|\bdiscount on (?:malpractice|liability|insurance)\b",
        3,
        "sells to practices",
    ),
    Mark(
        r"\bworth a (?:chat|call|look)\b|\bshall i send (?:you )?(?:examples|a quote|details|a link|samples)\b|\bsend (?:you )?(?:my calendar|a quote)\b|\bgrowth partner\b|\baccount executive\b|\b(?:ten|five|fifteen|\d+) minutes is all\b|\bsaw your (?:association|practice|group|website) online\b|\bfrom \$\d+ an hour\b|\bclose your file\b",
        2,
        "asks for a chat, to sell",
    ),
    Mark(r"\bclick to\b|\bfills? (?:your )?calendars?\b", 1, "leads to a page of theirs"),
    Mark(r"\breply (?:with )?[\"']?yes\b|\banswer yes\b", 1, "fishes for a yes"),
    Mark(
        r"\b(?:bitcoin|crypto|casino|viagra|lottery|inheritance|prince|forex|payday|business loan"
        r"|pre-approved|escort|rolex"
        r"|winner|million (?:dollars|usd))"
        r"\b",
        3,
        "old tricks",
    ),
    Mark(
        r"\b(?:ceu?s?|ce credits?|training|workshop|webinar|retreat|certification"
        r"|course)\b[^.?!]{0,60}\b(?:register|enroll"
        r"|sign up|tickets|\$\d+|early)|\bregister (?:now|today|here|at)\b",
        2,
        "sells a training",
    ),
    Mark(
        r"\b(?:we|i) (?:noticed|saw|came across|found|visited) (?:that )?(?:you|your)\b"
        r"|\byour members would\b|\bdear (?:sir"
        r"|madam|business owner|webmaster|practice owner|beneficiary)\b"
        r"|\bi hope this (?:email )?finds you well\b",
        1,
        "a stranger's opening",
    ),
    Mark(
        r"\b(?:office (?:space )?(?:for rent|sublet|available)|sublease|for sale|we are hiring"
        r"|now hiring|job openings?|recruiter (?:with|for|at|from)|(?:hiring|seeking) (?:\w+ )?(?:licensed )?(?:therapists|clinicians)"
        r"|\$\d+ ?(?:/|per|an) ?(?:hr|hour)|office furniture|furnished (?:therapy )?offices?|open house|rsvp today|offices? (?:by the|per) hour|competitive (?:pay|salary)|sign-on bonus)\b",
        3,
        "lets, sells or hires",
    ),
    Mark(
        r"\b(?:verify|validate|restore) (?:your|the) (?:account|mailbox|password)|\bmailbox (?:is"
        r"|has|will)\b|\bclick (?:here"
        r"|the link|below)\b|\bgift cards?\b|\bwire transfer\b|\byour account (?:has|will|is)\b"
        r"|\bsign in to (?:view|keep)",
        3,
        "fishes for passwords or money",
    ),
)


@cache
def _table() -> Sieves[Mark]:
    return Sieves(((mark, mark.pattern) for mark in MARKS), re.MULTILINE)


def points(text: Text, *, bulk: bool = False) -> int:
    """How much a letter speaks like advertising.

    Parameters
    ----------
    text : Text
        The letter.
    bulk : bool
        Whether its headers say that it went to many.
    """
    words = f"{flowing(text.title)}\n{flowing(text.body)}\n{flowing(text.sign)}"
    total = sum(mark.points for mark, pattern in _table().within(words) if pattern.search(words))
    return total + (1 if bulk else 0)
