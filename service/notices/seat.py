"""Notices about a newcomer to an existing group: the newcomer is asked, then each member."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from service.notices.proposal import AboutProposal
from service.notices.values import LINES, PersonLine


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatProposal(AboutProposal):
    """To the newcomer: the question whether this group, which meets already, would be welcome.

    Attributes
    ----------
    people : tuple of PersonLine
        The members.
    slot, format, place, frequency : str
        As the group has settled them, of the place its town; what it is for is its own.
    travel_minutes : int or None
        Estimated way of the reader.
    why, why_you : tuple of str
        Sentences on the group with the reader in it, and to the reader.
    deadline, reminder_at : datetime
        Last instant for an answer; when the one reminder goes out.
    reminder, had_answered : bool
        This is that reminder; the reader has answered something, and no plain yes or no.
    """

    name: ClassVar[str] = "seat-proposal"
    people: tuple[PersonLine, ...]
    slot: str
    format: str
    place: str = ""
    frequency: str = ""
    travel_minutes: int | None = None
    why: tuple[str, ...] = ()
    why_you: tuple[str, ...] = ()
    deadline: datetime
    reminder_at: datetime | None = None
    reminder: bool = False
    had_answered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatAccepted(AboutProposal):
    """To the newcomer: the yes was heard, and the members are asked now.

    Attributes
    ----------
    deadline : datetime
        Until when they may answer.
    later : bool
        The reader has read an earlier day.
    question : str
        What the yes asks besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "seat-accepted"
    deadline: datetime
    later: bool = False
    question: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentAsked(AboutProposal):
    """To one member: the question whether this colleague may join the group.

    Attributes
    ----------
    group_code : str
    newcomer : PersonLine
    slot : str
        The hour of the group.
    offered_by : str
        First name of the member who offered the seat; empty where it is the reader's own offer.
    size : int
        How many they would be, the newcomer among them.
    why : tuple of str
        Sentences on the group with the newcomer in it.
    understood : str
        A condition or a doubt, in the reader's words, that was heard instead of a plain answer.
    coordinator_told : bool
        Whether a coordinator knows of it.
    question : str
        What was asked beside it, which a coordinator has; empty where nothing.
    reminder : bool
        This is the one reminder.
    """

    name: ClassVar[str] = "consent"
    group_code: str
    newcomer: PersonLine
    slot: str = ""
    offered_by: str = ""
    size: int = 0
    why: tuple[str, ...] = ()
    deadline: datetime
    reminder_at: datetime | None = None
    understood: str = field(default="", metadata=LINES)
    coordinator_told: bool = False
    question: str = field(default="", metadata=LINES)
    reminder: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentNoted(AboutProposal):
    """To one member: your yes or no is noted, and stays with us.

    Attributes
    ----------
    newcomer_name : str
        First name.
    agreed, changed : bool
        The answer; whether it was the other one before.
    deadline : datetime or None
        Until when the answer may change; None where it was the last one that was missing.
    later : bool
        The reader has read an earlier day; the answer is the one that was noted.
    question : str
        What it asks besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "consent-noted"
    newcomer_name: str
    agreed: bool
    changed: bool = False
    deadline: datetime | None = None
    later: bool = False
    question: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatClosed(AboutProposal):
    """Nobody comes into the group now: to the newcomer, and to the members who were asked.

    Attributes
    ----------
    reason_public : str
        The one sentence that all of them read, which tells nobody's answer.
    group_code : str
        In a member's mail; empty in the newcomer's own, and neither names anybody.
    withdrawn : bool
        The newcomer can no longer join, which a member is told instead.
    seat_free : bool
        The seat is still offered, so that a member may be asked about somebody else.
    request_open : bool
        Whether the newcomer's request takes part in rounds again.
    next_round : datetime or None
    """

    name: ClassVar[str] = "seat-closed"
    reason_public: str = ""
    group_code: str = ""
    withdrawn: bool = False
    seat_free: bool = False
    request_open: bool = True
    next_round: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTaken(AboutProposal):
    """To a member who was not asked, being away or about to leave: somebody has joined.

    Attributes
    ----------
    group_code : str
    newcomer_name : str
        First name.
    leaving : bool
        The reader has given notice; else is on leave.
    """

    name: ClassVar[str] = "seat-taken"
    group_code: str
    newcomer_name: str
    leaving: bool = False
