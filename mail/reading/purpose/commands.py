"""Plain orders in a letter, handled before anything else.

The ways of giving them stand in :mod:`mail.reading.purpose.orders`.
"""

from __future__ import annotations

import re
from functools import cache

from mail.reading.flow import flowing
from mail.reading.purpose.order_row import Order
from mail.reading.purpose.orders import ORDERS
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Command

#: Words that only speak of an order: "what happens if I reply STOP?"
_SPOKEN_OF = re.compile(
    r"(?:\b(?:reply|replying|answer|answering|say|saying|write|the word|before|does|did"
    r"|how to|(?:not|n't) (?:want|mean|need|have) to|i won't|not|if i|can i|how do i|should i)"
    r" (?:with )?|\b(?:don't|do not|never|no need to)(?: please| ever)? |[\"'])$"
)
#: What is asked to be deleted is not asked to be sent.
_DELETES = re.compile(r"\b(?:delet|eras|remov|purg|wip|destroy|forget|expung)\w*\b[^.?!]*$")

#: The words that our mails offer, alone or with a courtesy: the word itself must do.
_BARE = re.compile(
    r"\W{0,40}(?:hi|hello|ok|okay|yes)?\W{0,4}(?:please |pls |kindly )?"
    r"(?P<word>stop|unsubscribe|withdraw|pause|forget|export)(?: me| it| my request)?"
    r"(?:,? ?(?:please|pls|now|thanks?|thank you|thx))*\W{0,40}"
)


@cache
def _compiled() -> tuple[tuple[Order, Sieve], ...]:
    return tuple((order, Sieve(order.pattern, re.MULTILINE)) for order in ORDERS)


def read(text: Text) -> tuple[Command, ...]:
    """The orders in the new words, in the order of the table.

    Examples
    --------
    >>> read(Text("Please take me off. I've told you people twice."))
    (<Command.STOP: 'stop'>,)
    >>> read(Text("Yes to the group, but stop the reminders"))
    ()
    """
    words = flowing(text.body)
    found: list[Command] = []
    for order, pattern in _compiled():
        if order.command not in found and _given(order, pattern, words):
            found.append(order.command)
    bare = _BARE.fullmatch(words.strip())
    if bare is not None:
        word = "stop" if bare["word"] == "unsubscribe" else bare["word"]
        found = list(dict.fromkeys([Command(word), *found]))
    if _shouted(text, r"STOP|UNSUBSCRIBE") and Command.STOP not in found:
        found.insert(0, Command.STOP)
    if not found and not text.is_reply and not words.strip(" \n"):
        found.extend(_in_subject(text))
    if not text.is_reply and re.fullmatch(r"\W*(?:stop|unsubscribe)\W*", flowing(text.title)):
        found = list(dict.fromkeys([Command.STOP, *found]))
    return tuple(found)


def _given(order: Order, pattern: Sieve, words: str) -> bool:
    """Whether an order is given, not only spoken of."""
    for match in pattern.finditer(words):
        if _SPOKEN_OF.search(words, max(0, match.start() - 24), match.start()):
            continue
        if order.command is Command.EXPORT and _DELETES.search(
            words, max(0, match.start() - 80), match.end()
        ):
            continue
        return True
    return False


def _shouted(text: Text, word: str) -> bool:
    """Whether our own capital word stands in the new words as an order."""
    for match in re.finditer(rf"\b(?:{word})\b", text.body.plain):
        before = flowing(text.body)[max(0, match.start() - 24) : match.start()]
        after = flowing(text.body)[match.end() : match.end() + 24]
        if _SPOKEN_OF.search(before) or re.match(
            r" (?:the |sending (?:me )?(?:the )?)?remind", after
        ):
            continue
        return text.body.plain != text.body.plain.upper() or len(text.body.plain) < 40
    return False


def _in_subject(text: Text) -> list[Command]:
    found = []
    for order, pattern in _compiled():
        if pattern.search(flowing(text.title)) and order.command not in found:
            found.append(order.command)
    return found
