"""A learned second opinion on plain orders: what the tables of orders do not foresee.

"Lose my email", "nuke it", "hold my file back through lambing": an order is given in any words,
and the same words are told of others.  A logistic regression for each order weighs what
:mod:`mail.reading.learned` sees and what the letter answers.  A STOP is weighed twice, by its
likeliest sentences and by the letter as a whole: a widow's five quiet sentences order together
what none does alone, and a sharp one in a long letter of something else orders nothing.  The
weights lie in ``orders.tsv`` and ``stops.tsv`` and are made by ``python benchmarks/signs.py``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache

from mail.reading import learned
from mail.reading.flow import flowing
from mail.reading.purpose import orders_in_a_row, orders_of_erasing
from mail.reading.purpose import orders_unmeant as unmeant
from mail.reading.purpose.wish import CERTAIN, Wish
from mail.reading.text import Part, Text
from mail.understanding import Command, Intent

#: From this probability on an order that no row foresees is carried out; chosen by
#: cross-validation with whole hands left out (``python benchmarks/signs.py --check``) and by
#: what misses and false orders cost.
SURE = {
    # Whoever is written to again although she asked not to be is wronged; the goodbye can be
    # answered to come back.
    Command.STOP: 0.5,
    # Each is told to the writer, who takes it back with a word.
    Command.PAUSE: 0.6,
    Command.WITHDRAW: 0.5,
    Command.EXPORT: 0.5,
    Command.ATTEST: 0.6,
    # It deletes, and cannot be undone.
    Command.FORGET: 0.8,
}
#: A leave of the tables below this is asked about: "I have to leave at five".
NO_LEAVE = 0.05
#: Whoever gives one of these speaks of it, not of a group.
_ELSE = frozenset({Command.STOP, Command.PAUSE, Command.WITHDRAW})
#: All that the table weighs.
LABELS = (*SURE, Command.LEAVE)
#: Words of an order that needs no belief: "please withdraw my request".
A_WORD = 4
#: Who wants erased what is held wants it sent too only if she says so.
BESIDE_FORGET = 0.7
#: From here on it is asked what was meant, where nothing else was understood.
LEANING = 0.3
#: Courtesies of other tongues: most who used them here wanted no mail, and yet "bitte nicht" or
#: "no, por favor" asks for something else to end than all mail.
_POLITE = re.compile(
    r"\b(?:por favor|favor|bitte|merci|gracias|danke|s'il (?:vous|te) pla[i\u00ee]t|svp"
    r"|obrigad[oa]|grazie|prego|per favore|alstublieft)\b",
    re.IGNORECASE,
)
#: What is erased beside an end of all mail.
_OF_DATA = re.compile(
    r"\b(?:data\w*|info\w*|records?|files?|profiles?|entr(?:y|ies)|details?|particulars|everything|accounts?|notes"
    r"|all of it|whatever|forget|erase|traces?|history|letters|what (?:i|you)|anything|any of)\b"
)
#: A sentence so plain orders a STOP whatever else the letter tells; below, both views count.
PLAIN = 0.8
#: A letter of one sentence is no more as a whole than that sentence.
_SOME = 2
#: What a letter is taken to answer where that does not matter.
_ANY = "other"
#: Courtesies apart, a STOP fainter than this is none.
FAINT = 0.04
#: An order of the tables below this is not believed.
DISBELIEVED = {
    Command.PAUSE: 0.04,
    Command.WITHDRAW: 0.02,
    Command.EXPORT: 0.02,
    Command.ATTEST: 0.02,
    Command.FORGET: 0.02,
}


@cache
def table() -> learned.Table:
    """The weights of the orders."""
    return learned.load("mail.reading.purpose", "orders.tsv")


@cache
def whole_table() -> learned.Table:
    """The weights of a STOP in a letter as a whole."""
    return learned.load("mail.reading.purpose", "stops.tsv")


def likely(part: Part, context: str) -> dict[Command, float]:
    """How likely each order is given.

    Parameters
    ----------
    part : Part
        The new words.
    context : str
        What the letter answers (see :func:`mail.reading.purpose.vote.context`).
    """
    found = _shares(part, context)
    if found[Command.STOP] < LEANING or _POLITE.search(part.plain) is None:
        return found
    plainly = _shares(Part(part.where, _POLITE.sub(" ", part.raw)), context)[Command.STOP]
    return found if plainly >= FAINT else {**found, Command.STOP: plainly}


def _shares(part: Part, context: str) -> dict[Command, float]:
    known = f"ctx_{context}"
    seen = learned.windows(part)
    found = table().likeliest(seen, known)
    if len(seen) < _SOME:
        return {Command(label): share for label, share in found.items()}
    for label, share in whole_table().likeliest(learned.whole(part), known).items():
        if found[label] < PLAIN:
            found[label] = between(found[label], share)
    return {Command(label): share for label, share in found.items()}


def surely_stops(part: Part) -> bool:
    """Whether sentences and the letter as a whole both order an end of all mail, in a leave too.

    "Take me off" leaves a group; "take me off, and your mail too" ends both.
    """
    known = f"ctx_{_ANY}"
    views = (
        table().likeliest(learned.windows(part), known),
        whole_table().likeliest(learned.whole(part), known),
    )
    return all(each[Command.STOP.value] >= PLAIN for each in views)


def between(one: float, other: float) -> float:
    """What two opinions find together: the mean of their log odds.

    Examples
    --------
    >>> round(between(0.9, 0.1), 2), round(between(0.9, 0.5), 2)
    (0.5, 0.75)
    """
    least = 1e-9
    odds = [max(each, least) / max(1 - each, least) for each in (one, other)]
    joint = math.sqrt(odds[0] * odds[1])
    return joint / (1 + joint)


def weigh(
    text: Text, told: Collection[Command], shares: Mapping[Command, float]
) -> tuple[Command, ...]:
    """The orders of the tables that are believed, and those that are surely given beside.

    Examples
    --------
    >>> stops = {**dict.fromkeys(SURE, 0.0), Command.STOP: 0.97}
    >>> weigh(Text("Lose my address."), [], stops)
    (<Command.STOP: 'stop'>,)
    """
    believed = [each for each in told if _believed(text, each, shares)]
    sure = [each for each, least in SURE.items() if shares[each] >= least and each not in believed]
    words = flowing(text.body)
    likely_sent = shares[Command.EXPORT] >= BESIDE_FORGET and orders_of_erasing.sent_too(words)
    if Command.FORGET in (*believed, *sure) and not likely_sent:
        sure = [each for each in sure if each is not Command.EXPORT]
    doubted = {Command.STOP, Command.WITHDRAW} if unmeant.held_on(words) else set()
    if orders_of_erasing.keeps(words):
        doubted.add(Command.FORGET)
    if unmeant.rests_until(words) and Command.STOP not in believed:
        # "No more emails before Christmas": the day that is named ends the silence.
        doubted.add(Command.STOP)
        believed = list(dict.fromkeys((*believed, Command.PAUSE)))
    if unmeant.found_here(words) or unmeant.instead_of_one(words):
        doubted.add(Command.WITHDRAW)
        believed = [each for each in believed if each is not Command.WITHDRAW]
    if Command.STOP in (*believed, *sure) and not _OF_DATA.search(words):
        # An address that is deleted from a list leaves all else where it is.
        doubted.add(Command.FORGET)
    return (*believed, *(each for each in sure if each not in doubted))


def _believed(text: Text, order: Command, shares: Mapping[Command, float]) -> bool:
    """Whether an order of the tables stands; a bare word that our mails offer always does."""
    if len(text.body.tokens) <= A_WORD or order in orders_in_a_row.read(text.body):
        return True
    if order is Command.FORGET and orders_of_erasing.said(flowing(text.body)):
        return True
    return shares.get(order, 1.0) >= DISBELIEVED.get(order, 0.0)


def perhaps(shares: Mapping[Command, float]) -> tuple[Command, ...]:
    """The orders that may have been given, the likeliest first.

    Examples
    --------
    >>> perhaps({Command.STOP: 0.31, Command.LEAVE: 0.42, Command.PAUSE: 0.1})
    (<Command.LEAVE: 'leave'>, <Command.STOP: 'stop'>)
    """
    likely = (each for each, share in shares.items() if share >= LEANING)
    return tuple(sorted(likely, key=lambda each: -shares[each]))


def with_opinion(wish: Wish, orders: Collection[Command], shares: Mapping[Command, float]) -> Wish:
    """A wish, with what the opinion makes of a letter of which little else was understood.

    Where some order may have been given, a word about it is worth a question; a leave that is
    none by all it sounds like is asked about.  Nobody leaves a group by the opinion alone:
    news of another's leaving, and of one's own that is taken back, sound like it.

    Parameters
    ----------
    wish : Wish
    orders : collection of Command
        All that are believed.
    shares : mapping of Command to float
        How likely each is (see :func:`likely`).

    Examples
    --------
    >>> goes = {**dict.fromkeys(LABELS, 0.0), Command.PAUSE: 0.4}
    >>> with_opinion(Wish(Intent.OTHER), (), goes).ask
    ('intent',)
    """
    only = wish.intent is Intent.LEAVE and not wish.secondary
    if only and shares[Command.LEAVE] < NO_LEAVE and wish.strength < CERTAIN:
        ended = not _ELSE.isdisjoint(orders)
        return replace(wish, intent=Intent.OTHER, ask=() if ended else ("intent",))
    leans = max(shares[each] for each in SURE) >= LEANING
    leans = leans or (not orders and shares[Command.LEAVE] >= LEANING)
    if leans and wish == Wish(Intent.OTHER, strength=wish.strength):
        return replace(wish, ask=("intent",))
    return wish
