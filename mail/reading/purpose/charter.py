"""What an organizer settles when confirming: frequency, place, length, conflict, purpose.

Guidelines 1, 2 and 18 want these agreed before a group begins.  Each is kept as the
organizer's own phrase; what was not said stays open and is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mail.reading.facts import dates, days_in_letters
from mail.reading.facts.availability import Availability
from mail.reading.flow import flowing
from mail.reading.purpose import (
    beginning,
    charter_place,
    charter_spelt,
    charter_towns,
    charter_whole,
    lengths,
)
from mail.reading.text import Part, Text
from mail.sieve import Sieve
from mail.understanding import CharterWords, DateFact, Fact, Slot

_LENGTH = Sieve(
    r"\b(?:(?P<minutes>\d{2,3}) ?-?(?:minutes?|mins?)"
    rf"|(?P<spelt>{charter_spelt.MINUTES})[ -]?(?:minutes?|mins?)|(?P<half>(?:an? )?hour and (?:a )?half"
    r"|one and a half hours?|1\.5 ?(?:hours?|hrs?)"
    r"|1 ?1/2 hours?)|(?P<two>two hours|2 ?(?:hours|hrs?))|(?P<quarter>an? hour and a"
    r" quarter|1\.25 hours?)|(?<!half )(?<!quarter of )(?<!quarters of )(?<!half of )(?P<one>an hour|one hour|1 ?(?:hour"
    r"|hr)))\b"
    # So much later is when it begins, so far away is where.
    r"(?!,? (?:later|earlier|sooner|before|after|from|away|ahead|late|early)\b)"
)
#: Minutes under the point's own name need no unit: "Length: 75".
_NAMED_LENGTH = re.compile(
    r"\b(?:length|duration|how long|session length)(?: of (?:a |the )?(?:session|meeting)s?)?"
    r" ?[:=\u2013\u2014-] ?(?P<minutes>\d{2,3})(?! ?(?:[:.]\d|h(?:ou)?rs?\b|\d))"
)
#: An hour that ends where another is told: the session is as long as that.
_FROM_TO = re.compile(r"\d\D{0,12}\d|\d\D{0,12}(?:noon|midday)|(?:noon|midday)\D{0,12}\d")
#: Within such hours a session lies, of whatever length.
_WINDOW = re.compile(r"\b(?:free|available|between|have the|any ?time|opens?|closes?|booked)\b")
_SESSION = range(30, 241)
_HOURS = {"half": 90, "two": 120, "one": 60, "quarter": 75}
_NTH = r"(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)"
_FREQUENCY = Sieve(
    r"\b(?:(?:every (?:other|second|2nd) (?:w(?:ee)?k|\w+day)s?|alternat(?:e|ing) \w+days?|every (?:two|2"
    r"|three|3|four|4) w(?:ee)?ks|twice (?:a|per) month|(?:two|three|2|3)(?: times|x) (?:a|per) month"
    r"|once a (?:month|week)|weekly|monthly|every (?:week|month)|fortnightly|bi[- ]?weekly"
    r"|every \w+day)"
    # One day of the month or several: "the first and the third Tuesday".
    rf"|(?:(?:the|every|each) )?(?:{_NTH}(?: \w+days?)?(?:,? (?:and|&) |, ?)(?:the )?){{0,4}}{_NTH} \w+days?"
    r"(?: (?:of|in) (?:the|each|every|a) month)?)\b"
)
_CONFLICT = Sieve(
    r"\b(?:conflicts?|disagree\w*|disputes?|differences between us|trouble|tensions?"
    r"|quarrel\w*|squabbl\w+|bicker\w*|frictions?|falling[- ]out"
    r"|(?:if|when|whenever) (?:we|two of us|two people|people|members|any of us|there(?:'s| is| are))"
    r" (?:an? )?(?:fight|argu|clash|fall out)\w*|(?:fights?|clash(?:es)?|arguments?|fighting)(?! with)"
    r"|problems? (?:between|in the group)|grievances?)\b"
)
_PURPOSE = Sieve(
    r"\b(?:purpose|aim|our focus|focus(?:es|ing)? on|we(?:'ll| will|'re going to| want to"
    r"| plan to) (?:bring|present|consult|discuss|share"
    r"|read|support|work on|talk (?:over|about|through)|look at|help)"
    r"|we(?:'d| would|'ll| will)(?: all)? (?:be )?(?:bring|present|consult|discuss|shar|read|support|work"
    r"|talk|look|help|stud|think|explor)(?:ing|e|y)?\b|(?:the |our )?idea is (?:to|that we)\b"
    r"|we (?:gather|meet|come together|get together|are here) (?:in order )?(?:to|for) (?!\d|the first\b|an? hour)[a-z]+"
    r"|we (?:help|support|assist) (?:one another|each other)|we (?:talk (?:over|about"
    r"|through)|bring|present|consult|discuss|share|support|look at)"
    r"|(?:the |our |this )?(?:group|circle) (?:is|will be|exists|meets) (?:for|to|about)\b"
    r"|(?:it|this) is (?:for|to)\b|what (?:we|it) (?:are|is) for|(?:mutual|peer) (?:support|consultation)|case (?:consultation"
    r"|discussion|presentation)s?|to consult on)\b"
    # A piece that begins with what the group is: "consultation on couples work".
    r"|(?:^|[.;:!\n])\s*(?:(?:peer|mutual|case) )?(?:consultation|consulting|support|exchange)"
    r" (?:on|about|around|for|with)\b"
    # A piece that begins with what is to be done: "to talk over cases and keep company".
    r"|(?:^|[.;:!\n])\s*(?:it is |it's |this is )?(?:to|for) (?:talk|discuss|share|consult|support"
    r"|learn|read|present|bring|help|think|keep|explore|reflect|work|grow|give|offer|look|hear"
    r"|sit|stay|practice|study|mutual|peer|case)\w*\b"
)
#: A purpose under its own name is one, wherever it stands.
_NAMED = Sieve(r"\b(?:purpose|aim|our focus|what (?:we|it) (?:are|is) for)\b")
#: The point's own name before a colon begins its clause: "75 min. Conflict: speak up".
_LABEL = re.compile(r"[^.,;:!\n]{0,16}:(?!\d)")
_LOOSE_END = re.compile(r"(?:[\s.,-]|,\s*and)+$")
_LOOSE_HEAD = re.compile(r"^(?:and|as well as|plus|also) ", re.IGNORECASE)
_BEGIN = Sieve(
    r"\b(?:(?:first|inaugural|opening) (?:meeting|mtg|session|one|date)|next (?:meeting|mtg|session)|start(?:s|ing)?(?: date)?(?: stands| is| on)?"
    r"|begin(?:s|ning)?|kick(?:ing)? off|we meet first)\b"
)

_AS_FIRST = re.compile(r"[^,;.!?\n]{3,30} (?:as|for|to be|is|will be) (?:the|our|a) $")


def read(text: Text, week: Availability) -> CharterWords:
    """What the new words settle.

    Parameters
    ----------
    text : Text
        The organizer's letter.
    week : Availability
        Its pieces of the week, read as those of a group.

    Examples
    --------
    >>> words = "Confirmed. Every other Tuesday at noon at my office, 90 minutes."
    >>> read(Text(words), Availability()).length_minutes.value
    90
    """
    part = text.body
    first = _first(text)
    told = (s for s in week.slots if s.polarity == "free" and s.start)
    slot = next((s for s in told if not beginning.is_of_the_date(s, first)), None)
    conflict = _rule(part)
    hour = Fact(f"{slot.day} {slot.start}", slot.evidence) if slot is not None else None
    if slot is None or slot.day == "any":
        hour = beginning.read(text, first) or hour
    length, span = _length(part), _as_long_as(part, slot)
    clash = (span, length) if length and span and length.value != span.value else ()
    return CharterWords(
        purpose=_fact(part, _purpose(part, conflict)),
        frequency=frequency(part),
        place=_place(part),
        length_minutes=None if clash else length or span,
        lengths=clash,
        conflict=_fact(part, conflict and conflict[1:]),
        slot=hour,
        first_date=first,
    )


def settles(part: Part) -> bool:
    """Whether an organizer's words settle two points or more, whatever else they say.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> settles(Part(Where.NEW, "Our purpose is to talk over cases; conflicts in the group."))
    True
    """
    points = (charter_place.PLACE, _LENGTH, _FREQUENCY, _CONFLICT, _PURPOSE)
    found = [match for point in points if (match := point.search(flowing(part)))]
    # A point under its own name is settled whatever stands beside it.
    return len(found) > 1 or any(match.groupdict().get("told") for match in found)


def _rule(part: Part) -> _Span | None:
    """The rule for conflict, with what is done where its first half fails."""
    found = _span(part, _CONFLICT, (_FREQUENCY, charter_place.PLACE, _LENGTH, _NAMED))
    if found is None:
        return None
    others = (_FREQUENCY, charter_place.PLACE, _LENGTH, _NAMED, _CONFLICT)
    return (*found[:2], charter_whole.rule(flowing(part), found[2], others))


def frequency(part: Part) -> Fact | None:
    """The rhythm that the words settle, as they put it."""
    told = _FREQUENCY.finditer(flowing(part))
    match = next((each for each in told if not charter_spelt.denied(flowing(part), each)), None)
    if match is None:
        return None
    end = charter_whole.rhythm(flowing(part), match.end(), _FREQUENCY)
    words = part.evidence(match.start(), end)
    return Fact(words, words)


def _place(part: Part) -> Fact | None:
    found = charter_place.find(flowing(part))
    if found is None:
        return None
    others = (_FREQUENCY, _LENGTH, _CONFLICT, _PURPOSE)
    at, end = found
    linked = charter_place.link(flowing(part), at)
    if linked is not None:
        words = part.evidence(*linked)
        return Fact(words, words)
    stop = part.sentence_at(at)[1]
    address = charter_place.address(flowing(part), end)
    end = charter_whole.place(flowing(part), address, stop, others)
    town = charter_towns.behind(flowing(part), end)
    if town > end:
        end = charter_whole.place(flowing(part), town, stop, others)
    words = part.evidence(at, end)
    return Fact(words, words)


def _length(part: Part) -> Fact | None:
    match = _NAMED_LENGTH.search(flowing(part)) or _LENGTH.search(flowing(part))
    composed = lengths.composed(flowing(part))
    if composed is not None and (match is None or composed[1][0] <= match.start() < composed[1][1]):
        return Fact(composed[0], part.evidence(*composed[1]))
    if match is None:
        return None
    spelt = match.groupdict().get("spelt")
    if spelt:
        minutes = charter_spelt.minutes(spelt)
    else:
        minutes = int(match["minutes"]) if match["minutes"] else _HOURS[str(match.lastgroup)]
    return Fact(minutes, part.evidence(*match.span()))


def _as_long_as(part: Part, slot: Slot | None) -> Fact | None:
    """How long a session is whose beginning and end are told, in minutes."""
    if slot is None or not slot.start or not slot.end or not _FROM_TO.search(slot.evidence):
        return None
    at = max(0, part.raw.find(slot.evidence))
    if _WINDOW.search(flowing(part), *part.sentence_at(at)):
        return None
    minutes = _of_the_day(slot.end) - _of_the_day(slot.start)
    return Fact(minutes, slot.evidence) if minutes in _SESSION else None


def _of_the_day(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])


#: Where a piece speaks of its matter, where it begins and where it ends.
_Span = tuple[int, int, int]


def _purpose(part: Part, conflict: _Span | None) -> tuple[int, int] | None:
    """The piece that tells the purpose, not what "we bring up" where we clash."""
    at = 0
    while span := _span(part, _PURPOSE, (_FREQUENCY, charter_place.PLACE, _LENGTH, _CONFLICT), at):
        named = _NAMED.match(flowing(part), span[0]) is not None
        if named or conflict is None or not conflict[0] <= span[0] < conflict[2]:
            return span[1:]
        at = span[0] + 1
    return None


def _span(part: Part, pattern: Sieve, others: Sequence[Sieve], at: int = 0) -> _Span | None:
    """The piece of a sentence, between semicolons, that speaks of the matter.

    Where further points follow after a comma, it ends with that comma: "we talk
    over cases, every other week, at my office".
    """
    match = pattern.search(flowing(part), at)
    if match is None:
        return None
    # A piece that is all the point begins behind its mark: "Confirmed. To talk over cases".
    start, stop = part.sentence_at(match.end() - 1)
    left = max(flowing(part).rfind(mark, start, match.start()) for mark in (";", "\n"))
    told = [
        each.end()
        for other in others
        for each in other.finditer(flowing(part), start, match.start())
    ]
    if told:
        # Behind another point in one sentence: "90 mins. For conflicts we'd take it to all".
        left = max(left, charter_spelt.mark_between(flowing(part), max(told), match.start()))
    if _LABEL.match(flowing(part), match.end()):
        left = max(left, match.start() - 1)
    right = flowing(part).find(";", match.end(), stop)
    right = stop if right < 0 else right
    for other in others:
        for further in other.finditer(flowing(part), match.end(), right):
            before = flowing(part)[match.end() : further.start()].rstrip()
            if before.endswith((",", ", and", " -")):
                right = min(right, match.end() + len(before))
    return match.start(), max(start, left + 1), right


def _fact(part: Part, span: tuple[int, int] | None) -> Fact | None:
    if span is None:
        return None
    words = _LOOSE_HEAD.sub("", _LOOSE_END.sub("", part.evidence(*span)))
    return Fact(words, words)


def _first(text: Text) -> DateFact | None:
    if text.date is None:
        return None
    flow = flowing(text.body)
    words = days_in_letters.in_figures(flow)
    for match in _BEGIN.finditer(words):
        begins, stop = text.body.sentence_at(match.start())
        found = dates.find(words[match.end() : stop], text.date.date())
        as_first = _AS_FIRST.search(words, begins, match.start())
        if found is None and as_first is not None:
            # "With Jan 6 as the first date".
            told = dates.find(words[as_first.start() : match.start()], text.date.date())
            if told is not None:
                day, (at, to) = told
                start = as_first.start()
                return DateFact("first_meeting", day, text.body.evidence(start + at, start + to))
        if found is not None:
            day, (at, to) = found
            span = days_in_letters.whole(flow, words, match.end() + at, match.end() + to)
            return DateFact("first_meeting", day, text.body.evidence(*span))
    return None
