"""The learned opinion on orders: its table, its limits, and what it hears."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading import learned
from mail.reading.purpose import order_signs
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Command, Intent

_LETTER = Text("These are some words that say nothing at all.")
_NONE = dict.fromkeys(order_signs.LABELS, 0.0)


def test_table_knows_every_order() -> None:
    """Each order that may be heard has weights and an intercept."""
    assert {command.value for command in order_signs.LABELS} == set(order_signs.table().labels)


def test_context_belongs_to_every_window() -> None:
    """What a letter answers weighs as one feature more of each window."""
    table = learned.Table(("a",), (-1.0,), {"ctx_echo": (4.0,), "x": (2.0,)})
    window = frozenset({"x", "y", "z"})

    assert {"a": pytest.approx(0.881, abs=1e-3)} == table.likeliest([window], "ctx_echo")
    assert {"a": pytest.approx(0.539, abs=1e-3)} == table.likeliest([window])


def test_nothing_is_likely_of_no_words() -> None:
    """A letter without words gives no order."""
    table = learned.Table(("a",), (5.0,), {})

    assert {"a": 0.0} == table.likeliest([])


def test_a_sure_order_is_heard() -> None:
    """Where the tables are silent and the opinion is sure, the order is given."""
    shares = {**_NONE, Command.PAUSE: order_signs.SURE[Command.PAUSE]}

    assert (Command.PAUSE,) == order_signs.weigh(_LETTER, [], shares)


def test_forgetting_takes_more() -> None:
    """What cannot be undone is believed later than what can."""
    assert all(
        order_signs.SURE[Command.FORGET] > least
        for command, least in order_signs.SURE.items()
        if command is not Command.FORGET
    )


def test_stop_of_the_tables_always_stands() -> None:
    """The word STOP works, whatever the opinion thinks."""
    assert (Command.STOP,) == order_signs.weigh(_LETTER, [Command.STOP], _NONE)


def test_a_bare_word_always_stands() -> None:
    """The words that our mails offer need no belief."""
    assert (Command.FORGET,) == order_signs.weigh(Text("Forget Me"), [Command.FORGET], _NONE)


def test_held_on_to_is_no_stop() -> None:
    """Whoever says that she does not want to stop is not stopped by a guess."""
    stops = {**_NONE, Command.STOP: 0.9}

    assert () == order_signs.weigh(Text("I don't want to be removed."), [], stops)
    assert (Command.STOP,) == order_signs.weigh(Text("Lose my address."), [], stops)


def test_a_disbelieved_order_is_not_carried_out() -> None:
    """What the tables took for an order and the opinion surely not is none."""
    assert () == order_signs.weigh(_LETTER, [Command.FORGET], _NONE)


def test_erasing_hides_a_mere_guess_at_sending() -> None:
    """Whoever wants all erased gets it sent too only if she says so."""
    guessed = {**_NONE, Command.FORGET: 0.9, Command.EXPORT: 0.6}
    said = {**guessed, Command.EXPORT: 0.8}

    assert (Command.FORGET,) == order_signs.weigh(_LETTER, [], guessed)
    both = order_signs.weigh(Text("A copy first, and then away with it."), [], said)
    assert (Command.FORGET,) == order_signs.weigh(_LETTER, [], said)
    assert {Command.FORGET, Command.EXPORT} == set(both)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Command.STOP, "Strike this address, I won't be reading any further letters of yours."),
        (Command.STOP, "Let this be the last mail that reaches me. Remove my address."),
        (Command.PAUSE, "Could you put my request on the shelf until the spring?"),
        (Command.PAUSE, "Freeze my file while I'm having my knee done."),
        (Command.WITHDRAW, "Scrap my request, I'm suited elsewhere."),
        (Command.EXPORT, "I'd like to see a copy of whatever you have got in my file."),
        (Command.FORGET, "Shred my profile and erase every record of me."),
    ],
)
def test_oblique_orders_are_heard(command: Command, words: str) -> None:
    """An order in words of one's own is an order."""
    assert command in understand(Words(words)).commands


@pytest.mark.parametrize(
    "words",
    [
        "My daughter paused her studies until spring and I hold her place for her.",
        "A client withdrew his complaint, and the board has stopped writing.",
        "I told the dry cleaners to stop their letters, and they did.",
        "Who decides when a request has been idle for too long?",
        "I'm an LPC in Bend, twelve years, free on Fridays, and would love a group.",
    ],
)
def test_orders_told_of_are_none(words: str) -> None:
    """The same words about somebody else, or in a question, order nothing."""
    assert () == understand(Words(words)).commands


def test_a_leaning_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where an order is only likely and nothing else was understood, the writer is asked."""
    words = Words("That is the end of the road.")
    monkeypatch.setattr(order_signs, "likely", lambda *_: {**_NONE, Command.STOP: 0.4})

    found = understand(words)

    assert (Intent.OTHER, (), True) == (found.intent, found.commands, found.unclear)


def test_a_stop_is_weighed_as_a_whole_too():
    """Two opinions that lean to either side are in doubt together; the plainest sentence counts."""
    assert order_signs.between(0.9, 0.1) == pytest.approx(0.5)
    assert {Command.STOP.value} == set(order_signs.whole_table().labels)


@pytest.mark.parametrize(
    ("words", "stops"),
    [
        ("I quit my group and don't want any more emails from you either.", True),
        ("I am leaving my circle in Bend. Unsubscribe me from your mails as well.", True),
        ("Take me off G-2101, I can't keep the hour.", False),
        ("I won't be going to the Monday group any more, so take me off its roster.", False),
    ],
)
def test_a_leave_ends_all_mail_only_where_both_views_say_so(words, stops):
    """Take me off: that leaves a group; with a word on the mail it ends both."""
    commands = understand(Words(words)).commands

    assert Command.LEAVE in commands
    assert stops is (Command.STOP in commands)
