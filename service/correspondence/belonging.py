"""Which groups the writer of a letter is in, or was in until they ended."""

from __future__ import annotations

from sqlalchemy import select

from groups import group as life
from service.correspondence.case import Case
from store.belonging import places_of
from store.groups import Membership


def places(case: Case) -> list[Membership]:
    """Every place that the writer has or had in a group, the oldest first."""
    if case.person is None or case.person.id is None:
        return []
    rows = select(Membership).where(Membership.person_id == case.person.id).order_by(Membership.id)
    return list(case.desk.session.scalars(rows))


def here(case: Case) -> list[Membership]:
    """The places that the writer has now; only that in the group which the letter names."""
    return _named(case, now(case))


def now(case: Case) -> list[Membership]:
    """The places that the writer has now, whichever group the letter names."""
    if case.person is None or case.person.id is None:
        return []
    return places_of(case.desk.session, case.person.id)


def ended(case: Case) -> list[Membership]:
    """The places that the writer had in groups which have ended here."""
    gone = [each for each in places(case) if each.group.state is life.State.CLOSED]
    return _named(case, gone)


def codes(case: Case) -> str:
    """The groups that a coordinator should know the writer by, in words; empty without any."""
    found = here(case) or ended(case)
    return ", ".join(each.group.code for each in found)


def codes_now(case: Case) -> str:
    """The groups that the writer is in, in words; empty for who is in none."""
    return ", ".join(each.group.code for each in now(case))


def _named(case: Case, found: list[Membership]) -> list[Membership]:
    ref = case.understanding.facts.group_ref
    code = str(ref.value).upper() if ref is not None else ""
    return [each for each in found if each.group.code == code] or found
