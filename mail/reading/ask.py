"""What a careful human would ask before acting on a letter, and no more.

For somebody who wants to be placed six facts are needed; an answer to ours is asked only
what its new words leave in doubt; where all is plain nothing is asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from mail.reading import (
    answered,
    doubts,
    echoed,
    form,
    known,
    left_open,
    needed,
    others_named,
    unreadable,
    unthreaded,
)
from mail.reading.facts import licence
from mail.reading.flow import flowing
from mail.reading.purpose import conditions
from mail.reading.purpose.wish import Wish
from mail.reading.text import Text, fold
from mail.reading.thread import Thread
from mail.sieve import Sieve
from mail.understanding import Asked, Command, Facts, Intent

_REQUESTS = needed.PLACED | {Intent.OFFER_SEATS}


def read(
    text: Text,
    wish: Wish,
    facts: Facts,
    *,
    thread: Thread,
    flags: Collection[str],
    commands: Collection[Command],
    uncertain: Collection[str] = (),
    rhythm: bool = True,
) -> tuple[str, ...]:
    """The questions in the order in which they are put.

    Parameters
    ----------
    text : Text
        The letter.
    wish : Wish
        What it wants.
    facts : Facts
        What it states.
    thread : Thread
        What it answers.
    flags : collection of str
        What care is needed.
    commands : collection of Command
        Plain orders in it.
    uncertain : collection of str
        Topics that a reader of facts found doubtful.
    rhythm : bool
        Whether a confirmation says how often, or when, the group will meet.
    """
    if wish.intent is Intent.SPAM:
        return ()
    title = "" if text.is_reply else flowing(text.title)
    found = doubts.find(f"{title}\n{flowing(text.body)}\n{flowing(text.sign)}")
    wanted = set(wish.ask) | _whoever_writes(text, wish, facts, flags, found)
    if "another" in found and wish.intent in needed.PLACED and not known.of_oneself(text):
        found |= {"identity"}
    shares = left_open.shares(text, wish.intent)
    if wish.intent in needed.PLACED:
        found = left_open.with_supervision(found, shares)
        wanted |= _to_place(text, wish, facts, thread, found) | set(uncertain)
        wanted |= unreadable.topics(text.new, facts)
    elif wish.intent is Intent.OFFER_SEATS:
        wanted |= _to_offer(found, facts)
    else:
        wanted |= answered.topics(text, wish, facts, thread, commands, flags)
    wanted = _of_a_yes(text, wish, wanted, rhythm)
    wanted |= _whose_word(text, wish, wanted)
    wanted = left_open.reconsidered(shares, wanted, kept=left_open.kept(wish.ask, flags))
    if "auth_fail" not in flags and others_named.is_herself(flowing(text.body)):
        wanted.discard("identity")
    if wish.intent is Intent.OTHER and others_named.brings_somebody(text, flags):
        # She and the others must say so; who writes is not in doubt.
        wanted = wanted - {"identity"} | {"consent"}
    wanted -= known.can_wait(wish.intent, set(flags), commands)
    return tuple(topic for topic in known.ORDER if topic in wanted)


def _of_a_yes(text: Text, wish: Wish, wanted: set[str], rhythm: bool) -> set[str]:
    """What is asked of a letter, with what a yes or a confirmation leaves open or settles."""
    more, less = set[str](), set[str]()
    if wish.intent is Intent.CONFIRM and not rhythm and known.leaves_open(text):
        more.add("frequency")
    if wish.intent is Intent.CONFIRM and known.says_it_begins(text):
        less.add("intent")
    if wish.intent is Intent.ACCEPT and "consent" in wanted:
        # The yes hangs on a person's word; to be kept apart was not what she asked.
        less.add("do_not_pair")
    return (wanted | more) - less


def _whoever_writes(
    text: Text, wish: Wish, facts: Facts, flags: Collection[str], found: Collection[str]
) -> set[str]:
    """What is asked of any letter: who writes, with whom she would not be, what she needs."""
    wanted: set[str] = set()
    if "auth_fail" in flags or ("identity" in found and wish.intent is not Intent.OTHER):
        wanted.add("identity")
    if "do_not_pair" in flags and not facts.not_with and _avoids_unnamed(text, wish):
        wanted.add("do_not_pair")
    if wish.intent is Intent.QUESTION and "eligibility" in found:
        wanted.add("eligibility")
    if wish.intent is Intent.OTHER and known.who_is_it(text, flags):
        wanted.add("identity")
    if _UNTOLD_NEED.search(flowing(text.body)):
        wanted.add("accessibility")
    return wanted


def _avoids_unnamed(text: Text, wish: Wish) -> bool:
    """Whether somebody unnamed is avoided; in an answer to ours, to be known is enough."""
    if wish.intent is Intent.LEAVE:
        return False
    words = flowing(text.body)
    if wish.intent is Intent.QUESTION:
        # "Does my ex see that I wrote?" asks who reads a letter, and nothing to be kept apart.
        return conditions.parts(words) and conditions.leaves_nameless(text)
    said = wish.intent not in _REQUESTS or conditions.keeps_apart(words)
    return said and conditions.leaves_nameless(text)


def _whose_word(text: Text, wish: Wish, wanted: Collection[str]) -> set[str]:
    """Who writes, and whether others said so themselves: asked of all but requests."""
    words = flowing(text.body)
    if wish.intent in needed.PLACED or "identity" in wanted:
        return set()
    if others_named.who_writes(words):
        return {"identity"}
    goes = wish.intent in (Intent.LEAVE, Intent.DECLINE)
    return {"consent"} if not goes and others_named.disposes_of_others(words) else set()


#: A need of access that is mentioned and not told.
_UNTOLD_NEED = Sieve(
    r"\b(?:disabilit(?:y|ies)|access(?:ibility)? needs?|accommodations?|special needs)\b[^.?!]{0,60}\b(?:ask|tell you|explain|talk|discuss|details)\b"
)


def _to_place(
    text: Text, wish: Wish, facts: Facts, thread: Thread, found: Collection[str]
) -> set[str]:
    """For join, form and seek: the six facts, then what the words leave open."""
    if "identity" in found and wish.intent is not Intent.FORM:
        # Written for somebody else: she must say herself that she wants it, and what she is.
        return {"identity"}
    words = f"{flowing(text.title)}\n{flowing(text.body)}"
    updates = "update_of_existing_request" in wish.flags or known.on_file(text, thread)
    lacking = needed.missing(facts, words)
    offered = not updates and known.takes_what_was_offered(text, facts)
    if wish.intent is Intent.JOIN and (offered or unthreaded.instead(text, facts, thread)):
        # A yes that names no group came without its thread.
        return {"group_ref"}
    if thread.asked is Asked.ECHO and (text.quoted or not updates):
        wanted = lacking & _still_open(text, lacking)
        if _ANY_WAY.search(words):
            wanted.discard("format")
    elif updates:
        # The rest is on file; an update is asked nothing that it did not touch.
        wanted = set()
    else:
        wanted = lacking
        if wish.intent is Intent.FORM and _ABOUT.search(words):
            # A group about something is open to every school.
            wanted.discard("orientations")
        if facts.licences and licence.inferred(text):
            # "A group for LCSWs" in the subject: probably one.
            wanted.add("licences")
    for topic in ("eligibility", "frequency", "bylaw", "orientations"):
        if topic in found:
            wanted.add(topic)
    if wish.intent is Intent.FORM and _MEET_ALREADY.search(words):
        # A group that exists is put on our books by the word of all of its members.
        return {"consent"}
    counted_in = {"together", "company", "consent"} & set(found)
    if wish.intent is Intent.FORM and counted_in:
        wanted.add("consent")
        if counted_in == {"together"}:
            wanted.add("identity")
    if wish.intent is Intent.FORM and "fee" in found:
        wanted.add("fee")
    if "supervision" in found:
        # What a board requires is not ours to give: that comes before any fact.
        return {"intent"}
    if "eligibility" in found:
        # Whether a student or a lapsed licence may join comes before which licence it is.
        wanted.discard("licences")
    return wanted


def _still_open(text: Text, lacking: set[str]) -> set[str]:
    """What our echo asked, as its quoted lines show, and this answer left open."""
    quoted = fold(text.quoted)
    filled = {line.topic for line in form.LINES if line.key in form.entries(quoted)}
    asked = echoed.needs(fold(text.subject).lower(), quoted.lower())
    if asked is None:
        # A quoted mail of ours in which no need is to be seen needs nothing.
        asked = set() if quoted.strip() else lacking
    return asked - filled


#: What a group is for.
_ABOUT = re.compile(
    r"\bone (?:on|about|around) [a-z]|\b(?:groups?|circle|team|company|gathering|table) (?:\w+ ){0,2}(?:for|of|about|on|around|made up of|where|who|that|to)\b|\b(?:us|people|clinicians|therapists|colleagues|counselors|folks|those) (?:who|of us who|that)\b"
)
#: A group that meets already.
_MEET_ALREADY = re.compile(
    r"\bwe(?:'ve| have) (?:all )?(?:been meeting|met)\b[^.?!]{0,60}\bsince\b|\bcolleagues who(?:'ve| have) been meeting\b|\b(?:do|can|may|how do|should|must) we (?:register|enroll|sign up as a group|get (?:ourselves )?(?:listed|registered))\b|\bexisting group\b[^.?!]{0,60}\b(?:regist|list|books?|record)"
)
#: Said in answer to the question how to meet, it leaves nothing to ask.
_ANY_WAY = re.compile(
    r"\b(?:both|either|any)(?: way| of (?:them|these|those)| one)?\b[^.;,?!]{0,24}\b(?:fine|ok|okay|good|great|works?|suits?|acceptable|welcome|do)\b"
    r"|\b(?:don't|do not|doesn't|not) (?:care|mind|matter)\b[^.;,?!]{0,12}\b(?:how|which|where|way)\b|\bno preference\b|\bwhichever\b"
)


def _to_offer(found: Collection[str], facts: Facts) -> set[str]:
    wanted = {
        topic for topic in ("consent", "fee", "bylaw", "frequency", "seats") if topic in found
    }
    if "temporary_seat" in found:
        wanted.add("seats")
    told = (facts.group_ref, facts.place, facts.format, facts.orientations)
    if not any(told):
        # "We've got a spot in our Fri group": which of all?
        wanted.add("group_ref")
    return wanted
