"""Header blocks: how Outlook, Lotus and many webmails open a quotation.

Such a block names sender, date, recipient and subject of the old mail, a line
each, in the reader's language (table :data:`mail.quoting.quoting_words.LABELS`).  Three
different names make one; two are enough where their values are a date and an
address, for people write "To: do" but no such pair.  Some programs put all of
them on one line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from mail.quoting.line import Line
from mail.quoting.quoting_words import LABELS

_FRONT = r"[*_| \t\xa0]{0,8}"  # NetEase draws a table with bars
_COLON = r"[*_]{0,2}[ \xa0\u3000]{0,12}(?:[:：](?!//)|\|)"
_KINDS = {kind: re.compile(rf"(?:{words})\Z", re.IGNORECASE) for kind, words in LABELS.items()}
_LINE = re.compile(rf"{_FRONT}([^\W\d_][^:：\n]{{0,18}}?){_COLON}", re.IGNORECASE)
_WITHIN = re.compile(rf"(?<![\w@.])({'|'.join(LABELS.values())}){_COLON}", re.IGNORECASE)

#: A block is looked for in so many lines.
_REACH = 25
DATE = re.compile(
    r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\s?[:.h時时시点]\s?\d{2}", re.IGNORECASE
)
ADDRESS = re.compile(r"[^\s<>@]{1,80}@[^\s<>@]{2,100}")


def label(text: str) -> str | None:
    """What a header line of a quoted mail names, None where it is no such line.

    Examples
    --------
    >>> label("Envoyé le :jeudi 15 décembre"), label("*From:* Ann"), label("Note: bring tea")
    ('date', 'from', None)
    """
    front = text[:60]
    if not any(sign in front for sign in ":：|"):
        return None
    found = _LINE.match(front)
    if found is None:
        return None
    return _kind(found.group(1).replace("\u3000", "").strip(" *_"))


@lru_cache(maxsize=2_048)
def _kind(word: str) -> str | None:
    return next((kind for kind, pattern in _KINDS.items() if pattern.match(word)), None)


def on_one_line(text: str) -> bool:
    """Whether all the fields of a block stand on this one line.

    Examples
    --------
    >>> on_one_line("Date: Tue, 2 Oct 2012 From: ann@example.org To: Li Subject: Hello")
    True
    >>> on_one_line("From: ten to noon I am free, to: be exact")
    False
    """
    if label(text) not in ("from", "date") or len(text) > 600:
        return False
    kinds = {label(found.group()) for found in _WITHIN.finditer(text)} - {None, "other"}
    dated = DATE.search(text) is not None
    return dated and (len(kinds) > 2 or (len(kinds) == 2 and ADDRESS.search(text) is not None))


def header_lines(lines: Sequence[Line], at: int, least: int) -> int:
    """How many lines a header block takes from here; 0 where there is none.

    Parameters
    ----------
    lines : sequence of Line
        The body.
    at : int
        Index of its first line.
    least : int
        Different fields that it must name; 3, or 2 below a rule that says so.
    """
    if least > 2:
        first = label(lines[at].text)
        if first not in ("from", "date") and not _all_fields(lines[at : at + 6]):
            return 0
        if on_one_line(lines[at].text.strip()):
            return 1
    seen: set[str] = set()
    proven: set[str] = set()
    last, misses = 0, 0
    for index in range(at, min(len(lines), at + _REACH)):
        text = lines[index].text
        kind = label(text)
        if kind is not None:
            seen.add(kind)
            if (DATE if kind == "date" else ADDRESS).search(text):
                proven.add(kind)
            last, misses = index - at + 1, 0
            continue
        misses += 1
        if misses > (2 if text.strip() else 1) or (not text.strip() and len(seen) >= least):
            break
    return last if _is_block(seen - {"other"}, proven, least) else 0


def _all_fields(lines: Sequence[Line]) -> bool:
    """Whether lines that do not begin with sender or date are a block all the same."""
    lines = [line for line in lines if not line.blank][:3]
    kinds = {label(line.text) for line in lines}
    proven = any(ADDRESS.search(line.text) for line in lines)
    return len(kinds) == 3 and "from" in kinds and kinds <= set(LABELS) and proven


def _is_block(seen: set[str], proven: set[str], least: int) -> bool:
    named = "from" in seen or {"date", "to"} <= seen
    if len(seen) >= least and named and (proven or len(seen) > least):
        return True
    if "from" in proven and "subject" in seen:
        return True
    return "date" in proven and bool({"from", "to"} & proven)
