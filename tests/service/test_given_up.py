"""Hours that somebody has no longer, and hours whose end nobody told."""

import pytest
from circle import form, say
from postroom import LIST, WISH, letter

DANA = "dana@home.example"


def first(service, words):
    """The echo of a first letter."""
    (echo,) = service.hear(DANA, letter(DANA, words, subject="A group"), LIST)
    return echo


def times(mail):
    """The line of the hours in an echo."""
    return next(line.strip() for line in mail.text.splitlines() if line.startswith("  Times:"))


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("I no longer do Fridays.", "Tuesdays, 12:00 to 2:00 pm; not Fridays"),
        ("I quit Fridays.", "Tuesdays, 12:00 to 2:00 pm; not Fridays"),
        ("I no longer do evenings.", "Tuesdays, 12:00 to 2:00 pm; Fridays, 8:00 am to noon"),
    ],
)
def test_hours_given_up_take_no_others_and_leave_no_group(service, words, line):
    """What is told of one day says nothing of the rest."""
    first(service, WISH)
    (echo,) = service.hear(DANA, letter(DANA, words, subject="My hours"), LIST)

    assert "echo" == echo.notice
    assert times(echo).removeprefix("Times: ").startswith(line)


def test_member_without_a_request_who_gives_a_day_up_asks_for_no_group(service):
    """It may be about the group they are in: a person looks."""
    form(service)
    told = say(service, "Dana", "I no longer do Fridays.")

    assert {"coordinator-alert", "question-passed-on"} == {each.notice for each in told}


@pytest.mark.parametrize(
    ("hours", "noted"),
    [("Mondays only from 9", True), ("Mondays after 3", False), ("Mondays from 9 to 9", False)],
)
def test_end_that_was_not_told_is_said_to_be_ours(service, hours, noted):
    """Twelve hours of a day are hardly meant, and the echo says who set their end."""
    plain = "I'm an LCSW in Portland, eleven years in, psychodynamic. I'd love a group online."
    echo = first(service, f"{plain} I can do {hours}.")

    assert noted is (
        "You named no end of your time on Mondays" in " ".join(echo.text.replace("|", "").split())
    )
