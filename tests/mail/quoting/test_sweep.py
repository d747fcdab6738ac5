import time

import pytest

from mail import letter
from mail.quoting import quote

OURS = (
    "Would you join this group of five therapists?\n"
    "It would meet every other Tuesday from noon to half past one.\n"
    "Which town is yours, and how far would you travel for it?\n"
    "Answer YES or NO by replying to this mail; to stop all mail from us, reply STOP.\n"
)
BLOCK = (
    "From: Circles <c@example.org>\nSent: Monday, November 9, 2026 9:00 AM\nTo: Dana\nSubject: A"
)


def new_words(body):
    """What is new in a plain reply to our mail."""
    raw = f"From: Dana <d@example.org>\nSubject: Re: A\n\n{body}".encode()
    return quote.divide(letter.read(raw), [OURS]).new


def test_an_answer_inside_an_unmarked_quotation_is_heard():
    """Outlook marks nothing: what stands between two lines of ours is the writer's."""
    lines = OURS.splitlines()
    body = f"See below.\n\n{BLOCK}\n\n{lines[0]}\n{lines[1]}\n{lines[2]}\nSalem, half an hour.\n{lines[3]}\n"

    assert "See below.\n\nSalem, half an hour." == new_words(body)


def test_an_older_mail_below_ours_is_not_heard():
    """Where much below the opening is not ours, nothing of it is taken for an answer."""
    older = "I would like to join. Please stop the reminders, I live in Salem. " * 6
    body = f"Thanks.\n\n{BLOCK}\n\n{OURS}\n{older}\nReply STOP to end.\n{OURS}"

    assert "Thanks." == new_words(body)


TAILS = ["chips", "http://example.org/abc/def)"]


@pytest.mark.parametrize("tail", TAILS)
def test_the_unmarked_end_of_a_quoted_line_is_quoted(tail):
    """A program that wraps after marking leaves ends without a mark."""
    long = "> Pitchfork occupy vegan pabst hammock, wayfarers pok pok and kale"
    body = f"Fine.\n\nOn Nov 9, 2026, at 9:00, A <a@x.org> wrote:\n{long}\n{tail}\n> and more."

    assert "Fine." == new_words(body)


@pytest.mark.parametrize("answer", ["yes please", "no", "stop", "I can't"])
def test_an_answer_below_a_long_quoted_line_is_an_answer(answer):
    """What could be an answer stays the writer's, however the line above it ends."""
    long = "> Would you join this group of five that meets on Tuesdays from noon to"
    body = f"On Nov 9, 2026, at 9:00, A <a@x.org> wrote:\n{long}\n{answer}\n> half past one."

    assert answer == new_words(body)


FORWARDS = [
    "Begin forwarded message:",
    "Anfang der weitergeleiteten Nachricht:",
    "Début du message réexpédié :",
    "Začátek přeposílané zprávy:",
    "---------- Forwarded message ---------",
    "---------- Továbbított üzenet ---------",
]


@pytest.mark.parametrize("rule", FORWARDS)
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_is_passed_on_stands_apart(rule, mark):
    """A forwarded mail is neither new nor quoted, marked or not, in the program's language."""
    old = f"{rule}\n\nFrom: A <a@x.org>\nDate: 9 November 2026\nSubject: Hi\n\nI join your group."
    marked = "\n".join(f"{mark}{line}" for line in old.split("\n"))
    raw = f"From: Dana <d@example.org>\nSubject: Hi\n\nFor you.\n\n{marked}\n".encode()

    words = quote.divide(letter.read(raw))
    assert "For you." == words.new
    assert "I join your group." in words.forwarded


LONG = {
    "marks": "> " * 50_000,
    "many marks": ">" * 20_000 + " yes",
    "one word": "a" * 100_000,
    "one line": "word " * 20_000,
    "rules": ("-" * 79 + "\n") * 1_500,
    "openings": "On Mon, Nov 9, 2026 at 10:02 AM\n" * 1_500,
    "verbs": "On 9 wrote: " * 8_000,
    "addresses": "a@" * 50_000,
    "brackets": "On Mon 9 2026 10:02 <\n" * 1_500,
    "headers": "From: a@b.c\n" * 1_500,
    "signatures": "__\nDana Cole, LCSW\n" * 700,
    "our words": OURS.replace("\n", " ") * 200,
}


@pytest.mark.parametrize("body", LONG.values(), ids=LONG)
def test_no_body_keeps_the_reader_long(body):
    """Whatever is sent, dividing it takes well under the two seconds that a mail may cost."""
    read = letter.read(f"From: Dana <d@example.org>\n\n{body}".encode())

    start = time.process_time()
    quote.divide(read, [OURS])
    assert time.process_time() - start < 1.5
