"""Writes ``docs/conversation.md``: the real mails of a run of the demo, one of each kind."""

from __future__ import annotations

import logging
import re
import sys
import tempfile
from pathlib import Path

import structlog

from service.demo.mailbox import Delivered
from service.demo.story import BEGAN, tell
from service.demo.world import World, world

_HEAD = """# The conversation, in real mails

These are mails of a run of `peercircle demo`, written by `make docs`: the first of each kind,
with the letter that it answers where there is one.
Tokens and codes differ from run to run and are shown as such.
"""
_ORDER = (
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
    ("paused", "After silence, the request rests"),
    ("proposal-fallen", "A proposal that falls"),
    ("organizer-confirm", "The organizer is asked"),
    ("introduction", "The introduction"),
    ("not-placed", "No group this time: why, and what would help"),
)


def write(path: Path) -> None:
    """Run the story and write the document."""
    with tempfile.TemporaryDirectory() as folder, world(Path(folder), BEGAN) as at:
        tell(at)
        path.write_text(document(at))


def document(at: World) -> str:
    """The mails in the order of their kinds."""
    mails = [mail for _, mail in at.log]
    parts = [_HEAD]
    for notice, title in _ORDER:
        number = next((n for n, each in enumerate(mails) if each.notice == notice), None)
        if number is None:
            continue
        mail = mails[number]
        parts.append(f"\n## {title} (`{notice}`)\n")
        letter = _answered(mails, mail)
        if letter is not None:
            parts.append(_quoted(f"{letter.mail['From']} wrote:", _above_quote(letter.text)))
        parts.append(_quoted(f"Subject: {_still(str(mail.mail['Subject']))}", _still(mail.text)))
    return "\n".join(parts)


def _answered(mails: list[Delivered], mail: Delivered) -> Delivered | None:
    wanted = str(mail.mail["In-Reply-To"] or "")
    return next((each for each in mails if wanted and str(each.mail["Message-ID"]) == wanted), None)


def _above_quote(text: str) -> str:
    for mark in ("\nOn ", "\n> On ", "\n    On ", "\n______"):
        text = text.partition(mark)[0]
    return text


def _still(text: str) -> str:
    """The words without what differs from run to run."""
    return re.sub(r"\bG-[A-Z0-9]{5}\b", "G-XXXXX", text.replace("\r", ""))


def _quoted(head: str, text: str) -> str:
    return f"```text\n{head}\n\n{text.strip()}\n```\n"


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    write(Path(sys.argv[1]))
