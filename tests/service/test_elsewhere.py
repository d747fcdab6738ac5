"""Hours given on another clock: said back with it, converted for the round, shown on both."""

import pytest
from postroom import LIST, letter
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, reply, run_round

from service.candidates import week_of
from store.people import Person, Profile
from vocabulary import week

DANA = "dana@home.example"


@pytest.mark.parametrize(
    ("words", "line", "free"),
    [
        (
            "in Boston, MA. Tuesdays at noon Eastern to 2 pm Eastern.",
            "Tuesdays, 12:00 to 2:00 pm Eastern",
            "Tue 09:00-11:00",
        ),
        (
            "in Boise, Idaho. Tuesdays 12 to 2.",
            "Tuesdays, 12:00 to 2:00 pm Mountain",
            "Tue 11:00-13:00",
        ),
        (
            "in Boston, MA. Tuesdays 9 to 11 Pacific.",
            "Tuesdays, 9:00 to 11:00 am Pacific",
            "Tue 09:00-11:00",
        ),
    ],
)
def test_hours_stand_as_written_and_count_on_our_clock(service, words, line, free):
    """The echo and its form name the clock, so that a line that comes back means the same."""
    wish = f"I'm an LCSW, eleven years, psychodynamic. I'd love an online group. I am {words}"
    (echo, *_) = service.hear(DANA, letter(DANA, wish, subject="A group"), LIST)
    with service.store.read() as session:
        told = session.scalar(select(Profile)).facts["availability"]
    text = " ".join(echo.text.split())

    assert free == week.render(week_of(told, service.settings.zone, service.clock.now()))
    assert 2 == text.count(f"Times: {line}")


def test_proposal_shows_the_hour_on_the_readers_clock_too(make_service):
    """Who lives on Eastern time is asked about an hour of theirs, and the others about ours."""
    service = make_service(coordinators=CORINNE, max_size=4)
    enrol(service, NAMES)
    east = {"day": "Tue", "start": "15:00", "end": "17:00", "polarity": "free", "evidence": "Tue"}
    with service.store.write() as session:
        for person in session.scalars(select(Person)):
            online = {**person.profile.facts, "format": {"value": "online", "evidence": "online"}}
            if person.first_name == "Nia":
                online["availability"] = [{**east, "zone": "America/New_York"}]
            person.profile.facts = online
    texts = {each.recipient: " ".join(each.text.split()) for each in run_round(service)}
    (back,) = [
        each
        for each in reply(service, "Nia", "Yes, if there is a ramp.")
        if each.notice == "condition"
    ]
    clock = "On your clock: Tuesdays, 3:00 to 4:30 pm (Eastern)"

    assert "When: Tuesdays, 12:00 to 1:30 pm (Pacific)" in texts[address("Nia")]
    assert "would meet Tuesdays, 12:00 to 1:30 pm (Pacific)" in " ".join(back.text.split())
    assert clock in texts[address("Nia")]
    assert "On your clock" not in texts[address("Uma")]
