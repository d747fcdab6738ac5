"""The learned opinion on what needs care: its features, its table, and what it hears."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading import learned
from mail.reading.caring import signs
from mail.reading.caring.ideas import IDEAS
from mail.reading.purpose import order_signs
from mail.reading.text import Part, Where
from mail.reading.understand import understand

#: Fewer weights would mean that the table was cut, more that it was not pruned.
_ROWS = range(4_000, 60_000)


def _part(words: str) -> Part:
    return Part(Where.NEW, words)


def test_names_are_not_learned() -> None:
    """A name within a sentence leaves no trace but that there was one."""
    assert learned.features("Not with Hal.") == learned.features("Not with Judith.")


def test_trades_are_one_idea() -> None:
    """What was learned of one trade holds for another."""
    shared = learned.features("the welder told me") & learned.features("the florist told me")

    assert {"=TRADE", "TRADE>ME"} <= shared


def test_ideas_of_far_words_do_not_follow_each_other() -> None:
    """Two ideas have to do with each other only within reach."""
    words = "husband" + " blue" * learned.REACH + " not"

    assert "KIN>APART" not in learned.features(words)
    assert "KIN>APART" in learned.features("husband blue not")


def test_windows_hold_neighbours() -> None:
    """Each sentence is looked at alone, and beside those that stand close behind it."""
    single = [learned.features(words) for words in ("My ex is in it.", "Not that one.")]

    found = learned.windows(_part("My ex is in it. Not that one."))

    assert (*single, single[0] | single[1]) == found


def test_windows_stay_short() -> None:
    """A long letter is not weighed as a whole: one sentence would drown in it."""
    words = "The room has a good light and many chairs. " * 40

    windows = learned.windows(_part(words))

    assert 80 > len(windows)


def test_table_has_its_shape() -> None:
    """Every flag has an intercept and weights, few enough to load at once."""
    table = signs.table()

    assert set(signs.LEAST) == set(table.labels)
    assert len(table.labels) == len(table.intercepts)
    assert sum(bool(weight) for row in table.rows.values() for weight in row) in _ROWS


def test_table_knows_the_ideas() -> None:
    """The tables were learned with the ideas of today: most of them carry weight."""
    weighed = {*signs.table().rows, *order_signs.table().rows}

    assert {f"={idea}" for idea in IDEAS} - weighed <= {"=COMES", "=WHEN", "=LOOSE", "=MY"}


@pytest.mark.parametrize(
    ("flag", "words"),
    [
        ("client_info", "The locksmith I spoke of has left his wife and sits in my office crying."),
        ("client_info", "He's forty, he hasn't spoken since the fire, and his mother brought him."),
        ("client_info", "No, 7:15 won't do. My 7:15 has lupus and her mother can only drive then."),
        (
            "client_info",
            "I'm in. On Tuesdays I have the boy from the group home and can't move him.",
        ),
        (
            "client_info",
            "Please bring the mood chart on Friday and tell me how the new dose is going.",
        ),
        ("client_info", "We share a patient: he does his meds, I do the talking, he lies to both."),
        ("do_not_pair", "Find me whatever you like as long as it is without Bernice Hall."),
    ],
)
def test_oblique_words_are_heard(flag: str, words: str) -> None:
    """What no row of the tables foresees is heard all the same."""
    assert flag in understand(Words(words)).flags


@pytest.mark.parametrize(
    "words",
    [
        "I'm an LPC in Bend, twelve years, psychodynamic. Not free on Fridays.",
        "I work with teens who cut and their parents, mostly after a divorce.",
        "My husband's a carpenter and could build us chairs.",
        "My phone died and this week is killing me, but I'm in.",
        "",
    ],
)
def test_ordinary_words_raise_nothing(words: str) -> None:
    """Populations, one's own family and figures of speech need no care."""
    assert () == signs.raised(signs.likely(_part(words)))


@pytest.mark.parametrize(
    "words",
    [
        "A client cancelled so I can come early.",
        "Yes and thanks. My 4 pm is free now and so am I.",
        "May we have a rule that names and towns are left out when one of us presents?",
        "My husband has Parkinson's, so I only have mornings.",
        "We lost Ingrid, who had led our circle for nine years; she had cancer.",
    ],
)
def test_what_only_sounds_like_a_client_tells_of_none(words: str) -> None:
    """An hour that came free, rules, one's own family and colleagues are no client's story."""
    assert "client_info" not in understand(Words(words)).flags


@pytest.mark.parametrize(
    "words",
    [
        "My sister's a therapist too and lives in Maine.",
        "My ex has the kids on Mondays, so Mondays are free.",
    ],
)
def test_a_bond_that_is_only_told_of_keeps_nobody_apart(words: str) -> None:
    """A relation or refusal that the tables hear counts only if the opinion can believe it."""
    assert "do_not_pair" not in understand(Words(words)).flags


@pytest.mark.parametrize(
    "words", ["Not with Hal Brook.", "I won't sit with Hal Brook, he knows why."]
)
def test_a_refusal_by_name_is_always_believed(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Whoever is refused by name is kept apart, whatever the opinion thinks."""
    monkeypatch.setattr(signs, "likely", lambda _: dict.fromkeys(signs.LEAST, 0.0))

    assert "do_not_pair" in understand(Words(words)).flags
