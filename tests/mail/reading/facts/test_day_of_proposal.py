"""An hour that moves a proposal lies on the day that the proposal names."""

import pytest

from mail.reading.facts.day_of_proposal import placed
from mail.understanding import Intent, Slot

MOVED = Slot("any", "12:30", None, "free", "12:30")
MORNINGS = Slot("any", "08:00", "12:00", "free", "mornings")


@pytest.mark.parametrize(
    ("quoted", "intent", "days"),
    [
        ("G-AB2CD, Wednesdays noon, Zoom. Reply ACCEPT", Intent.ACCEPT, ["Wed"]),
        ("G-AB2CD, 1st and 3rd Monday 5 pm", Intent.CONFIRM, ["Mon"]),
        ("1) Tuesdays at 4 2) Mondays at 8", Intent.ACCEPT, ["any"]),
        ("Shall G-AB2CD be official?", Intent.CONFIRM, ["any"]),
        ("G-AB2CD, Wednesdays noon", Intent.JOIN, ["any"]),
    ],
)
def test_hour_without_a_day_lies_on_the_one_day_that_was_proposed(quoted, intent, days):
    """Where it names one day only, and the answer keeps the proposal."""
    found = placed((MOVED,), quoted, intent)

    assert days == [each.day for each in found]
    assert {MOVED.evidence} == {each.evidence for each in found}


@pytest.mark.parametrize(
    "slots", [(MORNINGS,), (MOVED, Slot("Fri", "09:00", None, "free", "Fri 9"))]
)
def test_other_times_stay_as_they_were_told(slots):
    """A part of every day moves nothing, and who names days has said what she means."""
    assert slots == placed(slots, "Wednesdays noon", Intent.ACCEPT)
