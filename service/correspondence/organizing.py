"""What an organizer answers to "will you confirm the group?": yes, points, later, not me, off."""

from __future__ import annotations

import re
from datetime import timedelta

from groups.proposal import OPEN, State
from mail.reading.purpose import beginning
from mail.reading.purpose.persons_wanted import wanted
from mail.reading.text import Text
from mail.understanding import Intent
from service import access, confirm_waits, notices, settling
from service.confirming import CONFIRM_DAYS, ask_organizer, confirm, settle_points
from service.correspondence import first_days, shifting
from service.correspondence.asides import pass_on_question, tell_passed_on, unclear
from service.correspondence.asking import asks
from service.correspondence.case import Case, Handled
from service.correspondence.proposals import pass_on_what_is_asked, too_late
from service.proposing import about, present
from service.settled import said
from store.groups import Proposal

#: What an organizer may mean by a plain no.
_INSTEAD = (
    "let somebody else organize the group (NOT ORGANIZING)",
    "take more time (NOT YET)",
    "call the group off for all of you (CANCEL)",
)
_WHICH_HOUR = (
    ", at another hour that we could not read. Please reply with the day and the hour, such as"
    " “Wednesdays at 12:15 pm”."
)
_WHICH_LENGTH = (
    ". But you tell of hours, “{hours}”, that make {span} minutes, and of a length of {minutes}"
    " (“{length}”). Please tell us which it is."
)
_WHICH_NO = "You wrote no, and several things may be meant by it."
_SETTLED = "what you settled, as it stands below."
_NOT_ME = re.compile(
    r"\bnot me\b|\b(?:some(?:body|one)|anybody|anyone) else\b|\banother (?:person|member|one of)\b"
    r"|\bone of the others\b",
    re.IGNORECASE,
)


def organize(case: Case, proposal: Proposal) -> Handled:
    """Hear the organizer: confirmed, some points, not yet, cancel, or not me."""
    desk, understood = case.desk, case.understanding
    if proposal.state not in OPEN or proposal.organizer_id != (
        case.person.id if case.person else None
    ):
        return too_late(case, proposal)
    newer = shifting.moved(case.words, said(understood.charter, proposal.slot or ""), proposal)
    newer, which_day = first_days.of_proposal(case, newer, proposal)
    settle_points(proposal, newer)
    if premises := access.premises(case.words):
        proposal.charter = {**proposal.charter, access.PREMISES: premises}
    lengths = _two_lengths(case, proposal)
    no = understood.intent is Intent.DECLINE
    if understood.refuses_organizing or (no and _NOT_ME.search(case.words)):
        return _pass_on(case, proposal)
    if no and "cancel" in understood.flags:
        return _cancel(case, proposal)
    if no:
        # A plain no may be to the task alone: that of one ends nobody else's group.
        asked = pass_on_what_is_asked(case, proposal)
        return unclear(case, _INSTEAD, _WHICH_NO, question=asked)
    if proposal.state is State.ASKING and understood.intent is not Intent.QUESTION:
        # Somebody is asked again since: what was settled is kept, and the group waits.
        asked = pass_on_what_is_asked(case, proposal)
        confirm_waits.tell(desk, proposal, replied=True, question=asked)
        return case.done("somebody is asked again; the confirmation waits")
    if "not_yet" in understood.flags or "conditional" in understood.flags:
        settling.take_back_confirmation(proposal)
        proposal.confirm_by = desk.now + timedelta(days=CONFIRM_DAYS)
        asked = pass_on_what_is_asked(case, proposal)
        ask_organizer(desk, proposal, understood="that you need more time.", question=asked)
        return case.done("not yet")
    if understood.intent is Intent.QUESTION:
        return pass_on_question(case, about=proposal)
    sure = not understood.unclear
    confirmed = sure and understood.intent in (Intent.CONFIRM, Intent.ACCEPT)
    asked = _asked_beside(case, proposal)
    # A yes said before still stands while the missing points come in.
    doubt = lengths or which_day
    if newer.slot is None and beginning.names_another_hour(Text(case.words)):
        doubt = _WHICH_HOUR
    if confirmed and doubt:
        # Who said yes to one hour must not be introduced with it when it is another.
        proposal.charter = {**proposal.charter, "confirmed": True}
        ask_organizer(desk, proposal, understood=f"you confirm the group{doubt}", question=asked)
        return case.done("confirmed, hour or length in doubt")
    if confirmed or (proposal.charter.get("confirmed") and _brings(case)):
        group = confirm(desk, proposal, question=asked)
        if group and asked:
            # The introduction goes to everybody, and says nothing of one member's question.
            tell_passed_on(case, asked, about=proposal)
        return case.done("confirmed" if group else "confirmed, points missing")
    if _brings(case):
        settled = f"what you settled{doubt}" if doubt else _SETTLED
        ask_organizer(desk, proposal, understood=settled, question=asked)
        return case.done("points settled, not confirmed")
    return unclear(case, (f"confirm the group {proposal.code}", *_INSTEAD), question=asked)


def _asked_beside(case: Case, proposal: Proposal) -> str:
    """What is asked beside a confirmation; "we ask the ombudsman" is a rule and no question."""
    plain = "?" not in case.words and _brings(case) and not wanted(case.words)
    return "" if plain else pass_on_what_is_asked(case, proposal)


def _two_lengths(case: Case, proposal: Proposal) -> str:
    """What to ask where a letter tells two lengths, neither of which is settled then."""
    told = case.understanding.charter.lengths
    if not told:
        return ""
    proposal.charter = {k: v for k, v in proposal.charter.items() if k != "length_minutes"}
    hours, length = told
    return _WHICH_LENGTH.format(
        hours=hours.evidence, span=hours.value, minutes=length.value, length=length.evidence
    )


def _pass_on(case: Case, proposal: Proposal) -> Handled:
    """The organizer would rather not: the next is asked, and the one who passed it on is told."""
    desk, person = case.desk, proposal.organizer
    assert person is not None
    asking = proposal.state is State.ASKING
    settling.pass_on(desk, proposal, person, tell=asking)
    if proposal.organizer is None:
        settling.fall(desk, proposal)
        _pass_on_apart(case, proposal)
        return case.done("organizing passed on to nobody")
    proposal.confirm_by = None
    notice = notices.AcceptReceived(
        first_name=person.first_name,
        code=proposal.code,
        leaves_organizing=True,
        question=pass_on_what_is_asked(case, proposal),
    )
    place = next(each for each in present(proposal) if each.person is person)
    desk.outbox.tell(person, notice, about(proposal, place))
    if not asking:
        ask_organizer(desk, proposal)
    return case.done("organizing passed on")


def _pass_on_apart(case: Case, proposal: Proposal) -> None:
    """What is asked where the proposal ends, whose mail goes to everybody: in one of its own."""
    if asks(case):
        pass_on_question(case, about=proposal)


def _brings(case: Case) -> bool:
    charter = case.understanding.charter
    return any(
        (
            charter.purpose,
            charter.frequency,
            charter.place,
            charter.length_minutes or charter.lengths,
            charter.conflict,
            charter.slot,
            charter.first_date,
        )
    )


def _cancel(case: Case, proposal: Proposal) -> Handled:
    settling.fall(case.desk, proposal, why="It could not be settled this time.")
    _pass_on_apart(case, proposal)
    return case.done("cancelled by the organizer")
