"""An answer to the mail that said a request back: a yes, a no, a correction, or something else."""

from __future__ import annotations

import re
from dataclasses import replace

from mail.understanding import Command, Intent
from service.correspondence import (
    another,
    apart,
    checking,
    commands,
    consultants,
    hours_amended,
    identity,
    not_theirs,
    offering,
    recorded,
    remembering,
    requesting,
    yes_beside,
)
from service.correspondence.asides import pass_on_beside, pass_on_question, unclear
from service.correspondence.asking import with_question
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import suffices
from store.requests import Kind, Request

#: A no to the echo that is to a group at all, and not to what we read.
_WANTS_NONE = re.compile(
    r"\bnot? (?:at all |longer |really |that )?interested\b|\bno,? (?:thanks?|thank you|thx)\b"
    r"|\bthanks?,? but no\b|\b(?:no interest|lost interest)\b"
    r"|\b(?:do not|don't|no longer) (?:want|need|wish)\b[^.?!]{0,30}"
    r"\b(?:group|any ?more|any longer)\b",
    re.IGNORECASE,
)


def heard(case: Case, wish: Request) -> Handled:
    """What the answer to an echo leads to.

    Parameters
    ----------
    case : Case
    wish : Request
        The one that the echo was about.
    """
    if wish.kind is Kind.OFFER:
        return _about_offer(case, wish)
    if wish.kind is Kind.SEEK:
        return consultants.more(case, wish)
    forged = not_theirs.heard(case)
    if forged is not None:
        return forged
    if "do_not_pair" in wish.missing:
        case = apart.told_in_echo(case)
    if identity.IDENTITY in wish.missing:
        case = identity.told(case)
    crossed = another.crossed(case)
    if crossed is not None:
        return crossed
    case = another.as_wish(with_question(remembering.amending(yes_beside.heard(case))))
    said = case.understanding
    if said.intent is Intent.LEAVE:
        return recorded.leave(case)
    if said.intent is Intent.OFFER_SEATS:
        return offering.offer(case)
    if said.intent is Intent.SEEK_CONSULTANT:
        return consultants.seek(case)
    if said.intent is Intent.DECLINE:
        return _is_not_right(case, wish)
    if said.intent is Intent.QUESTION:
        return pass_on_question(case)
    unread = yes_beside.unread_hour(case)
    if unread:
        wish.opens_at = None
        understood = yes_beside.UNREAD_HOUR.format(words=unread)
        return unclear(case, yes_beside.OF_AN_HOUR, understood)
    result = requesting.answer(case, wish)
    asks = Intent.QUESTION in said.secondary_intents
    if result.outcome == "unclear":
        return unclear(
            case,
            (
                "say that your request is right (YES)",
                "correct something in it",
                "withdraw it (WITHDRAW)",
            ),
            question=pass_on_beside(case) if asks else "",
        )
    if asks:
        # The echo says so; who agrees to what is open already gets none.
        pass_on_question(case, answered=result.outcome != requesting.AGREED)
    return result


def _is_not_right(case: Case, wish: Request) -> Handled:
    """A no: to a group at all, or to what we read."""
    if _WANTS_NONE.search(case.words.replace("\u2019", "'")):
        enough = suffices(case, Command.WITHDRAW)
        return commands.withdraw(case) if enough else checking.ask(case, case.question)
    # What is not right does not open by silence.
    wish.opens_at = None
    asks = Intent.QUESTION in case.understanding.secondary_intents
    return unclear(
        case,
        ("correct something: write how it should read", "withdraw your request (WITHDRAW)"),
        "You wrote that it is not right.",
        question=pass_on_beside(case) if asks else "",
    )


def _about_offer(case: Case, wish: Request) -> Handled:
    """An answer to the mail that noted an offer: none was made by who told hours for a request."""
    meant = hours_amended.heard(case, read_as=frozenset(Intent))
    done = offering.take_back(case, wish) if meant is not case else None
    if done is None:
        return offering.answer(case, wish)
    changed = requesting.wish(meant)
    return replace(changed, outcome=f"{done.outcome}; {changed.outcome}")
