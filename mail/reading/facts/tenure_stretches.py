"""Years in practice told as two stretches of one work: there and here, before a rest and after it.

Two stretches are added only where the words say that both were of this work and that the one came
after the other; "twelve years, the last nine of them here" are twelve.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mail.reading.facts import tenure_pairs
from mail.reading.facts.numbers import NUMBER, ORDINAL, ordinal, value
from mail.reading.facts.practice_words import SETTING
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import ROLE, WORK, Measure, is_work
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

#: "My first stretch ran nineteen years ... my second is in its seventh year".
_FIRST_SECOND = Sieve(
    rf"\bfirst (?:stretch|career|stint|run|go|turn|round|chapter|act)\b(?P<told>[^.;!?\d]{{0,60}}?)(?P<a>{NUMBER}) years?\b.{{1,120}}?\bsecond(?: (?:stretch|career|stint|run|go|turn|round|chapter|act))?\b[^.!?\d]{{0,30}}?(?:(?P<b>{NUMBER})|(?P<o>{ORDINAL}) year)"
)
#: "In Cologne nine years, and here now six".
_AND_HERE = re.compile(r"(?:[,;.]|\band\b|\bnow\b|\bthen\b)[^.;!?\d]{0,12}\bhere\b[^.;!?\d]{0,60}$")
_ANOTHER_NUMBER = re.compile(NUMBER)
_ITS_OWN = re.compile(
    rf"\b(?:{ROLE}|licen[sc]\w+|practi[cs]\w+|case ?load|clients|patients|same (?:work|ears|chair|thing))"
)
_LIVED = re.compile(r"\b(?:liv(?:ed|ing)|been here|resid\w+|born|moved)\b")
#: The years of a childhood, of a study or of another trade.
_NO_WORK = re.compile(
    r"\bas an? (?:girl|boy|child|kid|student|teenager|young|au pair|wife|mother|nanny|tourist|lawyer|nurse|teacher)\b|\bof (?:those|them|these|which)\b|\bdriving\b|\bpracti[cs](?:ed|ing) law\b|\bstudying\b|\b(?:in|at|through|finished|grad|graduate|medical|law) school\b"
)
#: "... then ten on the outside", "and another seven on my own", "eleven more in civilian practice".
_MORE = Sieve(
    rf"(?:,|;|\.|\b(?:and|then|plus|it's been))[, ]*(?:(?:and|then|plus|now|it's been|i've had) )*(?:(?P<x>another|a further) )?(?P<n>{NUMBER})(?: years?)?(?P<y> more)?(?: now)? (?P<where>on the outside|outside|as a civilian|in (?:the )?civilian\b|on my own|by myself|for myself|solo\b|in (?:my own |private |solo |group )*practice\b|as an? (?:[\w-]+ ){{0,2}}?{ROLE})"
)
_UNIFORM = re.compile(
    r"\b(?:army|navy|air force|marines|military|va|prison|agency|state hospital)\b"
)
_AS_CLINICIAN = re.compile(
    rf"\b(?:as|was|am|been) (?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:{ROLE}|behavioral health officer)|\b(?:clinical load|case ?load)\b"
)
#: "The last nine of those I was an officer with a caseload".
_LAST_OF_THOSE = re.compile(
    rf"\b(?:the|my) (?:last|final|latter) (?P<n>{NUMBER})(?: years?)?(?: of (?:those|them|these|which|it))?,? (?=(?:[^.;!?]{{0,60}}?\b(?:{ROLE}|case ?load|clients|patients)))"
)
#: "I was a school psychologist twenty-five years, and have been in practice for eight since I retired".
_WAS_ONE = re.compile(
    rf"\bi was (?:an? )?(?:[\w-]+ ){{0,2}}?(?:{ROLE}),?(?: for)?(?: about| over| almost)* $"
)
_SINCE_THEN = re.compile(r"[^.;!?]{0,16}\bsince (?:i (?:retired|left|quit)|retiring|leaving)\b")
#: "When I left the convent I'd been a counselor there for eleven years, and I've been one outside for seven".
_HAD_BEEN = re.compile(
    rf"\bi(?:'d| had) (?:by then |already )?been (?:an? )?(?:[\w-]+ ){{0,2}}?{ROLE}\b[^.;!?,\d]{{0,24}}$"
)
_BEEN_SINCE = re.compile(
    r"[^.;!?\d]{0,12},? and (?:i've|i have) been (?:one|an? [\w-]+|at it)\b[^.;!?\d]{0,30}$"
)
#: "I had fourteen good years of practice behind me when ...": told as over.
_OVER = re.compile(
    rf"(?<!have )(?<!i've )(?<!has )\b(?:had|practi[cs]ed|worked as an? (?:[\w-]+ ){{0,2}}?{ROLE}|saw (?:clients|patients|people)|was (?:an? )?(?:[\w-]+ ){{0,2}}?{ROLE}|was in (?:private )?practice)\b(?:(?! since\b)[^.;!?\d]){{0,30}}$"
)
_CLOSED = re.compile(r" ?(?:to|until|till|through|-) ?'?(?:19|20)?\d\d\b")
_STOPPED = re.compile(
    r"\b(?:stopp?ed|quit|gave up|closed|let (?:it|them|my \w+) (?:go|lapse)|shut|lapsed?|retired|laid (?:it )?down|stepped away|walked away|folded)\b"
)
#: "I practised till 2009, sixteen years in all, and started again in 2018".
_UNTIL = re.compile(
    r"\b(?:practi[cs]ed|saw (?:clients|patients|people)|was in practice|worked as a [\w ]{2,24}) (?:until|till|up to) (?:19|20)\d\d,? $"
)
_ENDED = re.compile(r"\b(?:until|till|retired|stopped|closed|left|quit)\b|^ ?-")
_BACK = re.compile(
    r"\b(?:renewed|reopened|re-?started|resumed|came back|went back|back (?:to|at|in) (?:it|practice|work|the (?:chair|work|field))|returned|again|picked (?:it|things) up|reactivated|reinstated)\b"
)
_STILL = re.compile(
    r"[^!?]{0,140}?\b(?:since|still|haven't stopped|ever since|from then on|again|to this day)\b"
)
#: "Then I did the same thing for eight in a room of my own".
_SAME = Sieve(
    rf"(?:[,;.]|\bthen|\band)[, ]*(?:then |and |now )*(?:i did |i've done |i've been doing |doing )?(?:the|that) same (?:thing|work|job)(?: for)?(?: about| another)? (?P<n>{NUMBER})(?=\s*(?:$|[.,;!)\n]|years?\b|in\b|at\b|on\b|out\b|here\b))"
)
#: "Practised twelve years in Glasgow before we emigrated, and have been working in Halifax for eleven".
_BEFORE_MOVING = re.compile(
    r"[^.;!?\d]{0,40}\bbefore (?:we|i) (?:emigrated|immigrated|moved|came|left|crossed|relocated)\b[^!?\d]{0,80}?\b(?:i've|i have|have|been)\b[^.;!?\d]{0,60}$"
)
#: "A counselor for twelve years before I became a psychologist seven years ago".
_BEFORE_I_BECAME = re.compile(
    rf" before (?:i became|becoming) an? (?:[\w-]+ ){{0,2}}?{ROLE}(?: here)? (?:about |some |almost )?"
)
#: "My practice is ten years old and I had worked for somebody else's for five before".
_HAD_WORKED = re.compile(
    r"[^.;!?\d]{0,20},? and i(?:'d| had) (?:worked|practi[cs]ed|seen (?:clients|patients|people)|been (?:an? )?[\w-]+)[^.;!?\d]{0,40}? for (?:about )?$"
)
_BEFORE = re.compile(r"(?: years?)? before(?: (?:that|this|it))?(?=\s*(?:$|[.,;!)\n]))")
#: "Before the twins I'd practised nine years; since they went to school I've practised twelve".
_HAD_DONE = re.compile(
    r"\bi(?:'d| had) (?:practi[cs]ed|worked as an? [\w -]{2,30}|seen (?:clients|patients|people))(?: for)?(?: about)? $"
)
_SINCE_DONE = re.compile(
    r"[^.;!?\d]{0,20}[.;,](?: and| but)? ?since [^.;!?\d]{3,60}i(?:'ve| have) (?:practi[cs]ed|been practi[cs]ing|been (?:an? [\w-]+|at it|back)|seen (?:clients|patients|people))(?: for)?(?: another)? $"
)
#: How far apart the stretches stand; over a rest more is told.
_NEAR, _FAR = 140, 340


def stretches(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """Every sum of two stretches of practice.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    for match in _FIRST_SECOND.finditer(part.flow):
        one = value(match["a"])
        other = value(match["b"]) if match["b"] else ordinal(match["o"])
        first, _ = part.sentence_at(match.start())
        if one and other and is_work(part.flow[first : match.end() + 60]):
            yield one + other, match.start(), match.end()
    yield from tenure_pairs.side_by_side(part)
    yield from tenure_pairs.spans(part, measured)
    for at, (one_, found) in enumerate(measured):
        if found not in WORK and found is not None:
            continue
        for other_, second in measured[at + 1 : at + 5]:
            if other_.start < one_.end:
                continue
            if (found in WORK and _there_and_here(part, one_, other_, second)) or _follows(
                part, one_, other_, found, second
            ):
                yield one_.years + other_.years, one_.start, other_.end


def of_the_last(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """The last years of a total that were of this work, with those that came after the total.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    if not measured:
        return
    for match in _LAST_OF_THOSE.finditer(part.flow):
        for more in _MORE.finditer(part.flow, match.end(), match.end() + 2 * _NEAR):
            inner, later = value(match["n"]), value(more["n"])
            total = [a.years for a, _ in measured if 0 <= match.start() - a.end < _NEAR]
            if inner and later and more["y"] and total and inner < total[-1]:
                yield inner + later, match.start(), more.end()


def more_of_it(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """A post with the years after it: "at the VA eight years and another seven on my own".

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    for amount, found in measured:
        if amount.form not in (Form.LENGTH, Form.BARE):
            continue
        same = _SAME.search(part.flow, amount.end, amount.end + _NEAR)
        if same and found in WORK and (again := value(same["n"])):
            yield amount.years + again, amount.start, same.end()
        more = _MORE.search(part.flow, amount.end, amount.end + _NEAR)
        years = value(more["n"]) if more else None
        if not more or not years:
            continue
        between = part.flow[amount.end : more.start()]
        if _NO_WORK.search(between) or "." in between or re.search(r"\d", between):
            continue
        there = SETTING.search(between) or _UNIFORM.search(between)
        if (more["x"] and there and found in WORK) or (
            _AS_CLINICIAN.search(between)
            and there
            and not more["where"].startswith("as a")
            and found is not Measure.SCHOOL
        ):
            yield amount.years + years, amount.start, more.end()


def _there_and_here(part: Part, one: Amount, other: Amount, second: Measure | None) -> bool:
    """Whether one length was elsewhere and the other is here, both of this work."""
    between = part.flow[one.end : other.start]
    if len(between) > _NEAR or one.form is Form.CALENDAR:
        return False
    if other.form is Form.CALENDAR and not part.flow.startswith("since", other.start):
        return False
    if _ANOTHER_NUMBER.search(between) or not _AND_HERE.search(between):
        return False
    if _NO_WORK.search(between) or _LIVED.search(between):
        return False
    around = part.plain[max(0, one.start - 60) : other.start]
    _, last = part.sentence_at(other.start)
    own = between[-60:] + part.flow[other.end : min(last, other.end + 40)]
    return tenure_pairs.ELSEWHERE.search(around) is not None and (
        second in WORK and _ITS_OWN.search(own) is not None
    )


def _follows(
    part: Part, one: Amount, other: Amount, first: Measure | None, second: Measure | None
) -> bool:
    """Whether the second stretch is said to come after the first, perhaps after a rest."""
    before = part.flow[max(0, one.start - 70) : one.start]
    between = part.flow[one.end : other.start]
    if len(between) > _FAR or "\n\n" in between or _NO_WORK.search(between):
        return False
    if other.form in (Form.LENGTH, Form.BARE) and len(between) < 2 * _NEAR:
        if second in WORK and _WAS_ONE.search(before):
            return _SINCE_THEN.match(part.flow, other.end) is not None
        if second in WORK and first is Measure.PRACTICE and _BEFORE_MOVING.fullmatch(between):
            return True
        if first in WORK and _HAD_WORKED.fullmatch(between) and _BEFORE.match(part.flow, other.end):
            return second is not Measure.OTHER
        if _HAD_DONE.search(before) and _SINCE_DONE.fullmatch(between):
            return True
        return _HAD_BEEN.search(before) is not None and _BEEN_SINCE.fullmatch(between) is not None
    if other.form is Form.AGO and first is Measure.PRACTICE and second in WORK:
        return _BEFORE_I_BECAME.fullmatch(between) is not None
    if other.form is not Form.CALENDAR or first is not Measure.PRACTICE:
        return False
    closed = one.form is Form.CALENDAR and _CLOSED.match(part.flow, one.end)
    length = one.form in (Form.LENGTH, Form.BARE)
    over = length and _OVER.search(before) and _STOPPED.search(between)
    if not (closed or over or (length and _UNTIL.search(before))):
        return False
    _, last = part.sentence_at(other.start)
    after = part.flow[other.end : other.end + 150]
    if not (_BACK.search(between[-60:]) or _BACK.search(after[: min(60, last - other.end)])):
        return False
    if _BACK.search(between[-40:]) and not _ENDED.search(after[: last - other.end]):
        return True
    return _STILL.match(after) is not None or part.flow.startswith("since", other.start)
