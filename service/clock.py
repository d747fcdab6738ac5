"""What time it is: the machine's, or the one in a file for rehearsals and tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Whatever tells the time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class FileClock:
    """A file holding an ISO time; every process that reads it agrees on the time.

    Raises
    ------
    ValueError
        From ``now``, where the file is missing or holds no time with a zone.
    """

    path: Path

    def now(self) -> datetime:
        """The instant that the file holds at this moment."""
        try:
            text = self.path.read_text().strip()
            found = datetime.fromisoformat(text)
        except (OSError, ValueError) as error:
            raise ValueError(
                f"PEERCIRCLE_CLOCK: {self.path} must hold an ISO time such as"
                " 2026-11-24T09:00:00-08:00"
            ) from error
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)


def clock_of(setting: str) -> Clock:
    """The clock that a setting names; the machine's where it is empty."""
    return FileClock(Path(setting.removeprefix("file:"))) if setting else SystemClock()
