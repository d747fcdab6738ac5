"""A name put right in a letter that is about nothing else: noted, and told from then on."""

from __future__ import annotations

from typing import Final

from mail.understanding import Intent
from service import facts, notices
from service.correspondence import belonging, changing_address, passing_on_words
from service.correspondence.case import Case, Handled, is_coordinator
from service.correspondence.remembering import told_name
from store.post import QuestionKind

#: What such a letter may have been read as.
_READ_AS: Final = frozenset({Intent.OTHER, Intent.QUESTION, Intent.JOIN, Intent.FORM})
#: In more words something else is told, too.
_FEW: Final = 30
_NO_MATTER: Final = frozenset({"first_name", "hopes", "with", "not_with", "group_ref", "dates"})


def heard(case: Case) -> Handled | None:
    """Note a name that is spelled otherwise than on file; None for every other letter.

    An answer to the echo is heard as the correction of the request that it is.
    """
    person, said, asked = case.person, case.understanding, case.question
    if person is None:
        other = is_coordinator(case.desk.settings, case.sender.address)
        return None if other else changing_address.of_a_stranger(case)
    if said.commands or said.intent not in _READ_AS:
        return None
    if asked is not None and asked.kind not in (QuestionKind.NOTICE, QuestionKind.CHECK_IN):
        return None
    moves = changing_address.told(case.words, case.sender.address)
    if moves and not passing_on_words.asks(case.words):
        keep(case)
        return changing_address.of_a_member(case)
    if facts.stated(said).keys() - _NO_MATTER or len(case.words.split()) > _FEW:
        return None
    first, last = keep(case)
    if not (first or last):
        return None
    notice = notices.NameNoted(
        first_name=person.first_name,
        last_name=last,
        is_first=bool(first),
        groups=tuple(each.group.code for each in belonging.now(case)),
    )
    case.desk.outbox.tell(person, notice)
    return case.done("name noted")


def keep(case: Case) -> tuple[str, str]:
    """Keep the name that a letter tells in so many words; give what of it is new, else empty."""
    person = case.person
    assert person is not None
    first, last = (each[:100] for each in told_name(case, person))
    first = first if first != person.first_name else ""
    last = last if last != person.last_name else ""
    person.first_name, person.last_name = first or person.first_name, last or person.last_name
    return first, last
