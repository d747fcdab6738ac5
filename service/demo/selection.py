"""Which mails of a run tell the story: the first of each kind, with the letter it answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.demo.mailbox import Delivered

#: Notice, and the heading under which it is shown; the order is the story's.
ORDER = (
    ("echo", "What we read in a request"),
    ("proposal", "Would you join this group?"),
    ("condition", "A yes with an if"),
    ("question-passed-on", "A question"),
    ("coordinator-alert", "What the coordinator gets"),
    ("relay", "The coordinator's answer, relayed"),
    ("accept-received", "A yes is noted"),
    ("decline-received", "A no is noted"),
    ("proposal-changed", "A replacement is asked"),
    ("reminder", "The one reminder"),
    ("paused", "After silence, the request is on hold"),
    ("proposal-fallen", "A proposal that falls"),
    ("organizer-confirm", "The organizer is asked"),
    ("introduction", "The introduction"),
    ("not-placed", "No group this time: why, and what would help"),
)
_MARKS = ("\nOn ", "\n> On ", "\n    On ", "\n______")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One kind of mail.

    Attributes
    ----------
    heading : str
    number : int
        Place of the mail in the run, from 0.
    mail : Delivered
    letter : Delivered or None
        What it answers.
    """

    heading: str
    number: int
    mail: Delivered
    letter: Delivered | None


def chapters(mails: Sequence[Delivered]) -> Iterator[Chapter]:
    """The first mail of each kind that the run has, in the order of the story."""
    by_id = {str(each.mail["Message-ID"]): each for each in reversed(mails)}
    first = {each.notice: number for number, each in reversed(list(enumerate(mails)))}
    for notice, heading in ORDER:
        if notice in first:
            mail = mails[first[notice]]
            letter = by_id.get(str(mail.mail["In-Reply-To"] or "none"))
            yield Chapter(heading, first[notice], mail, letter)


def own_words(text: str) -> str:
    """What stands above a letter's quotation, as the demo's four programs quote."""
    for mark in _MARKS:
        text = text.partition(mark)[0]
    return text.replace("\r", "").strip()
