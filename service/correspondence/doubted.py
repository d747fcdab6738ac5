"""A letter that may not be from the person it speaks for: that person is asked, and no other."""

from __future__ import annotations

from dataclasses import replace

from service.correspondence import answering, checking
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled
from store.post import Question, QuestionKind, QuestionState

_NO_TOKEN = (
    "Your answer came to the list without the code that belongs to it. Please use your program's"
    " Reply, which writes to the address we gave, or the link in our mail."
)
_ANOTHERS = (
    "Your mail answers one that we had sent to somebody else, so we ask at that address whether it"
    " is meant. To answer for yourself, please reply to our mail to you."
)


def without_token(case: Case, question: Question) -> Handled:
    """The thread of a question came back, and its token did not: somebody else may know it.

    Parameters
    ----------
    case : Case
    question : Question
        The one whose thread it is.
    """
    if question.kind is QuestionKind.ADDRESS_CHECK:
        # Asking whether that was them would go round in a circle.
        return unclear(case, understood=_NO_TOKEN)
    return checking.ask(case, question)


def hear(case: Case, question: Question | None) -> Handled:
    """The letter may not be from the person it speaks for: ask at the address on file.

    Parameters
    ----------
    case : Case
    question : Question or None
        The one that it answers, whoever was asked.
    """
    believed = "auth_fail" not in case.understanding.flags and (case.by_token or case.sure)
    if question is not None and believed and checking.for_another(case, question):
        # Any of the coordinators may answer for the others.
        return answering.answer(replace(case, question=question, sure=True), question)
    if question is not None and question.state is not QuestionState.OPEN:
        return unclear(case, understood="That question has been settled meanwhile.")
    known = question is not None or case.person is not None
    if not known:
        # A first letter that fails its sender's own check: answering would write to a stranger.
        case.desk.alert(
            "auth_fail",
            f"a letter that may not be from {case.sender.address}",
            "A first letter could not be shown to be from its sender: it failed the check that the"
            " sender's domain asks for, or its From is not one whole address. It was not answered"
            " and nothing was changed.",
            f"See it with `peercircle show inbound {case.inbound.id}`.",
        )
        return case.done("sender not believed; coordinators told")
    if believed and case.person is not None and case.question is None:
        # From an address on file, with the token of a mail that went to another: both are told.
        unclear(case, understood=_ANOTHERS)
    return checking.ask(case, question)
