"""Whether what is shown of a letter stands in it: one JSON line, over all letters.

``python benchmarks/evidence.py [DIR]`` reads every ``*.eml`` of a folder, by default the letters of
the tests, of which ``tests/mail`` reads every sixteenth or fourth.  It names the letters in which
something shown for a fact is not literally the writer's (``beyond``), and those whose new words are
not those of the mail (``foreign``), without their words, and exits with status 1 where there is
one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mail.as_json import to_json
from mail.letter import Letter, read
from mail.quoting.quote import divide
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


def words_stand(letter: Letter, new: str) -> bool:
    """Whether each line of what is new in a letter without HTML is literally in it."""
    if letter.html:
        return True
    source = "".join((letter.plain or "").split())
    return all("".join(line.split()) in source for line in new.splitlines())


def main() -> None:
    """Read every letter and print the line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=LETTERS)
    letters = shown = 0
    wrong, foreign = [], []
    for path in sorted(parser.parse_args().folder.glob("*.eml")):
        raw = path.read_bytes()
        found, letter = read_mail(raw), read(raw)
        letters += 1
        shown += sum(1 for _ in pieces(to_json(found)["facts"]))
        if beyond(found, letter.subject):
            wrong.append(path.stem)
        if not words_stand(letter, divide(letter).new):
            foreign.append(path.stem)
    line = {"letters": letters, "evidence": shown, "beyond": wrong, "foreign": foreign}
    print(json.dumps(line))
    sys.exit(bool(wrong or foreign))


if __name__ == "__main__":
    main()
