"""Whether what is shown for a fact stands in its letter: one JSON line, over all letters.

``python benchmarks/evidence.py [DIR]`` reads every ``*.eml`` of a folder, by default the letters
of the tests, of which ``tests/mail/reading/test_mutations.py`` reads every eighth.  It names the
letters in which something shown for a fact is not literally the writer's (``beyond``), without
their words, and exits with status 1 where there is one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mail.as_json import to_json
from mail.letter import read
from mail.reading.understand import read_mail
from mail.understanding import Understanding

LETTERS = Path(__file__).parents[1] / "tests" / "letters"


def beyond(found: Understanding, subject: str) -> list[str]:
    """Evidence that does not stand in what its writer wrote."""
    own = (f"{found.new_text}\n{found.signature}", subject)
    shown = pieces(to_json(found)["facts"])
    return [words for words in shown if not any(words in each for each in own)]


def pieces(facts: Any) -> Iterator[str]:
    """The words shown for each of some facts."""
    if isinstance(facts, dict):
        if "evidence" in facts:
            yield facts["evidence"]
        for each in facts.values():
            yield from pieces(each)
    elif isinstance(facts, list):
        for each in facts:
            yield from pieces(each)


def main() -> None:
    """Read every letter and print the line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=LETTERS)
    letters = shown = 0
    wrong = []
    for path in sorted(parser.parse_args().folder.glob("*.eml")):
        raw = path.read_bytes()
        found = read_mail(raw)
        letters += 1
        shown += sum(1 for _ in pieces(to_json(found)["facts"]))
        if beyond(found, read(raw).subject):
            wrong.append(path.stem)
    print(json.dumps({"letters": letters, "evidence": shown, "beyond": wrong}))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
