"""How well orders are heard in natural words, and how often none is heard falsely.

``python benchmarks/orders.py [--half aside|open] [--wrong]`` reads ``benchmarks/facts/orders*.tsv``
as whole mails, the answers with our mail quoted below, and prints one JSON line for each file
and order.  Every third row of a file is set aside: it teaches nothing, and only its figure is
looked at.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from passages import FOLDER, mail, rows

from mail.reading.understand import read_mail
from mail.understanding import Command

#: The orders that are counted.
COUNTED = (Command.STOP, Command.LEAVE, Command.PAUSE, Command.WITHDRAW, Command.FORGET)


@dataclass(frozen=True)
class Passage:
    """A letter's new words, what they answer and the orders that they give."""

    file: str
    context: str
    commands: frozenset[str]
    words: str


def main() -> None:
    """Print what is heard, unheard and heard falsely."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("aside", "open"), default="aside")
    parser.add_argument("--wrong", action="store_true", help="each mistake in the open ones")
    given = parser.parse_args()
    counts: dict[tuple[str, Command], Counter[str]] = {}
    for passage in passages(aside=given.half == "aside"):
        heard = {
            command.value for command in read_mail(mail(passage.words, passage.context)).commands
        }
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
        for is_aside, row in rows(path):
            if is_aside is aside:
                yield Passage(
                    path.stem,
                    row["context"],
                    frozenset(row["commands"].split(";")) - {"-"},
                    row["words"].replace("  ", "\n\n"),
                )


if __name__ == "__main__":
    main()
