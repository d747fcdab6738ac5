"""Orders told by who gives them and why, and what only sounds like them."""

from __future__ import annotations

import pytest

from mail.reading.purpose import commands, order_signs
from mail.reading.purpose.orders_unmeant import held_on, instead_of_one
from mail.reading.purpose.wish import Wish
from mail.reading.text import Text
from mail.understanding import Command, Intent


@pytest.mark.parametrize(
    "words",
    [
        "My mother died in June. Please see that nothing else is sent to her.",
        "This is Paul's sister, he passed away last month. Would you take him off?",
        "I am the executor of the estate and ask that all correspondence cease.",
        "wrong guy, not a therapist. pls stop",
        "You have the wrong person. Leave me out of it.",
        "I'm going to report you if another one comes.",
        "Another of these and I'll block you.",
        "I trust this will be the last one.",
        "I'm asking all my lists to let me go, yours too.",
        "Kindly release me from your list.",
        "It lands in my inbox each week and I want it gone.",
        "No idea why I get these but I'd like off.",
        "How did you find my address? Delete it.",
        "Out of the circle, and off your mailings too.",
        "pls rmove me frm this",
        "stop the emials pls",
    ],
)
def test_an_end_of_all_mail_is_heard(words: str) -> None:
    """Whoever cannot be meant by our mail asks for its end in any words."""
    assert Command.STOP in commands.read(Text(words))


@pytest.mark.parametrize(
    ("order", "words"),
    [
        (Command.WITHDRAW, "Kindly regard my letter of the 3rd as withdrawn."),
        (Command.WITHDRAW, "I'm pulling my request, nobody here wants one."),
        (Command.WITHDRAW, "You needn't find me another."),
        (Command.PAUSE, "Please suspend the search, I sit my exam in May."),
        (Command.PAUSE, "Mark me as away this spring, I do want to return."),
        (Command.PAUSE, "Keep me in the group but inactive, I'm deployed until June."),
        (Command.FORGET, "I request the erasure of all personal data that you hold."),
        (Command.FORGET, "I want none of my details kept."),
        (Command.FORGET, "Please clear out my entry, every line."),
    ],
)
def test_other_orders_are_heard(order: Command, words: str) -> None:
    """A request is taken back, rested or erased in plain words that name it."""
    assert (order,) == commands.read(Text(words))


@pytest.mark.parametrize(
    "words",
    [
        "I unsubscribed from a dozen lists and hope yours wasn't among them.",
        "I hit unsubscribe on the wrong thing and want to stay on.",
        "My assistant may have unsubscribed me, keep me on.",
        "Yes, but take me off that duty, somebody else can organize.",
        "Please lose my number, the phone is disconnected.",
        "It was a day when one wishes that email would stop.",
        "I asked another association to stop mailing me, not you.",
        "Is the unsubscribe line in every mail?",
        "My father died in May, and I'd like company from colleagues.",
        "Please don't look for a group in Bend, only in Salem.",
        "Please cancel the duplicate, I pressed send twice.",
        "Skip me as host this month.",
    ],
)
def test_what_sounds_like_an_order_is_none(words: str) -> None:
    """The same words of another list, of a duty or of one of two letters order nothing."""
    assert () == commands.read(Text(words))


def test_who_asks_to_be_kept_holds_on() -> None:
    """A request that shall not be closed is no request taken back."""
    words = "please don't close my request, i was only slow"
    withdraws = {**dict.fromkeys(order_signs.LABELS, 0.0), Command.WITHDRAW: 0.9}

    assert held_on(words)
    assert () == order_signs.weigh(Text(words), [], withdraws)


def test_one_of_two_letters_is_taken_back() -> None:
    """A letter sent twice leaves the other standing."""
    assert instead_of_one("delete the second one, i hit send twice")
    assert not instead_of_one("please cancel my request")


def test_an_address_deleted_from_a_list_erases_nothing() -> None:
    """What cannot be undone takes a word for what is held."""
    both = {**dict.fromkeys(order_signs.LABELS, 0.0), Command.STOP: 0.9, Command.FORGET: 0.9}

    assert (Command.STOP,) == order_signs.weigh(Text("Delete my address from the list."), [], both)
    assert {Command.STOP, Command.FORGET} == set(
        order_signs.weigh(Text("Delete my data and don't write."), [], both)
    )


def _of(leave: float) -> dict[Command, float]:
    return {**dict.fromkeys(order_signs.LABELS, 0.0), Command.LEAVE: leave}


@pytest.mark.parametrize(
    ("wish", "orders", "leave", "intent"),
    [
        (Intent.OTHER, (), 0.9, Intent.OTHER),
        (Intent.QUESTION, (), 0.9, Intent.QUESTION),
        (Intent.DECLINE, (), 0.9, Intent.DECLINE),
        (Intent.LEAVE, (), 0.001, Intent.OTHER),
        (Intent.LEAVE, (), 0.2, Intent.LEAVE),
    ],
)
def test_a_leave_is_weighed(
    wish: Intent, orders: tuple[Command, ...], leave: float, intent: Intent
) -> None:
    """Nobody leaves by the opinion alone; a leave of the tables that is none is asked about."""
    found = order_signs.with_opinion(Wish(wish), orders, _of(leave))

    assert intent is found.intent
