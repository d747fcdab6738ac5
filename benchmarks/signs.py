"""Learn the second opinion on what needs care and write its table of weights.

``python benchmarks/signs.py [--check]`` reads ``benchmarks/signs.tsv``, the phrases of the tests,
the sayings and the open half of the development letters and writes
``mail/reading/caring/signs.tsv``; the same data give the same table.  Every third saying of a
file is left out, to measure with (``python benchmarks/sayings.py``).
``--check`` writes nothing and prints what five-fold cross-validation finds.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reading import letters
from sayings import sayings

from mail.letter import read
from mail.quoting.quote import divide
from mail.reading.caring import signs
from mail.reading.text import Part, Where

HERE = Path(__file__).parent
WRITTEN = HERE / "signs.tsv"
PHRASES = sorted((HERE.parent / "tests" / "mail" / "reading" / "phrases").glob("*.tsv"))
TARGET = HERE.parent / "mail" / "reading" / "caring" / "signs.tsv"
#: Weights smaller than this raise no flag.
LEAST_WEIGHT = 0.3
#: What stands in fewer examples teaches nothing.
LEAST_EXAMPLES = 3
#: Inverse of the regularization, by cross-validation.
STRENGTH = 12.0
#: How much more an example with the flag counts: they are rare.
FLAGGED = 3.0
FOLDS = 5
#: Words of a text in which every sentence may carry the flag.
LONGEST = 60
#: So often the sentence that carries the flag of a long text is chosen anew.
ROUNDS = 3


@dataclass(frozen=True)
class Example:
    """Words with their flags; ``kind`` is ``written``, ``saying`` or ``letter``."""

    kind: str
    flags: frozenset[str]
    words: str

    @property
    def long(self) -> bool:
        """Whether some of its sentences may have nothing to do with its flags."""
        return self.kind == "letter" or len(self.words.split()) > LONGEST

    def part(self) -> Part:
        """The words as the reader takes them."""
        return Part(Where.NEW, self.words)


def main() -> None:
    """Learn and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="cross-validate, write nothing")
    given = parser.parse_args()
    examples = [*_written(), *_sayings(), *_letters()]
    if given.check:
        for line in check(examples):
            print(json.dumps(line))
        return
    rows = [(f, flag, w) for flag in signs.LEAST for f, w in learn(examples, flag).items()]
    with TARGET.open("w", encoding="utf-8") as out:
        out.write("feature\tflag\tweight\n")
        for feature, flag, weight in sorted(rows):
            out.write(f"{feature}\t{flag}\t{weight:.2f}\n")
    print(json.dumps({"examples": len(examples), "weights": len(rows)}))


def _written() -> Iterator[Example]:
    with WRITTEN.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Example("written", frozenset(row["flags"].split(";")), row["words"])
    for path in PHRASES:
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                marks = (mark.removeprefix("+") for mark in (row["marks"] or "").split())
                yield Example("written", frozenset(marks), row["words"])


def _sayings() -> Iterator[Example]:
    """The sayings that are learned from."""
    for saying in sayings():
        if not saying.aside:
            yield Example("saying", saying.flags, saying.words)


def _letters() -> Iterator[Example]:
    """The open letters that people wrote."""
    for truth, raw in letters():
        if truth["intent"] not in ("auto_reply", "bounce"):
            words = divide(read(raw), ())
            yield Example("letter", frozenset(truth.get("flags", ())), words.new)


def learn(examples: Sequence[Example], flag: str) -> dict[str, float]:
    """Weights by feature; the empty feature holds the intercept.

    Which sentence of a long text carries the flag is not known: the one that what was learned
    so far finds likeliest stands for it (multiple-instance learning; Andrews, Tsochantaridis &
    Hofmann 2003, mi-SVM, with this regression).
    """
    seen = [(example, tuple(signs.windows(example.part()))) for example in examples]
    without = [
        window for example, windows in seen if flag not in example.flags for window in windows
    ]
    carriers = [
        (example, windows) for example, windows in seen if flag in example.flags and windows
    ]
    short = [frozenset().union(*windows) for example, windows in carriers if not example.long]
    long = [windows for example, windows in carriers if example.long]
    table = _fit(without, short)
    for _ in range(ROUNDS):
        likeliest = [max(each, key=partial(signs.probability, weights=table)) for each in long]
        table = _fit(without, [*short, *likeliest])
    return table


def _fit(without: Sequence[frozenset[str]], carrying: Sequence[frozenset[str]]) -> dict[str, float]:
    from scipy.sparse import diags
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    shown = [*without, *carrying]
    vectors = CountVectorizer(analyzer=sorted, binary=True, min_df=LEAST_EXAMPLES)
    X = vectors.fit_transform(shown)
    X = diags([max(1, len(window)) ** -0.5 for window in shown]) @ X
    model = LogisticRegression(
        C=STRENGTH, max_iter=1000, solver="liblinear", class_weight={True: FLAGGED, False: 1.0}
    )
    model.fit(X, [False] * len(without) + [True] * len(carrying))
    weights = zip(vectors.get_feature_names_out(), map(float, model.coef_[0]), strict=True)
    found = {feature: weight for feature, weight in weights if abs(weight) >= LEAST_WEIGHT}
    return {"": float(model.intercept_[0]), **found}


def check(examples: Sequence[Example]) -> Iterator[dict[str, object]]:
    """What is heard, and heard falsely, of examples that were not learned from."""
    for flag, least in signs.LEAST.items():
        found: list[tuple[Example, float]] = []
        for fold in range(FOLDS):
            table = learn([e for n, e in enumerate(examples) if n % FOLDS != fold], flag)
            for example in examples[fold::FOLDS]:
                windows = signs.windows(example.part())
                likely = max((signs.probability(w, table) for w in windows), default=0.0)
                found.append((example, likely))
        for kind in ("saying", "letter"):
            of = [(flag in e.flags, likely >= least) for e, likely in found if e.kind == kind]
            yield {
                "flag": flag,
                "of": kind,
                "meant": sum(meant for meant, _ in of),
                "heard": sum(meant and heard for meant, heard in of),
                "falsely": sum(heard and not meant for meant, heard in of),
            }


if __name__ == "__main__":
    main()
