"""When somebody can meet, as pieces of the week that are free or blocked.

A sentence is cut into segments of one polarity ("weekday mornings | except Wed"); the
days and hours of neighbouring segments are paired in the order in which people say
them ("12-1 Tues or Wed, or after 4 on Thursdays").  What was so in the past, what is an
appointment on a date, and the name of a group ("the Tuesday group") are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from mail.reading.facts import (
    by_the_way,
    departures,
    flexible,
    lasting,
    mail_days,
    time_of_day,
    utterances,
    week_bounds,
    week_sentence,
    week_shares,
    week_weighed,
    weekday,
    whose_hours,
)
from mail.reading.facts.amends import spoken
from mail.reading.facts.hours import Kind
from mail.reading.facts.week_ends import close_after, narrow_weekdays
from mail.reading.facts.week_phrases import Phrase
from mail.reading.facts.week_slots import slots_of, without_blocked
from mail.reading.facts.week_ties import (
    carry,
    free_exceptions,
    narrowed,
    on_workdays,
    repeat,
    same_day,
    share,
)
from mail.reading.facts.weekly import in_passing, wishes
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text
from mail.sieve import Sieve
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


_WHOLE_ZONE = Sieve(
    r"\b(?:i'm|i am|we're|we are|all times|times are|my times are|based)(?: \w+)?(?: (?:on|in))? "
    r"(?P<zone>mountain|central|eastern)\b|\b(?P<here>mountain|central|eastern) time(?: here"
    r"| zone)?\b"
    r"|\((?:all )?(?:times )?(?:in )?(?P<mark>mountain|central|eastern|mst|mdt|est|edt|cst"
    r"|cdt)(?: time)?\)"
)


def read(text: Text, *, of_a_group: bool = False, least: float = 0.0) -> Availability:
    """All pieces of the week in the new words (and in a subject of the sender's own).

    Parameters
    ----------
    text : Text
        The letter.
    of_a_group : bool
        Whether the letter speaks for a group, so that "our Tuesday group" is its slot.
    least : float
        How much of what is offered the learned opinion must believe.

    Examples
    --------
    >>> [(s.day, s.start) for s in read(Text("Weds after 3, not Fridays")).slots]
    [('Wed', '15:00'), ('Fri', None)]
    """
    # Offered seats and a colleague's letter tell of the hours of others.
    others = of_a_group or for_another(text)
    found = _part(text.body, of_a_group, others=others, least=least)
    if not others:
        found = replace(found, slots=departures.settled(text.body, found.slots))
    if not found.slots and not text.is_reply:
        subject = _part(text.title, of_a_group, others=others, least=least)
        found = Availability(subject.slots, found.doubts + subject.doubts)
    if not _offers(found.slots):
        likely = _part(text.body, of_a_group, others=others, weighed=True, least=least)
        if not others:
            likely = replace(likely, slots=departures.settled(text.body, likely.slots))
        return likely if _offers(likely.slots) else found
    return found


def _offers(slots: Iterable[Slot]) -> bool:
    return any(slot.polarity == "free" for slot in slots)


def _part(
    part: Part,
    of_a_group: bool,
    *,
    others: bool = False,
    weighed: bool = False,
    least: float = 0.0,
) -> Availability:
    phrases: list[Phrase] = []
    passing: list[tuple[Phrase, bool]] = []
    whole_days: list[Phrase] = []
    doubts: list[str] = []
    any_time: list[Slot] = []
    heard: list[tuple[int, int]] = []
    for start, stop in utterances.of(part):
        sentence = spoken(part)[start:stop]
        if not any(map(sentence.__contains__, _HINTS)) or mail_days.of_mails(sentence):
            continue
        if whose_hours.of_a_place(spoken(part), start, stop):
            continue
        if not others and whose_hours.of_another(spoken(part), start, stop):
            continue
        weighs = weighed and len(heard) < week_sentence.MOST_MENTIONS
        sure = week_sentence.offered(spoken(part), start, stop) if weighs else ()
        heard.append((start, stop))
        mine = week_sentence.phrases(part, start, stop, of_a_group, doubts, sure)
        if phrases and phrases[-1].blocked and _SO_TOO.match(spoken(part), start, stop):
            for phrase in mine:
                phrase.blocked = phrase.blocked or 1
        if _refer_back(part, start, stop, mine):
            # The days of the sentence before were named for these hours.
            phrases = [p for p in phrases if p.hours or p.blocked or not _within(p, mine[0])]
        share(spoken(part), mine)
        same_day(spoken(part), mine)
        close_after(spoken(part), mine)
        narrow_weekdays(spoken(part), mine)
        on_workdays(spoken(part), mine)
        if phrases and phrases[-1].blocked and _OTHERWISE.search(spoken(part), start, stop):
            on_workdays(spoken(part), [phrases[-1], *mine])
        free_exceptions(mine)
        repeat(spoken(part), phrases, mine)
        carry(spoken(part), phrases, mine)
        phrases += mine
        brief = any(h.kind is not Kind.PART for p in mine for h in p.hours)
        if in_passing(spoken(part), start, stop, brief=brief):
            if not any(p.days or p.blocked for p in mine):
                wished = stop - start < _TERSE or wishes(spoken(part), start, stop)
                passing += [(phrase, wished) for phrase in mine]
            if not any(p.hours or p.repeated or p.blocked for p in mine):
                whole_days += mine
        any_time.extend(flexible.find(part, start, stop))
    phrases = _settled(part, phrases, whole_days, passing, of_a_group=of_a_group)
    phrases = week_weighed.likely(spoken(part), phrases, heard)
    if least:
        phrases = week_weighed.believed(spoken(part), phrases, heard, least)
    zone = _whole_zone(part)
    slots = [slot for phrase in phrases for slot in slots_of(part, phrase, zone)]
    slots = without_blocked(list(dict.fromkeys(slots)))
    if not _offers(slots):
        slots = any_time[:1] + slots
    return Availability(tuple(slots), _open_doubts(doubts, slots))


def _settled(
    part: Part,
    phrases: list[Phrase],
    whole_days: list[Phrase],
    passing: list[tuple[Phrase, bool]],
    *,
    of_a_group: bool,
) -> list[Phrase]:
    """The phrases of all sentences, settled against one another."""
    phrases = week_bounds.settle_halves(spoken(part), phrases)
    phrases = week_bounds.of_one_day(phrases, of_a_group=of_a_group)
    week_bounds.open_later(spoken(part), phrases)
    if any(p.days and any(h.kind is not Kind.PART for h in p.hours) for p in phrases):
        phrases = [phrase for phrase in phrases if not by_the_way.is_instant(spoken(part), phrase)]
        # "Records, goodbyes, the empty Mondays", where hours of some day are asked for.
        phrases = [
            phrase for phrase in phrases if phrase.hours or all(phrase is not p for p in whole_days)
        ]
    phrases = by_the_way.without_passing(phrases, passing)
    by_the_way.block_elsewhere(spoken(part), phrases)
    phrases = narrowed(spoken(part), phrases)
    phrases = week_shares.each_its_own(spoken(part), phrases)
    week_shares.close_both(spoken(part), phrases)
    lasting.close(spoken(part), phrases)
    return week_bounds.without_reasons(phrases)


def _open_doubts(doubts: list[str], slots: list[Slot]) -> tuple[str, ...]:
    """The doubts without those about a day that other words settle."""
    settled = {f"availability {slot.day}" for slot in slots}
    return tuple(dict.fromkeys(each.partition(" ")[0] for each in doubts if each not in settled))


#: "Early, before 9." is all about its hour.
_TERSE = 24

#: Letters that every sentence about time holds; the rest is not looked at.
_HINTS = (
    "mon", "tu", "wed", "wen", "thu", "thr", "thi", "fri", "sat", "sun", "day", "week", "flex",
    "open", "time", "noon", "lunch", "morn", "even", "eve", "night", "m/", "mw", "t/", "tth", "m-",
    ":", "am", "pm", "o'clock", "after", "before", "when", "hour", "m,", "tr", "work",
    "until", "bag", "dail", "between", "th at", "sched", "timing", "calend", "conven", "shuffl",
    "24/7", "lunes", "martes", "rcoles", "jueves", "viernes", "domingo", "s\u00e1bado", "sabado",
    "both", "slot", "except", "anything b", "diary", "dark", "done by", "over by", "fit around",
    "own ", "half", "quarter", "begin", "start", "instead", "later", "onward", "arrange", "m 1", "m 9", "m 8", ", t ", ", th ", ", w ",
)  # fmt: skip

#: "Mornings are out. So are Mondays."
_SO_TOO = re.compile(
    r"\s*(?:and )?(?:so (?:are|is|do)|nor (?:are|is|do|can)(?: i| we)?|neither (?:are|is|do|can)|same (?:with|for|goes for|story)|the same (?:is true of|for|goes for)|ditto|likewise|as (?:are|is)|also) (?=(?:for |with |on )?(?:my |the )?(?:mon|tue|wed|thu|fri|sat|sun|mornings?|afternoons?|evenings?|weekends?|nights?))"
)

#: "Tuesday is clinic day. Otherwise noon to 2 any day."
_OTHERWISE = re.compile(r"\b(?:otherwise|(?:other|apart|aside) (?:than|from) that|beyond that)\b")


def _within(named: Phrase, phrase: Phrase) -> bool:
    """Whether all days of a phrase are mentions that another took over."""
    return all(day in phrase.days for day in named.days)


def _refer_back(part: Part, start: int, stop: int, mine: list[Phrase]) -> bool:
    """Give "on any of those nights from 8" the days named in the sentence before."""
    words = spoken(part)
    if not mine or mine[0].days or mine[0].blocked or not mine[0].hours:
        return False
    if any(phrase.days and not phrase.blocked for phrase in mine):
        return False
    if not week_sentence.THOSE.search(
        words, start, stop if len(mine) == 1 else mine[0].span[1] + 40
    ):
        return False
    before = weekday.find(words, max(0, start - 240), start)
    line = max((day.at for day in before), default=None)
    if line is None:
        return False
    mine[0].days.extend(day for day in before if line - day.at < 60)
    return True


def _whole_zone(part: Part) -> str | None:
    match = _WHOLE_ZONE.search(spoken(part))
    if match is None:
        return None
    return time_of_day.zone_of(match["zone"] or match["here"] or match["mark"])
