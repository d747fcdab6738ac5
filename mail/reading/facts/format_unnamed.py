"""The format of a letter in which nothing names one: a room, a place, or the things shown.

What a learned opinion makes of a request comes last.
"""

from __future__ import annotations

from mail.reading.caring import offers
from mail.reading.facts import format_shown, format_signs, gathering_place
from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.understanding import Fact, Facts, Intent

#: Intents whose letters say where a new or another member would come to.
_DESCRIBES_A_GROUP = frozenset({Intent.FORM, Intent.OFFER_SEATS})
_REQUESTS = _DESCRIBES_A_GROUP | gathering_place.PLACED


def settled(text: Text, facts: Facts, purpose: Intent) -> Fact | None:
    """The format that was read, or what else the letter lets one presume.

    Parameters
    ----------
    text : Text
    facts : Facts
        All that was read of it.
    purpose : Intent
    """
    found = facts.format or read(text, facts, purpose)
    return format_signs.reconsidered(text, found) if purpose in _REQUESTS else found


def read(text: Text, facts: Facts, purpose: Intent) -> Fact | None:
    """In person where a room is offered ("my studio, Sundays at four"), else what is shown.

    Parameters
    ----------
    text : Text
    facts : Facts
        All else that was read of it.
    purpose : Intent
    """
    found = offers.room(flowing(text.body)) if purpose in _DESCRIBES_A_GROUP else None
    if found is None:
        return gathering_place.presumed(text, facts, purpose) or _shown(text, purpose)
    return Fact("in_person", text.body.raw[slice(*found)])


def _shown(text: Text, purpose: Intent) -> Fact | None:
    """What the things in a request show together; in an answer a format may be on file."""
    if text.is_reply or purpose not in gathering_place.PLACED:
        return None
    return format_shown.shown(text)
