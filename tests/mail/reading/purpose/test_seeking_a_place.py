"""Who looks for a place in a group that is there, told from a group that has one."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Intent


@pytest.mark.parametrize(
    ("words", "offers"),
    [
        ("I'd join an existing group if one has space rather than start from scratch", False),
        ("any news? could there be a place in an existing group for me?", False),
        ("I would gladly join an existing group that has an open seat.", False),
        ("If a group has an opening I would love to have it.", False),
        ("Our existing group has space for one.", True),
        ("I'd be glad if somebody would join our group, which has an open seat.", True),
        ("I run a group on Mondays and it has an open seat.", True),
    ],
)
def test_wish_for_a_place_is_no_offer_of_one(words, offers):
    """An offer is made by whoever speaks of a group of their own."""
    said = understand(Words(words))

    assert offers is (Intent.OFFER_SEATS in (said.intent, *said.secondary_intents))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Happy to fill an open seat in an established group.", Intent.JOIN),
        ("I am happy to fill an open seat in an established group. LCSW, 9 years.", Intent.JOIN),
        ("Glad to take a vacant spot in one of your groups, if there is one.", Intent.JOIN),
        ("I could fill a free place in any ongoing group.", Intent.JOIN),
        ("Put me into any group that has a free seat.", Intent.JOIN),
        ("I'd be happy with a seat in an existing group.", Intent.JOIN),
        ("If an established group has an opening, I'll take it.", Intent.JOIN),
        ("I am willing to fill in where a group needs one more.", Intent.JOIN),
        ("We would be happy to fill an open seat in our group.", Intent.OFFER_SEATS),
        ("We have an open seat to fill in our established group.", Intent.OFFER_SEATS),
        ("Happy to fill our open seat with whoever you send.", Intent.OFFER_SEATS),
        ("I'm looking to fill an open seat in my established group.", Intent.OFFER_SEATS),
        ("Need to fill two seats in our Tuesday circle.", Intent.OFFER_SEATS),
        ("There is a seat to fill in G-AB2CD, glad to have anybody.", Intent.OFFER_SEATS),
    ],
)
def test_who_would_fill_a_seat_wishes_and_whose_group_has_one_offers(words, expected):
    """The same words are a wish or an offer by whose group it is."""
    assert expected is understand(Words(words), subject="Consultation group").intent
