"""How well letters are understood: one JSON line for each measure.

``python benchmarks/reading.py [DIR] [--half aside|open|all] [--wrong] [--voices]``

DIR holds ``*.eml`` and ``truth*.jsonl`` (by default the letters of the tests).  Letters with
a number that leaves 3 when parted by 4, between d1101 and d2000 every odd number, and from
d3361 to d4999 and from d8001 to d9000 every number are set aside:
their figures are counted, they are never shown or read while the rules are made.  ``--wrong``
therefore tells only of the open ones.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from judging import FAILURES, SETS, Judgement, commands_meant, flags_meant, judge

from mail.as_json import to_json
from mail.letter import read
from mail.quoting.quote import divide
from mail.reading.text import Text
from mail.reading.understand import read_mail
from service.huge_pages import gather

DEVELOPMENT = Path(__file__).parents[1] / "tests" / "letters"
#: The speed is the best of this many passes over so many letters, taken at even distances.
PASSES, TIMED = 5, 300


def main() -> None:
    """Read every letter and print the measures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=DEVELOPMENT)
    parser.add_argument("--half", choices=("aside", "open", "all"), default="all")
    parser.add_argument("--wrong", action="store_true", help="each mistake in the open letters")
    parser.add_argument("--voices", action="store_true", help="figures for each voice too")
    given = parser.parse_args()
    total, by_voice = Tally(), defaultdict[str, Tally](Tally)
    raws = []
    for truth, raw in letters(given.folder, given.half):
        raws.append(raw)
        found = to_json(read_mail(raw))
        judged = judge(found, truth)
        total.add(judged)
        for voice in _voices(truth):
            by_voice[voice].add(judged)
        if given.wrong and not is_aside(truth["id"]):
            _tell(truth, found, judged)
    _print(total.lines())
    if given.voices:
        for voice, tally in sorted(by_voice.items()):
            _print(
                {"voice": voice, **line}
                for line in tally.lines()
                if line["of"] or line.get("meant")
            )
    _print([_speed(raws)])


#: The first number of the letters that only rules and years were learned from.
LEARNED_BEFORE = 5681


def is_aside(id_: str) -> bool:
    """Whether a development letter is set aside.

    Its number leaves 3 when parted by 4; from d1101 to d2000 it is odd; from d3361 to d4999 and
    from d8001 to d9000 all are.

    Examples
    --------
    >>> is_aside("d063"), is_aside("d061"), is_aside("d062"), is_aside("063")
    (True, False, False, False)
    >>> is_aside("d1101"), is_aside("d1102"), is_aside("d3002"), is_aside("d3362")
    (True, False, False, True)
    >>> is_aside("d8000"), is_aside("d8002"), is_aside("d9002")
    (False, True, False)
    """
    found = re.fullmatch(r"d(\d+)", id_)
    if found is None:
        return False
    number = int(found[1])
    if number > 1100:
        return 3360 < number < 5000 or 8000 < number <= 9000 or (number <= 2000 and number % 2 == 1)
    return number % 4 == 3


def teaching() -> Iterator[tuple[dict[str, Any], bytes]]:
    """The open letters that the opinion on orders learns from; care is learned from all.

    With those from `LEARNED_BEFORE` on as well they read no letter set aside better, and a
    public example worse.
    """
    return ((truth, raw) for truth, raw in letters() if _number(truth) < LEARNED_BEFORE)


def _number(truth: dict[str, Any]) -> int:
    return int(truth["id"].removeprefix("d"))


def texts(unheard: Collection[str]) -> Iterator[tuple[dict[str, Any], Text]]:
    """The open letters as the readers of facts take them, with their truth.

    Parameters
    ----------
    unheard : collection of str
        Intents whose letters are left out.
    """
    for truth, raw in letters():
        if truth["intent"] not in unheard:
            letter = read(raw)
            words = divide(letter, ())
            yield (
                truth,
                Text(words.new, words.signature, letter.subject, letter.date, words.quoted),
            )


def letters(
    folder: Path = DEVELOPMENT, half: str = "open"
) -> Iterator[tuple[dict[str, Any], bytes]]:
    """The letters of a half, each truth with the raw mail.

    Parameters
    ----------
    folder : Path
        With ``*.eml`` and ``truth*.jsonl``.
    half : str
        ``aside``, ``open`` or ``all``.
    """
    for path in sorted(folder.glob("truth*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            truth: dict[str, Any] = json.loads(line)
            if half == "all" or is_aside(truth["id"]) is (half == "aside"):
                yield truth, (folder / f"{truth['id']}.eml").read_bytes()


def _voices(truth: dict[str, Any]) -> list[str]:
    return [truth["voice"]] if truth.get("voice") else list(truth.get("tags", []))


class Tally:
    """Sums over letters."""

    def __init__(self) -> None:
        self.letters = 0
        self.counts: Counter[tuple[str, str]] = Counter()

    def add(self, judged: Judgement) -> None:
        """Count one letter."""
        self.letters += 1
        for name, right in judged.right.items():
            self.counts[name, "of"] += 1
            self.counts[name, "right"] += right
        for name, numbers in judged.sets.items():
            for part, number in zip(("hit", "said", "meant"), numbers, strict=True):
                self.counts[name, part] += number
        for name in judged.failures:
            self.counts[name, "failed"] += 1

    def lines(self) -> Iterator[dict[str, Any]]:
        """One dictionary for each measure."""
        for name in sorted({name for name, part in self.counts if part == "of"}):
            right, of = self.counts[name, "right"], self.counts[name, "of"]
            yield {"measure": name, "right": right, "of": of, "share": round(right / of, 3)}
        for name in SETS:
            hit, said, meant = (self.counts[name, part] for part in ("hit", "said", "meant"))
            f1 = round(2 * hit / (said + meant), 3) if said + meant else None
            yield {"measure": name, "hit": hit, "said": said, "meant": meant, "of": said, "f1": f1}
        for name in FAILURES:
            yield {"failure": name, "count": self.counts[name, "failed"], "of": self.letters}


def _tell(truth: dict[str, Any], found: dict[str, Any], judged: Judgement) -> None:
    """Print what is wrong with one open letter."""
    facts = found["facts"]
    listed = {
        "secondary_intents": (found["secondary_intents"], truth.get("secondary_intents")),
        "ask": (found["ask"], truth["must_clarify"]),
        "flags": (found["flags"], sorted(flags_meant(truth))),
        "commands": (found["commands"], sorted(commands_meant(truth))),
        "licences": ([f["value"] for f in facts["licences"]], truth["licences"]),
        "orientations_positive": (
            [f"{o['polarity'][:3]} {o['value']}" for o in facts["orientations"]],
            truth["orientations_positive"],
        ),
        "days_free": ([_short(slot) for slot in facts["availability"]], truth["availability"]),
        "exact_slots": ([_short(slot) for slot in facts["availability"]], truth["availability"]),
        "intent": (found["intent"], truth["intent"]),
        "place": ((facts["place"] or {}).get("value"), truth["location"]),
        "format": ((facts["format"] or {}).get("value"), truth["format"]),
    }
    wrong = [name for name, right in judged.right.items() if not right and name != "ask_exact"]
    wrong += [name for name, (hit, said, meant) in judged.sets.items() if not hit == said == meant]
    for name in wrong:
        read, meant = listed.get(name, (facts.get(name.removesuffix("_unstated")), truth.get(name)))
        print(json.dumps({"wrong": name, "id": truth["id"], "read": read, "meant": meant}))
    for name in sorted(judged.failures):
        print(json.dumps({"failed": name, "id": truth["id"]}))


def _short(slot: dict[str, Any]) -> str:
    blocked = "NOT " if slot["polarity"] == "blocked" else ""
    return f"{blocked}{slot['day']} {slot['start']}-{slot['end']}"


def _speed(raws: list[bytes]) -> dict[str, Any]:
    """Mails read in a second of one core's time, once everything is warm as in the service."""
    gather()
    raws = raws[:: max(1, len(raws) // TIMED)]
    best = float("inf")
    for _ in range(PASSES):
        began = time.process_time()
        for raw in raws:
            read_mail(raw)
        best = min(best, time.process_time() - began)
    return {"measure": "speed", "mails_per_second": round(len(raws) / best, 1), "of": len(raws)}


def _print(lines: Iterable[dict[str, Any]]) -> None:
    for line in lines:
        print(json.dumps(line))


if __name__ == "__main__":
    main()
