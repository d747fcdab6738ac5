"""Learn the second opinion on intents and write its table of weights.

``python benchmarks/votes.py [--check]`` reads the phrasings, the sayings and the open half of
the development letters and writes ``mail/reading/purpose/votes.tsv``; the same data give the
same table.  Every third saying of a file is left out, to measure with
(``python benchmarks/sayings.py``).
``--check`` writes nothing and prints what five-fold cross-validation finds.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from reading import DEVELOPMENT, is_aside
from sayings import sayings

from mail.letter import read
from mail.quoting.quote import divide
from mail.reading import thread
from mail.reading.purpose import vote
from mail.reading.text import Text, fold
from mail.understanding import Intent

HERE = Path(__file__).parent
PHRASINGS = (
    HERE / "phrasings.tsv",
    *sorted((HERE.parent / "tests" / "mail" / "reading" / "phrases").glob("*.tsv")),
)
TARGET = HERE.parent / "mail" / "reading" / "purpose" / "votes.tsv"
#: Weights smaller than this change no vote.
LEAST_WEIGHT = 0.2
#: A word that stands in one letter alone teaches nothing.
LEAST_LETTERS = 2
#: Inverse of the regularization, by cross-validation.
STRENGTH = 20.0
Example = tuple[frozenset[str], str]
Table = dict[str, dict[Intent, float]]


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
    with TARGET.open("w", encoding="utf-8") as out:
        out.write("word\tintent\tweight\n")
        for word in sorted(table):
            for intent in sorted(table[word]):
                out.write(f"{word}\t{intent.value}\t{table[word][intent]:.2f}\n")
    print(json.dumps({"examples": len(examples), "words": len(table) - 1}))


def _phrasings() -> Iterator[Example]:
    for path in PHRASINGS:
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                context = row["context"].replace("unknown", "fresh")
                words = fold(row["words"]).lower()
                yield vote.features(context, "", words), row["intent"].split("|")[0]


def _sayings() -> Iterator[Example]:
    """The sayings that are learned from."""
    for saying in sayings():
        if not saying.aside:
            words = fold(saying.words).lower()
            yield vote.features(saying.context, "", words), saying.intent


def _letters() -> Iterator[Example]:
    """The open letters that people wrote."""
    for path in sorted(DEVELOPMENT.glob("truth*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if is_aside(row["id"]) or row["intent"] in ("auto_reply", "bounce"):
                continue
            letter = read((DEVELOPMENT / f"{row['id']}.eml").read_bytes())
            words = divide(letter, ())
            text = Text(words.new, words.signature, letter.subject, quoted=words.quoted)
            ids = (*letter.in_reply_to, *letter.references)
            token = any("+" in box.local for box in letter.to)
            stream = thread.infer(text, ids, None, to_token=token)
            yield vote.of_text(text, stream), row["intent"]


def learn(examples: Sequence[Example]) -> Table:
    """Weights by feature and intent; the empty feature holds the intercepts."""
    import numpy as np
    from scipy import sparse
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize

    vectors = CountVectorizer(analyzer=sorted, binary=True, min_df=LEAST_LETTERS, dtype=float)
    counts = vectors.fit_transform([found for found, _ in examples])
    of_kinds = np.array([vote.is_of_kinds(each) for each in vectors.get_feature_names_out()])
    # Words and kinds are vectors of their own length (see vote.shares).
    X = sum(
        normalize(counts @ sparse.diags(mask.astype(float))) * length
        for mask, length in ((~of_kinds, 1.0), (of_kinds, vote.OF_KINDS))
    )
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(X, [intent for _, intent in examples])
    intents = [Intent(name) for name in model.classes_]
    table: Table = {"": dict(zip(intents, map(float, model.intercept_), strict=True))}
    for column, word in enumerate(vectors.get_feature_names_out()):
        weights = {intent: float(model.coef_[row][column]) for row, intent in enumerate(intents)}
        # A word without weight still counts in the length of the vector.
        table[word] = {i: w for i, w in weights.items() if abs(w) >= LEAST_WEIGHT} or {
            intents[0]: 0.0
        }
    return table


def check(examples: Sequence[Example], folds: int = 5) -> dict[str, float]:
    """Share of votes that are right on examples not learned from, and of the sure ones."""
    right, sure, sure_right = 0, 0, 0
    for fold_ in range(folds):
        table = learn([e for n, e in enumerate(examples) if n % folds != fold_])
        for found, intent in examples[fold_::folds]:
            shares = vote.shares(found, table)
            best = max(shares, key=lambda each: shares[each])
            right += best == intent
            if shares[best] >= 0.7:
                sure += 1
                sure_right += best == intent
    return {
        "examples": len(examples),
        "right": round(right / len(examples), 3),
        "sure": round(sure / len(examples), 3),
        "sure_right": round(sure_right / max(1, sure), 3),
    }


if __name__ == "__main__":
    main()
