"""A way of meeting that is refused by its name, and what a deaf member needs."""

import pytest

from mail.reading.facts import format, format_unnamed, frequency, wishes
from mail.reading.text import Text
from mail.understanding import Facts, Intent


def way(words):
    """The way of meeting that a wish of those words tells, once the opinion was heard."""
    text = Text(words)
    read = format.read(text)
    found = format_unnamed.settled(text, Facts(format=read), Intent.JOIN)
    return found.value if found is not None else None


@pytest.mark.parametrize(
    "words",
    [
        "Online isn't good for me, captions are terrible.",
        "Online doesn't work for me because of my hearing.",
        "Zoom isn't easy for me, I'm hard of hearing.",
        "Online really isn't an option.",
        "I'd struggle online.",
        "I have real trouble with video.",
    ],
)
def test_refused_screen_is_a_wish_for_a_room(words):
    """Whatever the opinion on the whole sentence: its name stands there to be refused."""
    assert "in_person" == way(words)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("In person isn't good for me, my knees.", "online"),
        ("Online works well for me.", "online"),
        ("Online isn't bad for me.", "online"),
        ("Online isn't a problem.", "online"),
    ],
)
def test_refused_room_and_praised_screen_are_a_wish_for_a_screen(words, meant):
    """A denial of what would be bad refuses nothing."""
    assert meant == way(words)


def needs(words):
    """What the words tell that their writer needs."""
    text = Text(words)
    return [str(each.value) for each in wishes.needed(text, wishes.accessibility(text))]


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        ("Even weeks, interpreter.", ["interpreter"]),
        ("Online isn't good for me, captions are terrible.", []),
        ("Zoom captions never work for me.", []),
        ("I need captions.", ["captions"]),
        ("I was a court interpreter.", []),
    ],
)
def test_what_helps_nobody_is_no_need(words, needed):
    """Captions that are terrible are not asked for."""
    assert needed == needs(words)


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("Even weeks, please.", "every other week"),
        ("I can do odd weeks only.", "every other week"),
        ("Even-numbered weeks.", "every other week"),
    ],
)
def test_even_and_odd_weeks_are_every_other_one(words, rhythm):
    """A week of the one kind comes every fortnight."""
    assert rhythm == frequency.read(Text(words)).value


def test_even_and_odd_weeks_together_are_no_rhythm():
    """Both together are all of them."""
    assert frequency.read(Text("I'm busy in even and odd weeks.")) is None
