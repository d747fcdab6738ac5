"""Learn the second opinion on years of practice, and measure facts in short passages.

``python benchmarks/facts.py`` reads the passages of ``benchmarks/facts/years*.tsv``, the table of
the tests and the open half of the development letters and writes
``mail/reading/facts/tenures.tsv``; the same data give the same table.  ``--check`` writes nothing
and prints how many of the passages set aside, every third of ``benchmarks/facts``, are read
rightly; for days and hours, their F1.  ``--wrong`` lists the mistakes in those of days and hours
that are not.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import learning
import slots
from passages import FOLDER, rows
from reading import texts

from mail.as_json import to_json
from mail.reading.facts import experience, tenure_signs
from mail.reading.facts import format as format_
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Text
from mail.reading.understand import read_mail
from mail.understanding import Fact

HERE = Path(__file__).parent
TOLD = HERE.parent / "tests" / "mail" / "reading" / "facts" / "tenures.tsv"
TABLE = HERE.parent / "mail" / "reading" / "facts" / "tenures.tsv"
#: When the passages were written: "since 2009" counts from here.
WRITTEN = datetime(2026, 11, 26, tzinfo=UTC)
#: Inverse of the regularization, by what fresh letters had.
STRENGTH = 10.0
#: What stands in fewer examples teaches nothing.
LEAST_EXAMPLES = 2
#: How far a number may be from the years meant, in years: years counted from a date or from
#: an *almost* may be one off, a figure as it stands is the one meant.
OFF, OFF_OF_FIGURES = 1.0, 0.7


@dataclass(frozen=True)
class Example:
    """A text with the years that it states, None where it states none."""

    text: Text
    years: float | None


def main() -> None:
    """Learn and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="measure what is set aside")
    parser.add_argument("--wrong", action="store_true", help="mistakes of days and hours")
    given = parser.parse_args()
    if given.wrong:
        _when(passages("days", aside=False), wrong=True)
        return
    if given.check:
        years = [(text, meant and float(meant)) for text, meant in _texts("years", aside=True)]
        print(json.dumps({"years": _rightly(years, experience.read)}))
        print(json.dumps({"format": _rightly(_texts("format", aside=True), format_.read)}))
        print(json.dumps(_when(passages("days", aside=True))))
        return
    weights = learn([*_written(), *_letters()])
    learning.write(TABLE, {tenure_signs.PRACTICE: weights})
    print(json.dumps({"table": TABLE.name, "weights": len(weights)}))


def passages(name: str, *, aside: bool) -> Iterator[tuple[str, str]]:
    """The words and the truth of the passages of a fact that are set aside, or of the others."""
    for table in (FOLDER / f"{name}.tsv", *sorted(FOLDER.glob(f"{name}-?.tsv"))):
        for is_aside, row in rows(table):
            if is_aside is aside:
                yield row["words"].replace("\\n", "\n"), row["truth"]


def _texts(name: str, *, aside: bool) -> Iterator[tuple[Text, str | None]]:
    """The same as the readers of facts want it, None where the fact is not stated."""
    for words, truth in passages(name, aside=aside):
        yield Text(words, date=WRITTEN), None if truth == "-" else truth


def _when(told: Iterator[tuple[str, str]], *, wrong: bool = False) -> dict[str, float]:
    """F1 of the days free and of the slots with hours as figures."""
    days, hours = Counter[str](), Counter[str]()
    for words, truth in told:
        meant = json.loads(truth)
        # Hours count where their writer wants a group.
        head = f"From: ann@example.com\nSubject: times\nDate: {format_datetime(WRITTEN)}\n\n"
        mail = f"{head}I want to join a group.\n\n{words}\n"
        found = to_json(read_mail(mail.encode()))["facts"]["availability"]
        said, free = slots.days_read(found), slots.days_meant(meant)
        hit, figures, wanted = slots.exact(found, meant)
        days.update(hit=len(said & free), said=len(said), meant=len(free))
        hours.update(hit=hit, said=figures, meant=wanted)
        if wrong and (said != free or not hit == figures == wanted):
            read = [f"{s['polarity']} {s['day']} {s['start']}-{s['end']}" for s in found]
            print(json.dumps({"words": words, "read": read, "meant": meant}))
    return {"days_free": _f1(days), "exact_slots": _f1(hours)}


def _f1(counts: Counter[str]) -> float:
    return round(2 * counts["hit"] / max(1, counts["said"] + counts["meant"]), 3)


def _written() -> Iterator[Example]:
    """The passages to learn from, and the years and near misses of the tests."""
    for text, meant in _texts("years", aside=False):
        yield Example(text, float(meant) if meant else None)
    for row in TOLD.read_text(encoding="utf-8").splitlines():
        meant, _, words = row.partition("\t")
        yield Example(Text(words, date=WRITTEN), float(meant) if meant else None)


def _letters() -> Iterator[Example]:
    for truth, text in texts(("auto_reply", "bounce")):
        yield Example(text, truth["experience_years"])


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """Weights of the features of a number: those near the years meant against all others."""
    near: list[frozenset[str]] = []
    others: list[frozenset[str]] = []
    for example in examples:
        for part in example.text.parts:
            amounts = list(tenure_signs.candidates(part, example.text.years_since))
            for amount in amounts:
                kind = near if _is_meant(amount, example.years) else others
                kind.append(tenure_signs.features(part, amount, amounts))
    return learning.fit(others, near, strength=STRENGTH, weight=1.0, least=LEAST_EXAMPLES)


def _is_meant(amount: Amount, years: float | None) -> bool:
    if years is None:
        return False
    return abs(amount.years - years) <= (OFF_OF_FIGURES if amount.form is Form.BARE else OFF)


def _rightly(
    passages: Iterator[tuple[Text, Any]] | Sequence[tuple[Text, Any]],
    understood: Callable[[Text], Fact | None],
) -> dict[str, int]:
    """How many passages are read rightly, by whether they state the fact."""
    counts: Counter[str] = Counter()
    for text, meant in passages:
        kind = "unstated" if meant is None else "stated"
        found = understood(text)
        said = None if found is None else found.value
        near = isinstance(meant, float) and said is not None and abs(said - meant) <= OFF
        counts.update([kind, *[f"{kind}_right"] * (near or said == meant)])
    return dict(sorted(counts.items()))


if __name__ == "__main__":
    main()
