"""A map of the groups as one inline drawing: no tiles, no network."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from html import escape

from matcher.candidate import Candidate
from matcher.group_score import GroupScore
from matcher.score import Scorer

#: Width of the drawing in its own units; the height follows from the people.
WIDTH = 640.0
#: Around the people, as a part of their span, and at least this many degrees.
MARGIN, LEAST_MARGIN = 0.15, 0.06
#: Dots at one place are set out on a spiral with this pitch.
PITCH = 7.0
GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))

#: Told apart by people who do not tell red from green, and in print by the numbers.
COLORS = ("#0b6e99", "#c4521b", "#4b7f2a", "#7b4fa3", "#9a6b00", "#a8325e", "#2f5fb3", "#4a5a5f")

#: The border of Oregon, coarse: enough to see where one is.
OREGON = (
    (46.24, -124.02),
    (46.16, -123.25),
    (45.87, -122.80),
    (45.61, -122.45),
    (45.70, -121.55),
    (45.65, -120.90),
    (45.92, -119.60),
    (46.00, -118.98),
    (46.00, -116.92),
    (45.45, -116.58),
    (44.90, -116.85),
    (44.30, -117.20),
    (43.83, -117.03),
    (42.00, -117.03),
    (42.00, -124.21),
    (42.84, -124.56),
    (43.70, -124.19),
    (44.60, -124.07),
    (45.50, -123.97),
)


class Projection:
    """Degrees to the units of the drawing, true to angles in the middle of the map."""

    def __init__(self, points: Sequence[tuple[float, float]]) -> None:
        latitudes, longitudes = zip(*points, strict=True)
        margin = max(
            LEAST_MARGIN,
            MARGIN * (max(latitudes) - min(latitudes)),
            MARGIN * (max(longitudes) - min(longitudes)),
        )
        self.north, self.west = max(latitudes) + margin, min(longitudes) - margin
        south, east = min(latitudes) - margin, max(longitudes) + margin
        squeeze = math.cos(math.radians((self.north + south) / 2))
        self.per_longitude = WIDTH / (east - self.west)
        self.per_latitude = self.per_longitude / squeeze
        # A long thin map would not fit a screen: at most as high as wide.
        self.height = (self.north - south) * self.per_latitude
        shrink = min(1.0, WIDTH / self.height)
        self.per_longitude, self.per_latitude = (
            self.per_longitude * shrink,
            self.per_latitude * shrink,
        )
        self.height *= shrink
        self.left = (WIDTH - (east - self.west) * self.per_longitude) / 2

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Where a place is drawn."""
        return (
            self.left + (longitude - self.west) * self.per_longitude,
            (self.north - latitude) * self.per_latitude,
        )


def color(number: int) -> str:
    """The color of a group, its number counted from 0."""
    return COLORS[number % len(COLORS)]


def draw(groups: Sequence[GroupScore], scorer: Scorer) -> str:
    """The map as SVG, empty where nobody's place is known."""
    located = [c for c in scorer.candidates if c.located]
    if not located:
        return ""
    projection = Projection([_point(c) for c in located])
    spots = _spots(located, projection)
    outline = " ".join(f"{x:.1f},{y:.1f}" for x, y in (projection.at(*p) for p in OREGON))
    parts = [
        f'<svg viewBox="0 0 {WIDTH:.0f} {projection.height:.0f}" role="img" '
        'aria-label="Map of the groups: each dot is a person with the number of the group">',
        f'<polygon class="land" points="{outline}"/>',
        *_ways(groups, spots),
        *_dots(groups, spots),
        *_towns(located, projection),
        "</svg>",
    ]
    return "".join(parts)


def _point(person: Candidate) -> tuple[float, float]:
    assert person.latitude is not None
    assert person.longitude is not None
    return person.latitude, person.longitude


def _spots(located: Sequence[Candidate], projection: Projection) -> dict[str, tuple[float, float]]:
    """Where each person's dot goes; those at one place are set out around it."""
    seen: dict[tuple[int, int], int] = {}
    spots = {}
    for person in located:
        x, y = projection.at(*_point(person))
        cell = (round(x / (2 * PITCH)), round(y / (2 * PITCH)))
        k = seen[cell] = seen.get(cell, -1) + 1
        radius, angle = PITCH * math.sqrt(k), k * GOLDEN_ANGLE
        spots[person.id] = (x + radius * math.cos(angle), y + radius * math.sin(angle))
    return spots


def _ways(groups: Sequence[GroupScore], spots: dict[str, tuple[float, float]]) -> list[str]:
    """A line from each member to where the group would meet."""
    found = []
    for number, group in enumerate(groups):
        if group.host is None:
            continue
        x2, y2 = spots[group.host]
        for member in group.members:
            x1, y1 = spots[member]
            found.append(
                f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
                f'stroke="{color(number)}"/>'
            )
    return found


def _dots(groups: Sequence[GroupScore], spots: dict[str, tuple[float, float]]) -> list[str]:
    numbers = {one: number for number, group in enumerate(groups) for one in group.members}
    found = []
    for one, (x, y) in spots.items():
        number = numbers.get(one)
        fill = "#8a8a8a" if number is None else color(number)
        text = "–" if number is None else str(number + 1)
        found.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="{fill}"/>'
            f'<text class="dot" x="{x:.1f}" y="{y + 2.6:.1f}">{text}</text>'
        )
    return found


def _towns(located: Sequence[Candidate], projection: Projection) -> list[str]:
    """Names of the towns, the fullest first; one that would run into another is left away."""
    found: list[str] = []
    taken: list[tuple[float, float]] = []
    for name, _ in Counter(c.place for c in located if c.place).most_common():
        there = [projection.at(*_point(c)) for c in located if c.place == name]
        x = sum(point[0] for point in there) / len(there)
        y = max(point[1] for point in there) + 20 + PITCH * math.sqrt(len(there)) / 2
        y = min(y, projection.height - 4)
        if all(abs(x - other_x) > 70 or abs(y - other_y) > 13 for other_x, other_y in taken):
            taken.append((x, y))
            found.append(f'<text class="town" x="{x:.1f}" y="{y:.1f}">{escape(name)}</text>')
    return found
