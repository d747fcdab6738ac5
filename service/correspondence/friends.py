"""A wish for somebody else: whoever takes part writes in person, and nothing of it is kept."""

from __future__ import annotations

from typing import Final

from mail.reading import known
from mail.reading.speaker import of_a_friend
from mail.reading.text import Text
from mail.understanding import Intent
from service import notices
from service.correspondence.case import Case, Handled
from store.post import QuestionKind

#: What such a letter may be read as; to begin a group, or to offer a seat in one, is the writer's.
_READ_AS: Final = frozenset({Intent.JOIN, Intent.OTHER})


def heard(case: Case) -> Handled | None:
    """Say that a friend must write for herself; None for a letter that is its writer's own.

    A colleague's licence, years and town are not her friend's to give, nor ours to keep: the
    letter is dropped, like one that tells of a client, and nothing of it goes into what is on
    file about its writer.
    """
    said, asked = case.understanding, case.question
    if said.commands or said.intent not in _READ_AS:
        return None
    if asked is not None and asked.kind not in (QuestionKind.NOTICE, QuestionKind.ECHO):
        return None
    text = Text(case.words)
    who = of_a_friend(text)
    if not who or known.of_oneself(text):
        return None
    person = case.person
    notice = notices.FriendWrites(first_name=person.first_name if person else "", who=who)
    if person is not None:
        case.desk.outbox.tell(person, notice)
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("for a friend, who must write; not kept", drop=True)
