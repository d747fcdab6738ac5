"""What a reader found of a part is kept with that part."""

from __future__ import annotations

from mail.reading.kept import with_part
from mail.reading.text import Part, Where


def test_a_part_is_looked_at_once_by_each_reader() -> None:
    """Two readers of one part keep what they found apart, and neither looks again."""
    looked: list[str] = []

    @with_part
    def length(part: Part) -> int:
        looked.append("length")
        return len(part.raw)

    @with_part
    def first(part: Part) -> str:
        looked.append("first")
        return part.raw[:1]

    part = Part(Where.NEW, "Bend")
    found = [(length(part), first(part)) for _ in range(2)]

    assert [(4, "B")] * 2 == found
    assert ["length", "first"] == looked


def test_what_was_found_nowhere_is_kept_too() -> None:
    """A reader that finds nothing is not asked again either."""
    looked: list[str] = []
    nothing = with_part(lambda part: looked.append(part.raw))
    part = Part(Where.NEW, "Bend")
    nothing(part)
    nothing(part)

    assert ["Bend"] == looked


def test_parts_with_what_was_found_are_still_alike() -> None:
    """Parts are compared by their words alone."""
    read = with_part(lambda part: part.raw.lower())
    one, other = Part(Where.NEW, "Bend"), Part(Where.NEW, "Bend")
    read(one)

    assert one == other
    assert hash(one) == hash(other)
