"""How far the sender would go: minutes, miles, or as far as a named town."""

from __future__ import annotations

import re

from mail.reading.facts.numbers import NUMBER, value
from mail.reading.form import entries
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import TravelFact
from vocabulary import places

_FAR = (
    r"(?:within|up to|call it|no more than|at most|not more than|max(?:imum)?(?: of)?|under|less than"
    r"|about|around|roughly|a|happy to drive|drive|driving|travel|go|~)"
)
_SPAN = Sieve(
    rf"\b(?:{_FAR} ){{1,3}}(?P<n>{NUMBER}|half an|half a|an?)?[ -]?(?P<unit>minutes?|mins?|min\b|hours?"
    r"|hrs?|miles?|mi\b)(?P<rest>(?: or (?:so|less))?[^.;\n]{0,40})"
)
#: "There is nobody within an hour" is no way that she would go.
_NOBODY = re.compile(r"\b(?:nobody|no one|nothing|none|not anyone)(?: \w+)? $")
#: "As far as Albany, call it 30 minutes": the way was named before.
_CALL_IT = re.compile(r"\b(?:call it|say|that's|so|roughly|about)\b")
_QUARTER = Sieve(
    r"\b(?P<n>(?:a |one )?quarter of an hour|three quarters of an hour|an hour and a half|hour and a half)\b(?P<rest>[^.;\n]{0,40})"
)
_QUARTERS = {"a": 15, "o": 15, "q": 15, "t": 45}
_BARE = Sieve(
    rf"\b(?P<n>{NUMBER}|half an|an?)[ -]?(?P<unit>minutes?|mins?\.?|hours?|hrs?|miles?)"
    r"(?P<rest>'?s? (?:or (?:so|less) )?(?:drive|driving|away|of (?:me|here|my|home|downtown|[a-z]+)"
    r"|radius|travel|each way|one way|max|tops|at most)\b)"
)
_ABOUT_WAY = re.compile(
    r"\b(?:driv\w*|travel\w*|commut\w*|radius|distance|away|within|from (?:me|here|home|my)|one way"
    r"|each way|of (?:me|home|my|downtown|town)|drive is|go as far|limit|downtown)\b"
)
_NOT_WAY = re.compile(
    r"\b(?:session|meeting|meet for|long|group of|per session|year|call|late|early|break)\b"
)
_TO_PLACE = Sieve(
    r"\b(?:can|could|will|would|i'll|i'd|willing to|happy to|able to|glad to|open to|gladly) (?:gladly |happily |also |even )?"
    r"(?:drive|driving|travel|travell?ing|go|get|come|commute|commuting)"
    r" (?:over |up |down |out |in |as far )?(?:as|to|into) (?P<place>[a-z][a-z .'-]{2,24})"
    r"|\banywhere from [a-z][a-z' -]{2,20} to (?P<far>[a-z][a-z .'-]{2,24})"
)
_WORDS = {"an": 1.0, "a": 1.0, "half an": 0.5, "half a": 0.5}


#: A length that stands alone in a list of facts: "in person. 30 minutes. Mondays".
_ALONE = re.compile(
    r"(?:^|[,;.\n] ?)(?:max(?:imum)? |up to )?(?P<n>\d{1,3}) ?(?P<unit>minutes?|mins?|miles?|mi)(?: (?:or so|or less|max|tops|at most))?(?= ?(?:[.,;\n]|$))"
)
#: Minutes alone may also be those of a meeting, where one is spoken of or lasts an hour.
_LASTS = re.compile(
    r"\b(?:sessions?|long|each time|meetings? (?:of|last)|meet for|calls?|per meeting)\b"
)
_LONGEST_WAY = 45
#: Who would go a way has said where she is, or that she would come.
_WOULD_GO = Sieve(r"\b(?:in[- ]person|face to face|f2f|live|either|both|hybrid|office)\b")
#: A letter of nothing else; bounded, for a wall of signs would be parted in all ways.
_ONLY = re.compile(
    r"\W{0,12}(?:max(?:imum)?|up to|about)?\W{0,12}\d{1,2} ?min(?:ute)?s?\b(?: max| tops)?\W{0,12}"
)

#: "I won't drive above twenty minutes", "can go up to 40 minutes"; minutes where no unit stands.
_NO_FURTHER = Sieve(
    r"(?:\b(?:\w+n't|not|never)\b[^.;\n]{0,24}?\b(?:drive|driving|travel|travell?ing|commute|commuting|go|going)"
    r"(?: any)? (?:more|further|farther|longer|above|over|beyond|past)(?: than)?"
    r"|\bno (?:further|farther) than"
    r"|(?:\b(?:can|could|would|will)|'d|'ll|\bable to|willing to|happy to) (?:drive|travel|commute|go|come) up to)"
    rf" (?P<n>{NUMBER}|half an|an?)(?: ?-?(?P<unit>minutes?|mins?\b|hours?|hrs?|miles?|mi\b))?"
    r"(?= ?(?:[.,;!)\n]|$)| (?:each|one) way\b| for (?:this|it|that|a group)\b| from \w+| by car\b| or so\b)"
)
#: "I can do forty minutes by car", "half an hour by bus is fine": a way is told by what one goes in.
_RIDE = (
    r" (?:by|on|in) (?:the |my |a )?(?:car|bus(?:es)?|trains?|bikes?|bicycle|streetcar|tram|ferry|foot"
    r"|max|transit|public trans\w+|light rail)\b"
)
_AMOUNT = rf"(?P<n>{NUMBER}|half an|an?)[ -]?(?P<unit>minutes?|mins?\b|hours?|hrs?)"
_BY_CAR = (
    Sieve(
        r"\b(?:can|could|would|will|i'd|i'll|able to|willing to|happy to|glad to)(?: also| only| easily| just)?"
        r" (?:do|manage|stand|handle|take|spare|live with|go for|accept)"
        rf" (?:up to |about |around |maybe |at most |as much as )?{_AMOUNT}(?={_RIDE})"
    ),
    Sieve(
        rf"{_AMOUNT}(?={_RIDE},?(?: (?:at most|max|tops|(?:is|would be) (?:fine|ok|okay|good|my limit|the most"
        r"|no problem|all right|plenty|enough)|works|will do|each way|one way|or less)\b))"
    ),
)
#: Minutes of a way that stand without their unit, and the longest that stand with it.
_BARE_MINUTES = range(5, 91)
_LONGEST_STATED = 120


def _no_further(part: Part) -> TravelFact | None:
    for match in _NO_FURTHER.finditer(part.flow):
        found = _fact(match["n"], match["unit"] or "minutes", part.raw[slice(*match.span())])
        drives = re.search(r"\b(?:driv|travel|commut)", match.group()) is not None
        if found is None or not (match["unit"] or (drives and float(found.value) in _BARE_MINUTES)):
            continue
        if found.unit != "minutes" or float(found.value) <= _LONGEST_STATED:
            return found
    return None


def _by_car(part: Part) -> TravelFact | None:
    for pattern in _BY_CAR:
        for match in pattern.finditer(part.flow):
            if _NOBODY.search(part.flow, max(0, match.start() - 24), match.start() + 1):
                continue
            words = part.raw[match.start("n") : match.end("unit")]
            found = _fact(match["n"], match["unit"], words)
            if found is not None and float(found.value) <= _LONGEST_STATED:
                return found
    return None


def _alone(part: Part) -> TravelFact | None:
    # A letter of nothing else answers how far; a meeting's length is asked of no member.
    if _ONLY.fullmatch(part.flow.strip()):
        minutes = int(re.sub(r"\D", "", part.flow))
        return (
            TravelFact(minutes, "minutes", part.raw.strip()) if minutes in _BARE_MINUTES else None
        )
    if not _WOULD_GO.search(part.flow) or _LASTS.search(part.flow):
        return None
    for match in _ALONE.finditer(part.flow):
        amount, unit = int(match["n"]), match["unit"]
        miles = unit.startswith("mi") and not unit.startswith("min")
        if miles or amount <= _LONGEST_WAY:
            return _fact(match["n"], unit, part.raw[match.start("n") : match.end("unit")])
    return None


def read(text: Text) -> TravelFact | None:
    """The longest way, as stated.

    Examples
    --------
    >>> fact = read(Text("In person, within half an hour of home."))
    >>> (fact.value, fact.unit)
    (30, 'minutes')
    """
    part = text.body
    row = entries(text.new).get("Willing to travel")
    if row is not None:
        stated = re.match(rf"\D{{0,12}}(?P<n>{NUMBER})\s*(?P<unit>[a-z]*)", row.value.lower())
        if stated:
            return _fact(stated["n"], stated["unit"] or "minutes", row.value)
    for match in _QUARTER.finditer(part.flow):
        start, end = part.sentence_at(match.start())
        if _ABOUT_WAY.search(part.flow, start, end) and not _NOT_WAY.search(match.group()):
            minutes = 90 if "half" in match["n"] else _QUARTERS[match["n"][0]]
            return TravelFact(minutes, "minutes", part.raw[match.start("n") : match.end("n")])
    for pattern in (_SPAN, _BARE):
        for match in pattern.finditer(part.flow):
            start, end = part.clause_at(match.start())
            words = part.flow[start:end]
            whole = part.flow[match.start() : match.end()]
            if _CALL_IT.search(part.flow, max(0, match.start() - 9), match.start() + 9):
                start, end = part.sentence_at(match.start())
                words = part.flow[start:end]
            if _NOBODY.search(part.flow, max(0, match.start() - 24), match.start() + 1):
                continue
            if _NOT_WAY.search(whole.removeprefix("call it")) or not (
                _ABOUT_WAY.search(whole) or _ABOUT_WAY.search(words)
            ):
                continue
            to = match.start("rest")
            found = _fact(match["n"] or "", match["unit"], part.raw[match.start() : to].strip())
            if found is not None:
                return found
    return _no_further(part) or _by_car(part) or _to_place(text) or _alone(part)


def _fact(number: str, unit: str, evidence: str) -> TravelFact | None:
    amount = _WORDS.get(number.strip())
    if amount is None:
        amount = value(number.strip()) if number.strip() else 1.0
    if amount is None:
        return None
    if unit.startswith("mi") and not unit.startswith("min"):
        return TravelFact(_whole(amount), "miles", evidence)
    minutes = amount * 60 if unit.startswith("h") else amount
    return TravelFact(_whole(minutes), "minutes", evidence)


def _whole(amount: float) -> float:
    return int(amount) if float(amount).is_integer() else amount


def _to_place(text: Text) -> TravelFact | None:
    part = text.body
    for match in _TO_PLACE.finditer(part.flow):
        name_of = "place" if match["place"] else "far"
        words = part.raw[match.start(name_of) : match.end(name_of)].split()
        for length in (3, 2, 1):
            name = " ".join(words[:length]).strip(" .,")
            found = places.find(name) if name[:1].isupper() else None
            if found is not None:
                at = part.raw.find(name, match.start(name_of))
                return TravelFact(found.name, "place", part.raw[match.start() : at + len(name)])
    return None
