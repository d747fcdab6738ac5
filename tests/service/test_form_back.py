"""The small form of the echo, sent back as it is: it means what it meant."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked
from service import faces, facts
from service.demo.cast import CAST
from vocabulary import clocks

#: What the form does not carry, or says in fewer words.
_ELSEWHERE = {"first_name", "evidence", "polarity", "zone", "state", "latitude", "longitude"}


def values(stated):
    """The facts without the words that they were read from."""
    if isinstance(stated, dict):
        return {key: values(each) for key, each in stated.items() if key not in _ELSEWHERE}
    return [values(each) for each in stated] if isinstance(stated, list) else stated


@pytest.mark.parametrize("who", CAST, ids=lambda who: who.key)
def test_form_sent_back_unchanged_changes_nothing(who):
    """Every line that we fill is read again as what it says."""
    before = facts.stated(understand(Words(new=f"{who.letter}\n\n{who.more}")))
    again = understand(Words(new=faces.form(before, clocks.OURS)), asked=Asked.ECHO)

    assert values(before) == values(facts.stated(again))
