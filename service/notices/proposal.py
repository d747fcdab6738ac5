"""Notices about a group that might be: asking, reminding, changing, falling."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from service.notices.values import LINES, CharterLine, Notice, PersonLine


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutProposal(Notice):
    """What every notice about one proposal carries.

    Attributes
    ----------
    code : str
        The proposal's short name, which also stands in the subject.
    """

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal(AboutProposal):
    """Would you join this group, with these people, at this hour, for these reasons.

    Attributes
    ----------
    people : tuple of PersonLine
        The others of the group, the reader left out.
    slot : str
        Weekly hour, ``"Tue 12:00-13:30"``.
    format : str
        ``in_person`` or ``online``.
    place : str
        Town of the meeting; empty online.
    travel_minutes : int or None
        Estimated way of the reader.
    why : tuple of str
        Sentences on the group: shared, different, the band, the trade-off.
    why_you : tuple of str
        Sentences to the reader, in the second person.
    deadline, reminder_at : datetime
        Last instant for an answer; when the one reminder goes out.
    replacement : bool
        The reader is asked in the place of somebody who declined.
    again : bool
        The reader is asked once more, in a place that had been given up.
    """

    name: ClassVar[str] = "proposal"
    people: tuple[PersonLine, ...]
    slot: str
    format: str
    place: str = ""
    travel_minutes: int | None = None
    frequency: str = ""
    why: tuple[str, ...] = ()
    why_you: tuple[str, ...] = ()
    organizer_name: str = ""
    you_organize: bool = False
    deadline: datetime
    reminder_at: datetime | None = None
    replacement: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder(AboutProposal):
    """The one reminder before a proposal's deadline.

    Attributes
    ----------
    had_answered : bool
        The reader has answered something, and was asked back for a plain yes or no.
    """

    name: ClassVar[str] = "reminder"
    had_answered: bool = False
    people: tuple[PersonLine, ...]
    slot: str
    format: str
    place: str = ""
    organizer_name: str = ""
    you_organize: bool = False
    deadline: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalChanged(AboutProposal):
    """To those who accepted: the group they said yes to has changed.

    Attributes
    ----------
    newcomer : PersonLine or None
        Who is asked in the place of somebody who cannot join.
    people : tuple of PersonLine
        The others as they are now, the newcomer included.
    organizer_name, you_organize
        Given where the organizer changed; ``you_organize`` asks the reader.
    said_yes : bool
        Whether the reader has answered already; who has not is still asked.
    earlier_place : str
        Where the group would have met, if that has changed.
    travel_minutes : int or None
        Estimated way of the reader.
    """

    name: ClassVar[str] = "proposal-changed"
    newcomer: PersonLine | None = None
    people: tuple[PersonLine, ...] = ()
    slot: str = ""
    format: str = "in_person"
    place: str = ""
    organizer_name: str = ""
    you_organize: bool = False
    said_yes: bool = True
    earlier_place: str = ""
    travel_minutes: int | None = None
    deadline: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalFallen(AboutProposal):
    """The proposal will not become a group.

    Attributes
    ----------
    reason_public : str
        One sentence that blames and names nobody.
    request_open : bool
        The reader's request goes into the next round by itself.
    next_round : datetime or None
        When that is, where known.
    """

    name: ClassVar[str] = "proposal-fallen"
    reason_public: str = ""
    request_open: bool = True
    next_round: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptReceived(AboutProposal):
    """A yes was heard.

    Attributes
    ----------
    you_organize, leaves_organizing : bool
        The yes takes the organizing on, or leaves it to others.
    question : str
        What it asks besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "accept-received"
    you_organize: bool = False
    leaves_organizing: bool = False
    deadline: datetime | None = None
    question: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineReceived(AboutProposal):
    """A no was heard; a reason, where given, stays with the service.

    Attributes
    ----------
    ask_whom : bool
        The no tells of somebody whom the reader cannot sit with, and of no name: asked for.
    kept_apart : bool
        It told whom the reader cannot sit with, which is kept.
    hours_taken : bool
        It told of hours too, which another mail shows as they stand in the request now.
    place_taken : bool
        Likewise of a town that its writer has moved to.
    rest_until : str
        It told of no time until then, in its writer's words; empty where it did not.
    rests : date or None
        Until when the request rests by itself, where the no was one for now.
    over : bool
        The proposal had come to its end before.
    question : str
        What it asks besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "decline-received"
    reason_given: bool = False
    request_open: bool = True
    ask_whom: bool = False
    kept_apart: bool = False
    hours_taken: bool = False
    place_taken: bool = False
    rest_until: str = ""
    rests: date | None = None
    over: bool = False
    question: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartNoted(Notice):
    """With whom somebody would rather not sit was kept.

    Attributes
    ----------
    words : str
        The reader's own words.
    names : tuple of str
        Whom they name, so that a mistake is seen.
    waits : bool
        Whether a proposal still waits for the reader's yes or no.
    """

    name: ClassVar[str] = "apart-noted"
    words: str = field(metadata=LINES)
    names: tuple[str, ...] = ()
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(AboutProposal):
    """A "yes, if …" was heard: not counted as a yes, and asked back.

    Attributes
    ----------
    understood : str
        The condition in the writer's own words.
    kept_apart : bool
        It tells whom its writer would rather not sit with, which is kept.
    question : str
        What the answer asked besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "condition"
    understood: str
    kept_apart: bool = False
    slot: str = ""
    deadline: datetime | None = None
    question: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYet(AboutProposal):
    """No answer yet was heard: neither a yes nor a no, and waited for.

    Attributes
    ----------
    deadline : datetime or None
        How long the place is kept.
    question : str
        What the reader asked besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "not-yet"
    slot: str = ""
    deadline: datetime | None = None
    question: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmWaits(AboutProposal):
    """To the organizer: the group cannot be confirmed while somebody is still being asked.

    Attributes
    ----------
    replied : bool
        The reader has just confirmed or settled something; else it is news.
    asked, accepted : int
        How many have still to answer; how many have said yes, the reader among them.
    deadline : datetime or None
        Until when an answer is waited for.
    settled : tuple of CharterLine
        What the reader has settled so far, which is kept.
    question : str
        What the reader asked besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "confirm-waits"
    replied: bool = False
    asked: int = 1
    accepted: int = 1
    deadline: datetime | None = None
    settled: tuple[CharterLine, ...] = ()
    question: str = field(default="", metadata=LINES)
