"""Was that you?  Letters that may not be their sender's, held until the address on file says."""

from __future__ import annotations

import re
from dataclasses import replace
from textwrap import shorten

from mail.letter import read
from mail.understanding import Intent
from service import notices
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, case_of, is_coordinator
from service.correspondence.evidence import COORDINATORS
from service.correspondence.opening import open_letter, understood
from service.outbox import About
from store.people import Person
from store.post import Inbound, Question, QuestionKind, QuestionState

#: How an intent reads after "asked us to".
_WHAT = {
    "accept": "say yes to a proposed group",
    "decline": "say no to a proposed group",
    "confirm": "confirm a group",
    "join": "change your request",
    "form": "change your request",
    "leave": "take you out of a group",
    "question": "pass on a question",
    "offer_seats": "note open seats in your group",
    "seek_consultant": "look for a consultant for you",
}
_WHAT_COMMAND = {
    "forget": "delete everything we hold about you",
    "export": "send what we hold about you",
    "withdraw": "take back your request",
    "stop": "send you no more mail",
    "pause": "put your request on hold",
}


#: Characters of the letter that are quoted in the question.
_LONGEST_QUOTED = 160
_LINK = re.compile(
    r"\S*(?:://|www\.|@)\S*|\b\S+\.(?:com|net|org|info|io|ru|cn|[a-z]{2})/\S*", re.IGNORECASE
)

#: What an answer to such a question asks for, whatever it says.
_WHAT_ANSWER = {
    QuestionKind.ALERT: "pass your answer on to a member",
    QuestionKind.REVIEW: "send or hold a proposed group",
    QuestionKind.CONSENT: "note your answer about a newcomer to your group",
}


def describe(case: Case, question: Question | None = None) -> str:
    """What a letter asks for, to be completed after "asked us to"."""
    said = case.understanding
    if question is not None and question.kind in _WHAT_ANSWER:
        return _WHAT_ANSWER[question.kind]
    for command in said.commands:
        if command.value in _WHAT_COMMAND:
            return _WHAT_COMMAND[command.value]
    wishes = dict.fromkeys((said.intent.value, *(each.value for each in said.secondary_intents)))
    named = [_WHAT[each] for each in wishes if each in _WHAT]
    if named:
        return " and to ".join(named)
    if not case.words.strip():
        return "do something for you, in a mail that had no words"
    return "do something for you"


def _quotable(case: Case) -> str:
    """The beginning of the letter's words, for its writer to know it by.

    A forger writes it too: it is short and holds no link and no address.  What tells of a
    client is repeated nowhere (guarantee 7).
    """
    if "client_info" in case.understanding.flags:
        return ""
    words = _LINK.sub("[…]", case.words)
    return shorten(words, _LONGEST_QUOTED, placeholder=" …")


def for_another(case: Case, question: Question) -> bool:
    """Whether a letter in one coordinator's name answers what another was asked."""
    return question.kind in COORDINATORS and is_coordinator(case.desk.settings, case.sender.address)


def ask(case: Case, question: Question | None, *, what: str = "") -> Handled:
    """Ask at the address on file before anything is done.

    The question put there is new and has a token that the letter's writer
    cannot know; the letter waits in the inbound table.  ``what`` is told of it
    where its words say less than its meaning here.
    """
    desk = case.desk
    email = case.sender.address
    if question is not None and not for_another(case, question):
        email = question.email
    elsewhere = email != case.sender.address
    notice = notices.AddressCheck(
        what=what or describe(case, question),
        elsewhere=elsewhere,
        words=_quotable(case),
    )
    about = About(
        QuestionKind.ADDRESS_CHECK,
        inbound_id=case.inbound.id,
        request_id=question.request_id if question else None,
        proposal_id=question.proposal_id if question else None,
        invitation_id=question.invitation_id if question else None,
    )
    person: Person | None = desk.person(email)
    if person is not None:
        desk.outbox.tell(person, notice, about)
    else:
        desk.outbox.write(email, notice, about)
    return case.done("asked whether it was them")


def hear(case: Case, question: Question) -> Handled | Case:
    """What the address on file says of the held letter: if it was theirs, that very letter.

    Returns
    -------
    Handled or Case
        The held letter as a case of its own, now believed; or what became of
        an answer that was no yes.
    """
    desk, intent = case.desk, case.understanding.intent
    yes = intent in (Intent.ACCEPT, Intent.CONFIRM)
    if question.state is QuestionState.OPEN and not yes and intent is not Intent.DECLINE:
        return unclear(case, ("say that it was you (YES)", "say that it was not (NO)"))
    if not desk.spend(question):
        return unclear(case, understood="That question has been settled meanwhile.")
    if yes:
        return _held(case, question)
    desk.alert(
        "forged",
        f"somebody wrote in the name of {question.email}",
        f"{question.email} says that a letter in their name was not theirs. Nothing was done.",
        "No action is needed unless it happens again.",
    )
    return case.done("not theirs")


def _held(case: Case, question: Question) -> Handled | Case:
    held = case.desk.session.get(Inbound, question.inbound_id) if question.inbound_id else None
    if held is None or not held.raw:
        return unclear(case, understood="The letter we asked about is no longer kept.")
    session, settings = case.desk.session, case.desk.settings
    opened = open_letter(session, settings, held, read(held.raw), held.received_at)
    if opened.letter.sender is None or opened.understanding is None:
        return unclear(case, understood="The letter we asked about cannot be read any more.")
    earlier = case.desk.question(opened.question_id, case.sender.address)
    believed = case_of(case.desk, held, opened, earlier)
    # The words are the held letter's; the person is the one who has just said yes.
    address = case.sender.address
    said = understood(session, settings, opened.letter, earlier, address, held.received_at)
    clean = tuple(flag for flag in said.flags if flag != "auth_fail")
    theirs = None
    if earlier is not None and (earlier.email == address or for_another(case, earlier)):
        theirs = earlier
    return replace(
        believed,
        sender=case.sender,
        person=case.person,
        question=theirs,
        understanding=replace(said, flags=clean),
        sure=True,
        history=case.history,
    )
