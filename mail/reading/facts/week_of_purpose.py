"""The pieces of the week as the purpose of a letter has them.

Who offers seats or confirms a group tells of its hours.  Who answers a proposal, leaves or only
says something names mostly the day of one meeting, of a talk or of a last evening: there the
learned opinion (:mod:`mail.reading.facts.free_signs`) must believe what the tables hear.
"""

from __future__ import annotations

from collections.abc import Mapping

from mail.reading.facts import availability, hour_on_condition
from mail.reading.text import Text
from mail.understanding import Intent

_OF_A_GROUP = frozenset({Intent.OFFER_SEATS, Intent.CONFIRM})
#: How much of what is offered must be believed, by counts on letters not learned from.
LEAST: Mapping[Intent, float] = {
    Intent.ACCEPT: 0.2,
    Intent.DECLINE: 0.5,
    Intent.LEAVE: 0.5,
    Intent.OTHER: 0.5,
}


def read(
    text: Text, right: Text, weekly: availability.Availability, purpose: Intent
) -> availability.Availability:
    """What was read, or what is read anew where the purpose asks for it.

    Parameters
    ----------
    text : Text
        The letter.
    right : Text
        The same without a no that only answers us.
    weekly : Availability
        What was read before the purpose was known.
    purpose : Intent
    """
    if purpose in _OF_A_GROUP:
        return availability.read(text, of_a_group=True)
    least = LEAST.get(purpose) if weekly.slots else None
    found = weekly if least is None else availability.read(right, least=least)
    if purpose is Intent.ACCEPT:
        return hour_on_condition.settled(right.body, found)
    return found
