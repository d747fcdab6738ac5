"""The day of an hour that only moves what our mail proposed: "could we make it 12:30?".

Who answers "Wednesdays at noon" with another hour means that Wednesday.  The hour is read from
the writer's own words; the day alone is taken from the quoted mail, where it names one day only.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mail.understanding import Intent, Slot

#: Answers that keep what was proposed but for the hour.
_KEEPS = frozenset({Intent.ACCEPT, Intent.CONFIRM})
_DAY = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.IGNORECASE)
#: Our own mails say on a line of its own when a group would meet.
_WHEN = re.compile(r"^[> ]*When: .*$", re.MULTILINE)
_HOUR = re.compile(
    r"\d|\b(?:noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)


def placed(slots: tuple[Slot, ...], quoted: str, intent: Intent) -> tuple[Slot, ...]:
    """The same slots, those of no day on the day of the proposal.

    Parameters
    ----------
    slots : tuple of Slot
    quoted : str
        Our mail as the writer's program quoted it.
    intent : Intent

    Examples
    --------
    >>> moved = Slot("any", "12:30", None, "free", "12:30")
    >>> placed((moved,), "Group G-AB2CD, Wednesdays noon", Intent.ACCEPT)[0].day
    'Wed'
    """
    if intent not in _KEEPS or not slots or any(each.day != "any" for each in slots):
        return slots
    when = _WHEN.search(quoted)
    days = {match[1][:3].title() for match in _DAY.finditer(when[0] if when else quoted)}
    if len(days) != 1:
        return slots
    day = days.pop()
    return tuple(replace(each, day=day) if _is_an_hour(each) else each for each in slots)


def _is_an_hour(slot: Slot) -> bool:
    """Whether a slot is an hour, and no part of every day such as mornings."""
    return slot.start is not None and _HOUR.search(slot.evidence.lower()) is not None
