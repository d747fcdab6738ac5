"""A letter of somebody in a group that sounds like a wish for one.

Who has a group writes about that one: worry, a quarrel, a seat, a friend.  Another group is
looked for only at a plain word; what is not understood never becomes a request that silence opens.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from groups import membership
from mail.reading.purpose.persons_wanted import wanted as asks_for_a_person
from mail.understanding import Command, Intent
from service import facts
from service.correspondence import (
    absences,
    belonging,
    checking,
    commands,
    evidence,
    placed_words,
    tidings,
)
from service.correspondence.asides import pass_on_question, unclear
from service.correspondence.case import Case, Handled, live_request
from store.post import QuestionKind
from store.requests import Kind

_WISHES: Final = frozenset({Intent.JOIN, Intent.FORM})
#: What a plain wish for another group may be read as.
_READ_AS: Final = _WISHES | {Intent.OTHER, Intent.OFFER_SEATS}
#: Mails of ours that a word of a group in hand may answer.
_ANSWERED: Final = frozenset({QuestionKind.NOTICE, QuestionKind.ECHO, QuestionKind.PROPOSAL})
#: Who tells more than these of herself may ask for a group.
_FEW_FACTS: Final = 2
_SAID_BESIDE: Final = frozenset({"first_name", "dates", "group_ref"})
_SECOND: Final = (
    "have us look for a second group for you, beside {codes}: reply “a second group”, and with"
    " what should be different from what we have of you",
    "tell us something about {codes}: reply with what should happen, and a coordinator reads it",
)
_HAS_ONE: Final = (
    "It reads like a wish for a group, and you are in {codes} already, so we ask before we begin"
    " to look."
)


def as_wish(case: Case) -> Case:
    """The case of a member's plain wish as what it is, for a group or for members of hers."""
    said = case.understanding
    if said.commands or not _stays(case) or _waits(case):
        return case
    if said.intent in _READ_AS and placed_words.wants_another(case.words):
        wish = said.intent if said.intent in _WISHES else Intent.JOIN
        return replace(case, understanding=replace(said, intent=wish))
    may_need = said.intent in _WISHES | {Intent.QUESTION, Intent.OTHER}
    if may_need and placed_words.wants_members(case.words):
        rest = tuple(each for each in said.secondary_intents if each is not Intent.QUESTION)
        offers = replace(said, intent=Intent.OFFER_SEATS, secondary_intents=rest)
        return replace(case, understanding=offers)
    return case


def instead(case: Case) -> Handled | None:
    """What a letter leads to that would open a new request; None where it may.

    Beside another matter, which has been answered, it leads to nothing.
    """
    if not _stays(case) or placed_words.wants_another(case.words):
        return None
    said = case.understanding
    if said.intent not in _WISHES:
        return case.done("no wish of somebody in a group")
    stated = facts.stated(said).keys() - _SAID_BESIDE
    if len(stated) < _FEW_FACTS:
        return tidings.pass_on(case)
    codes = belonging.codes(case)
    options = tuple(each.format(codes=codes) for each in _SECOND)
    return unclear(case, options, _HAS_ONE.format(codes=codes))


def declines(case: Case) -> Handled | None:
    """Take a request back at the word of a member that she has a group; None for other letters."""
    said, asked = case.understanding, case.question
    if said.commands or Intent.LEAVE in (said.intent, *said.secondary_intents):
        return None
    if asked is not None and asked.kind not in _ANSWERED:
        return None
    if not belonging.now(case) or not _waits(case):
        return None
    if placed_words.wants_another(case.words) or not placed_words.wants_none(case.words):
        return None
    if not evidence.suffices(case, Command.WITHDRAW):
        return checking.ask(case, asked, what="take your request for another group back")
    done = commands.withdraw(case)
    beside = absences.heard(case)
    asks = Intent.QUESTION in (said.intent, *said.secondary_intents)
    if beside is None and (asks or asks_for_a_person(case.words)):
        beside = pass_on_question(case, beside=True)
    if beside is None and placed_words.beside_none(case.words):
        beside = tidings.pass_on(case)
    return done if beside is None else replace(done, outcome=f"{done.outcome}; {beside.outcome}")


def _waits(case: Case) -> bool:
    live = live_request(case.desk, case.person) if case.person is not None else None
    return live is not None and live.kind in (Kind.JOIN, Kind.FORM)


def _stays(case: Case) -> bool:
    """Whether the writer is in a group, and has not said that she leaves it."""
    gone = membership.State.GIVING_NOTICE
    return any(each.state is not gone for each in belonging.now(case))
