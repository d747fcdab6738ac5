"""Schools that stand behind a word of denial and are the writer's own."""

import pytest

from mail.reading.facts import orientation, orientation_signs
from mail.reading.facts.polarity import Stance
from mail.reading.text import Text


def _told(words: str) -> list[tuple[str, str]]:
    return [(str(fact.value), fact.polarity) for fact in orientation.read(Text(words))]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Not a beginner: LMFT, 12 years, Gottman.", [("Gottman Method", "positive")]),
        (
            "I'm not new to this: fifteen years of psychodynamic work in Bend.",
            [("Psychodynamic", "positive")],
        ),
        ("I don't need another CBT group.", [("Cognitive Behavioral Therapy", "negative")]),
        ("My friend is a process worker at the mill.", []),
    ],
)
def test_a_not_of_other_things_denies_no_school(words: str, told: list[tuple[str, str]]) -> None:
    """What the tables take for unwanted counts as held where that is likely."""
    assert told == _told(words)
    assert all(fact.evidence in words for fact in orientation.read(Text(words)))


@pytest.mark.parametrize("view", [Stance.POSITIVE, Stance.REJECTED])
def test_what_is_held_or_rejected_is_never_weighed(
    view: Stance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plain word for or against a school stands, whatever the opinion."""
    monkeypatch.setattr(orientation_signs, "likely", lambda *_: 1.0)
    part = Text("I stopped doing EMDR.").body
    names = ("EMDR",)

    assert orientation_signs.settled(part, (16, 20), names, view, [(16, 20)]) is view
    assert (
        orientation_signs.settled(part, (16, 20), names, Stance.UNWANTED, [(16, 20)])
        is Stance.POSITIVE
    )
