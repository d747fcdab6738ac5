"""A member tells who organizes the group now, and somebody else does on file.

By another's word nobody loses the task.  So the organizer on file is asked, a coordinator is
told, and the writer hears both; the organizer's yes hands it on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mail.reading.purpose import handing_on as words_of_handing_on
from mail.reading.purpose import successor
from service import notices
from service.attending import called, present
from service.correspondence import belonging, handing_on
from service.correspondence.case import Case, Handled, answers
from store.groups import Group
from store.locks import hold_group
from store.people import Person
from store.post import QuestionKind

#: Where a group keeps whom a member named as its organizer, until the one on file has answered,
#: and who that member was, if surely it was they.
_TOLD: Final = "told to be organizer"


def heard(case: Case) -> Handled | None:
    """What follows where a member says that the group has another organizer; else None."""
    if case.person is None or case.person.id is None or case.understanding.commands:
        return None
    asked = case.question
    if asked is not None and asked.kind is not QuestionKind.NOTICE:
        return None
    if answers(case, notices.OrganizingChanged.name):
        return _answered(case)
    if not successor.hints(case.words):
        return None
    group = handing_on.meant(case, [each.group for each in belonging.now(case)])
    if group is None or group.organizer_id in (None, case.person.id):
        return None
    named = _named(case, group)
    if named is None or named.id == group.organizer_id:
        return None
    return _ask_back(case, group, named)


def _named(case: Case, group: Group) -> Person | None:
    """The member who organizes the group now, as its writer tells."""
    if successor.myself(case.words):
        return case.person
    names = called(present(group))
    found = names.get(successor.named(case.words, names))
    return next((each.person for each in present(group) if each.person_id == found), None)


def _ask_back(case: Case, group: Group, named: Person) -> Handled:
    """Ask the organizer on file, and tell a coordinator and the writer."""
    writer, on_file = case.person, group.organizer
    assert writer is not None
    assert on_file is not None
    hold_group(case.desk.session, group.id)
    group.charter = {**group.charter, _TOLD: [named.id, writer.id if case.sure else None]}
    told = notices.OrganizingChanged(
        code=group.code,
        former_name=on_file.first_name,
        asked_name=named.first_name or "another member",
        told_by=writer.first_name or "A member",
    )
    handing_on.tell(case, on_file, replace(told, is_asked_back=True))
    handing_on.tell(case, writer, replace(told, passed_back=True))
    case.desk.alert(
        "organizer",
        f"{named.first_name or named.email} is said to organize {group.code}",
        f"{writer.email} writes that {named.email} organizes the group {group.code} now. On file"
        f" it is {on_file.email}, who has been asked whether that is so; nothing has changed.",
        "Please see that it is settled; the organizer's yes to our mail hands it on.",
        excerpt=case.words[:2000],
        member=writer,
    )
    return case.done("another organizer told of; the one on file is asked")


def _answered(case: Case) -> Handled | None:
    """What the organizer on file says to it."""
    group = handing_on.organized(case)
    told = group.charter.get(_TOLD) if group is not None else None
    says = words_of_handing_on.answers(case.words)
    if group is None or told is None or says is None or not case.sure:
        return None
    group.charter = {name: point for name, point in group.charter.items() if name != _TOLD}
    if not says:
        return case.done("organizes as before")
    named_id, surely = told
    members = {each.person_id: each.person for each in present(group)}
    named = members.get(named_id)
    if named is not None and named_id == surely:
        # Both have said so now, and surely it was they.
        hold_group(case.desk.session, group.id)
        return handing_on.give(case, group, named)
    return handing_on.hand_on(case, group, named)
