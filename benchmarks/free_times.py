"""Learn the second opinion on which days and hours are offered, and write its table.

``python benchmarks/free_times.py [--check]`` reads the open half of the development letters, the
table of the tests and ``benchmarks/facts/days.tsv``, every third row of which is left out, and
writes ``mail/reading/facts/frees.tsv``; the same data give the same table.
``--check`` writes nothing and prints what cross-validation by hand finds: letters that were
written together stand in one fold.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import learning
import slots
from facts import passages
from reading import texts

from mail.reading.facts import free_signs, utterances, week_sentence
from mail.reading.facts.amends import spoken
from mail.reading.facts.hours import Hours, Kind
from mail.reading.text import Part, Where

HERE = Path(__file__).parent
TOLD = HERE.parent / "tests" / "mail" / "reading" / "facts" / "weeks.tsv"
TABLE = HERE.parent / "mail" / "reading" / "facts" / "frees.tsv"
#: Inverse of the regularization, by cross-validation.
STRENGTH = 10.0
#: What stands in fewer mentions teaches nothing.
LEAST_MENTIONS = 2
#: Letters and passages that one hand wrote together, and folds.
HAND, FOLDS = 60, 10
#: Of a set of days ("weekdays") so many are free where it is offered.
_MOST = 0.5
#: How a truth names the parts of the day that people name.
_PARTS = {
    "morning": "morning|forenoon|before noon|early",
    "evening": "evening|night",
    "lunch": "lunch|midday|noon",
    "afternoon": "afternoon",
    "day": "day ?time",
}
#: Half a day: whether the morning or the evening is meant is not the opinion's to say.
_HALF = 12 * 60
#: A part of the day begins and ends about so.
_ABOUT = 60


@dataclass(frozen=True)
class Example:
    """A mention with what is seen of it, whether it is offered, and who wrote it."""

    seen: frozenset[str]
    is_offered: bool
    hand: int


def main() -> None:
    """Learn and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="cross-validate by hand")
    examples = [*_letters(), *_passages(), *_told()]
    if parser.parse_args().check:
        for line in _checked(examples):
            print(json.dumps(line))
        return
    weights = learn(examples)
    learning.write(TABLE, {free_signs.OFFERED: weights}, places=1)
    print(json.dumps({"table": TABLE.name, "mentions": len(examples), "weights": len(weights)}))


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """Weights of the features of a mention that is offered, against all others."""
    return learning.fit(
        [each.seen for each in examples if not each.is_offered],
        [each.seen for each in examples if each.is_offered],
        strength=STRENGTH,
        weight=1.0,
        least=LEAST_MENTIONS,
    )


def _checked(examples: Sequence[Example]) -> Iterator[dict[str, float]]:
    """Of the mentions of hands that were not learned from: how many are rightly offered."""
    shares: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        weights = learn([each for each in examples if each.hand % FOLDS != fold])
        for each in examples:
            if each.hand % FOLDS == fold:
                share = 1 / (1 + math.exp(-learning.total(each.seen, weights)))
                shares.append((share, each.is_offered))
    for least in (week_sentence.WITH_IT, 0.7, 0.8, week_sentence.SURE, 0.9):
        said = [right for share, right in shares if share >= least]
        yield {"from": least, "right": sum(said), "wrong": len(said) - sum(said)}
    yield {"mentions": len(shares), "offered": sum(right for _, right in shares)}


def _letters() -> Iterator[Example]:
    for truth, text in texts(("auto_reply", "bounce")):
        number = int(truth["id"].removeprefix("d"))
        yield from _mentions(text.body, truth["availability"], number // HAND)


def _passages() -> Iterator[Example]:
    for number, (words, truth) in enumerate(passages("days", aside=False)):
        yield from _mentions(Part(Where.NEW, words), json.loads(truth), number // HAND)


def _told() -> Iterator[Example]:
    """The sentences of the tests, near misses among them."""
    for number, row in enumerate(TOLD.read_text(encoding="utf-8").splitlines()):
        words, _, found = row.partition("\t")
        truth = [_as_truth(slot) for slot in found.split("; ") if slot]
        yield from _mentions(Part(Where.NEW, words), truth, number // HAND)


def _as_truth(slot: str) -> str:
    """A slot of the tests as the letters' truth writes it.

    Examples
    --------
    >>> [_as_truth(slot) for slot in ("!Tue#13 09:00-12:00", "Wed 17:00-", "any -12:00")]
    ['NOT Tue 09:00-12:00', 'Wed after 17:00', 'before 12:00']
    """
    day, _, hours = slot.lstrip("!").partition(" ")
    start, _, end = hours.partition("-")
    said = hours if start and end else f"after {start}" if start else f"before {end}" if end else ""
    named = "" if day == "any" else day.partition("#")[0]
    return " ".join(
        filter(None, ("NOT" * slot.startswith("!"), named, said or "flexible" * (not named)))
    )


def _mentions(part: Part, truth: Collection[str], hand: int) -> Iterator[Example]:
    words, free = spoken(part), slots.days_meant(truth)
    for start, stop in utterances.of(part):
        for mention in week_sentence.mentions(words, start, stop):
            if isinstance(mention, Hours):
                is_offered = _is_free(mention, truth)
            else:
                is_offered = len(free.intersection(mention.days)) >= _MOST * len(mention.days)
            yield Example(free_signs.features(words, mention, start, stop), is_offered, hand)


def _is_free(hours: Hours, truth: Collection[str]) -> bool:
    """Whether a truth offers some hours: by their name, or by an end of theirs."""
    free = [slot for slot in truth if not slot.startswith("NOT")]
    pieces = slots.pieces(free)
    if hours.kind is not Kind.PART:
        ends = {end % _HALF for end in (hours.start, hours.end) if end is not None}
        return any(_minutes(end) % _HALF in ends for p in pieces for end in (p.start, p.end) if end)
    for part, names in _PARTS.items():
        if part in hours.part and any(re.search(names, slot.lower()) for slot in free):
            return True
    return any(_falls_in(hours, piece) for piece in pieces)


def _falls_in(hours: Hours, piece: slots.Piece) -> bool:
    """Whether a piece with figures begins, or at least ends, in a part of the day."""
    if hours.start is None or hours.end is None:
        return False
    if piece.start is not None:
        return hours.start - _ABOUT <= _minutes(piece.start) < hours.end
    return piece.end is not None and hours.start < _minutes(piece.end) <= hours.end + _ABOUT


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return 60 * int(hour) + int(minute)


if __name__ == "__main__":
    main()
