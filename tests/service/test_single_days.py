"""Single days off, told while a request waits: said back, and no hours of any week are changed."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from mail.reading.facts.availability import read
from mail.reading.text import Text
from store.people import Profile

LEA = "lea@home.example"


@scene()
def waiting(service):
    """A service in which Lea's request is open."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))


def hours(service):
    """What is on file of Lea's hours."""
    with service.store.read() as session:
        told = session.scalar(select(Profile)).facts["availability"]
    return [(each["day"], each["start"], each["end"], each["polarity"]) for each in told]


@pytest.mark.parametrize(
    "words",
    [
        "Fridays 18 Dec and 1 Jan I can't.",
        "I can't do Friday Dec 18 and Jan 1.",
        "Not on Tuesday 22 December or 29 December, please.",
        "The 18th and the 25th of December don't work for me.",
        "I'm not free on Friday, December 18.",
        "Mon 14 Dec I can't, Tue 15 Dec neither.",
    ],
)
def test_single_days_off_are_said_back_and_change_no_hours(waiting, words):
    """Two days of one winter are not every Friday from six o'clock on."""
    mails = waiting.hear(LEA, letter(LEA, words, subject="Hello"), LIST)
    said = " ".join(mails[0].text.split())

    assert [("Tue", "12:00", "14:00", "free"), ("Fri", "08:00", "12:00", "free")] == hours(waiting)
    assert words.rstrip(".").replace(" ", "") in said.replace("| ", "").replace(" ", "")
    assert "holds the hours of every week, so yours is as it was" in said


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("No Fridays, and not on Dec 18.", ("Fri", None, None, "blocked")),
        ("Fridays 9 to 10 instead, not Dec 18.", ("Fri", "09:00", "10:00", "free")),
    ],
)
def test_hours_of_every_week_beside_a_date_are_taken(waiting, words, told):
    """What comes back every week is a change of the request."""
    waiting.hear(LEA, letter(LEA, words, subject="Hello"), LIST)

    assert told in hours(waiting)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Tuesdays 8 and 22 December I am out.", []),
        ("Not on Tuesday 22 December, please.", []),
        ("Tuesdays 12 to 2, except 22 Dec and 5 Jan.", [("Tue", "12:00", "14:00")]),
        ("Fridays from 9 to 12, starting 8 January.", [("Fri", "09:00", "12:00")]),
        ("Tuesdays at 10 December through March.", [("Tue", "10:00", None)]),
        ("Tuesdays 9 to 11.", [("Tue", "09:00", "11:00")]),
    ],
)
def test_number_before_a_month_is_no_hour(words, told):
    """Beside a weekday a number is an hour, but before the name of a month."""
    assert told == [(each.day, each.start, each.end) for each in read(Text(words)).slots]
