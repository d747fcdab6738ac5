"""Single consultants: one is sought, offered, or had already, and a coordinator helps.

The wish for one is kept, said back, and shown to the coordinators; no round looks for one.
"""

from __future__ import annotations

import re
from typing import Final

from groups import request
from mail.reading.facts.attendance import of_consultant
from mail.reading.purpose import counselled
from mail.understanding import Intent
from service import faces, facts, notices, placement, questions
from service.correspondence import meetings, recorded
from service.correspondence.case import Case, Handled, enrol
from service.correspondence.remembering import remember
from service.outbox import About
from store.people import Person
from store.post import QuestionKind
from store.requests import Kind, Request

_WORDS: Final = 4000
#: What a letter may be read as that tells of consultation had elsewhere, or offered for a fee.
_MAY_TELL: Final = frozenset(
    {Intent.OTHER, Intent.SEEK_CONSULTANT, Intent.OFFER_SEATS, Intent.DECLINE}
)
_CONSULTS: Final = r"(?:consult(?:s|ing|ant|ation)?|mentor(?:ing)?)\b"
#: Who seeks a consultant neither offers to be one nor has one, whatever else is told.
_SEEKS: Final = re.compile(
    r"\b(?:look(?:ing)? (?:for|to find)|seek(?:s|ing)?|search(?:ing)?|find(?:ing)? (?:me|an?)"
    r"|need(?:ing)?|want(?:ing)?|wish(?:ing)? for|in search of|hop(?:e|ing) (?:for|to find)"
    r"|recommend|know of|who (?:could|would|can)|anyone|anybody|is there an?)\b"
    r"|\b(?:i'd|i would|we'd) (?:like|love|prefer) (?:to (?:find|have|see|meet|consult)|an?)\b",
    re.IGNORECASE,
)
_OFFERS: Final = re.compile(
    r"\b(?:offer(?:ing|s)?|provid(?:e|ing)|giv(?:e|ing)|available|open|glad|happy|willing|able|pleased"
    r"|could|can|would like)\b(?: (?:to|for|as|be|act|serve|work|help|also|do|take on|a|an|my|some"
    r"|free|one|single|individual|peer|colleagues?|others|out|offer|provide|give|[\w-]+ly)){0,6} "
    + _CONSULTS,
    re.IGNORECASE,
)

_MEETS: Final = re.compile(
    r"\b(?:i|we)(?:'ve| have|'m| am)?(?: been)?(?: already| now| currently| regularly| still)?"
    r" (?:meet|met|meeting|see|saw|seeing|consult|consulted|consulting|work|working|have)"
    r"(?: \w+){0,2}? (?:an?|my|the same|our) (?:[\w-]+ ){0,2}(?:consultant|mentor)\b",
    re.IGNORECASE,
)


def offers(words: str) -> bool:
    """Whether somebody would be consulted, and looks for nobody.

    Examples
    --------
    >>> offers("I would be glad to offer consultation to a colleague.")
    True
    >>> offers("I could use a consultant; I am looking for one."), offers("I want a consultant.")
    (False, False)
    """
    plain = words.replace("’", "'")
    return _OFFERS.search(plain) is not None and _SEEKS.search(plain) is None


def has_one(words: str) -> bool:
    """Whether somebody meets with a consultant already, and looks for no other.

    Examples
    --------
    >>> has_one("I meet with a consultant twice a month."), has_one("I need a consultant.")
    (True, False)
    """
    plain = words.replace("’", "'")
    met = of_consultant(plain) or _MEETS.search(plain) is not None
    return met and _SEEKS.search(plain) is None and not offers(plain)


def told(case: Case) -> Handled | None:
    """Hear who tells of consultation outside our groups, or would be hired for it; else None."""
    said, words = case.understanding, case.words[:_WORDS]
    if said.intent not in _MAY_TELL or said.facts.seats_offered is not None:
        return None
    if counselled.for_hire(words):
        return _hire(case)
    return meetings.attest(case) if meetings.is_elsewhere(words) else None


def _hire(case: Case) -> Handled:
    """Give an offer to be hired to a coordinator, and say so: peers take no fee."""
    person = enrol(case)
    case.desk.outbox.tell(
        person, notices.SeekRecorded(first_name=person.first_name, offered=True, for_hire=True)
    )
    name = person.first_name or person.email
    case.desk.alert(
        "seek",
        f"{name} offers to be hired as a consultant",
        f"{person.first_name or 'Somebody'} ({person.email}) offers to be hired as a consultant."
        " Nothing was put on file: we have written that this service places nobody for a fee,"
        " and that you decide whether the association makes such an offer known.",
        "Please answer by a reply to this mail.",
        excerpt=case.words.strip()[:2000],
        member=person,
    )
    return case.done("offers to be hired; passed on")


def seek(case: Case) -> Handled:
    """Record that a single consultant is sought, or offered; who has one is attested."""
    if has_one(case.words):
        return meetings.attest(case)
    person = enrol(case)
    offered = offers(case.words)
    ask = _still_asked(case, person)
    wish = Request(
        person_id=person.id,
        person=person,
        kind=Kind.SEEK,
        state=request.State.DRAFT,
        missing=list(ask),
        words=case.words[:_WORDS],
        created_at=case.desk.now,
    )
    case.desk.session.add(wish)
    case.desk.session.flush()
    stated = facts.stated(case.understanding)
    remember(case, person)
    case.desk.note(person, "seek", case.words[:_WORDS])
    shown = faces.lines(
        stated, ours=case.desk.settings.timezone, doubtful=case.understanding.doubtful
    )
    notice = notices.SeekRecorded(
        first_name=person.first_name,
        facts=shown,
        questions=questions.asked(ask, unread=case.understanding.unread),
        offered=offered,
    )
    case.desk.outbox.tell(person, notice, About(QuestionKind.ECHO, request_id=wish.id))
    does = "offers to be consulted" if offered else "looks for a single consultant"
    case.desk.alert(
        "seek",
        f"{person.first_name or person.email} {does}",
        f"{person.first_name or 'Somebody'} ({person.email}) {does}. This was recorded, and"
        " confirmed by mail.",
        f"Please bring {person.first_name or 'this member'} together with whoever fits.",
        excerpt=case.words[:2000],
        lines=tuple(f"{line.label}: {line.value}" for line in shown),
        member=person,
    )
    return case.done("consultancy offered" if offered else "seek recorded")


def _still_asked(case: Case, person: Person) -> tuple[str, ...]:
    """What a letter leaves to ask: not which group, of somebody who is in one only."""
    if placement.own_group(case.desk.session, person, None) is None:
        return case.understanding.wanting
    return tuple(each for each in case.understanding.wanting if each != "group_ref")


def more(case: Case, wish: Request) -> Handled:
    """Further words about a consultancy: a mere yes needs nobody, anything else a coordinator."""
    said = case.understanding
    agrees = said.intent in (Intent.ACCEPT, Intent.CONFIRM) and not said.secondary_intents
    if agrees and not facts.stated(said) and not said.unclear:
        return case.done("agreed to what was noted")
    return recorded.more(case, wish)
