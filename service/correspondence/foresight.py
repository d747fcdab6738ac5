"""Who might suit a group whose seats a letter may offer, found before its transaction.

Coordinators read it where a person has to see to an offer.  Where many wait the ranking takes
long, and no other letter should wait for it (decision 0081); nothing is asked by it, so that
nothing need be as it was when the letter is carried out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mail.understanding import Intent
from service import placement, vacancies
from service.correspondence.opening import Opened
from service.desk import desk
from service.settings import Settings
from store.belonging import places_of
from store.groups import Group
from store.people import Person


def needs_help(session: Session, group: Group) -> bool:
    """Whether a person has to see to a group of ours: its hour is open, or not all can be asked."""
    silent = vacancies.silent_members(session, group)
    return bool(silent) or placement.hour_of(group) is None


def suits(
    session: Session, settings: Settings, opened: Opened, now: datetime
) -> Mapping[int, tuple[str, ...]]:
    """By group, those who might suit it, as :func:`service.placement.lines` shows them.

    Of each group that the writer of an offer is in and that a person has to see to.
    """
    said, sender = opened.understanding, opened.letter.sender
    if said is None or sender is None:
        return {}
    if Intent.OFFER_SEATS not in (said.intent, *said.secondary_intents):
        return {}
    person = session.scalar(select(Person).where(Person.email == sender.address))
    if person is None:
        return {}
    groups = [each.group for each in places_of(session, person.id)]
    at = desk(session, settings, now)
    return {each.id: placement.lines(at, each) for each in groups if needs_help(session, each)}
