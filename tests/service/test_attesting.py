"""A member's word that they meet: all that it tells is kept, and a reply puts it right."""

from datetime import UTC, datetime

from circle import attended, form, say, turn
from scenes import scene


@scene()
def december(service):
    """The service of a group on the first days of December."""
    form(service)
    service.clock.time = datetime(2026, 12, 3, 18, tzinfo=UTC)


def test_every_month_named_counts(december):
    """Three months in one sentence are three."""
    words = "I meet with my own consultant every month. We met in September, October and November."
    (told,) = say(december, "Hal", words, subject="attestation 2026")

    assert [("Hal", f"2026-{month}") for month in ("09", "10", "11")] == attended(december)
    assert "September 2026, October 2026 and November 2026" in " ".join(told.text.split())


def test_reply_to_the_receipt_takes_the_place_of_what_was_told(december):
    """What was wrong is told no more, and the receipt says what stands now."""
    words = "For your records: I met with my consultant in August and October."
    (receipt,) = say(december, "Hal", words, subject="attestation")
    words = "Wrong: it was September, October and November 2026."
    (again,) = say(december, "Hal", words, receipt)

    assert "word-noted" == again.notice
    assert [("Hal", f"2026-{month}") for month in ("09", "10", "11")] == attended(december)


def test_courtesy_to_the_receipt_changes_nothing(december):
    """Thanks are no correction."""
    words = "For your records: I met with my consultant in August and October."
    (receipt,) = say(december, "Hal", words, subject="attestation")
    before = attended(december)
    say(december, "Hal", "Thank you, that is right.", receipt)

    assert before == attended(december)
    assert 2 == len(before)


def test_days_beside_a_leave_lie_in_the_month_that_was_asked_about(service):
    """Days without a month answer the question, whatever else the letter says."""
    form(service)
    turn(service, 2026, 12, 1, 18)
    (mail,) = [each for each in turn(service, 2027, 1, 5, 18) if each.notice == "checkin"]
    words = "We met on the 2nd and the 16th. I am leaving the group, my last meeting is January 20."
    say(service, "Gail", words, mail)
    days = {day for name, day in attended(service) if name == "Gail"}

    assert {"2026-12-02", "2026-12-16"} == days
