"""Learn to tell responders from people by their words, and write the table of weights.

``python benchmarks/responders.py [--check]`` puts mails together from the sentences of
``responders.tsv``: of machines (an absence, what it means for mail, whom to ask instead) and of
people who come near (an absence and an answer, an answer above a signature that tells of
emergencies).  The phrasings, two of three sayings, the open half of the development letters and
of ``tests/mail/speakers`` are added.  The same data give the same ``mail/speaking/responders.tsv``.
``--check`` writes nothing and tells how the open invented mails fare without being learned from.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from reading import letters
from sayings import sayings
from speakers import rows

from mail.letter import Letter, read
from mail.speaking import absence, responder
from mail.speaking.own_words import own_words

HERE = Path(__file__).parent
PHRASINGS = (
    HERE / "phrasings.tsv",
    *sorted((HERE.parent / "tests" / "mail" / "reading" / "phrases").glob("*.tsv")),
)
TARGET = HERE.parent / "mail" / "speaking" / "responders.tsv"
#: Orders in which responders put their sentences.
MACHINES = (
    "absence", "absence policy", "absence routing", "thanks absence policy", "policy routing",
    "thanks absence routing closing", "thanks policy", "thanks policy policy routing", "gone",
    "absence policy routing closing", "gone routing", "thanks gone policy", "thanks routing",
    "absence absence policy", "policy policy closing", "notice", "thanks policy closing",
)  # fmt: skip
#: Orders in which people come near.
PEOPLE = (
    "human", "absence human", "thanks human", "human\nclosing\nrouting", "human\nclosing\npolicy",
    "human absence", "human\nclosing\npolicy routing", "near", "near human", "thanks near",
    "near\nclosing\nrouting", "thanks absence human", "human\nclosing\nabsence",
    "policy human", "gone human", "near\nclosing\npolicy", "near\nclosing\npolicy routing",
    "absence near",
)  # fmt: skip
#: Parts whose sentences make a mail alone; whether it is a machine's.
ALONE = {
    "absence": True, "policy": True, "gone": True, "notice": True, "near": False, "human": False,
    "machine": True, "person": False,
}  # fmt: skip
#: Mails of each order and language.
EACH = 6
EACH_ENGLISH = 60
#: An invented mail counts as so many composed ones.
INVENTED = 8
#: … a letter as so many …
LETTER = 3
#: … and a whole mail among the sentences as so many.
WHOLE = 8
LEAST_WEIGHT = 0.02
STRENGTH = 10.0
Example = tuple[frozenset[str], bool]


def main() -> None:
    """Learn and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="learn without the invented mails")
    given = parser.parse_args()
    examples = [*_composed(random.Random(1)), *_phrasings(), *_sayings(), *_letters()]
    invented = list(_invented())
    if given.check:
        table = learn(examples)
        judged = [(responder.likelihood(f, table), automatic) for _, f, automatic in invented]
        print(json.dumps(check(judged)))
        return
    examples += [(found, automatic) for _, found, automatic in invented for _ in range(INVENTED)]
    table = learn(examples)
    with TARGET.open("w", encoding="utf-8") as out:
        out.write("feature\tweight\n")
        for feature in sorted(table):
            out.write(f"{feature}\t{table[feature]:.2f}\n")
    print(json.dumps({"examples": len(examples), "features": len(table) - 1}))


def _bank() -> dict[tuple[str, str], list[str]]:
    """Sentences by part and language; people's answers in English are the phrasings."""
    found: dict[tuple[str, str], list[str]] = {}
    with (HERE / "responders.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault((row["part"], row["language"]), []).append(row["words"])
    found["human", "en"] = list(_said())
    return found


def _said() -> Iterator[str]:
    for path in PHRASINGS:
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                if row["intent"] != "spam":
                    yield row["words"].replace("\\n", "\n")


def _composed(rng: random.Random) -> Iterator[Example]:
    bank = _bank()
    for (part, _), sentences in sorted(bank.items()):
        if part in ALONE:
            times = WHOLE if part in ("machine", "person") else 1
            for said in sentences:
                example = responder.features("", said.replace("\\n", "\n")), ALONE[part]
                yield from (example for _ in range(times))
    for language in sorted({language for _, language in bank}):
        for automatic, orders in ((True, MACHINES), (False, PEOPLE)):
            for order in orders:
                parts = [line.split() for line in order.split("\n")]
                if any((part, language) not in bank for line in parts for part in line):
                    continue
                for _ in range(EACH_ENGLISH if language == "en" else EACH):
                    said = "\n".join(
                        " ".join(rng.choice(bank[part, language]) for part in line)
                        for line in parts
                    )
                    said = said.replace("\n", rng.choice(("\n", "\n\n")))
                    yield responder.features("", said), automatic


def _phrasings() -> Iterator[Example]:
    for said in _said():
        yield responder.features("", said), False


def _sayings() -> Iterator[Example]:
    """The sayings that are learned from: people's, short, about anything."""
    for saying in sayings():
        if not saying.aside:
            yield responder.features("", saying.words), False


def _of_letter(letter: Letter) -> frozenset[str]:
    return responder.features(absence.parted_subject(letter)[0], own_words(letter))


def _letters() -> Iterator[Example]:
    for truth, raw in letters():
        if truth["intent"] != "bounce":
            example = _of_letter(read(raw)), truth["intent"] == "auto_reply"
            yield from (example for _ in range(LETTER))


def _invented() -> Iterator[tuple[str, frozenset[str], bool]]:
    """The open half of the invented mails."""
    for row in rows():
        if not row.aside:
            yield row.id, _of_letter(read(row.raw)), row.automatic


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """Weights by feature; the empty feature holds the intercept."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize

    # A word that stands in one mail alone teaches nothing, however much that mail counts.
    times = Counter(examples)
    vectors = CountVectorizer(analyzer=sorted, binary=True, min_df=2)
    X = normalize(vectors.fit_transform([found for found, _ in times]))
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(X, [automatic for _, automatic in times], sample_weight=list(times.values()))
    table = {"": float(model.intercept_[0])}
    for column, feature in enumerate(vectors.get_feature_names_out()):
        weight = float(model.coef_[0][column])
        # A word without weight still counts in the length of the vector.
        table[feature] = weight if abs(weight) >= LEAST_WEIGHT else 0.0
    return table


def check(judged: Sequence[tuple[float, bool]]) -> dict[str, float]:
    """Machines heard and people silenced at some limits."""
    machines = [share for share, automatic in judged if automatic]
    people = [share for share, automatic in judged if not automatic]
    return {
        f"{kind}_{limit}": sum(share >= limit for share in shares) / len(shares)
        for limit in (0.2, 0.5, 0.8, 0.9)
        for kind, shares in (("heard", machines), ("silenced", people))
    }


if __name__ == "__main__":
    main()
