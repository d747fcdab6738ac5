"""What a letter asks beside words about a client: done, while the words themselves are not kept.

"No; Nadia was my client some years ago" is a no, and the best of reasons for one.
The letter goes (guarantee 7), and a no that went with it would leave the writer asked on
about a group she must not be in.  So what only gives something up, or is a plain order,
is carried out with the words taken out of it; a wish, a yes or a question is written again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mail.understanding import Command, Fact, Facts, Intent
from service.correspondence import answering, apart, caring, commands, recorded
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import suffices
from store.groups import Invitation
from store.post import QuestionKind

#: Questions whose no is carried out though its words go.
_HEARS_NO: Final = frozenset(
    {QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.CONSENT}
    | {QuestionKind.ADDRESS_CHECK}
)


def client_information(case: Case) -> Handled:
    """Carry out what can be, forget the words, and tell the writer of both."""
    done = _carried_out(case)
    # Who asked to be forgotten, and is, has only an address left.
    writer = case if done is None or done.person_id is not None else replace(case, person=None)
    told = caring.client_information(writer, acted=done is not None)
    if done is None:
        return told
    return Handled(done.intent, f"{done.outcome}; {told.outcome}", done.person_id, drop=True)


def declined(case: Case) -> Handled | None:
    """Hear a no to a proposed group that stands beside words which need care; None where none."""
    asked = case.question
    no = case.understanding.intent is Intent.DECLINE and suffices(case, Intent.DECLINE)
    if not no or asked is None or asked.kind not in _HEARS_NO:
        return None
    return answering.answer(case, asked)


def _carried_out(case: Case) -> Handled | None:
    """What became of the order, the leaving or the no of a letter; None where it holds none."""
    orders = commands.given(case)
    bare = _without_words(case)
    if orders and all(suffices(case, each) for each in orders):
        return commands.carry_out(bare, orders)
    said = case.understanding
    leaves = said.intent is Intent.LEAVE or Command.LEAVE in said.commands
    if leaves and suffices(case, Intent.LEAVE) and not _is_proposed(case):
        return recorded.leave(bare)
    return declined(bare)


def _is_proposed(case: Case) -> bool:
    return case.question is not None and case.question.kind is QuestionKind.PROPOSAL


def _without_words(case: Case) -> Case:
    """The case with the values that were read and none of the words they were read from.

    Whom the writer must not sit with stays, as a bare name that tells of no client.
    """
    said = case.understanding
    names = dict.fromkeys((*(str(each.value) for each in said.facts.not_with), *_proposed(case)))
    kept = Facts(
        not_with=tuple(Fact(name, name) for name in names),
        group_ref=said.facts.group_ref,
        dates=said.facts.dates,
    )
    bare = replace(said, facts=kept, new_text="", signature="")
    return replace(case, understanding=bare)


def _proposed(case: Case) -> list[str]:
    """Those of the proposal that is answered whom the letter names."""
    asked = case.question
    if asked is None or asked.invitation_id is None:
        return []
    place = case.desk.session.get(Invitation, asked.invitation_id)
    return apart.named(case.words, place) if place is not None else []
