"""What is told of others, or of an address, ends no mail; what is asked of us does."""

import pytest

from mail.quoting.words import Words
from mail.reading.purpose.orders_of_others import without
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Command


def orders(words: str) -> tuple[Command, ...]:
    """The orders heard in a letter."""
    return understand(Words(new=words)).commands


@pytest.mark.parametrize(
    "words",
    [
        "Abby never answers my mails. Can you do something? I don't want to make trouble.",
        "Kurt never reads my mails, he always forgets. Could you remind him?",
        "Nadia keeps deleting my messages unread. Please do something about it.",
        "I have written to Hal four times and he ignores me. Would you please write to him?",
        "Our organizer hasn't sent us a single mail since October. Can you give her a nudge?",
        "They never reply to my letters. I don't want to complain, but could you help?",
        "This is Lena (was lena@fischer.example). This is my address now.",
        "My mail used to be gail@x.example, now it is this one.",
        "This is my new address from now on, formerly gail@work.example.",
    ],
)
def test_what_others_do_or_where_to_write_ends_no_mail(words: str) -> None:
    """A complaint, a plea and a change of address are no STOP."""
    assert () == orders(words)


@pytest.mark.parametrize(
    "words",
    [
        "Please stop writing to me.",
        "Lose my email address.",
        "You never answer my mails. I've had it. No more.",
        "Hal never answers, you never answer. Take me off everything.",
        "He never reads these mails anyway, take him off.",
        "I never asked for this. Go away.",
        "Hal never comes. STOP",
        "This is my address: unsubscribe it.",
    ],
)
def test_stop_that_is_asked_of_us_is_heard_at_once(words: str) -> None:
    """Whatever is told beside it, an end of our mail is one (guarantee 10)."""
    assert Command.STOP in orders(words)


def test_order_to_us_is_not_blotted_out() -> None:
    """A greeting before an imperative is nobody's name."""
    words = "Hey forget my request pls, joining my old cohort's group instead."

    assert words == without(Text(words)).new
    assert (Command.WITHDRAW,) == orders(words)
