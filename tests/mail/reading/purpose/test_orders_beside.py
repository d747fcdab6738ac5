"""Which orders a wish leaves standing."""

import pytest

from mail.quoting.words import Words
from mail.reading.purpose.orders_beside import standing
from mail.reading.purpose.wish import Wish
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Asked, Command, Intent

PAUSE = (Command.PAUSE,)


@pytest.mark.parametrize(
    ("words", "wish", "stands"),
    [
        ("Ask me again after the weekend.", Wish(Intent.OTHER, flags=("not_yet",)), ()),
        ("Not this winter, ask me in the spring.", Wish(Intent.DECLINE), PAUSE),
        ("Nothing until March, please.", Wish(Intent.OTHER), PAUSE),
        ("I'd like a group. I left my old one for a bedroom.", Wish(Intent.JOIN), ()),
        ("I'd like a group, but please put me on hold until May.", Wish(Intent.JOIN), PAUSE),
        ("I'm out of it as of today, and no other for now.", Wish(Intent.LEAVE), ()),
        ("I must stop for a while, please keep my place.", Wish(Intent.LEAVE), PAUSE),
    ],
)
def test_rest_is_asked_for_by_who_declines_leaves_for_a_while_or_says_so(words, wish, stands):
    """Who puts off an answer, or asks for a group, does not rest by that."""
    assert stands == standing(Text(words), PAUSE, (), wish)


def test_stop_of_no_row_yields_to_a_request_and_that_of_a_row_never():
    """Guarantee 10: what is plainly a stop is one, whatever else the letter wants."""
    request = Text("I'd like to join a group.")
    stop = (Command.STOP,)

    assert () == standing(request, stop, (), Wish(Intent.JOIN))
    assert stop == standing(request, stop, stop, Wish(Intent.JOIN))


def test_who_leaves_for_a_while_keeps_her_place():
    """A leave of absence is a rest and strikes nobody from the roll."""
    words = (
        "I have to stop going to G-2058 for a while, pause me please. I'd like to keep my place."
    )
    found = understand(Words(words), subject="G-2058", asked=Asked.PROPOSAL)

    assert Command.LEAVE not in found.commands


@pytest.mark.parametrize(
    "words",
    [
        "Groups tire me. I'm after a schema therapist to hire by the hour. LPC, Coos Bay.",
        "Request: to be placed in a group. LPC, Medford, Thursdays at 5:30. End of message.",
        "Let me be watched, Tuesdays. LMFT, four years, Ashland, EFT, in need of a group.",
        "I'd like a consultation group, and not to be on a Thursday. LPC, Canby, 5 yrs.",
    ],
)
def test_a_sure_wish_stands_against_words_that_sound_like_a_stop(words: str) -> None:
    """Who surely asks for something is not written off for a turn of phrase."""
    assert Command.STOP not in understand(Words(words)).commands


def test_a_short_yes_does_not_stand_against_a_stop() -> None:
    """A yes that may belong to the order accepts nothing."""
    found = understand(Words("Yes please remove me."), asked=Asked.PROPOSAL)

    assert Command.STOP in found.commands
    assert found.intent is not Intent.ACCEPT


def test_the_word_itself_stops_beside_any_wish() -> None:
    """STOP works from any mail (guarantee 10)."""
    words = "I'd like to join a group. LPC, Canby, 5 years, CBT, online, Tuesdays. STOP"

    assert Command.STOP in understand(Words(words)).commands
