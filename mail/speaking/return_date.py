"""When somebody is back, as out-of-office replies say it.

``until February 1, 2027``, ``back on 3 December``, ``bis 14.12.``,
``hasta el 3 de diciembre``, ``12月3日まで``: a cue word, then a date in one of
the forms that people write.  A date without a year is the next one after the
letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from mail.sieve import Sieve
from vocabulary.months import month_end

#: Month -> beginnings of its name in the languages that we hear.
MONTHS: tuple[str, ...] = (
    "jan|ene|gen|janv|styc|tammi|янв",
    "feb|févr|fev|lut|helmi|фев|úno",
    "mar|mär|maa|mrt|мар",
    "apr|avr|abr|kwi|huhti|апр",
    "may|mai|maj|mag|mei|touko|мая|май",
    "jun|juin|giu|czerw|kesä|июн",
    "jul|juil|lug|lip|heinä|июл",
    "aug|août|aoû|ago|sier|elo|авг",
    "sep|set|wrz|syys|сен|zář|szept",
    "oct|okt|out|ott|paź|loka|окт|říj",
    "nov|lis|marras|ноя",
    "dec|déc|dez|dic|des|gru|joulu|дек|prosin",
)
_MONTH = "|".join(MONTHS)
_STARTS = sorted(
    ((start, number) for number, names in enumerate(MONTHS, 1) for start in names.split("|")),
    key=lambda pair: -len(pair[0]),
)

_CUE = (
    r"until|till|through|thru|return(?:ing)?(?: to (?:the |my )?(?:office|work|e-?mail))?(?: on| after)?|back(?: in (?:the |my )?office)?"
    r"(?: on| by| after)?|be back|resume|reopen(?:s|ing)?(?: on)?|ending|to|bis|wieder|ab dem|zurück|am|jusqu[’']?au|jusqu[’']?à|retour(?: le)?"
    r"|au|hasta(?: el)?|regres\w{1,5}(?: el)?|vuelv\w{1,5}(?: el)?|de vuelta(?: el)?|até(?: o dia| dia)?|retorn\w{1,5}(?: em| no dia)?|volt\w{1,5}"
    r"|fino al|fino a|rientr\w{1,5}(?: il)?|dal|tot(?: en met)?|t/m|terug(?: op)?|weer|till och med|t\.?o\.?m\.?|åter|tillbaka(?: den)?"
    r"|til(?: og med)?(?: den)?|igen(?: den)?|tilbage(?: den)?|tilbake(?: den)?|do(?: dnia)?|wracam|powrót|asti|saakka|palaan|до|по|вернусь|đến(?: ngày)?|hết ngày"
    r"|至|到|直到"
)
_WEEKDAY = r"(?:(?:einschließlich|zum|including) )?(?:[^\W\d]{2,10}(?:-feira|tag)?\.?,? (?:the |den |le |el |il |dia )?)?"
_DATED = Sieve(
    rf"(?:\b|(?<=\s))(?:{_CUE})[ :]{{1,3}}{_WEEKDAY}(?P<date>"
    rf"(?P<y1>20\d\d)-(?P<m1>\d\d)-(?P<d1>\d\d)"
    rf"|(?P<mn2>(?:{_MONTH})\w{{0,9}})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,? (?P<y2>20\d\d))?"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?: de| of)? (?P<mn3>(?:{_MONTH})\w{{0,9}})\.?(?:,? (?:de )?(?P<y3>20\d\d))?"
    rf"|(?P<a4>\d{{1,2}})(?P<sep>[/.-])(?P<b4>\d{{1,2}})(?:[/.-](?P<y4>(?:20)?\d\d))?\b)",
    re.IGNORECASE,
)
#: Weekdays and little words that begin like a month and stand before numbers.
_NO_MONTH = r"(?!(?:maandag|maanantaina|martes|mardi|martedì|out|set|ago|lip|elo|maa)\b)"
#: A day of a month, whatever stands before it.
_BARE = re.compile(
    rf"(?<![\w.])(?:(?P<mn2>{_NO_MONTH}(?:{_MONTH})\w{{0,9}})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?:,? (?P<y2>20\d\d))?"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?: de| of)? (?P<mn3>{_NO_MONTH}(?:{_MONTH})\w{{0,9}})\.?(?:,? (?:de )?(?P<y3>20\d\d))?)",
    re.IGNORECASE,
)
#: "Nov 12 - Dec 1", "Nov 12-20": the end of a range, whatever word stands before it.
_RANGE = Sieve(
    rf"\b(?P<m1>(?:{_MONTH})[a-z]{{0,9}})\.? \d{{1,2}}(?:st|nd|rd|th)?\s?(?:-|–|—|to|through|thru|until)\s?"
    rf"(?:(?P<m2>(?:{_MONTH})[a-z]{{0,9}})\.? )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?:,? (?P<y>20\d\d))?",
    re.IGNORECASE,
)
#: "11/9 - 11/17", "9.11.-17.11.": the same in numbers alone.
_NUMBERS = re.compile(
    r"(?<![\d/.-])\d{1,2}(?P<sep>[/.])\d{1,2}\.?(?:[/.]?(?:20)?\d\d)?\s?(?:-|–|—|to|bis|al|au|tot)\s?"
    r"(?P<a>\d{1,2})(?P=sep)(?P<b>\d{1,2})\.?(?:[/.]?(?P<y>20\d\d))?(?!\d)"
)
#: A month alone, whole names only, for people are called Mar… and Jan… too: its first day.
_BY_MONTH: tuple[str, ...] = (
    "january|januar|januari|janvier|enero|janeiro|gennaio", "february|februar|februari|février|febrero|fevereiro|febbraio",
    "march|märz|maart|mars|marts|marzo|março", "april|avril|abril|aprile", "may|mai|mei|maj|mayo|maio|maggio",
    "june|juni|juin|junio|junho|giugno", "july|juli|juillet|julio|julho|luglio", "august|augustus|augusti|août|agosto",
    "september|septembre|septiembre|setembro|settembre", "october|oktober|octobre|octubre|outubro|ottobre",
    "november|novembre|noviembre|novembro", "december|dezember|décembre|diciembre|dezembro|dicembre|desember",
)  # fmt: skip
_MONTH_ALONE = re.compile(
    r"\b(?:until|till|(?:back|return(?:ing)?) in|hasta|jusqu'en|até|fino a|bis|tot|till|til|frem til)(?: early| mid)? "
    rf"(?P<month>{'|'.join(_BY_MONTH)})\b(?:,? (?P<year>20\d\d))?(?!\.? (?:the )?\d)",
    re.IGNORECASE,
)
_VIETNAMESE = re.compile(
    r"(?:đến|hết)(?: hết)?(?: ngày)? (?P<d>\d{1,2}) tháng (?P<m>\d{1,2})", re.I
)
#: Weekday names by number, Monday first.
_WEEKDAYS: tuple[str, ...] = (
    "monday|montag|lundi|lunes|segunda-feira|segunda|lunedì|maandag|måndag|mandag|poniedziałek|maanantaina|понедельник|thứ hai",
    "tuesday|dienstag|mardi|martes|terça-feira|terça|martedì|dinsdag|tisdag|tirsdag|wtorek|tiistaina|вторник|thứ ba",
    "wednesday|mittwoch|mercredi|miércoles|quarta-feira|quarta|mercoledì|woensdag|onsdag|środę|keskiviikkona|среду|thứ tư",
    "thursday|donnerstag|jeudi|jueves|quinta-feira|quinta|giovedì|donderdag|torsdag|czwartek|torstaina|четверг|thứ năm",
    "friday|freitag|vendredi|viernes|sexta-feira|sexta|venerdì|vrijdag|fredag|piątek|perjantaina|пятницу|thứ sáu",
    "saturday|samstag|samedi|sábado|sabato|zaterdag|lördag|lørdag|sobotę|lauantaina|субботу|thứ bảy",
    "sunday|sonntag|dimanche|domingo|domenica|zondag|söndag|søndag|niedzielę|sunnuntaina|воскресенье|chủ nhật",
)
_NEAR = re.compile(
    r"(?<!day )\b(?:until|till|through|back(?: in (?:the |my )?office)?|return(?:ing)?(?: to (?:the )?(?:office|work))?|bis|ab|wieder am|jusqu'à|hasta(?: el)?|(?:vuelvo|regreso)(?: el)?|(?:volto|retorno)(?: na| no)?|rientro"
    r"|torno|fino a|terug(?: op)?|weer(?: aanwezig)?(?: op)?|åter(?: på)?|tillbaka(?: på)?|igen(?: på)?|tilbage|tilbake|wracam w|do|palaan|вернусь в|до|quay lại(?: vào)?)"
    rf" (?:on |next |this |zum |nächsten |kommenden )?(?:(?P<day>{'|'.join(_WEEKDAYS)})(?:,? the (?P<d>\d{{1,2}})(?:st|nd|rd|th))?"
    rf"|(?P<tomorrow>tomorrow|morgen|demain|mañana)|(?:the )?end of (?:the )?(?P<end>month|year|(?:{_MONTH})[a-z]{{0,9}}))\b(?!,? (?:the )?(?:\d|{_MONTH}))",
    re.IGNORECASE,
)
_CJK = re.compile(
    r"(?:(?P<y>20\d\d)\s?[年년]\s?)?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일](?=(?P<cue>[^。.\n]{0,12}))"
)
_AFTER = re.compile(
    r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>20\d\d)? ?(?:asti|saakka)", re.IGNORECASE
)
_CJK_CUE = re.compile(r"まで|に戻|より|까지|복귀|부터|回来|返回|回到|恢复|恢復|之前|前|止")


def away_until(text: str, written: date, *, american: bool = True) -> date | None:
    """The date until which the writer is away, None where none is said.

    Parameters
    ----------
    text : str
        Subject and body.
    written : date
        When the letter was written; dates without a year follow it.
    american : bool
        Whether ``3/12`` means March 12.

    Examples
    --------
    >>> away_until("I am away until February 1 with no e-mail", date(2026, 9, 18))
    datetime.date(2027, 2, 1)
    >>> away_until("Ich bin bis 14.12.2026 nicht im Büro", date(2026, 12, 1))
    datetime.date(2026, 12, 14)
    """
    horizon = written + timedelta(days=550)
    found = [
        d
        for d in _dates(" ".join(text[:6_000].split()), written, american)
        if written <= d <= horizon
    ]
    return max(found) if found else None


def back_on(text: str, written: date) -> date | None:
    """The day that an automatic reply about an absence names as that of return.

    Such mails name hardly any other day, so a day of a month counts without a cue; where an end
    of the absence is named, the return is looked for in the week after it ("until the 21st, I
    answer on September 22").

    Examples
    --------
    >>> back_on("Ik ben afwezig tot en met 30 september. 1 oktober ben ik er weer.", date(2026, 9, 23))
    datetime.date(2026, 10, 1)
    """
    end = away_until(text, written)
    last = (end + timedelta(days=7)) if end else written + timedelta(days=200)
    joined = " ".join(text[:6_000].split())
    days = [d for d in _bare(joined, written) if (end or written) <= d <= last]
    return max(days) if days else end


def _bare(text: str, written: date) -> Iterator[date]:
    for match in _BARE.finditer(text):
        if match["mn2"]:
            yield from _date(match["y2"], _month(match["mn2"]), int(match["d2"]), written)
        else:
            yield from _date(match["y3"], _month(match["mn3"]), int(match["d3"]), written)
    for match in _CJK.finditer(text):
        yield from _date(match["y"], int(match["m"]), int(match["d"]), written)


def _dates(text: str, written: date, american: bool) -> Iterator[date]:
    for match in _DATED.finditer(text):
        named = match.groupdict()
        if named["m1"]:
            yield from _date(named["y1"], int(named["m1"]), int(named["d1"]), written)
        elif named["mn2"]:
            yield from _date(named["y2"], _month(named["mn2"]), int(named["d2"]), written)
        elif named["mn3"]:
            yield from _date(named["y3"], _month(named["mn3"]), int(named["d3"]), written)
        elif named["a4"]:
            first, second = int(named["a4"]), int(named["b4"])
            month_first = (american and named["sep"] == "/" and first <= 12) or second > 12
            month, day = (first, second) if month_first else (second, first)
            yield from _date(named["y4"], month, day, written)
    for match in _RANGE.finditer(text):
        month = _month(match["m2"] or match["m1"])
        yield from _date(match["y"], month, int(match["d"]), written)
    for match in _NUMBERS.finditer(text):
        first, second = int(match["a"]), int(match["b"])
        month_first = (american and match["sep"] == "/" and first <= 12) or second > 12
        month, day = (first, second) if month_first else (second, first)
        yield from _date(match["y"], month, day, written)
    for match in _MONTH_ALONE.finditer(text):
        name = match["month"].lower()
        month = next(n for n, names in enumerate(_BY_MONTH, 1) if name in names.split("|"))
        yield from _date(match["year"], month, 1, written)
    for match in _VIETNAMESE.finditer(text):
        yield from _date(None, int(match["m"]), int(match["d"]), written)
    for match in _NEAR.finditer(text):
        yield from _near(match, written)
    for match in _AFTER.finditer(text):
        yield from _date(match["y"], int(match["m"]), int(match["d"]), written)
    for match in _CJK.finditer(text):
        if (
            _CJK_CUE.search(match["cue"])
            or _CJK_CUE.search(text[max(0, match.start() - 4) : match.start()])
            or (re.search(r"[至到]", text[max(0, match.start() - 4) : match.start()]))
        ):
            yield from _date(match["y"], int(match["m"]), int(match["d"]), written)


def _near(match: re.Match[str], written: date) -> Iterator[date]:
    """A day named by its distance: Friday, Monday the 7th, tomorrow, the end of November."""
    if match["tomorrow"]:
        yield written + timedelta(days=1)
    elif match["end"]:
        name = match["end"].lower()
        month = {"month": written.month, "year": 12}.get(name) or _month(name)
        year = written.year + (month < written.month)
        yield month_end(date(year, month, 1))
    elif match["d"]:
        for ahead in range(1, 63):
            day = written + timedelta(days=ahead)
            if day.day == int(match["d"]):
                yield day
                return
    else:
        name = match["day"].lower()
        wanted = next(n for n, names in enumerate(_WEEKDAYS) if name in names.split("|"))
        yield written + timedelta(days=(wanted - written.weekday() - 1) % 7 + 1)


def _month(name: str) -> int:
    lower = name.lower()
    return next((number for start, number in _STARTS if lower.startswith(start)), 0)


def _date(year: str | None, month: int, day: int, written: date) -> Iterator[date]:
    """The one date meant, nothing where the numbers make none."""
    try:
        if year:
            whole = int(year) + (2000 if len(year) == 2 else 0)
            yield date(whole, month, day)
            return
        near = date(written.year, month, day)
        yield near if near >= written - timedelta(days=1) else date(written.year + 1, month, day)
    except ValueError:
        return
