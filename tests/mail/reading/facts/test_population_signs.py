"""Whom a letter names and serves, and whom it only names."""

import pytest

from mail.reading.facts import population, population_signs
from mail.reading.text import Text

LETTER = Text("LPC in Bend. I see couples and teens.")


def _served(text: Text) -> list[str]:
    return [str(fact.value) for fact in population.read(text)]


@pytest.mark.parametrize(
    ("words", "served"),
    [
        # The sentence speaks of work, and the name is of nobody seen.
        ("What we'd love is somebody who works with kids because none of us do.", []),
        ("I've sat in groups for most of my life.", []),
        ("I see mostly kids and teens.", ["Children", "Adolescents"]),
    ],
)
def test_who_is_named_and_hardly_served_is_left_out(words: str, served: list[str]) -> None:
    """A word of serving in the sentence is not enough: the name must be believed too."""
    assert served == _served(Text(words))
    assert all(fact.evidence in words for fact in population.read(Text(words)))


@pytest.mark.parametrize(("share", "served"), [(0.39, []), (0.41, ["Couples", "Adolescents"])])
def test_what_the_tables_hear_needs_a_share(
    share: float, served: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the tables take for served counts from a low share on."""
    monkeypatch.setattr(population_signs, "likely", lambda *_: share)
    assert served == _served(LETTER)


@pytest.mark.parametrize(("share", "served"), [(0.69, []), (0.71, ["Couples"])])
def test_what_the_tables_pass_over_needs_more(
    share: float, served: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name without any word of serving counts only where it is very likely."""
    monkeypatch.setattr(population_signs, "likely", lambda *_: share)
    assert served == _served(Text("The occasional couple."))
