"""Who of those on file is named in a letter, by address or by first and last name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mail.address import addresses_in
from store.people import Person

#: Two words with capitals, wherever they begin, and what makes them an owner's.
_NAME: Final = re.compile(r"(?=\b([A-Z][\w'\u2019-]{1,30} [A-Z][\w'\u2019-]{1,30}))")
_OWNS: Final = re.compile(r"['\u2019]s?$")


def by_address(session: Session, words: str) -> Sequence[Person]:
    """The people whose addresses stand in the words."""
    given = addresses_in(words)
    return session.scalars(select(Person).where(Person.email.in_(given))).all() if given else ()


def by_whole_name(session: Session, words: str, *also: str) -> Sequence[Person]:
    """The people whose first and last name stand in the words, or are one of those beside."""
    told = (_OWNS.sub("", each) for each in _NAME.findall(words))
    names = [*told, *(each for each in also if " " in each)]
    if not names:
        return ()
    whole = func.lower(Person.first_name + " " + Person.last_name)
    plain = {each.replace("\u2019", "'").lower() for each in names}
    return session.scalars(select(Person).where(whole.in_(plain))).all()
