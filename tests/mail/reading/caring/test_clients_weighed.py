"""A client told of: likeliest sentences, all words and their pieces, weighed together."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading import learned
from mail.reading.caring import clients_weighed, signs
from mail.reading.text import Part, Where
from mail.reading.understand import understand


def _part(words: str) -> Part:
    return Part(Where.NEW, words)


def test_no_words_tell_of_nobody() -> None:
    """Where there is no sentence, the likeliest one is all there is."""
    assert 0.25 == clients_weighed.share(_part(""), 0.25)


def test_no_view_outweighs_the_others_for_good() -> None:
    """Sentences that are surely of a client can be doubted by the letter as a whole."""
    words = _part("I'd like to join a group in Salem. Mondays at noon are best.")

    assert clients_weighed.share(words, 1.0) < 1.0
    assert clients_weighed.share(words, 0.0) < clients_weighed.share(words, 1.0)


def test_the_mean_stands_between_the_views() -> None:
    """One bold view alone raises no flag, and one shy one lowers none to nothing."""
    part = _part("Sorry, one of mine was arrested last night and I was with him until four.")
    by_sentences = signs.table().likeliest(learned.windows(part))["client_info"]
    by_words = clients_weighed.of_words().likeliest(learned.whole(part))["client_info"]

    found = signs.likely(part)["client_info"]

    assert clients_weighed.share(part, by_sentences) == found
    assert found > min(by_sentences, by_words) * 0.1


@pytest.mark.parametrize(
    "words",
    [
        "Ooh yes. That hour is golden, the baby is with her dad then. Put me down.",
        "One of the partners in our practice went into rehab on Monday and I have her phones, so"
        " I can't add a thing this year.",
        "You know who comes to us: the mother who wants a letter, the father who won't pay, the"
        " child in the middle. I'd like a group for people who do this work.",
        "The class that I was teaching got cancelled, so I have my Thursdays back. If the seat"
        " hasn't gone to somebody else I'd take it.",
    ],
)
def test_people_told_of_in_a_letter_are_no_clients(words: str) -> None:
    """One's own family, colleagues, kinds of people and pupils are told of as clients are."""
    assert "client_info" not in understand(Words(words), subject="Hello").flags


@pytest.mark.parametrize(
    "words",
    [
        "Gladly. Don't mind me if I'm shaken, her dad took her out of treatment on Wednesday and"
        " hasn't said where they went.",
        "I do couples. On Thursday he brought the other woman along to the session, and I sat"
        " there. Fridays, online.",
        "The college has suspended the freshman I see, after what was in his essay.",
    ],
)
def test_clients_told_of_in_passing_are_heard(words: str) -> None:
    """What looks like small talk may be somebody's story."""
    assert "client_info" in understand(Words(words), subject="Hello").flags
