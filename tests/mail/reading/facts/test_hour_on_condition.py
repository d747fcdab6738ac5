"""The hour on which an acceptance depends stands in its condition, and nowhere else."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked

OURS = "> When: Tuesdays 12:00-13:30\n> Reply ACCEPT or DECLINE by Sunday"


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Yes, if we can get going at 9:15 instead of 9.", "09:15"),
        ("Yes, assuming the kickoff slides from 4 to 4:30.", "16:30"),
        ("I'm game if four could become four fifteen.", "16:15"),
        ("If they can hold off until 10:30 I'm a yes, otherwise no.", "10:30"),
        (
            "I'd join them gladly were it to begin at six; at half past five I'm still in session.",
            "18:00",
        ),
        (
            "I like it all except 7:30 a.m. If they could start at 8:15 I'm a yes with both hands. "
            "At 7:30 I am on the highway.",
            "08:15",
        ),
        (
            "One snag, my last session ends at 5:20. Could they live with a 5:30 start? If that's "
            "doable, you have me; if it has to be five it won't work.",
            "17:30",
        ),
    ],
)
def test_hour_that_a_yes_depends_on_is_read_from_its_condition(words, start):
    """What does not do, and why, is named beside it; the day is that of the proposal."""
    said = Words(words, quoted=OURS)
    found = understand(said, subject="Re: x", asked=Asked.PROPOSAL, to_token=True)

    assert [("Tue", start)] == [(slot.day, slot.start) for slot in found.facts.availability]


@pytest.mark.parametrize(
    "words",
    [
        "Yes, as long as it isn't on the second floor. I had a knee done on Tuesday.",
        "I'd be glad to, provided nobody minds my sliding in at ten past.",
        "I accept if there's no perfume. I'm allergic since March.",
    ],
)
def test_other_conditions_name_no_hour(words):
    """Stairs, perfume and one's own coming late move no meeting."""
    said = Words(words, quoted=OURS)
    found = understand(said, subject="Re: x", asked=Asked.PROPOSAL, to_token=True)

    assert () == found.facts.availability
