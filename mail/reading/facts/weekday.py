"""Days of the week as therapists write them: "Tues/Thurs", "MWF", "2nd and 4th Fri"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mail.sieve import Sieve

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEKDAYS = DAYS[:5]
WEEKEND = DAYS[5:]


@dataclass(frozen=True, slots=True)
class DayWords:
    """One mention of a day or of several days.

    Attributes
    ----------
    days : tuple of str
        ``Mon`` … ``Sun`` in order.
    weeks : tuple of int
        Weeks of the month, −1 = last; empty = every week.
    doubtful : bool
        "Every third Monday" may mean the third of the month or every three weeks.
    at, to : int
        Span of the words.
    """

    days: tuple[str, ...]
    weeks: tuple[int, ...]
    doubtful: bool
    at: int
    to: int


#: Spellings and common slips of the fingers, by the three letters they stand for.
_NAMES = {
    "Mon": r"lunes|mon(?:day)?'?s?|munday|modnay|monady",
    "Tue": r"martes|tue(?:s(?:day)?)?'?s?|tusday'?s?|tuseday'?s?|teusday'?s?|tuesdy|tuedsay'?s?",
    "Wed": r"mi[eé]rcoles|wed(?:s|nes(?:day)?)?'?s?|wen?sday'?s?|wednsday'?s?|wedensday|wendesday'?s?",
    "Thu": r"jueves|thu(?:r(?:s(?:day)?)?)?'?s?|thrusday'?s?|thursady'?s?|thirsday'?s?|thurday'?s?|thurdsay'?s?|thusday'?s?",
    "Fri": r"viernes|fri(?:day)?'?s?|firday'?s?|fridy",
    "Sat": r"s[aá]bados?|sat(?:urday'?s?|s)?|saterday",
    "Sun": r"domingos?|sun(?:day'?s?|s)?",
}
_ANY_NAME = "|".join(_NAMES.values())
_NAME = re.compile("|".join(f"(?P<{day}>{names})" for day, names in _NAMES.items()))

#: Not the second of a list of times: "fri before 11 or sun".
_NO_LIST = "".join(
    rf"(?<!{end}{mark})"
    for end in ("sat", "fri", "day", "days", r"\d", "am", "pm")
    for mark in (" or ", " and ", "/", ", ", " & ", "-")
)
#: "Sat" and "sun" and "wed" are verbs and things as well.
_NO_DAY = (
    r"(?!\bsat (?:(?:for )?at least|with|in (?:the (?!morn|after|even)|an?\b|on\b|front)|on|down|through|for (?:the|my|an?|it)|across|beside|next to|opposite|there|here|under|around|together|alone|still|quietly|this out)\b)"
    r"(?!(?:(?<=\bi )|(?<=\bwe )|(?<=\bi've )|(?<=\bhave )|(?<=\bhas )|(?<=\bhad )|(?<=\bbeen )|(?<=\bthem )|(?<=\bget )|(?<='ve )|(?<='d )|(?<=\bnever )|(?<=\bwho ))sat\b)"
    rf"(?!\bthus\b(?! ?\d|[/,] ?(?:m|t|w|f|sat)))(?!(?=sun\b)(?:{_NO_LIST}\bsun\b(?! (?:or|and|am|pm|morn|after"
    r"|eve|night|noon|only\b|lunch|of (?:the|each|every) month|ok|okay|fine|works|before|from|at|\d|no\b|yes\b))|(?<=the )sun\b))"
    r"(?!\bwed (?:to|in|\d{4})\b)"
)
_LETTER = {
    "m": "Mon",
    "t": "Tue",
    "tu": "Tue",
    "w": "Wed",
    "th": "Thu",
    "r": "Thu",
    "f": "Fri",
    "mo": "Mon",
    "we": "Wed",
    "fr": "Fri",
    "sa": "Sat",
}
_LETTERS = Sieve(
    r"\b(?:(?P<run>mwf|mtwthf|mtwrf|t/?th|tth|tuth|tr|mw|wf|mtw|twth)"
    r"|(?P<list>(?:m|tu?|w|th)(?:(?:, ?| ?[/&+] ?| and )(?:m|tu?|w|th|r|f)\b){1,4})"
    r"|(?P<row>(?<=[:;,\n] )(?:m|tu?|w)(?: (?:or |and )?(?:tu?|w|th|r|f)\b){2,4})"
    r"|(?P<span>(?:mo?|tu?|we?|th)(?: ?- ?| to | thru | through )(?:th|fr?|r|we?|sa)))(?![\w']|\.\w)"
)
#: "Tu 9-12, W 1-3": a letter is a day before a span of hours.
_LONE = re.compile(
    r"(?<![\w'/&])(?P<day>tu|th|[mtwf])(?= (?:at \d|at noon)| \d{1,2}(?::\d\d)? ?(?:-|to) ?\d"
    r"|:? (?:is |are )?(?:never|no\b|none|nope|out\b|off\b|free|open|(?:after|before|until|from) (?:\d|noon)|mornings?|afternoons?|evenings?|any ?time|all day|noon|lunch)\b)"
)
_JOINED = re.compile(r"\b(?:and|or)\b")
_RUN = re.compile(r"th|tu|mo|we|fr|sa|[mtwrf]")
_SPAN = Sieve(
    rf"(?<!choose between )\b(?P<first>{_ANY_NAME})(?: ?-{{1,2}} ?| to | a (?=jueves|viernes|s[aá]bado|mi[eé]rcoles|domingo)| thru | through | until | till |(?<=between \w\w\w\wday)s? and |(?<=between \w\w\wday)s? and |(?<=between mon) and |(?<=between tue) and |(?<=between wed) and |(?<=between tues) and )(?P<last>{_ANY_NAME})\b"
    rf"|\b(?:from (?P<since>{_ANY_NAME}) on(?:wards?)?|(?P<onward>{_ANY_NAME}) onwards?)\b(?! (?:zoom|the|a|my|video|alternate)\b)"
)
_SETS: tuple[tuple[Sieve, tuple[str, ...]], ...] = (
    (
        Sieve(
            r"\b(?<!another )(?<!other )(?<!different )(?:any |all |most |every )?(?:w(?:ee)?k[ -]?(?:days?|nights?)"
            r"|work(?:ing)? ?days?|school ?days)\b(?!,? (?:are|were) over)"
        ),
        WEEKDAYS,
    ),
    (Sieve(r"\b(?:any |all |most |every )?school[ -]nights?\b"), ("Sun", *DAYS[:4])),
    (Sieve(r"\b(?:any |all |most |every )?week[ -]?ends?\b"), WEEKEND),
    (
        Sieve(
            r"\b(?:all|any of the|each of the|on all) five (?:week|working )?days\b|\bof the work(?:ing)? week\b"
        ),
        WEEKDAYS,
    ),
    (Sieve(r"\b(?:free|open|available|around|here|home|in town) all week\b"), WEEKDAYS),
    (
        Sieve(
            r"(?:(?<=mornings )|(?<=afternoons )|(?<=evenings )|(?<=nights )|(?<=lunches )|(?<=hours ))"
            r"(?:of|during|in|through) the (?:work(?:ing)? ?|school ?)?week\b"
        ),
        WEEKDAYS,
    ),
    (Sieve(r"\b(?:every (?:single )?day|seven days a week|all (?:seven )?days)\b"), DAYS),
)
#: "I'm at the clinic Mondays and Tuesdays; the other days are yours."
_OTHERS = Sieve(
    r"\b(?:the |all |any |my )?(?:other|remaining) (?:two |three |four )?(?:week ?)?days(?: of the week)?\b|(?P<between>\b(?:the |any )?days? (?:in )?between\b(?! (?:mon|tue|wed|thu|fri|sat|sun)))|\bthe rest of the week\b|\bany other (?:week ?)?day\b"
)
_NAMED_BEFORE = 240
#: "Any day that starts with a T".
_BEGINS_WITH = Sieve(
    r"\bdays? (?:that |which )?(?:starts?|begins?|starting|beginning) with (?:an? |the letter )?[\"']?(?P<letter>[mtwf])\b"
)
#: Halves of the week, where no day is named beside them.
_HALVES: tuple[tuple[Sieve, tuple[str, ...]], ...] = (
    (
        Sieve(
            r"\b(?:back|second|latter|last|later|tail) (?:half|part|end) of the (?:work ?)?week\b|\blate(?:r)? in the week\b|\b(?<!by )(?<!before )(?<!until )(?:towards?|near|at) the (?:very )?end of the (?:work ?)?week\b|\bthe end of the (?:work ?)?week (?=(?:is|are|works?|suits?|would)\b)"
        ),
        ("Thu", "Fri"),
    ),
    (
        Sieve(
            r"\b(?:front|first|early|earlier) (?:half|part|end) of the (?:work ?)?week\b|\bearly in the week\b|\b(?:beginning|opening) of the (?:work ?)?week\b"
        ),
        ("Mon", "Tue"),
    ),
    (Sieve(r"\bfirst (?:three|3) days of the (?:work ?)?week\b"), ("Mon", "Tue", "Wed")),
    (Sieve(r"\blast (?:three|3) days of the (?:work ?)?week\b"), ("Wed", "Thu", "Fri")),
    (Sieve(r"\bmid-?week\b|\bmiddle of the week\b"), ("Tue", "Wed", "Thu")),
    (Sieve(r"\b(?:first|start|top) of the week\b"), ("Mon",)),
)
_ORDER = {
    "1st": 1,
    "first": 1,
    "2nd": 2,
    "second": 2,
    "3rd": 3,
    "third": 3,
    "4th": 4,
    "fourth": 4,
    "5th": 5,
    "fifth": 5,
    "last": -1,
}
_ORDINAL = "|".join(_ORDER)
_ORDINALS = rf"(?:{_ORDINAL})(?:(?:\s*(?:,|/|&|\+|-|\band\b|\bor\b)\s*)+(?:the )?(?:\([^()]{{3,30}}\) ?)?(?:{_ORDINAL}))*"
_NTH = Sieve(rf"\b(?P<every>every |each )?(?P<nth>{_ORDINALS})\s+(?=(?:{_ANY_NAME})\b)")
_NTH_AFTER = re.compile(
    rf"[ ,(]*(?:on )?(?:the )?\b(?P<nth>{_ORDINALS})(?:\)| (?:week|one)s?\b| of (?:the|each"
    rf"|every) month)"
    rf"|,? (?:(?:but )?only )?(?:on )?(?:the )?(?P<two>(?:{_ORDINAL})(?:\s*(?:,|/|&|\+|\band\b|\bor\b)\s*(?:the )?(?:{_ORDINAL}))+)\b(?! (?:year|one'?s child))"
)
_ONE_NTH = re.compile(_ORDINAL)
_DAY = Sieve(rf"\b{_NO_DAY}(?:{_ANY_NAME})\b(?!-)|\b{_NO_DAY}(?:{_ANY_NAME})(?=-)")


#: The sentences of the letter at hand are looked through more than once.
@lru_cache(maxsize=64)
def find(words: str, start: int, stop: int) -> tuple[DayWords, ...]:
    """All mentions of days between two offsets of folded lower-case words.

    Examples
    --------
    >>> [d.days for d in find("tues/thurs, mon-wed or mwf", 0, 26)]
    [('Tue',), ('Thu',), ('Mon', 'Tue', 'Wed'), ('Mon', 'Wed', 'Fri')]
    >>> find("1st and 3rd wednesdays", 0, 22)[0].weeks
    (1, 3)
    """
    found: list[DayWords] = []

    def take(days: tuple[str, ...], at: int, to: int) -> None:
        if days and all(to <= known.at or at >= known.to for known in found):
            found.append(_with_weeks(words, days, at, to, start, stop))

    for match in _SPAN.finditer(words, start, stop):
        take(_spanned(match), *match.span())
    for pattern, days in _SETS:
        for match in pattern.finditer(words, start, stop):
            take(days, *match.span())
    for match in _OTHERS.finditer(words, start, stop):
        named = {day for known in found for day in known.days if known.at < match.start()}
        take(_others(words, match, named), *match.span())
    for match in _BEGINS_WITH.finditer(words, start, stop):
        take(tuple(d for d in WEEKDAYS if d.lower()[0] == match["letter"]), *match.span())
    for match in _DAY.finditer(words, start, stop):
        take((_day(match.group()),), *match.span())
    for match in _LETTERS.finditer(words, start, stop):
        take(_letters(match), *match.span())
    for match in _LONE.finditer(words, start, stop):
        take((_LETTER[match["day"]],), *match.span())
    for pattern, days in () if found else _HALVES:
        for match in pattern.finditer(words, start, stop):
            take(days, *match.span())
    return tuple(sorted(found, key=lambda day: day.at))


def _spanned(match: re.Match[str]) -> tuple[str, ...]:
    """The days from the first to the last named, or to the end of the working week."""
    begin = match["since"] or match["onward"]
    if begin is not None:
        return _through(_day(begin), "Fri") or (_day(begin),)
    return _through(_day(match["first"]), _day(match["last"]))


def is_half(words: str, day: DayWords) -> bool:
    """Whether the words name a part of the week, and not its days."""
    return any(pattern.search(words, day.at, day.to) is not None for pattern, _ in _HALVES)


def _others(words: str, match: re.Match[str], named: set[str]) -> tuple[str, ...]:
    """The working days that were not named shortly before, or those between the named."""
    start = max(0, match.start() - _NAMED_BEFORE)
    named |= {_day(m.group()) for m in _DAY.finditer(words, start, match.start())}
    for row in _LETTERS.finditer(words, start, match.start()):
        named.update(_letters(row))
    if match["between"]:
        order = sorted(map(DAYS.index, named))
        return DAYS[order[0] + 1 : order[-1]] if order else ()
    return tuple(day for day in WEEKDAYS if day not in named)


def _day(name: str) -> str:
    match = _NAME.fullmatch(name)
    return str(match.lastgroup) if match else "Mon"


def _through(first: str, last: str) -> tuple[str, ...]:
    begin, end = DAYS.index(first), DAYS.index(last)
    if first == "Sun":
        return ("Sun", *DAYS[: end + 1]) if last != "Sun" else ()
    return DAYS[begin : end + 1] if begin < end else ()


def _letters(match: re.Match[str]) -> tuple[str, ...]:
    letters = _RUN.findall(_JOINED.sub("", match.group()))
    days = [_LETTER[letter] for letter in letters]
    if match["span"]:
        # The letters of "through" are no days.
        return _through(days[0], days[-1])
    return tuple(day for day in DAYS if day in days)


def _with_weeks(
    words: str, days: tuple[str, ...], at: int, to: int, start: int, stop: int
) -> DayWords:
    """Add the weeks of the month that stand before or after the day."""
    before = None
    for match in _NTH.finditer(words, max(start, at - 60), min(stop, to)):
        if match.end() == at:
            before = match
    if before is not None:
        weeks = _weeks(before["nth"])
        if before["every"] and len(weeks) == 1 and weeks[0] in (2, 3, 4, 5):
            return DayWords(days, (), weeks[0] != 2, before.start(), to)
        return DayWords(days, weeks, False, before.start(), to)
    after = _NTH_AFTER.match(words, to, stop)
    if after is not None:
        return DayWords(days, _weeks(after["nth"] or after["two"]), False, at, after.end())
    return DayWords(days, (), False, at, to)


def _weeks(words: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(_ORDER[m.group()] for m in _ONE_NTH.finditer(words)))
