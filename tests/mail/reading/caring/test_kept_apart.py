"""Whom a writer must not be put with, told around a name and in no row of the older tables."""

import pytest

from mail.quoting.words import Words
from mail.reading.caring import named_apart
from mail.reading.facts.persons import persons
from mail.reading.text import Part, Where
from mail.reading.understand import understand
from mail.understanding import Asked

#: Fewer weights would mean that the table was cut, more that it was not pruned.
_ROWS = range(2_000, 20_000)


def _understood(words, asked=None):
    return understand(Words(words), subject="Re: Peercircle" if asked else "hello", asked=asked)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Yes to Mary and Tove. Arturo I'd need you to leave out, we were married.", "Arturo"),
        ("For the new members: any you like but Milos, whom I had to let go.", "Milos"),
        ("I can do Wednesdays. I can't do Fumiko Arai, since I'm her landlord.", "Fumiko Arai"),
        ("Decline, as Dr. Mukherjee is my own analyst.", "Mukherjee"),
        ("Kurt Aldridge sees my wife. As a therapist, thank God. So not him.", "Kurt Aldridge"),
        ("Could you swap Barb Lindley and me into separate groups?", "Barb Lindley"),
        ("Group please. LPC, Bend, CBT. Please not Gwen Laskaris.", "Gwen Laskaris"),
    ],
)
def test_who_is_meant_is_heard_with_the_wish(words, name):
    """An unheard wish brings two together who must not be; its name keeps them apart."""
    found = _understood(words, Asked.PROPOSAL)

    assert "do_not_pair" in found.flags
    assert name in [each.value for each in found.facts.not_with]


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to be with Paula Renner if it's possible. LCSW, Portland, IFS, Thursdays.",
        "ACCEPT. Glad to see Vanessa Hume is in it, we did our internship together.",
        "I rent a room in Eugene from Janice Uhl on Mondays, so Mondays I'm there.",
        "We met on the 8th and the 22nd, all of us but Piet on the 22nd.",
        "Declining because it's too far. Nothing to do with the people.",
        "My office is in Dallas (ours, not Texas). LPC, nine years, play therapy, online.",
        "Frank Moody and I disagreed over a lease, that's all settled and he's fine. LPC, Bend.",
    ],
)
def test_somebody_who_is_only_named_is_not_kept_apart(words):
    """A name with a bond beside it says nothing by itself; who is at ease says so."""
    found = _understood(words)

    assert "do_not_pair" not in found.flags
    assert () == found.facts.not_with


@pytest.mark.parametrize(
    "words",
    [
        "I need to leave my group because of a person in it. Please don't ask which.",
        "No to this group. It isn't the time or the place, it's someone in it.",
    ],
)
def test_somebody_unnamed_is_heard_too(words):
    """Who would rather not write the name must not be taken for somebody without a wish."""
    assert "do_not_pair" in _understood(words, Asked.PROPOSAL).flags


def test_names_are_not_learned():
    """All names look alike: whose it is leaves no trace in what is weighed."""
    one, other = (Part(Where.NEW, f"Not with {name}, please.") for name in ("Hal", "Judith"))

    assert named_apart.features(one, persons(one)) == named_apart.features(other, persons(other))


def test_table_has_its_shape():
    """One label with an intercept and weights, few enough to load at once."""
    table = named_apart.table()

    assert (named_apart.LABEL,) == table.labels
    assert len(table.rows) in _ROWS


@pytest.mark.parametrize(
    "words",
    [
        "Anyone but teo, we broke up on sunday.",
        "not with marla tho, we split last year",
        "I'd be glad to come, as long as a certain old colleague isn't among the members.",
        "I'd like to say yes if you tell me who it is. I shall not write the name here.",
        "We share a hallway and a fridge, and that's plenty.",
        "I know the man in the other group from a lawsuit and we'd best not.",
        "My clinical director is in the pool, I think, and I'd talk more freely without her.",
        "LMFT, Salem, nine years, CBT. Sabine Moll signs my hours. Mondays, online.",
    ],
)
def test_an_oblique_wish_is_asked_about(words):
    """Who hints at somebody is asked whom she means: silence would bring the two together."""
    assert "do_not_pair" in _understood(words).flags


@pytest.mark.parametrize(
    "words",
    [
        "I share an office with two others and it works for me. LPC, Bend, online.",
        "We share the organizing, and that is fun.",
        "I'd be glad to come, as long as the room isn't up the stairs.",
        "No, it's too far for me. Keep looking, please.",
        "I work with adults, not with kids. LCSW, Portland.",
    ],
)
def test_what_only_sounds_oblique_is_not_asked_about(words):
    """A hallway, a stair and a distance are nobody."""
    assert "do_not_pair" not in _understood(words).flags
