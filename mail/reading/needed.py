"""The six facts without which nobody can be placed: which are missing, which we failed to read."""

from __future__ import annotations

from collections.abc import Collection

from mail.reading import doubts, told, unreadable
from mail.reading.text import Text
from mail.understanding import Facts, Intent, Unread
from vocabulary.licences import profession

#: Wishes for which they are needed.
PLACED = frozenset({Intent.JOIN, Intent.FORM, Intent.SEEK_CONSULTANT})

#: Ways of working are named in so many words that a sentence is believed to tell of one only
#: where the letter tells most else: who says half of what is needed mostly says how she works.
_MOST_MISSING = 3


def missing(facts: Facts, words: str = "") -> set[str]:
    """Which of the six needed facts are not stated.

    Examples
    --------
    >>> sorted(missing(Facts()))
    ['availability', 'experience_years', 'format', 'licences', 'location', 'orientations']
    """
    lacking = set()
    studies = any(fact.value == "STU" for fact in facts.licences)
    if facts.experience_years is None and not studies:
        lacking.add("experience_years")
    if profession([str(fact.value) for fact in facts.licences]) is None:
        lacking.add("licences")
    positive = [o for o in facts.orientations if o.polarity == "positive"]
    if (
        not positive
        and not doubts.ANY_ORIENTATION.search(words)
        and not doubts.is_about_a_topic(words)
    ):
        lacking.add("orientations")
    online = facts.format is not None and facts.format.value == "online"
    if facts.place is None and not online:
        lacking.add("location")
    if facts.format is None:
        lacking.add("format")
    # "I can't do mornings" leaves the rest of the week; "not Wednesdays" names no hour.
    if not any(slot.polarity == "free" or slot.day == "any" for slot in facts.availability):
        lacking.add("availability")
    return lacking


def unread(text: Text, purpose: Intent, facts: Facts, asks: Collection[str]) -> tuple[Unread, ...]:
    """What somebody who wants to be placed told of herself, and no reader made out.

    A line of a form that holds no such thing is asked about as if it were empty.

    Parameters
    ----------
    text : Text
    purpose : Intent
        What the letter wants.
    facts : Facts
        What was read.
    asks : collection of str
        What would be asked.
    """
    if purpose not in PLACED:
        return ()
    lacking = missing(facts)
    if len(lacking) > _MOST_MISSING:
        lacking.discard("orientations")
    lacking -= unreadable.topics(text.new, facts)
    return told.unread(text, [each for each in asks if each in lacking], _read(facts))


def _read(facts: Facts) -> list[str]:
    """The words that facts were read of."""
    single = [each for each in (facts.experience_years, facts.place, facts.format) if each]
    return [each.evidence for each in (*single, *facts.licences, *facts.availability)]
