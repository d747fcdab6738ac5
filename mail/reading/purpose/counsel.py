"""Weighing the learned opinion against what the tables said.

The tables know what they heard and how plainly; the learned opinion knows what letters of
this kind mostly mean.  It may change a wish that was only guessed or hinted at, the more
surely the plainer the words were; it never gives an acceptance or a confirmation, and where
it disbelieves one, the writer is asked.  It may also hear a condition or a doubt beside.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mail.reading.purpose.asides import asides
from mail.reading.purpose.vote import by_intent
from mail.reading.purpose.wish import SETTLED, Scores, Wish
from mail.reading.text import Text
from mail.understanding import Intent

#: How many times likelier another wish must be than one that the tables hinted at, said
#: usually, or said plainly.  Fitted to sayings and letters that no table was made for: a plain
#: "start a circle" or "a mentor" is hardly ever wrong, a guessed request often.
_TRUST: Mapping[Intent, tuple[float, float, float]] = {
    Intent.FORM: (2.0, 3.0, 50.0),
    Intent.SEEK_CONSULTANT: (2.0, 3.0, 50.0),
    Intent.DECLINE: (5.0, 10.0, 20.0),
    Intent.LEAVE: (1.3, 3.0, 10.0),
    Intent.OFFER_SEATS: (1.3, 2.0, 5.0),
    Intent.JOIN: (2.0, 1.3, 5.0),
    Intent.QUESTION: (3.0, 2.0, 5.0),
    Intent.OTHER: (1.0, 8.0, 8.0),
}
_TRUST_OTHERWISE = (1.3, 2.0, 5.0)
#: An acceptance or confirmation whose share is below this is asked about.
_DISBELIEVED = 0.6
_USUAL, _PLAIN = 4, 5
#: What was taken for a consent may be something else outright, where its share is this much.
_SURELY_OTHERWISE = 0.7
_GIVEN_ONLY_IN_WORDS = frozenset({Intent.ACCEPT, Intent.CONFIRM})
_SILENT = 0.002
#: What is heard beside an intent, where its share of that intent's is this much, and of all
#: at least ``_HEARD``.
_HEARD = 0.3
_HEARD_BESIDE = {
    # A consent taken for a plain one would place somebody who never agreed.
    (Intent.ACCEPT, "conditional"): 0.5,
    (Intent.OTHER, "not_yet"): 0.6,
    # Who is thought to be on file is asked for nothing.
    (Intent.JOIN, "update_of_existing_request"): 0.8,
}


def weigh(text: Text, wish: Wish, scores: Scores, voices: Mapping[str, float]) -> Wish:
    """The wish after the second opinion was heard.

    Parameters
    ----------
    text : Text
        The letter.
    wish : Wish
        What the tables understood, with its strength.
    scores : dict
        Weights of the cues.
    voices : mapping of str to float
        The learned probability of each voice (see :mod:`mail.reading.purpose.vote`).
    """
    return _with_care(_weighed(text, wish, scores, by_intent(voices)), voices)


def _with_care(wish: Wish, voices: Mapping[str, float]) -> Wish:
    """What the learned opinion heard beside the intent: a condition, a doubt, a change.

    It may only take certainty away from a consent, never give it.
    """
    if wish.flags or wish.strength >= SETTLED:
        return wish
    whole = by_intent(voices).get(wish.intent, 0.0)
    for (intent, flag), least in _HEARD_BESIDE.items():
        share = voices.get(f"{intent.value} {flag}", 0.0)
        if wish.intent is intent and share >= max(_HEARD, least * whole):
            # A doubt that was heard needs no question what was meant.
            asks = () if flag == "not_yet" else wish.ask
            return replace(wish, flags=(flag,), ask=asks)
    return wish


def _weighed(text: Text, wish: Wish, scores: Scores, shares: Mapping[Intent, float]) -> Wish:
    """The wish, or another that is so much likelier as the tables are trusted."""
    if wish.strength >= SETTLED or not text.body.tokens:
        return wish
    choice = max(shares, key=lambda intent: shares[intent])
    if wish.intent in _GIVEN_ONLY_IN_WORDS:
        return _given(text, wish, scores, shares, choice)
    odds = shares[choice] / max(shares.get(wish.intent, 0.0), _SILENT)
    if choice is wish.intent or odds < _trust(wish):
        return wish
    if choice in _GIVEN_ONLY_IN_WORDS:
        # It may have been meant as one; that is hers to say.
        return Wish(Intent.OTHER, ask=("intent",)) if wish.intent is Intent.DECLINE else wish
    return Wish(choice, asides(text, choice, scores))


def _given(
    text: Text, wish: Wish, scores: Scores, shares: Mapping[Intent, float], choice: Intent
) -> Wish:
    """A consent that the tables heard: kept where it is believed, else asked about."""
    otherwise = choice not in _GIVEN_ONLY_IN_WORDS and shares[choice] >= _SURELY_OTHERWISE
    if otherwise:
        return Wish(choice, asides(text, choice, scores))
    if wish.flags or shares.get(wish.intent, 0.0) >= _DISBELIEVED:
        return wish
    return Wish(Intent.OTHER, ask=("intent",))


def _trust(wish: Wish) -> float:
    """How many times likelier another wish must be than what the tables understood."""
    hinted, usual, plain = _TRUST.get(wish.intent, _TRUST_OTHERWISE)
    if wish.strength >= _PLAIN:
        return plain
    return usual if wish.strength == _USUAL else hinted
