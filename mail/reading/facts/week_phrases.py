"""Days and hours of a sentence, paired in the order in which people say them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mail.reading.facts import weekday
from mail.reading.facts.hours import Hours, Kind


@dataclass(slots=True)
class Phrase:
    """Days and hours that belong together."""

    days: list[weekday.DayWords] = field(default_factory=list)
    hours: list[Hours] = field(default_factory=list)
    blocked: int = 0
    repeated: list[Hours] = field(default_factory=list)

    @property
    def span(self) -> tuple[int, int]:
        """Where the days and hours stand in the words."""
        both = [(d.at, d.to) for d in self.days] + [(h.at, h.to) for h in self.hours]
        return min(at for at, _ in both), max(to for _, to in both)


_LISTED = re.compile(
    r"\s*(?:,|/|&|\+|-|\bor\b|\band\b|\ban?\b|\bthe\b|\bon\b|\beither\b|\bany\b|\bevery\b|\s)*"
)


def pair(words: str, atoms: list[tuple[weekday.DayWords | Hours, int]]) -> list[Phrase]:
    """Pair runs of days with runs of hours in the order of speech.

    The number beside each is that of its segment where that one is blocked, else 0:
    "no mornings, and Tuesdays are out" are two denials.
    """
    phrases: list[Phrase] = []
    for position, (atom, blocked) in enumerate(atoms):
        last = phrases[-1] if phrases else None
        if not blocked and isinstance(atom, Hours) and _completes(phrases, atom):
            phrases[-2].hours.append(atom)
            continue
        if last is None or last.blocked != blocked:
            phrases.append(Phrase(blocked=blocked))
        elif isinstance(atom, weekday.DayWords):
            if (
                (last.hours and not _hours_first(words, last, atom))
                or _said_apart(words, last, atom)
                or _has_hours_of_its_own(words, atoms, position, last)
            ):
                phrases.append(Phrase(blocked=blocked))
        elif (last.days and last.hours and _any_part(words, last, atom)) or (
            last.days
            and (
                _belongs_to_next(words, atoms, position)
                or _stands_beside(words, last, atom)
                or _ALSO_ANY.search(words, last.span[1], atom.at)
                or _of_most_nights(words, atoms, position, last)
            )
        ):
            phrases.append(Phrase(blocked=blocked))
        elif _said_before(last) and not _sharpens(words, last, atom):
            # Hours, days, hours: the second hours open a phrase of their own unless they
            # only sharpen it ("daytime on Mondays, before 2").
            phrases.append(Phrase(blocked=blocked))
        current = phrases[-1]
        if isinstance(atom, weekday.DayWords):
            current.days.append(atom)
        else:
            current.hours.append(atom)
    return phrases


def _is_exact(hours: Hours) -> bool:
    return hours.kind is not Kind.PART


def _completes(phrases: list[Phrase], hours: Hours) -> bool:
    """Whether hours behind an exception are of the days before it."""
    if len(phrases) < 2 or not phrases[-1].blocked:
        return False
    before = phrases[-2]
    if before.blocked:
        return False
    if before.days:
        return not before.hours
    # "Any evening but Friday, after seven."
    return _is_exact(hours) and all(known.kind is Kind.PART for known in before.hours)


#: "Saturdays are best, weekday evenings okay": each day has been spoken of.
_SPOKEN = re.compile(
    r"\b(?:is|are|works?|best|ok(?:ay)?|fine|good|great|ideal|preferred|possible|free|open|easy|easiest)\b"
)
_ALL_OF_IT = re.compile(r"\b(?:any|all|all of|whole of) $")
_COMMA_OR = re.compile(
    r",? ?(?:all day)?, (?:or|and) (?:else )?(?:on )?(?:a )?|,? all day,? or (?:on )?"
)
_OTHERWISE = re.compile(r",?\s*(?:or|and)\s*(?:on )?(?:an? |the |my |any )?")


_OR_ANY = re.compile(r"\b(?:or|and|also|plus)\b[^.;]{0,16}\b(?:any|every|most|all)(?: |$)")
_OR_ANY_DAY = re.compile(
    r"\b(?:or|and|also|plus) (?:else |maybe |just about |almost )?(?:any|every|most) (?:other )?(?:day|time|evening|night|morning|afternoon)s? $"
)
_ANY_PART = re.compile(r"\b(?:any|every|most|all)(?: other)? $")


def _any_part(words: str, phrase: Phrase, hours: Hours) -> bool:
    """Whether "Monday afternoons, or any evening" wishes for the evenings of every day."""
    before = words[phrase.hours[-1].to : hours.at]
    # In "8:30 pm, any weeknight" the part is told by the days themselves.
    named = any(day.at <= hours.at < day.to for day in phrase.days)
    if hours.kind is not Kind.PART:
        # "Saturday mornings or any day after 5:30."
        return _OR_ANY_DAY.search(before) is not None
    return not named and _ANY_PART.search(before) is not None


_NEXT_LISTED = re.compile(r",\s*(?:and |or )?")


def _has_hours_of_its_own(
    words: str, atoms: list[tuple[weekday.DayWords | Hours, int]], position: int, phrase: Phrase
) -> bool:
    """Whether "mornings on Tuesday, or Friday up to 2" gives the second day its own hours."""
    if not (phrase.days and phrase.hours) or position + 1 >= len(atoms):
        return False
    day, following = atoms[position][0], atoms[position + 1][0]
    if len(phrase.days) > 1 and _NEXT_LISTED.fullmatch(words, phrase.days[-1].to, day.at):
        # "Daytime: Monday, Tuesday, Thursday between 9 and 1."
        return False
    if not isinstance(following, Hours):
        return False
    if following.kind is Kind.PART:
        # "Before 8 on any weekday, or Saturday afternoons."
        return (
            phrase.hours[0].at < phrase.days[0].at
            and _OTHERWISE.fullmatch(words, phrase.days[-1].to, day.at) is not None
            and following.at - day.to <= 1
            and not any(_lies_in(known, following) for known in phrase.hours)
        )
    first = phrase.hours[0]
    if (
        first.kind is Kind.PART
        and first.start is not None
        and first.at < phrase.days[0].at
        and _lies_in(following, first)
    ):
        # "Evenings, Tuesday or Wednesday around seven."
        return False
    if following.kind is Kind.BEFORE and all(known.freed for known in phrase.hours):
        # "My last client leaves at 4 Mondays and Fridays, until six": both days end then.
        return False
    near = (
        re.fullmatch(
            r"\s*(?:at |from |(?:but |only )?if (?:it's|it is|we start|we meet|it were) )?",
            words[day.to : following.at],
        )
        is not None
    )
    on_next = position + 2 < len(atoms) and isinstance(atoms[position + 2][0], weekday.DayWords)
    forward = on_next and re.fullmatch(
        r"\s*(?:on|of)\s*(?:the )?", words[following.to : atoms[position + 2][0].at]
    )
    return near and not forward


_MOST = re.compile(r" (?:on )?(?:most|any|every|all) $")


def _of_most_nights(
    words: str,
    atoms: list[tuple[weekday.DayWords | Hours, int]],
    position: int,
    phrase: Phrase,
) -> bool:
    """Whether "Sundays, or after seven most nights" wishes for the nights of every day."""
    if position + 1 >= len(atoms) or phrase.hours:
        return False
    here, following = atoms[position][0], atoms[position + 1][0]
    return (
        isinstance(following, Hours)
        and following.kind is Kind.PART
        and isinstance(here, Hours)
        and here.kind is not Kind.PART
        and _lies_in(here, following)
        and _MOST.fullmatch(words, here.to, following.at) is not None
        and _OTHERWISE.fullmatch(words, phrase.days[-1].to, here.at) is not None
    )


def _lies_in(hours: Hours, part: Hours) -> bool:
    """Whether a part of the day only says again when some hours are."""
    at = hours.start if hours.start is not None else (hours.end or 0) - 1
    return (part.start or 0) <= at < (part.end or 24 * 60)


def _said_apart(words: str, phrase: Phrase, day: weekday.DayWords) -> bool:
    """Whether a day begins a wish of its own, and shares no hours with those before it."""
    if phrase.days and not phrase.hours:
        if re.search(r"\bnor\b", words[phrase.days[-1].to : day.at]):
            return True
        if len(day.days) > 1 and _OR_ANY.search(words, phrase.days[-1].to, day.at + 5):
            # "A Sunday or any weeknight after 5:30."
            return True
        if _ALL_OF_IT.search(words, 0, phrase.days[0].at) and _COMMA_OR.fullmatch(
            words, phrase.days[-1].to, day.at
        ):
            # "Any Monday, or Thursday before 2."
            return True
        return _SPOKEN.search(words, phrase.days[-1].to, day.at) is not None
    if phrase.hours and not phrase.days:
        # "Evenings after 5:30 or Saturdays" are two wishes.
        return _OTHERWISE.fullmatch(
            words, phrase.hours[-1].to, day.at
        ) is not None or _spoken_for_itself(words, phrase, day)
    return False


#: Something was said of the hours before, and a further wish begins.
_FURTHER = re.compile(
    r"\b(?:is|are|works?|suits?|best|ok(?:ay)?|fine|good|great|ideal|possible|free|open|easy)\b[^.;]{0,24}?[,;:]? (?:or|also|plus|and also|and so (?:do|are))(?: else)?(?: (?:on|a|any|the|my|maybe|perhaps|even))* $"
)
_NEXT_SAID = re.compile(
    r"\b(?:is|are|works?|suits?|ok(?:ay)?|fine|good|great|possible|free|open|easy)\b[^.;]{0,16}?[,;]? (?:(?:and|or) )?(?:on )?$"
)
#: "Fridays work all day", "weekends too".
_SAID_OF_IT = re.compile(
    r",? (?:(?:is|are|works?|suits?|do)\b|too\b|also\b|as well\b|all day\b|any ?time\b|any hour\b)"
)


def _spoken_for_itself(words: str, phrase: Phrase, day: weekday.DayWords) -> bool:
    """Whether hours were said to do before a day is named of which something else is said.

    "Evenings work, Fridays work all day" and "mornings are good, or Thursdays" are two wishes;
    "mornings are good, Tuesdays and Fridays" is one.
    """
    between = words[phrase.hours[-1].to : day.at]
    if _FURTHER.search(between):
        return True
    return _SAID_OF_IT.match(words, day.to) is not None and (_NEXT_SAID.search(between) is not None)


#: "Saturdays I could do, and I could also do most evenings."
_ALSO_ANY = re.compile(
    r"[,;] (?:or |and |but )?(?:[\w']+ ){0,4}(?:also|as well as|plus|or) (?:[\w']+ ){0,3}(?:any|most|all|every|some)(?: (?:of the|other))? $"
)


def _hours_first(words: str, phrase: Phrase, day: weekday.DayWords) -> bool:
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


def _stands_beside(words: str, phrase: Phrase, hours: Hours) -> bool:
    """Whether "Saturdays or evenings" are two wishes."""
    if phrase.hours or hours.kind is not Kind.PART:
        return False
    between = words[phrase.days[-1].to : hours.at]
    return re.fullmatch(r",?\s*(?:and|or|&)\s*", between) is not None


def _said_before(phrase: Phrase) -> bool:
    return bool(phrase.days and phrase.hours) and phrase.hours[0].at < phrase.days[0].at


def _sharpens(words: str, phrase: Phrase, hours: Hours) -> bool:
    between = words[phrase.days[-1].to : hours.at]
    if hours.kind is Kind.PART and re.fullmatch(r"\s*(?:in the )?", between):
        # "Half nine to eleven on a Tuesday morning": the part only says it again.
        return True
    whole = all(known.kind is Kind.PART for known in phrase.hours)
    return whole and hours.kind is not Kind.PART and " or " not in between
