"""Notices about a person's own request, from the echo to its end."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from service.notices.values import LINES, FactLine, Notice, Question, Silence


class Kind(StrEnum):
    """What a request asks for."""

    JOIN = "join"
    FORM = "form"
    OFFER_SEATS = "offer_seats"
    SEEK_CONSULTANT = "seek_consultant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo(Notice):
    """What we read in a request, and what is missing.

    Attributes
    ----------
    shown_to_others : tuple of str
        What the people of a proposed group would see, one phrase each.
    private : tuple of str
        What never appears in another member's mail, one phrase each.
    notes : tuple of str
        Full sentences the writer should know (a doubtful reading, a limit).
    form : str
        The editable form, ``Label: value`` lines.
    opens_at : datetime or None
        When silence opens the request; ``None`` where an answer is needed.
    is_update : bool
        The letter changed a request that we already had.
    open : bool
        The request is open already.
    agreed : bool
        The writer has said that all is right; nothing was changed.
    unchanged : bool
        The letter meant to change the request and changed nothing in it.
    waits : bool
        A coordinator looks whether the writer is a member; the writer need do nothing for it.
    rests : date or None
        Until when an open request rests, whose writer cannot begin before.
    proposed : str
        The code of the proposal that is under way for this person; empty where there is none.
    due : bool
        That proposal still waits for this person's answer.
    """

    name: ClassVar[str] = "echo"
    kind: str = Kind.JOIN
    facts: tuple[FactLine, ...] = ()
    questions: tuple[Question, ...] = ()
    shown_to_others: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    form: str = field(default="", metadata=LINES)
    opens_at: datetime | None = None
    is_update: bool = False
    open: bool = False
    agreed: bool = False
    unchanged: bool = False
    waits: bool = False
    rests: date | None = None
    proposed: str = ""
    due: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReminder(Notice):
    """The one reminder of a request that waits for its writer's word.

    Attributes
    ----------
    asked_on : date
        When it came.
    questions : tuple of Question
        What it lacks; empty where it only waits for a yes.
    facts : tuple of FactLine
        What is on file.
    form : str
        The editable form, ``Label: value`` lines.
    gone_by : date
        When it is let go without an answer.
    """

    name: ClassVar[str] = "draft-reminder"
    kind: str = Kind.JOIN
    asked_on: date
    questions: tuple[Question, ...] = ()
    facts: tuple[FactLine, ...] = ()
    form: str = field(default="", metadata=LINES)
    gone_by: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPlaced(Notice):
    """A round passed by without a group for this person: why, and what would help.

    Attributes
    ----------
    asked : int
        How many others were not in it because they are being asked about a group.
    """

    name: ClassVar[str] = "not-placed"
    why: str
    would_help: str = ""
    next_round: datetime | None = None
    asked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(Notice):
    """The request was taken back.

    Attributes
    ----------
    left_proposal : bool
        A proposal was waiting for this person's word and goes on without.
    had_request : bool
        False where there was nothing to take back.
    consultancy : bool
        What is taken back was about a single consultant, and coordinators have been told.
    stays_in : str
        The groups that the reader is in, which this does not touch.
    """

    name: ClassVar[str] = "withdrawn"
    left_proposal: bool = False
    had_request: bool = True
    consultancy: bool = False
    stays_in: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Notice):
    """The request rests.

    Attributes
    ----------
    until : date or None
        When it wakes by itself.
    after_silence : bool
        It rests because a proposal was not answered, not because of a wish.
    had_answered : bool
        Something was answered to that proposal, and neither a yes nor a no.
    incomplete : bool
        It still lacks an answer to what we asked, so that nothing opens it by itself.
    released : str
        The code of a proposal in which a place was given up for it.
    nothing : bool
        There is no request that could rest.
    question : str
        What the letter asks besides, which a coordinator has; empty where nothing.
    """

    name: ClassVar[str] = "paused"
    until: date | None = None
    incomplete: bool = False
    after_silence: bool = False
    had_answered: bool = False
    released: str = ""
    nothing: bool = False
    question: str = field(default="", metadata=LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestHeld(Notice):
    """The request waits, since the roster no longer has its writer as active.

    Attributes
    ----------
    status : str
        What the roster says.
    """

    name: ClassVar[str] = "request-held"
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRecorded(Notice):
    """Open seats (or consultancy) in an existing group were noted.

    Attributes
    ----------
    group_code : str
        The group of ours that it is; empty where a coordinator has to see.
    seats : int
        How many are free there.
    opens_at : datetime or None
        When silence opens the offer.
    open, over : bool
        It takes part already; it is taken back.
    stood, by_another, asking : bool
        Of one that is over: whether there was any, whether another member says so of the group,
        and whether somebody was being asked about the seat.
    helped : bool
        A coordinator has to help, since a member of the group has no mail from us.
    """

    name: ClassVar[str] = "offer-recorded"
    facts: tuple[FactLine, ...] = ()
    questions: tuple[Question, ...] = ()
    group_code: str = ""
    seats: int = 0
    opens_at: datetime | None = None
    open: bool = False
    over: bool = False
    stood: bool = True
    by_another: bool = False
    asking: bool = False
    helped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeekRecorded(Notice):
    """The wish for a single consultant was noted, or the offer to be one.

    Attributes
    ----------
    offered : bool
        The writer would be consulted.
    for_hire : bool
        For a fee: nothing is put on file, and a coordinator decides.
    """

    name: ClassVar[str] = "seek-recorded"
    offered: bool = False
    for_hire: bool = False
    facts: tuple[FactLine, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear(Notice):
    """We could not tell what a letter wants; nothing was changed.

    Attributes
    ----------
    understood : str
        One sentence on what was understood; empty where nothing was.
    options : tuple of str
        What the writer may have meant, one short clause each ("accept the
        proposal AB12", "change your request").
    question : str
        What it asks besides, which a coordinator has; empty where nothing.
    to_coordinator : bool
        The reader is a coordinator, to whom no other person is offered.
    noted : bool
        What was understood was done: nothing else was.
    silence : Silence or None
        What follows where no answer comes.
    """

    name: ClassVar[str] = "unclear"
    understood: str = ""
    noted: bool = False
    options: tuple[str, ...] = ()
    silence: Silence | None = None
    question: str = field(default="", metadata=LINES)
    to_coordinator: bool = False
