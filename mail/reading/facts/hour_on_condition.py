"""The hour on which an acceptance depends: "a yes if they begin at 8:15".

Such a letter names the hour of the proposal too, and why it does not do.  What would do stands
in a clause of its own: words of a condition, what the meeting would have to do, and when.
Clauses whose outcome is a refusal ("if it's noon or nothing I can't") only repeat the proposal.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mail.reading.facts.availability import Availability
from mail.reading.facts.time_of_day import minutes, one, time_pattern
from mail.reading.text import Part
from mail.sieve import Sieve
from mail.understanding import Slot

#: What makes a clause one of a condition.
_CONDITION = Sieve(
    r"\b(?:if|provided|providing|(?:as|so) long as|assuming|on (?:the |one )?condition|were (?:it|they|we|you)|in case|given that|granted"
    r"|(?:could|would|can|might|will|do you think|any chance|chance (?:of|that)) (?:they|we|it|you|the|everyone|everybody|somebody|someone|there|that|those|all)|depends|(?:my|the) (?:only |one |sole )?condition|turns on|hinges on)\b"
)
#: What refuses: the clause names what does not do.
_REFUSES = re.compile(
    r"\b(?:can'?t|cannot|couldn't|won't|wouldn't|isn't|not (?:be able|for me)|no(?: hard feelings)?(?= ?[.,;!]|$)|nope|pass(?: on it)?|let (?:it|this|them) (?:go|pass)|sit (?:it|this|them) out|give (?:the|my) (?:chair|seat)|decline|bow out|leave it|afraid|out of reach|say no|a no|won't work|impossible)\b"
)
#: Who would rather say no ends the condition: "a yes, otherwise no".
_ELSE = re.compile(r"[,;:]? (?:and |but )?(?:otherwise|or else|if not|failing that|else)\b")
#: What a meeting does at its beginning, and at its end.
_BEGINS = re.compile(
    r"\b(?:start\w*|begin\w*|commence\w*|kick(?:s|ed)?[ -]?off|get (?:going|started|under way)|open\w*|meet(?:s|ing)?|gather|convene|slid\w*|slip\w*|shift\w*|mov(?:e|es|ed|ing)|push\w*|bump\w*|hold off|wait|become|live with|consider|manage|agree (?:to|on)|settle (?:for|on))\b"
)
#: Words that lead up to the beginning where nothing else is said of it.
_IS = re.compile(r"\b(?:be|were|make it)\b")
_ENDS = re.compile(
    r"\b(?:end(?:s|ed|ing)?|over|done|finish\w*|wrap\w*|out|stop\w*|clos(?:e|es|ed|ing)|leav(?:e|es|ing)|left|walk(?:ing)? (?:out|off)|hop(?:ping)? off|duck(?:ing)? out|slip(?:ping)? (?:out|away)|go(?:ing)? home|home|free|away|gone|through|quit|break(?:s|ing)? up|excused|(?<!off )(?<!wait )until|(?<!off )(?<!wait )till?)\b"
)
#: What must stand right before a number that could be one of people.
_LEADS = re.compile(
    r"\b(?:at|by|to|till?|until|around|about|be|become|past|before|after|:)[ ,:]*(?:about |around )?$|: $"
)
#: Who would come late herself moves no meeting.
_OWN = re.compile(r"\b(?:me|my) \w+ing\b|\bif i\b|\bi (?:may|can|could|might)\b")
#: Letters before an hour in which what the meeting does at it stands.
_REACH = 48
#: "8:30 rather than 9", "from 4 to 4:30": the hour behind, or before, is the proposed one.
_NOT_THIS = re.compile(
    r"\b(?:rather than|instead of|in place of|(?:and )?not|over|from|than)(?: at| from| by)? $"
)
_TIME = Sieve(
    r"(?<![\d:.$#-])(?:\b|(?<=\())"
    + time_pattern("1")
    + r"(?! ?(?:%|past|late|early|people|members|of (?:us|them|you)|minutes?|mins?|hours?|hrs?|weeks?|months?|times?|years?|miles?|flights?|steps?|blocks?|thing|condition|snag|more|others?)\b)"
)
_CLAUSE = re.compile(
    r"[.;!?](?=\s|$)|\n\n|--|,? (?:and|but) (?=(?:if|when) (?:they|we|it|that|not)\b)"
)


def settled(part: Part, found: Availability) -> Availability:
    """What was read, with the one hour on which a yes depends in place of hours of no day.

    Parameters
    ----------
    part : Part
        The new words of an acceptance.
    found : Availability
        What was read of them.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> said = Part(Where.NEW, "Yes, if they can start at 8:15. At 7:30 I am on the road.")
    >>> [(slot.day, slot.start) for slot in settled(said, Availability()).slots]
    [('any', '08:15')]
    """
    if any(slot.day != "any" and slot.polarity == "free" for slot in found.slots):
        return found
    hour = _hour(part)
    if hour is None:
        return found
    refused = tuple(s for s in found.slots if s.day != "any")
    if len(days := {slot.day for slot in refused}) == 1:
        # "Wednesdays I'm with clients up to 5:20": the day is named beside it.
        hour = replace(hour, day=days.pop())
    return Availability((hour, *refused), found.doubts)


def _hour(part: Part) -> Slot | None:
    """The first hour that a clause of a condition asks for."""
    words, at = part.flow, 0
    ends = [*(m.start() for m in _CLAUSE.finditer(words)), len(words)]
    for end in ends:
        start, at = at, end + 1
        said = _CONDITION.search(words, start, end)
        if said is None:
            continue
        other = _ELSE.search(words, said.end(), end)
        stop = other.start() if other else end
        if _REFUSES.search(words, said.start(), stop):
            continue
        # "I can't start at 9, but if it were 9:30": what stands behind the condition counts first.
        slot = _asked(part, said.start(), stop) or _asked(part, start, said.start())
        if slot is not None:
            return slot
    return None


def _asked(part: Part, start: int, stop: int) -> Slot | None:
    words = part.flow
    for match in _TIME.finditer(words, start, stop):
        before = words[max(start, match.start() - _REACH) : match.start()]
        ends = [m.end() for m in _ENDS.finditer(before)]
        begins = [m.end() for m in _BEGINS.finditer(before)]
        reading = one(match, "1")
        if reading is None or _NOT_THIS.search(before):
            continue
        if not (ends or begins or _IS.search(before)) or not (
            reading.sure or _LEADS.search(before)
        ):
            continue
        clock = minutes(reading, late=False, seven_is_evening=True)
        hour = f"{clock // 60:02d}:{clock % 60:02d}"
        evidence = part.evidence(*match.span())
        if (ends and max(ends) > max(begins, default=0)) or _OWN.search(before):
            # Who has to go before the end says when, and wishes for no other hour.
            return None
        return Slot("any", hour, None, "free", evidence)
    return None
