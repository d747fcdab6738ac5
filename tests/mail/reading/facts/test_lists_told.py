import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked


def _facts(words, asked=None):
    return understand(Words(words), subject="Re: our question" if asked else "", asked=asked).facts


@pytest.mark.parametrize(
    ("words", "travel"),
    [
        ("LPC, 8 years, Bend, in person. 30 minutes. Mondays 5 pm.", (30, "minutes")),
        ("LPC, 8 years, Bend, in person, Mondays 5 pm. 20 miles.", (20, "miles")),
        ("wednesday 6-8 in person, 30 min. pls dont put me with newbies", (30, "minutes")),
        ("LPC, in person, 50 minutes, weekly", None),
        ("In person, Bend. Meetings of 30 minutes. 30 minutes.", None),
        ("LPC. 8 years. Bend. 50 minutes. weekly", None),
    ],
)
def test_length_alone_in_a_list_is_the_way_where_she_would_come(words, travel):
    """A bare "30 minutes" beside "in person" is travel; that of a meeting is not."""
    found = _facts(words).max_travel

    assert travel == (found and (found.value, found.unit))


@pytest.mark.parametrize(
    "words",
    [
        "wednesday evening 6-8 in person, 30 min. pls dont put me with newbies",
        "Wednesdays 6 p.m. no beginners please",
        "LPC, Bend. Wednesday at 5 for two hrs. I don't do Zoom",
    ],
)
def test_denial_of_the_next_sentence_blocks_no_day(words):
    """A unit's full stop ends its sentence where the next one plainly begins."""
    slots = _facts(words).availability

    assert [("Wed", "free")] == [(slot.day, slot.polarity) for slot in slots]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("I could drive 20 miles", None),
        ("I can travel 40 minutes.", None),
        ("In person only, I could drive 20 miles", "in_person"),
    ],
)
def test_way_in_an_answer_changes_no_format(words, value):
    """How far somebody would go overwrites no format on file; a named one does."""
    found = _facts(words, Asked.ECHO).format

    assert value == (found and found.value)


@pytest.mark.parametrize(
    ("words", "seats"),
    [
        ("No more than five people", None),
        ("I'm an LPC in Salem. At most six people, please.", None),
        ("We have room for no more than two people.", 2),
        ("We'd take at most two people more.", 2),
    ],
)
def test_bound_of_a_wished_group_offers_no_seats(words, seats):
    """Seats need somebody to give them."""
    found = _facts(words).seats_offered

    assert seats == (found and found.value)


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("LPC, 12 years, psychodynamic, Portland SE, in person", False),
        ("LPC, 12 years, psychodynamic, Portland, SE, in person", False),
        ("LPC, 12 years, psychodynamic and SE, Portland, in person", True),
        ("LPC, 12 years, psychodynamic, Portland, SE trained", True),
        ("LPC, 12 years, SE and EMDR, Portland", True),
    ],
)
def test_quarter_of_portland_is_no_orientation(words, does):
    """SE beside the town is where somebody lives."""
    assert does == ("Somatic Experiencing" in [each.value for each in _facts(words).orientations])


def test_last_tuesday_is_no_rhythm():
    """A date told of a meeting that was is no wish; nor is a bare line a name."""
    assert _facts("We met last Tuesday with my consultant Dr. Weiss.").frequency is None
    assert _facts("Let us meet the last Tuesday of the month.").frequency.value == "monthly"
    assert _facts("Travel 30 min.").first_name is None
