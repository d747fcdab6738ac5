"""Notices to the association's coordinators."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from service.notices.values import LINES, CharterLine, Notice, PersonLine


@dataclass(frozen=True, slots=True, kw_only=True)
class CoordinatorAlert(Notice):
    """Something needs a person.

    Attributes
    ----------
    kind : str
        What sort of alert, one word (``question``, ``shunted``, ``safety``…).
    about : str
        The subject line's own part, e.g. ``"a question from Dana"``.
    what_happened, what_to_do : str
        A sentence or two each.
    excerpt : str
        Words out of the letter, where the coordinator may see them.
    lines : tuple of str
        Further facts, one a line (addresses, ids, commands to run).
    reply_goes_to : str
        Whom an answer to this alert is relayed to; empty where to nobody.
    """

    name: ClassVar[str] = "coordinator-alert"
    kind: str
    about: str
    what_happened: str
    what_to_do: str = ""
    excerpt: str = field(default="", metadata=LINES)
    lines: tuple[str, ...] = ()
    reply_goes_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRequest(Notice):
    """A proposal is held until a coordinator has read it.

    Attributes
    ----------
    group_code : str
        The group whose free seat it is; empty where the group would be a new one.
    """

    name: ClassVar[str] = "review"
    code: str
    people: tuple[PersonLine, ...]
    slot: str
    format: str = "in_person"
    place: str = ""
    organizer_name: str = ""
    why: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    group_code: str = ""
    held_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoordinatorHelp(Notice):
    """What a coordinator can do by mail and by command, and how many wait for what.

    Attributes
    ----------
    words : str
        What the coordinator wrote, and nothing was done about.
    counts : tuple of CharterLine
        How things stand, in numbers: no names, for a mail may be forwarded.
    next_round : datetime or None
    """

    name: ClassVar[str] = "coordinator-help"
    words: str = field(default="", metadata=LINES)
    counts: tuple[CharterLine, ...] = ()
    next_round: datetime | None = None
