"""What is new in a reply, ours against libraries: one JSON line for each tool and form.

``python benchmarks/quote.py [--public DIR] [--wrong]``

Without DIR the replies are our own, written in the forms of 16 mail programs (folder
``replies``); those with a signature or a footer are a set of their own, for most libraries
leave such words in.  DIR holds replies of other projects, ``NAME.eml`` with the new words in
``NAME.txt``; other folders work too, nothing else in them is read.

``exact`` is the share whose new words are found to the letter, blanks left out and the
signature counted as either; ``clean`` the share in which no line of the result is foreign
to the expected words.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from quote_tools import ours, tools
from replies import cases

from mail.letter import Letter, read

#: Lines of fewer letters prove nothing.
_LEAST = 4
#: Our own row in the table.
_OURS = "peercircle"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply with its truth: the new words, and which set it belongs to."""

    what: str
    name: str
    letter: Letter
    new: str

    @property
    def form(self) -> str:
        """Plain or HTML."""
        return "plain" if self.letter.plain else "html"


@dataclass(slots=True)
class Tally:
    """What one tool made of the replies of one form."""

    replies: int = 0
    exact: int = 0
    clean: int = 0
    failed: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)

    def add(self, reply: Reply, found: str, signature: str) -> None:
        """Count one result."""
        meant = gist(reply.new)
        exact = gist(found) == meant or gist(found + signature) == meant
        self.replies += 1
        self.exact += exact
        self.clean += not leaked(found, reply.new)
        if not exact:
            self.wrong.append(reply.name)


def gist(text: str) -> str:
    """A text without blanks and quotation marks, to compare what different tools lay out."""
    return re.sub(r"[\s>\u200b\ufeff]+", "", text)


def leaked(found: str, new: str) -> list[str]:
    """Lines of a result that are not among the new words."""
    meant = gist(new)
    lines = (gist(line) for line in found.split("\n"))
    return [line for line in lines if len(line) >= _LEAST and line not in meant]


def written() -> Iterator[Reply]:
    """Our own replies in the programs' forms."""
    for case in cases():
        what = "written, signed" if case.signed else "written"
        yield Reply(what, case.name, read(case.raw), case.new)


def public(folder: Path) -> Iterator[Reply]:
    """Replies of other projects."""
    for path in sorted(folder.rglob("*.eml")):
        truth = path.with_suffix(".txt")
        if truth.exists():
            yield Reply("public", path.stem, read(path.read_bytes()), truth.read_text("utf-8"))


def measure(replies: Iterable[Reply]) -> Iterator[tuple[str, str, str, Tally]]:
    """Set, form, tool and tally, ours first."""
    sets = defaultdict[tuple[str, str], list[Reply]](list)
    for reply in replies:
        if reply.letter.plain or reply.letter.html:
            sets[reply.what, reply.form].append(reply)
    for (what, form), chosen in sorted(sets.items()):
        tally = Tally()
        for reply in chosen:
            start = time.process_time()
            new, signature = ours(reply.letter)
            tally.seconds += time.process_time() - start
            tally.add(reply, new, signature)
        yield what, form, _OURS, tally
        for tool in tools():
            tally = Tally()
            for reply in chosen:
                plain, markup = reply.letter.plain or "", reply.letter.html or ""
                start = time.process_time()
                try:
                    found, signature = tool.extract("" if form == "html" else plain, markup)
                except Exception:  # a library that gives up has found nothing
                    found, signature = "", ""
                    tally.failed += 1
                tally.seconds += time.process_time() - start
                tally.add(reply, found, signature)
            yield what, form, tool.name, tally


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--public", type=Path, metavar="DIR", help="replies of other projects")
    parser.add_argument("--wrong", action="store_true", help="name what we did not find")
    given = parser.parse_args()
    replies = public(given.public) if given.public else written()
    for what, form, name, tally in measure(replies):
        line = {
            "what": what,
            "form": form,
            "tool": name,
            "replies": tally.replies,
            "exact": round(tally.exact / tally.replies, 3),
            "clean": round(tally.clean / tally.replies, 3),
            "failed": tally.failed,
            "milliseconds": round(1000 * tally.seconds / tally.replies, 2),
        }
        if given.wrong and name == _OURS:
            line["wrong"] = tally.wrong
        print(json.dumps(line))


if __name__ == "__main__":
    main()
