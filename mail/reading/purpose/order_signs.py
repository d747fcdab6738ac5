"""A learned second opinion on plain orders: what the tables of orders do not foresee.

"Lose my email", "nuke it", "hold my file back through lambing": an order is given in any words,
and the same words are told of others.  A logistic regression for each order weighs what
:mod:`mail.reading.learned` sees and what the letter answers.  The weights lie in ``orders.tsv``
and are made by ``python benchmarks/signs.py``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache

from mail.reading import learned
from mail.reading.flow import flowing
from mail.reading.purpose import orders_unmeant as unmeant
from mail.reading.text import Part, Text
from mail.understanding import Command

#: From this probability on an order that no row foresees is carried out; chosen by
#: cross-validation with whole hands left out (``python benchmarks/signs.py --check``) and by
#: what misses and false orders cost.
SURE = {
    # Whoever is written to again although she asked not to be is wronged; the goodbye can be
    # answered to come back.
    Command.STOP: 0.5,
    # Each is told to the writer, who takes it back with a word.
    Command.PAUSE: 0.5,
    Command.WITHDRAW: 0.5,
    Command.EXPORT: 0.5,
    Command.ATTEST: 0.6,
    # It deletes, and cannot be undone.
    Command.FORGET: 0.8,
}
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
#: Courtesies apart, a STOP fainter than this is none.
FAINT = 0.04
#: An order of the tables below this is not believed.
DISBELIEVED = {
    Command.PAUSE: 0.02,
    Command.WITHDRAW: 0.02,
    Command.EXPORT: 0.02,
    Command.ATTEST: 0.02,
    Command.FORGET: 0.02,
}


@cache
def table() -> learned.Table:
    """The weights of the orders."""
    return learned.load("mail.reading.purpose", "orders.tsv")


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
    found = table().likeliest(learned.windows(part), f"ctx_{context}")
    return {Command(label): share for label, share in found.items()}


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
    if Command.FORGET in (*believed, *sure) and shares[Command.EXPORT] < BESIDE_FORGET:
        sure = [each for each in sure if each is not Command.EXPORT]
    if Command.STOP in sure and unmeant.held_on(flowing(text.body)):
        sure.remove(Command.STOP)
    return (*believed, *sure)


def _believed(text: Text, order: Command, shares: Mapping[Command, float]) -> bool:
    """Whether an order of the tables stands; a bare word that our mails offer always does."""
    if len(text.body.tokens) <= A_WORD:
        return True
    return shares.get(order, 1.0) >= DISBELIEVED.get(order, 0.0)


def leans(shares: Mapping[Command, float]) -> bool:
    """Whether some order may have been given, so that a word about it is worth a question."""
    return max(shares.values()) >= LEANING
