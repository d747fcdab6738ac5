"""A question about deletion, which orders none: "does WITHDRAW delete my data?".

What is deleted cannot be given back, so that only an order deletes; who asks gets an answer
from a person.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sqlalchemy import select

from mail.reading.sentences import within_bounds
from mail.understanding import Command, Intent
from service import notices
from service.correspondence.case import Case, answers
from store.post import Outbound

_DELETES: Final = re.compile(
    r"\b(?:delet|eras|forget|forgot|remov|destroy|wip|purg|expung)\w*", re.IGNORECASE
)
#: An order in the form of a question: "could you please delete my data?".
_PLEASE: Final = re.compile(
    r"\b(?:can|could|would|may|might) (?:you|i|we)\b(?! (?:tell|say|explain|let me know))"
    r"|\bplease\b|\b(?:i want|i'd like|i would like|i wish|i demand|i ask|i request)\b",
    re.IGNORECASE,
)
_SUPPOSED: Final = re.compile(
    r"\b(?:if|when|whether|unless|until|after|before|once)\b", re.IGNORECASE
)


#: What a goodbye says that asks whether all shall be deleted.
_ASKED: Final = "You also asked us to delete"
#: A plain yes to that, alone.
_YES: Final = re.compile(
    r"\W*(?:yes|yep|ok(?:ay)?|right|correct|please|do(?: it| so| that)?|delete|erase|forget)\b"
    r"(?:[\s,.!]+(?:yes|please|do|delete|erase|forget|me|it|all|everything|that|now|this|of|so"
    r"|that was me|it was me|go ahead|thanks|thank you))*\W*",
    re.IGNORECASE,
)


def confirmed(case: Case) -> bool:
    """Whether a letter says yes to the goodbye that asks whether all shall be deleted."""
    if not (case.sure and answers(case, notices.Stopped.name) and case.question is not None):
        return False
    if _YES.fullmatch(case.words.strip()) is None:
        return False
    told = select(Outbound.text).where(Outbound.id == case.question.outbound_id)
    return _ASKED in " ".join((case.desk.session.scalar(told) or "").split())


def spared(case: Case) -> Case:
    """The case of a letter that asks about deletion, with the question in the order's place."""
    said = case.understanding
    if Command.FORGET not in said.commands or not only_asks(case.words):
        return case
    kept = tuple(each for each in said.commands if each is not Command.FORGET)
    intent = Intent.QUESTION if said.intent is Intent.OTHER else said.intent
    further = tuple(each for each in said.secondary_intents if each is not intent)
    if intent is not Intent.QUESTION and Intent.QUESTION not in further:
        further = (*further, Intent.QUESTION)
    return replace(
        case,
        understanding=replace(said, commands=kept, intent=intent, secondary_intents=further),
    )


def only_asks(words: str) -> bool:
    """Whether all that a letter says of deletion is asked, and none of it for it.

    Examples
    --------
    >>> only_asks("Does WITHDRAW delete my data?"), only_asks("Could you delete my data?")
    (True, False)
    >>> only_asks("When do you delete my data?"), only_asks("Delete my data. Is it gone?")
    (True, False)
    """
    text = words.replace("\u2019", "'")
    rows = [text[start:end].strip() for start, end in within_bounds(text)]
    told = [each for each in rows if _DELETES.search(each)]
    return bool(told) and all(_asks(each) for each in told)


def _asks(sentence: str) -> bool:
    asked = sentence.rstrip("\"')").endswith("?")
    wanted = _PLEASE.search(sentence) is not None and not _SUPPOSED.search(sentence)
    return asked and not wanted
