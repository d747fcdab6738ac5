import re
import textwrap

import pytest

from mail import letter
from mail.quoting import quote

OURS = """Hello Dana,

Thank you for your letter. This is what we read in it:

  Years in practice: 14 ("about fourteen years in")
  Town or ZIP: Portland ("near the Hawthorne bridge")
  Free: Tuesday 12:00-13:30; Friday 8:30-11:00

Is that right? Reply "yes" and we'll look for a group, or correct the lines in your reply.
If you do nothing, your request waits until 23 November and then lapses; nobody sees it before.

What happens next: when there are four to six people who fit, you get a mail that shows them
(first name, licence, years, orientations, town) — and you say yes or no.

To stop all mail from us, reply STOP. To withdraw this request only, reply WITHDRAW.

--
Portland Peer Circles
https://circles.example.org/help
"""
ANSWER = "Yes, that's right. I could also do Thursday evenings."
OUTLOOK = "From: Circles <c@example.org>\nSent: Monday, November 9, 2026\nTo: Dana\nSubject: A\n\n"


def _rewrapped(text, width):
    paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
    return "\n\n".join("\n".join(textwrap.wrap(part, width)) for part in paragraphs)


def _curled(text):
    return re.sub(r'"([^"]*)"', "“\\1”", text).replace("'", "’").replace("-", "–")


#: What programs do to a mail that they quote.
CHANGES = {
    "nothing": lambda text: text,
    "rewrapped narrow": lambda text: _rewrapped(text, 40),
    "rewrapped wide": lambda text: _rewrapped(text, 72),
    "on one line": lambda text: " ".join(text.split()),
    "curled": _curled,
    "curled and rewrapped": lambda text: _rewrapped(_curled(text), 50),
    "cut": lambda text: "\n".join(text.split("\n")[3:11]),
    "cut in a word": lambda text: text[:400],
    "small letters": str.lower,
    "starred": lambda text: "\n".join(
        f"*{line}*" if line.strip() else "" for line in text.split("\n")
    ),
    "indented": lambda text: textwrap.indent(text, "\t"),
    "bullets": lambda text: text.replace("\n  ", "\n  • "),
    "links spelled out": lambda text: text.replace("/help", "/help<https://safe.example/?u=1&d=2>"),
    "letters lost": lambda text: text.replace("—", "?").replace('"', ""),
    "marked here and there": lambda text: "\n".join(
        f"> {line}" if number % 3 else line for number, line in enumerate(text.split("\n"))
    ),
}


def _new(body):
    raw = f"From: Dana <d@example.org>\nSubject: Re: A\n\n{body}".encode()
    return quote.divide(letter.read(raw), [OURS]).new


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("below", [True, False])
def test_our_mail_is_subtracted_whatever_a_program_did_to_it(change, below):
    """Without any mark our own words are found by alignment, above or below the answer."""
    old = change(OURS)

    new = _new(f"{ANSWER}\n\n{old}" if below else f"{old}\n\n{ANSWER}")
    assert ANSWER == " ".join(new.split())


HERS = [
    "I could do Tuesday 12:00-13:30; Friday 8:30-11:00 as well.",
    "When there are four to six people who fit, please write to me.",
    "Please withdraw this request only.",
    "To stop all mail from us, is STOP enough?",
    "yes",
    "STOP",
    "👍",
]


@pytest.mark.parametrize("words", HERS)
@pytest.mark.parametrize("old", ["", f"\n\n{OURS}", f"\n\n{OUTLOOK}{OURS}"], ids=len)
def test_what_she_typed_herself_stays_hers(words, old):
    """Words that we used before are hers when she types them in a sentence of her own."""
    assert words == _new(f"{words}{old}")


def test_an_edited_field_is_an_answer():
    """A line of our form that comes back with another value is the writer's, whole."""
    old = OURS.replace("Portland (", "Salem (").replace("8:30-11:00", "9:00-12:00")

    new = _new(f"Yes, with changes.\n\n{OUTLOOK}{old}")
    assert [
        "Yes, with changes.",
        'Town or ZIP: Salem ("near the Hawthorne bridge")',
        "Free: Tuesday 12:00-13:30; Friday 9:00-12:00",
    ] == [line.strip() for line in new.split("\n") if line.strip()]


def test_an_example_of_ours_taken_up_in_pieces_is_the_writers():
    """Our mails show what to answer; who words it so settles it, whatever she changes between."""
    ours = (
        "Will it be a group? A few words on each will do, for example: “Confirmed. We talk over\n"
        "cases and how we are doing; every other Tuesday at noon, at my office, 90 minutes;\n"
        "conflicts first in the group, then with an outside consultant.” These are a start.\n"
    )
    words = (
        "Confirmed. The group is for talking over cases and how we are doing with them. Every other"
        " week, at my office, 90 minutes. Conflicts first in the group, then with an outside"
        " consultant we all trust."
    )
    reply = f"From: a@b.example\n\n{words}\n".encode()

    assert words == quote.divide(letter.read(reply), (ours,)).new
    assert "" == quote.divide(letter.read(f"From: a@b.example\n\n{ours}".encode()), (ours,)).new
