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

from mail.address import split_tag
from service.correspondence.case import Case, is_coordinator
from service.correspondence.history import TO_AN_ADDRESS, Budget, answers_to
from service.desk import Desk
from service.outbox import new_token
from store.post import Question
from store.queue import lease

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
    return None


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
