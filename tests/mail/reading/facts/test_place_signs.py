"""The learned opinion on towns, and how far it is trusted."""

from __future__ import annotations

import pytest

from mail.reading.facts import others, place, place_signs, place_weighed
from mail.reading.text import Text
from mail.understanding import Intent, PlaceFact


def _town(words: str, purpose: Intent) -> str | None:
    text = Text(words)
    read = place.read(others.writers_own(text))
    found = place_weighed.reconsidered(text, read, purpose)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("words", "town"),
    [
        (
            "Our Hood River circle has an empty chair since Bev took the job in Spokane. First"
            " Tuesdays at noon.",
            "Hood River",
        ),
        (
            "After years of Chicago winters I see people in Astoria. A friend sits in Seaside.",
            "Astoria",
        ),
        ("LPC. Interned in Boise, licensed in 2015, hung on in Bend ever since.", "Bend"),
        ("The nearest colleague I'd trust is in Baker City. LCSW, La Grande.", "La Grande"),
    ],
)
def test_the_town_in_whose_company_the_writer_stands_is_hers(words: str, town: str) -> None:
    """Where a letter names several, the opinion chooses among them."""
    assert _town(words, Intent.JOIN) == town


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("You might tell people that the conference in Bend has a track on this.", Intent.OTHER),
        ("I'd gladly take the Silverton circle's chair on Friday.", Intent.ACCEPT),
        ("Would an LMHC in Kelso be able to join? She's my sister-in-law.", Intent.QUESTION),
    ],
)
def test_a_town_of_an_answer_or_news_is_mostly_nobodys(words: str, purpose: Intent) -> None:
    """A letter that asks for no place states its writer's town only where that is sure."""
    assert _town(words, purpose) is None


def test_what_stands_on_the_line_of_a_form_is_meant() -> None:
    """No opinion is heard on a town that was filled in."""
    text = Text("City / ZIP: Roseburg 97471\nMy friend is in Salem.")
    read = place.read(text)
    assert place_weighed.reconsidered(text, read, Intent.JOIN) is read


def test_spam_states_no_town() -> None:
    """What was read of a letter that is thrown away stays as it is."""
    assert place_weighed.reconsidered(Text("Offices in Salem!"), None, Intent.SPAM) is None


def test_other_towns_and_names_are_alike_in_what_is_seen() -> None:
    """What is learned of Spokane and Bev holds for Yakima and Ned."""
    said = "Our Bend group lost {} to {}."
    seen = []
    for name, town in (("Bev", "Spokane"), ("Ned", "Yakima")):
        found = place.mentions(Text(said.format(name, town)))
        seen.append(place_signs.features(found[0], found, Intent.JOIN))
    assert seen[0] == seen[1]


def test_a_town_changed_keeps_its_quarter() -> None:
    """The town that is put in the place of another comes with its state and detail."""
    read = PlaceFact("Spokane", None, "WA", 47.7, -117.4, "Spokane")
    text = Text("One of ours moved to Spokane. LPC in Portland 97214, six years in my office.")
    found = place_weighed.reconsidered(text, read, Intent.JOIN)
    assert found is not None
    assert (found.value, found.state) == ("Portland", "OR")
    assert found.detail is not None
    assert found.detail.startswith("97214")


@pytest.mark.parametrize(
    ("words", "purpose", "town"),
    [
        ("Yes please. I'm in Boring, so that's ten minutes for me.", Intent.ACCEPT, "Boring"),
        ("No, sorry. From Coos Bay that's two hours each way.", Intent.DECLINE, "Coos Bay"),
        ("A yes from Astoria. I'll bring the chowder.", Intent.ACCEPT, "Astoria"),
    ],
)
def test_an_answer_may_say_where_its_writer_is(words: str, purpose: Intent, town: str) -> None:
    """What an answer says of its writer's own town is kept."""
    assert _town(words, purpose) == town
