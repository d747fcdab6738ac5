"""A second opinion on what an unclear letter wants, learned from phrasings.

Asked only where the tables of :mod:`mail.reading.cues` say nothing.  It is a multinomial
logistic regression over single words; its weights lie in ``votes.tsv``, where they can be
read, and are made from ``phrasings.tsv`` by ``python -m mail.reading.vote``.  It never votes
for an acceptance or a confirmation, and below a set share of the probability it abstains, so
that doubt leads to a question.
"""

from __future__ import annotations

import csv
import math
import re
import sys
from functools import cache
from importlib.resources import files
from pathlib import Path

from mail.understanding import Intent

#: Share of the probability that the first choice needs, and its lead over the second;
#: set by cross-validation over the phrasings (three quarters of such votes are right).
LEAST_SHARE = 0.45
_MAY_WIN = frozenset(
    {
        Intent.JOIN,
        Intent.FORM,
        Intent.OFFER_SEATS,
        Intent.SEEK_CONSULTANT,
        Intent.LEAVE,
        Intent.QUESTION,
        Intent.SPAM,
    }
)
_WORD = re.compile(r"[a-z']+|\?")
_ENDING = re.compile(r"(?:ing|ed|s|es|'s)$")
#: Longer letters are judged by their beginning, as the phrasings are short.
_LONGEST = 80


def words(text: str) -> frozenset[str]:
    """The words of folded lower-case text, their common endings cut.

    Examples
    --------
    >>> sorted(words("we are meeting?"))
    ['?', 'are', 'meet', 'we']
    """
    found = _WORD.findall(text)[:_LONGEST]
    return frozenset(_ENDING.sub("", word) if len(word) > 4 else word for word in found)


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Weights by word, then by intent; the empty word holds the intercepts."""
    found: dict[str, dict[str, float]] = {}
    with (files("mail.reading") / "votes.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["word"], {})[row["intent"]] = float(row["weight"])
    return found


def vote(text: str) -> Intent | None:
    """The intent that folded lower-case text most likely has, None in doubt."""
    table = _weights()
    sums = dict(table[""])
    for word in words(text):
        for intent, weight in table.get(word, {}).items():
            sums[intent] += weight
    highest = max(sums.values())
    shares = {intent: math.exp(total - highest) for intent, total in sums.items()}
    first = max(shares, key=lambda intent: shares[intent])
    choice = Intent(first)
    sure = shares[first] / sum(shares.values()) >= LEAST_SHARE
    return choice if sure and choice in _MAY_WIN else None


def learn(examples: list[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Weights from (words, intent) pairs; needs scikit-learn, the same pairs give the same."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = DictVectorizer()
    X = vectors.fit_transform([dict.fromkeys(sorted(words(text)), 1.0) for text, _ in examples])
    model = LogisticRegression(C=3.0, max_iter=1000)
    model.fit(X, [intent for _, intent in examples])
    table: dict[str, dict[str, float]] = {"": {}}
    for row, intent in enumerate(model.classes_):
        table[""][intent] = float(model.intercept_[row])
        for column, word in enumerate(vectors.get_feature_names_out()):
            weight = float(model.coef_[row][column])
            if abs(weight) >= 0.05:
                table.setdefault(word, {})[intent] = weight
    return table


def _examples(path: Path) -> list[tuple[str, str]]:
    """The phrasings that came of their own accord; answers are left to the tables."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(r["words"].lower(), r["intent"]) for r in rows if r["context"] == "fresh"]


def main(source: Path, target: Path) -> None:
    """Write the weights learned from a table of phrasings."""
    table = learn(_examples(source))
    with target.open("w", encoding="utf-8") as out:
        out.write("word\tintent\tweight\n")
        for word in sorted(table):
            for intent in sorted(table[word]):
                out.write(f"{word}\t{intent}\t{table[word][intent]:.3f}\n")


if __name__ == "__main__":
    here = Path(__file__).parent
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else here / "phrasings.tsv", here / "votes.tsv")
