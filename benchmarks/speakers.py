"""Who speaks in mails without a telling header: one JSON line for each half.

``python benchmarks/speakers.py [--half aside|open|all] [--wrong]`` reads the invented mails of
machines and of people in ``tests/mail/speakers``.  Rows with an odd number are set aside: their
figures are counted, their words are never looked at while rules are made or weights learned.
``--wrong`` therefore tells only of the open ones.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parseaddr
from pathlib import Path

from mail.reading.understand import read_mail
from mail.understanding import Command, Disposition, Intent

SPEAKERS = Path(__file__).parents[1] / "tests" / "mail" / "speakers"
#: What nobody but a person may want.
WISHES = frozenset(Intent) - {
    Intent.QUESTION,
    Intent.OTHER,
    Intent.SPAM,
    Intent.AUTO_REPLY,
    Intent.BOUNCE,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One invented mail.

    Attributes
    ----------
    id : str
        ``m…`` was sent by a machine, ``p…`` by a person.
    kind : str
        What sort of machine or of near miss.
    raw : bytes
        The mail.
    """

    id: str
    kind: str
    raw: bytes

    @property
    def aside(self) -> bool:
        """Whether its number is odd."""
        return int(self.id[1:]) % 2 == 1

    @property
    def automatic(self) -> bool:
        """Whether a machine sent it."""
        return self.id.startswith("m")


def rows() -> Iterator[Row]:
    """The corpus, machines first."""
    for name in ("machines", "people"):
        with (SPEAKERS / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Row(row["id"], row["kind"], _mail(row))


def _mail(row: dict[str, str]) -> bytes:
    given = [line for line in row["headers"].split(" ~ ") if line]
    if not any(line.lower().startswith("from:") for line in given):
        given.append("From: Ann Lee <ann@example.com>")
    if not any(line.lower().startswith("content-type:") for line in given):
        given.append("Content-Type: text/plain; charset=utf-8")
    sender = next(parseaddr(line[5:])[1] for line in given if line.lower().startswith("from:"))
    head = [
        f"Return-Path: <{sender}>",
        "To: circles@peers.example",
        f"Subject: {row['subject']}",
        "Date: Tue, 10 Nov 2026 10:00:00 -0800",
        f"Message-ID: <{row['id']}@example.com>",
        "MIME-Version: 1.0",
    ]
    return "\n".join((*head, *given, "", row["words"].replace("\\n", "\n"), "")).encode()


def mistake(row: Row) -> str | None:
    """What goes wrong with a mail, if anything does."""
    read = read_mail(row.raw)
    human = read.disposition is Disposition.HUMAN
    if not row.automatic:
        return None if human else "silenced"
    if not human:
        return None
    # A STOP is obeyed from whoever may be a person (guarantee 10).
    ordered = set(read.commands) - {Command.STOP}
    return "taken_for_wish" if read.intent in WISHES or ordered else "unheard"


def main() -> None:
    """Read every mail and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("aside", "open", "all"), default="all")
    parser.add_argument("--wrong", action="store_true", help="each mistake in the open half")
    given = parser.parse_args()
    for aside in (False, True):
        if given.half == ("open" if aside else "aside"):
            continue
        found = [(row, mistake(row)) for row in rows() if row.aside is aside]
        if given.wrong and not aside:
            for row, wrong in found:
                if wrong:
                    print(json.dumps({"wrong": wrong, "id": row.id, "kind": row.kind}))
        print(json.dumps({"half": "aside" if aside else "open", **figures(found)}))


def figures(found: list[tuple[Row, str | None]]) -> dict[str, float]:
    """Machines and people, and how many of each were misjudged."""
    machines = [wrong for row, wrong in found if row.automatic]
    people = [wrong for row, wrong in found if not row.automatic]
    return {
        "machines": len(machines),
        "heard": round(machines.count(None) / len(machines), 3),
        "taken_for_wish": machines.count("taken_for_wish"),
        "people": len(people),
        "silenced": len(people) - people.count(None),
    }


if __name__ == "__main__":
    main()
