"""Calendar years that a letter names: "since 2009", "licensed '14", "the mid-90s", "MSW 08".

Each is an amount of years up to the letter's date; what it measures is for
:mod:`mail.reading.facts.tenure_since` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mail.reading.facts import eras
from mail.reading.facts.numbers import SPOKEN_YEAR, spoken_year
from mail.reading.facts.tenure_words import ROLE
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

_MONTH = r"(?:(?:\d{1,2}[/.-](?=\d{4})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(?:the )?(?:fall|spring|summer|winter|autumn|end|beginning|start))(?:,? (?:of )?)?)"
_YEAR = (
    rf"(?:{_MONTH} ?)?(?P<year>(?:19[5-9]|20[0-4])\d\b(?!s)|(?P<spoken>{SPOKEN_YEAR})|'\d\d\b(?!s)|(?:the )?(?:(?P<part>early|mid|late|mid to late)[- ])?(?:the )?"
    r"(?:(?P<tens>(?:19|20)?\d0)'?s\b|(?P<named>sixties|seventies|eighties|nineties|aughts)))"
)
_CALENDAR = Sieve(
    rf"(?P<cue>\b(?:since|(?:took (?:me )?|not |wasn't )until|beginning in|starting in|from|in|of|back in|back to|dates? to|as of|around|by|during)|[,(:]|\blicen[sc]ed(?: (?:in|by) [a-z]+(?: [a-z]+)?,?| \([a-z ]{{2,16}}\))|\b(?:licensed|lic\.?|commenced|began|started|opened|established|registered|graduated|degree|completed|finished|conferred|boards?|residency|fellowship|internship|done|exams?|cohort of|vintage|licensure(?: year)?|granted|issued|awarded|dated?|certified|passed|years|practice|license|licence|psyd|phd|msw|lcsw|lpc|lmft|{ROLE}))"
    rf"[)\]]?,? ?[-(\[]? ?(?:about |around |roughly |at least |back in |(?:all the |clear )?(?:way )?back in |(?:the )?year |circa |ca\.? |est\.? |good |old |oh,? |let(?: me|'s) see,? |i think,? |maybe |like |what,? |um,? |well,? )*{_YEAR}|(?<![\w/-])(?P<head>(?:19[6-9]|20[0-2])\d)(?=\.? (?:(?:was|is|that's|that is|that was) (?:the year|when|my first)|when i (?:was|got) licen|(?:full |my |first |independent )*(?:licen[sc]\w+|lcsw|lpc|lmft|licsw|graduat\w+|grad\b)))"
)
#: A year that no word joins: "it was 1985 and I ..."; only a beginning makes it count.
_BARE_YEAR = Sieve(
    r"(?<![\d/$#.,:-])(?<!\bover )(?<!\babout )(?<!\bthe )(?<!\byour )(?<!\buntil )(?<!\btill )(?<!\bthrough )(?<!\bto )(?<!\bnumber is )(?<!\bnumber )(?<!\bno )\b(?P<year>19[5-9]\d|20[0-4]\d)\b(?![/:%]|-(?! ?(?:present|now|today|current))|[.,]\d| (?:hours|people|miles|dollars|square|words|members|clients|letters|[ns][ew]?\b|[ew]\b))"
)
#: "LPC since 21": two figures that only a title or the work before them makes a year.
_SHORT = Sieve(
    rf"\b(?:{ROLE}|licen[sc]ed|registered|credentialed|certified|independent|practi[cs]ing|practi[cs]e|working|solo|working|therapy|work|it|this)"
    r"(?: here| independently| solo| in or| in private practice)?,? since (?P<short>\d\d)"
    r"(?=\s*(?:$|[,.;!)\n/|-]|and\b|but\b|in\b|at\b|with\b|when\b))"
    r"|\b(?P<since>since )?(?:the )?(?:early |late )?(?:spring|summer|fall|autumn|winter) of (?P<season>\d\d)\b(?![:/%])"
)
_DEGREE = r"(?:msw|ma|ms|m\.a\.|m\.s\.|phd|psyd|master's|grad|graduated)"
#: "LCSW 09", "MSW 08, LCSW 10", "licensed 3/10".
_TWO_FIGURES = Sieve(
    rf"\b{_DEGREE} '?\d\d,? (?:and )?(?:{ROLE}|licen[sc]ed) (?P<pair>\d\d)(?=\s*(?:$|[.,;)\n]))"
    rf"|\b(?:{ROLE}|{_DEGREE}|licen[sc]ed|lic\.?|class of|since) (?P<zero>0\d)(?=\s*(?:$|[.,;)\n]|and\b))"
    r"|\blicen[sc]ed (?:in |on )?\d{1,2}/(?P<slash>\d\d)(?![/\d])"
)
#: A closed span of years, a date, a house number; "2013-2016 and licensed since" goes on.
_NO_BEGINNING = re.compile(
    r"[/-]\d(?!\d\d\d\b[^.;\n]{0,60}\b(?:since|still|then on)\b)| (?:[ns][ew]?|[ew]|north|south|east|west)\b\.? [a-z]"
)
#: "From 2001 to 2008" lasted seven years.
_UNTIL = re.compile(
    r" (?:to|until|till|through) (?P<last>(?:19|20)\d\d)\b(?![^.\n]{0,60}\b(?:since|still|then on)\b)"
)
_NAMED = {"sixties": 1965, "seventies": 1975, "eighties": 1985, "nineties": 1995, "aughts": 2004}
_WITHIN = {"early": 2, "mid": 5, "late": 8, "mid to late": 7}


#: The parts of the letter at hand: several readers ask for the years of the same ones.
@lru_cache(maxsize=4)
def read(part: Part, now: float | None) -> tuple[tuple[Amount, str], ...]:
    """Years since a calendar year, with the word that joins it ("since", "in", …)."""
    return () if now is None else tuple(_read(part, now))


def _read(part: Part, now: float) -> Iterator[tuple[Amount, str]]:
    joined = list(_CALENDAR.finditer(part.flow))
    for match in joined:
        year = float(match["head"]) if match["head"] else _calendar(match, now)
        ages = match["named"] and match["cue"] in (",", "(", ":") and " the " not in match.group()
        if year is None or year > now or ages or _NO_BEGINNING.match(part.flow, match.end()):
            continue
        closed = _UNTIL.match(part.flow, match.end())
        last = float(closed["last"]) if closed and float(closed["last"]) < now - 1 else now
        amount = Amount(float(int(last) - int(year)), Form.CALENDAR, match.start(), match.end())
        # A year in front of its title stands as one behind it does.
        yield amount, match["cue"] or ","
    seen = [match.span() for match in joined]
    for match in _BARE_YEAR.finditer(part.flow):
        year = float(match["year"])
        if year <= now and not any(start <= match.start() < end for start, end in seen):
            yield Amount(float(int(now) - int(year)), Form.CALENDAR, *match.span()), ""
    for match in _SHORT.finditer(part.flow):
        name = "short" if match["short"] else "season"
        year = _century(int(match[name]), now)
        cue = "since" if match["short"] or match["since"] else "in"
        yield Amount(float(int(now) - year), Form.CALENDAR, match.start(name), match.end()), cue
    for match in _TWO_FIGURES.finditer(part.flow):
        year = _century(int(match["zero"] or match["pair"] or match["slash"]), now)
        yield Amount(float(int(now) - year), Form.CALENDAR, match.start(), match.end()), "lcsw"
    for era, cue, start, end in eras.dated(part.flow):
        if era <= now:
            yield Amount(float(int(now) - era), Form.CALENDAR, start, end), cue


def _calendar(match: re.Match[str], now: float) -> float | None:
    """The calendar year meant: the middle of "the mid-90s", "'14" in this century."""
    words = match["year"]
    if match["spoken"]:
        return spoken_year(match["spoken"])
    if match["named"]:
        return float(_NAMED[match["named"]] + _WITHIN.get(match["part"] or "", 5) - 5)
    if match["tens"]:
        tens = int(match["tens"])
        start = tens if tens > 99 else tens + (1900 if tens > 40 else 2000)
        return float(start + _WITHIN.get(match["part"] or "", 5))
    return float(year_of(words, now))


def year_of(words: str, now: float) -> int:
    """The calendar year of four figures or of an apostrophe and two.

    Examples
    --------
    >>> year_of("'09", 2026.8), year_of("1998", 2026.8)
    (2009, 1998)
    """
    return _century(int(words[1:]), now) if words.startswith("'") else int(words)


def _century(short: int, now: float) -> int:
    return short + (2000 if short <= now - 2000 else 1900)
