"""What a correction takes out of a request: a whole line of the echo, or one value in it.

Reading finds what a letter states, and "please take out LGBTQ+" states it once more.  So
what is on file is looked for in the words that take something out: by the label that the
echo gives it, by its value, or by the words that it was once read from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mail.reading.caring.nobody import avoids_nobody
from mail.reading.text import fold
from service import company_stance
from service.facts import values
from service.striking_words import (
    DENIED,
    FEW_WORDS,
    FILL,
    FROM_A_GROUP,
    FURTHER_LINES,
    GONE,
    INSTEAD,
    LABELS,
    LISTS,
    OFF,
    OUT,
    POINTED,
    POINTS_BACK,
    REFUSED,
    SENTENCE,
    TRUE,
    UNSAID,
    WISHED_GONE,
    WRONG,
)
from vocabulary.orientations import spoken


@dataclass(frozen=True, slots=True)
class Struck:
    """What a letter takes out.

    Attributes
    ----------
    whole : frozenset of str
        Facts that go with all their values.
    values : frozenset of (str, str)
        Single values that go, with the fact that each stands in.
    unfound : bool
        Something was to be taken out that we hold under no such name.
    """

    whole: frozenset[str] = frozenset()
    values: frozenset[tuple[str, str]] = frozenset()
    unfound: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The facts of which something goes."""
        return self.whole | {name for name, _ in self.values}


def struck(words: str, kept: Mapping[str, Any], newer: Mapping[str, Any] | None = None) -> Struck:
    """What a letter takes out of what is on file.

    Parameters
    ----------
    words : str
        The letter's new words.
    kept : mapping
        What is on file, by name, as :func:`service.facts.merged` keeps it.
    newer : mapping or None
        What the same letter states: a line or a day to which it gives another value is put
        right and not empty.

    Examples
    --------
    >>> kept = {"populations": [{"value": "Couples"}, {"value": "LGBTQ+"}]}
    >>> sorted(struck("Please take out LGBTQ+.", kept).values)
    [('populations', 'LGBTQ+')]
    >>> sorted(struck("Delete the line 'Works with'.", kept).whole)
    ['populations']
    """
    whole: set[str] = set()
    single: set[tuple[str, str]] = set()
    unfound = points = False
    fresh = newer or {}
    known = {**kept, "orientations": _schools(kept, fresh)}
    for sentence in _sentences(words):
        found = {
            *_values(sentence, known),
            *_refused(sentence, kept),
            *_days(sentence, kept, fresh),
        }
        lines = set(_lines(sentence, kept)) - {name for name, _ in found}
        single |= found
        whole |= lines
        if not found and not lines and _asks_for_a_line(sentence):
            # "I avoid nobody. Remove that line": that line was named in the sentence before.
            unfound = unfound or POINTED.search(sentence) is None
            points = True
    if kept.get("not_with") and avoids_nobody(words):
        whole.add("not_with")
    single |= {("not_with", each) for each in company_stance.welcomed(words, kept)}
    single |= {("with", each) for each in company_stance.unbound(words, kept)}
    restated = {
        name
        for name in whole
        if _others(name, kept, without(fresh, Struck(values=frozenset(single))))
    }
    unfound = unfound or (points and not (whole or single))
    return Struck(frozenset(whole - restated), frozenset(single), unfound)


def _others(name: str, kept: Mapping[str, Any], newer: Mapping[str, Any]) -> bool:
    """Whether another value than the one on file is given for a fact."""
    return name in newer and values(newer[name]) != values(kept.get(name))


def without(facts: Mapping[str, Any], gone: Struck) -> dict[str, Any]:
    """The facts that are left."""
    left = {name: value for name, value in facts.items() if name not in gone.whole}
    for name in gone.names & left.keys():
        kept = left[name]
        every = kept if isinstance(kept, list) else [kept]
        stays = [each for each in every if (name, _value(each)) not in gone.values]
        if not stays:
            del left[name]
        elif isinstance(kept, list):
            left[name] = stays
    return left


def unquoted(words: str, newer: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """What a letter states, without the hours that it only names to have them taken out.

    "Please remove 'Thursdays, from noon'" reads like an offer of Thursdays from noon.
    """
    told = newer.get("availability")
    if not told:
        return dict(newer)
    out = [each for each in _sentences(words) if re.search(OUT, each)]
    known = [_hours(each) for each in kept.get("availability") or []]
    stays = [
        piece
        for piece in told
        if _hours(piece) not in known
        or not any(fold(str(piece.get("evidence", ""))).lower() in each for each in out)
    ]
    left = {name: value for name, value in newer.items() if name != "availability"}
    return {**left, "availability": stays} if stays else left


def _hours(piece: Mapping[str, Any]) -> tuple[Any, ...]:
    """A piece of the week, be it free or blocked: "remove Tuesdays 6 to 9" blocks them."""
    return tuple(piece.get(key) for key in ("day", "start", "end"))


def _schools(kept: Mapping[str, Any], newer: Mapping[str, Any]) -> list[Any]:
    """Orientations that may be taken out: "leave EMDR out" also reads as a refusal of EMDR."""
    refused = [each for each in newer.get("orientations") or () if _is_refused(each)]
    return [*(kept.get("orientations") or ()), *refused]


def _is_refused(orientation: Mapping[str, Any]) -> bool:
    return orientation.get("polarity") == "negative"


def _refused(sentence: str, kept: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Every orientation of the line "Not your way of working", where that line goes."""
    label = REFUSED.pattern
    out = re.search(rf"{OUT}{FILL}(?:{label})", sentence)
    gone = re.search(rf"{label}(?:[^,]{{0,40}}{GONE}|.{{0,20}}?{POINTS_BACK})", sentence)
    if out or gone or _is_wrong(sentence, label):
        for each in kept.get("orientations") or ():
            if _is_refused(each):
                yield "orientations", str(each["value"])


def _value(fact: Mapping[str, Any]) -> str:
    """By what one of a list is told from the others: its value, or the day of some hours."""
    return str(fact.get("value", fact.get("day")))


def _days(
    sentence: str, kept: Mapping[str, Any], newer: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Days that are taken out of the hours, unless other hours are given for them."""
    known = values(kept.get("availability") or [])
    given = {
        piece["day"]
        for piece in values(newer.get("availability") or [])
        if piece not in known and (piece.get("start") or piece.get("end"))
    }
    for day in dict.fromkeys(str(piece["day"]) for piece in known):
        word = rf"\b{day.lower()}(?:s|days?|nesdays?|urdays?|sdays?|rs|rsdays?)?\b"
        out = re.search(rf"{OUT}.{{0,60}}?{word}", sentence)
        gone = re.search(rf"{word}[^,]{{0,40}}{GONE}", sentence)
        if day not in given and (out or gone or _is_wrong(sentence, word)):
            yield "availability", day


def _sentences(words: str) -> Iterator[str]:
    """Sentences as far as they take out: what shall be there instead is left off."""
    for match in SENTENCE.finditer(fold(words).lower()):
        sentence = match.group().strip()
        yield INSTEAD.sub("", sentence) if re.search(OUT, sentence) else sentence


def _asks_for_a_line(sentence: str) -> bool:
    """Whether a line or an entry of the mail is meant, and not anything else that one removes."""
    return re.search(rf"{OUT}{FILL}", sentence) is not None and (
        re.search(r"\b(?:line|entry|field|item|row|part|word|bit)s?\b", sentence) is not None
    )


def _lines(sentence: str, facts: Mapping[str, Any]) -> Iterator[str]:
    takes_out = re.search(OUT, sentence) is not None
    for name, label in LABELS.items():
        line = rf"\b(?:{label})\b"
        out = takes_out and re.search(rf"{OUT}{FILL}{FURTHER_LINES}(?:{label})\b", sentence)
        gone = re.search(rf"{line}(?:[^,]{{0,40}}{GONE}|.{{0,20}}?{POINTS_BACK})", sentence)
        if facts.get(name) and (out or gone or _is_wrong(sentence, line)):
            yield name


def lines_named(words: str) -> frozenset[str]:
    """The lines that a letter would have taken out by their name, whatever is on file.

    Examples
    --------
    >>> sorted(lines_named("Please take out Together with and Rather not with."))
    ['not_with', 'with']
    """
    return frozenset(
        name
        for sentence in _sentences(words)
        if re.search(OUT, sentence)
        for name, label in LABELS.items()
        if re.search(rf"{OUT}{FILL}{FURTHER_LINES}(?:{label})\b", sentence)
    )


def _is_wrong(sentence: str, what: str) -> bool:
    match = re.search(rf"{what}[^,]{{0,40}}?(?P<said>{WRONG})", sentence)
    return match is not None and TRUE.fullmatch(match["said"]) is None


def _values(sentence: str, facts: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in (*LISTS, "place", "frequency", "group_ref"):
        kept = facts.get(name) or []
        for fact in kept if isinstance(kept, list) else [kept]:
            called = (each for each in _called(name, fact) if not _is_line(name, each, facts))
            if any(_takes(sentence, name, each) for each in called):
                yield name, str(fact["value"])


def _is_line(name: str, called: str, facts: Mapping[str, Any]) -> bool:
    """Whether a first name is how another line of the echo is called: "the hope line"."""
    lines = (label for other, label in LABELS.items() if facts.get(other))
    return name in ("not_with", "with") and any(re.fullmatch(each, called) for each in lines)


def _takes(sentence: str, name: str, value: str) -> bool:
    word = rf"(?<!\w){re.escape(value)}(?!\w)"
    if re.search(rf"{OUT}.{{0,60}}?{word}", sentence):
        return name != "not_with" or FROM_A_GROUP.search(sentence) is None
    if re.search(rf"{word}(?:[^,]{{0,40}}{GONE}|.{{0,20}}?{POINTS_BACK})", sentence):
        return name != "not_with" or "belong" not in sentence
    if re.search(rf"{WISHED_GONE}{word}{OFF}", sentence):
        return name != "not_with"
    if name == "not_with":
        # "Hal is wrong for me" is no reason to bring the two together.
        return False
    # "I don't do EMDR" is read as such, and says more than that it is not there.
    denied = UNSAID if name == "orientations" else DENIED
    return _is_wrong(sentence, word) or bool(re.search(rf"{denied}.{{0,40}}?{word}", sentence))


def _called(name: str, fact: Mapping[str, Any]) -> Iterator[str]:
    """How a value may be called: its name, as the echo says it, as it was once written."""
    value = str(fact["value"])
    yield value.lower()
    if name == "orientations":
        yield spoken(value).lower()
    if name in ("not_with", "with"):
        yield value.split()[0].lower()
    written = fold(str(fact.get("evidence", ""))).strip().lower()
    if 0 < len(written.split()) <= FEW_WORDS and not written.isdigit():
        yield written
