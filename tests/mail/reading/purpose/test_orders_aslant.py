"""Orders told by how many there were, by what there is no need of, or by a picture."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.purpose import commands, order_signs
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Asked, Command, Intent


@pytest.mark.parametrize(
    "words",
    [
        "This is the third of these. I'd be glad if it were the last.",
        "Four so far. I'd be happier if there weren't a fifth one.",
        "Nothing would please me more than no sixth letter of this kind.",
        "There need not be another of these, ever.",
        "I see no need to go on hearing from you.",
        "I have moved to Idaho, so there is no reason for you to keep writing.",
        "You needn't tell me of anything from now on.",
        "Received. May it be the last thing I receive.",
        "I'd be happiest if it went quiet between us.",
        "Please be one sender less in my inbox.",
        "I'd like to be left out of everything from here on.",
        "We at the bakery keep receiving your invitations. Can you make it end?",
        "I retired last week and would like my inbox to retire as well.",
    ],
)
def test_an_end_told_aslant_is_heard(words: str) -> None:
    """Whoever names no mail and wants no more of it is written to no more."""
    assert Command.STOP in commands.read(Text(words))


@pytest.mark.parametrize(
    ("order", "words"),
    [
        (Command.WITHDRAW, "My hospital has its own now. You can bin my form."),
        (Command.WITHDRAW, "Call off the hounds, I've changed my plans."),
        (Command.WITHDRAW, "Please act as though I'd never applied."),
        (Command.PAUSE, "I'd like to be let alone by everybody for a while; my brother died."),
        (Command.PAUSE, "All right, but keep it in your drawer till I've my licence."),
        (Command.PAUSE, "Could I be put into hibernation until March?"),
        (Command.PAUSE, "Push my request back to the spring."),
        (Command.PAUSE, "Try again with me after the holidays."),
    ],
)
def test_a_request_is_taken_back_or_rested_in_a_picture(order: Command, words: str) -> None:
    """A form that is binned is withdrawn; one kept in a drawer rests."""
    assert (order,) == commands.read(Text(words))


@pytest.mark.parametrize(
    "words",
    [
        "No need for a fifth reminder, I'll be there on Monday.",
        "I'd be happiest if there were no fifth person in the group.",
        "Let this be the last meeting in the church basement.",
        "I see no need to hear from you before the weekend.",
        "You needn't tell me of any groups on Fridays.",
        "Everyone has agreed. No need to write again.",
        "Yes! You can tear up the old card with my number, it's 555-0133 now.",
        "We let the newcomers be for a while before we ask.",
        "I work with hibernating marriages. LMFT, Bend.",
    ],
)
def test_what_is_smaller_is_no_order(words: str) -> None:
    """A person, a meeting, a day or a reminder limits what shall end."""
    assert not commands.read(Text(words))


def _read(words: str, asked: Asked | None = None) -> tuple[Intent, tuple[Command, ...]]:
    found = understand(Words(words), subject="Re: our question", asked=asked, to_token=True)
    return found.intent, found.commands


@pytest.mark.parametrize(
    "words",
    [
        "I said it to them in the room. You may mark my place as vacant.",
        "Tuesday's meeting was my last, they know.",
        "My membership in the circle ends with this note.",
        "I ask to be excused from the Bend circle for good.",
        "I've outgrown them, as kindly as I can put it.",
        "I will no longer be one of them after June.",
        "The group moves to Zoom and will have to do it without me.",
    ],
)
def test_a_group_is_left_in_a_picture(words: str) -> None:
    """An empty chair and a last time leave a group."""
    assert (Intent.LEAVE, (Command.LEAVE,)) == _read(words)


@pytest.mark.parametrize(
    "words",
    [
        "What I am leaving behind is the hospital; our circle is the last thing I'd give up.",
        "No. What I'm leaving is my day job. The group is the one thing I will keep.",
        "Please mark my chair empty next Tuesday, I'm at a wedding.",
        "Was that meeting my last chance to sign the sheet?",
    ],
)
def test_who_leaves_something_else_stays(words: str) -> None:
    """A job is left, an evening missed, and the group kept."""
    assert Intent.LEAVE is not _read(words)[0]


@pytest.mark.parametrize(
    "words",
    [
        "Call off the search, you have found my people. Gladly!",
        "You may end the hunt, this is the one. I've waited for it all year.",
    ],
)
def test_who_need_look_no_further_withdraws_nothing(words: str) -> None:
    """The search is over because the proposal is what was sought."""
    assert (Intent.ACCEPT, ()) == _read(words, Asked.PROPOSAL)


def test_an_opinion_withdraws_nothing_where_the_one_was_found() -> None:
    """What sounds like a withdrawal is the joy of having found it."""
    likely = {**dict.fromkeys(order_signs.LABELS, 0.0), Command.WITHDRAW: 0.93}

    assert not order_signs.weigh(Text("Stop looking, this is the one."), [], likely)
