"""Where and when a group meets from now on, as one of its members tells it unasked.

"We meet at Bree's place now, at 10 instead of 10:30" moves a group that is on file; who may
move it, the service asks.  What is for one meeting only, for a while, asked or wished, moves
nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from mail.reading.facts import dates
from mail.reading.flow import flowing
from mail.reading.purpose import charter, charter_towns, charter_whole
from mail.reading.text import Part, Text, Where


@dataclass(frozen=True, slots=True)
class Resettled:
    """What a letter tells of a group for good.

    Attributes
    ----------
    place, frequency : str
        In the writer's words; empty where nothing is told of them.
    day : int or None
        Of the week, Monday is 0.
    minute : int or None
        Of the day, or of half a day where ``either`` holds.
    either : bool
        Whether the hour may be of the morning as well as of the afternoon.
    begins : str
        From when on, in the writer's words: "from March on".
    lasts : bool
        Whether any sentence tells what is so from now on, be it only "half an hour later".
    """

    place: str = ""
    frequency: str = ""
    day: int | None = None
    minute: int | None = None
    either: bool = False
    begins: str = ""
    lasts: bool = False

    def __bool__(self) -> bool:
        """Whether anything is told that a group's record holds."""
        told = self.place or self.frequency
        return bool(told) or self.day is not None or self.minute is not None


_MONTH: Final = rf"{dates.MONTH}(?![a-z])\.?"
#: A rhythm that names its day: "every second Tuesday", "the first Thursday of the month".
_RHYTHM_OF_DAY: Final = re.compile(
    r"\b(?:other|second|2nd|alternat\w+|month|first|1st|third|3rd|fourth|4th|last)\b"
)
_POINT: Final = (
    r"(?:(?:meeting|start(?:ing)?|usual|regular|weekly|monthly) )?"
    r"(?:place|room|address|venue|location|office|hours?|times?|day|time and place|home)"
)
#: A sentence about the writer's group and its meetings.
_OF_GROUP: Final = re.compile(
    r"\b(?:we|we've|we're|we'll|us|our|(?:the|my|this) (?:group|circle|meetings?|sessions?)(?:'s)?)\b"
    rf"|\b(?:it's|it is|they're|they are|meetings? (?:is|are)|meet(?:s|ing)?) (?:now )?(?:at|in|on)\b|\b(?:the|new) {_POINT}\b"
)
#: What says that it is so from now on.
_LASTS: Final = re.compile(
    r"\b(?:now\b(?!,? (?:that|and then))|these days|nowadays|instead|from (?:now|then|here) on|henceforth|for good"
    r"|permanent(?:ly)?|going forward|in (?:the )?future|rather than|no longer|in place of|(?:and|,) not (?:at|on|in)\b"
    r"|(?:moved|moving|switched|switching|changed|relocated|(?:agreed|settled|decided) on)\b"
    rf"|(?:our|the|my|a|group's|is a) new {_POINT}|new {_POINT}(?: for (?:our|the) (?:group|meetings?))?(?: is|:)"
    rf"|(?:change|update|correct|fix|note|set|put|amend|adjust|move)(?: down)? (?:the|our|this|my|that|its)?"
    rf"(?: group'?s)? ?(?:(?:meeting|record|entry|new) )?(?:{_POINT}|meetings?|group)"
    r"|(?:please|pls|kindly|can you|could you) (?:change|update|fix|correct|move) (?:it|this|that|us)\b)"
)
_BEGINS: Final = re.compile(
    r"\b(?:from|starting|beginning|as of|effective|as from|since)(?: (?:from|with|in|on))?(?: the)?(?: beginning of)?"
    rf" (?:next (?:week|month|year|time|meeting|session)|(?:(?:mid|early|late)[- ])?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?"
    r"|\d{1,2}(?:st|nd|rd|th)? (?:of )?"
    rf"{_MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: next)?|the new year|(?:fall|spring|summer|winter|autumn))"
    r"(?: on(?:wards?)?)?\b"
)
#: A day of the calendar is that of one meeting.
_A_DATE: Final = re.compile(
    rf"\b{dates.MONTH}\.? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b(?!:)"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {dates.MONTH}(?![a-z])|\bthe \d{{1,2}}(?:st|nd|rd|th)\b|\b\d{{1,2}}/\d{{1,2}}\b"
)
#: One meeting, a while, a thought, a wish, a question.
_NOT_SO: Final = re.compile(
    r"\b(?:if|whether|would|could|should|might|may(?! \d)(?<!from may)(?<!in may)|maybe|perhaps|probably|thinking of|think about"
    r"|consider\w*|propos\w+|suggest\w*|wants?|wish\w*|hop(?:e|ing)|plan(?:s|ning)?|like to|let's|let us|shall|once|just this|only this"
    r"|that week|the (?:week|one|meeting) after|this (?:week|month|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|next (?:time|meeting's|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|not yet"
    r"|until|till|while|temporar\w+|for (?:now|the (?:moment|time being|next \w+)|an? (?:while|few|couple)|(?:\d+|two|three|four)(?![ -]?(?:min|h(?:ou)?rs?\b)))"
    r"|sometimes|usually|either|or|today|tomorrow|tonight|yesterday|last (?:week|time|month)|never|can't|cannot"
    rf"|for {_MONTH}|clients?|patients?)\b"
)
_ASKS_US: Final = re.compile(r"\b(?:can|could|would|will) you\b|\bplease\b")
_FROM: Final = re.compile(
    r"(?<=moved )from [^.,;!?\n]{1,40}?(?= to\b)|\bfrom (?:\d|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the |my |[a-z]+'s )"
    r"[^.,;!?\n]{0,30}?(?= to\b)"
)
_MOVES: Final = re.compile(r"\b(?:mov|chang|switch|shift)\w*\b")
#: What it was before, or is not.
_BEFORE: Final = re.compile(
    r"\b(?:instead of|rather than|no longer|in place of|and not|but not|not|was|were|used to|(?:don't|do not|won't|will not|doesn't) )\b"
    r"[^.;!?\n]*?(?=,|;|[.!?](?:\s|$)|\bbut\b|\bnow\b|\bit's\b|\bfrom (?:now|next)\b|$)"
)
_OWNED: Final = r"(?:the|my|our|his|her|their|[a-z][a-z'-]*'s|[a-z]+s')"
_PLACE: Final = re.compile(
    rf"(?:\b(?:at|in|to|into)|\b{_POINT}(?: for (?:our|the) (?:group|meetings?))?(?: is| are|:)?(?: now)?(?: (?:at|in|changed to|moved to))?|\b(?:is|are)(?: now)?(?: at| in)?)"
    rf" (?P<named>{_OWNED} (?!(?:group|same|usual|new (?:year|hour|time|day)|morning|afternoon|evening|hour|time|day|future|end|beginning|middle|summer|winter|spring|fall|office hours)\b)"
    r"[\w'.&#-]+(?: [\w'.&#-]+){0,6}|[a-z][a-z-]*'s(?= (?:now|instead|these|from|since)|[,.;!?\n]|\s*$)|st\.? [a-z'-]+(?: [a-z'-]+){0,3}"
    r"|(?:(?!in\b|to\b|at\b|on\b|has\b|have\b|noon\b|now\b)[\w'.&-]+ ){1,5}?(?:church|library|caf[eé]|cent(?:er|re)|clinic|school|temple|synagogue|hall|bookstore|college|university|studio)"
    r"|\d{1,5} (?![ap]\.?m\b|o'?clock|min|sharp|now|from|instead|on\b|every|and\b|in\b|at\b|to\b)(?:(?:n|s|e|w|ne|nw|se|sw)\.? )?[a-z0-9][\w'.]*(?: (?!from\b|now\b|on\b|and\b|instead\b)[a-z]\w*\.?){0,3})"
    r"|(?P<online>\b(?:online(?:[, ]+(?:on|via|by|over) (?:zoom|google meet|teams|video|telehealth|doxy(?:\.me)?))?"
    r"|(?:on|via|by|over|to) (?:zoom|google meet|teams|doxy(?:\.me)?|telehealth|video)|in person))\b"
)
#: Where the name of a place ends inside of what was taken for it.
_NO_MORE: Final = re.compile(
    r" (?:now|instead|from|since|these|starting|beginning|as|at|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|every|each|because|and|so|for"
    r"|which|where|who|until|till|but|is|are|was|has|we|i|please|pls)\b.*|[ .'-]+$",
    re.DOTALL,
)
#: An address that follows after a colon.
_ADDRESS: Final = re.compile(r"[:(] ?(\d{1,5} (?!a\.?m|p\.?m|min)[^.;:!?\n()]{3,60})")
#: What is named behind "in my" and is no place.
_NO_PLACE: Final = re.compile(
    rf"{_OWNED} (?:\w+ )?(?:meetings?|sessions?|group'?s?|circle|members?|opinion|view|case|calendar|diary|record|list|morning|afternoon|evening|hours?"
    r"|times?|days?|weeks?|months?|first|second|third|fourth|last|\w+days?)|the (?:place|room)"
)
_MEETS: Final = re.compile(r"\b(?:meet(?:s|ing)?|gather(?:s|ing)?)\b")
_TO: Final = re.compile(r" to ")
_DAY: Final = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b")
_HOUR: Final = re.compile(
    r"(?:\b(?:at|(?<!\d )(?<!\dm )to|is|are|now|from|start(?:s|ing)?|begin(?:s|ning)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|[:@])(?: now| at)? ?"
    r"(?:(?P<noon>noon|midday)|(?P<hour>1?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?(?: ?(?P<half>[ap])\.?m\b\.?)?"
    r"(?: ?o'?clock)?)(?= ?[,;!?)\n]|\.(?:\s|$)|\s*$| (?:now|from|instead|on|in|at|sharp|every|each|to|until|till|and|please|pls|-)\b|\s?-)"
)
_HALF_DAY: Final = re.compile(r"\b(?:morning|afternoon|evening|night)s?\b")
_WEEKDAYS: Final = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_NOON: Final = 12


def read(text: Text, *, asked_of_it: bool = False, of_one_day: bool = False) -> Resettled:
    """What the new words tell of where and when a group meets from now on.

    Parameters
    ----------
    text : Text
    asked_of_it : bool
        Whether they answer a mail about that: "it is at Hal's" is for good there.
    of_one_day : bool
        Whether what is told with a day of the calendar, and so of one meeting, is read, too.

    Examples
    --------
    >>> told = read(Text("We meet at Bree's place now, at 10 instead of 10:30."))
    >>> told.place, told.minute, told.either
    ("Bree's place", 600, True)
    >>> bool(read(Text("Next time we meet at Bree's place.")))
    False
    """
    part, words = text.body, flowing(text.body)
    asked = any(_ASKS_US.search(words, *each) for each in part.sentences)
    found = Resettled()
    for start, stop in part.sentences:
        sentence = words[start:stop]
        now = _without_before(sentence)
        lasts = _LASTS.search(sentence) or _BEGINS.search(sentence)
        if not asked_of_it and (lasts is None or _OF_GROUP.search(sentence) is None):
            continue
        if _not_so(now, asked=asked) or (_of_one_day(now) and not of_one_day):
            continue
        found = _merged(found, _of(part, start, now))
    return found


def _without_before(sentence: str) -> str:
    """A sentence without what it says of before, which is as long."""
    now = _BEFORE.sub(_blank, sentence)
    return _FROM.sub(_blank, now) if _MOVES.search(now) else now


def _blank(match: re.Match[str]) -> str:
    return "," + " " * (len(match[0]) - 1)


def _not_so(sentence: str, *, asked: bool) -> bool:
    plain = _ASKS_US.sub(" ", sentence) if asked else sentence
    return _NOT_SO.search(plain) is not None or ("?" in sentence and plain == sentence)


def _of_one_day(sentence: str) -> bool:
    """Whether a sentence names a day of the calendar that is not the first of many."""
    begun = _BEGINS.sub(_blank, sentence)
    return _A_DATE.search(begun) is not None


def _merged(one: Resettled, other: Resettled) -> Resettled:
    """Both together; what was told first stands."""
    return Resettled(
        one.place or other.place,
        one.frequency or other.frequency,
        other.day if one.day is None else one.day,
        other.minute if one.minute is None else one.minute,
        other.either if one.minute is None else one.either,
        one.begins or other.begins,
        one.lasts or other.lasts,
    )


def _of(part: Part, start: int, sentence: str) -> Resettled:
    """What one sentence tells, without what it says of before."""
    days = {match[1] for match in _DAY.finditer(sentence)}
    rhythm = charter.frequency(Part(Where.NEW, part.raw[start : start + len(sentence)]))
    tells_rhythm = rhythm is not None and bool(
        not days or _RHYTHM_OF_DAY.search(str(rhythm.value).lower())
    )
    begins = _BEGINS.search(sentence)
    minute, either = _minute(sentence)
    return Resettled(
        place=_place(part, start, sentence),
        frequency=str(rhythm.value) if rhythm is not None and tells_rhythm else "",
        day=_WEEKDAYS.index(days.pop()) if len(days) == 1 else None,
        minute=minute,
        either=either,
        begins=part.evidence(start + begins.start(), start + begins.end()) if begins else "",
        lasts=True,
    )


def _place(part: Part, start: int, sentence: str) -> str:
    for match in _PLACE.finditer(sentence):
        name = "online" if match["online"] else "named"
        begin, end = match.span(name)
        if name == "named":
            end = begin + len(_NO_MORE.sub("", sentence[begin:end]))
            if end - begin < len("x's") or _NO_PLACE.fullmatch(sentence[begin:end]):
                continue
        end = charter_whole.place(sentence, end, len(sentence), ())
        place = part.evidence(start + begin, start + end)
        address = _ADDRESS.search(sentence, end)
        if address is None:
            return place
        return f"{place}, {part.evidence(start + address.start(1), start + address.end(1))}"
    moved = _MOVES.search(sentence) is not None
    town = (
        charter_towns.bare(_TO.sub(" in ", sentence)) if moved or _MEETS.search(sentence) else None
    )
    return part.evidence(start + town[0] + len("in "), start + town[1]) if town is not None else ""


def _minute(sentence: str) -> tuple[int | None, bool]:
    match = _HOUR.search(sentence)
    if match is None:
        return None, False
    if match["noon"]:
        return _NOON * 60, False
    hour, rest = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour = hour % _NOON + (_NOON if match["half"] == "p" else 0)
    return hour * 60 + rest, not match["half"] and 0 < hour <= _NOON


def minute_of_day(told: Resettled, before: int) -> int | None:
    """The minute of the day that is meant: of two halves of a day the one nearer to the hour before.

    Examples
    --------
    >>> minute_of_day(Resettled(minute=600, either=True), 630)
    600
    """
    if told.minute is None or not told.either:
        return told.minute
    half = _NOON * 60
    both = (told.minute % half, told.minute % half + half)
    return min(both, key=lambda each: abs(each - before))
