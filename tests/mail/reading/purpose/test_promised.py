"""A word that is promised for later confirms and accepts nothing."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent


@pytest.mark.parametrize(
    "words",
    [
        "nearly. we all said thursdays. fix that and send it again and then you'll have my ok",
        "Close, but the address is last year's. Correct that and resend, then I will confirm.",
        "You wrote Gresham and we meet in Troutdale. I'll confirm the corrected version.",
        "A clean copy please and then yes.",
        "yes will follow when the typo in the day is gone, we're a sunday group",
        "That's the old list of names. With the new one you'd get my yes at once.",
        "Everybody said yes, and the hour is wrong.",
        "As soon as I see it corrected you have my go.",
        "Once it says Fridays you can count on my yes. It says Wednesdays now.",
        "Five say yes. The sixth and I are talking tonight.",
        "The draft needs one more pass. After that it's a go from my side.",
        "We're all agreed except about whether we're a group.",
        "Read, discussed, and the time isn't what we agreed on, but all five are in.",
    ],
)
def test_a_promised_word_confirms_nothing(words: str) -> None:
    """Who wants to see a mended version first has not confirmed the one that she saw."""
    found = understand(Words(words), subject="Re: a group", asked=Asked.ORGANIZER_CONFIRM)

    assert found.intent is Intent.OTHER
    assert "not_yet" in found.flags


@pytest.mark.parametrize(
    "words",
    [
        "Confirmed. One small correction for the record: it's Thursdays, not Tuesdays.",
        "You have my ok. The hour in your mail is wrong, we meet at 8, but that changes nothing.",
        "Thanks for the corrected version. That's it. Confirmed.",
        "Now it says Thursdays. Perfect, consider this my ok.",
        "Yes, go. (Small thing: you've got Dana's last name spelled Reece, it's Reese.)",
        "No changes, confirm as it stands.",
        "Go on ahead and do your part, make it regular. You'll hear the goats.",
    ],
)
def test_a_word_given_beside_a_correction_confirms(words: str) -> None:
    """What is still to be put right takes nothing from a plain word."""
    found = understand(Words(words), subject="Re: a group", asked=Asked.ORGANIZER_CONFIRM)

    assert found.intent is Intent.CONFIRM
    assert "not_yet" not in found.flags


def test_a_page_wanted_again_takes_no_place_away() -> None:
    """Who is only invited may want the page sent again, and come."""
    words = "I'd like to join. Would you please resend the page with the dates, it didn't print."

    assert understand(Words(words), asked=Asked.PROPOSAL).intent is Intent.ACCEPT


def test_a_yes_that_another_urges_is_asked_about() -> None:
    """Who tells that somebody thinks she should say yes has not said it."""
    found = understand(Words("My wife says I should say yes. I'm less sure."), asked=Asked.PROPOSAL)

    assert found.intent is not Intent.ACCEPT
