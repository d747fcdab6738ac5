"""Learn the opinion on whom a writer must not be put with, and measure how such wishes are heard.

``python benchmarks/apart.py`` reads ``benchmarks/facts/apart*.tsv``, the sayings, the phrases of
the tests and the open letters and writes ``mail/reading/caring/named_apart.tsv`` and
``mail/reading/facts/openers.txt``; the same data give the same files.  Every third row of
``apart.tsv``, and all of the others, teach nothing.  ``--check`` writes nothing and counts what
is heard of every third; ``--wrong`` lists the mistakes in the rest.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import learning
import signs
from apart_rows import Row, rows
from passages import mail
from reading import letters

from mail.reading.caring import named_apart
from mail.reading.facts import persons
from mail.reading.text import Part, Where, fold
from mail.reading.understand import read_mail

HERE = Path(__file__).parent
#: The file that teaches; what the other showed stands in the tables of turns.
TAUGHT = "apart"
TESTED = HERE.parent / "tests" / "mail" / "reading" / "caring" / "apart.tsv"
READING = HERE.parent / "mail" / "reading"
TABLE = READING / "caring" / "named_apart.tsv"
OPENERS = READING / "facts" / "openers.txt"
#: Inverse of the regularization, and how much more a person to be kept apart from counts, by
#: three-fold cross-validation of the rows that teach.
STRENGTH, MEANT = 4.0, 2.0
#: So often each of the rows, which say who is meant, counts beside a saying or a letter.
TOLD = 3
#: What stands in fewer examples teaches nothing.
LEAST_EXAMPLES = 4
#: So often the name that carries the wish of a text without told names is chosen anew.
ROUNDS = 2
#: A word that stands so often within sentences begins some of them.
LEAST_WITHIN = 3


def main() -> None:
    """Learn and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="measure what is set aside")
    parser.add_argument("--wrong", action="store_true", help="mistakes in the open rows")
    given = parser.parse_args()
    if given.check or given.wrong:
        for line in measure([row for row in rows() if row.aside is given.check], given.wrong):
            print(json.dumps(line, ensure_ascii=False))
        return
    taught = [
        *signs.written(),
        *_tested(),
        *signs.sayings_to_learn(),
        *signs.open_letters(letters()),
    ]
    OPENERS.write_text("\n".join(openers(taught)) + "\n", encoding="utf-8")
    persons.openers.cache_clear()
    told = [row for row in rows() if row.file == TAUGHT and not row.aside]
    weights = learn(taught, told)
    learning.write(TABLE, {named_apart.LABEL: weights})
    print(json.dumps({"table": TABLE.name, "weights": len(weights)}))


def _tested() -> Iterator[signs.Example]:
    """The table of the tests: who is kept apart, and what only sounds like it."""
    with TESTED.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["tells"].endswith("apart"):
                labels = (
                    frozenset() if row["tells"].startswith("no ") else frozenset({"do_not_pair"})
                )
                yield signs.Example("written", labels, "fresh", row["words"])


def openers(taught: Sequence[signs.Example]) -> list[str]:
    """The words that begin sentences, and stand within sentences too."""
    within, begin = Counter[str](), set[str]()
    for example in taught:
        words = fold(example.words)
        for match in re.finditer(r"[A-Za-z][\w'-]*", words):
            before = words[max(0, match.start() - 4) : match.start()]
            if match.group()[0].islower():
                within[match.group()] += 1
            elif re.search(r"(?:^|[.!?:\n\"(-])\W*$", before):
                begin.add(match.group().lower())
    return sorted(word for word in begin if within[word] >= LEAST_WITHIN)


def learn(taught: Sequence[signs.Example], told: Sequence[Row]) -> dict[str, float]:
    """Weights of what stands around somebody to be kept apart from, against all others.

    A saying or a letter tells only that there is a wish: where it names several, the one that
    what was learned so far finds likeliest is meant (as in ``benchmarks/signs.py``).
    """
    without: list[frozenset[str]] = []
    carrying: list[frozenset[str]] = []
    bags: list[list[frozenset[str]]] = []
    for row in told:
        for name, seen in _seen(row.words):
            (carrying if _is_meant(name, row) else without).extend([seen] * TOLD)
    for example in taught:
        found = [*_seen(example.words)]
        if "do_not_pair" not in example.labels:
            times = TOLD if example.hand == "written" else 1
            without.extend([seen for _, seen in found] * times)
        elif len({name for name, _ in found}) == 1:
            carrying.extend(seen for _, seen in found)
        elif found:
            bags.append([seen for _, seen in found])
    fit = partial(learning.fit, strength=STRENGTH, weight=MEANT, least=LEAST_EXAMPLES)
    weights = fit(without, carrying)
    for _ in range(ROUNDS):
        total = partial(learning.total, weights=weights)
        weights = fit(without, [*carrying, *(max(bag, key=total) for bag in bags)])
    return weights


def _seen(words: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each mention of somebody, with its features."""
    part = Part(Where.NEW, words)
    people = persons.persons(part)
    seen = named_apart.features(part, people)
    return zip((each.name for each in people), seen, strict=True)


def _is_meant(name: str, row: Row) -> bool:
    said = _bare(name)
    return any(said & _bare(one.removeprefix("anyone from ")) for one in row.apart)


def _bare(name: str) -> set[str]:
    return set(re.sub(r"^(?:Dr|Mr|Mrs|Ms|Fr)\.? |'s$", "", name).split())


def measure(told: Sequence[Row], wrong: bool) -> Iterator[dict[str, object]]:
    """How many wishes are heard, by context; how many are heard where none is; whose names."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for row in told:
        found = read_mail(mail(row.words, row.context))
        wished, heard = bool(row.apart), "do_not_pair" in found.flags
        told_names = sorted(str(each.value) for each in found.facts.not_with)
        kind = "wishes" if wished else "without"
        of = Counter([kind, *[f"{kind}_heard"] * heard])
        named = [one for one in row.apart if _is_name(one)]
        right = not wished or sorted(map(_person, told_names)) == sorted(map(_person, named))
        if named:
            of.update(["named", *["named_right"] * right])
        elif told_names:
            of["named_needlessly"] += 1
        for context in (row.context, "all"):
            counts.setdefault((row.file, context), Counter()).update(of)
        if wrong and (heard is not wished or not right):
            yield {"words": row.words, "meant": row.apart, "heard": heard, "names": told_names}
    for (file, context), figures in sorted(counts.items()):
        yield {"file": file, "context": context, **dict(sorted(figures.items()))}


def _is_name(meant: str) -> bool:
    """Whether somebody is named: not ``?``, "anyone from the clinic", "the man who"."""
    return meant[0].isupper() or (meant[0].isalpha() and " " not in meant)


def _person(name: str) -> str:
    """A name as two spellings of it are the same: "Dr. Vo" and "Vo"."""
    return re.sub(r"^(?:Dr|Mr|Mrs|Ms|Fr)\.? ", "", name).lower()


if __name__ == "__main__":
    main()
