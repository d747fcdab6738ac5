"""A member who cannot come for a while and will be back: noted, and no leave.

The place, and the say about newcomers, are as they were.  The organizer and a
coordinator hear that the member is away and until when; the reason, which is
often an illness, goes to neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import select

from groups import profile
from mail.understanding import Command, Intent
from service import facts, notices, presumed
from service.correspondence import belonging, checking, evidence, meetings, respite
from service.correspondence.case import Case, Handled, live_request
from store.groups import Membership
from store.post import Question, QuestionKind, QuestionState

#: Questions that a letter answers by such words, and whose own handlers hear them.
_ASKED_ELSE: Final = frozenset(
    {QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.ALERT, QuestionKind.REVIEW}
    | {QuestionKind.ADDRESS_CHECK}
)
#: Who tells more than these asks for a group.
_FEW_FACTS: Final = 2
_ENDS: Final = frozenset({Command.STOP, Command.FORGET, Command.WITHDRAW})
_GROUP: Final = r"(?:(?:the|my|our|this) (?:\w+ )?)?(?:group|circle|meetings?|sessions?|g-\w{5})\b"
_AWAY: Final = re.compile(
    r"\b(?:can't|cannot|can not|won't|will not|unable to|not (?:be )?able to|not)"
    r" (?:be able to )?(?:come|make it|make (?:any|the|our)|be there|be at|be with you|attend"
    r"|join (?:you|in|the|my|our)|take part|be coming|coming)\b"
    r"|\b(?:have to|must|will|need to|i'll) (?:miss|skip|sit out)\b"
    rf"|\b(?:step(?:ping)?|stay(?:ing)?|be|being) (?:away|back|out) (?:from|of) {_GROUP}"
    r"|\b(?:tak(?:e|ing)|need) (?:a |some |my )?(?:(?:short|long|little|brief) )?(?:break|leave"
    rf"|time (?:off|out)|pause)(?: of absence)? from {_GROUP}|\bleave of absence\b"
    rf"|\b(?:pause|suspend|hold) my (?:membership|seat|place|spot)\b|\baway from {_GROUP}",
    re.IGNORECASE,
)
_OF_GROUP: Final = re.compile(
    rf"\b{_GROUP}|\b(?:keep|hold|save|pause|suspend) my (?:seat|place|spot|chair|membership)\b",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(
    r"\b(?:until|till|'till?|through|thru|before|back(?: again)?(?: with you| in the group)?"
    r"(?: in| at| on| by| from| after)|return(?:ing)? (?:in|at|on|after))"
    rf" (?:after )?{respite.WHEN}",
    re.IGNORECASE,
)
#: What stands before "till March" and says from when.
_SINCE: Final = re.compile(
    rf"\b(?:from|between|starting|beginning|start(?:s|ing)? (?:in|on)|as of|since|in)(?: in| on)?"
    rf" {respite.WHEN}[\s,]{{0,3}}(?:on |onwards? )?(?:and |to )?$",
    re.IGNORECASE,
)
_PLAIN_MONTH: Final = re.compile(r"[A-Za-z]{3,9}\.?")
_FOR_A_WHILE: Final = re.compile(
    r"\bfor (?:a while|now|the time being|the (?:winter|summer|spring|autumn|fall|holidays|season"
    r"|next (?:few |couple of |\w+ )?(?:weeks|months))|(?:a|two|three|four|five|six|eight|\d\d?"
    r"|a few|a couple of|several) (?:more )?(?:weeks?|months?))\b"
    r"|\b(?:be|am|i'm) back (?:after|when|once|as soon as)\b",
    re.IGNORECASE,
)
#: What leaves all the same, or is only supposed.
_FOR_GOOD: Final = re.compile(
    r"\bfor good\b|\b(?:my|the|a) (?:last|final) (?:meeting|session|day|one)\b|\bgiv(?:e|ing) up"
    r" my (?:seat|place|spot)|\b(?:i|i'm|i am|i'll|i will|am|decided to|going to|have to) (?:leave|"
    r"leaving|quit|quitting|resign\w*) (?!of\b)|\bnot (?:be )?(?:coming|com(?:e|ing)) back\b",
    re.IGNORECASE,
)
_SUPPOSED: Final = re.compile(
    r"\b(?:if|whether|in case|suppose|what happens|may|can|could|how) (?:when )?i\b[^.!\n]*$",
    re.IGNORECASE,
)


def is_absence(words: str) -> bool:
    """Whether a letter tells that its writer cannot come to a group for a while.

    Examples
    --------
    >>> is_absence("Can't make it to group until February. Back after that!")
    True
    >>> is_absence("I must step away from the group for the winter, back at Easter.")
    True
    >>> is_absence("I must step away from the group."), is_absence("What if I can't come till May?")
    (False, False)
    """
    plain = words.replace("’", "'")
    away = _AWAY.search(plain)
    if away is None or _FOR_GOOD.search(plain) is not None:
        return False
    if _SUPPOSED.search(plain, max(0, away.start() - 60), away.start()) is not None:
        return False
    return (_UNTIL.search(plain) or _FOR_A_WHILE.search(plain)) is not None


def concerns(case: Case) -> bool:
    """Whether the writer of a letter is in a group."""
    return bool(belonging.here(case))


def heard(case: Case) -> Handled | None:
    """Note a member's absence; None for every other letter."""
    said, asked = case.understanding, case.question
    if case.person is None or _ENDS & set(said.commands) or not is_absence(case.words):
        return None
    if asked is not None and (asked.kind in _ASKED_ELSE or meetings.is_answer(case, asked)):
        return None
    if said.intent in (Intent.JOIN, Intent.FORM) and len(facts.stated(said)) > _FEW_FACTS:
        return None  # a request of its own, with what can wait
    of_group = _OF_GROUP.search(case.words) is not None
    if not concerns(case) or (live_request(case.desk, case.person) is not None and not of_group):
        return None
    if not evidence.suffices(case, Command.PAUSE):
        return checking.ask(case, asked, what="note that you are away from your group")
    return note(case)


def note(case: Case) -> Handled:
    """Keep every place, and tell the member, the organizers and a coordinator."""
    desk, person = case.desk, case.person
    assert person is not None
    here = belonging.here(case)
    codes = ", ".join(each.group.code for each in here)
    since, until = _span(case.words.replace("’", "'"))
    today = desk.now.astimezone(desk.settings.zone).date()
    day = respite.day_of(until, today)
    if day is not None:
        # "From October" is the last one before the end.
        begins = respite.day_of(since, day - timedelta(days=366)) if since else None
        person.away_until = respite.wakes_at(desk, day)
        presumed.keep(desk, person, begins or today, day)
    when = _when(since, until)
    notice = notices.AbsenceNoted(
        first_name=person.first_name,
        group_name=codes,
        when=when,
        organizes=any(each.group.organizer_id == person.id for each in here),
        organizer_told=_tell_organizers(case, here, when),
        newcomers_wait=_newcomers_wait(case),
    )
    desk.outbox.tell(person, notice)
    name = person.first_name or person.email
    desk.alert(
        "absence",
        f"{name} cannot come to a group for a while",
        f"{person.email}, of {codes}, cannot come {when} and"
        " stays a member. What they wrote is not shown here, for it may tell a private reason.",
        "You need do nothing, unless the group needs help meanwhile.",
        lines=(f"The letter: `peercircle show inbound {case.inbound.id}`",),
        member=person,
    )
    return case.done("absence noted")


def _span(plain: str) -> tuple[str, str]:
    """From when, and until when, somebody cannot come, as they wrote it; empty where not told.

    Examples
    --------
    >>> _span("I can't come from January till March."), _span("I'm away through the end of May")
    (('January', 'March'), ('', 'the end of May'))
    """
    told = _UNTIL.search(plain)
    if told is None:
        return "", ""
    until = told["when"].strip(" .")
    if told[0].lower().startswith("through") and _PLAIN_MONTH.fullmatch(until):
        until = f"the end of {until}"
    since = _SINCE.search(plain, 0, told.start())
    return (since["when"].strip(" .") if since is not None else ""), until


def _when(since: str, until: str) -> str:
    if not until:
        return "for a while"
    return f"from {since} until {until}" if since else f"until {until}"


def _tell_organizers(case: Case, here: Sequence[Membership], when: str) -> bool:
    """Tell the organizers of the groups that somebody is away; whether there was one to tell."""
    person, any_told = case.person, False
    assert person is not None
    for each in here:
        organizer = each.group.organizer
        if organizer is None or organizer is person or organizer.state in profile.UNWRITTEN:
            continue
        notice = notices.AbsenceNoted(
            first_name=organizer.first_name,
            group_name=each.group.code,
            when=when,
            member_name=person.first_name or "A member",
        )
        case.desk.outbox.tell(organizer, notice)
        any_told = True
    return any_told


def _newcomers_wait(case: Case) -> bool:
    assert case.person is not None
    rows = select(Question.id).where(
        Question.person_id == case.person.id,
        Question.kind == QuestionKind.CONSENT,
        Question.state == QuestionState.OPEN,
    )
    return case.desk.session.scalar(rows.limit(1)) is not None
