"""Learn the second opinion on intents and write its table of weights.

``python benchmarks/votes.py [--check]`` reads ``benchmarks/votes.tsv``, the phrasings, the sayings
and the open half of the development letters and writes ``mail/reading/purpose/votes.tsv``; the
same data give the same table.  Every third saying of a file is left out, to measure with
(``python benchmarks/sayings.py``).
``--check`` writes nothing and prints what five-fold cross-validation finds.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from judging import flags_meant
from reading import teaching
from sayings import sayings

from mail.letter import read
from mail.quoting.quote import divide
from mail.reading import thread
from mail.reading.purpose import vote
from mail.reading.purpose.weights import Weights, dump
from mail.reading.text import Text, fold

HERE = Path(__file__).parent
PHRASINGS = (
    HERE / "votes.tsv",
    HERE / "phrasings.tsv",
    *sorted((HERE.parent / "tests" / "mail" / "reading" / "phrases").glob("*.tsv")),
)
TARGET = HERE.parent / "mail" / "reading" / "purpose" / "votes.tsv"
#: Weights smaller than this change no vote.
LEAST_WEIGHT = 0.2
#: A word that stands in fewer letters teaches nothing.
LEAST_LETTERS = 3
#: Inverse of the regularization, by cross-validation.
STRENGTH = 14.0
#: How much more what was written to teach counts than what was collected.
WRITTEN = 2.0
#: How much more a whole letter counts than a saying: letters are what is read.
WHOLE = 3.0
#: Flags that make a voice of their own, by intent; the first that fits.
_APART = {
    "accept": ("conditional",),
    "join": ("update_of_existing_request",),
    "other": ("not_yet", "safety", "client_info"),
}


@dataclass(frozen=True)
class Example:
    """A letter's features, its voice, and how much it counts."""

    found: frozenset[str]
    voice: str
    weight: float = 1.0


def main() -> None:
    """Learn and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="cross-validate, write nothing")
    given = parser.parse_args()
    examples = [*_phrasings(), *_sayings(), *_letters()]
    if given.check:
        print(json.dumps(check(examples)))
        return
    table = learn(examples)
    TARGET.write_text(dump(table), encoding="utf-8")
    print(json.dumps({"examples": len(examples), "words": len(table.rows) - 1}))


def voice(intent: str, flags: Collection[str], commands: Collection[str] = ()) -> str:
    """The voice of a letter with this truth."""
    apart = next((flag for flag in _APART.get(intent, ()) if flag in flags), "")
    if intent == "other" and not apart and (commands or "unsubscribe" in flags):
        apart = "order"
    return f"{intent} {apart}".strip()


def _phrasings() -> Iterator[Example]:
    for path in PHRASINGS:
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                context = row["context"].replace("unknown", "fresh")
                words = fold(row["words"]).lower()
                marks = (row.get("marks") or row.get("flags") or "").split()
                flags = [mark.removeprefix("+") for mark in marks]
                said = voice(row["intent"].split("|")[0], flags)
                yield Example(vote.features(context, "", words), said, WRITTEN)


def _sayings() -> Iterator[Example]:
    """The sayings that are learned from."""
    for saying in sayings():
        if not saying.aside and saying.intent not in ("auto_reply", "bounce"):
            words = fold(saying.words).lower()
            said = voice(saying.intent, saying.flags, saying.commands)
            yield Example(vote.features(saying.context, "", words), said)


def _letters() -> Iterator[Example]:
    """The open letters that people wrote."""
    for truth, raw in teaching():
        if truth["intent"] in ("auto_reply", "bounce"):
            continue
        letter = read(raw)
        words = divide(letter, ())
        text = Text(words.new, words.signature, letter.subject, quoted=words.quoted)
        ids = (*letter.in_reply_to, *letter.references)
        token = any("+" in box.local for box in letter.to)
        stream = thread.infer(text, ids, None, to_token=token)
        said = voice(truth["intent"], flags_meant(truth), truth.get("commands", ()))
        yield Example(vote.of_text(text, stream), said, WHOLE)


def learn(examples: Sequence[Example]) -> Weights:
    """Weights by feature and voice."""
    from scipy import sparse
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize

    vectors = CountVectorizer(analyzer=sorted, binary=True, min_df=LEAST_LETTERS, dtype=float)
    counts = vectors.fit_transform([example.found for example in examples])
    names = vectors.get_feature_names_out()
    of_kinds = np.array([vote.is_of_kinds(each) for each in names])
    # Words and kinds are vectors of their own length (see vote.shares).
    X = sum(
        normalize(counts @ sparse.diags(mask.astype(float))) * length
        for mask, length in ((~of_kinds, 1.0), (of_kinds, vote.OF_KINDS))
    )
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(
        X,
        [example.voice for example in examples],
        sample_weight=[example.weight for example in examples],
    )
    # A word without weight still counts in the length of a vector.
    columns = zip(["", *names], np.column_stack([model.intercept_, model.coef_]).T, strict=True)
    rows = {
        str(name): "\t".join(f"{w:.2g}" if abs(w) >= LEAST_WEIGHT else "" for w in column)
        for name, column in columns
    }
    return Weights(tuple(map(str, model.classes_)), rows)


def check(examples: Sequence[Example], folds: int = 5) -> dict[str, float]:
    """Share of votes that are right on examples not learned from, and of the sure ones."""
    right, sure, sure_right = 0, 0, 0
    for fold_ in range(folds):
        table = learn([e for n, e in enumerate(examples) if n % folds != fold_])
        for example in examples[fold_::folds]:
            shares = vote.by_intent(vote.shares(example.found, table))
            best = max(shares, key=lambda each: shares[each])
            hit = best == example.voice.partition(" ")[0]
            right += hit
            if shares[best] >= 0.7:
                sure += 1
                sure_right += hit
    return {
        "examples": len(examples),
        "right": round(right / len(examples), 3),
        "sure": round(sure / len(examples), 3),
        "sure_right": round(sure_right / max(1, sure), 3),
    }


if __name__ == "__main__":
    main()
