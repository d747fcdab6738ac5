"""Who answered something to a proposal is not told of a silence, nor put on hold quietly."""

from datetime import timedelta

import pytest
from scenes import scene
from test_answers import CORINNE, NAMES, address, enrol, reply, run_round, told

from service.calendar import tick


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def later(service, days):
    """What is written when so many days are over."""
    service.clock.time += timedelta(days=days)
    tick(service.store, service.settings, service.clock.now())
    return service.new()


def to(mails, name, notice):
    """The text of a mail of a kind to somebody."""
    (mail,) = [each for each in mails if (each.recipient, each.notice) == (address(name), notice)]
    return " ".join(mail.text.split())


@pytest.mark.parametrize(
    "words",
    [
        "Yes for me. I can't do the first two weeks of January though.",
        "yes, I think so, probably",
        "Please remind me in two days",
        "Is there parking near the place?",
    ],
)
def test_who_answered_something_is_reminded_of_a_plain_answer(asked, words):
    """The reminder and the hold own to what came, and a coordinator hears of the hold."""
    reply(asked, "Wes", words)
    reminders = later(asked, 5)
    ends = later(asked, 3)

    assert "we still need one" in to(reminders, "Wes", "reminder")
    assert "have not heard from you yet" in to(reminders, "Uma", "reminder")
    assert "no plain yes or no by the date" in to(ends, "Wes", "paused")
    assert "We have not heard from you" in to(ends, "Uma", "paused")
    assert any("no plain answer from Wes" in each.subject for each in ends)
    assert not any("no plain answer from Uma" in each.subject for each in ends)
    assert ["coordinator-alert"] == [each for each in told(ends, CORINNE) if "alert" in each]
