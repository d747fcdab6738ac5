"""Three letters that three schools share are asked about, and nothing else is lost."""

import pytest
from postroom import LIST, letter, tagged
from sqlalchemy import select

from store.people import Person

JON = "jon@birch.example"
WISH = (
    "Hello, LMFT, 14 years in practice, EFT and family systems, Portland. Can meet Wednesdays"
    " 12-2pm, in person, can drive up to 30 min. Would be glad to be in a consultation group."
)


def ways(service):
    """How Jon works, as it is on file."""
    with service.store.read() as session:
        facts = session.scalar(select(Person)).profile.facts
    return [each["value"] for each in facts["orientations"]]


@pytest.mark.parametrize(
    ("words", "school"),
    [
        ("Emotionally focused, as I said", "Emotionally Focused Couple Therapy"),
        ("EFT means emotionally focused couples therapy.", "Emotionally Focused Couple Therapy"),
        ("The tapping one, Emotional Freedom Techniques.", "Emotional Freedom Techniques"),
    ],
)
def test_answer_settles_the_letters_and_keeps_the_rest(service, words, school):
    """It is asked which, and the school named beside stays whatever the answer."""
    (echo,) = service.hear(JON, letter(JON, WISH, subject="a group"), LIST)
    service.hear(JON, letter(JON, words, echo), tagged(echo))

    assert "Which EFT do you mean" in " ".join(echo.text.split())
    assert ["Family Systems", school] == ways(service)


def test_other_school_told_anew_takes_the_place_of_all(service):
    """Who answers with a way of another name has told how they work."""
    (echo,) = service.hear(JON, letter(JON, WISH, subject="a group"), LIST)
    service.hear(JON, letter(JON, "I work psychodynamically.", echo), tagged(echo))

    assert ["Psychodynamic"] == ways(service)


def test_letters_that_another_school_settles_are_not_asked_about(service):
    """Gottman is told of couples, so the EFT beside it is theirs, and the echo says so."""
    words = WISH.replace("EFT and family systems", "EFT mostly, some Gottman")
    (echo,) = service.hear(JON, letter(JON, words, subject="a group"), LIST)

    assert "How do you work?" not in echo.text
    assert "Which EFT" not in echo.text
    assert ["Emotionally Focused Couple Therapy", "Gottman Method"] == ways(service)
