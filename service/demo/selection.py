"""Which mails of a run tell the story: one of each kind, with the letter that it answers.

It is the first of its kind; only a question, what the coordinator gets of it and
the answer are taken from one and the same conversation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.demo.mailbox import Delivered

_WELCOMED = "Everybody has said yes: the newcomer is introduced"
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
    ("apart-noted", "With whom not to sit, told in private"),
    ("proposal-changed", "A replacement is asked"),
    ("reminder", "The one reminder"),
    ("paused", "After silence, the request is on hold"),
    ("proposal-fallen", "A proposal that falls"),
    ("organizer-confirm", "The organizer is asked"),
    ("introduction", "The introduction"),
    ("not-placed", "No group this time: why, and what would help"),
    ("offer-recorded", "A free seat in a group"),
    ("seat-proposal", "Would you like a seat in this group?"),
    ("seat-accepted", "The newcomer's yes is noted"),
    ("consent", "May a colleague join your group?"),
    ("consent-noted", "A member's answer is noted, and stays private"),
    ("seat-closed", "Nobody joins, whoever said no or nothing"),
    ("introduction", _WELCOMED),
)
#: The kinds that belong to the first question which is passed on.
_OF_A_QUESTION = frozenset({"coordinator-alert", "relay"})
#: Words of the mail that shows a kind best, or what a heading says, where the run has one.
_BEST = {"not-placed": "You would have had a place", _WELCOMED: "you are one of them now"}
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
    """A mail of each kind that the run has, in the order of the story."""
    for notice, heading in ORDER:
        number = _number(mails, notice, heading)
        if number is not None:
            yield Chapter(heading, number, mails[number], _answered(mails, number))


def _number(mails: Sequence[Delivered], notice: str, heading: str) -> int | None:
    """Which mail shows a kind, the first that belongs to the story."""
    found = [number for number, each in enumerate(mails) if each.notice == notice]
    asker = next((each.recipient for each in mails if each.notice == "question-passed-on"), "")
    if asker and notice in _OF_A_QUESTION:
        theirs = [k for k in found if asker in (mails[k].recipient, *_addresses(mails[k].text))]
        found = theirs or found
    words = _BEST.get(heading) or _BEST.get(notice, "")
    best = [k for k in found if words in " ".join(mails[k].text.split())]
    return next(iter(best or found), None)


def _addresses(text: str) -> list[str]:
    return re.findall(r"[\w.+-]+@[\w.-]+\w", text)


def _answered(mails: Sequence[Delivered], number: int) -> Delivered | None:
    """The letter that a mail of ours answers, or whose words it passes on."""
    mail = mails[number]
    letters = [each for each in mails[:number] if not each.notice]
    parent = str(mail.mail["In-Reply-To"] or "none")
    by_id = {str(each.mail["Message-ID"]): each for each in letters}
    if parent in by_id or mail.notice not in _OF_A_QUESTION:
        return by_id.get(parent)
    said = " ".join(mail.text.replace("|", " ").split())
    return next(
        (each for each in reversed(letters) if " ".join(own_words(each.text).split()) in said), None
    )


def own_words(text: str) -> str:
    """What stands above a letter's quotation, as the demo's four programs quote."""
    for mark in _MARKS:
        text = text.partition(mark)[0]
    return text.replace("\r", "").strip()
