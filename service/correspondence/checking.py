"""Was that you?  Letters that may not be their sender's, held until the address on file says."""

from __future__ import annotations

from service import notices
from service.correspondence.case import Case, Handled
from service.outbox import About
from store.people import Person
from store.post import Question, QuestionKind

#: How an intent reads after "asked us to".
_WHAT = {
    "accept": "say yes to a proposed group",
    "decline": "say no to a proposed group",
    "confirm": "confirm a group",
    "join": "change your request",
    "form": "change your request",
    "leave": "take you out of a group",
    "question": "pass on a question",
}
_WHAT_COMMAND = {
    "forget": "delete everything we hold about you",
    "export": "send what we hold about you",
    "withdraw": "take back your request",
    "stop": "send you no more mail",
    "pause": "let your request rest",
}


def describe(case: Case) -> str:
    """What a letter asks for, to be completed after "asked us to"."""
    said = case.understanding
    for command in said.commands:
        if command.value in _WHAT_COMMAND:
            return _WHAT_COMMAND[command.value]
    return _WHAT.get(said.intent.value, "do something in your name")


def ask(case: Case, question: Question | None) -> Handled:
    """Ask at the address on file before anything is done.

    The question put there is new and has a token that the letter's writer
    cannot know; the letter waits in the inbound table.
    """
    desk = case.desk
    email = question.email if question is not None else case.sender.address
    notice = notices.AddressCheck(what=describe(case))
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
