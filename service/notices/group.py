"""Notices about a group that comes to be, and about leaving it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from service.notices.proposal import AboutProposal
from service.notices.values import LINES, Board, CharterLine, Contact, Notice, PersonLine


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizerConfirm(AboutProposal):
    """Enough said yes: the organizer is asked to confirm and to settle the frame.

    Attributes
    ----------
    accepted : tuple of PersonLine
        The others who accepted.
    settled : tuple of CharterLine
        What is known already.
    missing : tuple of str
        Points still open, any of ``purpose``, ``frequency``, ``place``,
        ``length``, ``conflict``, ``first_date`` (an optional one).
    understood : str
        What was heard in a reply that did not yet settle everything.
    question : str
        What that reply asked besides, which a coordinator has.
    objections : tuple of str
        Why a settled place or hour does not suit all who said yes; names nobody.
    needs : tuple of str
        What the place must have for somebody who said yes, without whose need it is.
    rooms : tuple of str
        Who of those who said yes has offered a room, by first name.
    own_room : bool
        The organizer has offered one.
    reminder, instead : bool
        The same organizer is asked again after silence; another did not take it on.
    """

    name: ClassVar[str] = "organizer-confirm"
    accepted: tuple[PersonLine, ...]
    slot: str
    format: str = "in_person"
    place: str = ""
    settled: tuple[CharterLine, ...] = ()
    missing: tuple[str, ...] = ("purpose", "frequency", "place", "length", "conflict")
    understood: str = ""
    question: str = field(default="", metadata=LINES)
    objections: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    own_room: bool = False
    reminder: bool = False
    instead: bool = False
    deadline: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction(AboutProposal):
    """It is a group; here is everybody.

    Attributes
    ----------
    group_name : str
        What the group is called in mails, e.g. ``"Tuesday noon, Portland"``.
    people : tuple of Contact
        All members, the reader included.
    boards : tuple of Board
        The professions in the group and their boards.
    moved : tuple of str
        How place and hour differ from those that were proposed.
    first_date : datetime or None
        First meeting, aware of its zone; gives the calendar entry.
    length_minutes : int
        Length of a session.
    where : str
        Room, town or link, for the calendar entry.
    confirmed_at : datetime
        When the organizer confirmed (the calendar entry's time stamp).
    newcomer_name : str
        First name of who joins a group that meets already; empty where the group is new.
    you_are_new : bool
        Whether that is the reader.
    you_organize : bool
        Whether the reader organizes the group.
    """

    name: ClassVar[str] = "introduction"
    group_name: str = ""
    people: tuple[Contact, ...]
    charter: tuple[CharterLine, ...] = ()
    moved: tuple[str, ...] = ()
    boards: tuple[Board, ...] = ()
    first_date: datetime | None = None
    length_minutes: int = 90
    where: str = ""
    confirmed_at: datetime
    newcomer_name: str = ""
    you_are_new: bool = False
    you_organize: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizingChanged(AboutProposal):
    """Somebody gave a group's organizing up, is asked to take it on, or has it now.

    Attributes
    ----------
    former_name, asked_name, new_name : str
        First names: who gave it up, who was named for it and is asked, who has it now.
    yours, you_are_asked, you_organize, refused : bool
        What it is to the reader: given up, asked for, taken on, or left to others.
    by_name : bool
        Whether who is asked was named by who gave it up.
    asks_others : bool
        Whether the other members are asked.
    until_then : bool
        Whether ``former_name`` organizes the group until ``asked_name`` has said yes.
    told_by : str
        The first name of a member who told us who organizes the group now.
    is_asked_back : bool
        Whether the reader organizes it on file, and is asked whether that is so.
    passed_back : bool
        Whether the reader told it, and hears that the one on file is asked.
    """

    name: ClassVar[str] = "organizing-changed"
    former_name: str = ""
    asked_name: str = ""
    new_name: str = ""
    yours: bool = False
    you_are_asked: bool = False
    you_organize: bool = False
    refused: bool = False
    by_name: bool = False
    asks_others: bool = False
    until_then: bool = False
    told_by: str = ""
    is_asked_back: bool = False
    passed_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveRecorded(Notice):
    """A wish to leave a group was noted; the reason goes to nobody.

    Attributes
    ----------
    on_file : bool
        Whether it is a group that was formed here.
    at_once : bool
        The member leaves without a last meeting, which is honoured.
    been : bool
        The last meeting has been: the member had left before telling us.
    without_date : date or None
        When the place ends where no last meeting is named.
    """

    name: ClassVar[str] = "leave-recorded"
    group_name: str = ""
    on_file: bool = True
    last_date: date | None = None
    at_once: bool = False
    been: bool = False
    without_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceNoted(Notice):
    """A member of a group cannot come for a while, and keeps the place; the reason goes to nobody.

    Attributes
    ----------
    when : str
        From when until when, in the member's words: "until February", "for a while".
    member_name : str
        Whose absence it is, in the mail to the organizer; empty in the member's own.
    organizes : bool
        The member organizes the group.
    organizer_told : bool
        The organizer gets a mail about it.
    newcomers_wait : bool
        The member has been asked whether a newcomer may join, and has not answered.
    on_leave : bool
        The member is on leave, of which no end was told.
    back : bool
        A leave is over: nothing else is told then.
    once : bool
        One meeting is missed.
    organizer_name : str
        Who has been told of that, in the member's own mail.
    """

    name: ClassVar[str] = "absence-noted"
    on_leave: bool = False
    once: bool = False
    organizer_name: str = ""
    back: bool = False
    group_name: str = ""
    when: str = "for a while"
    member_name: str = ""
    organizes: bool = False
    organizer_told: bool = False
    newcomers_wait: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceKept(Notice):
    """The reader's place in a group stands, whatever was said of leaving it.

    Attributes
    ----------
    group_name : str
        The group's code, where there is one group only.
    restored : bool
        The place had been given up by a mail of theirs and is theirs again.
    of_another : bool
        The mail told of somebody else's leaving.
    words : str
        What went to a coordinator, as written.
    asked : bool
        The reader only asked whether it is so.
    left : bool
        The answer to that is that they have left.
    """

    name: ClassVar[str] = "place-kept"
    group_name: str = ""
    asked: bool = False
    left: bool = False
    restored: bool = False
    of_another: bool = False
    words: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupClosed(Notice):
    """The reader's group has ended.

    Attributes
    ----------
    group_name : str
        The group's code.
    by_coordinator : bool
        A coordinator has noted it; else all others have left.
    """

    name: ClassVar[str] = "group-closed"
    group_name: str
    by_coordinator: bool = False
