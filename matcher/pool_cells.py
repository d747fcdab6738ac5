"""The columns of a pool, each with what reads its cells."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from matcher.candidate import Format, Wants
from vocabulary import orientations, week
from vocabulary.visible import control, seen

#: Nobody has been in practice longer; a larger number is a year or a slip.
LONGEST_CAREER = 80
#: A day's travel is no weekly way.
LONGEST_WAY = 600

Fields = dict[str, Any]


class CellError(ValueError):
    """A cell cannot be read; the message says what is wrong and how to mend it."""


def _id(text: str) -> Fields:
    if not text:
        raise CellError("no id: give each person one")
    return {"id": text}


def _number(name: str, text: str, low: float, high: float, hint: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if math.isnan(value):
        if "," in text:
            hint = f"write it with a point, such as {text.replace(',', '.')}"
        raise CellError(f"{name} '{text}' is no number: {hint}")
    if not low <= value <= high:
        raise CellError(f"{name} {text} is not between {low:g} and {high:g}: {hint}")
    return value


def _years(text: str) -> Fields:
    hint = "write the years in practice, such as 12, or leave it empty"
    if not text:
        return {}
    if text.startswith("-"):
        raise CellError(f"experience_years {text} is negative: {hint}")
    return {"experience_years": _number("experience_years", text, 0, LONGEST_CAREER, hint)}


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in text.split(";") if piece.strip()]


def _licences(text: str) -> Fields:
    return {"licences": tuple(_pieces(text))}


def _orientation(piece: str) -> tuple[str, float]:
    name, colon, weight = piece.rpartition(":")
    if not colon:
        name, weight = piece, "1"
    found = orientations.find(name)
    if found is None:
        known = [each.name for each in orientations.orientations()]
        near = get_close_matches(name.strip(), known, 1)
        hint = f"did you mean '{near[0]}'?" if near else "use a name of the vocabulary"
        raise CellError(f"nobody knows the orientation '{name.strip()}': {hint}")
    hint = "write a weight above 0 after the colon, such as Psychodynamic:2"
    value = _number("orientation weight", weight.strip(), 0, 1e6, hint)
    if value == 0:
        raise CellError(f"orientation weight 0 in '{piece}': {hint}")
    return found.name, value


def _orientations(text: str) -> Fields:
    total: dict[str, float] = {}
    for piece in _pieces(text):
        name, weight = _orientation(piece)
        total[name] = total.get(name, 0.0) + weight
    return {"orientations": tuple(total.items())}


def _place(text: str) -> Fields:
    return {"place": text or None}


def _degrees(name: str, most: float) -> Callable[[str], Fields]:
    hint = f"{name} must be on the earth, in degrees from -{most:g} to {most:g}"
    return lambda text: {name: _number(name, text, -most, most, hint)} if text else {}


def _travel(text: str) -> Fields:
    hint = "write the minutes one way, such as 30, or leave it empty"
    if not text:
        return {}
    return {"max_travel_minutes": int(_number("max_travel_minutes", text, 0, LONGEST_WAY, hint))}


def _one_of(name: str, kind: type[StrEnum]) -> Callable[[str], Fields]:
    known = [each.value for each in kind]

    def read(text: str) -> Fields:
        if not text:
            return {}
        value = text.casefold().replace("-", "_").replace(" ", "_")
        if value not in known:
            raise CellError(f"{name} '{text}' is unknown: use {', '.join(known)} or leave it empty")
        return {name: kind(value)}

    return read


def _availability(text: str) -> Fields:
    try:
        return {"week": week.parse(text)}
    except week.WeekError as error:
        raise CellError(str(error)) from error


def _group_size(text: str) -> Fields:
    if not text:
        return {}
    match = re.fullmatch(r"(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?", text)
    least, most = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
    if not 2 <= least <= most:
        raise CellError(f"group_size '{text}' is no size: write it like 5 or 5-6")
    return {"least": least, "most": most}


def _ids(name: str) -> Callable[[str], Fields]:
    return lambda text: {name: frozenset(_pieces(text))}


def _waiting(text: str) -> Fields:
    hint = "write the days since the request, or leave it empty"
    return {"waiting_days": _number("waiting_days", text, 0, 36_500, hint)} if text else {}


def _style(text: str) -> Fields:
    found = []
    for piece in _pieces(text):
        name, _, value = piece.rpartition(":")
        hint = "write sliders like structure:0.8, each from 0 to 1"
        if not name:
            raise CellError(f"style '{piece}' has no value: {hint}")
        found.append((name.strip(), _number("style", value.strip(), 0, 1, hint)))
    return {"style": tuple(found)}


def _visible(name: str, reader: Callable[[str], Fields]) -> Callable[[str], Fields]:
    """A reader of what is seen of a cell; a sign that steers a terminal is a mistake."""

    def read(text: str) -> Fields:
        if text.isprintable():
            return reader(text)
        sign = control(text)
        if sign is not None:
            raise CellError(f"{name} holds the control character {sign}: take it out")
        return reader(seen(text).strip())

    return read


_COLUMNS: Mapping[str, Callable[[str], Fields]] = {
    "id": _id,
    "name": lambda text: {"name": text},
    "experience_years": _years,
    "licences": _licences,
    "orientations": _orientations,
    "place": _place,
    "latitude": _degrees("latitude", 90),
    "longitude": _degrees("longitude", 180),
    "max_travel_minutes": _travel,
    "format": _one_of("format", Format),
    "availability": _availability,
    "group_size": _group_size,
    "wants": _one_of("wants", Wants),
    "not_with": _ids("not_with"),
    "with": _ids("with_"),
    "style": _style,
    "hopes": _ids("hopes"),
    "waiting_days": _waiting,
    "met": _ids("met"),
    "practice": lambda text: {"practice": text or None},
    "affinity": _ids("affinity"),
    "fixed": lambda text: {"fixed": text or None},
}

#: Every column by name; those after `with` go beyond the documented ones.
READERS: Mapping[str, Callable[[str], Fields]] = {
    name: _visible(name, reader) for name, reader in _COLUMNS.items()
}


def misspelt(names: Iterable[str]) -> str | None:
    """What to say of the first column whose name is nearly one of ours; None where none is.

    A wish in a misspelt column would be lost without a word.

    Examples
    --------
    >>> misspelt(["id", "Not_With", "shoe size"])
    "unknown column 'Not_With': did you mean 'not_with'?"
    """
    for name in names:
        near = get_close_matches(name.casefold(), READERS, 1, 0.8)
        if near and name not in READERS:
            return f"unknown column '{seen(name)}': did you mean '{near[0]}'?"
    return None
