"""Until when somebody rests, where no day is named: "until the new year", "for six weeks"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from mail.reading.facts import numbers
from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import DateFact
from vocabulary.months import MONTHS

#: A turn of the year -> the month whose first day it names, as an Oregon office would say it.
_SEASONS = {
    "spring": 3,
    "summer": 6,
    "fall": 9,
    "autumn": 9,
    "winter": 12,
    "the new year": 1,
    "new year": 1,
    "the holidays are over": 1,
    "after the holidays": 1,
}
_REST = Sieve(
    r"\b(?:pause|rest|hold|snooze|suspend|away|out of (?:the )?office|on (?:\w+ )?leave|break"
    r"|unavailable|sabbatical|not available|stop looking|skip me)\b"
)
_END = Sieve(
    r"\b(?:until|till?|through)\s+(?:(?:early|mid|late|the (?:start|beginning|end) of|sometime in)"
    r"[- ])?(?P<when>"
    + "|".join(sorted((*_SEASONS, *MONTHS), key=len, reverse=True))
    + r")\b(?!\s*\d)"
    r"|\bfor (?:the next |about |another )?(?P<count>"
    + numbers.NUMBER
    + r"|a couple of|a few|an?)\s+(?P<unit>week|month)s?\b"
)


def read(text: Text) -> tuple[DateFact, ...]:
    """The day on which a rest ends that is named by its length or its season.

    Examples
    --------
    >>> from datetime import datetime, UTC
    >>> sent = datetime(2026, 11, 3, tzinfo=UTC)
    >>> read(Text("Please pause my request for six weeks.", date=sent))[0].value.isoformat()
    '2026-12-15'
    """
    if text.date is None:
        return ()
    words = flowing(text.body)
    for start, stop in text.body.sentences:
        rest = _REST.search(words, start, stop)
        end = _END.search(words, start, stop)
        if rest is None or end is None:
            continue
        day = _day(end, text.date.date())
        if day is not None:
            return (DateFact("away_until", day, text.body.evidence(*end.span())),)
    return ()


def _day(end: re.Match[str], today: date) -> date | None:
    if end["when"]:
        month = _SEASONS.get(end["when"]) or MONTHS.index(end["when"]) + 1
        return date(today.year + (month <= today.month), month, 1)
    count = numbers.value(end["count"])
    if count is None or count > 60:
        return None
    weeks = count if end["unit"] == "week" else count * 52 / 12
    return today + timedelta(days=round(7 * weeks))
