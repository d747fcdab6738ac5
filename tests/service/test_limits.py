"""A limit on one end of a day leaves the rest of that day on file."""

import json

import pytest
from postroom import LIST, letter, tagged
from sqlalchemy import select

from store.people import Person

LEA = "lea@home.example"
WISH = (
    "I'm an LCSW in SE Portland, eleven years in, mostly psychodynamic. I'd love a consultation"
    " group, in person, within half an hour. I am free {}."
)


def hours(service):
    """Lea's free hours on file."""
    with service.store.read() as session:
        facts = session.scalar(select(Person)).profile.facts
    return [
        (each["day"], each["start"], each["end"])
        for each in facts["availability"]
        if each["polarity"] == "free"
    ]


@pytest.mark.parametrize(
    ("free", "words", "left"),
    [
        ("Thursdays 5 to 8:30 pm", "I can't do Thursdays before 6 anymore.", [("18:00", "20:30")]),
        ("Thursdays 5 to 8:30 pm", "Thursdays before 6 don't work any more.", [("18:00", "20:30")]),
        (
            "Thursdays 5 to 8:30 pm",
            "I can't do Thursdays after 8 any longer.",
            [("17:00", "20:00")],
        ),
        ("Mondays 8 to 12", "I can't do Mondays after 10", [("08:00", "10:00")]),
        (
            "Mondays 8 to 12",
            "I can't do Mondays 9 to 10.",
            [("08:00", "09:00"), ("10:00", "12:00")],
        ),
        ("Mondays 8 to 10 am", "Not before 9 am on Mondays.", [("09:00", "10:00")]),
        (
            "Monday mornings",
            "You lost my Monday: Mondays 8 to 10 are fine. Otherwise yes.",
            [("08:00", "10:00")],
        ),
    ],
)
def test_limit_on_one_end_leaves_the_rest_of_the_day(service, free, words, left):
    """What is denied goes, and an hour of either half is the one that was on file."""
    (echo,) = service.hear(LEA, letter(LEA, WISH.format(free), subject="a group"), LIST)
    service.hear(LEA, letter(LEA, words, echo), tagged(echo))

    assert left == [(start, end) for _, start, end in hours(service)]


def test_day_denied_as_a_whole_goes(service):
    """A day without a limit leaves nothing of it, and the others stay."""
    (echo,) = service.hear(
        LEA, letter(LEA, WISH.format("Mondays 8 to 10 am and Fridays 9 to 11"), subject="a"), LIST
    )
    service.hear(LEA, letter(LEA, "No Mondays any more.", echo), tagged(echo))

    assert [("Fri", "09:00", "11:00")] == hours(service)


def test_open_to_a_day_is_no_way_of_meeting(service):
    """Behind our question "in person, online, or is either fine?" a day answers nothing of it."""
    (echo,) = service.hear(
        LEA, letter(LEA, WISH.format("Tuesdays 12 to 2 pm"), subject="a group"), LIST
    )
    quoted = "".join(f"> {line}\n" for line in echo.text.splitlines())
    words = f"I am also open to Thursday evenings.\n\nOn Thu, circles wrote:\n{quoted}"
    service.hear(LEA, letter(LEA, words, echo), tagged(echo))
    with service.store.read() as session:
        facts = json.loads(json.dumps(session.scalar(select(Person)).profile.facts))

    assert "in_person" == facts["format"]["value"]
    assert {"Tue", "Thu"} == {day for day, *_ in hours(service)}
