"""Every fact of one letter, each from its own reader."""

from __future__ import annotations

from collections.abc import Collection

from mail.reading.facts import (
    availability,
    barred,
    dates,
    experience,
    format,
    frequency,
    licence,
    names,
    names_of_others,
    orientation,
    orientation_founders,
    orientation_general,
    others,
    place,
    population,
    reference,
    seats,
    size,
    travel,
    wishes,
    zones,
)
from mail.reading.text import Text
from mail.understanding import Facts, OrientationFact


def read(
    text: Text,
    weekly: availability.Availability,
    zone: str,
    ids: Collection[str] = (),
    *,
    affirmed: Text | None = None,
) -> Facts:
    """Every fact that the sender's own words state; what they are about, the ids too.

    ``affirmed`` are the words without a no that only answers us (see :mod:`corrected`).
    """
    right = affirmed or text
    home = place.read(mine := others.writers_own(text))
    return Facts(
        first_name=names.first_name(text),
        experience_years=experience.read(mine),
        licences=licence.read(mine),
        orientations=_orientations(others.writers_own(right)),
        populations=population.read(others.writers_own(right)),
        place=home,
        max_travel=travel.read(right),
        format=format.read(mine),
        availability=zones.at_home(weekly.slots, home, zone),
        group_size=size.read(right),
        frequency=frequency.read(right),
        hopes=wishes.hopes(text),
        with_=names_of_others.with_(text),
        not_with=barred.added(text, names_of_others.not_with(text)),
        accessibility=wishes.accessibility(text),
        affinity=wishes.affinity(text),
        seats_offered=seats.read(text),
        group_ref=reference.read(text, ids),
        dates=dates.read(text),
    )


def _orientations(text: Text) -> tuple[OrientationFact, ...]:
    """The schools by their names and by their founders; where none is held, all of them."""
    named = orientation.read(text)
    told = {fact.value for fact in named}
    founded = tuple(fact for fact in orientation_founders.read(text) if fact.value not in told)
    if founded or any(fact.polarity == "positive" for fact in named):
        return (*named, *founded)
    return (*named, *orientation_general.read(text))


def count(facts: Facts) -> int:
    """How many facts about the sender the words state."""
    return sum(
        bool(each)
        for each in (
            facts.experience_years,
            facts.licences,
            facts.orientations,
            facts.place,
            facts.max_travel,
            facts.format,
            facts.availability,
            facts.group_size,
        )
    )
