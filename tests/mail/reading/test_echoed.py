"""What a quoted mail of ours says that it still needs."""

import pytest

from mail.quoting.words import Words
from mail.reading import echoed
from mail.reading.understand import understand
from mail.understanding import Asked

QUOTED = [
    ("In which town do you practise?", {"location"}),
    (
        "How many years have you been in practice, and when are you free?",
        {"experience_years", "availability"},
    ),
    (
        "Would you rather meet in person or online, and when are you free?",
        {"format", "availability"},
    ),
    ("Place: Bend\n\nStill missing: licence; years in practice.", {"licences", "experience_years"}),
    ("We still need the hours you could meet.", {"availability"}),
    (
        "Still missing: your years in practice, in person or\nonline.",
        {"experience_years", "format"},
    ),
    ("Licence: LPC\nYears: not stated\nHours: ?", {"experience_years", "availability"}),
    ("We understood:\nLicence: LPC\nPlace: Talent\nNothing is missing.", set()),
    ("This is what we read: LMFT, 8 years, Bandon. Is this right? Reply YES.", set()),
    ("We looked for a group and found none. Your request stays open.", set()),
    (
        "Here is what I have:\n- in practice: 19 years\n- place: Ashland\nIs that correct?",
        set(),
    ),
    (
        "We have: LPC, Bend.\nStill open:\n - years in practice\n - days and times\n\nBye",
        {"experience_years", "availability"},
    ),
    (
        "We also need:\n(a) the town of your practice\n(b) by video or in a room",
        {"location", "format"},
    ),
    ("1. In person, video, or either?\n2. Which hours are possible?", {"format", "availability"}),
    ("Thank you for writing.", None),
    ("", None),
]


@pytest.mark.parametrize(("quoted", "expected"), QUOTED)
def test_our_mail_is_read_for_what_it_asks(quoted, expected):
    """Questions, lists and empty lines; a request read back needs a yes alone."""
    found = echoed.needs("re: your request", quoted.lower())

    assert expected == found


@pytest.mark.parametrize(
    ("words", "quoted", "asked"),
    [
        ("Years: six.", "Still missing: years in practice; days and hours.", ("availability",)),
        ("It's Camas, not Canby.", "We understood: LMHC, Canby, online. Reply YES.", ()),
        (
            "Eleven years in practice. In person.",
            "Still missing: years of practice; in person or online.",
            (),
        ),
        (
            "Any day that isn't Friday; I don't work Fridays.",
            "Would you rather meet in person or online, and when are you free?",
            ("format",),
        ),
        (
            "The couples one. The rest is right.",
            "Approach: EFT (unspecified)\n\nHours: Fridays",
            (),
        ),
    ],
)
def test_an_answer_is_asked_what_is_still_missing(words, quoted, asked):
    """What our mail did not need is on file."""
    found = understand(Words(words, quoted), subject="Re: x", asked=Asked.ECHO, to_token=True)

    assert asked == found.ask
