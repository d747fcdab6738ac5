"""The days of meetings held that a sentence names: what is to come, fell through or is denied is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from mail.reading.facts import dates

_NEGATIVE: Final = (
    r"\b(?:(?:did|have|has|could|can|was|were|would) ?n[o']?t|didn't|haven't|couldn't|never|not"
    r"|unable to|no) (?:\w+ ){0,2}?(?:me+t|meet\w*|gather\w*|get together|convene|session|able)\b"
    r"|\b(?:skip\w*|cancel+\w*|postponed|called off|took (?:a|the month) (?:off|break)|on (?:a )?break"
    r"|nobody (?:came|could)|fell through|holiday break)\b"
)
#: A plain no at the head of a sentence.
NO: Final = re.compile(
    r"^\W*(?:no|nope|nah|none|not (?:this|that|last|in|yet|at all)|we did ?n[o']t)\b"
    r"|^\W*(?:it|they|there) (?:did(?:n't| not)|wasn't|was not)(?=\W*$|[,;:]| (?:this|last|in|meet|happen|any|one)\b)"
)
#: Words that say there was no meeting.
NEGATIVE: Final = re.compile(_NEGATIVE)
_AHEAD = re.compile(
    r"\b(?:next|will|going to|plan\w*|schedul\w*|upcoming|resume|reschedul\w*|start(?:ing)? again"
    r"|instead on|moved to|last (?:meeting|day|session|time)(?: \w+){0,3} (?:is|shall be))\b[^.;]*$"
)


#: What fell through is told behind its day: "the 20th was cancelled", "on the 19th we called it off".
_FELL: Final = re.compile(
    # "The 20th (cancelled)", "the 20th had to be scrapped", and not "without Hal, who called off".
    r"(?:\b(?:was|were|got|be|been|is|being|just) |[:,(\u2013-] ?|^ ?)(?:cancel+ed|called off|scrapped"
    r"|postponed|put off|abandoned|dropped|scratched|axed|snowed out|iced out|rained out|snowed off"
    r"|washed out|nixed)\b(?! (?:the|our|on|that|this|it|my|his|her|in|at)\b)"
    r"|\b(?:we|they|i)(?: all)? (?:had to |decided to |chose to )?(?:cancel|scrap|drop|skip|postpone"
    r"|scratch|call)(?:l?ed|ped|d)?(?: (?:it|that one|this one|that|the meeting|the session)(?: off)?)?"
    r"(?=\s?(?:$|[,;:.)(-]|(?:because|since|due|as|and|for|when)\b))"
    r"|\bcalled (?:it|that one|the meeting|the whole thing) off\b"
    r"|\b(?:fell|falls?) (?:through|flat|apart)\b|\bfell victim\b"
    r"|\b(?:did|was) ?(?:n[o']?t|n't| not) (?:happen|take place|come (?:off|about|together)|work out|held)\b"
    r"|\bnever happened\b|\bno (?:meeting|session|gathering|group)\b(?! (?:after|since|then|later|was missed))"
    # "Nobody was missing" and "nobody but Hal" tell of a meeting.
    r"|\b(?:nobody|no one|noone|none of us) (?!(?:was |is |were |had to )?(?:miss|absent|away|sick|ill|late"
    r"|out\b|cancel|skip|left|complain|object|mind|but|except|else|new|had to (?:miss|skip|leave)|minus"
    r"|dropped|forgot|stayed away|declined))\w+"
)
#: "The 29th: no", "not the 29th either".
DENIED: Final = re.compile(r" ?[:,-]? (?:no|none|nothing|not held|we did ?n[o']?t)\b")
#: … unless it was held in the end.
_HELD: Final = re.compile(
    r"\b(?:nearly|almost)\b|\bbut (?:then )?(?:we )?(?:did|met|held|went ahead)\b|\bnot (?:cancel|call)"
)


def fell_through(words: str) -> bool:
    """Whether what follows behind a day says that the meeting of that day was none.

    Examples
    --------
    >>> fell_through(" the road was iced over and we called it off"), fell_through(" (cancelled)")
    (True, True)
    >>> fell_through(": everyone"), fell_through(" we nearly called it off but met")
    (False, False)
    """
    return _FELL.search(words) is not None and _HELD.search(words) is None


@dataclass(frozen=True, slots=True)
class Days:
    """The days that one sentence names.

    Attributes
    ----------
    held : list of (int, date)
        Those of meetings, each with where it stands.
    fell : frozenset of date
        Those whose meetings fell through.
    """

    held: list[tuple[int, date]]
    fell: frozenset[date]


def found(row: str, sent: date, month: date | None, plain: str | None = None) -> Days:
    """The days of meetings in one sentence.

    Parameters
    ----------
    row : str
        One sentence in folded lower-case words.
    sent : date
        When it was written; no meeting lies behind it.
    month : date or None
        Some day of the month that a bare day lies in, unless another is named.
    plain : str, optional
        The sentence with blanks where it says who was absent, as long: "Hal cancelled" ends none.

    Examples
    --------
    >>> found("it was the 15th, not the 8th", date(2026, 11, 3), date(2026, 10, 1)).held
    [(7, datetime.date(2026, 10, 15))]
    >>> found("the 20th (cancelled)", date(2026, 11, 3), date(2026, 10, 1)).fell
    frozenset({datetime.date(2026, 10, 20)})
    """
    held: list[tuple[int, date]] = []
    fell: set[date] = set()
    last: date | None = None
    behind = 0
    plain = row if plain is None else plain
    told = list(dates.DATE.finditer(row))
    for at, match in enumerate(told):
        before = row[behind : match.start()]
        behind = match.end()
        if end := dates.denied(match):
            # What denies this day denies no other.
            behind = end
            continue
        if NEGATIVE.search(before) or NO.search(before) or _AHEAD.search(before):
            continue
        named = dates.month_before(before, sent) or last or dates.month_ahead(match, sent)
        day = day_of(match, sent, named or month)
        if day is None or day > sent:
            continue
        last = day
        ends = told[at + 1].start() if at + 1 < len(told) else len(row)
        if fell_through(plain[match.end() : ends]):
            fell.add(day)
            continue
        held.append((match.start(), day))
        while more := dates.FURTHER.match(row, behind):
            behind = more.end()
            if (next_day := _within(day, int(more[1]))) is not None and next_day <= sent:
                held.append((more.start(1), next_day))
    return Days(held, frozenset(fell))


def day_of(match: re.Match[str], sent: date, month: date | None) -> date | None:
    """A bare day lies in the month that was asked about or named before."""
    bare = match.groupdict().get("d5")
    if bare is not None and month is not None:
        return _within(month, int(bare))
    return dates.resolve(match, sent, past=True)


def _within(month: date, day: int) -> date | None:
    try:
        return month.replace(day=day)
    except ValueError:
        return None
