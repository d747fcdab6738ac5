"""An answer by itself with questions behind it is that answer, and a question."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent


@pytest.mark.parametrize(
    ("asked", "words", "intent"),
    [
        (Asked.ORGANIZER_CONFIRM, "Confirmed. Do we owe you a fee?", Intent.CONFIRM),
        (Asked.ORGANIZER_CONFIRM, "Yes! What happens if one of us quits?", Intent.CONFIRM),
        (Asked.ORGANIZER_CONFIRM, "Decline. Do I stay on the list?", Intent.DECLINE),
        (Asked.PROPOSAL, "No. Does the group know that I was asked?", Intent.DECLINE),
        (Asked.PROPOSAL, "No \u2014 do the others hear my reason?", Intent.DECLINE),
        (Asked.PROPOSAL, "Yes. Who pays for the room? Thanks, Dana", Intent.ACCEPT),
        (
            Asked.PROPOSAL,
            "Yes, thank you. Is it OK that I was in the other group that fell apart?",
            Intent.ACCEPT,
        ),
        (Asked.PROPOSAL, "Yes. Is it a problem that I have declined before?", Intent.ACCEPT),
        (Asked.ECHO, "Confirmed! When do the others hear of it?", Intent.ACCEPT),
    ],
)
def test_answer_counts_beside_its_question(asked, words, intent):
    """Neither takes the place of the other."""
    found = understand(Words(words), asked=asked)

    assert (intent, (Intent.QUESTION,)) == (found.intent, found.secondary_intents)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (Asked.PROPOSAL, "Yes. Could it be at one o'clock instead?"),
        (Asked.PROPOSAL, "Yes. But is it my sister's old group?"),
        (Asked.PROPOSAL, "Yes. Is it OK if I come later?"),
        (Asked.ORGANIZER_CONFIRM, "Confirmed? Do we owe you a fee?"),
        (Asked.ORGANIZER_CONFIRM, "Yes. Can we wait until Hal has answered?"),
    ],
)
def test_question_that_would_have_it_otherwise_leaves_no_plain_yes(asked, words):
    """A yes that hangs on an answer is none yet."""
    found = understand(Words(words), asked=asked)
    plain = found.intent in (Intent.ACCEPT, Intent.CONFIRM) and not found.unclear

    assert not plain or "conditional" in found.flags
