"""How values read in a mail: dates, hours, people, links, filled lines."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from urllib.parse import quote
from zoneinfo import ZoneInfo

from jinja2 import pass_context
from jinja2.runtime import Context

from matcher.phrases import number
from service.notices.values import Contact, PersonLine
from vocabulary import tongues, week

_WIDTH = 72
_WHITE = re.compile(r"[ \t\n\r\f\v]+")
_HARD_BLANK = "\u00a0"


def filled(words: str, first: str = "", rest: str = "") -> str:
    """Words set in lines of at most 72 columns.

    A hard blank does not break, and leaves as a plain one; long words
    (addresses, links) stay whole.
    """
    rows: list[str] = []
    row = first
    room = False
    # Greedy like textwrap, which costs half of a whole rendering.
    for word in _WHITE.sub(" ", words).strip(" ").split(" "):
        if room and len(row) + 1 + len(word) > _WIDTH:
            rows.append(row)
            row, room = rest, False
        row = f"{row} {word}" if room else row + word
        room = True
    rows.append(row)
    return "\n".join(rows).replace(_HARD_BLANK, " ")


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _hour(moment: datetime) -> str:
    if (moment.hour, moment.minute) == (12, 0):
        return "noon"
    half = "am" if moment.hour < 12 else "pm"
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {half}"


def day(when: date) -> str:
    """A date as one says it.

    Examples
    --------
    >>> day(date(2026, 12, 8))
    'Tuesday, December 8'
    """
    return f"{when:%A}, {when:%B} {when.day}"


def month_name(when: date) -> str:
    """The month of a date, with its year.

    Examples
    --------
    >>> month_name(date(2026, 10, 1))
    'October 2026'
    """
    return f"{when:%B} {when.year}"


@pass_context
def moment(context: Context, when: datetime) -> str:
    """An instant on the association's wall clock, to the minute, with its zone."""
    local = when.astimezone(_zone(str(context["zone"])))
    return f"{day(local)}, {_hour(local)} ({local:%Z})"


@pass_context
def weekday(context: Context, when: datetime) -> str:
    """The day of an instant on the association's wall clock."""
    return day(when.astimezone(_zone(str(context["zone"]))))


def hours(slot: str) -> str:
    """A weekly hour as one says it, e.g. "Tuesdays, 12:00 to 1:30 pm"."""
    try:
        return week.human(slot)
    except week.WeekError:
        # An hour that is not in our own spelling is still better shown than lost.
        return slot


@pass_context
def on_our_clock(context: Context, slot: str) -> str:
    """As `hours`, with the name of our clock where the reader lives by another."""
    clock = context.get("clock")
    return hours(slot) if clock is None else f"{hours(slot)} ({clock.ours})"


@pass_context
def on_your_clock(context: Context, slot: str) -> str:
    """A weekly hour on the reader's clock; empty where that is ours."""
    clock = context.get("clock")
    try:
        return clock.read(slot) if clock is not None else ""
    except week.WeekError:
        return ""


def years(value: str) -> str:
    """Years in practice in words."""
    if not value:
        return ""
    if not value[:1].isdigit():
        return value
    return {"0": "new in practice", "1": "1 year in practice"}.get(
        value, f"{value} years in practice"
    )


def about(person: PersonLine | Contact) -> str:
    """A colleague's licence, years, orientations and town in one line."""
    where = person.where if isinstance(person, PersonLine) else ""
    said = (person.licence, years(person.years), person.orientations, where)
    return " · ".join(part for part in said if part)


def full_name(person: Contact) -> str:
    """First and last name, or the address where there is none."""
    return f"{person.first_name} {person.last_name}".strip() or person.email


def joined(words: tuple[str, ...] | list[str], last: str = "and") -> str:
    """A list as one says it.

    Examples
    --------
    >>> joined(["Ana", "Ben", "Cleo"])
    'Ana, Ben and Cleo'
    """
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def mailto(address: str, subject: str = "", body: str = "") -> str:
    """A ``mailto:`` link (RFC 6068) with subject and answer filled in."""
    link = f"mailto:{quote(address, safe='@')}"
    if not (subject or body):
        return link
    reply = subject if subject.lower().startswith("re:") else f"Re: {subject}"
    return f"{link}?subject={quote(reply, safe='')}&body={quote(body, safe='')}"


def language(code: str) -> str:
    """The English name of a language.

    Examples
    --------
    >>> language("es")
    'Spanish'
    """
    return tongues.name(code)


def in_words(count: int) -> str:
    """A count as it may stand anywhere in a sentence; begin one with it in a capital.

    Examples
    --------
    >>> in_words(4), in_words(40)
    ('four', '40')
    """
    return number(count)


FILTERS: tuple[Callable[..., str], ...] = (
    filled,
    moment,
    day,
    month_name,
    weekday,
    hours,
    on_our_clock,
    on_your_clock,
    about,
    full_name,
    joined,
    mailto,
    language,
    in_words,
)
"""What templates may call."""
