"""What a letter changes in a record of meetings: who was there after all, and who was not.

"No: Dana wasn't there on the 12th" puts one meeting right and says nothing of the others; a letter
that tells anew on which days the group met changes nothing here, and is read as any answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from mail.reading.facts import attendance, attendance_clauses, dates, meeting_days
from mail.reading.facts.attendees import People

_ANEW: Final = re.compile(
    r"\b(?:we|it|they|group)\b[^.;\n]{0,20}?\b(?:met|meet|gathered)\b|\b(?:instead|cancel\w*|moved"
    r"|postponed|everyone|everybody|all of us|nobody)\b"
)
_MORE: Final = re.compile(
    r"\b(?:also|too|as well|plus|besides|in addition|additionally|forgot|another|one more"
    r"|(?:twice|both) )\b"
)


@dataclass(frozen=True, slots=True)
class Change:
    """Who was and was not at meetings of some days; of all that are on record where none is told.

    Attributes
    ----------
    days : tuple of date
    gone, came : frozenset of str
        Names, ``attendees.ME`` for the writer.
    """

    days: tuple[date, ...]
    gone: frozenset[str]
    came: frozenset[str]


def adds(words: str) -> bool:
    """Whether the days of a letter are further ones.

    Examples
    --------
    >>> adds("Also the 9th, please."), adds("It was the 9th.")
    (True, False)
    """
    return _MORE.search(words.lower()) is not None and "not the" not in words.lower()


def changes(
    words: str, sent: date, names: Sequence[str], month: date, held: Sequence[date]
) -> tuple[Change, ...]:
    """The changes that a letter makes in a record; none where it tells of the meetings anew.

    Parameters
    ----------
    held : sequence of date
        The days on record, in order.

    Examples
    --------
    >>> days = [date(2027, 2, 3), date(2027, 2, 17)]
    >>> (one,) = changes("No, Hal wasn't there on the 17th.", date(2027, 3, 2), ["Hal"], days[0], days)
    >>> one.days == (days[1],), sorted(one.gone)
    (True, ['Hal'])
    """
    who = People(names)
    rows = attendance.rows_of(words, who, sent, month)
    if any(_ANEW.search(who.without_absences(row)) for row in rows):
        return ()
    told = attendance_clauses.part(rows, who, sent, month)
    found = [Change(tuple(days), gone, frozenset()) for days, gone in told.of_days]
    for which, clause in told.of_ordinals:
        found.append(Change(tuple(list(held)[which]), *_who(who, clause)))
    for row, days in told.rows:
        gone, came = _who(who, row)
        if days and not (gone or came):
            return ()
        if gone or came:
            found.append(Change(tuple(days), gone, came))
    if told.of_others or any(day not in held for each in found for day in each.days):
        return ()
    return tuple(found)


def fallen(words: str, sent: date, names: Sequence[str], month: date) -> frozenset[date]:
    """The days on which a letter says that there was no meeting.

    Examples
    --------
    >>> found = fallen("On the 29th nobody could come.", date(2027, 2, 3), [], date(2027, 1, 1))
    >>> [each.isoformat() for each in found]
    ['2027-01-29']
    """
    who = People(names)
    found: set[date] = set()
    for row in attendance.rows_of(words, who, sent, month):
        plain = who.without_absences(row)
        told = meeting_days.found(row, sent, month, who.masked(row))
        found |= told.fell
        for match in dates.DATE.finditer(plain):
            before, behind = plain[: match.start()], plain[match.end() :]
            if meeting_days.NEGATIVE.search(before) or meeting_days.DENIED.match(behind):
                day = meeting_days.day_of(match, sent, month)
                found |= {day} if day is not None else set()
    return frozenset(found)


def _who(who: People, row: str) -> tuple[frozenset[str], frozenset[str]]:
    gone = who.of([row])[0]
    return gone, who.named([row]) - gone
