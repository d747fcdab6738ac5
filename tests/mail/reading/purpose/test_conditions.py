"""What a yes with a condition, and a question about somebody, leave to be asked."""

import pytest

from mail.quoting.words import Words
from mail.reading.purpose import conditions
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Asked, Facts, Intent

TURNS_ON = [
    ("Count on me provided it ends by 2:15; my boy is across the town.", {"availability"}),
    ("I'm in. I bike from the office. If there is a fee I can't.", {"fee"}),
    ("Yes, if every other Monday will do; the four of them are too many.", {"frequency"}),
    ("Yes if it's on Zoom, for the drive over the pass is long.", {"format"}),
    ("If they'd start at six I'm theirs. The place is lovely.", {"availability"}),
    ("Yes, as long as there are no stairs.", {"location"}),
    ("Gladly, unless it costs more than ten dollars.", {"fee"}),
    ("My drive is long. Yes, should they take me.", {"location"}),
]


@pytest.mark.parametrize(("words", "expected"), TURNS_ON)
def test_a_condition_turns_on_what_its_own_sentence_names(words, expected):
    """An office, a drive or a day told beside it is why it matters and is not asked."""
    assert conditions.topics(Text(words), Facts(), ()) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Put me down after you've told me the fee.",
        "You may enter my name with the others when the day is settled.",
        "Put another chair round the table once I've heard who else comes, I'll be there.",
        "See you all there once my leave ends in March.",
    ],
)
def test_yes_for_after_something_else_is_conditional(words):
    """What is to come first is no detail: the place is not taken before it."""
    found = understand(Words(new=words), asked=Asked.PROPOSAL, to_token=True)

    assert "conditional" in found.flags


APART = [
    ("Before I fill this in: can I ask not to be placed with my ex husband?", True),
    ("Is there a way to say anyone but her, if my therapist is a member too?", True),
    ("My ex-wife is a member. Can your system never put us together?", True),
    ("My old boss is a member. Would she see my name before I knew about it?", False),
    ("Who has access to what I write? The last list had my ex-partner as moderator.", False),
    ("Does my supervisor get told if I join?", False),
]


@pytest.mark.parametrize(("words", "expected"), APART)
def test_a_question_who_sees_a_name_keeps_nobody_apart(words, expected):
    """Only who asks to be kept apart is asked from whom."""
    found = understand(Words(new=words), subject="a question before I join")

    assert conditions.parts(Text(words).body.flow) is expected
    assert ("do_not_pair" in found.ask) <= expected


NAMELESS = [
    "One of the five was my supervisee until June. Anything else in Salem I'd look at.",
    "Having supervised one of the members I must leave this one alone. Yours, Cornelius Abbey",
    "My ex-husband may be in it, I'd be glad to sit without him. I can go as far as Forest Grove.",
    "Name: Candace Iwu\nNot with my former boss, please.",
]
NAMED = [
    "One of the five, my former boss Alan Pruett, I'd sooner avoid.",
    "I can't sit with Dr. Vossler, she was my supervisor.",
]


@pytest.mark.parametrize("words", NAMELESS)
def test_a_town_and_the_writers_own_name_name_nobody_to_avoid(words):
    """Whom she means must still be asked."""
    assert conditions.leaves_nameless(Text(words))


@pytest.mark.parametrize("words", NAMED)
def test_a_name_in_the_sentence_needs_no_question(words):
    """Who is named in full or by title is known."""
    assert not conditions.leaves_nameless(Text(words))


def test_a_yes_unless_somebody_is_in_it_asks_whether_it_is_he():
    """The name is told; that it is one of those proposed is not."""
    found = understand(
        Words("Yes, as long as Dr. Fenn isn't the one on your list. If it is he, count me out."),
        subject="Re: a group for you",
        asked=Asked.PROPOSAL,
        to_token=True,
    )

    assert (found.intent, found.ask) == (Intent.ACCEPT, ("do_not_pair",))
    assert "conditional" in found.flags
