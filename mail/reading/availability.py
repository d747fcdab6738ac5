"""When somebody can meet, as pieces of the week that are free or blocked.

A sentence is cut into segments of one polarity ("weekday mornings | except Wed"); the
days and hours of neighbouring segments are paired in the order in which people say
them ("12-1 Tues or Wed, or after 4 on Thursdays").  What was so in the past, what is an
appointment on a date, and the name of a group ("the Tuesday group") are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mail.reading import clock, weekday
from mail.reading.clock import Hours, Kind
from mail.reading.flow import flowing
from mail.reading.segments import Mood, Segment, segments
from mail.reading.text import Part, Text
from mail.understanding import Slot


@dataclass(frozen=True, slots=True)
class Availability:
    """What was read, and what the words leave in doubt.

    Attributes
    ----------
    slots : tuple of Slot
        Free and blocked pieces of the week.
    doubts : tuple of str
        ``frequency`` after "every third Monday", ``availability`` after "I don't work
        Fridays" (a day off may be the very day that is free).
    """

    slots: tuple[Slot, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(slots=True)
class _Phrase:
    """Days and hours that belong together."""

    days: list[weekday.DayWords] = field(default_factory=list)
    hours: list[Hours] = field(default_factory=list)
    blocked: int = 0

    @property
    def span(self) -> tuple[int, int]:
        both = [(d.at, d.to) for d in self.days] + [(h.at, h.to) for h in self.hours]
        return min(at for at, _ in both), max(to for _, to in both)


_FLEXIBLE = re.compile(
    r"\b(?:(?:fairly|pretty|very|quite|totally|completely|super) )?flexible\b(?! (?:on|about|with"
    r"|re"
    r"|as to|regarding) (?!(?:the )?(?:times?|days?|when|hours|schedul|availab|timing)))"
    r"(?! (?:approach|therap|style|attitude|spen))|\bwide[ -]open\b|\b(?:any ?time|whenever)\b"
    r"(?! (?:after|before|between|on|past|from|i\b|we\b|you\b|soon|there\b))"
    r"|\b(?:any|all|most)(?: other)? (?:day|time)s?(?: (?:or|and) (?:any )?(?:day"
    r"|time)s?)?\b(?= (?:work|is"
    r"|are|ok"
    r"|fine|that)|[.,;!]|\s*$|\n| (?:but|except))"
    r"|\banything else works\b|\bopen (?:schedule|availability)\b|\bschedule is (?:pretty |very "
    r"|wide )?open\b"
    r"|\bno (?:scheduling|time|schedule) (?:constraints?|preferences?|conflicts?|restrictions?)\b"
)
#: A day that points at one date, or names a group.
_APPOINTMENT_BEFORE = re.compile(
    r"(?:\b(?:last|next|this|this past|past|coming|since|by|until|as of|yesterday,?|tomorrow,?"
    r"|on the"
    r"|sent:?)|\b\d{1,2}/\d{1,2},?|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov"
    r"|dec)[a-z]*"
    r"\.? \d{1,2},?)\s*$"
)
_APPOINTMENT_AFTER = re.compile(
    r"'?s?,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}/\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul"
    r"|aug|sep"
    r"|oct|nov|dec)[a-z]*\.? \d)"
)
_GROUP_BEFORE = re.compile(
    r"\b(?:the|my|that|our|this|her|his|their|your|current|existing|old)(?: [a-z-]+)? $"
)
_GROUP_AFTER = re.compile(r"(?:[ -](?:[a-z0-9:.-]+ ){0,3}?)(?:group|meetings?|one)\b")
_GREETING_BEFORE = re.compile(
    r"\b(?:good|this|last|that|the other|yesterday|tomorrow|next|happy|in the same|all)\s*$"
)
_ABOUT_TIME = re.compile(
    r"\b(?:free|available|availability|works?|can (?:do|make|meet|come)|could (?:do|make|meet)"
    r"|meets?"
    r"|meeting|prefer|ideal|best|times?|schedule|good for me|suits?|open|noon|lunch|slots?"
    r"|hours?)\b"
)
_WHOLE_ZONE = re.compile(
    r"\b(?:i'm|i am|we're|we are|all times|times are|my times are|based)(?: \w+)?(?: (?:on|in))? "
    r"(?P<zone>mountain|central|eastern)\b|\b(?P<here>mountain|central|eastern) time (?:here"
    r"|zone)\b"
    r"|\((?:all )?(?:times )?(?:in )?(?P<mark>mountain|central|eastern|mst|mdt|est|edt|cst"
    r"|cdt)(?: time)?\)"
)


def read(text: Text, *, of_a_group: bool = False) -> Availability:
    """All pieces of the week in the new words (and in a subject of the sender's own).

    Parameters
    ----------
    text : Text
        The letter.
    of_a_group : bool
        Whether the letter speaks for a group, so that "our Tuesday group" is its slot.

    Examples
    --------
    >>> [(s.day, s.start) for s in read(Text("Weds after 3, not Fridays")).slots]
    [('Wed', '15:00'), ('Fri', None)]
    """
    found = _part(text.body, of_a_group)
    if not found.slots and not text.is_reply:
        subject = _part(text.title, of_a_group)
        found = Availability(subject.slots, found.doubts + subject.doubts)
    return found


def _part(part: Part, of_a_group: bool) -> Availability:
    phrases: list[_Phrase] = []
    doubts: list[str] = []
    flexible: list[Slot] = []
    for start, stop in part.sentences:
        if not any(mark in flowing(part)[start:stop] for mark in _HINTS):
            continue
        pieces = segments(flowing(part), start, stop)
        mine = _sentence(part, pieces, of_a_group, doubts)
        _carry(phrases, mine)
        phrases += mine
        flexible.extend(_flexible(part, pieces))
    zone = _whole_zone(part)
    slots = [slot for phrase in phrases for slot in _slots(part, phrase, zone)]
    slots = _without_blocked(list(dict.fromkeys(slots)))
    if not any(slot.polarity == "free" for slot in slots):
        slots = flexible[:1] + slots
    return Availability(tuple(slots), tuple(dict.fromkeys(doubts)))


#: Letters that every sentence about time holds; the rest is not looked at.
_HINTS = (
    "mon", "tu", "wed", "wen", "thu", "thr", "thi", "fri", "sat", "sun", "day", "week", "flex",
    "open", "time", "noon", "lunch", "morn", "even", "eve", "night", "m/", "mw", "t/", "tth", "m-",
    ":", "am", "pm", "o'clock", "after", "before", "when", "hour", "m,", "tr", "work",
    "until", "bag",
)  # fmt: skip


def _sentence(
    part: Part, pieces: list[Segment], of_a_group: bool, doubts: list[str]
) -> list[_Phrase]:
    """Days and hours of one sentence, paired."""
    start, stop = pieces[0].at, pieces[-1].to
    words = flowing(part)
    day_words = weekday.find(words, start, stop)
    hours = clock.find(words, start, stop, tuple((d.at, d.to) for d in day_words))
    atoms: list[weekday.DayWords | Hours] = [
        d for d in day_words if _is_weekly(words, d, start, stop, of_a_group)
    ]
    atoms += _meant_hours(words, hours, start, stop, bool(atoms), of_a_group)
    atoms.sort(key=lambda atom: atom.at)
    if any(isinstance(a, weekday.DayWords) and a.doubtful for a in atoms):
        doubts.append("frequency")
    kept: list[tuple[weekday.DayWords | Hours, int]] = []
    for atom in atoms:
        number, piece = next((n, p) for n, p in enumerate(pieces, start=1) if atom.at < p.to)
        if piece.mood is Mood.DOUBTFUL and isinstance(atom, weekday.DayWords):
            doubts.append("availability")
        elif piece.mood in (Mood.FREE, Mood.BLOCKED):
            kept.append((atom, number if piece.mood is Mood.BLOCKED else 0))
    return _pair(words, kept)


def _is_weekly(words: str, day: weekday.DayWords, start: int, stop: int, of_a_group: bool) -> bool:
    before, after = words[max(start, day.at - 24) : day.at], words[day.to : stop]
    if not day.weeks and _APPOINTMENT_BEFORE.search(before):
        return False
    if _APPOINTMENT_AFTER.match(after):
        return False
    named = _GROUP_BEFORE.search(before) and _GROUP_AFTER.match(after)
    return of_a_group or not named


def _meant_hours(
    words: str, hours: tuple[Hours, ...], start: int, stop: int, has_day: bool, of_a_group: bool
) -> list[Hours]:
    """Without greetings, and without moments that belong to no day."""
    kept = []
    about = _ABOUT_TIME.search(words, start, stop) is not None
    for hour in hours:
        before = words[max(start, hour.at - 24) : hour.at]
        if _GREETING_BEFORE.search(before):
            continue
        if not has_day and hour.kind in (Kind.AT, Kind.AFTER, Kind.BEFORE) and not about:
            continue
        if not has_day and hour.part == "first thing":
            continue
        if (
            not of_a_group
            and _GROUP_BEFORE.search(before)
            and _GROUP_AFTER.match(words, hour.to, stop)
        ):
            continue
        kept.append(hour)
    return _ours_of_two_zones(words, kept)


def _ours_of_two_zones(words: str, hours: list[Hours]) -> list[Hours]:
    """One instant said twice ("1 ET / 10 Pacific") is kept once, in our zone."""
    kept: list[Hours] = []
    for hour in hours:
        if kept and kept[-1].zone and hour.zone is None and hour.kind is kept[-1].kind:
            between = words[kept[-1].to : hour.at]
            if re.fullmatch(r"\s*[/=(,]\s*", between):
                kept[-1] = hour
                continue
        kept.append(hour)
    return kept


_BOUND_FORWARD = re.compile(
    r"\s*(?:on|of|each|every|any|most|,? ?either|,? ?on either)?\s*(?:the )?"
)
_LISTED = re.compile(
    r"\s*(?:,|/|&|\+|-|\bor\b|\band\b|\bthe\b|\bon\b|\beither\b|\bany\b|\bevery\b|\s)*"
)


def _pair(words: str, atoms: list[tuple[weekday.DayWords | Hours, int]]) -> list[_Phrase]:
    """Pair runs of days with runs of hours in the order of speech.

    The number beside each is that of its segment where that one is blocked, else 0:
    "no mornings, and Tuesdays are out" are two denials.
    """
    phrases: list[_Phrase] = []
    for position, (atom, blocked) in enumerate(atoms):
        last = phrases[-1] if phrases else None
        if last is None or last.blocked != blocked:
            phrases.append(_Phrase(blocked=blocked))
        elif isinstance(atom, weekday.DayWords):
            if last.hours and not _hours_first(words, last, atom):
                phrases.append(_Phrase(blocked=blocked))
        elif last.days and (
            _belongs_to_next(words, atoms, position) or _stands_beside(words, last, atom)
        ):
            phrases.append(_Phrase(blocked=blocked))
        elif _said_before(last) and not _sharpens(words, last, atom):
            # Hours, days, hours: the second hours open a phrase of their own unless they
            # only sharpen it ("daytime on Mondays, before 2").
            phrases.append(_Phrase(blocked=blocked))
        current = phrases[-1]
        if isinstance(atom, weekday.DayWords):
            current.days.append(atom)
        else:
            current.hours.append(atom)
    return phrases


def _hours_first(words: str, phrase: _Phrase, day: weekday.DayWords) -> bool:
    """Whether days that come after hours still belong to them."""
    if phrase.days and phrase.days[0].at < phrase.hours[0].at:
        return False
    if phrase.days:
        return _LISTED.fullmatch(words[phrase.days[-1].to : day.at]) is not None
    return True


def _belongs_to_next(
    words: str, atoms: list[tuple[weekday.DayWords | Hours, int]], position: int
) -> bool:
    """Whether hours bind to the day that follows: "..., or after 4 on Thursdays"."""
    if position + 1 >= len(atoms):
        return False
    here, following = atoms[position][0], atoms[position + 1][0]
    before = atoms[position - 1][0]
    if not isinstance(following, weekday.DayWords) or not isinstance(here, Hours):
        return False
    forward = words[here.to : following.at]
    if not re.fullmatch(r"\s*(?:on|of|each|every|any|most)\s*(?:the )?", forward):
        return False
    backward = words[before.to : here.at]
    return isinstance(before, Hours) or re.fullmatch(r"\s*(?:at|from|in the)?\s*", backward) is None


def _stands_beside(words: str, phrase: _Phrase, hours: Hours) -> bool:
    """Whether "Saturdays or evenings" are two wishes."""
    if phrase.hours or hours.kind is not Kind.PART:
        return False
    between = words[phrase.days[-1].to : hours.at]
    return re.fullmatch(r",?\s*(?:and|or|&)\s*", between) is not None


def _said_before(phrase: _Phrase) -> bool:
    return bool(phrase.days and phrase.hours) and phrase.hours[0].at < phrase.days[0].at


def _sharpens(words: str, phrase: _Phrase, hours: Hours) -> bool:
    between = words[phrase.days[-1].to : hours.at]
    whole = all(known.kind is Kind.PART for known in phrase.hours)
    return whole and hours.kind is not Kind.PART and " or " not in between


def _carry(before: list[_Phrase], mine: list[_Phrase]) -> None:
    """Two sentences ("Weekdays only. After 3.") say what others say in one."""
    if not before or not mine:
        return
    last, first = before[-1], mine[0]
    alone = first.hours and not first.days and not first.blocked and len(mine) == 1
    if alone and last.days and not last.hours and not last.blocked:
        last.hours.extend(first.hours)
        mine.clear()
        return
    named = first.days and not first.hours and not first.blocked and len(mine) == 1
    if named and last.hours and not last.days and not last.blocked:
        last.days.extend(first.days)
        mine.clear()


def _flexible(part: Part, pieces: list[Segment]) -> list[Slot]:
    found = []
    for piece in pieces:
        match = _FLEXIBLE.search(flowing(part), piece.at, piece.to)
        if match and piece.mood is Mood.FREE:
            found.append(Slot("any", None, None, "free", part.evidence(*match.span())))
    return found


def _whole_zone(part: Part) -> str | None:
    match = _WHOLE_ZONE.search(flowing(part))
    if match is None:
        return None
    return clock.zone_of(match["zone"] or match["here"] or match["mark"])


def _hhmm(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def _slots(part: Part, phrase: _Phrase, zone: str | None) -> list[Slot]:
    """One slot for each day and each piece of hours of a phrase."""
    at, to = phrase.span
    evidence = part.evidence(at, to)
    days = [(name, day.weeks) for day in phrase.days for name in day.days] or [("any", ())]
    found = []
    for hours in _sharpened(phrase) or (None,):
        for name, weeks in days:
            start, end, blocked = _bounds(hours, name, weeks, phrase)
            polarity = "blocked" if blocked else "free"
            place = (hours.zone if hours else None) or zone
            found.append(Slot(name, start, end, polarity, evidence, tuple(weeks), place))
    return found


def _bounds(
    hours: Hours | None, day: str, weeks: tuple[int, ...], phrase: _Phrase
) -> tuple[str | None, str | None, bool]:
    if hours is None:
        return None, None, bool(phrase.blocked)
    start, end = hours.start, hours.end
    if hours.part == "mornings" and (weeks or day in weekday.WEEKEND):
        # Rows "first Friday mornings" and "Saturday mornings" begin an hour later.
        start = 9 * 60
    if hours.part == "evenings" and weeks:
        end = 20 * 60
    if hours.part == "evenings" and phrase.blocked:
        end = None
    if hours.kind in (Kind.NOT_BEFORE, Kind.NOT_AFTER):
        if phrase.days:
            return _hhmm(start), _hhmm(end), False
        return _hhmm(end), _hhmm(start), True
    return _hhmm(start), _hhmm(end), bool(phrase.blocked)


def _sharpened(phrase: _Phrase) -> Sequence[Hours]:
    """A clock time beside the part of the day that holds it says it better."""
    exact = [h for h in phrase.hours if h.kind is not Kind.PART]
    kept = []
    for hours in phrase.hours:
        inside = any(_touches(hours, other) for other in exact)
        if hours.kind is not Kind.PART or not inside:
            kept.append(hours)
    after = [h for h in kept if h.kind in (Kind.AFTER, Kind.NOT_BEFORE)]
    before = [h for h in kept if h.kind in (Kind.BEFORE, Kind.NOT_AFTER)]
    if len(after) == len(before) == 1 and len(kept) == 2 and not phrase.blocked:
        begin, end = after[0], before[0]
        if begin.start is not None and end.end is not None and begin.start < end.end:
            return [replace(begin, end=end.end, kind=Kind.RANGE, to=end.to)]
    return kept


def _touches(part: Hours, exact: Hours) -> bool:
    start = exact.start if exact.start is not None else (exact.end or 0) - 1
    low, high = part.start or 0, part.end or 24 * 60
    return low - 60 <= start <= high and abs(part.at - exact.to) + abs(exact.at - part.to) < 80


def _without_blocked(slots: list[Slot]) -> list[Slot]:
    """A day that is blocked whole is not free: "weekday mornings except Wed"."""
    whole = {
        (slot.day, slot.weeks)
        for slot in slots
        if slot.polarity == "blocked" and slot.start is None and slot.end is None
    }
    return [s for s in slots if s.polarity == "blocked" or (s.day, s.weeks) not in whole]
