"""An organizer of a group hands the organizing on, and a member takes it up.

Nobody has it by another's word.  Who would hand it to a member has it until that member says
yes; who gives it up has it no longer, and the member who was named is asked, else all of them,
of whom the first who says yes organizes the group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import select

from groups import group as life
from groups import membership, profile
from mail.reading.purpose import handing_on, successor
from mail.understanding import Command
from service import notices
from service.attending import called, present
from service.correspondence import belonging, checking, recorded
from service.correspondence.asides import pass_on_question
from service.correspondence.case import Case, Handled, answers
from store.groups import Group, Membership
from store.locks import hold_group
from store.people import Person
from store.post import QuestionKind

#: Questions whose answers speak of another organizing, or of somebody else.
_ASKED_ELSE: Final = frozenset(
    {QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.CONSENT}
    | {QuestionKind.ALERT, QuestionKind.REVIEW}
    | {QuestionKind.ADDRESS_CHECK}
)
#: Where a group without an organizer keeps whom it has asked, beside what its charter settles.
_ASKED: Final = "asked to organize"
#: Where a group keeps who would hand the organizing on, and to whom, until that one has answered.
_HANDED: Final = "handed on"
_ENDS: Final = frozenset({Command.STOP, Command.FORGET, Command.WITHDRAW})


def heard(case: Case) -> Handled | None:
    """What follows where a letter gives a group's organizing up or takes it on; else None."""
    asked = case.question
    if case.person is None or case.person.id is None or _ENDS & set(case.understanding.commands):
        return None
    if asked is not None and asked.kind in _ASKED_ELSE:
        return None
    # The words first: most letters speak of nothing like it, and need no look at the groups.
    spoken = handing_on.gives_up(case.words) or handing_on.leaves_too(case.words)
    succeeds = successor.hints(case.words)
    group = organized(case) if spoken or succeeds else None
    if group is not None and _gives_up(case, group):
        if not case.sure:
            return checking.ask(case, asked, what="hand on the organizing of your group")
        return hand_on(case, group)
    asked_whether = _answers_asking(case)
    takes = handing_on.takes_on(case.words) or (succeeds and successor.myself(case.words))
    vacant = (_vacant(case) or _handed(case)) if asked_whether or takes else None
    return _answer(case, vacant, asked=asked_whether) if vacant is not None else None


def _gives_up(case: Case, group: Group) -> bool:
    """In so many words, by naming who organizes now, or by leaving and naming who takes over."""
    if handing_on.gives_up(case.words):
        return True
    names = called(present(group))
    if handing_on.leaves_too(case.words) and handing_on.hands_to(case.words, names):
        return True
    now = names.get(successor.named(case.words, names))
    return now is not None and now != group.organizer_id


def organized(case: Case) -> Group | None:
    """The one group that the writer organizes; of several the one that is named."""
    assert case.person is not None
    rows = select(Group).where(
        Group.organizer_id == case.person.id, Group.state != life.State.CLOSED
    )
    return meant(case, list(case.desk.session.scalars(rows)))


def meant(case: Case, groups: list[Group]) -> Group | None:
    """The one group of some that a letter names, or the only one."""
    ref = case.understanding.facts.group_ref
    named = [each for each in groups if ref is not None and str(ref.value).upper() == each.code]
    subject = [each for each in groups if each.code in case.letter.subject.upper()]
    found = named or subject or groups
    return found[0] if len(found) == 1 else None


def _vacant(case: Case) -> Group | None:
    """A group without an organizer that the writer is in."""
    mine = [each.group for each in belonging.now(case)]
    return meant(case, [each for each in mine if each.organizer_id is None])


def _handed(case: Case) -> Group | None:
    """A group whose organizer would hand the organizing to the writer, and still has it."""
    mine = [each.group for each in belonging.now(case)]
    return meant(case, [each for each in mine if _is_handed(each, case.person)])


def _is_handed(group: Group, to: Person | None) -> bool:
    waits = group.charter.get(_HANDED)
    return waits is not None and to is not None and waits == [group.organizer_id, to.id]


def _answers_asking(case: Case) -> bool:
    return answers(case, notices.OrganizingChanged.name)


def hand_on(case: Case, group: Group, to: Person | None = None) -> Handled:
    """Take the organizing from its writer, and ask who was named, else everybody.

    ``to`` was named before, by a mail that this letter says yes to.
    """
    former = case.person
    assert former is not None
    hold_group(case.desk.session, group.id)
    others = [each for each in present(group) if each.person_id != former.id]
    # Who has given notice is told, and not asked for what ends with the last meeting.
    staying = [each for each in others if _stays(each)]
    named = to or _named(case, staying)
    gone = handing_on.resigns(case.words) or handing_on.leaves_too(case.words)
    if named is not None and not gone:
        return _ask_named(case, group, named)
    group.organizer_id, group.organizer = None, None
    _mark(group, former.id)
    told = notices.OrganizingChanged(
        code=group.code,
        former_name=former.first_name,
        asked_name=named.first_name if named is not None else "",
        asks_others=bool(staying) and named is None,
        by_name=named is not None,
    )
    leaves = handing_on.leaves_too(case.words)
    if not leaves:
        tell(case, former, replace(told, yours=True))
    for each in others:
        asks = each.person is named if named is not None else each in staying
        if asks:
            _mark(group, each.person_id)
        tell(case, each.person, replace(told, you_are_asked=asks))
    whom = f"{named.first_name} was named and is asked" if named else "all others are asked"
    whom = f"{whom} whether to take it on" if staying else "nobody who stays is left to ask"
    case.desk.alert(
        "organizer",
        f"{former.first_name or former.email} no longer organizes {group.code}",
        f"{former.email} can no longer organize the group {group.code}; {whom}."
        " Until one says yes nobody organizes it.",
        "Please see that somebody does; whoever writes that they will, has it.",
        excerpt=case.words[:2000],
        lines=tuple(each.person.email for each in others),
        member=former,
    )
    done = case.done("organizing handed on")
    if leaves:
        left = recorded.leave(case)
        return replace(done, outcome=f"{done.outcome}; {left.outcome}")
    return done


def _ask_named(case: Case, group: Group, named: Person) -> Handled:
    """Ask who would have the organizing; until a yes nothing changes."""
    former = case.person
    assert former is not None
    group.charter = {**group.charter, _HANDED: [former.id, named.id]}
    told = notices.OrganizingChanged(
        code=group.code,
        former_name=former.first_name,
        asked_name=named.first_name or "the member you named",
        until_then=True,
    )
    tell(case, former, replace(told, yours=True))
    tell(case, named, replace(told, you_are_asked=True))
    return case.done("asked whether to take the organizing on")


def _named(case: Case, others: Sequence[Membership]) -> Person | None:
    """Which of the others a letter hands the organizing to."""
    names = called(others)
    to = handing_on.hands_to(case.words, names) or successor.named(case.words, names)
    return next((each.person for each in others if each.person_id == names.get(to)), None)


def _answer(case: Case, group: Group, *, asked: bool) -> Handled | None:
    """Hear whether a member takes the organizing on."""
    said, person = case.understanding, case.person
    assert person is not None
    takes = handing_on.answers(case.words) if asked else True
    if takes and (said.refuses_organizing or {"conditional", "not_yet"} & set(said.flags)):
        takes = None
    if takes is None:
        # A yes with a condition is a person's to hear, and no yes.
        return pass_on_question(case) if asked and said.unclear else None
    if not case.sure:
        return checking.ask(case, case.question, what="say whether you organize your group")
    hold_group(case.desk.session, group.id)
    case.desk.session.refresh(group)
    if _is_handed(group, person):
        return give(case, group, person) if takes else _keep(case, group, person)
    if not takes:
        return _refuse(case, group, person)
    if group.organizer_id is not None:
        return None
    return give(case, group, person)


def give(case: Case, group: Group, person: Person) -> Handled:
    """Make a member a group's organizer, by their own word, and tell everybody."""
    group.organizer_id, group.organizer = person.id, person
    _settled(group, _ASKED, _HANDED)
    told = notices.OrganizingChanged(code=group.code, new_name=person.first_name or "A member")
    for each in present(group):
        tell(case, each.person, replace(told, you_organize=each.person_id == person.id))
    case.desk.alert(
        "organizer",
        f"{person.first_name or person.email} organizes {group.code}",
        f"{person.email} has taken on organizing the group {group.code}, and its members know.",
    )
    return case.done("organizing taken on")


def _keep(case: Case, group: Group, person: Person) -> Handled:
    """Note a no to what the organizer would hand on: it is the organizer's as before."""
    _settled(group, _HANDED)
    told = notices.OrganizingChanged(
        code=group.code, asked_name=person.first_name or "The member you named", until_then=True
    )
    former = group.organizer
    assert former is not None
    tell(case, person, replace(told, former_name=former.first_name, refused=True))
    tell(case, former, replace(told, you_organize=True))
    return case.done("would rather not organize; the organizer does as before")


def _settled(group: Group, *waited: str) -> None:
    group.charter = {name: each for name, each in group.charter.items() if name not in waited}


def _refuse(case: Case, group: Group, person: Person) -> Handled:
    """Note a no; where only one was asked, the others are asked now."""
    others = [
        each.person for each in present(group) if each.person_id != person.id and _stays(each)
    ]
    new = [each for each in others if each.id not in group.charter.get(_ASKED, ())]
    _mark(group, *(each.id for each in new))
    told = notices.OrganizingChanged(code=group.code, asks_others=bool(new))
    tell(case, person, replace(told, refused=True))
    for each in new:
        tell(case, each, replace(told, you_are_asked=True))
    case.desk.alert(
        "organizer",
        f"{person.first_name or person.email} would rather not organize {group.code}",
        f"{person.email} was asked to organize {group.code} and would rather not."
        + (" The others are asked now." if new else " Everybody in it has been asked."),
        "Please see whether somebody does.",
        excerpt=case.words[:2000],
        member=person,
    )
    return case.done("would rather not organize")


def _stays(place: Membership) -> bool:
    return place.state is not membership.State.GIVING_NOTICE


def _mark(group: Group, *people: int) -> None:
    """Remember who has been asked to organize a group, or has given it up."""
    asked = sorted({*group.charter.get(_ASKED, ()), *people})
    group.charter = {**group.charter, _ASKED: asked}


def tell(case: Case, person: Person, notice: notices.OrganizingChanged) -> None:
    """Tell a member of a group what became of its organizing; not one who has stopped our mail."""
    if person.state in profile.UNWRITTEN and person is not case.person:
        return
    case.desk.outbox.tell(person, replace(notice, first_name=person.first_name))
