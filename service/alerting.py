"""How many alerts of a kind the coordinators get, so that a flood of letters is none of mails.

Anybody can write to the list, and many letters end in a word to a person.
Each kind of alert has so many a day; the next one says that there were more
and where to look, and the rest is kept with its letter and not mailed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from types import MappingProxyType
from typing import Final

from sqlalchemy.orm import Session

from service.outbox import new_token
from store.queue import take_place

SPAN: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Limit:
    """So many alerts of a kind within a day, and why nobody would miss more."""

    most: int
    why: str


PER_DAY: Final[Mapping[str, Limit]] = MappingProxyType(
    {
        "sender": Limit(3, "a letter without a sender is spam, or one broken program"),
        "auth_fail": Limit(5, "forgers come in hundreds, and nothing was done in anybody's name"),
        "forged": Limit(10, "each has been said by a member who was asked"),
        "suspicious": Limit(10, "an honest letter is one now and then; more at once are an attack"),
        "loop": Limit(10, "each is one partner that has been silenced already"),
        "eligibility": Limit(30, "a roster that is out of date brings a few a day at most"),
        "by_ear": Limit(10, "responders mark their mails, and few people sound like one"),
        "tongue": Limit(20, "members write in English; more at once is advertising"),
        "bounce": Limit(30, "more at once are trouble with the relay, which `check` names"),
        "shunted": Limit(20, "one cause sets many letters aside, and `shunted` lists them all"),
        "client_danger": Limit(50, "a person must know of each, for its words are not kept"),
        "safety": Limit(50, "each is looked at by a person at once; more can only be an attack"),
    }
)
#: Questions, leaves, offers and whatever else members write that a person must read.
OTHERS: Final = Limit(60, "an association of a thousand writes a dozen a day")


class Turn(Enum):
    """What becomes of an alert."""

    TOLD = "told"
    LAST = "told that more of its kind are not"
    KEPT = "kept, not mailed"


def turn(session: Session, kind: str, now: datetime) -> Turn:
    """Take the next place of a kind; one frees a day after it was taken."""
    most = limit_of(kind).most
    place = take_place(session, f"alert:{kind}", most + 1, new_token(), now, SPAN)
    if place is None:
        return Turn.KEPT
    return Turn.LAST if place == most else Turn.TOLD


def limit_of(kind: str) -> Limit:
    """How many alerts of a kind there may be in a day."""
    return PER_DAY.get(kind, OTHERS)
