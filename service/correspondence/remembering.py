"""What a letter changes in what is on file about its writer, and whether it changed anything."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from mail.reading import unweighed
from mail.reading.facts import names, names_corrected
from mail.reading.purpose import orders_of_facts
from mail.reading.text import Text
from mail.understanding import Command, Intent
from service import company, facts, hours_told, striking
from service.correspondence import respite, yes_beside
from service.correspondence.asking import asks
from service.correspondence.case import Case
from store.people import Person
from store.post import QuestionKind
from store.requests import Request

_WISHES: Final = (Intent.JOIN, Intent.FORM)
#: Wishes of their own, beside which a word of removing is about something else.
_OTHER_WISHES: Final = frozenset(
    {Intent.LEAVE, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT, Intent.SPAM}
)
#: What the bare name of a line to take out may seem to leave open.
_OF_A_LINE: Final = frozenset({"intent", "do_not_pair"})
#: Facts that an order may be about: "withdraw the Monday option".
_ORDERED: Final = frozenset({"availability", "format"})
#: What somebody tells of herself behind the letter that asked for a group.
_OF_WORK: Final = frozenset({"orientations", "populations", "licences", "experience_years"})
_MORE_OF_ME: Final = re.compile(
    r"\bi(?:'m| am| do| see| work| have| hold| practi[cs]e| was|'ve| treat| use)?\b"
    r"[^.!?\n]{0,40}?\b(?:also|forgot(?:ten)?|as well|too|should (?:have|add|mention|say)|to add"
    r"|didn't (?:say|mention))\b"
    r"|\b(?:also|forgot(?:ten)?|p\.?s\.?:?|by the way|btw|one more thing|to add)\b"
    r"[^.!?\n]{0,40}?\bi\b",
    re.IGNORECASE,
)
#: A flag of ours: something was to be taken out that is on file under no such name.
UNFOUND: Final = "unfound"
#: What tells that we have not taken something as it was said.
_PROTEST: Final = re.compile(
    r"\bi (?:did|had|have|already|clearly|definitely)(?: already| clearly)? (?:say|said|tell|told"
    r"|writ(?:e|ten)|wrote|mention(?:ed)?|answer(?:ed)?|ask(?:ed)?|correct(?:ed)?)\b"
    r"|\bbut i (?:said|told|wrote|mentioned|answered)\b|\bdidn't i\b"
    r"|\bnot what i (?:said|wrote|told|meant)"
    r"|\byou(?:'ve| have)?(?: still)? (?:got|have|had|read|took|put|misread|misunderstood|missed"
    r"|left out|forgot|forgotten|ignored)\b[^.!?]{0,40}\b(?:wrong|incorrectly|out|again)\b",
    re.IGNORECASE,
)
#: Beside a yes, to want nobody's company or absence after all leaves it a yes.
_COMPANY: Final = frozenset({"with", "not_with"})
#: A yes behind what is to be taken out.
_AND_YES: Final = re.compile(
    r"(?:^|[.!;,\n])\W{0,3}(?:and|then|else|otherwise|apart from that|the rest|with that)?"
    r",?:? ?(?:is )?"
    r"(?:yes|right|correct|fine|ok(?:ay)?)\b(?: please|,? thanks?(?: you)?)?\W*$",
    re.IGNORECASE,
)
#: What a letter may be read as that says that its writer cannot begin before a day.
_PERHAPS_TOO_EARLY: Final = frozenset({Intent.OTHER, Intent.DECLINE, Intent.QUESTION})
#: What else somebody takes back, who takes something out.
_OF_ALL: Final = re.compile(
    r"\b(?:withdr\w+|request|application|list|pool|wait\w*|take me|remove me|me (?:out|off)|my name"
    r"|myself)\b",
    re.IGNORECASE,
)
#: Where a line stands, and how one is called: no word of a request as a whole.
_AS_A_PLACE: Final = re.compile(
    r"\b(?:from|of|off|in|on) (?:my|the|this|that) (?:request|application|list)\b"
    r"|\b(?:group or )?request\b(?=['\u2019\"\u201d]? "
    r"(?:line|entry|field|item|row|part|number|no|code|id|ref\w*)\b)|\bgroup or request\b",
    re.IGNORECASE,
)


def spared(case: Case) -> Case:
    """A letter that only takes a line out of its request, which it does not take back as a whole.

    "Take the hope out" sounds much like "take me out"; where the line is named, it is the line.
    """
    said = case.understanding
    profile = case.person.profile if case.person is not None else None
    if profile is None or said.commands != (Command.WITHDRAW,):
        return case
    if _OF_ALL.search(_AS_A_PLACE.sub(" ", case.words)):
        return case
    if not striking.struck(case.words, {**profile.facts, **profile.private}).names:
        return case
    return replace(case, understanding=replace(said, commands=()))


def amending(case: Case) -> Case:
    """A letter that takes something out of its writer's request, as the correction that it is.

    However it sounds, and whatever else the words that name the line were read as.  So is one
    that says that she cannot begin before a day.  A protest ("but I did say Wednesdays") is one
    too: what stands is said back, and asked about.
    """
    person, said = case.person, case.understanding
    if person is None or person.profile is None or said.intent in _OTHER_WISHES:
        return case
    kept = {**person.profile.facts, **person.profile.private}
    gone = striking.struck(case.words, kept, facts.stated(said))
    told = (facts.on_organizing(said), facts.on_hosting(said))
    organizes = any(each is not None for each in told)
    protests = said.intent is Intent.OTHER and _PROTEST.search(case.words.replace("’", "'"))
    too_early = said.intent in _PERHAPS_TOO_EARLY and respite.cannot_begin(case.words)
    states = said.intent is Intent.OTHER and _ORDERED & facts.stated(said).keys()
    corrects = states and orders_of_facts.corrects(Text(case.words))
    keeps_apart = _wishes_apart(case)
    adds = said.intent is Intent.OTHER and _adds(case)
    if not (
        gone.names
        or gone.unfound
        or organizes
        or protests
        or too_early
        or corrects
        or adds
        or _only_wishes(case)
        or keeps_apart
    ):
        return case
    if organizes and said.intent is Intent.ACCEPT:
        return case  # a yes with a word on organizing is a yes
    apart = "not_with" in gone.names
    settled = {word for word, name in facts.NEEDED.items() if name in gone.names}
    known = {"do_not_pair"} if apart else set()
    if gone.names:
        known.add(yes_beside.BESIDE)  # what stands beside the yes is done
    flags = [each for each in said.flags if each not in known]
    # What is asked beside the correction goes to a coordinator all the same.
    asks_too = said.intent is Intent.QUESTION and (keeps_apart or asks(case))
    asked = (Intent.QUESTION,) if asks_too else ()
    return replace(
        case,
        understanding=replace(
            said,
            intent=_as_what(case, gone),
            secondary_intents=tuple(dict.fromkeys((*said.secondary_intents, *asked))),
            ask=tuple(each for each in said.ask if each not in _OF_A_LINE | settled),
            unread=tuple(each for each in said.unread if each.topic not in settled),
            doubtful=tuple(each for each in said.doubtful if each != "intent"),
            flags=(*flags, UNFOUND) if gone.unfound else tuple(flags),
        ),
    )


def _as_what(case: Case, gone: striking.Struck) -> Intent:
    """A correction, or the yes with which one ends: "Take out the hope. And YES."."""
    answers = case.question is not None and case.question.kind is QuestionKind.ECHO
    if answers and gone.names and _AND_YES.search(case.words.replace("\u2019", "'")):
        return Intent.ACCEPT
    intent = case.understanding.intent
    if answers and intent is Intent.ACCEPT and gone.names <= _COMPANY and not gone.unfound:
        return intent  # "YES. But Sue is not a condition."
    return intent if intent in _WISHES else Intent.JOIN


def _adds(case: Case) -> bool:
    """Whether a letter tells more of its writer's work: "I forgot to say that I see couples"."""
    told = _OF_WORK & facts.stated(case.understanding).keys()
    return bool(told) and _MORE_OF_ME.search(case.words.replace("\u2019", "'")) is not None


def _wishes_apart(case: Case) -> bool:
    """Whether a letter that asks or only tells something wishes somebody kept apart."""
    said = case.understanding
    wished = bool(said.facts.not_with) or "do_not_pair" in said.flags
    return wished and said.intent in (Intent.OTHER, Intent.QUESTION)


def _only_wishes(case: Case) -> bool:
    """Whether a letter tells wishes of the group's people, and is no answer besides."""
    said = case.understanding
    if said.intent is Intent.DECLINE:
        return unweighed.are_all(case.words, said.unweighed)
    if said.intent is Intent.QUESTION and asks(case):
        return False
    return said.intent in (Intent.OTHER, Intent.QUESTION) and bool(said.unweighed)


def remember(case: Case, person: Person) -> Collection[str]:
    """Keep what a letter states; give the names of facts that have changed."""
    profile = person.profile
    assert profile is not None
    newer = facts.stated(case.understanding)
    secret = {name: newer.pop(name) for name in facts.PRIVATE if name in newer}
    if (organizing := facts.on_organizing(case.understanding)) is not None:
        newer[facts.ORGANIZING] = organizing
    if (room := facts.on_hosting(case.understanding)) is not None:
        newer[facts.ROOM] = room
    newer.pop("dates", None)
    newer.pop("first_name", None)
    if not _in_own_words(newer.get("group_ref"), case.words):
        newer.pop("group_ref", None)
    before = {**profile.facts, **profile.private}
    newer = striking.unquoted(case.words, _unsigned(case, newer, before), before)
    now_and_then = hours_told.rhythm_of_a_day(before, newer, case.words)
    if now_and_then:
        newer.pop("frequency")
    gone = striking.struck(case.words, before, {**newer, **secret})
    # What is to be taken out is read in the very words that name it, and is not stated by them.
    newer, secret = striking.without(newer, gone), striking.without(secret, gone)
    profile.facts = striking.without(facts.merged(profile.facts, newer, case.words), gone)
    private = facts.merged(profile.private, secret, case.words)
    beside = (now_and_then,) if now_and_then else ()
    private = facts.with_wishes(private, (*case.understanding.unweighed, *beside))
    known, private = profile.facts, striking.without(private, gone)
    own = f"{person.first_name} {person.last_name}"
    profile.facts, profile.private = company.settled(
        case.words, known, private, {**newer, **secret}, own
    )
    changed = facts.changed(before, {**profile.facts, **profile.private})
    profile.updated_at = case.desk.now
    _name(case, person)
    return changed


def _unsigned(case: Case, newer: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """What an answer to the echo states, without what only its signature says of a known point.

    The line below a name is the same in every mail, and corrects nothing.
    """
    if case.question is None or case.question.kind is not QuestionKind.ECHO:
        return dict(newer)
    words, signed = case.understanding.new_text, case.understanding.signature

    def typed(fact: Any) -> bool:
        told = str(fact.get("evidence", "")) if isinstance(fact, dict) else ""
        return not told or told in words or told not in signed

    return {
        name: value
        for name, value in newer.items()
        if not kept.get(name) or any(map(typed, value if isinstance(value, list) else [value]))
    }


def _name(case: Case, person: Person) -> None:
    """Keep how a letter's writer is called; what is told in so many words corrects a sign-off."""
    signed = case.understanding.facts.first_name
    first, last = told_name(case, person)
    first = first or (str(signed.value) if signed is not None and not person.first_name else "")
    person.first_name = first[:100] or person.first_name
    person.last_name = last[:100] or person.last_name


def told_name(case: Case, person: Person) -> tuple[str, str]:
    """First and last name, as a letter tells in so many words that they are; else empty."""
    text = Text(case.words)
    first = (
        names.called(text)
        or names.corrected(text, person.first_name)
        or names_corrected.spelled(text)
    )
    last = names_corrected.surname(text)
    return (str(first.value) if first else ""), (str(last.value) if last else "")


def _in_own_words(fact: Mapping[str, Any] | None, words: str) -> bool:
    """Whether a number was written, and does not only stand in a subject or a mail of ours."""
    return fact is not None and str(fact.get("value", "")).lower() in words.lower()


def keep_wishes(case: Case, person: Person) -> None:
    """Keep what an answer says about whom its writer would rather not meet (guarantee 6).

    It is added to what was said before: who names one colleague takes back no other.
    """
    newer = facts.stated(case.understanding)
    secret = {name: newer[name] for name in facts.PRIVATE if name in newer}
    if secret and person.profile is not None:
        person.profile.private = facts.added(person.profile.private, secret)
        person.profile.updated_at = case.desk.now


def standing(person: Person, found: Request) -> tuple[Any, ...]:
    """What a request comes to, to see whether a letter has changed anything."""
    profile = person.profile
    assert profile is not None
    told = {**profile.facts, **profile.private}
    known = {name: facts.values(fact) for name, fact in told.items()}
    alike = {
        name: sorted(fact, key=repr) if isinstance(fact, list) else fact
        for name, fact in known.items()
    }
    return (
        (person.first_name, person.last_name),
        alike,
        found.kind,
        found.volunteers,
        found.state,
        sorted(found.missing),
    )
