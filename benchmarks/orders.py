"""How well orders are heard in natural words, and how often none is heard falsely.

``python benchmarks/orders.py [--half aside|open] [--wrong]`` reads ``benchmarks/facts/orders*.tsv``
as whole mails, the answers with our mail quoted below, and prints one JSON line for each file
and order.  Every third row of a file is set aside: it teaches nothing, and only its figure is
looked at.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from mail.reading.understand import read_mail
from mail.understanding import Command

FOLDER = Path(__file__).parent / "facts"
#: The orders that are counted.
COUNTED = (Command.STOP, Command.LEAVE, Command.PAUSE, Command.WITHDRAW, Command.FORGET)
_WROTE = "On Tue, Nov 3, 2026 at 9:00 AM Peercircle <circle@peercircle.example> wrote:"
#: What stands quoted below an answer.
_QUOTED = {
    "echo": "This is what I understood. Please reply with what is wrong.",
    "proposal": "A group is proposed to you. Would you like to be in it? Reply yes or no.",
    "life": "How is your group doing? The next meeting is on Thursday.",
    "reminder": "A reminder: we have not heard from you yet about the group that was proposed.",
}


@dataclass(frozen=True)
class Passage:
    """A letter's new words, what they answer and the orders that they give."""

    file: str
    context: str
    commands: frozenset[str]
    words: str

    @property
    def mail(self) -> bytes:
        """The passage as a whole mail."""
        mail = EmailMessage()
        mail["From"], mail["To"] = "Jo Writer <jo@home.example>", "circle@peercircle.example"
        mail["Date"] = "Tue, 03 Nov 2026 10:00:00 -0800"
        mail["Subject"] = "Re: Peercircle" if self.context in _QUOTED else "Peer group"
        quoted = _QUOTED.get(self.context)
        mail.set_content(self.words + (f"\n\n{_WROTE}\n> {quoted}\n" if quoted else ""))
        return mail.as_bytes()


def main() -> None:
    """Print what is heard, unheard and heard falsely."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("aside", "open"), default="aside")
    parser.add_argument("--wrong", action="store_true", help="each mistake in the open ones")
    given = parser.parse_args()
    counts: dict[tuple[str, Command], Counter[str]] = {}
    for passage in passages(aside=given.half == "aside"):
        heard = {command.value for command in read_mail(passage.mail).commands}
        for order in COUNTED:
            meant, found = order.value in passage.commands, order.value in heard
            if meant or found:
                verdict = "heard" if meant and found else "unheard" if meant else "false"
                counts.setdefault((passage.file, order), Counter())[verdict] += 1
        if given.wrong and given.half == "open" and heard != passage.commands:
            print(json.dumps({"heard": sorted(heard), "words": passage.words}))
    for (file, order), found_of in sorted(counts.items()):
        print(json.dumps({"file": file, "order": order.value, **found_of}))


def passages(*, aside: bool) -> Iterator[Passage]:
    """The passages that are set aside, or those that are not."""
    for path in sorted(FOLDER.glob("orders*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            for number, row in enumerate(rows):
                if (number % 3 == 2) is aside:
                    yield Passage(
                        path.stem,
                        row["context"],
                        frozenset(row["commands"].split(";")) - {"-"},
                        row["words"].replace("  ", "\n\n"),
                    )


if __name__ == "__main__":
    main()
