"""Notices about what members have said: to one another through us, or of their meetings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from service.notices.values import LINES, Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOn(Notice):
    """A member's words to the group, passed on to one of the others, or the receipt of that.

    Attributes
    ----------
    member_name : str
        Whose words they are, in the mail to another; empty in the receipt.
    words : str
        As they were written.
    told, missed : tuple of str
        In the receipt: to whom they went, and who has ended our mail.
    names_address : bool
        They name an address, which may be a new one.
    to_some : bool
        They were for those alone whom the writer named, and not for the whole group.
    unasked : bool
        The writer is the organizer and tells of the next meeting, without a word of passing on.
    """

    name: ClassVar[str] = "passed-on"
    member_name: str = ""
    group_name: str = ""
    words: str = field(default="", metadata=LINES)
    told: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    names_address: bool = False
    to_some: bool = False
    unasked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WordNoted(Notice):
    """A member's word that they meet was kept.

    Attributes
    ----------
    group_name : str
        The group it was said of, if one was named.
    met : tuple of date
        The days on which it met, where some were told.
    months : tuple of date
        The months, where no days were told.
    words : str
        What was kept, as written.
    elsewhere : str
        ``CONSULTANT`` or ``OUTSIDE_GROUP`` where it was said of no group of ours.
    """

    name: ClassVar[str] = "word-noted"
    elsewhere: str = ""
    group_name: str = ""
    met: tuple[date, ...] = ()
    months: tuple[date, ...] = ()
    words: str = field(default="", metadata=LINES)
