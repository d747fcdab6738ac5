"""Which town is believed, once the tables have chosen and a learned opinion was heard.

The tables (:mod:`mail.reading.facts.place`) know the turns of their rows, the opinion
(:mod:`mail.reading.facts.place_signs`) the company in which a writer's town stands; where they
differ, the tables' town has a start, and in a letter that asks for no place a town needs more.
"""

from __future__ import annotations

import math
import re
from typing import Final

from mail.reading.facts import place, place_signs
from mail.reading.facts.place_finders import Candidate
from mail.reading.text import Text
from mail.understanding import Intent, PlaceFact

#: How far the town that the tables chose is ahead, in log odds.
_START: Final = 1.5
#: What the likeliest town needs, its start included, in log odds: where one asks for a place …
_LEAST: Final = -1.5
#: … and in answers, questions and news, whose towns are mostly of somebody or something else.
_LEAST_OF_OTHERS: Final = 1.0
#: Where the tables chose none, a town needs so much: better ask than invent one.
_LEAST_OF_NEW: Final = 0.0
#: A letter that names more towns is a list.
_MOST: Final = 40
#: Of these letters the opinion knows nothing.
_UNHEARD: Final = frozenset({Intent.AUTO_REPLY, Intent.BOUNCE, Intent.SPAM})
#: What refuses the town behind it as a place to meet.
_REFUSED: Final = re.compile(
    r"\b(?:not (?:(?:meet|be|sit|go|come|drive|travel)(?:ing)? )?(?:up |over |out )?(?:in|at|to|near|around)"
    r"|anywhere (?:but|except|other than|besides)(?: in)?|(?:avoid|except|steer clear of)(?: meeting)?(?: in)?)"
    r" (?:downtown |central |the )?$"
)
_SO_FAR: Final = 60
#: The score of the line of a form: what was filled in there is meant.
_FILLED: Final = 100


def reconsidered(text: Text, read: PlaceFact | None, purpose: Intent) -> PlaceFact | None:
    """The town that was read, the one that is much likelier, or none.

    Parameters
    ----------
    text : Text
    read : PlaceFact or None
        What the tables chose.
    purpose : Intent
        What the letter is for.
    """
    if purpose in _UNHEARD:
        return read
    found = [each for each in place.mentions(text) if not _is_refused(each)]
    if not 0 < len(found) <= _MOST or any(each.score >= _FILLED for each in found):
        return read
    odds = {town: _log_odds(share) for town, share in place_signs.likely(found, purpose).items()}
    if read is not None and read.value in odds:
        odds[read.value] += _START
    best = max(odds, key=odds.__getitem__)
    if odds[best] < (_LEAST if purpose in place_signs.PLACED else _LEAST_OF_OTHERS):
        return None
    if read is None and odds[best] < _LEAST_OF_NEW:
        return None
    if read is not None and read.value == best:
        return read
    same = [each for each in found if each.place.town == best]
    return place.fact(max(same, key=lambda each: each.score), same)


def _is_refused(mention: Candidate) -> bool:
    """Whether a town is named as one where its writer would not meet: "please not in Salem"."""
    first, _ = mention.part.sentence_at(mention.start)
    before = mention.part.flow[first : mention.start]
    return _REFUSED.search(before[-_SO_FAR:]) is not None


def _log_odds(share: float) -> float:
    return math.log(max(share, 1e-9) / max(1.0 - share, 1e-9))
