"""What several handlers need: passing a question on, and saying that we did not understand."""

from __future__ import annotations

from groups import profile, request
from service import notices
from service.correspondence.case import Case, Handled, enrol, live_request
from service.correspondence.respite import busy_until
from service.outbox import About
from service.proposing import frame
from store.groups import Proposal
from store.people import Person
from store.post import QuestionKind

_LONGEST = 3000
#: Questions that stay open where an answer to them was not made out.
_ASKED_AGAIN = frozenset({QuestionKind.ECHO, QuestionKind.PROPOSAL, QuestionKind.CONFIRM})


def pass_on_question(
    case: Case, *, about: Proposal | None = None, answered: bool = False
) -> Handled:
    """Give a question to the coordinators; nothing else changes.

    Parameters
    ----------
    about : Proposal or None
        The proposal it was asked about, if any.
    answered : bool
        The letter's main wish has been answered in a mail of its own, so that
        the writer needs no second one.
    """
    person = case.person or enrol(case)
    code = about.code if about is not None else ""
    words = case.words.strip()[:_LONGEST] or case.letter.subject
    case.desk.alert(
        "question",
        f"a question from {person.first_name or person.email}",
        f"{person.first_name or 'Somebody'} ({person.email}) asks a question"
        + (f" about the proposal {code}." if code else "."),
        "Please answer by a reply to this mail.",
        excerpt=words,
        lines=frame(about) if about is not None else (),
        member=person,
    )
    if not answered:
        notice = notices.QuestionPassedOn(first_name=person.first_name, question=words, code=code)
        case.desk.outbox.tell(person, notice, _of_place(person, about))
    return case.done("question passed on")


def _of_place(person: Person, proposal: Proposal | None) -> About | None:
    """Which place a question was asked about, so that its asker is not taken for silent."""
    places = proposal.invitations if proposal is not None else ()
    mine = next((each for each in places if each.person_id == person.id), None)
    return About(invitation_id=mine.id) if mine is not None else None


def unclear(case: Case, options: tuple[str, ...] = (), understood: str = "") -> Handled:
    """Say that we could not tell, what it may have been, and that nothing was changed."""
    rest = busy_until(case.words) if case.person is not None else ""
    if rest:
        options = (*options, f"let your request rest until then (PAUSE UNTIL {rest.upper()})")
    resting = live_request(case.desk, case.person) if case.person is not None else None
    if resting is not None and resting.state is request.State.PAUSED:
        options = (*options, "end the pause of your request (RESUME)")
    notice = notices.Unclear(
        first_name=case.person.first_name if case.person else "",
        understood=understood,
        options=options,
    )
    if case.person is not None:
        case.desk.outbox.tell(case.person, notice, _asked_again(case))
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("unclear")


def _asked_again(case: Case) -> About | None:
    """What an answer was about that we could not tell: a reply to our asking answers the same."""
    question = case.question
    if question is None or question.kind not in _ASKED_AGAIN:
        return None
    return About(
        question.kind,
        request_id=question.request_id,
        proposal_id=question.proposal_id,
        invitation_id=question.invitation_id,
    )


def send_help(case: Case) -> Handled:
    """Say what the list can do, unless the writer wants no mail."""
    notice = notices.Help(first_name=case.person.first_name if case.person else "")
    stopped = case.person is not None and case.person.state is profile.State.STOPPED
    if stopped:
        return case.done("stopped; not answered")
    if case.person is not None:
        case.desk.outbox.tell(case.person, notice)
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("help sent")
