"""Every fact is shown by words that literally stand in the letter, whatever the letter."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.as_json import to_json
from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Facts

SENT = datetime(2026, 11, 3, 10, 30, tzinfo=UTC)

#: Pieces of letters that name every fact there is, to be joined in any order.
PIECES = (
    "Hi, I'm Dana Ruiz, an LCSW of twelve years in Bend.",
    "licensed since 2009, in practice since ’07",
    "LPC Associate (PCA), second year",
    "My practice is psychodynamic, with some EMDR — not CBT.",
    "I’m IFS level 2, SE trained, EFT with couples",
    "I see teens, couples and veterans.",
    "I moved from Boise to SE Portland 97202.",
    "I'd drive 30 minutes or as far as Salem.",
    "In person if possible; Zoom would do.",
    "Tues/Thurs after 3, first Friday 10–11:30, not Wednesdays",
    "half nine to eleven on Mondays, Mountain time",
    "weekday mornings except Wed",
    "five or six people, twice a month",
    "I hope for honest feedback on hard cases.",
    "Please don't put me with my ex-husband, Paul Marsh.",
    "together with Ann Lee",
    "I use a wheelchair; ground floor please.",
    "I am a queer therapist and would rather not be the only one.",
    "We have two open seats in G-2188.",
    "My last meeting will be December 10.",
    "We met on Oct 6 and the 20th.",
    "I'm away until January 4.",
    "Years in practice: 13\nCity / ZIP: Roseburg 97471\nTimes: Mon PM",
    "-- \nDana Ruiz, Ph.D.\nLicensed Psychologist\nSalem, Oregon 97301",
)
JOINERS = (" ", "\n", "\n\n", "; ", " ... ", "\r\n", "\u00a0", " \n", "\t")


def _evidence(value):
    if isinstance(value, dict):
        if "evidence" in value:
            yield value["evidence"]
        for each in value.values():
            yield from _evidence(each)
    elif isinstance(value, list):
        for each in value:
            yield from _evidence(each)


def _shown(new, signature="", subject=""):
    found = understand(Words(new, signature=signature), subject=subject, sent_at=SENT)
    return [*_evidence(to_json(found)["facts"])], found


def test_the_pieces_name_every_fact():
    """Otherwise the property below would hold of nothing."""
    named = [_shown(piece)[1].facts for piece in PIECES]

    silent = [
        name
        for name in Facts.__dataclass_fields__
        if not any(getattr(facts, name) for facts in named)
    ]
    assert [] == silent


@settings(max_examples=70, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=7),
    st.sampled_from(JOINERS),
    st.sampled_from([str, str.lower, str.upper, str.title]),
    st.sampled_from(["", "Dana Ruiz, LCSW\nBend, OR"]),
)
def test_evidence_stands_in_any_arrangement_of_words(pieces, joiner, case, signature):
    """Order, case and white space never make a fact without its literal words."""
    new, subject = case(joiner.join(pieces)), case(pieces[0])

    shown, _ = _shown(new, signature, subject)

    assert all(words in new or words in signature or words in subject for words in shown)


@settings(max_examples=70, deadline=None)
@given(
    st.sampled_from(PIECES),
    st.lists(st.tuples(st.integers(0, 120), st.characters(codec="utf-8")), min_size=1, max_size=6),
)
def test_evidence_stands_in_words_with_any_letters_put_in(piece, letters):
    """Letters that grow or shrink in lower case do not shift the evidence."""
    for at, letter in letters:
        piece = piece[:at] + letter + piece[at:]

    shown, _ = _shown(piece)

    assert all(words in piece for words in shown)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_any_words_are_read_without_an_error(words):
    """Reading never raises, and shows nothing that is not there."""
    shown, _ = _shown(words, subject=words[:40])

    assert all(evidence in words for evidence in shown)


@pytest.mark.parametrize("words", ["İSTANBUL LPC, 5 yrs, Bend", "Straße LCSW ﬁve years Salem ŉ"])
def test_letters_that_change_length_keep_their_place(words):
    """Some letters grow when made small; the evidence is cut from the letter as written."""
    shown, found = _shown(words)

    assert found.facts.licences
    assert all(evidence in words for evidence in shown)
