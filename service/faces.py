"""Facts as words in a mail: lines of the echo, a colleague in a proposal, the form."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from mail.reading.form import render as form_text
from mail.understanding import Unread
from service import elsewhere
from service.facts import UNSETTLED
from service.notices import Contact, FactLine, PersonLine, Question
from store.people import Person
from vocabulary import clocks, week
from vocabulary.orientations import spoken

#: The clock of hours without a zone: readers take it for ours.
_PACIFIC = "America/Los_Angeles"
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

#: A question for each word of ``ask``, as one colleague would put it to another.
QUESTIONS = {
    "experience_years": "How many years have you been in practice?",
    "licences": "Which licence do you hold (LPC, LCSW, LMFT, PSY …)?",
    "orientations": "How do you work? A word or two on your orientation is enough.",
    "location": "In which town, or near which ZIP code, would you meet?",
    "format": "Would you like to meet in person, online, or is either fine?",
    "availability": "On which days, and at what hours, could you usually meet?",
    "frequency": "How often would you like to meet? (“Biweekly” can mean two things.)",
    "group_ref": "Which group is this about?",
    "consent": "Do the other members of your group know of this and agree?",
    "identity": "Is this request for you yourself, and is this the address to reach you at?",
    "eligibility": "Are you a member of the association with a current licence?",
    "do_not_pair": "Is there somebody you would rather not be grouped with? If so, please write the"
    " name; no other member sees it.",
    "seats": "How many seats are open?",
    "intent": "Would you like a peer group, or something else, such as paid supervision?",
    "bylaw": "Is this the monthly consultation that the association asks for?",
    "accessibility": "What would you need in order to take part comfortably?",
    "fee": "Is there a fee, and how much is it?",
}


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


def _times(facts: Mapping[str, Any]) -> str:
    home = elsewhere.of_place(facts.get("place") or {})
    told = facts.get("availability") or ()
    if home in (None, _PACIFIC):
        return "; ".join(slot(each) for each in told)
    # Without a clock in it the line would mean the writer's own when it comes back.
    return "; ".join(slot({**each, "zone": each.get("zone") or _PACIFIC}) for each in told)


def _format(facts: Mapping[str, Any]) -> str:
    return _FORMATS.get(_one(facts, "format"), "")


_ORGANIZING = {"willing": "you would", "rather not": "you would rather not"}


def _organizing(facts: Mapping[str, Any]) -> str:
    return _ORGANIZING.get(_one(facts, "organizing"), "")


#: Fact, label in the echo, and how its value reads.  The order is the echo's.
_LINES = (
    ("licences", "Licence", lambda f: _many(f, "licences")),
    ("experience_years", "Years in practice", lambda f: _one(f, "experience_years")),
    ("orientations", "Orientation", orientations),
    ("populations", "Works with", lambda f: _many(f, "populations")),
    ("place", "Place", _place),
    ("max_travel", "Travel", _travel),
    ("format", "Meeting", _format),
    ("availability", "Times", _times),
    ("group_size", "Group size", _size),
    ("frequency", "How often", lambda f: _one(f, "frequency")),
    ("hopes", "Hope", lambda f: _many(f, "hopes")),
    ("with", "Together with", lambda f: _many(f, "with")),
    ("not_with", "Rather not with", lambda f: _many(f, "not_with")),
    ("accessibility", "Accessibility", lambda f: _many(f, "accessibility")),
    ("affinity", "Not the only one", lambda f: _many(f, "affinity")),
    ("organizing", "Organizing a group", _organizing),
    ("seats_offered", "Open seats", lambda f: _one(f, "seats_offered")),
    ("group_ref", "Group or request", lambda f: _one(f, "group_ref")),
)


def evidence(fact: Any) -> str:
    """The words that a fact was read from, each piece once."""
    pieces = fact if isinstance(fact, list) else [fact]
    said = dict.fromkeys(str(each.get("evidence", "")).strip() for each in pieces)
    return " … ".join(piece for piece in said if piece)


def lines(
    facts: Mapping[str, Any],
    *,
    doubtful: Collection[str] = (),
    changed: Collection[str] = (),
) -> tuple[FactLine, ...]:
    """The facts as the echo shows them."""
    found = [
        FactLine(
            label,
            value,
            evidence(facts[name]),
            doubtful=name in doubtful,
            changed=name in changed,
        )
        for name, label, say in _LINES
        if facts.get(name) and (value := say(facts))
    ]
    against = orientations(facts, "negative")
    if against:
        found.append(FactLine("Not your way of working", against))
    return tuple(found)


def form(facts: Mapping[str, Any]) -> str:
    """The small form of the echo, filled with what is on file."""
    return form_text(
        {
            "Licence": _many(facts, "licences"),
            "Years in practice": _one(facts, "experience_years"),
            "Orientations": orientations(facts),
            "Works with": _many(facts, "populations"),
            "In person or online": _format(facts),
            "Willing to travel": _travel(facts),
            "Town or ZIP": _place(facts),
            "Times": _times(facts),
            "Group size": _size(facts),
            "How often": _one(facts, "frequency"),
            "Hope": _many(facts, "hopes"),
        }
    )


#: Asked about the orientation where three letters of it leave three schools.
_WHICH_EFT = (
    "Which EFT do you mean: Emotionally Focused Couple Therapy, Emotion-Focused Therapy, or"
    " Emotional Freedom Techniques (tapping)? What else you named stays."
)


def questions(
    ask: Collection[str],
    known: Mapping[str, Any] = MappingProxyType({}),
    unread: Iterable[Unread] = (),
) -> tuple[Question, ...]:
    """What is asked, in full sentences, of somebody about whom we know so much.

    Whoever told it in words that we could not read sees those words, so that she is not asked
    as if she had said nothing.
    """
    ways = [each.get("value") for each in known.get("orientations") or ()]
    texts = QUESTIONS | ({"orientations": _WHICH_EFT} if UNSETTLED in ways else {})
    told = {each.topic: _told(each.evidence) for each in unread}
    return tuple(Question(word, told.get(word, "") + texts[word]) for word in ask if word in texts)


def _told(words: str, most: int = 160) -> str:
    shown = textwrap.shorten(words, most, placeholder=" …").rstrip(" .,;")
    return f"You wrote “{shown}”, which we could not make out for certain. "


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
    }
    return tuple(phrase for name, phrase in phrases.items() if facts.get(name))


def colleague(person: Person, facts: Mapping[str, Any], *, organizes: bool = False) -> PersonLine:
    """A person as the others of a proposal see them (guarantee 6)."""
    place = facts.get("place")
    return PersonLine(
        first_name=person.first_name or "A colleague",
        licence=_many(facts, "licences"),
        years=_one(facts, "experience_years"),
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
