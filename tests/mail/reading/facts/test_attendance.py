from datetime import UTC, date, datetime

import pytest

from mail.reading.facts import attendance, dates
from mail.reading.facts.attendees import ME
from mail.reading.text import Text

NAMES = ("Dana", "Wren", "Hal", "Bettina")
OCTOBER, SENT = date(2026, 10, 1), date(2026, 11, 3)


def read(words, month=OCTOBER):
    """An organizer's answer of early November."""
    return attendance.read(words, SENT, NAMES, month)


def days(words):
    """The days told, each with who was absent."""
    return [
        (each.day.day if each.day else None, sorted(each.absent)) for each in read(words).gatherings
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("We met on the 12th, all but Dana.", [(12, ["Dana"])]),
        ("The 12th, everyone except Dana and Hal", [(12, ["Dana", "Hal"])]),
        ("all of us met on Oct. 12 except for Dana", [(12, ["Dana"])]),
        ("Dana was away, otherwise we met as usual on October 12", [(12, ["Dana"])]),
        ("We met Oct. 12 (Dana and Hal were sick).", [(12, ["Dana", "Hal"])]),
        ("We met 10/12. Apologies from Wren.", [(12, ["Wren"])]),
        ("Yes, but not with Dana, she was ill", [(None, ["Dana"])]),
        ("Yes. Hal couldn’t make it.", [(None, ["Hal"])]),
        ("I was away, but they met on the 12th.", [(12, [ME])]),
        ("10/12 - full house", [(12, [])]),
        ("Oct 6 and 20, everyone", [(6, []), (20, [])]),
        ("The 5th: everyone. The 19th: all but Hal.", [(5, []), (19, ["Hal"])]),
        ("8th: all. 22nd: no Hal", [(8, []), (22, ["Hal"])]),
        ("6th - all\n20th - no Hal or Dana", [(6, []), (20, ["Dana", "Hal"])]),
        ("6: all, 20: all but Hal", [(6, []), (20, ["Hal"])]),
        ("On the 6th all of us, on the 20th not Hal.", [(6, []), (20, ["Hal"])]),
        ("No Hal on the 22nd.", [(22, ["Hal"])]),
        ("Oct 6 and the 20th. Dana missed the second one.", [(6, []), (20, ["Dana"])]),
        ("Oct 6 and the 20th. Dana missed both.", [(6, ["Dana"]), (20, ["Dana"])]),
        ("We couldn't meet on the 12th so we met on the 19th.", [(19, [])]),
        ("We met on the 12th. Next meeting is on the 2nd.", [(12, [])]),
        ("It was the 15th, not the 8th.", [(15, [])]),
        ("It wasn't the 8th, it was the 15th, all but Hal.", [(15, ["Hal"])]),
        ("Not on the 8th or the 9th: on the 15th and the 22nd.", [(15, []), (22, [])]),
        ("The 15th instead of the 8th", [(15, [])]),
        ("The 8th was cancelled, so we met on the 15th.", [(15, [])]),
        ("The 8th was a mistake, we met on the 15th.", [(15, [])]),
        ("Yes", [(None, [])]),
        ("We met, and May is a busy month for Wren.", [(None, [])]),
    ],
)
def test_days_are_read_with_who_was_absent(words, told):
    """A bare day lies in the month that was asked about; names are those of the group."""
    assert told == days(words)


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("On the 12th. Wren, Hal and I.", {ME, "Wren", "Hal"}),
        ("Only Wren and I met, on the 12th.", {ME, "Wren"}),
        ("Wren, Dana, and I met on 10/12.", {ME, "Wren", "Dana"}),
        ("October 12. Present: Bettina and me", {ME, "Bettina"}),
        ("I met with everyone on the 12th", None),
        ("The 12th. Dana came too.", None),
        ("The 12th. Dana came only for an hour.", None),
    ],
)
def test_who_was_there_is_read_where_all_are_named(words, there):
    """One name says who came, and not that nobody else did."""
    (told,) = read(words).gatherings

    assert there == told.only


@pytest.mark.parametrize(
    "words",
    [
        "No",
        "No, we didn't meet in October.",
        "We skipped October, holidays.",
        "Not this month, Dana was ill.",
        "Cancelled.",
        "We did not meet. Next meeting is November 9.",
        "Sadly we could not get together.",
    ],
)
def test_no_meeting_is_read(words):
    """A plain no is an answer, and no day in it is a meeting's."""
    told = read(words)

    assert told.met is False
    assert told.gatherings == ()


@pytest.mark.parametrize(
    ("words", "met"),
    [
        ("NO QUESTIONS", None),
        ("no more check-ins please", None),
        ("Please don't ask us each month.", None),
        ("I'd rather not be asked.", None),
        ("Please stop asking; we met on the 12th.", True),
    ],
)
def test_wish_not_to_be_asked_is_no_answer_about_meetings(words, met):
    """Who does not want to be asked has not said that the group did not meet."""
    told = read(words)

    assert told.no_more
    assert met is told.met


@pytest.mark.parametrize(
    "words",
    ["The group has dissolved.", "Please ask Wren, I no longer organize.", "Thank you!", ""],
)
def test_what_does_not_say_is_not_guessed(words):
    """Neither yes nor no: a person should look."""
    told = read(words)

    assert told.met is None
    assert not told.no_more


def test_name_that_nobody_has_is_told_apart():
    """Counting everybody where somebody was left out would attest too much."""
    assert ("Danielle",) == read("We met on the 12th, everybody except Danielle.").unknown
    assert ("Danielle",) == read("The 12th, all but Dana and Danielle.").unknown
    assert () == read("We met on the 12th, all but Dana, Hal and me.").unknown
    assert () == read("Oct 5, all but Dana, and Oct 19, all of us.").unknown


def test_names_of_two_words_and_with_accents_are_known():
    """Many write a colleague's name without its accent."""
    told = attendance.read("The 12th, all but Zoe and Mary Ann", SENT, ("Zoë", "Mary Ann"), OCTOBER)

    assert () == told.unknown
    assert {"Zoë", "Mary Ann"} == told.gatherings[0].absent


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("We met in October.", [(2026, 10)]),
        ("I met my consultant in December and last month.", [(2026, 10), (2025, 12)]),
        ("We met this month", [(2026, 11)]),
        ("Our group met for January 2026", [(2026, 1)]),
        ("We met on October 12", []),
    ],
)
def test_months_without_a_day_are_read(words, months):
    """Unasked, a month may be named instead of days; one to come was last year's."""
    assert months == [(each.year, each.month) for each in read(words, None).months]


def test_day_of_a_past_december_lies_in_the_year_that_was_asked_about():
    """In January one is asked about the year before."""
    told = attendance.read("on the 15th", date(2027, 1, 4), NAMES, date(2026, 12, 1))

    assert date(2026, 12, 15) == told.gatherings[0].day


@pytest.mark.parametrize(
    "words",
    [
        "We met on the 5th and the 19th, Dana was ill on the 19th.",
        "We met on the 5th and the 19th. Dana was ill on the 19th.",
        "We met on the 5th, and on the 19th Dana was away.",
        "The 5th and the 19th; Dana couldn't make the 19th.",
        "We met on the 5th and the 19th; Dana couldn't come the second time.",
        "We met on the 5th and the 19th. Dana was only missing on the 19th.",
        "The 5th and the 19th, Dana missed the last one.",
        "The 5th and the 19th. All of us the first time, not Dana the second time.",
        "The 5th and the 19th; everybody but Dana on the 19th.",
        "The 5th, all of us, and the 19th, all but Dana.",
        "The 5th with everyone and the 19th without Dana.",
    ],
)
def test_who_missed_one_of_the_days_was_there_on_the_others(words):
    """A day said again is not another meeting, and what is said of it holds for it alone."""
    told = attendance.read(words, date(2027, 2, 3), NAMES, date(2027, 1, 1)).gatherings

    assert [(5, frozenset()), (19, {"Dana"})] == [(each.day.day, each.absent) for each in told]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The 5th, all but Hal, and the 19th, all of us.", [(5, ["Hal"]), (19, [])]),
        ("The 5th (all) and the 19th (all but Dana).", [(5, []), (19, ["Dana"])]),
        ("The 5th and the 19th, the latter without Dana.", [(5, []), (19, ["Dana"])]),
        ("On the 5th and 19th. Second time without Dana.", [(5, []), (19, ["Dana"])]),
        (
            "The 5th and the 19th. Hal missed the 5th and Dana the 19th.",
            [(5, ["Hal"]), (19, ["Dana"])],
        ),
        ("The 5th and the 19th. Dana was only there on the 5th.", [(5, []), (19, ["Dana"])]),
        (
            "The 5th and 19th; Dana and Hal came only the first time.",
            [(5, []), (19, ["Dana", "Hal"])],
        ),
        ("The 5th, all but Hal, and the 19th.", [(5, ["Hal"]), (19, [])]),
        ("The 5th, all but Hal, the 19th, all but Dana.", [(5, ["Hal"]), (19, ["Dana"])]),
        ("The 5th and the 19th. Hal missed the first time.", [(5, ["Hal"]), (19, [])]),
        (
            "The 5th and the 19th. Hal missed the first and Dana was ill on the second.",
            [(5, ["Hal"]), (19, ["Dana"])],
        ),
        (
            "The 5th and the 19th. Dana, Hal and Wren missed the second one.",
            [(5, []), (19, ["Dana", "Hal", "Wren"])],
        ),
        (
            "The 5th, the 12th and the 19th; Hal missed the first two.",
            [(5, ["Hal"]), (12, ["Hal"]), (19, [])],
        ),
        ("The 5th and the 19th, all but Hal.", [(5, ["Hal"]), (19, ["Hal"])]),
        ("All but Hal met on the 5th, and on the 19th.", [(5, ["Hal"]), (19, ["Hal"])]),
    ],
)
def test_each_day_has_those_who_are_told_of_it(words, told):
    """Behind all days it is said of all of them, between two of the one before."""
    assert told == days(words)


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("We met in September, October and November.", ["2026-09", "2026-10", "2026-11"]),
        ("I met with my consultant in March and April 2025.", ["2025-03", "2025-04"]),
        ("Wrong: it was September, October, and November 2026.", ["2026-09", "2026-10", "2026-11"]),
        ("We met in October and December.", ["2026-10", "2025-12"]),
        ("We met in October and on November 2.", ["2026-10"]),
    ],
)
def test_every_month_of_a_row_counts(words, months):
    """None of them to come, and a year behind the last is that of all."""
    found = [f"{each:%Y-%m}" for each in read(words, None).months]

    assert months == found


@pytest.mark.parametrize(
    ("words", "sent", "told"),
    [
        ("We met on the 2nd and the 16th of December.", (2027, 1, 5), ["2026-12-02", "2026-12-16"]),
        (
            "The 2nd, the 9th and the 16th of October",
            (2026, 11, 3),
            [f"2026-10-{n}" for n in ("02", "09", "16")],
        ),
        ("We met on December 16 and the 2nd.", (2027, 1, 5), ["2026-12-16", "2026-12-02"]),
    ],
)
def test_bare_day_shares_the_month_of_the_day_behind_it(words, sent, told):
    """And lies in the past, whatever year it is meanwhile."""
    found = attendance.read(words, date(*sent), NAMES).gatherings
    roles = dates.read(Text(words, date=datetime(*sent, tzinfo=UTC)))

    assert told == [each.day.isoformat() for each in found]
    if "met" in words:
        assert told == list(dict.fromkeys(each.value.isoformat() for each in roles))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("January 14 and 28, and once in February, on the 11th.", ["01-14", "01-28", "02-11"]),
        ("In February we met twice, on the 11th and the 25th.", ["02-11", "02-25"]),
        ("February: the 11th. March: the 4th", ["02-11", "03-04"]),
        ("Nothing in March, but in February on the 11th", ["02-11"]),
        ("We met in March, on February 11 and the 25th", ["02-11", "02-25"]),
        ("On the 11th", ["03-11"]),
    ],
)
def test_bare_day_lies_in_the_month_named_before_it(words, told):
    """Whichever month was asked about; a month behind lies in the past."""
    found = attendance.read(words, date(2026, 4, 2), NAMES, date(2026, 3, 1)).gatherings

    assert told == [f"{each.day:%m-%d}" for each in found]


@pytest.mark.parametrize("words", ["8th: all. 22nd: no Marcus", "The 22nd without Marcus."])
def test_absent_name_that_nobody_has_is_told(words):
    """Somebody of another name was meant, or of another group."""
    assert ("Marcus",) == read(words).unknown


@pytest.mark.parametrize("words", ["8th: all. 22nd: no Zoom", "We met on the 8th, no October 22."])
def test_what_was_not_there_and_is_nobody_is_no_name(words):
    """A link and a day have capitals, too."""
    assert () == read(words).unknown


@pytest.mark.parametrize(
    "words",
    [
        "Twice: on the 6th and the 20th. Hal was on sabbatical.",
        "Yes we did, on October 6, but Hal never came",
        "Yes. Hal's on parental leave.",
        "Yes. Hal (covid) could not join.",
        "On the 6th; Hal had a conflict.",
        "The 6th. Hal was stuck in traffic.",
        "The 6th, all bar Hal.",
        "The 6th, everybody with the exception of Hal.",
        "The 6th. Hal still on holiday.",
        "The 6th. Hal was at a funeral.",
        "The 6th, we missed Hal.",
        "The 6th. No sign of Hal.",
        "The 6th. Hal stayed at home with a cold.",
        "The 6th. Hal couldn't make it",
        "Hal no-showed on the 6th.",
        "The 6th. All of us but Hal, who had the flu.",
    ],
)
def test_each_way_of_being_elsewhere_is_an_absence(words):
    """Who is named as away was not there, on every day that is told."""
    told = read(words)

    assert {frozenset({"Hal"})} == {each.absent for each in told.gatherings}


@pytest.mark.parametrize(
    "words",
    [
        "The 6th. Hal was late.",
        "The 6th at Hal's office.",
        "The 6th, Hal on Zoom.",
        "The 6th. Hal brought a case.",
        "The 6th. Hal was back from leave, so all of us.",
        "The 6th, everyone, even Hal.",
        "The 6th. Hal was our host.",
    ],
)
def test_who_is_told_of_otherwise_was_there(words):
    """Being late, at home or far behind a screen is no absence."""
    told = read(words)

    assert {frozenset()} == {each.absent for each in told.gatherings}
    assert not told.doubtful


@pytest.mark.parametrize("words", ["The 6th. Hal was on safari.", "Yes. Hal left for Spain."])
def test_what_may_be_an_absence_is_told_apart(words):
    """Neither presence nor absence is made of words that nobody foresaw."""
    assert {"Hal"} == read(words).doubtful


def test_who_is_named_as_present_is_told():
    """It outweighs a leave on file."""
    assert {"Hal"} == read("The 6th, all of us, Hal too.").named
    assert {"Hal"} == read("The 6th. Even Hal came.").named
    assert frozenset() == read("The 6th, all but Hal.").named
