"""Writes ``docs/conversation.md``: the real mails of a run of the demo, one of each kind."""

from __future__ import annotations

import logging
import re
import sys
import tempfile
from pathlib import Path

import structlog

from service.demo.selection import chapters, own_words
from service.demo.story import BEGAN, tell
from service.demo.world import World, world

_HEAD = """# The conversation, in real mails

These are mails of a run of `peercircle demo`, written by `make docs`: one of each kind,
with the letter that it answers where there is one.
Tokens and codes differ from run to run and are shown as such.
"""


def write(path: Path) -> None:
    """Run the story and write the document."""
    with tempfile.TemporaryDirectory() as folder, world(Path(folder), BEGAN) as at:
        tell(at)
        path.write_text(document(at))


def document(at: World) -> str:
    """The mails in the order of their kinds."""
    mails = [mail for _, mail in at.log]
    parts = [_HEAD]
    for chapter in chapters(mails):
        mail, letter = chapter.mail, chapter.letter
        parts.append(f"\n## {chapter.heading} (`{mail.notice}`)\n")
        if letter is not None:
            parts.append(_quoted(f"{letter.mail['From']} wrote:", own_words(letter.text)))
        parts.append(_quoted(f"Subject: {_still(str(mail.mail['Subject']))}", _still(mail.text)))
    return "\n".join(parts)


def _still(text: str) -> str:
    """The words without what differs from run to run."""
    return re.sub(r"\bG-[A-Z0-9]{5}\b", "G-XXXXX", text.replace("\r", ""))


def _quoted(head: str, text: str) -> str:
    return f"```text\n{head}\n\n{text.strip()}\n```\n"


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    write(Path(sys.argv[1]))
