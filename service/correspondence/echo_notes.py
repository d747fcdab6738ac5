"""What the echo says beside the facts: short hours, a question passed on, an offered rest."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from mail.reading.facts import place_also
from mail.reading.text import Text
from mail.understanding import Intent
from service import facts, remarks
from service.candidates import week_of
from service.correspondence import lessening
from service.correspondence.asking import quoted_question
from service.correspondence.case import Case
from service.correspondence.deferring import Rest
from service.correspondence.remembering import UNFOUND
from service.correspondence.respite import busy_until
from service.good_standing import is_held
from service.pool import criteria
from store.people import Person

#: What is asked of somebody whom the roster does not hold; a coordinator answers it.
ROSTER: Final = "eligibility"
_NO_HOURS: Final = (
    "The times that you gave and those that you cannot do leave no hour free. Which of the two"
    " holds? Please reply with the days and hours that you have."
)


def notes(
    case: Case,
    person: Person,
    known: Mapping[str, Any],
    asked: Collection[str],
    *,
    waits: bool,
    rest: Rest | None = None,
) -> tuple[str, ...]:
    """What an echo says besides the facts, a sentence or two each.

    Parameters
    ----------
    known : mapping
        The facts on file, by name.
    asked : collection of str
        What is asked for, in the words of ``ask``.
    waits : bool
        Whether the writer's membership is with a coordinator already.
    rest : Rest or None
        That of the request, whose writer cannot begin before a day.
    """
    settings = case.desk.settings
    given = known.get("availability") or ()
    hours = week_of(given, settings.zone, case.desk.now)
    short = remarks.short_hours(hours, criteria(settings).session_minutes)
    no_end = remarks.open_end(given, case.words)
    zoned = remarks.on_our_clock(hours, given, settings.timezone)
    town = "" if "location" in asked else _other_towns(case)
    none = _NO_HOURS if no_hours(case, known) else ""
    said = [each for each in (none, short, no_end, zoned, town) if each]
    if "do_not_pair" in case.understanding.flags:
        said.append("What you wrote about people you would rather not meet stays with us.")
    if UNFOUND in case.understanding.flags:
        said.append(
            "You asked us to take something out, and we could not tell which line that is. Please"
            " reply “take out” with the name of the line as it stands here."
        )
    said += _on_wishes(person)
    said += _on_rest(case, rest)
    said += _on_membership(case, person, asked, waits=waits)
    if lessening.of_no_kind(case):
        said.append(lessening.NOTE)
    if Intent.QUESTION in case.understanding.secondary_intents:
        asked = " ".join(quoted_question(case.words).split())
        said.append(
            f"Your question has gone to a coordinator, a person, who will answer you: “{asked}”"
        )
    return tuple(said)


def no_hours(case: Case, known: Mapping[str, Any]) -> bool:
    """Whether what a request's writer cannot do takes all the hours that she can."""
    given = known.get("availability") or ()
    return bool(given) and not week_of(given, case.desk.settings.zone, case.desk.now)


def _other_towns(case: Case) -> str:
    """A sentence on the towns that stand in a letter beside the one of the request; else empty."""
    taken = case.understanding.facts.place
    others = place_also.read(Text(case.words), taken) if taken is not None else ()
    if taken is None or not others:
        return ""
    named = others[0] if len(others) == 1 else f"{', '.join(others[:-1])} and {others[-1]}"
    another = "If it should be the other one" if len(others) == 1 else "If it should be another one"
    return (
        f"You also named {named}. A request holds one town: ways are reckoned from {taken.value},"
        f" and it is the one that is shown to others. {another}, reply with its name."
    )


def _on_wishes(person: Person) -> list[str]:
    """What was read and no rule can weigh, in the writer's words, and what becomes of it."""
    wishes = facts.wishes_of(person.profile.private) if person.profile is not None else ()
    if not wishes:
        return []
    quoted = " and ".join(f"“{each}”" for each in wishes)
    return [
        f"You also wrote {quoted}. The program that looks for groups cannot weigh that. A"
        " coordinator, a person, reads it with each group proposed to you, and we say it again"
        " there, to you alone, so that you can see for yourself."
    ]


def _on_rest(case: Case, rest: Rest | None) -> list[str]:
    """That a request rests, or how it could."""
    if rest is not None:
        return [
            f"You wrote that you cannot begin before {rest.until:%B} {rest.until.day}: until then"
            " we propose no group to you."
            + (f" Your place in the proposal {rest.released} is released." if rest.released else "")
        ]
    if busy := busy_until(case.words):
        return [
            f"You wrote that you have no time until {busy}. If your request should rest until then,"
            f" reply PAUSE UNTIL {busy.upper()}."
        ]
    return []


def _on_membership(case: Case, person: Person, asked: Collection[str], *, waits: bool) -> list[str]:
    """What stands between a request and the rounds: the association's list of members."""
    if is_held(person.roster_status):
        return [
            f"The association’s list of members has you as “{person.roster_status}”, and only who"
            " is “active” there can be proposed to others. Your request is kept, and a coordinator"
            " has been told; if the list is out of date, please say so."
        ]
    if waits:
        return [
            "Your address is not on the list of members that we have, and a word to this program"
            " cannot put it there. What you wrote has gone to a coordinator, a person, who will"
            " look and write to you; please wait for that."
        ]
    if ROSTER in asked and case.history.roster:
        return [
            "Your address is not on the list of members that we have; a coordinator has been told"
            " and will look. Are you listed under another name or address, or have you just joined?"
        ]
    return []
