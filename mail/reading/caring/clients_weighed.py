"""How likely a letter tells of a client, by three views of it.

One sentence may tell of a client in a long letter of something else; but one sentence in so
many sounds as if it did, too: "baby is with her dad".  So the likeliest sentences are weighed
(:mod:`mail.reading.caring.signs`), then all words of the letter at once, then the pieces that
these are made of (:mod:`mail.reading.purpose.pieces`), which know a word in all its forms.
Their mean counts, in which the sentences count twice: a story in one paragraph of a request
must not drown in the others.  The weights lie in ``clients.tsv`` and ``clients.npy`` and are
made by ``python benchmarks/signs.py --care``.
"""

from __future__ import annotations

import math
from functools import cache

from mail.reading import learned
from mail.reading.purpose import pieces
from mail.reading.text import Part

FLAG = "client_info"
#: Nothing is surer than this, so that no view outweighs the others for good.
_SUREST = 1e-6


@cache
def of_words() -> learned.Table:
    """The weights of the words of a whole letter."""
    return learned.load("mail.reading.caring", "clients.tsv")


@cache
def of_pieces() -> pieces.Table:
    """The weights of the pieces of a whole letter; the last row holds the intercept."""
    return pieces.load("mail.reading.caring", "clients.npy")


def made_of(part: Part) -> pieces.Numbers:
    """The pieces of a letter's words."""
    return pieces.numbers(part.plain.lower())


def share(part: Part, of_sentences: float) -> float:
    """How likely a client is told of, by all three views.

    Parameters
    ----------
    part : Part
        The new words.
    of_sentences : float
        How likely the likeliest sentences make it.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> round(share(Part(Where.NEW, ""), 0.0), 2)
    0.0
    """
    seen = learned.whole(part)
    if not seen:
        return of_sentences
    by_words = of_words().likeliest(seen)[FLAG]
    views = 2 * _log_odds(of_sentences) + _log_odds(by_words) + _by_pieces(made_of(part))
    return 1 / (1 + math.exp(-views / 4))


def _log_odds(share: float) -> float:
    bounded = min(max(share, _SUREST), 1 - _SUREST)
    return math.log(bounded / (1 - bounded))


def _by_pieces(found: pieces.Numbers) -> float:
    """The log odds by pieces alone, which form a vector of length 1, weighed by their rarity."""
    table = of_pieces()
    rarity, total = pieces.sums(table, found)
    return float(table[-1, 1]) + total / math.sqrt(rarity or 1.0)
