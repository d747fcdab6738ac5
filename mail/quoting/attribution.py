"""The lines that programs write above a quotation, in the languages they write.

Theory of operation: a quotation opens in one of three ways.

- An *attribution*, one sentence wrapped over up to five lines: ``On Mon, Nov 9
  … wrote:``.  It is known by its verb together with a time, a year or an
  address; people who write "she wrote:" give none of those.  Directly above
  marked lines less is enough: a verb, or a date and a name.
- A *header block*, as Outlook and Lotus write (``mail.quoting.header_block``).
- A *rule*, as ``-----Original Message-----``; a forward is kept apart.

The words are tables in ``mail.quoting.quoting_words``.  Every pattern is anchored or
looks at cut text only, so time stays linear.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from mail.quoting.header_block import ADDRESS, header_lines, label
from mail.quoting.line import Kind, Line
from mail.quoting.quoting_words import OPENERS, VERBS, VERBS_INSIDE, WEEKDAYS
from mail.quoting.rules import Opening, glued_rule, rule_of
from mail.sieve import Sieve

_VERB = "|".join(words for _, words in VERBS)
_VERB_LAST = Sieve(
    rf"(?:^|[\s,、\u3000-\uffdc>)\d]){{1}}(?:{_VERB})\s{{0,3}}[*_]{{0,2}}\s{{0,2}}[:：]", re.I
)
_VERB_END = re.compile(rf"[\s>)](?:{_VERB})\s*$", re.IGNORECASE)
_VERB_INSIDE = re.compile(rf"\s(?:{VERBS_INSIDE})\s[^\n]{{1,250}}[:：]\s*$", re.IGNORECASE)
_TIME = Sieve(
    r"\d{1,2}\s?[:.h時时시点]\s?\d{2}|\d{1,2}\s?(?:am|pm|uhr)\b|[上下]午|오[전후]|(?:19|20)\d\d"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s(?:[a-zé]{3,9})\.?\s(?:19|20)?\d\d",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}\s?[:.h時时시]\s?\d{2}")
_DAY = re.compile(r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_OPENER = re.compile(
    rf"[*_ ]{{0,3}}(?:(?:{OPENERS}|{WEEKDAYS})(?![^\W\d_])|\d|在|於|于)", re.IGNORECASE
)
#: An opener with a date right behind it; words of people seldom go on so.
_DATED = re.compile(
    rf"(?:- )?(?:{OPENERS})[ ,]{{1,2}}(?:giorno )?(?:the )?(?:\d|(?:{WEEKDAYS})[a-zà-ÿ]{{0,9}}[.,]?\s|[^\W\d_]{{3,9}}\.? \d)",
    re.IGNORECASE,
)
_ON_A_DAY = re.compile(rf"(?:{OPENERS}) (?:{WEEKDAYS})[a-zà-ÿ]{{0,9}}, \S", re.IGNORECASE)
_DATE_FIRST = re.compile(
    rf"(?:(?:{WEEKDAYS})\.?,? )?(?:(?:19|20)\d\d[-/.年]|\d{{1,2}}[./-]\d{{1,2}}[./-]\d\d)",
    re.IGNORECASE,
)
_POSTED = re.compile(r"posted by .{1,80} on \d", re.IGNORECASE)
_WROTE_DASHES = re.compile(
    rf"^(?:-{{2,20}}\s?.{{3,300}}\s(?:{_VERB})\s?-{{2,20}}|-{{3,20}} .{{3,80}} (?:{_VERB}) ?:?-{{0,20}})\s*$",
    re.IGNORECASE,
)
#: Without one of these in reach no attribution can end: a colon, dashes, or a bare verb.
_CLOSES = Sieve(rf"[:：](?!\d)|---|>>>\s*$|[\s>)](?:{_VERB})\s*$", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
#: A name and an address alone, as some webmails write; a sentence has a comma.
_NAMED = re.compile(
    rf"[\"'*]{{0,2}}[^,;:@]{{0,80}}?[^\s<>@]{{1,80}}@[^\s<>@]{{2,100}}[>)\]\s]{{0,4}}(?:{_VERB})",
    re.I,
)
_OWN_WORDS = re.compile(r"\b(?:I|we|We) (?:wrote|said)\b")
#: GroupWise puts the same signs at both ends.
_GROUPWISE = re.compile(r">{3} ?.{3,300} ?>{3}$")
_SENTENCE_END = re.compile(r"[^\W\d_]{5,}[.]\s*$|[!?]\s*$")
_ENCODED = re.compile(r"=(?:[0-9A-F]{2}|$| )")

#: An attribution is wrapped over so many lines at most, and so many letters.
_WRAPPED = 5
_LONGEST = 420


@dataclass(frozen=True, slots=True)
class Opened:
    """An opening found at a line: how, how many lines it takes, what follows on the last one."""

    how: Opening
    lines: int
    rest: str = ""


def opening(lines: Sequence[Line], at: int) -> Opened | None:
    """The opening of a quotation that begins at a line, if one does.

    Parameters
    ----------
    lines : sequence of Line
        The body.
    at : int
        Index of a line that is not blank.

    Returns
    -------
    Opened or None
    """
    text = _decoded(lines[at].text.strip())
    if not _LETTER.search(text):
        return None
    if len(text) > 1_000:
        return _long(text)
    rule = rule_of(text)
    if rule is not None:
        fields = header_lines(lines, at + 1, least=2)
        if fields or rule is not Opening.ORIGINAL or not text[0].isalpha():
            return Opened(rule, 1 + fields)
    if label(text) is not None:
        taken = header_lines(lines, at, least=3)
        if taken:
            return Opened(Opening.HEADERS, taken)
    return _attribution(lines, at)


def _attribution(lines: Sequence[Line], at: int) -> Opened | None:
    depth = lines[at].depth
    if not any(_closes(line.text) or line.depth > depth for line in lines[at : at + 7]):
        return None
    pieces: list[str] = []
    for index in range(at, min(len(lines), at + _WRAPPED + 2)):
        line = lines[index]
        piece = line.text.strip()
        joined = " ".join(pieces)
        if not piece:
            if _half(joined):
                continue
            return None
        if line.depth != depth:
            if not (line.depth == depth + 1 and _half(joined) and len(piece) < 60):
                return None
            piece = f">{piece}"  # the mark is the end of an address that was wrapped
        pieces.append(piece)
        joined = _decoded(" ".join(pieces))
        if len(joined) > _LONGEST or len(pieces) > _WRAPPED:
            return None
        rest = ends_attribution(joined)
        if rest is not None:
            first = not _starts_later(pieces)
            return Opened(Opening.ATTRIBUTION, index - at + 1, rest) if first else None
        if _above_quotation(lines, index + 1, depth) and _bare(joined):
            return Opened(Opening.ATTRIBUTION, index - at + 1)
        if index == at and not _may_open(joined):
            return None
    return None


#: The lines around are asked for each line.
@lru_cache(maxsize=16)
def _closes(text: str) -> bool:
    return _CLOSES.search(text) is not None


def _may_open(text: str) -> bool:
    """Whether an attribution that is wrapped may have this first line."""
    return bool(
        _OPENER.match(text) or ADDRESS.search(text) or _TIME.search(text) or text.endswith("<")
    )


def _half(text: str) -> bool:
    """Whether an attribution broke off inside an address, or before it."""
    if not text or len(text) > _LONGEST:
        return False
    return text.count("<") > text.count(">") or bool(_DATED.match(text) and _CLOCK.search(text))


def _decoded(text: str) -> str:
    """Words that a program left in quoted-printable, for the comparison only."""
    if "=" not in text or not _ENCODED.search(text):
        return text
    joined = re.sub(r"= ?(?![0-9A-F]{2})", "", text)
    return quopri.decodestring(joined.encode("utf-8", "replace")).decode("utf-8", "replace")


def _starts_later(pieces: Sequence[str]) -> bool:
    """Whether the attribution begins on a later one of these lines: the first are a person's."""
    for at in range(1, len(pieces)):
        tail = " ".join(pieces[at:])
        if not (_STARTS.match(tail) or _SENTENCE_END.search(pieces[at - 1])):
            continue
        if ends_attribution(tail) is not None:
            return True
    return False


def _above_quotation(lines: Sequence[Line], index: int, depth: int) -> bool:
    """Whether marked lines or our own words follow, blank ones left out."""
    for line in lines[index : index + 3]:
        if not line.blank or line.depth > depth:
            return line.depth > depth or line.kind is Kind.QUOTED
    return False


def _bare(text: str) -> bool:
    """Whether words directly above a quotation are its attribution, though they lack a part."""
    if len(text) >= 200:
        return False
    dated = _CLOCK.search(text) and _DAY.search(text)
    if text.endswith((":", "：")) and (ADDRESS.search(text) or dated):
        return True  # in whatever language
    if _POSTED.match(text):
        return True
    if _DATE_FIRST.match(text) and not text.endswith((".", "?", "!", ":")):
        return bool(ADDRESS.search(text) or _CLOCK.search(text))
    return (
        _VERB_LAST.search(f"{text.rstrip(':：')}:") is not None
        or _VERB_INSIDE.search(text) is not None
    )


def ends_attribution(text: str) -> str | None:
    """What follows an attribution on its own line (mostly nothing), None where it is none.

    Examples
    --------
    >>> ends_attribution("On Mon, Nov 9, 2026 at 10:02 AM Ann <a@x.org> wrote:")
    ''
    >>> ends_attribution("El lun, 9 nov 2026 a las 10:02, Ann (<a@x.org>) escribió:")
    ''
    >>> ends_attribution("What my supervisor wrote: keep going.") is None
    True
    """
    if text.startswith("-") and _WROTE_DASHES.match(text):
        return ""
    if text.startswith(">>>") and _GROUPWISE.match(text) and _TIME.search(text):
        return ""
    if _OWN_WORDS.search(text):
        return None
    found = _VERB_LAST.search(text)
    if found is not None:
        front = text[: found.end()]
        if _TIME.search(front) or _NAMED.match(front):
            rest = text[found.end() :].strip()
            return rest if not rest or (_OPENER.match(front) and ADDRESS.search(front)) else None
        # Short forms name the weekday alone.
        return "" if _ON_A_DAY.match(front) and not text[found.end() :].strip() else None
    ends = text.endswith((":", "："))
    if not ends:
        unmarked = _DATED.match(text) and ADDRESS.search(text) and _VERB_END.search(text)
        return "" if unmarked else None  # Zoho leaves the colon out
    if _VERB_INSIDE.search(text) and (_TIME.search(text) or ADDRESS.search(text)):
        return ""
    if _CLOCK.search(text) and _DAY.search(text) and ADDRESS.search(text):
        return ""  # Gmail in Russian and Japanese writes no verb at all
    return None


_FRESH = rf"(?:On|Le|El|Am|Il|Op|Den|Em|Dnia) (?=\d|(?i:{WEEKDAYS})|[A-Z][a-z]{{2,8}} \d)"
_GLUED = re.compile(rf"(?<=[\s-]){_FRESH}")
_STARTS = re.compile(_FRESH)


def glued(text: str) -> int | None:
    """Where an attribution or a rule begins that a program put behind a person's words.

    Examples
    --------
    >>> "Fine! On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:"[glued("Fine! On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:"):][:6]
    'On Wed'
    >>> glued("On Monday at 6:30 I am free.") is None
    True
    """
    at = glued_rule(text)
    if at is not None:
        return at
    if not text.endswith((":", "：")) or len(text) > 2 * _LONGEST or _DATED.match(text.strip()):
        return None
    for found in islice(_GLUED.finditer(text), 3):
        tail = text[found.start() :]
        if _CLOCK.search(tail) and ADDRESS.search(tail) and ends_attribution(tail) == "":
            return found.start()
    return None


def _long(text: str) -> Opened | None:
    """An attribution at the front of a very long line (programs that drop line ends)."""
    if not _OPENER.match(text):
        return None
    found = _VERB_LAST.search(text[:_LONGEST])
    timed = found is not None and _TIME.search(text[: found.end()])
    return Opened(Opening.ATTRIBUTION, 1, text[found.end() :].strip()) if found and timed else None
