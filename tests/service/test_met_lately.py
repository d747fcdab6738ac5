"""That a group has met, told unasked as people tell it, is attested with its day."""

from datetime import UTC, datetime

import pytest
from circle import address, attended, form, say
from scenes import scene

ALL = ["Dana", "Gail", "Hal", "Wren"]


@scene()
def begun(service):
    """A Thursday in January, and mails whose tokens show who Gail and Dana are."""
    form(service)
    tokens = {}
    for name in ("Gail", "Dana"):
        mails = say(service, name, "RESUME")
        (tokens[name],) = (each for each in mails if each.recipient == address(name))
    service.clock.time = datetime(2027, 1, 14, 18, tzinfo=UTC)
    return tokens


@pytest.mark.parametrize(
    ("words", "day", "there"),
    [
        ("We met yesterday! It was great, Dana had no picture but we managed.", 13, ALL),
        ("We met last night, all but Hal.", 13, ["Dana", "Gail", "Wren"]),
        ("We met on Monday.", 11, ALL),
        ("We had our first meeting this morning. Wren was ill.", 14, ["Dana", "Gail", "Hal"]),
        (
            "Hal and Wren were there on Jan 5, Dana was ill. It counts, right?",
            5,
            ["Gail", "Hal", "Wren"],
        ),
        ("Our group met on Monday, January 4.", 4, ALL),
    ],
)
def test_meeting_of_the_other_day_is_attested_for_the_group(begun, words, day, there):
    """By its organizer, in whatever words for the day."""
    service, tokens = begun
    say(service, "Gail", words, tokens["Gail"])

    assert [(name, f"2027-01-{day:02}") for name in there] == attended(service)


def test_meeting_that_another_member_tells_of_counts_for_her(begun):
    """Who does not organize speaks for herself."""
    service, tokens = begun
    say(service, "Dana", "We met yesterday, it was great!", tokens["Dana"])

    assert [("Dana", "2027-01-13")] == attended(service)


@pytest.mark.parametrize(
    "words",
    [
        "We did not meet yesterday.",
        "I met Hal yesterday for coffee.",
        "Will we meet on Monday?",
        "Hal wrote to me yesterday.",
    ],
)
def test_what_is_no_meeting_of_the_group_attests_none(begun, words):
    """A coffee, a question, a letter."""
    service, tokens = begun
    say(service, "Gail", words, tokens["Gail"])

    assert [] == attended(service)
