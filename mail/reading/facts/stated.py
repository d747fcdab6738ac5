"""Which facts a letter of some purpose states of its writer, and which it only repeats.

"Tuesdays at noon suit me" in an acceptance repeats our proposal; "Fridays I cook" in a
refusal blocks a day, while "Thursday at nine is when I drive my daughter" offers none; an
advertisement states nothing of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from mail.reading.facts import (
    experience,
    others,
    place,
    place_weighed,
    tenure_weighed,
    unsaid_years,
    wish_for_another,
)
from mail.reading.text import Text
from mail.sieve import Sieve
from mail.understanding import Fact, Facts, Intent, PlaceFact, Slot

#: Requests state everything; of these purposes only a part is meant.
_REQUESTS = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})
#: Who writes these speaks for a group, that is or is to be.
_OF_A_GROUP = frozenset({Intent.FORM, Intent.OFFER_SEATS})
#: Who writes these may say where she would meet instead.
_MAY_WISH = frozenset({Intent.DECLINE, Intent.LEAVE, Intent.OTHER})
_FOR_ONESELF = frozenset({Intent.JOIN, Intent.SEEK_CONSULTANT})
#: What an answer must say of a town to be the writer's own: "my office is in", a signature.
_OWN_PLACE = 70
_OTHER_DAY = re.compile(r"\b(?:other|different) (?:week ?)?days?\b")
#: What a question repeats of a request, or would rather have.
_ASKED_FOR = re.compile(
    r"\bi(?:'d| had|'ve| have)? (?:asked|signed up|applied|put (?:in|down|myself down)|written|said|registered) (?:\w+ )?(?:for|i could|only|that i)\b|\bi(?:'d| would) (?:take|prefer|rather)\b|\bi(?:'m| am) only (?:free|available|open)\b|\bi can only\b|\bkeep (?:my |the )?[\w ]{3,24} (?:clear|free|open)\b|\b(?:any|some) world in which\b"
)
_OFFERED = re.compile(
    r"\b(?:free|available|good for (?:me|us)|as i(?:'d| had|'ve| have)? (?:written|said|asked|wrote|told you)|i(?:'d| had|'ve)? asked for|i (?:can|could|'d)|i'd|works?|better|instead|rather|only|if it (?:were|was)|prefer|doable|would (?:be|suit|do|have to)|all ears|if you (?:have|find|get)|open|opened up|freed up|another (?:story|matter)|welcome)\b"
)

#: What the words around a town must say that somebody wishes to meet in it.
_WISHED_PLACE = 30
#: What somebody would do if another group were offered.
_TAKES = re.compile(
    r"\bi(?: myself)?(?:'d| would| could|'ll| will| might) (?:still |gladly |happily |certainly |always |probably |well |then |also )*"
    r"(?:come|go|look|listen|sit|reconsider|think again|say yes|say otherwise|be (?:there|in|glad|happy|game|interested)|take|want|like|love|consider|jump)\b"
    r"|\b(?:suits?|works?|be (?:better|easier|closer|fine|nearer)|do better|do nicely)\b[^.;]{0,20}\binstead\b"
)

#: From here on an answer speaks of another group, that it would welcome.
_NEXT_TIME = Sieve(
    r"\b(?:do |please |just )?keep (?:looking|searching|trying|an eye out|me in mind)\b|\b(?:might|could|would|will) there be (?:a|an|another|some)\b|\b(?:if|when|should|once) (?:something|anything|a (?:group|place|seat|spot)|one)(?: \w+)? (?:opens?|comes?|turns?|frees?)\b"
    r"|\b(?:if|when|should|once) (?:there|you|something|anything|a (?:group|place|seat|spot)|one)(?:'s| is| has| have| do| did| ever| comes| opens| find| get| hear)?\b[^.?!;]{0,50}\b(?:in|on|by|over|online|closer|nearer|else|other|different|another|later|person|opens?|comes? up|turns? up|free)\b"
    r"|\b(?:something|anything|a group|another group|(?<!the )(?<!that )(?<!this )one) (?:online|closer|nearer|in person|on zoom|by video|else|smaller|local|later|earlier|in [a-z]+|in the (?:mornings?|afternoons?|evenings?|daytime)|on an? [a-z]+day|during [a-z]+|at [a-z]+|near [a-z]+)\b|\bcome back to (?:\*?an?\*?|some|another) (?:\w+ )?group\b|\b(?:i would|i'd|would) (?:still )?(?:like|love|want|be (?:glad|happy|pleased|delighted)) (?:to (?:be (?:put|placed|matched|asked|considered)|join|find|try|have)|another|a (?:different|new|smaller|local))\b"
    r"|\b(?:put|write|keep|place|match) me (?:with|in|into|down|on|for)\b|\bkeep (?:on )?(?:looking|searching|trying|me (?:in mind|on (?:the|your) (?:books?|lists?|rolls?)|in (?:the|your) (?:pool|pile|hat)))\b|\b(?:something|anything|one|a group) (?:in|on|over|at|with|around|after|before|during|for) (?:the |an? |my )?(?:early |late |weekday |lunch ?|mid-?)?(?:mon|tue|wed|thu|fri|sat|sun|mornings?|afternoons?|evenings?|nights?|lunch\w*|noon|day ?time|weekends?|weekdays?|\d)|\b(?:morning|afternoon|evening|night|lunch|noon|daytime|weekend) one\?|\b(?:find|send|show|offer|get|give) me (?:something|anything|another|one|a (?:different|new|later|earlier|closer|smaller))\b|\b(?:am|i'm|still) (?:still )?(?:looking|hoping|hunting|in the market)\b|\bcome back to (?:\*?a\*?|another|some) group\b|\bwould (?:gladly |still )?welcome\b|\bnot done with\b|\b(?:ask|try) me again\b|\blooking for (?:another|a (?:new|different)|something)\b|\bnow you're talking\b|\bi'm all ears\b"
)
#: Who mends what we hold says what is new of it, not who she is.
_ON_FILE = re.compile(
    r"\b(?:chang(?:e|es|ed|ing)|updat\w+|what you (?:have|hold)|on file|correct(?:ion|ing|ed)?s?|no longer)\b"
)


def _wished_from(text: Text) -> int:
    """Where a wish for another group begins; the end of the words where there is none."""
    found = _NEXT_TIME.search(text.body.flow)
    return len(text.new) if found is None else text.body.sentence_at(found.start())[0]


def of_purpose(
    text: Text, facts: Facts, intent: Intent, secondary: Collection[Intent], flags: Collection[str]
) -> Facts:
    """The facts without those that a letter of this purpose does not state.

    Parameters
    ----------
    text : Text
        The letter.
    facts : Facts
        All that its words name.
    intent : Intent
    secondary : collection of Intent
        Its further wishes: an answer that also asks to join states what a request states.
    flags : collection of str
        ``conditional`` among them: a condition states hours and format.
    """
    if "client_info" in flags and intent not in _REQUESTS:
        # "Her husband is my patient, Mondays at 2" offers no hour.
        facts = replace(facts, availability=())
    if intent is Intent.SPAM:
        return Facts(group_ref=facts.group_ref)
    if intent in _FOR_ONESELF and not _OF_A_GROUP & set(secondary):
        # "I'd like a seat" offers none.
        facts = replace(facts, seats_offered=None)
    if (
        facts.experience_years is not None
        and "update_of_existing_request" in flags
        and _ON_FILE.search(text.body.flow)
    ):
        # "My LPC came through last week" corrects the licence, not the years on file.
        facts = replace(facts, experience_years=experience.read(text, terse=False))
    if intent in _REQUESTS or _REQUESTS & set(secondary) or intent is Intent.CONFIRM:
        facts = _of_request(text, facts, intent)
    elif intent is Intent.ACCEPT and "conditional" in flags:
        # "If the Baker City room is up those steps" repeats our town.
        facts = replace(facts, place=place.read(text, least=_OWN_PLACE))
    else:
        facts = _of_others(text, facts, intent)
    return replace(facts, place=_weighed_place(text, facts.place, intent))


def _of_others(text: Text, facts: Facts, intent: Intent) -> Facts:
    """What an answer, a question or a leave states of its writer."""
    if facts.experience_years is None:
        facts = replace(facts, populations=())
        # "Not another Zoom", "the Salem one", "three Jungians and me": of a group.
        own = place.read(text, least=_OWN_PLACE)
        if own is None and intent in _MAY_WISH:
            own = _wished_place(text)
        kept = facts.format if _wished_format(text, facts, intent) else None
        facts = replace(facts, format=kept, orientations=(), place=own)
    if intent in (Intent.DECLINE, Intent.OTHER) and facts.experience_years is None:
        return replace(
            facts, availability=tuple(s for s in facts.availability if _is_said(text, s))
        )
    if intent is Intent.LEAVE:
        if facts.experience_years is not None:
            facts = replace(facts, experience_years=experience.read(text, terse=False))
        # "I'm leaving, my practice is moving to Spokane" does not say where she is.
        own = place.read(text, planned=False, least=_OWN_PLACE)
        facts = replace(facts, place=own or _wished_place(text))
    if facts.experience_years is not None:
        # Who says how long she has practised portrays herself, whatever else she wants.
        return facts
    if intent is Intent.QUESTION:
        asked = tuple(s for s in facts.availability if _is_asked_for(text, s))
        return replace(facts, format=None, frequency=None, availability=asked)
    if intent is Intent.LEAVE:
        begin = _wished_from(text)
        return replace(
            facts,
            availability=tuple(s for s in facts.availability if _after(text, s, begin)),
        )
    return replace(facts, availability=())


def _of_request(text: Text, facts: Facts, intent: Intent) -> Facts:
    """What a letter states that asks for a place, offers one, or says how a group will meet."""
    if intent is Intent.CONFIRM:
        # Who confirms says when, where and how the group will meet, not whom she sees.
        return replace(facts, populations=())
    if intent in _REQUESTS:
        facts = replace(facts, availability=_bounds_alone(facts.availability))
    if facts.experience_years is None and intent in _REQUESTS:
        return replace(facts, experience_years=_unsaid_years(text, facts, intent))
    if intent is Intent.LEAVE:
        # "Perhaps something in the evening, after New Year": no hour that is free now.
        free = facts.availability
        return replace(facts, availability=free)
    return facts


#: "Not before ten", where "no evenings" shuts them and opens nothing.
_BOUND = re.compile(
    r"(?:not?|never|nothing)\s(?:\w+\s)?(?:before|after|past|until|till?|(?:earlier|sooner|later)\sthan)\s"
)


def _bounds_alone(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The slots with "not before ten" as what is free from ten on, where nothing else is free.

    Examples
    --------
    >>> [(s.start, s.polarity) for s in _bounds_alone((Slot("any", None, "10:00", "blocked", "Not before 10"),))]
    [('10:00', 'free')]
    """
    if any(slot.polarity == "free" for slot in slots):
        return slots
    return tuple(
        replace(slot, start=slot.end, end=slot.start, polarity="free")
        if slot.day == "any" and _BOUND.match(slot.evidence.lower())
        else slot
        for slot in slots
    )


def _unsaid_years(text: Text, facts: Facts, intent: Intent) -> Fact | None:
    """The years of somebody who asks for a place and does not say what they are of.

    Who is still at school has years of school only.  In such a letter a number needs less to be
    taken for its writer's years than in any other.
    """
    if any(each.value == "STU" for each in facts.licences):
        return None
    own = others.writers_own(text)
    said = unsaid_years.read(own, of_group=intent is Intent.OFFER_SEATS)
    return said or experience.likeliest(own, tenure_weighed.LEAST_OF_WISH)


def _wished_format(text: Text, facts: Facts, intent: Intent) -> bool:
    """Whether who declines or leaves says how she would meet instead."""
    if facts.format is None or intent not in _MAY_WISH:
        return False
    begin = _wished_from(text)
    return begin < len(text.new) and text.new.rfind(facts.format.evidence) >= begin


def _wished_place(text: Text) -> PlaceFact | None:
    """The town of another group that she would welcome: "if something opens in Bend"."""
    for start, stop in text.body.sentences:
        said = text.body.flow[start:stop]
        if _NEXT_TIME.search(said) or _TAKES.search(said):
            found = place.read(replace(text, new=text.new[start:stop]), least=_WISHED_PLACE)
            if found is not None and found.evidence in text.new[start:stop]:
                return found
    return None


def _weighed_place(text: Text, read: PlaceFact | None, intent: Intent) -> PlaceFact | None:
    """The town once the learned opinion was heard, which does not know of towns wished for."""
    found = place_weighed.reconsidered(text, read, intent)
    if found is None and read is not None and intent in _MAY_WISH:
        return _wished_place(text)
    return found


def _after(text: Text, slot: Slot, begin: int) -> bool:
    at = text.new.rfind(slot.evidence)
    if at >= 0 and slot.polarity == "free":
        first, last = text.body.sentence_at(at)
        if wish_for_another.in_sentence(text.body.flow, first, last):
            return True
    return begin < len(text.new) and text.new.rfind(slot.evidence) >= begin


def _is_said(text: Text, slot: Slot) -> bool:
    """Whether a refusal blocks or offers the hours itself."""
    if slot.polarity == "blocked":
        return True
    if _OTHER_DAY.search(slot.evidence.lower()) is not None:
        # "Any other day and I'm there" names the day that is taken.
        return False
    if _after(text, slot, _wished_from(text)):
        return True
    start = text.body.raw.find(slot.evidence)
    first, last = text.body.sentence_at(max(start, 0))
    return _OFFERED.search(text.body.flow, first, last) is not None or wish_for_another.in_sentence(
        text.body.flow, first, last
    )


def _is_asked_for(text: Text, slot: Slot) -> bool:
    """Whether a question says of some hours that the writer has asked for them."""
    start = text.body.raw.find(slot.evidence)
    first, last = text.body.sentence_at(max(start, 0))
    return _ASKED_FOR.search(text.body.flow, first, last) is not None
