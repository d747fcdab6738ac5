from datetime import UTC, datetime

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand

SENT = datetime(2026, 11, 3, tzinfo=UTC)
ABOUT_ME = "LPC, 5 years, ACT, Salem, online. Mondays 9-12. "


@pytest.mark.parametrize(
    "sentence",
    [
        "My friend Bob (LCSW, 12 years, in Eugene, does EMDR) says hi.",
        "By the way my office-mate is an LCSW with 30 years.",
        "My professor Dr. Hanes (a psychologist of twenty-five years, amazing) swears by it.",
        "My husband works in Bend as a psychologist.",
        "My former supervisor, who is in Portland, practices Gestalt.",
    ],
)
def test_what_is_told_of_somebody_else_is_no_fact_of_the_writer(sentence):
    """A colleague's licence, years, town and school stay the colleague's."""
    facts = understand(Words(new=ABOUT_ME + sentence), sent_at=SENT).facts

    assert ["LPC"] == [each.value for each in facts.licences]
    assert 5 == facts.experience_years.value
    assert "Salem" == facts.place.value
    assert ["Acceptance and Commitment Therapy"] == [o.value for o in facts.orientations]


def test_sentence_that_speaks_of_both_is_read():
    """Where the writer is in the sentence too, it may state facts of the writer."""
    words = "Hello, I'd like to join. My colleague Ann and I are both LCSWs in Bend."
    facts = understand(Words(new=words), sent_at=SENT).facts

    assert ["LCSW"] == [each.value for each in facts.licences]
