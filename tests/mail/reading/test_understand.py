import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.as_json import to_json
from mail.quoting.words import Words
from mail.reading.understand import read_mail, understand
from mail.understanding import Asked


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
