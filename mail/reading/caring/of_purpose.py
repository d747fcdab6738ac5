"""Which flags a letter's purpose leaves standing.

The words of care are read before it is known what a letter wants.  An offer of a room is
news in a letter that asks for a group or founds one; of a group that meets already, or is
left, it only tells where it met.  Whoever tells a handful of facts about herself writes about
herself: that a client is spoken of is then believed from plain words, not from a guess.  A
question asks about clients more often than it tells of one.
"""

from __future__ import annotations

from collections.abc import Iterable

from mail.understanding import Facts, Intent

_FOUNDS = frozenset({Intent.JOIN, Intent.FORM, Intent.ACCEPT, Intent.CONFIRM})
_ASKS = frozenset({Intent.JOIN, Intent.FORM, Intent.SEEK_CONSULTANT, Intent.ACCEPT})
_REQUESTS = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})
#: Whose room is hers to offer; of a group's room it matters to all what leads into it.
FOR_ONESELF = frozenset({Intent.JOIN, Intent.FORM, Intent.SEEK_CONSULTANT})
#: By flag, the purposes in which it is news, and why.
_NEWS: dict[str, tuple[frozenset[Intent], str]] = {
    "host": (_ASKS, "a group that meets already has its room"),
    "organizer_volunteer": (_FOUNDS, "only a group that is yet to be lacks an organizer"),
}
#: So many of the needed facts, and a letter is about its writer.
_A_HANDFUL = 3
#: From here on a client who is merely guessed is believed of such a letter, and of a question,
#: which seldom tells of one: by shares of open letters that taught nothing of them.
_OF_ONESELF, _OF_A_QUESTION = 0.4, 0.5


def standing(flags: Iterable[str], purpose: Intent) -> tuple[str, ...]:
    """The flags that are news in a letter of a purpose.

    Examples
    --------
    >>> standing(("host", "urgent"), Intent.OFFER_SEATS)
    ('urgent',)
    """
    return tuple(flag for flag in flags if flag not in _NEWS or purpose in _NEWS[flag][0])


def of_oneself(facts: Facts, purpose: Intent) -> bool:
    """Whether a request tells so much of its writer that it is about her.

    Examples
    --------
    >>> of_oneself(Facts(), Intent.JOIN)
    False
    """
    told = (facts.experience_years, facts.licences, facts.place, facts.format)
    stated = (*told, facts.orientations, facts.availability)
    return purpose in _REQUESTS and sum(map(bool, stated)) >= _A_HANDFUL


def least_of_client(facts: Facts, purpose: Intent) -> float:
    """How likely it must be that a letter tells of a client where only a guess says so.

    Parameters
    ----------
    facts : Facts
        What the letter states.
    purpose : Intent
        What it wants.

    Examples
    --------
    >>> least_of_client(Facts(), Intent.QUESTION), least_of_client(Facts(), Intent.ACCEPT)
    (0.5, 0.0)
    """
    if of_oneself(facts, purpose):
        return _OF_ONESELF
    return _OF_A_QUESTION if purpose is Intent.QUESTION else 0.0
