"""A wish for less mail: the monthly questions end, or it is asked which mail is meant.

STOP would end all mail and take the request back, which is more than was wished for.
"""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import select

from groups import meeting, membership
from mail.reading.purpose import fewer
from mail.understanding import Intent
from service import notices
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled
from store.groups import Group, Membership
from store.post import QuestionKind

#: The word that the monthly question offers, written by itself.
_WORD: Final = re.compile(
    r"\W*(?:please,? )?no (?:more )?(?:monthly )?questions(?:,? (?:any ?more|please|thanks?))*\W*",
    re.IGNORECASE,
)
#: Wishes and answers that are handled as such; beside them the wish for less mail comes second.
_OWN_WISHES: Final = frozenset(Intent) - {Intent.OTHER, Intent.QUESTION, Intent.SPAM}
_MEMBERS: Final = (
    membership.State.ACTIVE,
    membership.State.GIVING_NOTICE,
    membership.State.ON_LEAVE,
)
_WHICH: Final = (
    "You would like less mail from us, and we could not tell which. There is no newsletter: we"
    " write about your request, about your group, and once a month to one member of each group."
)
#: Said in the echo of a letter that also asks for less mail: the request stands.
NOTE: Final = (
    "You would like less mail from us. There is no newsletter: we write about your request and"
    " your group only. PAUSE lets your request rest, STOP ends all mail and takes it back."
)
_OPTIONS: Final = (
    "be asked no more, once a month, whether your group met (NO QUESTIONS)",
    "let your request rest, so that neither proposals nor reminders nor the results of rounds"
    " come (PAUSE)",
    "end all mail from us, which takes your request back, too (STOP)",
)


def wanted(case: Case) -> bool:
    """Whether a letter wants less mail, and nothing else first."""
    asked = case.question
    if asked is not None and asked.kind is QuestionKind.CHECK_IN:
        return False  # the answer to the monthly question hears it itself
    if fewer.LESS in case.understanding.flags:
        return case.understanding.intent not in _OWN_WISHES
    unasked = asked is None or asked.kind is QuestionKind.NOTICE
    return unasked and _WORD.fullmatch(case.words.strip()) is not None


def of_no_kind(case: Case) -> bool:
    """Whether a letter wants less mail, and not only to be asked no more."""
    flags = case.understanding.flags
    return fewer.LESS in flags and fewer.QUESTIONS not in flags


def of_monthly(case: Case) -> bool:
    """Whether a letter is tired of the monthly question: its writer stays, and is asked no more."""
    return fewer.QUESTIONS in case.understanding.flags


def beside(case: Case) -> str:
    """End the monthly questions that a letter is tired of beside another wish; the outcome."""
    monthly = case.question is not None and case.question.kind is QuestionKind.CHECK_IN
    wishes = case.understanding.intent in _OWN_WISHES
    named = fewer.QUESTIONS in case.understanding.flags
    if monthly or not wishes or not named or not _memberships(case):
        return ""
    return hear(case).outcome


def hear(case: Case) -> Handled:
    """Ask a member no more where the monthly question is meant; else ask which mail is."""
    named = fewer.QUESTIONS in case.understanding.flags or _WORD.fullmatch(case.words.strip())
    mine = _memberships(case) if named else []
    for each in mine:
        each.may_ask = False
    if not mine:
        return unclear(case, _OPTIONS, _WHICH)
    for each in mine:
        _say(case, each)
    return case.done("not asked again")


def _memberships(case: Case) -> list[Membership]:
    if case.person is None:
        return []
    query = select(Membership).where(
        Membership.person_id == case.person.id, Membership.state.in_(_MEMBERS)
    )
    return list(case.desk.session.scalars(query.order_by(Membership.id)))


def _say(case: Case, place: Membership) -> None:
    person, group = case.person, case.desk.session.get(Group, place.group_id)
    assert person is not None
    assert group is not None
    today = case.desk.now.astimezone(case.desk.settings.zone).date()
    notice = notices.CheckInNoted(
        first_name=person.first_name,
        code=group.code,
        month=meeting.month_before(today),
        answered=False,
        no_more=True,
    )
    case.desk.outbox.tell(person, notice)
