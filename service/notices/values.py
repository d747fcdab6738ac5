"""The pieces that notices are made of: people, facts, questions, settled points.

A notice holds exactly what its mail shows, as plain values, so that a test
can mark every value and search the mail for what must not be in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

LINES: Mapping[str, bool] = {"lines": True}
"""Field metadata: this text keeps its line breaks; every other is one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What one mail tells one person.

    Attributes
    ----------
    name : str
        The ``X-Peercircle-Notice`` of the mail and the stem of its template.
    first_name : str
        For the greeting; empty gives a plain "Hello,".
    tongue : str
        ISO 639 code of the language that the reader wrote in, where it was not English and
        the mail is to say what we read of it; empty in all others.
    """

    name: ClassVar[str]
    first_name: str = ""
    tongue: str = ""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact of the echo with the words it was read from.

    Attributes
    ----------
    evidence : str
        The writer's own words; empty where the fact came from elsewhere.
    listed : bool
        It came from the association's list of members, perhaps beside the words.
    doubtful : bool
        Read, but worth a second look by the writer.
    changed : bool
        Differs from what was on file before this letter.
    """

    label: str
    value: str
    evidence: str = ""
    doubtful: bool = False
    changed: bool = False
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that is missing, asked in a full sentence."""

    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A colleague as a proposal shows them: no surname, no address.

    Attributes
    ----------
    licence, years, orientations, where, hope : str
        Ready to read, e.g. ``"LCSW"``, ``"11"``, ``"Psychodynamic, EMDR"``,
        ``"Portland"`` or ``"online"``; empty where it was not stated.
    organizes : bool
        The person named as organizer.
    """

    first_name: str
    licence: str = ""
    years: str = ""
    orientations: str = ""
    where: str = ""
    hope: str = ""
    organizes: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A member of a confirmed group as the others of that group see them."""

    first_name: str
    last_name: str
    email: str
    licence: str = ""
    years: str = ""
    orientations: str = ""
    hope: str = ""
    organizes: bool = False


@dataclass(frozen=True, slots=True)
class CharterLine:
    """One point that the group settled, e.g. ``("How often", "every other week")``."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Due:
    """What falls due where no answer comes: the proposal's short name, if it is one, and when."""

    code: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Silence:
    """What silence will do to a reader; empty where everything stays as it is.

    Attributes
    ----------
    opens_at : Due or None
        A request that silence opens.
    places : tuple of Due
        Places in proposals that it releases.
    confirms : tuple of Due
        Groups whose organizing it hands on.
    consents : tuple of Due
        Newcomers whom it keeps out.
    """

    opens_at: Due | None = None
    places: tuple[Due, ...] = ()
    confirms: tuple[Due, ...] = ()
    consents: tuple[Due, ...] = ()

    def __bool__(self) -> bool:
        """Whether it does anything."""
        return any((self.opens_at, self.places, self.confirms, self.consents))


@dataclass(frozen=True, slots=True)
class Board:
    """A profession in the group and the board that licenses it (guideline 20)."""

    profession: str
    board: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A notice in its three forms, ready for ``mail.leaving.compose``.

    Attributes
    ----------
    ics : bytes or None
        A ``text/calendar`` event where a first date is known.
    """

    name: str
    subject: str
    text: str
    html: str
    ics: bytes | None = field(default=None, repr=False)
