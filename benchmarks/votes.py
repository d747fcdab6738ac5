"""Learn the second opinion on intents and write its table of weights.

``python benchmarks/votes.py [--check]`` reads ``benchmarks/votes.tsv``, the phrasings, the sayings
and the open half of the development letters and writes ``votes.tsv`` and ``pieces.npy`` in
``mail/reading/purpose``; the same data give the same tables.  Every third saying of a file is left
out, to measure with (``python benchmarks/sayings.py``).
``--check`` writes nothing and prints what five-fold cross-validation finds.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from judging import flags_meant
from reading import letters
from sayings import sayings

from mail.letter import read
from mail.quoting.quote import divide
from mail.reading import thread
from mail.reading.purpose import pieces, vote
from mail.reading.purpose.weights import Weights, dump
from mail.reading.text import Text, fold

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

HERE = Path(__file__).parent
PHRASINGS = (
    HERE / "votes.tsv",
    HERE / "phrasings.tsv",
    *sorted((HERE.parent / "tests" / "mail" / "reading" / "phrases").glob("*.tsv")),
)
TARGET = HERE.parent / "mail" / "reading" / "purpose"
#: Weights smaller than this change no vote.
LEAST_WEIGHT = 0.2
#: A word that stands in fewer letters teaches nothing; and a piece of words.
LEAST_LETTERS, LEAST_OF_PIECES = 3, 5
#: Inverse of the regularization, by cross-validation.
STRENGTH = 14.0
#: Learned further than this, letters of other hands are read no better.
NEAR_ENOUGH = 1e-3
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
    """A letter's features, its pieces, its voice, and how much it counts."""

    found: frozenset[str]
    made_of: pieces.Numbers
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
    tables = learn(examples)
    (TARGET / "votes.tsv").write_text(dump(tables.words), encoding="utf-8")
    np.save(TARGET / "pieces.npy", pieces.to_steps(tables.pieces))
    known = int((tables.pieces[:, 0] > 0).sum())
    words = len(tables.words.rows) - 1
    print(json.dumps({"examples": len(examples), "words": words, "pieces": known}))


def voice(intent: str, flags: Collection[str], commands: Collection[str] = ()) -> str:
    """The voice of a letter with this truth."""
    apart = next((flag for flag in _APART.get(intent, ()) if flag in flags), "")
    if intent == "other" and not apart and (commands or "unsubscribe" in flags):
        apart = "order"
    return f"{intent} {apart}".strip()


def saying_of(context: str, words: str, said: str, weight: float = 1.0) -> Example:
    """The example of folded lower-case words."""
    return Example(*vote.weighed(context, "", words), said, weight)


def _phrasings() -> Iterator[Example]:
    for path in PHRASINGS:
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                context = row["context"].replace("unknown", "fresh")
                words = fold(row["words"]).lower()
                marks = (row.get("marks") or row.get("flags") or "").split()
                flags = [mark.removeprefix("+") for mark in marks]
                said = voice(row["intent"].split("|")[0], flags)
                yield saying_of(context, words, said, WRITTEN)


def _sayings() -> Iterator[Example]:
    """The sayings that are learned from."""
    for saying in sayings():
        if not saying.aside and saying.intent not in ("auto_reply", "bounce"):
            words = fold(saying.words).lower()
            said = voice(saying.intent, saying.flags, saying.commands)
            yield saying_of(saying.context, words, said)


def _letters() -> Iterator[Example]:
    """The open letters that people wrote."""
    for truth, raw in letters():
        if truth["intent"] in ("auto_reply", "bounce"):
            continue
        letter = read(raw)
        words = divide(letter, ())
        text = Text(words.new, words.signature, letter.subject, quoted=words.quoted)
        ids = (*letter.in_reply_to, *letter.references)
        token = any("+" in box.local for box in letter.to)
        stream = thread.infer(text, ids, None, to_token=token)
        said = voice(truth["intent"], flags_meant(truth), truth.get("commands", ()))
        yield Example(*vote.of_text(text, stream), said, WHOLE)


def learn(examples: Sequence[Example]) -> vote.Tables:
    """Rarities and weights by feature and voice."""
    from scipy import sparse
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize

    vectors = CountVectorizer(analyzer=sorted, binary=True, min_df=LEAST_LETTERS, dtype=float)
    counts = vectors.fit_transform([example.found for example in examples])
    names = vectors.get_feature_names_out()
    made_of = _counted([example.made_of for example in examples])
    of_kinds = np.array([vote.is_of_kinds(each) for each in names])
    rarities = [np.where(of_kinds, 1.0, _rarity(counts)), _rarity(made_of, LEAST_OF_PIECES)]
    scales = [np.sqrt(each) for each in rarities]
    # Words, kinds and pieces are vectors of their own length (see vote.shares).
    parts = [counts @ sparse.diags(scales[0] * mask) for mask in (~of_kinds, of_kinds)]
    parts.append(made_of @ sparse.diags(scales[1]))
    lengths = (1.0, vote.OF_KINDS, vote.OF_PIECES)
    words, kinds, rest = (normalize(X) * y for X, y in zip(parts, lengths, strict=True))
    model = LogisticRegression(C=STRENGTH, max_iter=2000, tol=NEAR_ENOUGH)
    model.fit(
        sparse.hstack([words + kinds, rest]).tocsr(),
        [example.voice for example in examples],
        sample_weight=[example.weight for example in examples],
    )
    weights = model.coef_.T * np.concatenate(scales)[:, None]
    of_words = Weights(
        tuple(map(str, model.classes_)),
        {"": _row(0.0, model.intercept_)}
        | {
            str(name): _row(rarity, row)
            for name, rarity, row in zip(names, rarities[0], weights, strict=False)
        },
    )
    of_pieces = np.column_stack([rarities[1], weights[len(names) :]])
    return vote.Tables(of_words, pieces.of_steps(pieces.to_steps(of_pieces)))


def _counted(made_of: Sequence[pieces.Numbers]) -> csr_matrix:
    """Which pieces stand in which example."""
    from scipy.sparse import csr_matrix

    ends = np.cumsum([0, *map(len, made_of)])
    cells = (np.ones(ends[-1]), np.concatenate(made_of), ends)
    return csr_matrix(cells, shape=(len(made_of), pieces.KINDS))


def _rarity(counts: csr_matrix, least: int = 1) -> npt.NDArray[np.float64]:
    """By how much a feature counts: the rarer the more, and not at all below the least."""
    shown, _ = counts.shape
    letters = np.asarray(counts.sum(axis=0)).ravel()
    return np.where(letters < least, 0.0, np.log((shown + 1) / (letters + 1)))


def _row(rarity: float, weights: Iterable[float]) -> str:
    # A word without weight still counts in the length of a vector.
    cells = (f"{weight:.2g}" if abs(weight) >= LEAST_WEIGHT else "" for weight in weights)
    return "\t".join([f"{rarity:.2g}", *cells])


def check(examples: Sequence[Example], folds: int = 5) -> dict[str, float]:
    """Share of votes that are right on examples not learned from, and of the sure ones."""
    right, sure, sure_right = 0, 0, 0
    for fold_ in range(folds):
        tables = learn([e for n, e in enumerate(examples) if n % folds != fold_])
        for example in examples[fold_::folds]:
            shares = vote.by_intent(vote.shares(example.found, example.made_of, tables))
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
