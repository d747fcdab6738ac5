"""A group that does not meet for a while is not asked whether it met."""

from datetime import UTC, datetime

import pytest
from circle import address, answers_of, attended, form, say, turn
from scenes import scene

NOTED = ("break-noted", "checkin-noted")


def to(mails, name):
    """The mails to a member."""
    return [each for each in mails if each.recipient == address(name)]


def asked(service, *months):
    """About which months the group is asked, looking in on the first of each."""
    mails = [mail for year, month in months for mail in turn(service, year, month, 1, 18)]
    return [
        each.subject.rpartition("meet in ")[2].strip("?")
        for each in mails
        if each.notice == "checkin"
    ]


WINTER = [(2027, 1), (2027, 2), (2027, 3), (2027, 4)]


@scene()
def circle(service):
    """A group that has been asked about November, on the second of December."""
    form(service)
    (service.question,) = turn(service, 2026, 12, 1, 18)
    service.clock.time = datetime(2026, 12, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize("answers", [True, False])
@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("We take a break until February.", ["February 2027", "March 2027"]),
        ("We're off until the new year!", ["January 2027", "February 2027", "March 2027"]),
        ("No meeting in December.", ["January 2027", "February 2027", "March 2027"]),
        ("The group is on hiatus until spring.", ["March 2027"]),
        ("We won't be meeting in January and February.", ["December 2026", "March 2027"]),
        ("We are skipping December.", ["January 2027", "February 2027", "March 2027"]),
    ],
)
def test_months_of_a_break_are_not_asked_about(circle, words, left, answers):
    """Whether it answers the monthly question or comes by itself; its writer reads which."""
    mails = to(say(circle, "Gail", words, circle.question if answers else None), "Gail")
    text = " ".join(mails[0].text.split())

    assert [NOTED[answers]] == [each.notice for each in mails]
    assert "does not meet" in text
    assert "such as “We meet again in" in text
    assert left == asked(circle, *WINTER)
    assert [] == attended(circle)


def test_break_beside_an_answer_leaves_the_answer(circle):
    """What was answered is noted, and the months ahead are left out."""
    words = "We met on the 5th, all but Hal. We're off until February."
    (mail,) = to(say(circle, "Gail", words, circle.question), "Gail")

    assert {"2026-11": "MET", "2026-12": "NOT_MET", "2027-01": "NOT_MET"} == answers_of(circle)
    assert [(name, "2026-11-05") for name in ("Dana", "Gail", "Wren")] == attended(circle)
    assert "does not meet in December 2026 and January 2027" in " ".join(mail.text.split())


def test_break_alone_leaves_the_month_that_was_asked_about_open(circle):
    """Of a month that is over nothing was said; it can still be answered."""
    (mail,) = to(say(circle, "Gail", "We're off until May.", circle.question), "Gail")
    say(circle, "Gail", "NO", mail)

    assert "Did the group meet in it, too?" in " ".join(mail.text.split())
    assert "NOT_MET" == answers_of(circle)["2026-11"]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("We meet again in January.", ["January 2027", "February 2027"]),
        ("The break is over!", ["December 2026", "January 2027"]),
        ("We're not taking a break.", ["December 2026", "January 2027"]),
    ],
)
def test_break_is_taken_back_by_a_word(circle, words, left):
    """The way that the mail tells, and others."""
    (mail,) = to(say(circle, "Gail", "We take a break until April."), "Gail")
    (again,) = to(say(circle, "Gail", words, mail), "Gail")

    assert "break-noted" == again.notice
    assert "meets again" in again.subject
    assert left == asked(circle, *WINTER)[:2]


def test_meeting_in_a_break_counts_when_its_organizer_tells_it(circle):
    """What was told ahead is put right by what was."""
    (mail,) = to(say(circle, "Gail", "No meeting in December."), "Gail")
    circle.clock.time = datetime(2026, 12, 20, 18, tzinfo=UTC)
    say(circle, "Gail", "We met on December 15 after all.", mail)

    assert "MET" == answers_of(circle)["2026-12"]


def test_organizer_hears_of_a_break_that_another_tells(circle):
    """Who organizes can put it right; a coordinator hears of it as before."""
    mails = say(circle, "Dana", "Our group takes a break until February.")
    told = {each.recipient: each.notice for each in mails}

    assert "break-noted" == told[address("Gail")] == told[address("Dana")]
    assert "coordinator-alert" == told["corinne@ashby.example"]
    assert "Dana has told us" in " ".join(to(mails, "Gail")[0].text.split())


def test_break_from_one_day_to_another_is_told_with_both(circle):
    """And the months that it fills are left out."""
    mails = say(circle, "Dana", "Our group is on a break from January 4 to February 27.")

    assert {"2027-01": "NOT_MET", "2027-02": "NOT_MET"}.items() <= answers_of(circle).items()
    assert 3 == len(mails)
    assert all("from January 4 to February 27" in " ".join(e.text.split()) for e in mails)


def test_break_that_fills_no_month_leaves_none_out(circle):
    """The group may meet before it and after it."""
    (mail,) = to(say(circle, "Gail", "We're off from December 15 through January 10."), "Gail")

    assert "from December 15 to January 10" in " ".join(mail.text.split())
    assert ["December 2026", "January 2027"] == asked(circle, *WINTER[:2])


@pytest.mark.parametrize(
    "words",
    [
        "If we take a break until May, do we lose our place?",
        "We might pause until May.",
        "We are not taking a break until February.",
        "Shall we skip December?",
        "We don't meet until 6 pm.",
    ],
)
def test_what_is_supposed_or_asked_is_no_break(circle, words):
    """On doubt a person reads it and the question comes."""
    mails = to(say(circle, "Gail", words), "Gail")

    assert "break-noted" not in {each.notice for each in mails}
    assert ["December 2026", "January 2027"] == asked(circle, *WINTER[:2])


def test_break_of_a_member_is_none_of_the_group(circle):
    """Who is away alone is passed over, and the group is asked."""
    mails = to(say(circle, "Gail", "I take a break from the group until May."), "Gail")

    assert ["absence-noted"] == [each.notice for each in mails]
    assert ["December 2026"] == asked(circle, (2027, 1))
