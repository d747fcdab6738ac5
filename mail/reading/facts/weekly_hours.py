"""Which hours come back every week, and which are a greeting, a client's or a telephone's."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from mail.reading.facts import salutation, two_zones
from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.weekly import ABOUT_TIME, GROUP_AFTER, GROUP_BEFORE, ONCE_BEFORE


@dataclass(frozen=True, slots=True)
class _Said:
    """Some hours in their sentence.

    Attributes
    ----------
    words : str
    hour : Hours
    start, stop : int
        The sentence.
    has_day : bool
        Whether a day that comes back every week stands in it.
    of_a_group : bool
    about : bool
        Whether the sentence speaks of meeting at all.
    """

    words: str
    hour: Hours
    start: int
    stop: int
    has_day: bool
    of_a_group: bool
    about: bool

    def before(self, pattern: re.Pattern[str], reach: int = 24) -> bool:
        """Whether words like these lead up to the hour."""
        at = self.hour.at
        return pattern.search(self.words, max(self.start, at - reach), at) is not None

    def after(self, pattern: re.Pattern[str]) -> bool:
        """Whether words like these follow it."""
        return pattern.match(self.words, self.hour.to, self.stop) is not None

    def begins(self, pattern: re.Pattern[str]) -> bool:
        """Whether the hour and what follows are words like these."""
        return pattern.match(self.words, self.hour.at, self.stop) is not None


#: A sentence of so few letters is all about its hour.
_TERSE = 24
_BEHIND_PART = 8
_OPENING = re.compile(
    r"[\s\"'(*-]*(?:(?:so|say|well|maybe|perhaps|about|around|at|like|probably|ideally|preferably),? ){0,2}"
)
_GREETING_BEFORE = re.compile(
    r"\b(?:good|this|last|(?<!after )(?<!before )that|the other|yesterday|tomorrow|next|happy|in the same|all)\s*$"
)
#: "Since noon", "$60 per evening".
_NO_TIME_BEFORE = re.compile(
    r"\b(?:since|per|(?:drive|driving|see|drives) (?:at|in the|after)|depends on whether it's(?: \w+ or)?) $"
)
#: "Noon on Tuesdays is my lunch", "we trade cases over lunch".
_IS_MY = re.compile(r"\b(?:is|it's|that's) (?:my|our) $")
_AT_TABLE = re.compile(r"\b(?:for|had|having|to|our|their|eating|ate) $")
#: "Three of us decided it at lunch."
_AT_ONE_LUNCH = re.compile(r"\b(?:at|during|over) $")
_TOLD = re.compile(
    r"\b(?:decided|agreed|said|told|talked|were|was|met|mentioned|heard|learned|suggested|swore|vowed|hatched|dreamed)\b"
)
_OVER = re.compile(r"\bover $")
_MAY_MEET = re.compile(
    r"\b(?:meet|can|could|free|available|open|works?|best|prefer|any|ideal|would be|would suit|something|anything|i'd like|one of (?:those|these)|either of)\b"
)
#: "Call me after 3" is an hour of the telephone.
_CALL_ME = re.compile(
    r"\b(?:call|phone|ring|reach|text|telephone)(?: me| us| back)?(?: \w+)? (?:at |between )?$"
)
#: "Cap it at seven", "we'd stop at seven": so many people.
_NO_HOUR_BEFORE = re.compile(
    r"\b(?:cap|capp?ed|limit|limited|max|maxed|top|tops|close|closed|hold|held|stop|keep)(?: (?:it|us|them|things|out|the (?:group|number|size)))? (?:at )?$"
)
_BARE = re.compile(r"(?P<stop>stop )?(?:at )?(?:\d{1,2}|[a-z]{3,6})")
#: "I have a 1:15 across town", "after my noon swim".
_MY_CLIENT = re.compile(r"\b(?:have|got|'ve) (?:an?|my) $")
_NOON_THING = re.compile(
    r"noon (?:swim|class|walk|run|mass|meeting|yoga|client|patient|clients|appointment|service|news)\b"
)
_NO_CLIENT = re.compile(
    r" ?(?:start|slot|opening|gap|hole|free|o'clock (?:slot|opening|gap|hole)|on (?:mon|tue|wed|thu|fri|sat|sun))"
)
#: "On 8 October, 10:30": the hour of one date.
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE_BEFORE = re.compile(
    rf"(?:\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\b\d{{1,2}}/\d{{1,2}}),? ?(?:from |at |@ ?)?$"
)
#: "By the morning", "our first evening".
_ONE_PART = re.compile(r"\bby(?: the)? $|\b(?:our|a|the|my|your) (?:very )?first $")
#: "Morning, noon and night", "the evening of my career".
_FIGURE_OF_SPEECH = re.compile(
    r"(?:night|evening|morning|afternoon) (?:shifts?|iop|php|program|commute|news|feeding|milking|chores|rush|traffic|prayers?|mass|crew|train|bus|work|owl|school|class(?:es)?|terrors?|show)\b|[\w: .]{3,16} (?:tomorrow|today|yesterday)\b|(?:morning, )?noon,? (?:and|or) night|nights? or days?\b|(?:morning|noon|evening|night|twilight|afternoon) of (?:my|one's|life|his|her|the soul)|night (?:thing|part|bit|line|remark|vision|blind\w*)\b|night and day|day (?:and|or) night"
)

#: "I don't drive after dark" bounds a way, and no hour.
_DARK = re.compile(r"after (?:dark|sundown|sunset)|once it's dark|in (?:the )?daylight|day ?light")
_NIGHT = re.compile(r"(?:nights?|evenings?|after dark)\b")
_EYES = re.compile(
    r"\b(?:see|seeing|sight|eyesight|eyes|vision|driv(?:e|es|ing))\b[^.;,!?\d]{0,24}\b(?:at|in|by|after|during)(?: the| every)? $"
)
_ROAD = re.compile(
    r"\b(?:driv\w+|drove|highways?|roads?|i-?5|bridge|pass|freeway|travel\w*|bik\w+|bus(?:es)?|walk\w*|park\w*|downtown|eyes|see|vision|seeing|behind the wheel)\b[^.;,!?]{0,40}$"
)

#: "At any time of days or nights".
_DAY_OR = re.compile(r"\bdays? (?:or|and) $")
#: "If nobody minds my leaving at ten to one."
_LEAVING = re.compile(r"\b(?:leaving|sneaking out|slipping out|ducking out) (?:early )?$")


def _at_table(said: _Said) -> bool:
    if said.hour.part != "lunch":
        return False
    if said.has_day:
        return said.before(_IS_MY)
    to_meet = _MAY_MEET.search(said.words, said.start, said.stop)
    if said.before(_AT_ONE_LUNCH) and _TOLD.search(said.words, said.start, said.hour.at):
        return to_meet is None
    return said.before(_AT_TABLE) or (said.before(_OVER) and to_meet is None)


_ITEM_BEFORE = re.compile(r"[,;:] ?$")
#: The hour of a first meeting is of one date.
_DATED = re.compile(
    r"\b(?:\d{1,2}/\d|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|first\b|kick|begin|start|(?:the )?\d{1,2}(?:st|nd|rd|th)\b)"
)
_ITEM_AFTER = re.compile(r" ?[,;.\n]|\s*$")


def _of_a_number(said: _Said) -> bool:
    bare = _BARE.fullmatch(said.words, said.hour.at, said.hour.to)
    stops = said.hour.kind is Kind.AT or said.hour.kind is Kind.BEFORE
    if not stops or bare is None or said.has_day:
        return False
    return bare["stop"] is not None or said.before(_NO_HOUR_BEFORE)


def _of_a_client(said: _Said) -> bool:
    taken = said.before(_MY_CLIENT) or said.begins(_NOON_THING)
    return said.hour.kind is Kind.AT and taken and not said.after(_NO_CLIENT)


def _is_item(said: _Said) -> bool:
    """Whether an offered group's list of words names its hour: "SE people, 9am, my office"."""
    if not (said.of_a_group and said.before(_ITEM_BEFORE, 4) and said.after(_ITEM_AFTER)):
        return False
    return _DATED.search(said.words, said.start, said.stop) is None


#: "As long as they'd start at quarter past four", "6:15 instead of 6".
_BEGINS = re.compile(
    r"(?:'d|\b(?:would|could|can|will|might|if (?:they|we|it|you)|chance (?:of )?(?:they|we|you|it)|to|can't|let's|we)) (?:all |only |just |please |be willing to |also )?(?:start(?:ing)?|begin(?:ning)?|meet(?:ing)?|move(?: it)?(?: to)?|shift(?: it)?(?: to)?|push(?: it)?(?: back)?(?: to)?|make (?:it|that)|slide(?: it)?(?: to)?|open)(?: the (?:group|meeting|hour))?(?: only)? $"
    r"|\b(?:only|but|except(?: that)?|though|just) (?:that )?i (?:will |'ll )?(?:only )?(?:start|begin|arrive|come)(?: only)? $"
)
_INSTEAD = re.compile(
    r"(?:,? (?:instead of|rather than|in place of|and not|not|, not) (?:at )?(?:\d|noon|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)| (?:is|would be) (?:easy|fine|perfect|doable|no trouble|no problem|possible))"
)

#: "If they'd end at 1:15 rather than 1:30."
_ENDING = re.compile(
    r"\b(?:end|ends|ended|over|finish\w*|out|done|stop|close|leave|until|till?|home)(?: at| by)? $"
)


#: "I can stretch to 1:30", "1 pm is my limit" bound the hours of whatever day.
_LIMITS = re.compile(
    r"(?:can|could|would|(?:able|happy|willing) to) |limit|latest|.{1,14}? (?:is|would be) (?:\w+ )?(?:my|the)\b"
)


def _is_asked(said: _Said) -> bool:
    """Whether an hour of no day is the one at which a group would have to begin or end."""
    # A condition on the end, written plainly, leaves its blanks before "by".
    limit = said.words[max(said.start, said.hour.at - 5) : said.hour.at]
    ended = said.hour.kind is Kind.BEFORE and len(limit) == 5 and not limit.strip()
    begins = said.before(_BEGINS, 40) or (said.after(_INSTEAD) and not said.before(_ENDING))
    limits = said.hour.kind is Kind.BEFORE and said.begins(_LIMITS)
    return ended or begins or limits


#: "I'm up at five", "the phones ring at nine".
_UP = re.compile(
    r"\b(?:(?:i'm|i am|we're|get|got|am|wake|waking|been) up|awake|wake|waking|(?:in|to) bed|asleep)(?: anyhow| anyway)? (?:at |by |around )?$"
)


def _of_no_day(said: _Said) -> bool:
    """Whether an hour stands alone that could only be meant beside a day."""
    if said.has_day:
        return False
    part = said.hour.kind is Kind.PART
    return (
        (part and salutation.stands(said.words, said.hour.at))
        or said.before(_CALL_ME)
        or (said.before(ONCE_BEFORE, 40) and not (_is_asked(said) or said.hour.part == "lunch"))
        or (not part and said.before(_DATE_BEFORE))
        or (
            said.hour.kind in (Kind.AT, Kind.AFTER, Kind.BEFORE)
            and not (said.about or _is_item(said) or _is_asked(said))
        )
        or said.hour.part == "first thing"
    )


#: "Put me with the half past ten crowd": who wants a group by its hour wants the hour.
_WANTED = re.compile(
    r"\b(?:put|place|add|join|want|like|prefer|try|take|fit|slot|seat|love)(?: me| us)?(?: to (?:join|try|be in))?(?: in| with| into| to| on)? (?:the |that |your )$"
)


def _of_a_named_group(said: _Said) -> bool:
    if said.has_day and said.before(_WANTED, 44):
        return False
    return not said.of_a_group and said.before(GROUP_BEFORE) and said.after(GROUP_AFTER)


#: What makes hours none of a week's.
_NOT_MEANT: tuple[tuple[Callable[[_Said], bool], str], ...] = (
    (lambda said: said.before(_GREETING_BEFORE), "good morning, last night"),
    (lambda said: said.before(_NO_TIME_BEFORE), "since noon, per evening"),
    (lambda said: said.begins(_FIGURE_OF_SPEECH), "the evening of my career"),
    (lambda said: said.hour.kind is Kind.PART and said.before(_ONE_PART), "our first evening"),
    (lambda said: said.before(_DAY_OR), "at any time of day or night"),
    (lambda said: said.begins(_DARK) and said.before(_ROAD, 60), "not on the road after dark"),
    (lambda said: said.begins(_NIGHT) and said.before(_EYES, 60), "I do not see well at night"),
    (_at_table, "over lunch we trade cases"),
    (
        lambda said: said.hour.kind is Kind.AT and not said.has_day and said.before(_LEAVING),
        "my leaving at ten to one",
    ),
    (_of_a_number, "cap it at seven"),
    (
        lambda said: said.hour.kind is Kind.AT and said.before(_UP, 32),
        "up at five, so Tuesdays from six",
    ),
    (_of_a_client, "I have a 1:15 across town"),
    (_of_no_day, "we began at ten, call me after three"),
    (_of_a_named_group, "the morning group"),
)


def meant(
    words: str, hours: tuple[Hours, ...], start: int, stop: int, has_day: bool, of_a_group: bool
) -> list[Hours]:
    """Without greetings, and without moments that belong to no day."""
    about = ABOUT_TIME.search(words, start, stop) is not None or stop - start < _TERSE
    # "Seven in the morning, before the phones": who opens with an hour answers when.
    about = about or (bool(hours) and _OPENING.fullmatch(words, start, hours[0].at) is not None)
    kept = []
    for hour in hours:
        # "Evenings from 6:30" is an hour of the evening, whatever else the sentence says.
        sharper = any(h.kind is Kind.PART and -1 <= hour.at - h.to <= _BEHIND_PART for h in hours)
        said = _Said(words, hour, start, stop, has_day, of_a_group, about or sharper)
        if not any(not_meant(said) for not_meant, _ in _NOT_MEANT):
            kept.append(hour)
    return two_zones.ours(words, kept)
