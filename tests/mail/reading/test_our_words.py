"""The words that our own mails offer, written back as bare as people write them."""

import ast
from pathlib import Path

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Command, Intent

ROOT = Path(__file__).parents[3]
ORDERS = {
    "STOP": Command.STOP,
    "WITHDRAW": Command.WITHDRAW,
    "PAUSE": Command.PAUSE,
    "FORGET": Command.FORGET,
    "EXPORT": Command.EXPORT,
}
FORMS = ("{}", "{}.", "{}!", "please {}", "{} please")


def said(words, asked=None):
    """What a reply of that word alone says."""
    return understand(Words(new=words), subject="Re: your request", asked=asked, ids=("<a@b>",))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", [str.upper, str.lower, str.title])
@pytest.mark.parametrize("word", ORDERS)
def test_every_order_of_our_footers_is_heard_as_a_bare_word(word, case, form):
    """That the word alone will do is a promise of each mail (guarantee 10)."""
    assert ORDERS[word] in said(form.format(case(word))).commands


@pytest.mark.parametrize(
    ("word", "asked", "intent"),
    [
        ("YES", Asked.ECHO, Intent.ACCEPT),
        ("YES", Asked.PROPOSAL, Intent.ACCEPT),
        ("yes", Asked.ADDRESS_CHECK, Intent.ACCEPT),
        ("NO", Asked.PROPOSAL, Intent.DECLINE),
        ("No.", Asked.ADDRESS_CHECK, Intent.DECLINE),
        ("CONFIRMED", Asked.ORGANIZER_CONFIRM, Intent.CONFIRM),
        ("CANCEL", Asked.ORGANIZER_CONFIRM, Intent.DECLINE),
    ],
)
def test_every_answer_of_our_buttons_is_heard_as_a_bare_word(word, asked, intent):
    """The buttons fill in one word; it must mean what stands beside it."""
    assert intent is said(word, asked).intent


def test_not_organizing_is_heard_as_such():
    """NOT ORGANIZING leaves the task to another and takes no yes back."""
    found = said("NOT ORGANIZING", Asked.ORGANIZER_CONFIRM)

    assert found.refuses_organizing
    assert found.intent is not Intent.DECLINE


def test_not_yet_is_heard_as_such():
    """NOT YET gives time and confirms nothing."""
    found = said("NOT YET", Asked.ORGANIZER_CONFIRM)

    assert "not_yet" in found.flags
    assert found.intent is not Intent.CONFIRM


def test_no_pattern_lost_the_braces_of_a_count():
    """In an f-string ``{0,40}`` is a tuple; a count must be written ``{{0,40}}``."""
    lost = [
        f"{path.relative_to(ROOT)}:{value.lineno}"
        for room in ("mail", "service", "matcher", "vocabulary", "groups", "store")
        for path in sorted((ROOT / room).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for value in node.values
        if isinstance(value, ast.FormattedValue)
        and isinstance(value.value, ast.Tuple | ast.Constant)
    ]

    assert [] == lost
