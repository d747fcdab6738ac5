import pytest

from mail.reading.purpose.organizing import refuses, unwilling
from mail.reading.text import Text


@pytest.mark.parametrize(
    "words",
    [
        "yes, but not organizing",
        "Yes but I'd rather not organize.",
        "I'd love to be in the group but I would rather not organize it.",
        "Count me in. I can't take on leading right now.",
        "Happy to join as long as someone else coordinates.",
        "Yes! No bandwidth to organize though.",
        "I will join but I don't want to be the organizer.",
        "Yes, and please pass the role on to somebody else.",
        "Glad to come, just not as the organiser.",
    ],
)
def test_words_that_leave_the_organizing_to_others_are_heard(words):
    """The task passes on in any words a person would use (guideline 17)."""
    assert refuses(Text(words))


@pytest.mark.parametrize(
    "words",
    [
        "Yes, I'm glad to organize.",
        "Confirmed. Every other Tuesday at noon, 90 minutes.",
        "No, this is not for me.",
        "I can organize it, no problem.",
        "Yes. I couldn't be happier with this group. I will organize it.",
        "Not yet, please give me a week.",
    ],
)
def test_other_answers_are_no_refusal_to_organize(words):
    """Neither a volunteer nor a plain answer passes the task on."""
    assert not refuses(Text(words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I would not want to be organizer.", True),
        ("Please don't make me the organizer.", True),
        ("I'm hopeless at organizing, so not me.", True),
        ("Please let somebody else be the organizer.", True),
        ("I'd rather not organize after all.", True),
        ("I can't organize my week otherwise.", False),
        ("I would not mind organizing.", False),
        ("I don't run groups.", False),
        ("Not a leader-led group please.", False),
        ("I don't want a group with a leader.", False),
    ],
)
def test_unwillingness_is_heard_in_a_first_letter(words, expected):
    """A letter that asks for a group speaks of other things to organize, too."""
    assert expected is unwilling(Text(f"I'm an LCSW in Bend. {words}"))
