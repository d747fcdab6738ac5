"""A degree alone is no licence: what was read is said back, and the licence is asked for."""

import pytest
from postroom import LIST, letter, tagged

SAM = "sam@home.example"
REST = "I'd like to join a group. CBT, Portland, Zoom, Tuesdays 12-2."


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("Licensed: PsyD. Yrs 11.", "11"),
        ("Licensed as PhD. 12 yrs.", "12"),
        ("PsyD. Years 9.", "9"),
    ],
)
def test_degree_that_was_read_is_not_called_unreadable(service, words, years):
    """It stands in the echo, beside its years; the question says why it is not enough."""
    (echo,) = service.hear(SAM, letter(SAM, f"{words} {REST}", subject="A group"), LIST)
    told = " ".join(echo.text.split())

    assert f"Years in practice: {years} from" in told
    assert "could not make out" not in told
    assert "Under which licence do you practise" in told
    assert "tells your training and not yet that" in told


def test_licence_in_answer_ends_the_question(service):
    """And the degree stays."""
    words = f"Licensed: PsyD. Yrs 11. {REST}"
    (echo,) = service.hear(SAM, letter(SAM, words, subject="A group"), LIST)
    (again,) = service.hear(SAM, letter(SAM, "PSY", echo), tagged(echo))

    assert "Under which licence" not in again.text
    assert "Licence: P" in again.text
