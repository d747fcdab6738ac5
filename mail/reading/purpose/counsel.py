"""Weighing the learned opinion against what the tables said.

The tables know what they heard and how plainly; the learned opinion knows what letters of
this kind mostly mean.  It may change what was understood, the more surely the plainer the
words were.  A consent is another matter: one that it disbelieves is asked about, and so is one
that the tables did not hear.  It may also hear a condition or a doubt beside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from mail.reading import tongue
from mail.reading.flow import flowing
from mail.reading.purpose import denying
from mail.reading.purpose.asides import asides
from mail.reading.purpose.vote import by_intent
from mail.reading.purpose.wish import CERTAIN, SETTLED, Scores, Wish
from mail.reading.text import Text
from mail.understanding import Asked, Intent

#: How many times likelier another wish must be than one that the tables hinted at, or said
#: plainly.  On letters of ten hands set aside any numbers up to 2 did as well.
_TRUST_HINTED, _TRUST_PLAIN = 1.5, 2.0
_PLAIN = 5
#: The same of a no that a word bears out, beside which something is asked: "rather not; is there a
#: waiting list?"
_TRUST_NO = 3.0
#: The same for several signs of a trick: what is believed of one is paid for dearly.
_TRUST_SPAM = 8.0
#: What was said plainly gives way to nothing that is itself hardly likely.
_LIKELY_AT_ALL = 0.4
#: An acceptance or confirmation whose share is below this is asked about.
_DISBELIEVED = 0.65
#: Below this a wish to be placed that was hardly said is none.
_LIKELY_WISH = 0.6
#: From this share on an acceptance is still taken for one, and asked about; a group is no single
#: person's matter, so that a confirmation is not.
_HALF_BELIEVED = 0.3
#: … in a letter of so many words: two or three are too easily a figure of speech.
_SOME_WORDS = 6
#: What was taken for a consent may be something else outright, where its share is this much.
_SURELY_OTHERWISE = 0.7
#: A consent in words that no table knew is understood from this share on where it was asked for,
#: and asked about all the same: of acceptances one in six was none, in sayings set aside that
#: were made to mislead, and one in fifteen in letters.
_LIKELY = {
    Asked.PROPOSAL: (Intent.ACCEPT, 0.9),
    Asked.ORGANIZER_CONFIRM: (Intent.CONFIRM, 0.95),
}
#: The same of letters of at least so many words, in which no single one turns the sense about
#: ("count me in the maybe column"); and where the tables heard a doubt in such a one.
_LONG = 12
_LIKELY_IF_LONG, _LIKELY_IN_DOUBT = 0.83, 0.9
#: … and of an acceptance in so many words of which no table heard anything: of the open letters by
#: folds none of three below was one, and most above.
_LONGER = 20
_LIKELY_IF_LONGER = 0.65
#: What the tables took for a no hangs on a condition from this share on.
_LIKELY_IF_NO = 0.9
#: What was settled gives way to a wish to be placed, whose writer is asked for all that she did
#: not tell, from this share on: above it seven of seven such letters wished it, below none of three.
_LIKELY_TO_BE_PLACED = 0.75
#: So many of its words the opinion must know: of a language that it never met it knows nothing.
_FAMILIAR = 0.6
#: From this strength on a table heard the wish itself: "sign me up".
_SAID = 4
#: From this strength on an answer was heard in words that mean nothing else: "count me in".
_FIRM = 6
#: A yes, or a wish to be added, in so few words that it may be to anything.
_TO_ANYTHING = re.compile(r"^\W*(?:yes,? )?(?:gladly|sure)\b|\b(?:add|put|include|sign|count) me\b")
_A_FEW_WORDS = 4
_PLACED = frozenset({Intent.JOIN, Intent.FORM, Intent.SEEK_CONSULTANT})
_CONSENTS = frozenset({Intent.ACCEPT, Intent.CONFIRM})
_DOUBTS = frozenset({"conditional", "not_yet"})
#: What the opinion gives nothing still has so much, so that odds are finite.
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


def weigh(
    text: Text,
    wish: Wish,
    scores: Scores,
    voices: Mapping[str, float],
    *,
    asked: Asked | None = None,
    familiar: Callable[[], float] = lambda: 1.0,
) -> Wish:
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
    asked : Asked or None
        Which question of ours the letter answers.
    familiar : callable
        Tells the share of its words that the learned opinion knows.
    """
    if wish.strength >= CERTAIN or not text.body.tokens:
        return wish
    if asked in _LIKELY:
        given, least = _LIKELY[asked]
        if _leans(text, wish, voices, given, least) and familiar() >= _FAMILIAR:
            # A doubt that was heard is told with it.
            heard = tuple(flag for flag in wish.flags if flag in _DOUBTS)
            likely = Wish(given, asides(text, given, scores), heard, ("intent",))
            return replace(_conditional(likely, voices), strength=wish.strength)
    return _with_care(_weighed(text, wish, scores, by_intent(voices)), voices)


def hardly_asks_for_place(text: Text, wish: Wish, voices: Mapping[str, float]) -> bool:
    """Whether a wish to be placed was neither said plainly nor sounds like one.

    Where hardly a fact stands beside it, six questions would be put to somebody who may have
    wanted something else: first she is asked what.
    """
    if wish.intent not in _PLACED or wish.strength >= _SAID or wish.flags:
        return False
    if Intent.LEAVE in wish.secondary:
        return False  # "this group is not for me, please find me another"
    disbelieved = by_intent(voices).get(wish.intent, 0.0) < _LIKELY_WISH
    # Of other languages the opinion knows nothing.
    return disbelieved and not tongue.read(text.new)


def may_be_to_anything(text: Text) -> bool:
    """Whether a yes that stands below nothing of ours is no more than "count me in".

    Examples
    --------
    >>> may_be_to_anything(Text("Count me in!"))
    True
    >>> may_be_to_anything(Text("I accept the invitation."))
    False
    """
    few = len(text.body.tokens) <= _A_FEW_WORDS
    return few and _TO_ANYTHING.search(flowing(text.body)) is not None


def _leans(
    text: Text, wish: Wish, voices: Mapping[str, float], given: Intent, least: float
) -> bool:
    """Whether an answer is likely a consent that no table heard, and nothing speaks against it."""
    doubted = bool(_DOUBTS & set(wish.flags))
    settled = wish.strength >= SETTLED and not doubted
    if wish.intent is given or settled:
        return False
    if wish.intent is Intent.DECLINE:
        # "I'd be in if they'd end at one" sounds like a no; a yes with a condition places nobody.
        bound = voices.get(f"{given.value} conditional", 0.0)
        return bound >= _LIKELY_IF_NO
    if len(text.body.tokens) < _LONG:
        return not doubted and voices.get(given.value, 0.0) >= least
    needed = _LIKELY_IN_DOUBT if doubted else _LIKELY_IF_LONG
    unheard = given is Intent.ACCEPT and not doubted and not wish.strength
    if unheard and len(text.body.tokens) >= _LONGER:
        needed = _LIKELY_IF_LONGER
    return by_intent(voices).get(given, 0.0) >= needed


def _conditional(wish: Wish, voices: Mapping[str, float]) -> Wish:
    """A likely acceptance, with its condition where one is likelier than none."""
    bare = voices.get(wish.intent.value, 0.0)
    if voices.get(f"{wish.intent.value} conditional", 0.0) <= bare:
        return wish
    # What hangs on a condition places nobody, so that there is nothing to make sure of.
    flags = tuple(dict.fromkeys((*wish.flags, "conditional")))
    return replace(wish, flags=flags, ask=())


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
    choice = max(shares, key=lambda intent: shares[intent])
    if choice is Intent.DECLINE is not wish.intent and not denying.denies(text):
        # A no ends a proposal for others too: where no word denies, it is none.
        if wish.intent in _CONSENTS:
            return _believed(text, wish, shares, choice)
        return wish if wish.flags or wish.ask else replace(wish, ask=("intent",))
    if wish.intent in _CONSENTS:
        return _given(text, wish, scores, shares, choice)
    odds = shares[choice] / max(shares.get(wish.intent, 0.0), _SILENT)
    if choice is wish.intent or odds < _trust(wish):
        return wish
    beside = wish.intent is Intent.DECLINE and choice is Intent.QUESTION
    if beside and odds < _TRUST_NO and denying.denies(text):
        return wish
    if wish.strength >= _PLAIN and shares[choice] < _LIKELY_AT_ALL:
        return wish
    if choice in _PLACED and wish.strength >= SETTLED and shares[choice] < _LIKELY_TO_BE_PLACED:
        return wish
    if choice is Intent.SPAM and wish.strength >= SETTLED:
        # Nothing in spam is obeyed, so that an order that was heard would be lost.
        return wish
    if choice in _CONSENTS:
        # It may have been meant as one; that is hers to say.
        doubted = wish.intent is Intent.DECLINE and odds >= _TRUST_PLAIN
        return Wish(Intent.OTHER, ask=("intent",)) if doubted else wish
    return Wish(choice, asides(text, choice, scores))


def _given(
    text: Text, wish: Wish, scores: Scores, shares: Mapping[Intent, float], choice: Intent
) -> Wish:
    """A consent that the tables heard, or what it surely was instead."""
    otherwise = choice not in _CONSENTS and shares[choice] >= _SURELY_OTHERWISE
    if otherwise and choice is Intent.DECLINE and wish.strength >= _FIRM and not wish.flags:
        # A plain yes that sounds like a no was one in six of seven letters: hers to say.
        return replace(wish, ask=("intent",))
    if otherwise:
        return Wish(choice, asides(text, choice, scores))
    return _believed(text, wish, shares, choice)


def _believed(text: Text, wish: Wish, shares: Mapping[Intent, float], choice: Intent) -> Wish:
    """A consent that nothing surely contradicts: kept where it is believed, else asked about."""
    share = shares.get(wish.intent, 0.0)
    if wish.flags or share >= _DISBELIEVED:
        return wish
    words = len(text.body.tokens)
    half = wish.intent is Intent.ACCEPT and share >= _HALF_BELIEVED and words >= _SOME_WORDS
    if half or (choice is wish.intent and words >= _LONG):
        return replace(wish, ask=("intent",))
    return Wish(Intent.OTHER, ask=("intent",))


def _trust(wish: Wish) -> float:
    """How many times likelier another wish must be than what the tables understood."""
    if wish.intent is Intent.SPAM and wish.strength >= SETTLED:
        return _TRUST_SPAM
    return _TRUST_PLAIN if wish.strength >= _PLAIN else _TRUST_HINTED
