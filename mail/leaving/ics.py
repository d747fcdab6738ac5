"""One calendar event as bytes (RFC 5545), for the first meeting of a group."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

_PRODUCT = "-//Peercircle//consultation groups//EN"


def event(
    *,
    uid: str,
    stamp: datetime,
    start: datetime,
    minutes: int,
    summary: str,
    location: str = "",
    description: str = "",
) -> bytes:
    """A published event that a calendar can take up with one touch.

    Times are written in UTC, so that no zone definition need travel along
    (RFC 5545 part 3.3.5, form 2).  The method is PUBLISH, not REQUEST: nobody
    is asked to answer to a robot (RFC 5546 part 3.2.1).

    Parameters
    ----------
    uid : str
        Globally unique and always the same for the same meeting.
    stamp, start : datetime
        Aware instants: when the event was made, and when it begins.
    minutes : int
        How long it lasts.

    Raises
    ------
    ValueError
        Where an instant has no zone, or the event has no length.
    """
    if stamp.tzinfo is None or start.tzinfo is None:
        raise ValueError("a calendar entry needs instants with a zone")
    if minutes <= 0:
        raise ValueError("a calendar entry needs a length of at least one minute")
    entry = Event()
    entry.add("uid", uid)
    entry.add("dtstamp", stamp.astimezone(UTC))
    entry.add("dtstart", start.astimezone(UTC))
    entry.add("dtend", start.astimezone(UTC) + timedelta(minutes=minutes))
    entry.add("summary", summary)
    if location:
        entry.add("location", location)
    if description:
        entry.add("description", description)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(entry)
    return bytes(calendar.to_ical())
