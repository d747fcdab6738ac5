"""Wishes in figures of speech, each class with its near misses."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand

WISHES = {
    "form": (
        "Could we put our heads together, the few of us doing veterans' work out here?",
        "Would there be takers for a Bowen reading and case hour? I'd lead off.",
        "are there enough people doing gambling work to make a group? id set it up",
        "There should be a circle for Native therapists, statewide. I can hold it on video.",
    ),
    "offer_seats": (
        "Our foursome has talked it over and would gladly become a fivesome.",
        "We said goodbye to Bo last month. His place is going to waste.",
        "One of our number has gone to Spain. We have her chair, and it's yours to fill.",
    ),
    "seek_consultant": (
        "New grad, would give my eyeteeth for an old pro's ear once a month.",
        "Could I be put in touch with a colleague, just the one, for a regular hour?",
        "I'd rather not sit in a circle. One experienced colleague would do me more good.",
    ),
    "leave": (
        "With regret I tender my resignation from the group that Wanda organizes.",
        "The Roseburg group (G-2025) loses me after Dec 10.",
        "We've come to the end of the road, my group and I.",
    ),
    "question": (
        "My niece is an associate. She asked me whether she could come into one of these groups.",
        "I've got a group, thanks. Who pays for the room?",
        "I should like to know whether hours in a peer group may be claimed toward our continuing "
        "education. I am already provided with a group and am not in need of another.",
        "Our group is down to three. At what number do you consider a group finished?",
    ),
}
OTHERWISE = (
    ("leave", "My niece and I shared an office. Could somebody see me about my cases?"),
    ("form", "Could we meet the deadline if I sent it tomorrow?"),
    ("offer_seats", "One of our number died last week. We thought that you should know."),
    ("seek_consultant", "I want a group, with people who know trauma."),
    ("leave", "My client loses me after December because I move."),
)


@pytest.mark.parametrize(
    ("intent", "words"), [(intent, words) for intent in WISHES for words in WISHES[intent]]
)
def test_a_figure_of_speech_tells_the_wish(intent, words):
    """What is wished is heard without the plain words for it."""
    assert intent == understand(Words(words)).intent.value


@pytest.mark.parametrize(("intent", "words"), OTHERWISE)
def test_the_like_of_a_figure_is_no_wish(intent, words):
    """The same words about something else are not taken for that wish."""
    assert intent != understand(Words(words)).intent.value
