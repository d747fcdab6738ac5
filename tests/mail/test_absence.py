import pytest

from mail.letter import read
from mail.screen import screen
from mail.understanding import Disposition

HEAD = (
    b"From: Gail <gail@nordstrom.example>\r\nTo: circles@peers.example\r\n"
    b"Date: Tue, 01 Dec 2026 12:00:00 -0800\r\nSubject: Re: Your request\r\n\r\n"
)


@pytest.mark.parametrize(
    "words",
    [
        "Please pause my request until December 20, I'm away.",
        "I'm on leave until January 4. Please hold my request till then.",
        "I am out of the office on Fridays, so please count me for Tuesdays only.",
        "Away until March 3, but my seat in the group I want to keep.",
    ],
)
def test_person_who_speaks_of_being_away_and_asks_for_something_is_a_person(words):
    """Only a machine speaks of nothing but absence; a wish of ours beside it is a person's."""
    said = screen(read(HEAD + words.encode()), envelope_sender="gail@nordstrom.example")

    assert said.disposition is Disposition.HUMAN
