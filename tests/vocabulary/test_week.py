import pytest
from hypothesis import given
from hypothesis import strategies as st

from vocabulary import week

masks = st.integers(0, week.ALL)


@given(masks)
def test_what_is_rendered_parses_back(mask):
    """Printing and reading a week lose nothing."""
    assert mask == week.parse(week.render(mask))


@given(masks, st.sampled_from([30, 60, 75, 90, 120]))
def test_session_starts_only_where_all_of_it_is_free(mask, minutes):
    """Every start has the whole session free within one day, and no such start is missed."""
    need = -(-minutes // 30)
    expected = {
        start
        for start in range(week.N_SLOTS)
        if start % week.PER_DAY + need <= week.PER_DAY
        and all(mask >> (start + k) & 1 for k in range(need))
    }
    found = week.starts(mask, minutes)

    assert expected == {s for s in range(week.N_SLOTS) if found >> s & 1}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Tue 14:00-12:00", "end before they begin"),
        ("Xyz 12:00-14:00", "no such day"),
        ("Tue noon", "cannot read the hours"),
        ("Tue 25:00-26:00", "no such time"),
        ("Tue 12:75-14:00", "no such time"),
    ],
)
def test_bad_hours_are_one_sentence(text, message):
    """Hours that cannot be read say what is wrong and how to mend it."""
    with pytest.raises(week.WeekError, match=message):
        week.parse(text)


def test_hours_between_half_hours_are_rounded_inwards():
    """A half hour counts only when the whole of it is free."""
    assert week.parse("Thu 12:30-13:30") == week.parse("Thu 12:15-13:45")


def test_slot_text_names_day_and_hours():
    """A session is written with its day and both its hours."""
    assert week.slot_text(48 + 24, 90) == "Tue 12:00-13:30"


@given(st.integers(0, week.N_SLOTS - 1), st.sampled_from([30, 60, 75, 90]))
def test_slot_that_is_written_reads_back(start, minutes):
    """Printing and reading a session lose nothing."""
    start -= max(0, start % week.PER_DAY + 3 - week.PER_DAY)

    assert (start, minutes) == week.parse_slot(week.slot_text(start, minutes))


def test_slot_begins_on_a_half_hour():
    """A start between half hours cannot be kept and is refused."""
    with pytest.raises(week.WeekError, match="between half hours"):
        week.parse_slot("Tue 12:15-13:45")


@pytest.mark.parametrize(
    ("slot", "said"),
    [
        ("Tue 12:00-13:30", "Tuesdays, 12:00 to 1:30 pm"),
        ("Fri 11:00-12:30", "Fridays, 11:00 am to 12:30 pm"),
        ("Mon 09:00-10:30", "Mondays, 9:00 to 10:30 am"),
        ("Sun 22:30-24:00", "Sundays, 10:30 pm to midnight"),
        ("Wed 09:00-12:00", "Wednesdays, 9:00 am to noon"),
    ],
)
def test_slot_is_said_as_people_say_it(slot, said):
    """Letters use the twelve-hour clock and the day's name."""
    assert said == week.human(slot)


def test_any_is_the_whole_week_and_nothing_is_none():
    """The two ends of availability have their own words."""
    assert (week.ALL, 0) == (week.parse(" ANY "), week.parse(""))
    assert ("any", "") == (week.render(week.ALL), week.render(0))
