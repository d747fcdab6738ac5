"""An answer that stands behind our heading, in the subject alone."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent

HEADING = "Re: [List] A possible group for you (G-4189)"


@pytest.mark.parametrize(
    ("added", "intent"),
    [(" - cannot, sorry", Intent.DECLINE), (": count me in. Dmitri", Intent.ACCEPT)],
)
def test_what_is_added_to_our_heading_is_the_answer(added: str, intent: Intent) -> None:
    """Where nothing stands below it."""
    assert understand(Words(""), subject=HEADING + added, asked=Asked.PROPOSAL).intent is intent


def test_our_heading_alone_says_nothing() -> None:
    """And words below it are the answer, whatever stands above them."""
    assert understand(Words(""), subject=HEADING, asked=Asked.PROPOSAL).intent is Intent.OTHER
    found = understand(Words("Count me in."), subject=f"{HEADING} no", asked=Asked.PROPOSAL)
    assert found.intent is Intent.ACCEPT
