"""The yearly record: a day without a meeting is none, and one meeting's people are no other's."""

from datetime import date

import pytest
from circle import address, answers_of, attended, form, say, turn
from scenes import scene

from mail.reading.facts.attendance import read

NAMES = ("Kurt", "Joy", "Lena", "Owen")


@scene()
def asked(service):
    """A group of Fridays, and the question to one of its members how January was."""
    form(service, names=NAMES)
    (mail,) = turn(service, 2027, 2, 3, 18)[-1:]
    return mail


def told(asked, *letters):
    """Who is on record by day, after some letters in answer to the question."""
    service, mail = asked
    name = next(each for each in NAMES if address(each) == mail.recipient)
    for words in letters:
        mail = next(
            each for each in say(service, name, words, mail) if each.recipient == address(name)
        )
    days = {}
    for who, day in attended(service):
        days.setdefault(day[5:], set()).add(who)
    return {day: "all" if len(who) == len(NAMES) else len(who) for day, who in days.items()}


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Every Friday except the 1st and the 22nd.", "01-08 01-15 01-29"),
        ("Each week but the 22nd.", "01-01 01-08 01-15 01-29"),
        ("We met weekly, apart from January 1 and January 8.", "01-15 01-22 01-29"),
        ("All Fridays except for the 15th (snow). Everyone there.", "01-01 01-08 01-22 01-29"),
        ("All four Tuesdays, minus the 12th, all of us.", "01-05 01-19 01-26"),
        ("8, 15 and on the 29th no one had the time.", "01-08 01-15"),
        ("The 8th and the 15th. 22nd: none of us made it. 29th nobody was free.", "01-08 01-15"),
    ],
)
def test_days_of_an_exception_are_no_meetings(asked, words, days):
    """Who says on which days the group did not meet has told of all the others."""
    assert dict.fromkeys(days.split(), "all") == told(asked, words)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        (
            "Apart from the 19th there was also a short extra meeting on Saturday the 23rd,"
            " only {} and I.",
            ("19", "23"),
        ),
        ("Besides the 5th we met on the 12th, just {} and me.", ("05", "12")),
        ("In addition to the 8th, an extra session on the 26th: only {} and I.", ("08", "26")),
        ("On top of the 8th there was a second meeting on the 20th, only {} and me.", ("08", "20")),
    ],
)
def test_people_of_an_extra_meeting_are_no_others(asked, words, days):
    """Nobody loses a year's standing by a meeting that was extra."""
    other = next(each for each in NAMES if address(each) != asked[1].recipient)
    found = told(asked, words.format(other))

    assert "all" == found[f"01-{days[0]}"]
    assert 2 == found[f"01-{days[1]}"]


def test_extra_meeting_told_later_leaves_the_first_as_it_was(asked):
    """The record of the 19th stands."""
    other = next(each for each in NAMES if address(each) != asked[1].recipient)
    more = f"Apart from the 19th there was also an extra meeting on the 23rd, only {other} and I."

    assert {"01-19": "all", "01-23": 2} == told(asked, "January 19, all present.", more)


@pytest.mark.parametrize(
    "words",
    [
        "The 29th: no one had the time.",
        "On the 29th nobody could come.",
        "We didn't meet on the 29th after all.",
        "Correction: no meeting on the 29th.",
        "Sorry, the 29th fell through.",
    ],
)
def test_day_that_was_none_is_taken_out_alone(asked, words):
    """A month of two more meetings is not wiped out by one that fell through."""
    first = "The 8th, the 15th and the 29th."

    assert {"01-08": "all", "01-15": "all"} == told(asked, first, words)
    assert "MET" == answers_of(asked[0])["2027-01"]


@pytest.mark.parametrize(
    ("words", "missed"),
    [
        ("The 8th, the 15th and the 29th. Owen until the 15th.", ["2027-01-29"]),
        ("The 8th, 15th and 29th; Owen was there until January 8.", ["2027-01-15", "2027-01-29"]),
        ("The 8th, the 15th and the 29th. Owen only from the 15th on.", ["2027-01-08"]),
        ("Every Friday except the 1st and the 22nd. Owen until the 15th.", ["2027-01-29"]),
    ],
)
def test_member_until_a_day_is_of_the_member(words, missed):
    """The day bounds who was there, and tells of no meeting."""
    found = read(words, date(2027, 2, 3), ["Owen", "Joy"], date(2027, 1, 1))

    assert missed == [each.day.isoformat() for each in found.gatherings if "Owen" in each.absent]
    assert 3 == len(found.gatherings)
