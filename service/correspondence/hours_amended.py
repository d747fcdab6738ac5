"""A bare change of hours, told by somebody whose request for a group is under way.

Days and hours and hardly another word sound like the offer of a group's seats, or like nothing at
all, to a reader who knows of no request.  Here it is known, so such a letter is read again as the
correction that it is, whichever mail of ours it answers.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.understanding import Asked, Intent, Slot, Understanding
from service import facts
from service.correspondence import belonging
from service.correspondence.case import Case, live_request
from service.correspondence.opening import understood
from store.requests import Kind, Request

#: As what a letter of hours may be read that answers no question about them.
_READ_AS: Final = frozenset(
    {Intent.OTHER, Intent.OFFER_SEATS, Intent.QUESTION, Intent.JOIN, Intent.FORM}
)
#: As what an answer to a proposal may be read that tells hours besides.
_ANSWERS: Final = frozenset({Intent.DECLINE, Intent.OTHER, Intent.ACCEPT})
_WISHES: Final = frozenset({Intent.JOIN, Intent.FORM})
#: Longer letters tell what they want.
_MOST_WORDS: Final = 45
#: Words of a group that meets already or of its seats: such hours are none of its writer's own.
_OF_A_GROUP: Final = re.compile(
    r"\b(?:our|my|this|the) (?:[\w-]+ ){0,2}(?:group|circle)\b(?! (?:request|proposed))"
    r"|\bwe (?:(?:now|usually|always|all|currently|also) )*(?:meet|met|need|take|welcome|would"
    r"|could|have (?:room|space))\b|\bg-\w{4,}"
    r"|\b(?:seats?|chairs?|vacanc\w+|newcomers?|new members?)\b|\b(?:room|space|place) for\b",
    re.IGNORECASE,
)
#: A question about others' hours: "is anyone else on Tuesdays at midday?"
_OF_OTHERS: Final = re.compile(
    r"\b(?:is|are|does|do|has|have) (?:there |you )?(?:any(?:one|body|thing)?|some(?:one|body)"
    r"|others|who)\b[^.!\n]*\?|\bwho (?:else )?(?:is|are|can|meets?|wants?)\b[^.!\n]*\?",
    re.IGNORECASE,
)
#: So few words that name a way of meeting are about nothing else.
_A_FEW_WORDS: Final = 20
_WAY: Final = re.compile(r"\b(?:on-?line|in[- ]person|zoom|video)\b", re.IGNORECASE)
#: Who takes leave till then changes no hours.
_UNTIL_THEN: Final = re.compile(
    r"\b(?:see (?:you|them|everyone)|talk (?:to you )?|speak |until then|look(?:ing)? forward)",
    re.IGNORECASE,
)


def heard(case: Case, *, read_as: frozenset[Intent] = _READ_AS) -> Case:
    """The letter as a correction of its writer's request, where it tells other hours for it."""
    again = told(case, read_as=read_as)
    if again is None:
        return case
    asked = (Intent.QUESTION,) if case.understanding.intent is Intent.QUESTION else ()
    flags = dict.fromkeys((*again.flags, "update_of_existing_request"))
    return replace(
        case,
        understanding=replace(
            again,
            intent=again.intent if again.intent in _WISHES else Intent.JOIN,
            secondary_intents=tuple(dict.fromkeys((*again.secondary_intents, *asked))),
            flags=tuple(flags),
        ),
    )


def beside(case: Case) -> Case:
    """An answer to something else, with the hours that it tells besides and that were passed over.

    "No. I told you, Tuesdays 6 to 8:30" is a no to the group, and holds for the next round.
    """
    again = of_answer(case) if not case.understanding.facts.availability else None
    if again is None:
        return case
    said = case.understanding
    known = replace(said.facts, availability=again.facts.availability)
    return replace(case, understanding=replace(said, facts=known))


def of_answer(case: Case) -> Understanding | None:
    """What an answer to a proposal says as a correction of hours, whole ones of some day."""
    again = told(case, read_as=_ANSWERS)
    whole = again is not None and any(map(_is_whole, again.facts.availability))
    return again if whole else None


def _is_whole(slot: Slot) -> bool:
    """Whether hours name a day, a beginning and an end."""
    named = slot.day != "any" and slot.start is not None and slot.end is not None
    return named and slot.polarity == "free"


def told(case: Case, *, read_as: frozenset[Intent] = _READ_AS) -> Understanding | None:
    """What a letter says as a correction of hours; None where it is none.

    It is one where its writer waits for a group and is in none, it speaks of no other group, and
    the hours on file, or the way of meeting, would be others after it.
    """
    said, wish = case.understanding, _request(case)
    if wish is None or said.intent not in read_as or said.commands:
        return None
    words = case.words.replace("’", "'")
    if not words.strip() or len(words.split()) > _MOST_WORDS or _UNTIL_THEN.search(words):
        return None
    if _OF_A_GROUP.search(words) or _OF_OTHERS.search(words) or belonging.now(case):
        return None
    again = _as_correction(case)
    return again if _other_hours(case, again) else None


def _request(case: Case) -> Request | None:
    """The request for a group that a letter's writer has under way."""
    person = case.person
    if person is None or person.profile is None:
        return None
    wish = live_request(case.desk, person)
    return wish if wish is not None and wish.kind in (Kind.JOIN, Kind.FORM) else None


def _as_correction(case: Case) -> Understanding:
    desk = case.desk
    return understood(
        desk.session,
        desk.settings,
        case.letter,
        case.question,
        case.sender.address,
        case.inbound.received_at,
        asked=Asked.ECHO,
    )


def _other_hours(case: Case, said: Understanding) -> bool:
    """Whether the hours on file, or the way of meeting, are others with what is said."""
    assert case.person is not None
    assert case.person.profile is not None
    kept, stated = case.person.profile.facts, facts.stated(said)
    if said.commands:
        return False
    names = {"availability"} & stated.keys()
    if len(said.new_text.split()) <= _A_FEW_WORDS and _WAY.search(said.new_text):
        names |= {"format"} & stated.keys()
    newer = facts.merged(kept, {name: stated[name] for name in names}, said.new_text)
    return any(facts.values(newer[name]) != facts.values(kept.get(name) or []) for name in names)
