"""Rows of a few words with what they answer, each as the whole mail that it would be.

The rows of ``benchmarks/facts`` are passages of letters.  Every third row of a file is set
aside: it teaches nothing, and only its figure is looked at.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

FOLDER = Path(__file__).parent / "facts"
_WROTE = "On Tue, Nov 3, 2026 at 9:00 AM Peercircle <circle@peercircle.example> wrote:"
#: What we wrote, by the context of the answer that quotes it; a fresh letter quotes nothing.
_QUOTED = {
    "echo": "This is what I understood. Please reply with what is wrong.",
    "proposal": "A group is proposed to you. Would you like to be in it? Reply yes or no.",
    "life": "How is your group doing? The next meeting is on Thursday.",
    "reminder": "A reminder: we have not heard from you yet about the group that was proposed.",
}


def rows(path: Path) -> Iterator[tuple[bool, dict[str, str]]]:
    """All rows of a table, each with whether it is set aside.

    Parameters
    ----------
    path : Path
    """
    with path.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)):
            yield number % 3 == 2, row


def mail(words: str, context: str) -> bytes:
    """A passage as a whole mail, with the mail of ours that it answers below.

    Parameters
    ----------
    words : str
        The sender's new words.
    context : str
        What they answer: ``echo``, ``proposal``, ``life``, ``reminder``, or anything else for
        a letter that answers nothing.

    Examples
    --------
    >>> b"Re: Peercircle" in mail("Yes.", "proposal"), b"> A group" in mail("Yes.", "fresh")
    (True, False)
    """
    quoted = _QUOTED.get(context)
    found = EmailMessage()
    found["From"], found["To"] = "Jo Writer <jo@home.example>", "circle@peercircle.example"
    found["Date"] = "Tue, 03 Nov 2026 10:00:00 -0800"
    found["Subject"] = "Re: Peercircle" if quoted else "Peer group"
    found.set_content(words + (f"\n\n{_WROTE}\n> {quoted}\n" if quoted else ""))
    return found.as_bytes()
