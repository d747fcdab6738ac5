"""Years in practice: as a clinician if said, else years licensed.

Theory of operation.  Every amount of years (:mod:`mail.reading.facts.years`) becomes a
candidate once :mod:`mail.reading.facts.tenure` says that it measures practice, licence or
school.  Practice and licence count alike and the longest wins, because nobody is
licensed for longer than she practises and "twelve years, the last four in private
practice" are twelve; then a terse "13 years."; then the years since the degree.
Years in two settings of work add up.
Where no amount is measured, a learned opinion (:mod:`mail.reading.facts.tenure_weighed`) chooses;
it also puts a likelier number in the place of one in which it hardly believes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from mail.reading import form
from mail.reading.facts import (
    calendar_years,
    experience_given,
    first_years,
    tenure_across,
    tenure_course,
    tenure_reckoned,
    tenure_weighed,
    years,
)
from mail.reading.facts.tenure import measure
from mail.reading.facts.tenure_since import calendar_measure
from mail.reading.facts.tenure_weighed import Chosen
from mail.reading.facts.tenure_words import COUNTED_IN, Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text
from mail.understanding import Fact


class Kind(IntEnum):
    """How near a candidate is to years in practice."""

    SCHOOL = 1
    TERSE = 2
    ACROSS = 3
    PRACTICE = 4
    LATER = 5
    LESS = 6
    FORM = 7


@dataclass(frozen=True, slots=True)
class _Candidate:
    years: float
    kind: Kind
    start: int
    end: int


_KINDS = {
    Measure.PRACTICE: Kind.PRACTICE,
    Measure.LICENSED: Kind.PRACTICE,
    Measure.SCHOOL: Kind.SCHOOL,
}


def read(text: Text, *, terse: bool = True) -> Fact | None:
    """The writer's years in practice with the words that say so.

    Parameters
    ----------
    text : Text
        The letter; "since 2009" counts back from its date.
    terse : bool
        Whether "Seven years." alone counts; in a farewell it is of the group.

    Returns
    -------
    Fact or None
        ``value`` in years, whole where the letter is; None if unstated.

    References
    ----------
    The policy "practising if said, else licensed" is the annotation policy of
    the example letters.
    """
    filled = form.answer_to("experience_years", text.new, text.inline)
    if filled is not None and (said := experience_given.filled(filled[0], text)) is not None:
        return as_fact(said, filled[0])
    another = for_another(text)
    for part in text.parts:
        found = list(_candidates(part, text.years_since, another))
        if part is text.body:
            found += [_reckoned(_given(each), found) for each in experience_given.answer(text)]
        if all(one.kind < Kind.ACROSS for one in found):
            # The dearest to look for, and outweighed by any years of practice.
            found += [
                _Candidate(*each[:1], Kind.TERSE, *each[1:]) for each in first_years.read(part)
            ]
        found = [one for one in found if terse or one.kind is not Kind.TERSE]
        if found:
            best = max(_current(part, found), key=lambda c: (c.kind, c.years, -c.start))
            return _believed(text, part, best)
    return likeliest(text) if terse else None


def likeliest(text: Text, least: float = tenure_weighed.LEAST_LIKELY) -> Fact | None:
    """The number that a learned opinion takes for the writer's years, whatever the tables say.

    Parameters
    ----------
    text : Text
    least : float
        From this probability on.
    """
    found = tenure_weighed.likeliest(text, least)
    return None if found is None else _weighed(found)


def _weighed(one: tenure_weighed.Weighed) -> Fact:
    return as_fact(one.amount.years, one.part.evidence(one.amount.start, one.amount.end))


def _believed(text: Text, part: Part, best: _Candidate) -> Fact | None:
    """The tables' choice, or what the learned opinion puts in its place."""
    chosen = Chosen(part, best.years, best.start, best.end, best.kind is Kind.PRACTICE)
    found = chosen if best.kind > Kind.PRACTICE else tenure_weighed.believed(text, chosen)
    if isinstance(found, Chosen):
        return as_fact(best.years, part.evidence(best.start, best.end))
    return None if found is None else _weighed(found)


def as_fact(amount: float, evidence: str) -> Fact:
    """Years as a fact, whole where the letter's are."""
    shown = round(amount, 1)
    return Fact(int(shown) if shown == int(shown) else shown, evidence)


def _given(given: experience_given.Given) -> _Candidate:
    amount, start, end = given
    return _Candidate(amount, Kind.FORM, start, end)


def _reckoned(answer: _Candidate, found: list[_Candidate]) -> _Candidate:
    """An answer with the sum that it begins: "Thirteen on my own, plus four before that"."""
    sums = [one for one in found if one.start == answer.start and one.end > answer.end]
    best = max(sums, key=lambda one: (one.kind, one.years), default=answer)
    return _Candidate(best.years, answer.kind, answer.start, best.end)


def _candidates(part: Part, now: float | None, another: bool) -> Iterator[_Candidate]:
    yield from map(_given, experience_given.fields(part, now))
    yield from map(_given, experience_given.mended(part))
    measured: list[tuple[Amount, Measure | None]] = []
    lengths = list(years.lengths(part))
    said = {amount.start for amount in lengths}
    bare = [amount for amount in years.bare(part) if amount.start not in said]
    for amount in (*lengths, *years.ranks(part), *bare):
        found = measure(part, amount, for_another=another)
        measured.append((amount, found))
        before = max(0, amount.start - 120), amount.start
        if found in _KINDS:
            yield _Candidate(amount.years, _kind(part, amount, found), amount.start, amount.end)
        elif _BESIDE_OTHERS.search(part.flow, max(0, amount.start - 12), amount.start) or (
            found is None
            and (
                (amount.form is Form.LENGTH and _stands_alone(part, amount))
                or (_YEARS.search(part.flow, *before) and COUNTED_IN.match(part.flow, amount.start))
            )
        ):
            yield _Candidate(amount.years, Kind.TERSE, amount.start, amount.end)
    for amount, cue in calendar_years.read(part, now):
        found = calendar_measure(part, amount, cue, for_another=another)
        measured.append((amount, found))
        if found in _KINDS:
            start, _ = part.clause_at(amount.start)
            near = amount.start - start < 60
            yield _Candidate(
                amount.years,
                _kind(part, amount, found),
                start if near else amount.start,
                amount.end,
            )
        elif found is None and cue in ("since", "from", "in") and _began_alone(part, amount):
            yield _Candidate(amount.years, Kind.TERSE, amount.start, amount.end)
    measured.sort(key=lambda each: each[0].start)
    for amount in tenure_course.later(part, measured):
        yield _Candidate(amount.years, Kind.LATER, amount.start, amount.end)
    for (told, start, end), replaces in tenure_reckoned.reckoned(part, measured):
        yield _Candidate(told, Kind.LESS if replaces else Kind.PRACTICE, start, end)


def _kind(part: Part, amount: Amount, found: Measure) -> Kind:
    """What a measured amount is worth: less where its own clause tells of another thing."""
    kind = _KINDS[found]
    if kind is Kind.PRACTICE and tenure_across.of_another_clause(part, amount):
        return Kind.ACROSS
    return kind


def _current(part: Part, found: list[_Candidate]) -> list[_Candidate]:
    """The candidates without those of a work that was given up for that of another."""
    kept = [
        one
        for one in found
        if not any(
            other.kind is Kind.PRACTICE
            and other.years < one.years
            and tenure_course.left_behind(part, one.end, other.start)
            for other in found
        )
    ]
    return kept or found


#: "Since 1990, God help me", "I began in the autumn of 1990".
_BEGAN = re.compile(
    r"^\W*(?:(?:i |i've |and )?(?:began|started(?: out| off| up)?|been (?:at it|doing it|one))[^,.;]{0,24} |me: |how long\?[^.;]{0,12})?$"
)


def _began_alone(part: Part, amount: Amount) -> bool:
    """Whether a sentence says no more than since when."""
    first, last = part.sentence_at(amount.start)
    return (
        _BEGAN.match(part.flow[first : amount.start]) is not None
        and re.match(r"\s*(?:$|[,.;!)\n])", part.flow[amount.end : last]) is not None
    )


#: "Our group (no number, we predate you; ten years this spring)".
_IN_BRACKETS = re.compile(
    r"\b(?:group|circle|we)\b[^()]{0,20}\([^()]*;[^()]*$|\b(?:group|circle)\b[^.;!?]{0,20}\b(?:turn(?:s|ed)|is|has (?:met|been|lasted)|started|began)\b[^.;!?]{0,40}[.;!?]\s*$"
)


def _stands_alone(part: Part, amount: Amount) -> bool:
    """Terse mails: the length is a whole item between commas, stops or line ends."""
    first, last = part.sentence_at(amount.start)
    before, after = part.flow[first : amount.start], part.flow[amount.end : last]
    if _IN_BRACKETS.search(part.flow[max(0, amount.start - 120) : amount.start]):
        return False
    opens = re.search(
        r"(?:^|[,;:/|(.!\n)-]|\bit's|\bi have|\bi've got|\bit's been|\bit has been|\bi'd put it at|\bmy total is|\b(?:will|i'll|i) hit|\bhitting|\bwill reach|\breached|\bmark(?:s|ed|ing)?|\bcelebrat(?:e|ed|ing)|\baltogether|\ball told|\bin all|\bsay|\bi've got|\bwe're talking|\bit(?:'ll| will) be|\bthat(?:'ll| will)? makes?|\bmakes it|\bsome|\bi'd say|\bcall it|\bmaybe|\broughly|\baround|\bprobably|\balmost|\bnearly|\bwhat,|\bi'm at|\bi'm|\bi've|\bi am|\babout|\bover|\bw/|\bwith|\bhave) ?$",
        before,
    )
    if part.plain[amount.end - 1 : amount.end] == ".":
        return opens is not None
    return (
        opens is not None
        and re.match(
            r"\s*(?:in all |total |here |and change|and then some|before (?:that|this)|of it|and counting|now|so far|all told|by now|altogether|to date|since then"
            r"|(?:this|next|come|in|as of|by|last) (?:early |late )?(?:spring|summer|fall|autumn|winter|month|year|january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|fall|winter|new year))|strong|young|plus|give or take|\(?(?:more or less|give or take|i think|or so|roughly|approximately)\)?|if (?:you|anyone|anybody|i)[^,;.\n]{1,40}|and (?:still )?[a-z]+ing)? ?(?:$|[,;:.!?/|)\n-])",
            after,
        )
        is not None
    )


_YEARS = re.compile(r"\b(?:years?|yrs?|decades?)\b")
#: "Four people with under three years and me with thirty".
_BESIDE_OTHERS = re.compile(r"\b(?:me|mine) (?:with|at) $")
