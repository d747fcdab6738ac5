"""Answers typed into our own form where it stands quoted.

The echo carries lines such as ``Town or ZIP: Salem``.  Many people edit them
right there, inside the quotation.  Such a line is theirs as soon as its value
is not the one that we sent.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence

from mail.quoting.line import Line

#: Lines that one value of ours is wrapped into, and characters of the whole that are compared.
_MOST_WRAPPED = 12
_WIDEST = 1_000
_FIELD = re.compile(r"\s{0,6}([A-Z][\w /()'-]{2,40}?)\s?[:：]\s?(.*)$")

#: How a value is put right that is typed behind ours.
_SAYING_NO = re.compile(
    r"^(?:(?:no|nope|sorry|actually|rather|correction|not right)\b[ ,:;.-]*)+", re.I
)


def _gist(text: str) -> str:
    return re.sub(r"[\W_]+", "", html.unescape(text)).lower()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _further_in(rows: Sequence[str], least: int) -> Sequence[str]:
    """The first rows, none blank, that are indented so far at least."""
    for number, row in enumerate(rows):
        if not row.strip() or _indent(row) < least:
            return rows[:number]
    return rows


def _unfolded(sent: Sequence[str]) -> Iterator[str]:
    """Every line that we sent, whole, then with more and more of what stands further in.

    Our plain text wraps a long value below itself, two spaces in, and puts the words that it
    was read from further in; the markup shows the value whole, and a program that knows no
    rows shows both in one.
    """
    for body in sent:
        rows = body[:100_000].split("\n")
        for number, row in enumerate(rows):
            depth, field = _indent(row), _FIELD.match(row[:_WIDEST]) is not None
            below = _further_in(rows[number + 1 : number + 1 + _MOST_WRAPPED], depth + field)
            own = next(
                (at for at, each in enumerate(below) if _indent(each) != depth + 2 * field),
                len(below),
            )
            for shown in range(own, len(below) + 1):
                yield " ".join([row, *map(str.strip, below[:shown])])


def _fields(told: Sequence[str]) -> Mapping[str, set[str]]:
    """The fields that we sent, with every value that they had."""
    fields: dict[str, set[str]] = {}
    for line in told:
        if found := _FIELD.match(line[:_WIDEST]):
            fields.setdefault(_gist(found.group(1)), set()).add(_gist(found.group(2)))
    return fields


def edited(lines: Sequence[Line], sent: Sequence[str]) -> frozenset[int]:
    """Numbers of the lines whose field is ours and whose value is the sender's."""
    fields = _fields([*_unfolded(sent)])
    if not fields:
        return frozenset()
    return frozenset(
        number
        for number, line in enumerate(lines)
        if (found := _FIELD.match(line.text[:_WIDEST]))
        and _is_answer(_gist(found.group(1)), _gist(found.group(2)), fields)
    )


def _is_answer(field: str, value: str, fields: Mapping[str, set[str]]) -> bool:
    known = fields.get(field)
    if known is None or not value:
        return False
    if any(other != field and len(other) > 4 and other in value for other in fields):
        return False  # two fields that a program put on one line
    return not any(old and (value.startswith(old) or old.startswith(value)) for old in known)


def with_rows(lines: Sequence[Line], sent: Sequence[str]) -> None:
    """Put a row of our table that was edited where it stands as the line of a form.

    In markup the facts stand in a table, whose row comes out as ``Place Salem``; what was
    typed over a value there, or behind it, or as a row of its own, is the writer's as much as
    in the form.  Only rows between two lines of ours are some: elsewhere such words are a
    sentence.
    """
    ours = [*_unfolded(sent)]
    labels = _labels(ours)
    if not labels:
        return
    told = frozenset(_gist(line) for body in (*sent, *ours) for line in body.split("\n"))
    shown = [line for line in lines if not line.blank]
    ours_too = [_gist(line.text) in told for line in shown]
    run: list[Line] | None = None
    for number, line in enumerate(shown):
        # An empty line of the form reads like the label that somebody typed above a value.
        above = line.text.strip(" :") in labels and not all(ours_too[number : number + 2])
        if ours_too[number] and not above:
            _put_rows(run or [], labels)
            run = []
        elif run is not None:
            run.append(line)


def _put_rows(run: Sequence[Line], labels: Mapping[str, set[str]]) -> None:
    """Put what was typed between two lines of ours as lines of a form, where it is rows alone.

    A row is ``Hope honest words``, or the label and below it the value, as paragraphs in
    their cells come out.
    """
    found: list[tuple[Line, str, Sequence[Line]]] = []
    at = 0
    while at < len(run):
        text = run[at].text[:_WIDEST].strip()
        label = next(
            (each for each in labels if f"{text.rstrip(':')} ".startswith(f"{each} ")), None
        )
        if label is None:
            return
        value, below = text[len(label) :].strip(" :"), run[at + 1 : at + 1]
        if not value and at + 1 < len(run):
            below = run[at + 1 : at + 2]
            value = below[0].text[:_WIDEST].strip()
        found.append((run[at], f"{label}: {_typed(value, labels[label])}", below))
        at += 1 + len(below)
    for line, text, below in found:
        if not text.endswith(": "):
            line.text = text
            for each in below:
                each.text = ""


def _labels(told: Sequence[str]) -> Mapping[str, set[str]]:
    """Our labels as they are written, the longest first, with the gist of each value."""
    found: dict[str, set[str]] = {}
    for line in told:
        if field := _FIELD.match(line[:_WIDEST]):
            found.setdefault(field.group(1).strip(), set()).add(_gist(field.group(2)))
    return dict(sorted(found.items(), key=lambda each: -len(each[0])))


def _typed(value: str, known: set[str]) -> str:
    """What was typed over the value that we sent, or behind it."""
    letters = [at for at, sign in enumerate(value) if _gist(sign)]
    gist = _gist(value)
    for old in sorted(known - {""}, key=len, reverse=True):
        if gist.startswith(old) and len(letters) == len(gist):
            behind = value[letters[len(old) - 1] + 1 :]
            return _SAYING_NO.sub("", behind.strip(" .,;:\u2013\u2014-"))
    return value
