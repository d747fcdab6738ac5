"""One clock is ours, the one that is set: hours without another stand on it, in and out."""

import pytest
from postroom import LIST, letter, tagged
from sqlalchemy import select

from store.people import Profile

LEA = "lea@home.example"
WORDS = (
    "I'd like to join a group. LCSW, 9 years, EMDR, in person, within half an hour, in {town}."
    " {times}."
)


@pytest.fixture
def eastern(make_service):
    """The service of an association in New York."""
    return make_service(timezone="America/New_York")


def zones(service):
    """The zones of the hours on file."""
    with service.store.read() as session:
        facts = session.scalar(select(Profile)).facts
    return [each.get("zone") for each in facts["availability"]]


def first(service, town, times):
    """The echo of a first letter."""
    words = WORDS.format(town=town, times=times)
    (echo,) = service.hear(LEA, letter(LEA, words, subject="A group"), LIST)
    return echo


@pytest.mark.parametrize(
    ("town", "times", "zone", "shown"),
    [
        ("New York, NY", "Tuesdays 12-2", None, "Times: Tuesdays, 12:00 to 2:00 pm\n"),
        (
            "New York, NY",
            "Tuesdays 12-2 Pacific",
            "America/Los_Angeles",
            "Times: Tuesdays, 12:00 to 2:00 pm Pacific\n",
        ),
        (
            "Portland, OR",
            "Tuesdays 12-2",
            "America/Los_Angeles",
            "Times: Tuesdays, 12:00 to 2:00 pm Pacific\n",
        ),
    ],
)
def test_hours_carry_their_clock_where_it_is_not_ours(eastern, town, times, zone, shown):
    """What is said back without a clock is on the association's, wherever that is."""
    echo = first(eastern, town, times)

    assert [zone] == zones(eastern)
    assert shown in echo.text


@pytest.mark.parametrize("town", ["New York, NY", "Portland, OR"])
def test_form_that_comes_back_as_it_was_changes_no_clock(eastern, town):
    """The line of hours means on its way back what it meant on its way out."""
    echo = first(eastern, town, "Tuesdays 12-2")
    before = zones(eastern)
    form = echo.text.partition("Licence: LCSW\nYears")[2].partition("\n\n")[0]
    eastern.hear(LEA, letter(LEA, f"Licence: LCSW\nYears{form}", echo), tagged(echo))

    assert before == zones(eastern)
