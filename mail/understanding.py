"""What a letter says: the values that reading produces.

These are plain values without behaviour, so that the service, the command
line and the tests share one picture of a letter.  Every fact carries the
literal words it was read from; a fact that was not stated is ``None`` or an
empty tuple, never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Disposition(StrEnum):
    """Who speaks, decided before anything is read as a wish."""

    HUMAN = "human"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    LOOP = "loop"


class Intent(StrEnum):
    """The one thing a letter mainly wants."""

    JOIN = "join"
    FORM = "form"
    OFFER_SEATS = "offer_seats"
    SEEK_CONSULTANT = "seek_consultant"
    ACCEPT = "accept"
    DECLINE = "decline"
    CONFIRM = "confirm"
    LEAVE = "leave"
    QUESTION = "question"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    SPAM = "spam"
    OTHER = "other"


class Command(StrEnum):
    """A plain order that stands beside the intent and is handled first."""

    STOP = "stop"
    WITHDRAW = "withdraw"
    PAUSE = "pause"
    FORGET = "forget"
    EXPORT = "export"
    ATTEST = "attest"
    LEAVE = "leave"


class Asked(StrEnum):
    """The open question of ours that a letter may be the answer to."""

    ECHO = "echo"
    PROPOSAL = "proposal"
    ORGANIZER_CONFIRM = "organizer_confirm"
    ADDRESS_CHECK = "address_check"
    ALERT = "alert"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with the words it was read from.

    Attributes
    ----------
    value : str, int or float
        The value in the vocabulary's own spelling.
    evidence : str
        The literal words, found in the new text, the signature or the subject.
    """

    value: str | int | float
    evidence: str


@dataclass(frozen=True, slots=True)
class OrientationFact:
    """An orientation with its polarity, ``positive`` or ``negative``."""

    value: str
    polarity: str
    evidence: str


@dataclass(frozen=True, slots=True)
class PlaceFact:
    """A town; ``detail`` holds a quarter, ZIP or other state as written."""

    value: str
    detail: str | None
    state: str | None
    latitude: float | None
    longitude: float | None
    evidence: str


@dataclass(frozen=True, slots=True)
class TravelFact:
    """How far somebody goes; ``unit`` is ``minutes``, ``miles`` or ``place``."""

    value: float | str
    unit: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A piece of the week that is free or blocked.

    Attributes
    ----------
    day : str
        ``Mon`` … ``Sun``, or ``any`` where no day was named.
    start, end : str or None
        ``HH:MM`` on a 24 hour clock as the writer's wall clock shows it;
        ``None`` where the writer left that side open.
    polarity : str
        ``free`` or ``blocked``.
    weeks : tuple of int
        Weeks of the month (−1 = last); empty = every week.
    zone : str or None
        IANA zone where it is another than ours.
    """

    day: str
    start: str | None
    end: str | None
    polarity: str
    evidence: str
    weeks: tuple[int, ...] = ()
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class SizeFact:
    """Group size wished for, the writer included."""

    least: int | None
    most: int | None
    evidence: str


@dataclass(frozen=True, slots=True)
class DateFact:
    """A date with its role: ``away_until``, ``last_meeting`` or ``met``."""

    role: str
    value: date
    evidence: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a letter states about its writer and the wished-for group."""

    first_name: Fact | None = None
    experience_years: Fact | None = None
    licences: tuple[Fact, ...] = ()
    orientations: tuple[OrientationFact, ...] = ()
    populations: tuple[Fact, ...] = ()
    place: PlaceFact | None = None
    max_travel: TravelFact | None = None
    format: Fact | None = None
    availability: tuple[Slot, ...] = ()
    group_size: SizeFact | None = None
    frequency: Fact | None = None
    hopes: tuple[Fact, ...] = ()
    with_: tuple[Fact, ...] = ()
    not_with: tuple[Fact, ...] = ()
    accessibility: tuple[Fact, ...] = ()
    affinity: tuple[Fact, ...] = ()
    seats_offered: Fact | None = None
    group_ref: Fact | None = None
    dates: tuple[DateFact, ...] = ()


@dataclass(frozen=True, slots=True)
class CharterWords:
    """What an organizer settled when confirming (guidelines 1, 2 and 18).

    Every field is the organizer's own phrase or ``None`` where not settled; ``lengths``
    are two that contradict each other, in minutes, and then none is settled.
    """

    purpose: Fact | None = None
    frequency: Fact | None = None
    place: Fact | None = None
    length_minutes: Fact | None = None
    lengths: tuple[Fact, ...] = ()
    conflict: Fact | None = None
    slot: Fact | None = None
    first_date: DateFact | None = None


@dataclass(frozen=True, slots=True)
class Bounce:
    """A failed delivery: ``kind`` is ``hard``, ``soft`` or ``policy``."""

    recipient: str | None
    status: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A needed fact that a letter tells of, in words that could not be turned into it.

    Attributes
    ----------
    topic : str
        The word of ``ask``.
    evidence : str
        The sentence, literally.
    """

    topic: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """Everything that was understood of one letter.

    Attributes
    ----------
    refuses_organizing : bool
        Whether the writer leaves the organizing to others; no part of the JSON.
    perhaps : tuple of Command
        Orders that may have been given, the likeliest first, where the wish was not made out;
        no part of the JSON.
    tongue : str
        ISO 639 code of the letter's language where it is not English; no part of the JSON.
    ask : tuple of str
        What a careful human would ask before acting (DESIGN part 9).
    unread : tuple of Unread
        What such a human would have read, and we could not; no part of the JSON.
    unweighed : tuple of str
        Wishes about the group and its people that went into no fact, in the writer's words; no
        part of the JSON.
    flags : tuple of str
        Bare words for what the service must respect.
    doubtful : tuple of str
        Names of facts that were read but should be checked in the echo; ``intent`` where
        the wish of a letter to us was not made out.
    """

    disposition: Disposition
    intent: Intent
    secondary_intents: tuple[Intent, ...] = ()
    commands: tuple[Command, ...] = ()
    facts: Facts = field(default_factory=Facts)
    charter: CharterWords = field(default_factory=CharterWords)
    refuses_organizing: bool = False
    perhaps: tuple[Command, ...] = ()
    tongue: str = ""
    ask: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()
    unweighed: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    new_text: str = ""
    signature: str = ""
    bounce: Bounce | None = None

    @property
    def wanting(self) -> tuple[str, ...]:
        """What the writer has to answer: what she did not tell, and what we failed to read."""
        return (*self.ask, *(each.topic for each in self.unread))

    @property
    def unclear(self) -> bool:
        """Whether the writer must be asked what she wishes."""
        return "intent" in self.ask or "intent" in self.doubtful
