"""A client told in passing by initials or a first name, or by what she left behind."""

from __future__ import annotations

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand


def _told(words: str) -> bool:
    return "client_info" in understand(Words(words)).flags


@pytest.mark.parametrize(
    "words",
    [
        "R.T. lost his placement on Monday, the second since summer. I need people. CSWA, Woodburn.",
        "Sorry to be late. M. was hospitalized again and I sat with the parents.",
        "Between V.'s hearing and the move I have read no mail. Yes, count me in.",
        "She was quiet all hour and then she left her mittens on my couch. LPC, Keizer.",
        "I accept. I'd like to bring Otis, 8, who bites.",
        "P.K. signed the release, so go ahead and call me.",
        "Yes to the 20th. Five minutes about Abigail, who's back in detox, would do.",
        "My Friday noon is getting sicker, and I carry it alone.",
    ],
)
def test_who_is_told_of_by_her_initials_or_her_name_is_noticed(words: str) -> None:
    """No word says client, and yet it is one's story."""
    assert _told(words)


@pytest.mark.parametrize(
    "words",
    [
        "T.R. from the Salem group told me about you and I'd like to join.",
        "I left my coat in my office, so I'm late.",
        "D. W. can't come on Thursday, she asked me to tell you.",
        "I'd like to bring Otis, who has practiced eight years.",
        "We meet at 7 P.M. in the hospital cafeteria.",
        "The board's hearing on rule 14 kept me busy.",
    ],
)
def test_colleagues_by_their_initials_are_no_clients(words: str) -> None:
    """Who recommends, comes late or is brought along befalls nothing."""
    assert not _told(words)
