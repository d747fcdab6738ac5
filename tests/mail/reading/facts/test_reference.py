"""Which group or request of ours a letter is about."""

import pytest

from mail.letter import read as read_letter
from mail.reading.facts import reference
from mail.reading.text import Text
from mail.reading.understand import read_mail

OFFERED = """Two groups have a place for you.

  G-2711: Tuesdays, 12:00 to 1:30 pm, online. Yuki, Odile, Marcus.
  G-2712: Mondays, 6:00 to 7:30 pm, in person in Portland. Perrin, Saoirse.

Would you join one of them?"""

CHOICES = [
    ("The second one, please.", "G-2712"),
    ("The second one, please. The first is at an hour when I teach.", "G-2712"),
    ("The first is too early for me; the other one then: Mondays.", "G-2712"),
    ("Number 1.", "G-2711"),
    ("1 please", "G-2711"),
    ("Option two, thanks!", "G-2712"),
    ("Put me down for #2", "G-2712"),
    ("I'd take the latter.", "G-2712"),
    ("The former, gladly.", "G-2711"),
    ("The last one suits me best.", "G-2712"),
    ("Not the first one. The second one.", "G-2712"),
    ("I'd go with the Monday people, they are nearer to me in temperament.", "G-2712"),
    ("Of the pair I'd choose the evening one, the other collides with supervision.", "G-2712"),
    ("Yes to the one on Zoom.", "G-2711"),
    ("In person for me, please.", "G-2712"),
    ("Portland it is!", "G-2712"),
    ("I know Yuki from school, so put me there.", "G-2711"),
    ("Tuesdays at noon, count me in. Mondays I can't.", "G-2711"),
    ("I can't do Mondays; Tuesdays then.", "G-2711"),
    ("I'd like the online one", "G-2711"),
    ("Lunchtime with Odile sounds good", "G-2711"),
    ("g-2712 for me", "G-2712"),
    ("G-2711 please, not G-2712", "G-2711"),
    ("Not G-2711, but G-2712 would be lovely.", "G-2712"),
    ("Neither, thank you. Mondays and Tuesdays are my hospital days.", None),
    ("Yes please! Either one would be wonderful.", None),
    ("Yes, gladly.", None),
    ("How many people are in each?", None),
    ("One question first: who leads it?", None),
    ("Thank you both for writing.", None),
]


@pytest.mark.parametrize(("words", "expected"), CHOICES)
def test_one_of_two_groups_is_told_by_rank_or_description(words, expected):
    """What was sent away is not chosen; a yes to whichever chooses none."""
    fact = reference.read(Text(words, subject="Re: Two groups for you", quoted=OFFERED))

    assert expected == (None if fact is None else fact.value)


def test_the_second_of_two_groups_is_meant_by_its_rank():
    """Read "the second one" as a pointer into the subject that we wrote."""
    text = Text("Accept the second one!", subject="Re: Two possible groups (G-2071, G-2074)")

    assert "G-2074" == reference.read(text).value


SOURCES = [
    (Text("I leave G-2033.", subject="leaving"), (), "G-2033"),
    (Text("Yes.", subject="Re: A possible group (G-2061)"), (), "G-2061"),
    (Text("Yes.", subject="Re: A group"), ("<G-2061.p1.x@groups.example>",), "G-2061"),
    (Text("Yes.", quoted="Did G-2950 meet in September?"), (), "G-2950"),
    (Text("Yes.", subject="Re: What we read (J-1510)"), (), "J-1510"),
    (Text("Bend.", quoted="Thank you for your request (J-3314)."), (), "J-3314"),
    (Text("Bend.", subject="Re: One question"), ("<J-3314.q1@groups.example>",), None),
    (Text("I came on a J-1 visa and drive the I-5."), (), None),
    (Text("our Tuesday group is fine"), (), None),
]


@pytest.mark.parametrize(("text", "ids", "expected"), SOURCES)
def test_a_number_is_found_wherever_the_letter_carries_it(text, ids, expected):
    """New words, subject, ids and quotation; of a request not from an id alone."""
    fact = reference.read(text, ids)

    assert expected == (None if fact is None else fact.value)


RETURNED = b"""Return-Path: <>
From: MAILER-DAEMON@mx.example
To: groups@circle.example
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

The following address failed: ann@there.example: 550 5.1.1 unknown user
--b
Content-Type: message/rfc822

To: ann@there.example
From: groups@circle.example
Subject: A possible group for you (G-2406)

Would you join?
--b--
"""


def test_a_bounce_is_about_the_group_of_the_mail_that_came_back():
    """The number stands only in what was returned."""
    found = read_mail(RETURNED)

    assert "bounce" == found.disposition.value
    assert "G-2406" == found.facts.group_ref.value
    assert not read_letter(RETURNED).in_reply_to


def test_groups_that_only_the_subject_names_are_not_told_by_description():
    """Where nothing quoted describes them, a description points at none."""
    raw = (
        b"From: ann@a.example\nSubject: Re: G-2711 or G-2712\n\nThe evening one with Yuki, please."
    )

    assert read_mail(raw).facts.group_ref is None
