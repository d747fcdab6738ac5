"""Hours that a letter names by the way, beside days that it offers."""

from __future__ import annotations

import re

from mail.reading.facts.hours import Kind
from mail.reading.facts.mood_words import CUE
from mail.reading.facts.week_phrases import Phrase


def without_passing(phrases: list[Phrase], passing: list[tuple[Phrase, bool]]) -> list[Phrase]:
    """Without hours of no day that are named in passing, where days are named.

    Beside days that are only refused, hours stay that a wish for a group names.
    """
    offered = any(p.days and not p.blocked for p in phrases)
    if not any(p.days for p in phrases):
        return phrases
    gone = [p for p, wished in passing if not p.days and (offered or not wished)]
    return [phrase for phrase in phrases if not any(phrase is p for p in gone)]


_AS_WELL = re.compile(r"\b(?:any|every|or|also|daily|weekdays?)\b")


def is_instant(words: str, phrase: Phrase) -> bool:
    """Whether one instant of no day stands beside days with hours of their own."""
    if phrase.days or phrase.blocked or len(phrase.hours) != 1:
        return False
    hours = phrase.hours[0]
    alone = hours.kind in (Kind.AT, Kind.BEFORE)
    return alone and not is_as_well(words, hours.at, hours.to)


def is_as_well(words: str, at: int, to: int) -> bool:
    """Whether hours are said to be one way of several, or of every day."""
    return _AS_WELL.search(words, max(0, at - 24), to + 16) is not None


#: "Fridays I'm in Burns", "Wednesday I travel to Salem and see people there".
_ELSEWHERE = re.compile(
    r",? (?:i'm|i am|i'll be|i will be|i travel|i drive|i commute|i go|i fly|we're) (?:up |out |over |down |off |away |back )?(?:in|at|to) (?!town\b|home\b|my (?:office|desk|best|freest)\b|the office\b|luck\b|your\b|loose\b|liberty\b)[a-z]{3,}"
)
_CLAUSE_END = re.compile(r"[.;!?\n]|,(?: (?:so|but|and then|which)\b)?|$")


def block_elsewhere(words: str, phrases: list[Phrase]) -> None:
    """Take the days on which the writer is said to be elsewhere, where she offers others.

    "Mondays suit. Fridays I'm in Burns": alone, such a day might be meant as an offer there.
    """
    away = [phrase for phrase in phrases if _is_elsewhere(words, phrase)]
    if any(each.days and not each.blocked and each not in away for each in phrases):
        for phrase in away:
            phrase.blocked = 1
        # "Monday evenings, because weekdays I'm at the shelter": a reason shuts nothing.
        phrases[:] = [each for each in phrases if not (each in away and _is_reason(words, each))]


_REASON = re.compile(r"\b(?:because|since|as)(?: on)? $")


def _is_reason(words: str, phrase: Phrase) -> bool:
    at = phrase.days[0].at
    return _REASON.search(words, max(0, at - 12), at) is not None


def _is_elsewhere(words: str, phrase: Phrase) -> bool:
    if phrase.blocked or phrase.hours or not phrase.days:
        return False
    at = phrase.days[-1].to
    end = _CLAUSE_END.search(words, at)
    stop = end.start() if end is not None else len(words)
    said = _ELSEWHERE.match(words, at, stop)
    further = end is not None and len(end.group()) > 1
    return said is not None and not further and CUE.search(words, said.end(), stop) is None
