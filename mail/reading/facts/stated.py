"""Which facts a letter of some purpose states of its writer, and which it only repeats.

"Tuesdays at noon suit me" in an acceptance repeats our proposal; "Fridays I cook" in a
refusal blocks a day, while "Thursday at nine is when I drive my daughter" offers none; an
advertisement states nothing of anybody.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from mail.reading.facts import experience, others, place
from mail.reading.text import Text
from mail.understanding import Facts, Intent, Slot

#: Requests state everything; of these purposes only a part is meant.
_REQUESTS = frozenset({Intent.JOIN, Intent.FORM, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT})
#: What an answer must say of a town to be the writer's own: "my office is in", a signature.
_OWN_PLACE = 70
_OFFERED = re.compile(
    r"\b(?:free|available|i (?:can|could|'d)|i'd|works?|better|instead|rather|only|if it (?:were|was)|prefer|doable|would (?:be|suit|do|have to)|all ears|if you (?:have|find|get)|open|opened up|freed up)\b"
)


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
    if intent in _REQUESTS or _REQUESTS & set(secondary) or intent is Intent.CONFIRM:
        # Who confirms says when, where and how the group will meet.
        if facts.experience_years is None and intent in _REQUESTS:
            facts = replace(facts, experience_years=experience.perhaps(others.writers_own(text)))
        return facts
    if intent is Intent.ACCEPT and "conditional" in flags:
        return facts
    if facts.experience_years is None:
        # "Not another Zoom", "the Salem one", "three Jungians and me": of a group.
        own = place.read(text, least=_OWN_PLACE)
        facts = replace(facts, format=None, orientations=(), place=own)
    if intent in (Intent.DECLINE, Intent.OTHER) and facts.experience_years is None:
        return replace(
            facts, availability=tuple(s for s in facts.availability if _is_said(text, s))
        )
    if intent is Intent.LEAVE:
        if facts.experience_years is not None:
            facts = replace(facts, experience_years=experience.read(text, terse=False))
        # "I'm leaving, my practice is moving to Spokane" does not say where she is.
        facts = replace(facts, place=place.read(text, planned=False, least=_OWN_PLACE))
    if facts.experience_years is not None:
        # Who says how long she has practised portrays herself, whatever else she wants.
        return facts
    if intent is Intent.QUESTION:
        facts = replace(facts, format=None, frequency=None)
    return replace(facts, availability=())


def _is_said(text: Text, slot: Slot) -> bool:
    """Whether a refusal blocks or offers the hours itself."""
    if slot.polarity == "blocked":
        return True
    start = text.body.raw.find(slot.evidence)
    first, last = text.body.sentence_at(max(start, 0))
    return _OFFERED.search(text.body.flow, first, last) is not None
