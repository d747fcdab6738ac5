"""Learn the opinions on what to ask, and write their tables of weights.

``python benchmarks/asking.py`` reads the open half of the development letters and the open
passages of ``benchmarks/facts`` and writes ``mail/reading/told.tsv`` (which needed facts a
sentence tells of) and ``mail/reading/left_open.tsv`` (who writes, who agreed, who may take
part, whether a board's supervision is sought), with ``--open`` this table alone; the same data
give the same tables.  What they gain is measured by ``python benchmarks/reading.py --half aside``.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import learning
from reading import letters

from mail.as_json import to_json
from mail.letter import read
from mail.quoting.quote import divide
from mail.reading import left_open, told
from mail.reading.text import Text
from mail.reading.understand import read_mail
from mail.understanding import Intent

HERE = Path(__file__).parent
_TOLD = HERE.parent / "mail" / "reading" / "told.tsv"
_OPEN = HERE.parent / "mail" / "reading" / "left_open.tsv"
ASKED = HERE.parent / "tests" / "mail" / "reading" / "asked.tsv"
#: Inverse of the regularization; what stands in fewer examples teaches nothing.
STRENGTH, LEAST_EXAMPLES = 12.0, 3
#: The same of what is left open: by letters left out of the learning.
STRENGTH_OF_OPEN = 40.0
#: How much more an example counts that tells of a fact, or leaves a matter open.
TELLS, LEAVES_OPEN = 2.0, 3.0
#: So often the sentence that stands for a letter or passage is chosen anew.
ROUNDS = 3
#: Letters of these wishes tell facts of their writers.
_TELLING = frozenset({"join", "form", "seek_consultant", "offer_seats"})
#: Letters of these wishes ask for a place.
_PLACED = frozenset({"join", "form", "seek_consultant"})
_MACHINES = frozenset({"auto_reply", "bounce", "spam"})


@dataclass(frozen=True)
class Topic:
    """Where a topic's fact stands in a truth row and in what was read; passages on it."""

    truth: str
    read: str
    passages: str | None = None


TOPICS: Mapping[str, Topic] = {
    "experience_years": Topic("experience_years", "experience_years", "years"),
    "licences": Topic("licences", "licences"),
    "orientations": Topic("orientations_positive", "orientations"),
    "format": Topic("format", "format", "format"),
    "availability": Topic("availability", "availability", "days"),
}


@dataclass(frozen=True)
class Example:
    """A letter as it is learned from."""

    truth: Mapping[str, Any]
    text: Text
    found: Mapping[str, Any]


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--open", action="store_true", help="what is left open, alone")
    given = parser.parse_args()
    for target, labels in ((_TOLD, tuple(told.LEAST)), (_OPEN, left_open.LABELS)):
        rows = target.read_text(encoding="utf-8") if target.exists() else ""
        if any(f"\t{label}\t" not in rows for label in labels):
            # Nothing that they say is learned from, yet no letter is read without them.
            write(target, {label: {"": -9.0} for label in labels})
    examples = [*_examples()]
    if not given.open:
        write(_TOLD, {topic: _learn_told(examples, topic) for topic in told.LEAST})
    write(_OPEN, {label: _learn_open(examples, label) for label in left_open.LABELS})


def _examples() -> Iterator[Example]:
    for truth, raw in letters():
        if truth["intent"] in _MACHINES:
            continue
        letter = read(raw)
        words = divide(letter, ())
        text = Text(words.new, words.signature, letter.subject, quoted=words.quoted)
        yield Example(truth, text, to_json(read_mail(raw)))


def _learn_told(examples: Iterable[Example], topic: str) -> dict[str, float]:
    """Weights of sentences that hold the words a fact was rightly read of, against all others."""
    of = TOPICS[topic]
    without: list[frozenset[str]] = []
    carrying: list[frozenset[str]] = []
    for example in examples:
        if example.truth["intent"] not in _TELLING:
            continue
        evidence = [*_evidence(example.found["facts"][of.read])]
        if bool(evidence) is not _is_stated(example.truth[of.truth]):
            continue  # which sentence tells it was not made out
        for part, start, end in told.sentences(example.text):
            sentence = even(part.raw[start:end])
            seen = told.features(part, part.plain[start:end])
            (carrying if holds(sentence, evidence) else without).append(seen)
    bags: list[Sequence[frozenset[str]]] = []
    for tells, windows in _passages(topic):
        if tells:
            bags.append(windows)
        else:
            without.extend(windows)
    return fit(without, carrying, bags, TELLS)


def _learn_open(examples: Iterable[Example], label: str) -> dict[str, float]:
    supervision = label == left_open.SUPERVISION
    topic = "intent" if supervision else label
    without: list[frozenset[str]] = []
    bags: list[Sequence[frozenset[str]]] = []
    for example in examples:
        if supervision and example.truth["intent"] not in _PLACED:
            continue
        purpose = left_open.context(Intent(example.found["intent"]))
        windows = [seen | {purpose} for seen in left_open.windows(example.text)]
        if topic not in example.truth["must_clarify"]:
            without.extend(windows)
        elif windows:
            bags.append(windows)
    for asks, words in _written():
        windows = [*left_open.windows(Text(words))]
        if asks == topic:
            bags.append(windows)
        else:
            without.extend(windows)
    return fit(without, [], bags, LEAVES_OPEN, STRENGTH_OF_OPEN)


def _written() -> Iterator[tuple[str, str]]:
    """The table of the tests: what a text leaves open, or nothing."""
    for line in ASKED.read_text(encoding="utf-8").splitlines():
        asked, topic, words = line.split("\t")
        yield (topic if asked == "yes" else "-"), words


def fit(
    without: Sequence[frozenset[str]],
    carrying: Sequence[frozenset[str]],
    bags: Sequence[Sequence[frozenset[str]]],
    weight: float,
    strength: float = STRENGTH,
) -> dict[str, float]:
    """Weights where of some texts only the whole is known (mi-SVM, with this regression).

    Andrews, Tsochantaridis & Hofmann 2003: the window that was found likeliest so far stands
    for its text; at first all windows together do.
    """
    learn = partial(learning.fit, strength=strength, weight=weight, least=LEAST_EXAMPLES)
    weights = learn(without, [*carrying, *(frozenset().union(*each) for each in bags)])
    for _ in range(ROUNDS if bags else 0):
        total = partial(learning.total, weights=weights)
        weights = learn(without, [*carrying, *(max(each, key=total) for each in bags)])
    return weights


def _passages(topic: str, *, aside: bool = False) -> Iterator[tuple[bool, list[frozenset[str]]]]:
    """Whether each passage tells the fact, with its sentences; every third is set aside."""
    rows = [(r["told"] == "yes", r["words"]) for r in _rows("told", aside) if r["topic"] == topic]
    if (name := TOPICS[topic].passages) is not None:
        rows += [(r["truth"] not in ("", "-", "[]"), r["words"]) for r in _rows(name, aside)]
    for tells, words in rows:
        text = Text(words.replace("\\n", "\n"))
        windows = [told.features(p, p.plain[a:b]) for p, a, b in told.sentences(text)]
        if windows:
            yield tells, windows


def _rows(name: str, aside: bool) -> Iterator[dict[str, str]]:
    with (HERE / "facts" / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        for place, row in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)):
            if (place % 3 == 2) is aside:
                yield row


def _is_stated(truth: Any) -> bool:
    slots = truth if isinstance(truth, list) else [truth]
    return any(each and not str(each).startswith("NOT") for each in slots)


def _evidence(found: Any) -> Iterator[str]:
    for fact in found if isinstance(found, list) else [found]:
        # What is ruled out tells no hour that would do.
        ruled_out = fact and fact.get("polarity") in ("blocked", "negative")
        if fact and fact.get("evidence") and not ruled_out:
            yield even(fact["evidence"])


def holds(sentence: str, evidence: Iterable[str]) -> bool:
    return any(said in sentence or (len(sentence) > 8 and sentence in said) for said in evidence)


def even(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip().lower()


def write(target: Path, learned: Mapping[str, Mapping[str, float]]) -> None:
    print(json.dumps({"table": target.name, "weights": learning.write(target, learned)}))


if __name__ == "__main__":
    main()
