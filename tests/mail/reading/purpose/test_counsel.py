"""Where the learned opinion may change what the tables said, and where never."""

from __future__ import annotations

from itertools import product

import pytest

from mail.reading.purpose.counsel import hardly_asks_for_place, weigh
from mail.reading.purpose.wish import CERTAIN, SETTLED, Wish
from mail.reading.text import Text
from mail.understanding import Asked, Intent

TEXT = Text("Some words that the tables did not know.")
LONG = Text("Some more words, and they are so many that no single one turns them about.")
VOICES = (
    *("accept", "accept conditional", "confirm", "decline", "join", "other", "other not_yet"),
    "spam",
)
STRENGTHS = (0, 3, 4, 5, 6, SETTLED)


def _sure(voice: str, share: float = 0.98) -> dict[str, float]:
    rest = (1 - share) / (len(VOICES) - 1)
    return {each: share if each == voice else rest for each in VOICES}


def _consents(found: Wish) -> bool:
    return (
        found.intent in (Intent.ACCEPT, Intent.CONFIRM)
        and "intent" not in found.ask
        and "conditional" not in found.flags
    )


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("asked", [None, *Asked])
def test_no_consent_comes_from_the_opinion_alone(voice: str, asked: Asked | None) -> None:
    """However sure, it accepts and confirms nothing that the tables did not hear."""
    said = [Intent.OTHER, Intent.JOIN, Intent.DECLINE, Intent.QUESTION]
    for intent, strength, asks in product(said, STRENGTHS, ((), ("intent",))):
        wish = Wish(intent, ask=asks, strength=strength)

        assert not _consents(weigh(TEXT, wish, {}, _sure(voice), asked=asked))


@pytest.mark.parametrize(
    ("wish", "voice", "asked", "familiar", "understood"),
    [
        (Wish(Intent.OTHER), _sure("accept"), Asked.PROPOSAL, 1.0, True),
        (Wish(Intent.OTHER), _sure("accept", 0.7), Asked.PROPOSAL, 1.0, False),
        (Wish(Intent.OTHER), _sure("accept"), Asked.ECHO, 1.0, False),
        (Wish(Intent.OTHER), _sure("confirm"), Asked.ORGANIZER_CONFIRM, 1.0, True),
        (Wish(Intent.OTHER), _sure("confirm", 0.93), Asked.ORGANIZER_CONFIRM, 1.0, False),
        # A member's yes makes no group.
        (Wish(Intent.OTHER), _sure("confirm"), Asked.PROPOSAL, 1.0, False),
        # Of words that it never met it cannot be sure.
        (Wish(Intent.OTHER), _sure("accept"), Asked.PROPOSAL, 0.4, False),
        # A doubt or a condition that the tables heard stands.
        (Wish(Intent.OTHER, (), ("not_yet",), (), 6), _sure("accept"), Asked.PROPOSAL, 1.0, False),
        (Wish(Intent.OTHER, strength=SETTLED), _sure("accept"), Asked.PROPOSAL, 1.0, False),
        (Wish(Intent.OTHER), _sure("accept conditional"), Asked.PROPOSAL, 1.0, False),
    ],
)
def test_likely_consent_is_understood_and_asked_about(
    wish: Wish, voice: dict[str, float], asked: Asked, familiar: float, understood: bool
) -> None:
    """A consent in words of no table is told as one, and its writer asked whether it is."""
    found = weigh(TEXT, wish, {}, voice, asked=asked, familiar=lambda: familiar)

    assert understood is (found.intent in (Intent.ACCEPT, Intent.CONFIRM))
    assert not _consents(found)


@pytest.mark.parametrize(
    ("wish", "voice", "asked", "told"),
    [
        (Wish(Intent.OTHER), _sure("accept", 0.85), Asked.PROPOSAL, Intent.ACCEPT),
        (Wish(Intent.QUESTION), _sure("confirm", 0.85), Asked.ORGANIZER_CONFIRM, Intent.CONFIRM),
        (Wish(Intent.OTHER), _sure("accept", 0.75), Asked.PROPOSAL, Intent.OTHER),
        # Heard in doubt it must be likelier still; a no that was heard stands.
        (
            Wish(Intent.OTHER, (), ("not_yet",), (), 9),
            _sure("accept"),
            Asked.PROPOSAL,
            Intent.ACCEPT,
        ),
        (
            Wish(Intent.OTHER, (), ("not_yet",), (), 9),
            _sure("accept", 0.85),
            Asked.PROPOSAL,
            Intent.OTHER,
        ),
        (Wish(Intent.DECLINE, strength=4), _sure("accept"), Asked.PROPOSAL, Intent.OTHER),
        # An order that settled the letter is none the less one.
        (Wish(Intent.OTHER, strength=SETTLED), _sure("accept"), Asked.PROPOSAL, Intent.OTHER),
        # What the tables took for a yes and the opinion for hardly more is told and asked about.
        (Wish(Intent.ACCEPT, strength=6), _sure("accept", 0.5), Asked.PROPOSAL, Intent.ACCEPT),
    ],
)
def test_in_a_longer_letter_a_consent_is_told_sooner_and_asked_about(
    wish: Wish, voice: dict[str, float], asked: Asked, told: Intent
) -> None:
    """No small word turns a longer letter about, and still nobody is placed by likeness."""
    found = weigh(LONG, wish, {}, voice, asked=asked)

    assert told is found.intent
    assert not _consents(found)


def test_a_likely_acceptance_that_hangs_on_something_says_so() -> None:
    """It places nobody, and needs no question whether it was meant."""
    voice = _sure("accept conditional")
    found = weigh(LONG, Wish(Intent.OTHER), {}, voice, asked=Asked.PROPOSAL)

    assert (Intent.ACCEPT, ("conditional",), ()) == (found.intent, found.flags, found.ask)


@pytest.mark.parametrize(("share", "told"), [(0.95, Intent.ACCEPT), (0.85, Intent.OTHER)])
def test_a_no_may_be_a_yes_that_hangs_on_something(share: float, told: Intent) -> None:
    """What sounds like a no may be a yes with a condition, which places nobody."""
    wish = Wish(Intent.DECLINE, strength=4)
    found = weigh(TEXT, wish, {}, _sure("accept conditional", share), asked=Asked.PROPOSAL)

    assert told is found.intent
    assert not _consents(found)


@pytest.mark.parametrize("settled", [Intent.OTHER, Intent.SPAM])
def test_what_is_settled_gives_way_to_a_request_only_where_it_is_likely(settled: Intent) -> None:
    """Who is thought to ask for a place is asked six things, so that it must not be a guess."""
    wish = Wish(settled, strength=SETTLED)

    assert weigh(TEXT, wish, {}, _sure("join", 0.7)).intent is settled
    assert weigh(TEXT, wish, {}, _sure("join", 0.98)).intent is Intent.JOIN


@pytest.mark.parametrize(("share", "told"), [(0.68, Intent.DECLINE), (0.9, Intent.QUESTION)])
def test_what_is_asked_beside_a_no_takes_it_back_only_where_that_is_plain(
    share: float, told: Intent
) -> None:
    """A no in words that may deny is more than a guess."""
    words = Text("Rather not, I must rest. Is there a waiting list?")
    voice = {"decline": 1 - share, "question": share}
    found = weigh(words, Wish(Intent.DECLINE, strength=4), {}, voice, asked=Asked.PROPOSAL)

    assert told is found.intent


@pytest.mark.parametrize("strength", STRENGTHS[:-1])
def test_a_disbelieved_consent_is_asked_about(strength: int) -> None:
    """A yes that the opinion finds very unlikely is never counted."""
    found = weigh(TEXT, Wish(Intent.ACCEPT, strength=strength), {}, _sure("decline"))

    assert not _consents(found)


def test_a_plain_yes_becomes_no_no_by_the_opinion() -> None:
    """Who sounds like a no and says yes plainly is asked, and nobody has declined."""
    for strength, told in ((4, Intent.DECLINE), (6, Intent.ACCEPT)):
        found = weigh(TEXT, Wish(Intent.ACCEPT, strength=strength), {}, _sure("decline", 0.8))

        assert found.intent is told
    assert found.ask == ("intent",)


def test_a_condition_is_added_and_never_taken() -> None:
    """The opinion may hang a condition on a yes, and frees none of its own."""
    plain, bound = Wish(Intent.ACCEPT, strength=6), Wish(Intent.ACCEPT, (), ("conditional",), (), 5)

    assert ("conditional",) == weigh(TEXT, plain, {}, _sure("accept conditional")).flags
    assert ("conditional",) == weigh(TEXT, bound, {}, _sure("accept")).flags


@pytest.mark.parametrize("voice", ["decline", "join", "other"])
def test_more_plainly_said_is_harder_to_change(voice: str) -> None:
    """What the opinion leaves of a guess it leaves of a plain word too."""
    for share in (0.2, 0.4, 0.6, 0.8, 0.98):
        kept = [
            weigh(TEXT, Wish(Intent.LEAVE, strength=s), {}, _sure(voice, share)).intent
            is Intent.LEAVE
            for s in STRENGTHS
        ]

        assert kept == sorted(kept)


def test_what_is_certain_gives_way_to_nothing() -> None:
    """Tricks and calls for help are no matter of likeness; what tables settled otherwise is."""
    settled, certain = (Wish(Intent.OTHER, strength=s) for s in (SETTLED, CERTAIN))

    assert Intent.JOIN is weigh(TEXT, settled, {}, _sure("join")).intent
    assert settled == weigh(TEXT, settled, {}, _sure("join", 0.2))
    assert all(weigh(TEXT, certain, {}, _sure(voice)) == certain for voice in VOICES)


def test_no_order_that_was_heard_is_dropped_as_spam() -> None:
    """STOP ends all mail even in a letter that reads like advertising (guarantee 10)."""
    order, guess = Wish(Intent.OTHER, strength=SETTLED), Wish(Intent.OTHER, strength=3)

    assert order == weigh(TEXT, order, {}, _sure("spam"))
    assert Intent.SPAM is weigh(TEXT, guess, {}, _sure("spam")).intent


def test_signs_of_a_trick_yield_to_near_certainty_alone() -> None:
    """Nothing in a trick is believed because it sounds a little like a member."""
    trick = Wish(Intent.SPAM, strength=SETTLED)

    assert trick == weigh(TEXT, trick, {}, {"other": 0.67, "spam": 0.31, "join": 0.02})
    assert Intent.JOIN is weigh(TEXT, trick, {}, _sure("join")).intent


def test_a_plain_word_yields_to_nothing_hardly_likely() -> None:
    """Where the opinion sees a little of everything the tables have heard more than it."""
    no = Wish(Intent.DECLINE, strength=5)
    shares = {"leave": 0.37, "join": 0.3, "decline": 0.16, "question": 0.17}

    assert no == weigh(TEXT, no, {}, shares)
    assert Intent.LEAVE is weigh(TEXT, no, {}, {**shares, "leave": 0.6, "join": 0.07}).intent


@pytest.mark.parametrize(
    ("wish", "share", "hardly"),
    [
        (Wish(Intent.JOIN, strength=3), 0.3, True),
        (Wish(Intent.SEEK_CONSULTANT), 0.3, True),
        (Wish(Intent.JOIN, strength=3), 0.7, False),
        (Wish(Intent.JOIN, strength=4), 0.1, False),
        (Wish(Intent.OFFER_SEATS, strength=3), 0.1, False),
        (Wish(Intent.JOIN, flags=("update_of_existing_request",)), 0.1, False),
        (Wish(Intent.JOIN, (Intent.LEAVE,)), 0.1, False),
    ],
)
def test_a_guess_at_a_wish_to_be_placed_asks_what_is_wished(
    wish: Wish, share: float, hardly: bool
) -> None:
    """Six questions are for her who said that she wants a place, or sounds like it."""
    assert hardly is hardly_asks_for_place(LONG, wish, _sure(wish.intent.value, share))


def test_of_another_language_no_wish_is_disbelieved() -> None:
    """The opinion never met its words."""
    spanish = Text("Busco un grupo de consulta en Portland, puedo los martes de once a dos.")

    assert not hardly_asks_for_place(spanish, Wish(Intent.JOIN), _sure("other"))


def test_an_answer_of_many_unheard_words_is_a_likely_yes_sooner() -> None:
    """Where a table heard something, or the letter is shorter, more is needed."""
    longer = Text(LONG.new + " Some more words stand here so that nobody calls it short.")
    found = [
        weigh(text, Wish(Intent.OTHER, strength=s), {}, _sure("accept", 0.6), asked=Asked.PROPOSAL)
        for text, s in ((longer, 0), (longer, 3), (LONG, 0))
    ]

    assert [Intent.ACCEPT, Intent.OTHER, Intent.OTHER] == [each.intent for each in found]
    assert ("intent",) == found[0].ask
