"""A member asks who is in her group, or when and where it meets: she reads what we have on file.

It goes to her address on file, whoever asked, and names only those she has been introduced to.
"""

from __future__ import annotations

from typing import Final

from mail.reading.purpose import of_own_group
from mail.understanding import Intent
from service import faces, notices
from service.attending import present
from service.correspondence import belonging
from service.correspondence.case import Case, Handled
from service.pool import facts_of
from service.settled import charter_of, lines
from store.groups import Group
from store.people import Person
from store.post import QuestionKind
from vocabulary import week

#: What such a letter may be read as.
_READ_AS: Final = frozenset({Intent.QUESTION, Intent.OTHER})
#: A longer letter asks more than that.
_MOST: Final = 60


def heard(case: Case) -> Handled | None:
    """Tell what is on file of each of the writer's groups; None for every other letter."""
    person, asked = case.person, case.question
    if person is None or case.understanding.intent not in _READ_AS or case.understanding.commands:
        return None
    if asked is not None and asked.kind is not QuestionKind.NOTICE:
        return None
    if len(case.words.split()) > _MOST or not of_own_group.asks(case.words):
        return None
    here = belonging.here(case)
    for each in here:
        case.desk.outbox.tell(person, on_file(each.group, person))
    return case.done("told what is on file of the group") if here else None


def on_file(group: Group, reader: Person) -> notices.GroupOnFile:
    """What a member reads of her group: who is in it, and what was settled."""
    charter = charter_of(group.charter)
    return notices.GroupOnFile(
        first_name=reader.first_name,
        code=group.code,
        group_name=week.human(group.slot) if group.slot else "",
        people=tuple(
            faces.contact(
                each.person,
                facts_of(each.person),
                organizes=each.person_id == group.organizer_id,
            )
            for each in present(group)
        ),
        charter=lines(charter, group.slot),
        organizer=group.organizer.first_name
        if group.organizer is not None and group.organizer_id != reader.id
        else "",
        you_organize=group.organizer_id == reader.id,
    )
