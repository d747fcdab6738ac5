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
