"""Weighing the learned opinion against what the tables said.

The tables know what they heard and how plainly; the learned opinion knows what letters of
this kind mostly mean.  It may change a wish that was only guessed or hinted at, the more
surely the plainer the words were; it never gives an acceptance or a confirmation, and where
it disbelieves one, the writer is asked.
"""

from __future__ import annotations

from collections.abc import Mapping

from mail.reading.purpose.asides import asides
from mail.reading.purpose.wish import SETTLED, Scores, Wish
from mail.reading.text import Text
from mail.understanding import Intent

#: How many times likelier another wish must be, for each step of plainness (0 = a guess).
PER_STEP = 2.0
#: An acceptance or confirmation whose share is below this is asked about: one said plainly,
#: and one that only leans ("sounds good").
DISBELIEVED = 0.3
DISBELIEVED_LEANING = 0.5
_PLAIN = 5
_GIVEN_ONLY_IN_WORDS = frozenset({Intent.ACCEPT, Intent.CONFIRM})
_SILENT = 0.002


def weigh(text: Text, wish: Wish, scores: Scores, shares: Mapping[Intent, float]) -> Wish:
    """The wish after the second opinion was heard.

    Parameters
    ----------
    text : Text
        The letter.
    wish : Wish
        What the tables understood, with its strength.
    scores : dict
        Weights of the cues.
    shares : mapping of Intent to float
        The learned probability of each intent.
    """
    if wish.strength >= SETTLED or not text.body.tokens:
        return wish
    choice = max(shares, key=lambda intent: shares[intent])
    given = wish.intent in _GIVEN_ONLY_IN_WORDS and not wish.flags
    least = DISBELIEVED if wish.strength >= _PLAIN else DISBELIEVED_LEANING
    if given and shares.get(wish.intent, 0.0) < least:
        return Wish(Intent.OTHER, ask=("intent",))
    if wish.intent in _GIVEN_ONLY_IN_WORDS:
        return wish
    odds = shares[choice] / max(shares.get(wish.intent, 0.0), _SILENT)
    if choice is wish.intent or odds < PER_STEP**wish.strength:
        return wish
    if choice in _GIVEN_ONLY_IN_WORDS:
        # It may have been meant as one; that is hers to say.
        return Wish(Intent.OTHER, ask=("intent",)) if wish.intent is Intent.DECLINE else wish
    return Wish(choice, asides(text, choice, scores))
