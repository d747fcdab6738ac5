"""A member's word to the group, which we are asked to pass on: a new telephone, a day missed.

The members have one another's addresses already, so nobody learns what they might not (guarantee
6).  It is done only for whom we surely know, for who has somebody's new number has their calls;
and words that hold more than such news go to a coordinator instead.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from groups import membership, profile
from mail.understanding import Command, Intent
from service import notices
from service.correspondence import belonging, checking, naming, passing_on_words, tidings
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled
from service.correspondence.passing_on_words import PLEASE
from store.groups import Group, Membership
from store.people import Person
from store.post import QuestionKind

#: An order to pass something on to one of them by name: "pls tell Sven", "please say it to Ann".
_TO_ONE: Final = re.compile(
    rf"{PLEASE}(?:(?:tell|inform|notify|let|ask|warn)|(?:say|pass|give|forward|mention)"
    r" (?:it|this|that)(?: on)? to) (?P<who>[^\W\d_][\w'-]{1,30})",
    re.IGNORECASE,
)
#: What is another matter than news for the others, and has handlers of its own.
_PARTS: Final = re.compile(
    r"\b(?:leav(?:e|ing)(?! (?:at|early|by|a bit|right)\b)"
    r"|quit(?:ting)?|resign\w*|step(?:ping)? (?:down|back|out)|last meeting"
    r"|(?:new|free|open) (?:seat|spot|member|place)|organi[sz]\w*|clients?|patients?)\b",
    re.IGNORECASE,
)
#: What a writer would hardly have the others read: that they go, or how they find it there.
_BITTER: Final = re.compile(
    r"\b(?:unbearable|boring|can't stand|cannot stand|hate|awful|terrible|horrible|fed up|sick of"
    r"|tired of|disappoint\w*|annoy\w*|waste of|complain\w*|quarrel\w*|bull(?:y|ies|ied|ying)"
    r"|unhappy|angry|useless|dull|(?:shall|will|'ll) not (?:return|come back|be back|continue"
    r"|attend any)|won't (?:return|come back|be back|continue)"
    r"|not (?:returning|coming back|continuing)|done with (?:the|this|my|our) group|last time)\b",
    re.IGNORECASE,
)
_MORE: Final = (
    "You ask us to tell the others of your group something, and your mail holds more than they may"
    " be meant to read. Not a word of it has gone to them."
)
_WHICH: Final = (
    "pass something on to the others: reply with “Please tell the others:” and those words alone",
    "leave your group (LEAVE)",
    "have a coordinator read it",
)
_ASKED_ELSE: Final = frozenset(
    {QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.CONSENT, QuestionKind.ALERT}
    | {QuestionKind.REVIEW, QuestionKind.ADDRESS_CHECK, QuestionKind.CHECK_IN}
)
_ENDS: Final = frozenset({Command.STOP, Command.FORGET, Command.WITHDRAW, Command.EXPORT})
#: What no other member may read, whatever we are asked (guarantee 6).
_PRIVATE: Final = frozenset({"do_not_pair", "client_info", "safety", "affinity", "urgent"})
_ADDRESS: Final = re.compile(r"\S+@\S+\.\w")
_LONGEST: Final = 60


def heard(case: Case) -> Handled | None:
    """Pass a member's words on to the group that they are for; None for every other letter."""
    asked, said = case.question, case.understanding
    words = case.words.replace("\u2019", "'")
    if case.person is None or _ENDS & set(said.commands):
        return None
    if asked is not None and asked.kind in _ASKED_ELSE:
        return None
    here = belonging.here(case)
    named = () if passing_on_words.asks(words) else _named(words, here, case.person)
    if not (named or passing_on_words.asks(words)):
        return None
    if here and _BITTER.search(words) is not None:
        return unclear(case, _WHICH, _MORE)
    if not here or _PARTS.search(words) is not None or said.intent is Intent.OFFER_SEATS:
        return None
    if is_private(case) or len(words.split()) > _LONGEST:
        return tidings.pass_on(case)
    if not case.sure:
        return checking.ask(case, asked, what="pass your words on to the others of your group")
    naming.keep(case)
    return _pass_on(case, here, named)


def is_private(case: Case) -> bool:
    """Whether a letter holds what no other member may read (guarantee 6), or would hardly."""
    words = case.words.replace("\u2019", "'")
    flagged = _PRIVATE & set(case.understanding.flags)
    return bool(flagged) or _PARTS.search(words) is not None or _BITTER.search(words) is not None


def unasked(case: Case, group: Group) -> Handled | None:
    """Pass on what an organizer tells of the next meeting; None where it may not be for all."""
    here = [each for each in belonging.here(case) if each.group is group]
    if not here or is_private(case) or len(case.words.split()) > _LONGEST:
        return None
    if not case.sure:
        return checking.ask(case, case.question, what="tell your group when it meets")
    return _pass_on(case, here, unasked=True)


def _named(words: str, here: Sequence[Membership], writer: Person) -> tuple[Person, ...]:
    """The members of the writer's groups whom an order to tell them something names."""
    asked = {each["who"].casefold() for each in _TO_ONE.finditer(words)}
    members = (each for place in here for each in _others(place, writer))
    return tuple(each for each in members if each.first_name.casefold() in asked)


def _pass_on(
    case: Case,
    here: Sequence[Membership],
    named: Collection[Person] = (),
    *,
    unasked: bool = False,
) -> Handled:
    """Pass a letter's words on to the members named, or to all the others."""
    person, words = case.person, case.words.strip()
    assert person is not None
    told: dict[str, None] = {}
    missed: dict[str, None] = {}
    for place in here:
        for each in _others(place, person):
            if named and each not in named:
                continue
            name = each.first_name or "a member"
            if each.state in profile.UNWRITTEN:
                missed[name] = None
                continue
            notice = notices.PassedOn(
                first_name=each.first_name,
                member_name=person.first_name or "A member",
                group_name=place.group.code,
                words=words,
                to_some=bool(named),
                unasked=unasked,
            )
            case.desk.outbox.tell(each, notice)
            told[name] = None
    receipt = notices.PassedOn(
        first_name=person.first_name,
        group_name=", ".join(each.group.code for each in here),
        words=words,
        told=tuple(told),
        missed=tuple(missed),
        to_some=bool(named),
        unasked=unasked,
        names_address=_ADDRESS.search(words) is not None,
    )
    case.desk.outbox.tell(person, receipt)
    return case.done("passed on to the group" if not named else "passed on to who is named")


def _others(place: Membership, person: Person) -> list[Person]:
    gone = (membership.State.LEFT, membership.State.INVITED)
    here = (each for each in place.group.memberships if each.state not in gone)
    return [each.person for each in here if each.person is not person]
