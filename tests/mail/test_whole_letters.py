"""First letters whose words look like a quotation, a signature or a footer, and are none."""

import pytest

from mail import letter
from mail.quoting import quote

LETTERS = {
    "dashes list": (
        "Here is what I need:\n"
        "- a group in SE Portland\n"
        "- Tuesdays or Thursdays\n"
        "- no Fridays\n"
        "\n"
        "Thank you,\n"
        "Dana"
    ),
    "time list": (
        "I am free:\n\nTuesday 12:00-13:30\nThursday 9:00-11:00\nFriday from 8:30 on\n\nDana"
    ),
    "from to": ("From: Portland, OR\nTo: wherever the group meets\n\nI would travel."),
    "facts": (
        "Name: Dana Cole\n"
        "License: LCSW\n"
        "Years: 14\n"
        "From: Portland\n"
        "Date licensed: 2009\n"
        "Subject areas: trauma, couples\n"
        "\n"
        "Thanks"
    ),
    "form": (
        "Town or ZIP: Portland\n"
        "Format: in person\n"
        "Availability: Tue 12:00\n"
        "To: be decided\n"
        "From: 2012\n"
        ""
    ),
    "quote someone": (
        'My supervisor wrote: "go and find a group" and so I write.\n\nOn Mondays I am free.'
    ),
    "on": (
        "On Monday, November 9 at 10:00 AM I wrote to you:\n"
        "I would like to join. Nothing came back."
    ),
    "on2": ("On Nov 9, 2026 at 10:02 AM I asked for this:\na group of five.\n\nDana"),
    "original": ("My original message was in October.\n\nOriginal message:\nI wanted to join."),
    "rule": ("Two things.\n\n----\n\nFirst, I'd join.\n\n----\n\nSecond, not on Fridays."),
    "stars": ("*********\nI would like to join\n*********"),
    "sent": ("Sent from the office, but I am mostly at home on Fridays."),
    "sign off with text": ("Dana Cole, LCSW\n\nP.S. I forgot: no Fridays please."),
    "ps after sig": (
        "I'd like to join.\n\nDana Cole, LCSW\n503-555-0100\n\nPS: evenings only, please."
    ),
    "confid": ("Is this e-mail confidential? I see clients and I am careful.\n\nDana"),
    "this email": ("This email is to join a consultation group. I am an LCSW in Salem."),
    "disclaimer word": (
        "Disclaimer: I am new to this. Please tell me whether a group in Salem is possible and when."
    ),
    "the group": ("The message I got says that I should reply yes. Yes!"),
    "if": ("If you received my message in error last week, ignore it; I do want to join a group."),
    "please conf": (
        "Please keep this message confidential: I am leaving my agency and want a group on Tuesdays."
    ),
    "unsubscribe": ("To unsubscribe from this list, what do I do? Please unsubscribe me."),
    "dated": ("11/9/2026 10:02: I called you, nobody answered, so I write.\nI would like to join."),
    "van": ("Van: I drive one, so travel is fine.\nTill: late evenings.\nDana"),
    "am": ("Am: mornings are best.\nAn: other option is noon.\nDe: none\n"),
    "wrote": (
        "A colleague, Ann Lee (ann@example.org), wrote:\n"
        "you should join, they are great.\n"
        "So here I am, LCSW, Salem."
    ),
    "client wrote": ("ann@example.org wrote me about your groups. I would like to join."),
}


@pytest.mark.parametrize("words", LETTERS.values(), ids=LETTERS)
def test_a_persons_letter_is_new_from_first_to_last(words):
    """No word of a letter that quotes nothing is taken for somebody else's."""
    raw = (
        "From: Dana Cole <d@example.org>\nSubject: Joining\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{words}\n"
    )

    assert words.split() == quote.divide(letter.read(raw.encode())).new.split()
