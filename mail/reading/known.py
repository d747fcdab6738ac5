"""What is known already, left for later, or must wait before it is asked."""

from __future__ import annotations

import re
from collections.abc import Collection

from mail.reading.flow import flowing
from mail.reading.text import Text, fold
from mail.reading.thread import Thread
from mail.sieve import Sieve
from mail.understanding import Asked, Command, Facts, Intent

#: Order in which questions are put.
ORDER = (
    "intent",
    "identity",
    "eligibility",
    "group_ref",
    "experience_years",
    "licences",
    "orientations",
    "location",
    "format",
    "availability",
    "frequency",
    "seats",
    "consent",
    "fee",
    "do_not_pair",
    "bylaw",
    "accessibility",
)
#: The facts without which nobody can be placed.
SIX = frozenset(
    {"experience_years", "licences", "orientations", "location", "format", "availability"}
)
#: What goes before any question about facts.
_AT_ONCE = frozenset({"client_info", "safety"})
#: Flags that say what a letter of no other purpose is about.
_PLAIN = frozenset(
    {
        "client_info",
        "not_yet",
        "pause",
        "keep_request_open",
        "close_request",
        "attestation",
        "data_request",
        "away_until",
        "notice",
        "temporary",
    }
)


def can_wait(intent: Intent, flags: set[str], commands: Collection[Command]) -> set[str]:
    """The questions that would come at a wrong time."""
    if Command.STOP in commands or "safety" in flags:
        return set(ORDER)
    waits: set[str] = set()
    if _AT_ONCE & flags or Command.PAUSE in commands:
        # The letter is dropped and asked for afresh, a person calls, or a rest is wished for.
        waits |= SIX
    if intent is Intent.OTHER and (flags & _PLAIN or commands):
        # What is to be done is heard, though it has no name of its own.
        waits |= {"intent", "group_ref"}
    return waits


#: Details that a confirmation leaves for later.
_LEFT_OPEN = re.compile(
    r"\b(?:work(?:ing)?|hammer(?:ing)?|sort(?:ing)?|figur(?:e|ing)|iron(?:ing)?)(?: [\w']+){0,4} out\b|\b(?:details?|the rest|when|how often)\b[^.?!]{0,40}\b(?:later|follow|to come|tbd|next week|soon|open|undecided)\b|\btbd\b|\bto be (?:determined|decided|settled)\b|\bnot (?:yet )?(?:settled|decided)\b|\bstill deciding\b"
)


def leaves_open(text: Text) -> bool:
    """Whether a confirmation leaves details for later."""
    return _LEFT_OPEN.search(flowing(text.body)) is not None


#: A group that the writer was told of, taken: "that one works", "put me with them".
_TAKES_ONE = re.compile(
    r"\b(?:that|this) (?:one|group) (?:works|suits|sounds|looks|is (?:fine|good|great|perfect)|will do|fits)\b|\b(?:put|sign|count|include) me (?:with|in with|down with) them\b|\bthey (?:sound|seem|look) (?:great|lovely|nice|good|perfect|kind|like)\b|\byes to the (?:\w+ )?group\b|\b(?:got|received|read|saw|answering|reply to) your (?:mail|e-?mail|letter|note|message|proposal|offer|invitation)\b[^?]{0,80}\b(?:yes|i'd like to be in|i would like to be in|i'm in|count me|happy with|gladly)\b|\bthe group you (?:wrote|proposed|mentioned|offered|suggested|told|described|found|sent)\b|\byou (?:proposed|offered|suggested|found) (?:me )?(?:a|the|that|this)?\b[^.?!]{0,30}\b(?:group|one)\b[^?]{0,60}\b(?:yes|i'd like|i would like|i'm in|take it|accept)\b"
)
#: Whoever asks for a group of her own accord tells more than this many facts.
_HARDLY_ANY = 1


def tells_hardly_any(facts: Facts) -> bool:
    """Whether at most one of the six facts is stated."""
    told = (facts.experience_years, facts.licences, facts.place, facts.format)
    return sum(map(bool, (*told, facts.orientations, facts.availability))) <= _HARDLY_ANY


def takes_what_was_offered(text: Text, facts: Facts) -> bool:
    """Whether a letter of hardly any facts says yes to a group that it does not name."""
    words = f"{flowing(text.title)}\n{flowing(text.body)}"
    return tells_hardly_any(facts) and _TAKES_ONE.search(words) is not None


#: An organizer says when her group begins, and that its members answered.
_BEGINS = re.compile(
    r"\b(?:first (?:one|meeting|sitting|session|gathering|time|date|get-?together|evening|morning)|we (?:begin|start|meet|open|launch|kick off)|we(?:'re| are) (?:on for|set for|starting|beginning|meeting|green)|(?:starts?|starting|begins?|beginning|kicks? off) (?:on |the |in )|from then on|let us (?:begin|proceed|start)|write it (?:into|in)|make it official|send out the (?:intros|welcome|introductions))\b"
)
_NOT_SURE = re.compile(
    r"\?|\b(?:not yet|wait(?:ing)?(?! to meet)|unless|until|provided|maybe|perhaps|probably|tentative\w*|hop(?:e|ing|efully)|might|if (?:they|everyone|all|the|we|i|it)|as long as|still (?:have|need|ask|to)|let you know|once (?:i|we|they)|should (?:be|have)|don't|do not|can't|cannot|cancel|call it off|postpone|delay|either|or)\b"
)


def says_it_begins(text: Text) -> bool:
    """Whether an organizer says without a doubt that, or when, her group begins."""
    words = flowing(text.body)
    return _BEGINS.search(words) is not None and _NOT_SURE.search(words) is None


#: Words by which a writer tells of her own work, whoever else she names.
_OF_ONESELF = re.compile(
    r"\bi(?:'m| am) (?:an?|the|in|now|licensed|mostly|art|through) (?!office manager|assistant|secretary|receptionist|husband|wife|spouse)|\bi(?:'ve| have) (?:mostly |been |had |worked|practi[sc]ed|kept|an? (?:practice|office|studio))|\bi (?:do|work|practi[sc]e|treat|use|hold|trained|run|keep)\b|\bmy (?:own )?(?:practice|office|studio|caseload|clients|licen[sc]e|consulting room|training|approach)\b"
)


def of_oneself(text: Text) -> bool:
    """Whether the writer tells of her own work, so that the wish is hers."""
    return _OF_ONESELF.search(flowing(text.body)) is not None


#: Authority that is claimed and not shown.
_CLAIMS = re.compile(
    r"\b(?:authori[sz]ed by|on (?:the )?authority|as (?:the|a|your) (?:\w+ )?(?:administrator|admin|coordinator|board|director|president|auditor)|treat (?:the|this) sender as|i (?:am|represent) the (?:administrator|coordinator|board)|by order of|the board (?:requires|has))\b"
)


def who_is_it(text: Text, flags: Collection[str]) -> bool:
    """Whether a trick claims an authority: then who writes is asked at the address on file."""
    return "prompt_injection" in flags and _CLAIMS.search(flowing(text.body)) is not None


#: Notices of ours to somebody whose request is open.
_IS_OPEN = re.compile(
    r"your request (?:stays|is|remains) open|we (?:have just )?looked for (?:a )?groups?|no group for you (?:in )?this (?:round|time)|not placed"
)
#: A letter that asks after a request sent before.
_SENT_BEFORE = Sieve(
    r"\b(?:on )?what you have (?:for|on|of|about|down for) me\b|\b(?:the )?rest (?:\w+ ){0,3}?(?:stays?|leave|as (?:it )?was|the way it was|can stay|unchanged|the same|is (?:fine|right|ok|correct|unchanged))\b|\beverything else (?:about me |in it |i (?:said|wrote) )?(?:is|stays|remains|can stay|holds|stands)\b|\b(?:switch|change|amend|update) my (?:request|listing|entry|form)\b|\bchanges? to (?:my (?:file|entry|profile|request|application|details|form)|what i (?:sent|said|wrote|put))\b"
    r"|\bthe form i (?:filled|sent|turned|did|completed)|\b(?:summary|read-?back|recap|account|list) of my (?:details|request|facts|form)\b|\bnothing else (?:to (?:alter|change|correct)|has changed|is different|needs)\b|\b(?:updating|correcting|corrections? to|an update to) (?:what you have|the thing you|what you (?:sent|wrote))\b"
    r"|(?<!could )(?<!can )(?<!would )(?<!will )\b(?:you|they)(?:'ve| have| had)? (?:put|got|entered|wrote|written) me down (?:for|as|in|under)\b|\b(?:ignore|disregard|forget|scratch|skip) (?:my|the|what i) (?:(?:sent|said|wrote|told you)\b|(?:previous|earlier|last|first|other) (?:message|mail|e-?mail|letter|note|one)\b)|\beverything else (?:as|like) (?:in|before|it|i|the|you)\b|\b(?:info|information|details|facts|particulars|data|papers)(?:'s| is| are) (?:all |already |still )?on file\b"
    r"|\bmy request (?:been|got|get|still|was|is|has|in)\b|\b(?:i|i've|i had|i have) (?:wrote|written|signed up|put in|sent (?:in )?(?:a|my) (?:request|form)|applied)\b[^.?!]{0,40}\b(?:on|in|last|back|ago|since)\b[^.?!]{0,30}(?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|spring|summer|fall|winter|ago)\b"
)


def on_file(text: Text, thread: Thread) -> bool:
    """Whether an open request is answered or asked after, so that its facts are known."""
    if thread.ours and thread.asked is not Asked.ECHO:
        return _IS_OPEN.search(f"{fold(text.subject)}\n{fold(text.quoted)}".lower()) is not None
    words = f"{flowing(text.title)}\n{flowing(text.body)}"
    return _SENT_BEFORE.search(words) is not None
