"""Learn the second opinions on what needs care and on orders, and write their tables of weights.

``python benchmarks/signs.py [--check]`` reads ``benchmarks/signs.tsv``, the phrases of the tests,
the sayings and the open half of the development letters and writes
``mail/reading/caring/signs.tsv``, ``mail/reading/purpose/orders.tsv`` and ``stops.tsv`` beside it,
which looks at a letter as a whole, as ``clients.tsv`` and ``clients.npy`` beside the first do for
clients; the same data give the same tables.  Every third saying of a file is left out, to measure
with (``python benchmarks/sayings.py``).
The opinion on orders learns from ``benchmarks/orders.tsv``, too, and from two of three rows of
``benchmarks/facts/orders.tsv`` (``python benchmarks/orders.py`` measures the third);
``--orders`` learns it alone, ``--stops`` that of whole letters, ``--care`` the other.
The flag for information on clients is learned from two of three rows of
``benchmarks/facts/clients*.tsv`` and from ``benchmarks/clients.tsv``, too, that for wishes to be
kept apart from two of three rows of ``benchmarks/facts/apart*.tsv``.
``--check`` writes nothing and prints what is found of the sayings of each hand by weights that
were learned without that hand.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import apart_rows
import client_pieces
import clients
import learning
import numpy as np
import orders
from judging import commands_meant, flags_meant
from reading import letters, teaching
from sayings import sayings

from mail.letter import read
from mail.quoting.quote import divide
from mail.reading import learned, thread
from mail.reading.caring import clients_weighed, signs
from mail.reading.purpose import order_signs, pieces, vote
from mail.reading.text import Part, Text, Where
from mail.understanding import Command

HERE = Path(__file__).parent
WRITTEN = HERE / "signs.tsv"
OF_ORDERS = HERE / "orders.tsv"
READING = HERE.parent / "mail" / "reading"
PHRASES = sorted((HERE.parent / "tests" / "mail" / "reading" / "phrases").glob("*.tsv"))
#: What stands in fewer examples teaches nothing.
LEAST_EXAMPLES = 3
#: Inverse of the regularization, by cross-validation.
STRENGTH = 12.0
#: How much more an example with the flag counts: they are rare.
FLAGGED = 3.0
#: Words of a text in which every sentence may carry the flag.
LONGEST = 60
#: Probabilities that the check tries.
TRIED = (0.02, 0.1, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
#: So often the sentence that carries the flag of a long text is chosen anew.
ROUNDS = 3

#: So much more each row on clients counts: it was written for the one thing that is hard.
TOLD = 3.0
#: Labels whose rare words are held back less than the common ones, by cross-validation.
BY_RARITY = frozenset({"client_info"})
#: The file of orders that teaches; what the other showed stands in the tables of turns.
TAUGHT = "orders"
#: The hands of the rows on clients and on wishes to be kept apart.
OF_CLIENTS, OF_APART = "clients", "apart"

#: What a letter is taken to answer: who reads one alone (``peercircle read``) often cannot tell.
_TAKEN_FOR = {
    "echo": ("echo", "other"),
    "proposal": ("proposal", "other"),
    "reminder": ("proposal", "other"),
    "life": ("other",),
}


@dataclass(frozen=True)
class Example:
    """Words with their labels (flags and commands), and what they answer.

    ``hand`` is who wrote them: ``letters``, ``written``, or one of the hands of the sayings;
    ``only`` is the one label that they teach, where no other was noted down.
    """

    hand: str
    labels: frozenset[str]
    context: str
    words: str
    only: str = ""

    @property
    def long(self) -> bool:
        """Whether some of its sentences may have nothing to do with its labels."""
        return self.hand == "letters" or len(self.words.split()) > LONGEST

    def windows(self, opinion: Opinion) -> tuple[frozenset[str], ...]:
        """What the reader sees."""
        part = Part(Where.NEW, self.words)
        seen = learned.whole(part) if opinion.whole else learned.windows(part)
        return tuple(w | {f"ctx_{self.context}"} for w in seen) if opinion.with_context else seen


@dataclass(frozen=True)
class Opinion:
    """What is learned: where the weights go, the labels, and what is looked at.

    ``with_context`` weighs what was answered too; ``whole`` sees no sentences but the letter.
    """

    target: Path
    labels: tuple[str, ...]
    with_context: bool
    whole: bool = False


CARE = Opinion(READING / "caring" / "signs.tsv", tuple(signs.LEAST), False)
WHOLE_CLIENTS = Opinion(READING / "caring" / "clients.tsv", (clients.FLAG,), False, whole=True)
ORDERS = Opinion(
    READING / "purpose" / "orders.tsv", tuple(c.value for c in order_signs.LABELS), True
)
STOPS = Opinion(READING / "purpose" / "stops.tsv", (Command.STOP.value,), True, whole=True)


def main() -> None:
    """Learn and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="leave hands out, write nothing")
    parser.add_argument("--orders", action="store_true", help="only the opinion on orders")
    parser.add_argument("--stops", action="store_true", help="only that of STOP in whole letters")
    parser.add_argument("--care", action="store_true", help="only the opinion on care")
    given = parser.parse_args()
    asked = {
        CARE: given.care,
        WHOLE_CLIENTS: given.care,
        ORDERS: given.orders,
        STOPS: given.stops,
    }
    shared = [*written(), *sayings_to_learn()]
    for opinion in [each for each in asked if asked[each] or not any(asked.values())]:
        cares = opinion in (CARE, WHOLE_CLIENTS)
        told = open_letters(letters() if cares else teaching())
        examples = [*shared, *told, *(_of_people() if cares else _ordered())]
        if given.check:
            for line in check(examples, opinion):
                print(json.dumps(line), flush=True)
        else:
            _write(opinion, examples)
            if opinion is WHOLE_CLIENTS:
                _write_pieces(examples)


def _write(opinion: Opinion, examples: Sequence[Example]) -> None:
    rows = learning.write(opinion.target, learn(examples, opinion))
    told = {"table": opinion.target.name, "examples": len(examples), "weights": rows}
    print(json.dumps(told))


def _write_pieces(examples: Sequence[Example]) -> None:
    """The third view of a client: the pieces of the words of a whole letter."""
    seen = [
        (clients_weighed.made_of(Part(Where.NEW, each.words)), each)
        for each in examples
        if each.only in ("", clients.FLAG)
    ]
    table = client_pieces.learn(
        [made_of for made_of, _ in seen],
        [clients.FLAG in each.labels for _, each in seen],
        [TOLD if each.hand == OF_CLIENTS else 1.0 for _, each in seen],
        strength=STRENGTH,
        weight=FLAGGED,
    )
    target = WHOLE_CLIENTS.target.with_suffix(".npy")
    np.save(target, pieces.to_steps(table))
    print(json.dumps({"table": target.name, "pieces": int((table[:, 0] > 0).sum())}))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def written() -> Iterator[Example]:
    """What was written to teach, and the phrases of the tests."""
    for row in _rows(WRITTEN):
        labels = frozenset(row["flags"].split(";"))
        yield Example("written", labels, row.get("context") or "fresh", row["words"])
    for path in PHRASES:
        for row in _rows(path):
            labels = frozenset(mark.lstrip("+!") for mark in (row["marks"] or "").split())
            labels |= {row["intent"]} & {"leave"}
            yield Example("written", labels, row["context"] or "fresh", row["words"])


def _ordered() -> Iterator[Example]:
    """Orders and what comes near: those written to teach, and those of others not set aside."""
    for row in _rows(OF_ORDERS):
        given = frozenset(row["commands"].split(";"))
        yield Example("written", given, row["context"], row["words"])
    for each in orders.passages(aside=False):
        if each.file != TAUGHT:
            continue
        for context in _TAKEN_FOR.get(each.context, (each.context,)):
            yield Example("written", each.commands, context, each.words)


def _of_people() -> Iterator[Example]:
    """Information on clients, wishes to be kept apart, and what comes near to these.

    What else such a row bears was not noted down.
    """
    for told in apart_rows.teaching():
        given = frozenset({apart_rows.FLAG} if told.apart else ())
        yield Example(OF_APART, given, told.context, told.words, apart_rows.FLAG)
    for row in clients.teaching():
        labels = frozenset({clients.FLAG} if row.client else ())
        yield Example(OF_CLIENTS, labels, row.context, row.words, clients.FLAG)


def sayings_to_learn() -> Iterator[Example]:
    """The sayings that are learned from."""
    for saying in sayings():
        if not saying.aside:
            labels = saying.flags | saying.commands | saying.intents & {"leave"}
            yield Example(_hand(saying.file), labels, saying.context, saying.words)


def _hand(file: str) -> str:
    """Whose sayings a file holds.

    Examples
    --------
    >>> _hand("orders"), _hand("orders-3"), _hand("whole-letters-4"), _hand("wordings-2-fresh")
    ('1', '3', 'whole-letters-4', '2')
    """
    if file.startswith("whole-letters"):
        return file
    return next((part for part in file.split("-") if part.isdigit()), "1")


def open_letters(told: Iterable[tuple[dict[str, Any], bytes]]) -> Iterator[Example]:
    """Those of some letters, each with its truth, that people wrote."""
    for truth, raw in told:
        if truth["intent"] not in ("auto_reply", "bounce"):
            letter = read(raw)
            words = divide(letter, ())
            text = Text(words.new, words.signature, letter.subject, quoted=words.quoted)
            ids = (*letter.in_reply_to, *letter.references)
            stream = thread.infer(text, ids, None, to_token=any("+" in b.local for b in letter.to))
            labels = frozenset(flags_meant(truth) | commands_meant(truth))
            yield Example("letters", labels, vote.context(stream), words.new)


def learn(examples: Sequence[Example], opinion: Opinion) -> dict[str, dict[str, float]]:
    """Weights by label, then by feature; the empty feature holds the intercept."""
    seen = [(example, example.windows(opinion)) for example in examples]
    return {
        label: _learn([each for each in seen if each[0].only in ("", label)], label)
        for label in opinion.labels
    }


def _learn(
    seen: Sequence[tuple[Example, tuple[frozenset[str], ...]]], label: str
) -> dict[str, float]:
    """Weights by feature.

    Which sentence of a long text carries the label is not known: the one that what was learned
    so far finds likeliest stands for it (multiple-instance learning; Andrews, Tsochantaridis &
    Hofmann 2003, mi-SVM, with this regression).
    """
    without = [
        window for example, windows in seen if label not in example.labels for window in windows
    ]
    carriers = [
        (example, windows) for example, windows in seen if label in example.labels and windows
    ]
    short = [frozenset().union(*windows) for example, windows in carriers if not example.long]
    long = [windows for example, windows in carriers if example.long]
    heavier = {
        window: TOLD
        for example, windows in seen
        if example.hand == OF_CLIENTS
        for window in (*windows, frozenset[str]().union(*windows))
    }
    fit = partial(
        learning.fit,
        strength=STRENGTH,
        weight=FLAGGED,
        least=LEAST_EXAMPLES,
        heavier=heavier,
        by_rarity=label in BY_RARITY,
    )
    weights = fit(without, short)
    for _ in range(ROUNDS):
        total = partial(learning.total, weights=weights)
        weights = fit(without, [*short, *(max(each, key=total) for each in long)])
    return weights


def check(examples: Sequence[Example], opinion: Opinion) -> Iterator[dict[str, object]]:
    """What is heard, and heard falsely, of the sayings of hands that were not learned from.

    ``at`` gives for some probabilities what is heard from there on, truly and falsely.
    """
    for hand in sorted({e.hand for e in examples} - {"letters", "written", OF_CLIENTS, OF_APART}):
        tables = learn([e for e in examples if e.hand != hand], opinion)
        left = [(e, e.windows(opinion)) for e in examples if e.hand == hand]
        for label, weights in tables.items():
            found = [
                (
                    label in e.labels,
                    max((learning.total(w, weights) for w in windows), default=-99.0),
                )
                for e, windows in left
            ]
            of = {"hand": hand, "label": label, "meant": sum(meant for meant, _ in found)}
            yield {**of, "of": len(found), "at": {p: _heard(found, p) for p in TRIED}}


def _heard(found: Sequence[tuple[bool, float]], probability: float) -> tuple[int, int]:
    """How many are heard truly and falsely from a probability on."""
    least = math.log(probability / (1 - probability))
    heard = [meant for meant, total in found if total >= least]
    return sum(heard), len(heard) - sum(heard)


if __name__ == "__main__":
    main()
