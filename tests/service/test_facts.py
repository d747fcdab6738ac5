from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service import faces, facts
from service.candidates import travel_minutes, week_of
from vocabulary import clocks, week

OURS = ZoneInfo("America/Los_Angeles")
WINTER = datetime(2026, 12, 1, tzinfo=UTC)


def slot(day, start, end, polarity="free", **more):
    """A piece of availability as it is kept."""
    return {"day": day, "start": start, "end": end, "polarity": polarity, "evidence": "", **more}


def test_newer_fact_wins_and_the_rest_stays():
    """A correction changes only what it speaks of."""
    kept = {"format": {"value": "online"}, "place": {"value": "Bend"}}

    assert facts.merged(kept, {"format": {"value": "hybrid"}}) == {
        "format": {"value": "hybrid"},
        "place": {"value": "Bend"},
    }


@pytest.mark.parametrize(("words", "count"), [("Also EMDR", 2), ("It is EMDR", 1)])
def test_list_grows_where_the_writer_adds(words, count):
    """A list grows by "also"; a plain statement corrects it."""
    kept = {"orientations": [{"value": "Gestalt"}]}
    found = facts.merged(kept, {"orientations": [{"value": "EMDR"}]}, words)

    assert len(found["orientations"]) == count


def test_denied_orientation_takes_no_other_away():
    """A correction that only denies one orientation leaves the others on file."""
    kept = [{"value": each, "polarity": "positive"} for each in ("EMDR", "Psychodynamic")]
    denied = {"value": "EMDR", "polarity": "negative"}

    assert [kept[1], denied] == facts.merged({"orientations": kept}, {"orientations": [denied]})[
        "orientations"
    ]


def test_place_is_not_asked_of_somebody_online():
    """Six facts are needed; online no place is."""
    assert "location" not in facts.missing({"format": {"value": "online"}})
    assert "location" in facts.missing({"format": {"value": "in_person"}})


def test_blocked_hours_are_taken_from_the_free_ones():
    """Mornings except Wednesday are the other mornings."""
    free = [slot("any", "09:00", "12:00"), slot("Wed", None, None, "blocked")]

    assert week.render(week_of(free, OURS, WINTER)) == (
        "Mon 09:00-12:00;Tue 09:00-12:00;Thu 09:00-12:00;Fri 09:00-12:00"
    )


def test_only_blocked_hours_leave_the_working_week():
    """Who says only what is impossible can at all other working hours."""
    mask = week_of([slot("Fri", None, None, "blocked")], OURS, WINTER)

    assert week.parse("Mon 08:00-20:00") & mask
    assert not week.parse("Fri 00:00-24:00") & mask


def test_hours_of_another_zone_are_moved_to_ours():
    """Nine in Denver is eight in Portland."""
    mask = week_of([slot("Tue", "09:00", "11:00", zone="America/Denver")], OURS, WINTER)

    assert week.render(mask) == "Tue 08:00-10:00"


@given(st.lists(st.tuples(st.sampled_from(week.DAYS), st.integers(0, 23), st.integers(1, 24))))
def test_free_hours_never_hold_what_was_blocked(pieces):
    """Whatever was said, a blocked hour is never free."""
    slots = []
    for n, (day, start, end) in enumerate(pieces):
        if end > start:
            polarity = "blocked" if n % 2 else "free"
            slots.append(slot(day, f"{start:02d}:00", f"{end:02d}:00", polarity))
    blocked = week_of(
        [{**s, "polarity": "free"} for s in slots if s["polarity"] == "blocked"], OURS, WINTER
    )

    assert not week_of(slots, OURS, WINTER) & blocked


@pytest.mark.parametrize(
    ("travel", "minutes"),
    [
        (None, 30),
        ({"value": 20, "unit": "minutes"}, 20),
        ({"value": 10, "unit": "miles"}, 33),
    ],
)
def test_travel_is_minutes_whatever_it_was_said_in(travel, minutes):
    """Miles become minutes by the formula of the way (docs/matching.md)."""
    assert travel_minutes({"max_travel": travel}) == minutes


def test_private_wishes_are_on_no_colleagues_line():
    """What others see is made of public facts alone (guarantee 6)."""
    from store.people import Person

    person = Person(email="dana@whitlock.example", first_name="Dana", last_name="Whitlock")
    kept = {
        "licences": [{"value": "LCSW"}],
        "not_with": [{"value": "Carol"}],
        "accessibility": [{"value": "ground floor"}],
    }
    shown = repr(faces.colleague(person, kept))

    assert "Dana" in shown
    assert not any(word in shown for word in ("Whitlock", "dana@", "Carol", "ground"))


TUESDAY, FRIDAY = slot("Tue", "12:00", "13:00"), slot("Fri", "08:00", "12:00")


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("I can stay until 1:30 on Tuesdays.", ["Fri", "Tue"]),
        ("Only Tuesdays, 12-1:30.", ["Tue"]),
        ("Tuesdays 12-1:30 instead.", ["Tue"]),
        ("Times: Tuesdays 12:00-13:30", ["Tue"]),
    ],
)
def test_new_hours_of_a_day_leave_the_other_days_unless_they_replace_all(words, days):
    """What was answered changes; what was not spoken of stays."""
    newer = {"availability": [slot("Tue", "12:00", "13:30")]}
    kept = facts.merged({"availability": [TUESDAY, FRIDAY]}, newer, words)["availability"]

    assert days == [piece["day"] for piece in kept]
    assert slot("Tue", "12:00", "13:30") in kept


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("I'd simply not like to be put together with Nadia Kern.", ["Piet", "Nadia Kern"]),
        ("Rather not with Nadia Kern, Piet is no longer a problem.", ["Nadia Kern"]),
    ],
)
def test_another_person_to_avoid_lets_nobody_else_in(words, kept):
    """A wish to be kept apart stands until its writer says that it does not."""
    newer = {"not_with": [{"value": "Nadia Kern"}]}
    found = facts.merged({"not_with": [{"value": "Piet"}]}, newer, words)

    assert kept == [each["value"] for each in found["not_with"]]


@pytest.mark.parametrize(
    ("years", "told"), [(13.5, "13 and a half"), (13, "13"), (0.5, "0.5"), (2.25, "2.25")]
)
def test_half_a_year_is_told_as_one_says_it(years, told):
    """Mails read as somebody would speak; the form keeps the figure, which it reads back."""
    known = {"experience_years": {"value": years, "evidence": "so long"}}

    assert told in [each.value for each in faces.lines(known, ours=clocks.OURS)]
    assert f"Years in practice: {years:g}\n" in faces.form(known, clocks.OURS)


def test_one_more_need_takes_none_back():
    """Who has an interpreter and needs a ramp, too, has both."""
    interpreter, ramp = ({"value": each, "evidence": each} for each in ("interpreter", "ramp"))
    kept = facts.merged({"accessibility": [interpreter]}, {"accessibility": [ramp]}, "A ramp.")

    assert [interpreter, ramp] == kept["accessibility"]
