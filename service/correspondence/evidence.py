"""What a letter may do, by how sure it is who wrote it.

Anybody can write any address into From.  So a letter that only asks is taken
as it comes; one that gives somebody's word, gives up a place or deletes needs
the token that only that person was sent, coming back from their address, or a
domain that vouches for its sender.  Where that is missing, a fresh mail to the
address on file asks whether it was them (guarantee 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Final

from mail.understanding import Command, Intent
from service.correspondence.case import Case
from store.post import Question, QuestionKind


class Evidence(IntEnum):
    """How sure it is who wrote, least first."""

    FAILED = 0  # the domain's owner says it was not them, or another's token came
    UNKNOWN = 1  # nothing speaks for or against it
    SURE = 2  # token and its owner's address, or an aligned domain, or a check answered


_ASKS = "it only asks, and the answer goes to the address on file"
_TELLS = "it can be undone, and the address on file is told"
_WORD = "it gives somebody's word, or gives up a place"

LEAST: Final[Mapping[Command | Intent, tuple[Evidence, str]]] = MappingProxyType(
    {
        Command.STOP: (Evidence.FAILED, "it must work from any mail; the goodbye can take it back"),
        Command.WITHDRAW: (Evidence.UNKNOWN, _TELLS),
        Command.PAUSE: (Evidence.UNKNOWN, _TELLS),
        Command.EXPORT: (Evidence.UNKNOWN, _ASKS),
        Command.ATTEST: (Evidence.UNKNOWN, _TELLS),
        Command.FORGET: (Evidence.SURE, "it deletes, and cannot be undone"),
        Command.LEAVE: (Evidence.SURE, _WORD),
        Intent.JOIN: (Evidence.UNKNOWN, _TELLS),
        Intent.FORM: (Evidence.UNKNOWN, _TELLS),
        Intent.SEEK_CONSULTANT: (Evidence.UNKNOWN, _TELLS),
        Intent.OFFER_SEATS: (Evidence.UNKNOWN, _TELLS),
        Intent.QUESTION: (Evidence.UNKNOWN, _ASKS),
        Intent.OTHER: (Evidence.UNKNOWN, _ASKS),
        Intent.SPAM: (Evidence.FAILED, "nothing is done"),
        Intent.BOUNCE: (Evidence.FAILED, "believed by the token of the mail that came back"),
        Intent.AUTO_REPLY: (Evidence.FAILED, "it changes no answer"),
        Intent.ACCEPT: (Evidence.SURE, _WORD),
        Intent.DECLINE: (Evidence.SURE, _WORD),
        Intent.CONFIRM: (Evidence.SURE, _WORD),
        Intent.LEAVE: (Evidence.SURE, _WORD),
    }
)


def evidence(case: Case) -> Evidence:
    """How sure it is that a case's letter is its sender's."""
    if case.sure:
        return Evidence.SURE
    return Evidence.FAILED if "auth_fail" in case.understanding.flags else Evidence.UNKNOWN


def suffices(case: Case, act: Command | Intent) -> bool:
    """Whether a letter may do this as it is."""
    return evidence(case) >= LEAST[act][0]


#: Questions to coordinators: an answer speaks to members in the service's name, whatever it says.
COORDINATORS: Final = frozenset({QuestionKind.ALERT, QuestionKind.REVIEW})

#: Questions whose answer gives a word for others, however it is read: "we are full" is a no about
#: a newcomer, and "not yet; we meet at my office" settles a place.
_GIVES_WORD: Final = COORDINATORS | {QuestionKind.CONFIRM, QuestionKind.CONSENT}


def may_answer(case: Case, question: Question) -> bool:
    """Whether a letter from its addressee may answer a question, by what it says or by whose."""
    if question.kind in _GIVES_WORD and evidence(case) is not Evidence.SURE:
        return False
    return suffices(case, case.understanding.intent)
