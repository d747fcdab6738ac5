"""What of a body is its writer's own, where an older mail stands below under its headers."""

from __future__ import annotations

import pytest

from mail.letter import read
from mail.speaking.own_words import own
from mail.speaking.screen import screen
from mail.understanding import Disposition

_BLOCK = (
    "________________________________\n"
    "From: Consultation Groups <groups@imhpa.example>\n"
    "Sent: Thursday, October 22, 2026 3:50 PM\n"
    "To: Penelope Grove\n"
    "Subject: A possible group for you (G-2164)\n\n"
    "Group G-2164. Mondays 11 am, Eugene.\n"
)


def _mail(words: str, *, headers: str = "", block: str = _BLOCK) -> bytes:
    front = "From: Penelope Grove <penelope@grove.example>\nTo: groups@imhpa.example\n"
    about = "Subject: RE: A possible group for you (G-2164)\nIn-Reply-To: <g@imhpa.example>\n"
    return f"{front}{about}{headers}\n{words}\n\n{block}".encode()


def test_headers_of_an_older_mail_are_no_web_form() -> None:
    """A responder that quotes ours under From, Sent, To and Subject stays one (guarantee 4)."""
    raw = _mail(
        "Thanks for your note! I'm walking the Camino through November 22.",
        headers="Auto-Submitted: auto-replied\nX-Autoreply: yes\n",
    )

    assert screen(read(raw)).disposition is Disposition.AUTO_REPLY


@pytest.mark.parametrize("words", ["Yes, gladly.", "Received. Acceptable.", "No, not this one."])
def test_a_person_above_such_headers_is_one(words: str) -> None:
    """Whose program quotes so is read as any person is, and believed."""
    letter = read(_mail(words))
    found = screen(letter)

    assert found.disposition is Disposition.HUMAN
    assert not found.doubtful
    assert own(letter).words == words
    assert own(letter).over_block


def test_a_web_form_is_its_own_words() -> None:
    """At the top such lines are what a form was filled in with."""
    filled = "Name: Ana Ruiz\nEmail: ana@ruiz.example\nTown: Bend\nLicense: LPC\nMessage: a group"
    letter = read(_mail(filled, block=""))

    assert screen(letter).reason == "a web form sent a member's words"
    assert not own(letter).over_block


def test_the_issue_of_a_list_is_its_programs() -> None:
    """What a list gathers from its members was not written to us."""
    raw = (
        b"From: vc-talk-request@lists.valley.example\nTo: vc-talk@lists.valley.example\n"
        b"Subject: vc-talk Digest, Vol 9, Issue 31\nPrecedence: list\n"
        b"List-Id: Valley talk <vc-talk.lists.valley.example>\n\n"
        b"1. one seat in our Tuesday consult group, McMinnville (D. Prewitt)\n"
    )

    assert screen(read(raw)).disposition is Disposition.AUTO_REPLY


def test_a_member_who_writes_through_a_list_is_a_person() -> None:
    """Only the list's own program is one."""
    raw = (
        b"From: Dana Prewitt <dana@yamhill.example>\nTo: vc-talk@lists.valley.example\n"
        b"Subject: one seat in our Tuesday group\nPrecedence: list\n"
        b"List-Id: Valley talk <vc-talk.lists.valley.example>\n\n"
        b"We have one seat in our consult group in McMinnville, all asked. Dana, LPC\n"
    )

    assert screen(read(raw)).disposition is Disposition.HUMAN
