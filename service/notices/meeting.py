"""Notices about a group's meetings: whether it met, and where and when it does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from service.notices.group import Introduction
from service.notices.proposal import AboutProposal
from service.notices.values import LINES, CharterLine, Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(AboutProposal):
    """Did the group meet in this month?  Asked of one of its members.

    Attributes
    ----------
    month : date
        Its first day.
    others : tuple of str
        First names of the other members.
    """

    name: ClassVar[str] = "checkin"
    month: date
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """One meeting as it was noted.

    Attributes
    ----------
    day : date or None
        None where only the month was told.
    month : date or None
        The first day of its month, where that is not the one that was asked about.
    there, absent : tuple of str
        How the members are called in the mail.
    """

    day: date | None = None
    month: date | None = None
    there: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInNoted(AboutProposal):
    """What was noted of an answer to the monthly question.

    Attributes
    ----------
    met : tuple of Met
        Empty where the group did not meet, or nothing was said of it.
    met_before : tuple of Met
    not_met_before : tuple of date
        Meetings of other months that were told, and months without one.
    answered : bool
        Whether the answer said if the group met in the month that was asked about.
    no_more : bool
        The reader is not asked about this group again.
    away, doubtful : tuple of str
        Members who are not counted though the answer does not say that they were missing: on
        leave, as they told us, or of whom it says something that we could not make out.
    off : tuple of date
        Months to come in which the group does not meet, by their first days.
    asked_next : date or None
        The month that the next question is about then.
    question : str
        What the answer asked besides, which a coordinator has; empty where nothing.
    another : bool
        The reader does not know, and another member is asked.
    """

    name: ClassVar[str] = "checkin-noted"
    month: date
    met: tuple[Met, ...] = ()
    met_before: tuple[Met, ...] = ()
    not_met_before: tuple[date, ...] = ()
    answered: bool = True
    no_more: bool = False
    away: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    off: tuple[date, ...] = ()
    asked_next: date | None = None
    question: str = field(default="", metadata=LINES)
    another: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakNoted(AboutProposal):
    """A group does not meet for a while, or meets again, as one of its members told.

    Attributes
    ----------
    off : tuple of date
        The months without a meeting, by their first days; empty where a break is over.
    when : str
        From which day until which, where both were told.
    asked_next : date or None
        The month that the next question is about then.
    back : tuple of date
        The months that had been left out and are asked about again.
    told_by : str
        Who told it, in the mail to the organizer; empty in the writer's own.
    organizer_told : bool
        The organizer gets a mail about it.
    question : str
        What the letter asked besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "break-noted"
    off: tuple[date, ...] = ()
    when: str = ""
    asked_next: date | None = None
    back: tuple[date, ...] = ()
    told_by: str = ""
    organizer_told: bool = False
    question: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSet(Introduction):
    """The organizer has set or moved the first meeting, or the hour of all.

    Attributes
    ----------
    told_by : str
        The organizer's first name.
    yours : bool
        The reader is the organizer.
    unchanged : bool
        It is on file like that already, and only the organizer is told so.
    by_coordinator : bool
        A coordinator has noted it.
    words : str
        The organizer's own, which hold what no line does: a floor, a passcode.
    """

    name: ClassVar[str] = "meeting-set"
    people: tuple[Contact, ...] = ()
    told_by: str = ""
    yours: bool = False
    unchanged: bool = False
    by_coordinator: bool = False
    words: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAsked(AboutProposal):
    """A member tells that the group meets elsewhere or at another hour; its organizer is asked.

    Attributes
    ----------
    charter : tuple of CharterLine
        Where, when and how often, as the member told it.
    told_by : str
        The first name of the member who told it, in the mail that asks the organizer.
    organizer_name : str
        The organizer's, in the member's own mails.
    on_file : bool
        It is on file like that already, and nobody was asked.
    denied : bool
        The organizer has said that it is not so.
    doubt : str
        Why the organizer's own word is asked about: its day is not the one of the group.
    """

    name: ClassVar[str] = "meeting-asked"
    charter: tuple[CharterLine, ...] = ()
    told_by: str = ""
    organizer_name: str = ""
    on_file: bool = False
    denied: bool = False
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupOnFile(AboutProposal):
    """What we hold of a group, for a member of it who asks.

    Attributes
    ----------
    group_name : str
        Its hour, as one says it.
    people : tuple of Contact
        Who meets with it, the reader too.
    charter : tuple of CharterLine
        What was settled.
    organizer : str
        Who organizes it, where that is not the reader.
    you_organize : bool
    """

    name: ClassVar[str] = "group-on-file"
    group_name: str = ""
    people: tuple[Contact, ...] = ()
    charter: tuple[CharterLine, ...] = ()
    organizer: str = ""
    you_organize: bool = False
