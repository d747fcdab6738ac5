"""Senders that look like somebody else."""

from __future__ import annotations

import pytest

from mail.reading.understand import read_mail
from mail.trust.homograph import is_homograph


@pytest.mark.parametrize(
    "address",
    [
        "dаna@example.com",  # Cyrillic a
        "dana@ехample.com",  # Cyrillic e and kh
        "dana@сосо.com",  # nothing but Cyrillic twins under a Latin ending
        "dana\u200b@example.com",
        "ｄａｎａ@example.com",
        "dana@xn--exmple-4nf.org",
    ],
)
def test_disguised_address_is_told(address: str) -> None:
    """Mixed scripts, twins, invisible and fullwidth letters are disguises (Unicode TS 39)."""
    assert is_homograph(address)


@pytest.mark.parametrize(
    "address",
    [
        "dana@example.com",
        "josé@example.es",
        "анна@почта.рф",
        "花子@例え.jp",
        "müller@müller.de",
        "",
    ],
)
def test_honest_address_is_left_alone(address: str) -> None:
    """An address in one script, whichever, is nobody's disguise."""
    assert not is_homograph(address)


def test_letter_of_a_disguised_sender_is_not_acted_upon() -> None:
    """The look-alike of a member is flagged, and who it is gets asked."""
    raw = "From: Dana <dаna@example.com>\nSubject: Re: Your group\n\nYes, I accept.\n".encode()

    found = read_mail(raw)

    assert "phishing" in found.flags
    assert "identity" in found.ask
