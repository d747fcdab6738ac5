"""Every column that can hold words, with what EXPORT and FORGET do with it.

Theory of operation.  A column of text, bytes or JSON can hold something about a
person, whatever it was made for.  So each of them has a row here, and a test
compares this table with the models: a new column without a row fails it.
Numbers, times and states are left out: alone they name nobody, and they go
with the rows that they stand in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Fate(StrEnum):
    """What FORGET does with a column."""

    GONE = "the row is deleted"
    EMPTIED = "emptied; the row stays"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Holding:
    """What becomes of one column.

    Attributes
    ----------
    exported : bool
        Whether EXPORT sends it to the person whom it is about.
    fate : Fate
        What FORGET does with it.
    why : str
        The reason, for ``docs/privacy.md``.
    """

    exported: bool
    fate: Fate
    why: str


def _all(exported: bool, fate: Fate, why: str, *names: str) -> dict[str, Holding]:
    return dict.fromkeys(names, Holding(exported, fate, why))


#: By ``table.column``.
HOLDINGS: Final[Mapping[str, Holding]] = {
    **_all(
        True,
        Fate.GONE,
        "the person and what they told us",
        *("person.email", "person.first_name", "person.last_name", "person.roster_status"),
        *("profile.facts", "profile.private", "note.kind", "note.text"),
        *("request.missing", "request.words", "invitation.reason"),
    ),
    "forgotten_mark.digest": Holding(
        False, Fate.KEPT, "keyed hash, by which a roster does not bring the address back"
    ),
    **_all(
        True,
        Fate.KEPT,
        "names the proposal or group, not a person",
        *("proposal.code", "proposal.slot", "proposal.format", "proposal.meeting_place"),
        *("consultation_group.code", "consultation_group.slot"),
    ),
    "consultation_group.charter": Holding(
        True, Fate.KEPT, "what a group settled belongs to all of its members"
    ),
    "proposal.charter": Holding(
        False, Fate.EMPTIED, "on its way to a group's; emptied where its organizer is forgotten"
    ),
    "proposal.score": Holding(
        False, Fate.EMPTIED, "reckoned from all members at once; its sentences are in the mails"
    ),
    "proposal.passed_on": Holding(False, Fate.EMPTIED, "ids of those who would not organize"),
    **_all(
        True,
        Fate.EMPTIED,
        "the person's own letters",
        *("inbound.raw", "inbound.envelope_sender", "inbound.outcome"),
    ),
    **_all(
        False,
        Fate.EMPTIED,
        "of the transport or of a mishap, not of what was said",
        *("inbound.peer", "inbound.error", "inbound.helo", "inbound.sender_detail"),
    ),
    **_all(
        True,
        Fate.KEPT,
        "until the retention time ends: a letter delivered twice must not begin all anew",
        "inbound.message_id",
    ),
    "inbound.digest": Holding(False, Fate.KEPT, "likewise; a hash of the letter"),
    **_all(True, Fate.KEPT, "one word of ours", "inbound.intent", "inbound.sender_level"),
    **_all(
        False,
        Fate.KEPT,
        "an address of our own, whose token leads nowhere any more",
        *("inbound_recipient.address", "inbound_recipient.token"),
    ),
    **_all(
        True,
        Fate.GONE,
        "mails to the person; those to others that name them are emptied or held back",
        *("outbound.subject", "outbound.text", "outbound.notice", "outbound.recipient"),
    ),
    **_all(
        False,
        Fate.GONE,
        "the same mail in the form in which it left",
        *("outbound.raw", "outbound.message_id", "outbound.envelope_sender", "outbound.error"),
    ),
    "question.email": Holding(True, Fate.GONE, "the person's address"),
    "question.token": Holding(False, Fate.GONE, "a key to act with, not a fact"),
    "reach.address": Holding(True, Fate.GONE, "the person's address"),
    "reach.status": Holding(True, Fate.GONE, "what its last bounce said"),
    **_all(
        False,
        Fate.KEPT,
        "rights of our own processes; an address stands in them only as a hash",
        *("lease.name", "lease.holder"),
    ),
}
