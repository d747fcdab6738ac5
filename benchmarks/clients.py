"""How well information on clients is noticed in natural words, and how often falsely.

``python benchmarks/clients.py [--half aside|open] [--wrong]`` reads
``benchmarks/facts/clients*.tsv`` as whole mails and prints one JSON line for each
file and context.
Every third row is set aside: it teaches nothing, and only its figure is looked at.  The others,
and those of ``benchmarks/clients.tsv``, which were written to teach, teach
``benchmarks/signs.py`` this flag alone: whatever else such a row bears was not noted down.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import passages

from mail.reading.understand import read_mail

HERE = Path(__file__).parent
WRITTEN = HERE / "clients.tsv"
ROWS = "clients*.tsv"
FLAG = "client_info"


@dataclass(frozen=True)
class Row:
    """A letter in a few words, what it answers, and whether it tells of a client."""

    client: bool
    context: str
    words: str
    file: str = ""


def main() -> None:
    """Print how many are noticed of those that tell of a client, and how many falsely."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("aside", "open"), default="aside")
    parser.add_argument("--wrong", action="store_true", help="each mistake in the open ones")
    given = parser.parse_args()
    counts: dict[tuple[str, str], Counter[str]] = {}
    for row in rows(aside=given.half == "aside"):
        noticed = FLAG in read_mail(passages.mail(row.words, row.context)).flags
        kind = "of_clients" if row.client else "without"
        for context in (row.context, "all"):
            of = counts.setdefault((row.file, context), Counter())
            of.update([kind, *[f"{kind}_noticed"] * noticed])
        if given.wrong and given.half == "open" and noticed is not row.client:
            print(json.dumps({"noticed": noticed, "words": row.words}, ensure_ascii=False))
    for (file, context), figures in sorted(counts.items()):
        print(json.dumps({"file": file, "context": context, **dict(sorted(figures.items()))}))


def rows(*, aside: bool) -> Iterator[Row]:
    """The rows that are set aside, or those that are not."""
    for path in sorted(passages.FOLDER.glob(ROWS)):
        for is_aside, row in passages.rows(path):
            if is_aside is aside:
                words = row["words"].replace("  ", "\n\n")
                yield Row(row["client"] == "yes", row["context"], words, path.stem)


def teaching() -> Iterator[Row]:
    """The rows that teach: those that are not set aside, and those written to teach."""
    yield from rows(aside=False)
    for _, row in passages.rows(WRITTEN):
        yield Row(row["client"] == "yes", "fresh", row["words"])


if __name__ == "__main__":
    main()
