"""How many answers one partner gets, so that two machines never talk to each other for long.

Our mails say that a machine wrote them (RFC 3834), and mails that say so are
never answered.  This is the last defence, for machines that hide what they
are: a vacation program without Auto-Submitted, a list that sends our own mail
back under a new name, a ticket system with a new number each time.  Past the
budget we fall silent, and the coordinators are told once a day.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import Final

from mail.address import split_tag
from mail.understanding import Intent
from service.correspondence.case import Case, is_coordinator
from service.correspondence.history import TO_AN_ADDRESS, Budget, answers_to
from service.desk import Desk
from service.outbox import new_token
from store.post import Question
from store.queue import lease, take_place

#: To strangers of one domain who wish for nothing that we offer, each from a new address.
TO_STRANGERS = Budget(
    40, timedelta(days=1), "a webmail's members ask a few questions a day; a ticket system does not"
)
_WISHES_FOR_NOTHING: Final = frozenset({Intent.QUESTION, Intent.OTHER})
_TOLD_EVERY = timedelta(days=1)


def spent(case: Case, question: Question | None) -> tuple[str, Budget] | None:
    """Who has had all answers, and by which budget; None where one may be written.

    Counted are the letter's writer and, where it answers a question, whom that
    was put to: a ticket system may write from a new address each time, and we
    ask at the one on file.
    """
    sender = case.sender.address
    had = {sender: case.history.answers}
    if question is not None and question.email != sender:
        had[question.email] = answers_to(case.desk, question.email)
    for address, answers in had.items():
        if is_coordinator(case.desk.settings, address):
            continue
        for count, each in zip(answers, TO_AN_ADDRESS, strict=True):
            if count >= each.answers:
                return address, each
    if is_coordinator(case.desk.settings, sender):
        return None
    return _spent_on_strangers(case)


def _spent_on_strangers(case: Case) -> tuple[str, Budget] | None:
    """The domain of a stranger whose like have had all answers; None where one may be written.

    A ticket system may open each ticket under an address of its own, and
    answer without a word of which mail it answers.
    """
    if case.person is not None or case.understanding.intent not in _WISHES_FOR_NOTHING:
        return None
    host = case.sender.domain
    mark = hashlib.sha256(host.encode("utf-8", "replace")).hexdigest()[:20]
    limit, now = TO_STRANGERS, case.desk.now
    name = f"strangers:{mark}"
    place = take_place(case.desk.session, name, limit.answers, new_token(), now, limit.span)
    return (f"@{host}", limit) if place is None else None


def fall_silent(desk: Desk, address: str, budget: Budget) -> None:
    """Tell the coordinators, once a day, that somebody is not answered any more."""
    mark = hashlib.sha256(split_tag(address)[0].encode("utf-8", "replace")).hexdigest()[:30]
    # A lease that nobody gives back: whoever gets it is the first of the day.
    if not lease(desk.session, f"silence:{mark}", new_token(), desk.now, _TOLD_EVERY):
        return
    hours = int(budget.span.total_seconds() // 3600)
    desk.alert(
        "loop",
        f"no more answers to {address} for now",
        f"{address} got {budget.answers} answers within {hours} hours, more than a person would"
        " want. It may be a machine that answers every mail. Until it is quiet for a while, its"
        " letters are kept and not answered.",
        "If it is a person, write to them. If it is a machine, ask for this list to be taken off"
        " its rules.",
    )
