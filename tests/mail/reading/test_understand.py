import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail import letter
from mail.as_json import to_json
from mail.quoting.words import Words
from mail.reading.understand import read_mail, understand
from mail.understanding import Asked

LETTERS = Path(__file__).parents[2] / "letters"


def _pieces(value):
    if isinstance(value, dict):
        if "evidence" in value:
            yield value["evidence"]
        for each in value.values():
            yield from _pieces(each)
    elif isinstance(value, list):
        for each in value:
            yield from _pieces(each)


@cache
def _read():
    """What every second letter says, by the name of its file."""
    paths = (path for n, path in enumerate(sorted(LETTERS.glob("*.eml"))) if n % 16 < 8)
    return {path.stem: read_mail(path.read_bytes()) for path in paths}


@pytest.mark.parametrize("first", range(8))
def test_every_fact_stands_literally_in_the_letter(first):
    """Evidence is the writer's own words, to the letter; every second letter is read."""
    for name, understanding in list(_read().items())[first::8]:
        shown = to_json(understanding)
        own = understanding.new_text + "\n" + understanding.signature
        beyond = [words for words in _pieces(shown["facts"]) if words not in own]
        if beyond:
            subject = letter.read((LETTERS / f"{name}.eml").read_bytes()).subject
            beyond = [words for words in beyond if words not in subject]

        assert (name, []) == (name, beyond)


@pytest.mark.parametrize(
    ("words", "intent", "flag"),
    [
        ("YES", "accept", None),
        ("👍", "accept", None),
        ("Count me in!", "accept", None),
        ("No thanks, not this time.", "decline", None),
        ("Yes, if we can meet on Thursdays instead.", "accept", "conditional"),
        ("Is there parking?", "question", None),
        ("Sounds great, but let me ask my partner.", None, None),
    ],
)
def test_answer_to_a_proposal_is_heard_and_never_more_than_was_said(words, intent, flag):
    """A condition or a "let me ask" is no acceptance."""
    found = understand(Words(words), subject="Re: x", asked=Asked.PROPOSAL, to_token=True)

    if intent is None:
        assert found.intent.value != "accept" or {"conditional", "not_yet"} & set(found.flags)
    else:
        assert found.intent.value == intent
    if flag:
        assert flag in found.flags


@pytest.mark.parametrize(
    ("words", "confirms"),
    [
        ("Confirmed. Weekly at my office, 90 minutes.", True),
        ("Not yet, please wait a week.", False),
        ("Cancel it please.", False),
        ("Not confirmed.", False),
    ],
)
def test_organizer_confirms_only_by_a_plain_word(words, confirms):
    """Never a confirmation that the writer did not give."""
    found = understand(Words(words), asked=Asked.ORGANIZER_CONFIRM, to_token=True)

    assert (found.intent.value == "confirm") is confirms


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_are_read_without_an_error(raw):
    """A mail that cannot be parsed still gets its line."""
    assert json.dumps(to_json(read_mail(raw))).isascii()


def test_clear_majority_of_the_development_letters_is_read_right():
    """The benchmark prints the figures; this holds the floor under them, by every second letter."""
    truth = {}
    for line in (LETTERS / "truth.jsonl").read_text().splitlines():
        row = json.loads(line)
        truth[row["id"]] = row
    right = 0
    for name, understanding in _read().items():
        row, found = truth[name], understanding.intent.value
        right += found == row["intent"] or found in row.get("intent_also_ok", [])

    assert right >= 0.85 * len(_read())
