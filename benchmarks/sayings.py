"""How well short sayings are understood, most of them written before the rules saw any.

``python benchmarks/sayings.py [--half aside|open] [--wrong]`` reads ``benchmarks/sayings`` and
prints one JSON line for each file.  Every third saying of a file is set aside: it teaches
nothing, and only its figure is looked at.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent, Understanding

FOLDER = Path(__file__).parent / "sayings"
ASKED = {
    "proposal": Asked.PROPOSAL,
    "echo": Asked.ECHO,
    "confirm": Asked.ORGANIZER_CONFIRM,
    "check": Asked.ADDRESS_CHECK,
}
#: Flags whose absence or presence is counted.
GRAVE = frozenset(
    {"client_info", "safety", "do_not_pair", "prompt_injection", "phishing", "unsubscribe"}
    | {"conditional", "not_yet"}
)
_OPEN = frozenset({"conditional", "not_yet"})


@dataclass(frozen=True)
class Saying:
    """One saying and what a careful colleague would make of it."""

    file: str
    aside: bool
    context: str
    intent: str
    intents: frozenset[str]
    commands: frozenset[str]
    flags: frozenset[str]
    words: str


def main() -> None:
    """Print the figures of each file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("aside", "open"), default="aside")
    parser.add_argument("--wrong", action="store_true", help="each mistake in the open ones")
    given = parser.parse_args()
    counts: dict[str, Counter[str]] = {}
    for saying in sayings():
        if saying.aside is not (given.half == "aside"):
            continue
        wrong = judge(saying, hear(saying))
        counts.setdefault(saying.file, Counter(dict.fromkeys(["of", "intent"], 0)))
        counts[saying.file].update(["of", *wrong])
        if given.wrong and wrong and not saying.aside:
            print(json.dumps({"wrong": sorted(wrong), "words": saying.words}))
    counts["all"] = sum(counts.values(), Counter())
    for file, found in counts.items():
        right = 1 - found["intent"] / found["of"]
        failed = {name: n for name, n in sorted(found.items()) if name not in ("of", "intent")}
        print(json.dumps({"file": file, "of": found["of"], "intent": round(right, 3), **failed}))


def sayings() -> Iterator[Saying]:
    """All sayings, file by file; every third is set aside."""
    for path in sorted(FOLDER.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
            for number, row in enumerate(rows):
                yield Saying(
                    path.stem,
                    number % 3 == 2,
                    row["context"],
                    row["intent"],
                    frozenset({row["intent"], *_words(row["also"])}),
                    frozenset(_words(row["commands"])),
                    frozenset(_words(row["flags"])),
                    row["words"],
                )


def _words(cell: str | None) -> list[str]:
    return re.split(r"[ ,;|]+", cell) if cell else []


def hear(saying: Saying) -> Understanding:
    """What the program makes of it, knowing which question it answers."""
    asked = ASKED.get(saying.context)
    answers = saying.context != "fresh"
    subject = "Re: our letter" if answers else ""
    return understand(Words(saying.words), subject=subject, asked=asked, to_token=answers)


def judge(saying: Saying, found: Understanding) -> set[str]:
    """The names of what is wrong; ``-flag`` was not heard, ``+flag`` was too much."""
    flags, wrong = set(found.flags), set()
    if found.intent.value not in saying.intents:
        wrong.add("intent")
    plain = found.intent is Intent.ACCEPT and not _OPEN & flags and "intent" not in found.ask
    if plain and ("accept" not in saying.intents or _OPEN & saying.flags):
        wrong.add("false_accept")
    if found.intent is Intent.CONFIRM and "confirm" not in saying.intents:
        wrong.add("false_confirm")
    if {command.value for command in found.commands} - {"leave"} != saying.commands - {"leave"}:
        wrong.add("commands")
    wrong |= {f"-{flag}" for flag in GRAVE & saying.flags - flags}
    return wrong | {f"+{flag}" for flag in GRAVE & flags - saying.flags}


if __name__ == "__main__":
    main()
