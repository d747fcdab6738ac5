"""What several handlers need: passing a question on, and saying that we did not understand."""

from __future__ import annotations

from typing import Final

from groups import consent, invitation, profile, request
from groups.proposal import OPEN, State
from mail.quoting.quote import divide
from mail.reading.purpose import complaints
from mail.reading.purpose.persons_wanted import says_misread, wanted
from mail.understanding import Intent
from service import notices, silence
from service.correspondence import still_waiting
from service.correspondence.asking import only_asked, quoted_question
from service.correspondence.case import Case, Handled, enrol, live_request
from service.correspondence.respite import busy_until
from service.outbox import About
from service.proposing import about as about_place
from service.proposing import frame
from store.groups import Invitation, Proposal
from store.people import Person
from store.post import QuestionKind

_LONGEST = 3000
#: Words of ours that a question about them quotes; more are a mail of ours without its marks.
_MOST_OF_OURS: Final = 80
#: Questions that stay open where an answer to them was not made out.
_ASKED_AGAIN = frozenset(
    {QuestionKind.ECHO, QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.CONSENT}
    | {QuestionKind.CHECK_IN}
)
#: Questions with a day by which a word is needed.
_DUE: Final = frozenset({QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.CONSENT})
#: Questions to coordinators, whose own letters go to no other person.
_COORDINATORS = frozenset({QuestionKind.ALERT, QuestionKind.REVIEW})
#: Answers that may tell a private reason, which no coordinator needs for what is asked beside it.
_WITH_REASONS: Final = frozenset({Intent.DECLINE, Intent.LEAVE})
_NOT_SHOWN: Final = (
    "The rest of the letter is not shown here, for it may tell a private reason:"
    " `peercircle show inbound {id}`"
)

#: What a member has answered beside the question.
_STANDS: Final = {
    invitation.State.ASKED: " {name} has not answered it yet.",
    invitation.State.ACCEPTED: " {name} has said yes to it, and that counts.",
    invitation.State.DECLINED: " {name} has said no to it.",
}


def pass_on_question(
    case: Case, *, about: Proposal | None = None, answered: bool = False, beside: bool = False
) -> Handled:
    """Give a question to the coordinators; nothing else changes.

    Parameters
    ----------
    about : Proposal or None
        The proposal it was asked about, if any.
    answered : bool
        The letter's main wish has been answered in a mail of its own, so that
        the writer needs no second one.  Beside a no or a leave only what asks is
        shown: nobody has to act on the reasons, and they are private.
    beside : bool
        Another mail tells of what was done by the same letter.
    """
    person = case.person or enrol(case)
    code = about.code if about is not None else ""
    words = in_full(case).strip()[:_LONGEST] or case.letter.subject
    asked = only_asked(case.words)
    private = answered and _may_tell_reason(case) and asked != case.words.strip()
    hurt = complaints.hurt(case.words)
    who = person.first_name or person.email
    case.desk.alert(
        "question",
        f"{who} complains" if hurt else f"a question from {who}",
        f"{person.first_name or 'Somebody'} ({person.email}) "
        + ("is unhappy with us or with what we did" if hurt else "asks a question")
        + (f" about the proposal {code}.{_standing(person, about)}" if code else "."),
        "Please answer by a reply to this mail.",
        excerpt=asked if private else words,
        lines=(
            *(frame(about) if about is not None else ()),
            *((_NOT_SHOWN.format(id=case.inbound.id),) if private else ()),
        ),
        member=person,
    )
    if not answered:
        tell_passed_on(case, words, about=about, beside=beside)
    return case.done("question passed on")


def _may_tell_reason(case: Case) -> bool:
    """Whether an answer is one whose reasons are private, of whichever kind a member's is."""
    asked = case.question
    of_member = asked is not None and asked.kind is QuestionKind.CONSENT
    return of_member or case.understanding.intent in _WITH_REASONS


def in_full(case: Case) -> str:
    """A letter's words with those of ours that its writer has put between them.

    Who asks what a sentence of our mail means quotes it; what a program quoted below is left out,
    and nothing but a person ever reads this form.
    """
    typed = divide(case.letter, ()).new
    more = len(typed.split()) - len(case.words.split())
    return typed if 0 < more <= _MOST_OF_OURS else case.words


def tell_passed_on(
    case: Case, question: str, *, about: Proposal | None = None, beside: bool = False
) -> None:
    """Say in a mail of its own that a question is with a coordinator."""
    person = case.person or enrol(case)
    mine = _place(person, about)
    notice = notices.QuestionPassedOn(
        first_name=person.first_name,
        question=question,
        code=about.code if about is not None else "",
        sorry=complaints.hurt(question),
        beside=beside,
        silence=silence.of(case.desk, person),
        due=_is_due(mine) or _is_asked_of_newcomer(person, about),
    )
    # A plain yes or no to it answers what still waits; and its asker is not taken for silent.
    of_place = About(invitation_id=mine.id) if mine is not None else None
    case.desk.outbox.tell(person, notice, _still_asked(case, mine) or of_place)


def _still_asked(case: Case, mine: Invitation | None) -> About | None:
    """What a reply to a mail answers that says we still wait for a plain answer."""
    if mine is not None and _may_answer(mine):
        return about_place(mine.proposal, mine)
    asked = case.question
    if asked is not None and asked.kind in _DUE:
        return _asked_again(case)
    return still_waiting.due(case.desk, case.person)


def _may_answer(place: Invitation) -> bool:
    """Whether a yes or no to a place counts still; of its organizer a confirmation is awaited."""
    proposal = place.proposal
    confirms = proposal.organizer_id == place.person_id and proposal.state is State.QUORUM
    answerable = place.state in (invitation.State.ASKED, invitation.State.ACCEPTED)
    return proposal.state in OPEN and answerable and not confirms


def pass_on_beside(case: Case, *, about: Proposal | None = None) -> str:
    """Give the coordinators what is asked beside a letter's main wish, and quote it.

    Returns
    -------
    str
        The question, for the mail that answers the main wish: a writer who is not told
        where her question went asks it again.
    """
    pass_on_question(case, about=about, answered=True)
    return quoted_question(case.words)


def _place(person: Person, proposal: Proposal | None) -> Invitation | None:
    places = proposal.invitations if proposal is not None else ()
    return next((each for each in places if each.person_id == person.id), None)


def _standing(person: Person, about: Proposal | None) -> str:
    """How a member stands to a proposal beside the question, so that no coordinator guesses."""
    place = _place(person, about)
    name = person.first_name or "The writer"
    return _STANDS.get(place.state, "").format(name=name) if place is not None else ""


def _is_due(place: Invitation | None) -> bool:
    """Whether we still wait for an answer: to the proposal, or to whether it shall be a group."""
    if place is None:
        return False
    proposal = place.proposal
    confirms = proposal.organizer_id == place.person_id and proposal.state is State.QUORUM
    return place.state is invitation.State.ASKED or confirms


def _is_asked_of_newcomer(person: Person, proposal: Proposal | None) -> bool:
    """Whether we still wait for a member's answer about somebody who would join the group."""
    seat = proposal.seat if proposal is not None else None
    return seat is not None and any(
        each.person_id == person.id and each.state is consent.State.ASKED for each in seat.consents
    )


def unclear(
    case: Case,
    options: tuple[str, ...] = (),
    understood: str = "",
    *,
    question: str = "",
    noted: bool = False,
) -> Handled:
    """Say that we could not tell, what it may have been, and that nothing was changed.

    Who says that a letter was misread, or asks for a person, is told that a coordinator has it;
    who is hurt reads nothing of what we could not tell.  ``noted`` where ``understood`` tells of
    something that was done.
    """
    if not understood and _asked_again(case) is None and complaints.hurt(case.words):
        return pass_on_question(case)
    if not question and case.person is not None:
        question = _to_a_person(case)
    rest = busy_until(case.words) if case.person is not None else ""
    if rest:
        options = (*options, f"let your request rest until then (PAUSE UNTIL {rest.upper()})")
    asked = _asked_again(case)
    if asked is None and not (options or understood):
        asked = still_waiting.due(case.desk, case.person)
        options = still_waiting.options(case.desk, asked) if asked is not None else ()
    resting = live_request(case.desk, case.person) if case.person is not None else None
    if resting is not None and resting.state is request.State.PAUSED:
        options = (*options, "end the pause of your request (RESUME)")
    notice = notices.Unclear(
        first_name=case.person.first_name if case.person else "",
        understood=understood,
        noted=noted,
        options=options,
        question=question,
        to_coordinator=_of_coordinator(case),
        silence=silence.of(case.desk, case.person),
    )
    if case.person is not None:
        case.desk.outbox.tell(case.person, notice, asked)
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("unclear")


def _of_coordinator(case: Case) -> bool:
    return case.question is not None and case.question.kind in _COORDINATORS


def _to_a_person(case: Case) -> str:
    """Give a letter to the coordinators that says it was misread or asks for a person; quoted."""
    person, misread = case.person, says_misread(case.words)
    if person is None or _of_coordinator(case) or not (misread or wanted(case.words)):
        return ""
    name, words = person.first_name or person.email, in_full(case).strip()[:_LONGEST]
    does = "says that a letter was misread" if misread else "asks for a person"
    case.desk.alert(
        "misread",
        f"{name} {does}",
        f"{person.first_name or 'Somebody'} ({person.email}) {does}. The program could not tell"
        " what is to be done, and changed nothing.",
        "Please look at what was noted, and answer by a reply to this mail.",
        excerpt=words,
        member=person,
    )
    return words


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
        check_in_id=question.check_in_id,
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
