"""Facts as words in a mail: lines of the echo, a colleague in a proposal, the form."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from mail.reading.form import render as form_text
from service import elsewhere
from service.notices import Contact, FactLine, PersonLine
from store.people import Person
from vocabulary import clocks, populations, week
from vocabulary.orientations import spoken

_FORMATS = {"in_person": "in person", "online": "online", "hybrid": "in person or online"}
_DAYS = {
    "Mon": "Mondays",
    "Tue": "Tuesdays",
    "Wed": "Wednesdays",
    "Thu": "Thursdays",
    "Fri": "Fridays",
    "Sat": "Saturdays",
    "Sun": "Sundays",
    "any": "any day",
}
_NTH = {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th", -1: "last"}


def slot(piece: Mapping[str, Any]) -> str:
    """A piece of availability as one says it.

    Examples
    --------
    >>> slot({"day": "Tue", "start": "12:00", "end": "13:30", "polarity": "free"})
    'Tuesdays, 12:00 to 1:30 pm'
    >>> slot({"day": "Tue", "start": "12:00", "end": "13:30", "zone": "America/New_York"})
    'Tuesdays, 12:00 to 1:30 pm Eastern'
    """
    weeks = "/".join(_NTH.get(int(n), str(n)) for n in piece.get("weeks", ()))
    day = _DAYS.get(str(piece["day"]), str(piece["day"]))
    hours = week.hours_spoken(piece.get("start"), piece.get("end"))
    text = f"{weeks + ' ' if weeks else ''}{day}{', ' if hours else ''}{hours}"
    if piece.get("zone") and hours:
        # Said back with its clock, or the form that comes back would mean ours.
        text = f"{text} {clocks.called(str(piece['zone']))}"
    return f"not {text}" if piece.get("polarity") == "blocked" else text


def _one(facts: Mapping[str, Any], name: str) -> str:
    fact = facts.get(name)
    return "" if not fact else _number(fact["value"])


def _number(value: Any) -> str:
    return f"{value:g}" if isinstance(value, int | float) else str(value)


def _years(facts: Mapping[str, Any]) -> str:
    """Years as one says them: "13 and a half" for 13.5."""
    told = _one(facts, "experience_years")
    whole = told.removesuffix(".5")
    return f"{whole} and a half" if whole not in (told, "0") else told


def _many(facts: Mapping[str, Any], name: str) -> str:
    return ", ".join(str(each["value"]) for each in facts.get(name) or ())


def orientations(facts: Mapping[str, Any], polarity: str = "positive") -> str:
    """The orientations of one polarity in the order in which they were named."""
    return ", ".join(
        spoken(str(each["value"]))
        for each in facts.get("orientations") or ()
        if each.get("polarity", "positive") == polarity
    )


def _place(facts: Mapping[str, Any]) -> str:
    place = facts.get("place")
    if not place:
        return ""
    detail = place.get("detail")
    return f"{place['value']} ({detail})" if detail else str(place["value"])


def _travel(facts: Mapping[str, Any]) -> str:
    travel = facts.get("max_travel")
    if not travel:
        return ""
    if travel["unit"] == "place":
        return f"as far as {travel['value']}"
    return f"{_number(travel['value'])} {travel['unit']}"


def _size(facts: Mapping[str, Any]) -> str:
    size = facts.get("group_size")
    if not size:
        return ""
    least, most = size.get("least"), size.get("most")
    if least and most and least != most:
        return f"{least}-{most}"
    if most and not least:
        return f"up to {most}"
    return f"at least {least}" if least and not most else str(least or "")


def _times(facts: Mapping[str, Any], ours: str) -> str:
    home = elsewhere.of_place(facts.get("place") or {})
    told = facts.get("availability") or ()
    if home in (None, ours):
        return "; ".join(slot(each) for each in told)
    # Without a clock in it the line would mean the writer's own when it comes back.
    return "; ".join(slot({**each, "zone": each.get("zone") or ours}) for each in told)


def _format(facts: Mapping[str, Any]) -> str:
    return _FORMATS.get(_one(facts, "format"), "")


#: The end of a sentence, and not of "p.m." or "Ph.D.".
_FULL_STOP = re.compile(r"(?<!\.[A-Za-z])\.$")
_ORGANIZING = {"willing": "you would", "rather not": "you would rather not"}


def _organizing(facts: Mapping[str, Any]) -> str:
    return _ORGANIZING.get(_one(facts, "organizing"), "")


def _works(facts: Mapping[str, Any]) -> str:
    """The label of whom somebody works with, and of the matters of a practice beside them."""
    named = [populations.find(str(each["value"])) for each in facts.get("populations") or ()]
    matters = [each is not None and each.group == "practice" for each in named]
    if not any(matters):
        return "Works with"
    return "Works on" if all(matters) else "Works with and on"


#: Fact, label in the echo, and how its value reads.  The order is the echo's.
_LINES = (
    ("licences", "Licence", lambda f: _many(f, "licences")),
    ("experience_years", "Years in practice", _years),
    ("orientations", "Orientation", orientations),
    ("populations", "Works with", lambda f: _many(f, "populations")),
    ("place", "Place", _place),
    ("max_travel", "Travel", _travel),
    ("format", "Meeting", _format),
    ("availability", "Times", lambda f: f["times"]),
    ("group_size", "Group size", _size),
    ("frequency", "How often", lambda f: _one(f, "frequency")),
    ("hopes", "Hope", lambda f: _many(f, "hopes")),
    ("with", "Together with", lambda f: _many(f, "with")),
    ("not_with", "Rather not with", lambda f: _many(f, "not_with")),
    ("accessibility", "Accessibility", lambda f: _many(f, "accessibility")),
    ("affinity", "What you say of yourself", lambda f: _many(f, "affinity")),
    ("organizing", "Organizing a group", _organizing),
    ("room", "A room to meet in", lambda _: "you would offer one; a group’s organizer is told so"),
    ("seats_offered", "Open seats", lambda f: _one(f, "seats_offered")),
    ("group_ref", "Group or request", lambda f: _one(f, "group_ref")),
)


def evidence(fact: Any) -> str:
    """The words that a fact was read from, each piece once and without its sentence's full stop.

    Examples
    --------
    >>> evidence([{"evidence": "Tuesdays from noon to 2 pm."}, {"evidence": "till 9 a.m."}])
    'Tuesdays from noon to 2 pm … till 9 a.m.'
    """
    pieces = fact if isinstance(fact, list) else [fact]
    said = dict.fromkeys(
        _FULL_STOP.sub("", str(each.get("evidence", "")).strip()) for each in pieces
    )
    return " … ".join(piece for piece in said if piece)


def is_listed(fact: Any) -> bool:
    """Whether some piece of a fact was read from no words: the roster gave it.

    Examples
    --------
    >>> is_listed([{"value": "LPC", "evidence": ""}]), is_listed([{"evidence": "LPC"}])
    (True, False)
    """
    return isinstance(fact, list) and any(not each.get("evidence") for each in fact)


def lines(
    facts: Mapping[str, Any],
    *,
    ours: str,
    doubtful: Collection[str] = (),
    changed: Collection[str] = (),
) -> tuple[FactLine, ...]:
    """The facts as the echo shows them.

    Parameters
    ----------
    facts : mapping
        By name.
    ours : str
        The association's IANA zone, on which hours without another stand.
    doubtful, changed : collection of str
        The names of those that are marked so.
    """
    said = {**facts, "times": _times(facts, ours)}
    found = [
        FactLine(
            _works(facts) if name == "populations" else label,
            value,
            evidence(facts[name]),
            doubtful=name in doubtful,
            changed=name in changed,
            listed=name == "licences" and is_listed(facts[name]),
        )
        for name, label, say in _LINES
        if facts.get(name) and (value := say(said))
    ]
    against = orientations(facts, "negative")
    if against:
        found.append(FactLine("Not your way of working", against))
    return tuple(found)


def form(facts: Mapping[str, Any], ours: str) -> str:
    """The small form of the echo, filled with what is on file; ``ours`` as in :func:`lines`."""
    return form_text(
        {
            "Licence": _many(facts, "licences"),
            "Years in practice": _one(facts, "experience_years"),
            "Orientations": orientations(facts),
            "Works with or on": _many(facts, "populations"),
            "In person or online": _format(facts),
            "Willing to travel": _travel(facts),
            "Town or ZIP": _place(facts),
            "Times": _times(facts, ours),
            "Group size": _size(facts),
            "How often": _one(facts, "frequency"),
            "Hope": _many(facts, "hopes"),
        }
    )


def shown_to_others(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """What the others of a proposal would see, one phrase each."""
    phrases = [("", "your first name")]
    phrases += [
        ("licences", "licence"),
        ("experience_years", "years in practice"),
        ("orientations", "orientations"),
        ("place", "town"),
        ("hopes", "what you hope for"),
    ]
    return tuple(phrase for name, phrase in phrases if not name or facts.get(name))


def private_phrases(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """What no other member is ever shown, one phrase each."""
    phrases = {
        "not_with": "whom you would rather not be grouped with",
        "accessibility": "what you need in order to take part",
        "affinity": "what you told us about yourself and company in the group",
        "wishes": "what else you wish of the group and its people",
    }
    return tuple(phrase for name, phrase in phrases.items() if facts.get(name))


def colleague(person: Person, facts: Mapping[str, Any], *, organizes: bool = False) -> PersonLine:
    """A person as the others of a proposal see them (guarantee 6)."""
    place = facts.get("place")
    return PersonLine(
        first_name=person.first_name or "A colleague",
        licence=_many(facts, "licences"),
        years=_years(facts),
        orientations=orientations(facts),
        where=str(place["value"]) if place else "online",
        hope=_many(facts, "hopes"),
        organizes=organizes,
    )


def contact(person: Person, facts: Mapping[str, Any], *, organizes: bool = False) -> Contact:
    """A member as the others of a confirmed group see them."""
    shown = colleague(person, facts, organizes=organizes)
    return Contact(
        first_name=person.first_name,
        last_name=person.last_name,
        email=person.email,
        licence=shown.licence,
        years=shown.years,
        orientations=shown.orientations,
        hope=shown.hope,
        organizes=organizes,
    )
